import { Skeleton } from 'antd'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { Page } from '../frame/Page'
import { useMe } from '../frame/session'
import { QueryState } from '../problem/QueryState'
import { DeclareForm } from './DeclareForm'
import { useDeclaration } from './declarationApi'
import { EMPTY_FORM, formOf } from './declarationForm'
import { DraftStore } from './draft'
import { ReturnReasons } from './ReturnReasons'

/** A new declaration, or with ?from= the correction of a returned one. */
export function DeclarePage() {
  const [address] = useSearchParams()
  const from = address.get('from') ?? undefined
  const me = useMe()
  const returned = useDeclaration(from)
  const username = me.data?.username ?? 'anonymous'
  const store = useMemo(() => new DraftStore(username, from ?? 'new'), [username, from])
  return (
    <Page
      title={from ? '补正声明' : '新建声明'}
      trail={[{ title: '我的声明', to: '/declarations' }]}
      purpose="填写专利开放许可（试点）信息表并签署声明。内容自动保存在本机，离开后可以接着填。"
    >
      {from ? (
        <QueryState asked={returned}>
          {(declaration) => (
            <>
              <ReturnReasons reasons={declaration.reasons} />
              <DeclareForm store={store} initial={formOf(declaration)} />
            </>
          )}
        </QueryState>
      ) : me.data ? (
        <DeclareForm store={store} initial={EMPTY_FORM} />
      ) : (
        <Skeleton active />
      )}
    </Page>
  )
}
