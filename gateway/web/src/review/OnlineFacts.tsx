import { Button, Space } from 'antd'
import type { Extracts, OnlineKnowledge, RegisterExtract, ReviewCase } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { Facts } from '../display/Facts'
import { day, moment, names } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'
import { LEGAL_STATES } from './legalStates'

interface OnlineFactsProps {
  id: string
  known: OnlineKnowledge | null | undefined
  /** Whether this person decides on the case and so may ask again. */
  open: boolean
}

/** What the online register said and when; where it said nothing, why. */
export function OnlineFacts({ id, known, open }: OnlineFactsProps) {
  const lookUp = useSubmission<object, ReviewCase>({
    path: `/api/review/cases/${encodeURIComponent(id)}/look-ups`,
    refreshes: ['case', 'cases'],
  })
  if (!known) return null
  const configured = known.reason !== 'NOT_CONFIGURED'
  const entry = known.entry
  return (
    <section aria-labelledby="online-title" className="register-facts">
      <h3 id="online-title">{known.source}</h3>
      <p role="status">
        {known.reasonText}
        {known.knownAt && `，${moment(known.knownAt)} 获知`}
        {known.triedAt && known.triedAt !== known.knownAt && `，最近一次查询 ${moment(known.triedAt)}`}
      </p>
      {entry && <Answered entry={entry} />}
      {configured && open && (
        <Space wrap>
          <Button size="small" loading={lookUp.isPending} onClick={() => lookUp.mutate({})}>
            重新查询
          </Button>
        </Space>
      )}
      {lookUp.error && <ProblemAlert error={lookUp.error} />}
    </section>
  )
}

/** What was known from the online register when the checks ran; nothing where none was connected. */
export function OnlineThen({ extracts }: { extracts: Extracts }) {
  const { online } = extracts
  if (!online) return null
  return (
    <div className="register-facts">
      <p>
        {online.source}当时的答复：{online.reasonText}
        {online.knownOn && `，${day(online.knownOn)} 获知`}
      </p>
      {online.entry && <Answered entry={online.entry} />}
    </div>
  )
}

function Answered({ entry }: { entry: RegisterExtract }) {
  return (
    <Facts
      facts={{
        法律状态: entry.legalStates.map((state) => LEGAL_STATES[state] ?? state).join('、') || '—',
        名称: entry.title,
        专利权人: names(entry.patentees),
        年费已缴至: day(entry.annualFeePaidUntil),
        对方数据截至: day(entry.asOf),
        来源: entry.source,
      }}
    />
  )
}
