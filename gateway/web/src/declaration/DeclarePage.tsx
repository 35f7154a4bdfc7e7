import { Alert, Skeleton } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { Link, Navigate, useLocation, useSearchParams } from 'react-router'
import type { Draft, DraftSummary } from '../api/types'
import { useConsent } from '../consent/consentApi'
import { moment } from '../display/text'
import { Page } from '../frame/Page'
import { useMe } from '../frame/session'
import { QueryState } from '../problem/QueryState'
import { DeclareForm } from './DeclareForm'
import { draftAddress, useDeclaration, useDraft, useDrafts } from './declarationApi'
import { type DeclarationForm, EMPTY_FORM, formOf, formOfDraft, formOfKept } from './declarationForm'
import { LocalCopy } from './localCopy'
import { ReturnReasons } from './ReturnReasons'

/** A new declaration, the correction of a returned one with ?from=, or a draft that goes on with ?draft=. */
export function DeclarePage() {
  const [address, setAddress] = useSearchParams()
  const place = useLocation()
  const [begun, setBegun] = useState<{ id: string; key: string }>()
  const [loads, setLoads] = useState(0)
  const from = address.get('from') ?? undefined
  const asked = address.get('draft') ?? undefined
  const consent = address.get('consent') ?? undefined
  const here = asked !== undefined && asked === begun?.id
  const key = here ? begun.key : `${asked ?? from ?? consent ?? place.key}:${loads}`
  const draft = here ? undefined : asked

  const begin = useCallback(
    (id: string) => {
      setBegun({ id, key })
      setAddress({ ...(from && { from }), ...(consent && { consent }), draft: id }, { replace: true })
    },
    [key, from, consent, setAddress],
  )
  const reload = useCallback(() => setLoads((before) => before + 1), [])
  return (
    <Page
      title={from ? '补正声明' : '新建声明'}
      trail={[{ title: '我的声明', to: '/declarations' }]}
      purpose="填写专利开放许可（试点）信息表并签署声明。内容随填随存，换一台电脑登录也能接着填。"
    >
      {draft ? (
        <GoOn key={key} id={draft} onReload={reload} />
      ) : from ? (
        <Correct key={key} from={from} begun={here} onBegun={begin} onReload={reload} />
      ) : consent ? (
        <AskAgain key={key} consent={consent} onBegun={begin} onReload={reload} />
      ) : (
        <Begin key={key} onBegun={begin} onReload={reload} hint={!here} />
      )}
    </Page>
  )
}

interface Turns {
  onBegun: (id: string) => void
  onReload: () => void
}

function Begin({ hint, ...turns }: Turns & { hint: boolean }) {
  const drafts = useDrafts()
  return (
    <>
      {hint && <OpenDrafts drafts={drafts.data ?? []} />}
      <Typed purpose="new" initial={EMPTY_FORM} {...turns} />
    </>
  )
}

function Correct({ from, begun, ...turns }: Turns & { from: string; begun: boolean }) {
  const returned = useDeclaration(from)
  const drafts = useDrafts()
  const before = !begun && drafts.data?.find((draft) => draft.corrects === from)
  if (before) return <Navigate to={draftAddress(before.id)} replace />
  return (
    <QueryState asked={returned}>
      {(declaration) =>
        drafts.isSuccess && (
          <>
            <ReturnReasons reasons={declaration.reasons} />
            <Typed purpose={from} corrects={from} initial={formOf(declaration)} {...turns} />
          </>
        )
      }
    </QueryState>
  )
}

/** What was not signed by all becomes the start of a new form; the contact is asked for anew. */
function AskAgain({ consent, ...turns }: Turns & { consent: string }) {
  const before = useConsent(consent)
  return (
    <QueryState asked={before}>
      {({ form }) => (
        <Typed purpose={consent} initial={{ ...formOfKept(form), allOwnersAgreed: undefined }} {...turns} />
      )}
    </QueryState>
  )
}

function GoOn({ id, onReload }: { id: string; onReload: () => void }) {
  const draft = useDraft(id)
  return (
    <QueryState asked={draft}>
      {(data) => (
        <>
          {data.corrects && <Reasons of={data.corrects} />}
          <Typed
            purpose={id}
            initial={formOfDraft(data)}
            draft={data}
            onBegun={() => undefined}
            onReload={onReload}
          />
        </>
      )}
    </QueryState>
  )
}

function Reasons({ of }: { of: string }) {
  const returned = useDeclaration(of)
  return <ReturnReasons reasons={returned.data?.reasons} />
}

interface TypedProps extends Turns {
  purpose: string
  initial: DeclarationForm
  draft?: Draft
  corrects?: string
}

/** The form of somebody who is known; what they typed is kept under their name. */
function Typed({ purpose, ...form }: TypedProps) {
  const me = useMe()
  const username = me.data?.username
  const local = useMemo(() => username && new LocalCopy(username, purpose), [username, purpose])
  return local ? <DeclareForm local={local} {...form} /> : <Skeleton active />
}

function OpenDrafts({ drafts }: { drafts: DraftSummary[] }) {
  const [latest] = drafts
  if (!latest) return null
  return (
    <Alert
      type="info"
      showIcon
      className="section"
      title={`有 ${drafts.length} 份草稿尚未提交`}
      description={
        <>
          <Link to={draftAddress(latest.id)}>
            继续填写{latest.title ? `“${latest.title}”` : '最近的一份'}（保存于 {moment(latest.savedAt)}）
          </Link>
          {drafts.length > 1 && (
            <>
              {'；'}
              <Link to="/declarations/drafts">查看全部草稿</Link>
            </>
          )}
        </>
      }
    />
  )
}
