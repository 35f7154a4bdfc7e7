import { App, Button, Empty, Space, Table } from 'antd'
import { Link } from 'react-router'
import type { DraftSummary } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { moment } from '../display/text'
import { LinkButton } from '../frame/LinkButton'
import { Page } from '../frame/Page'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'
import { draftAddress, useDrafts } from './declarationApi'
import { DRAFTS } from './draft'

/** Forms begun and not handed in, wherever they were begun. */
export function DraftsPage() {
  const drafts = useDrafts()
  return (
    <Page
      title="我的草稿"
      trail={[{ title: '我的声明', to: '/declarations' }]}
      purpose="还没有提交的声明，在任何一台电脑上登录都能接着填。草稿只有本人能看到。"
      action={
        <LinkButton type="primary" to="/declarations/new">
          新建声明
        </LinkButton>
      }
    >
      <QueryState asked={drafts}>
        {(rows) => (
          <Table<DraftSummary>
            rowKey="id"
            dataSource={rows}
            pagination={false}
            scroll={{ x: 800 }}
            locale={{ emptyText: <Empty description="没有未提交的草稿。填写新声明时会自动保存在这里。" /> }}
            columns={[
              {
                title: '专利号',
                width: 200,
                render: (_, row) => <span className="code">{row.patentNumber || '（未填）'}</span>,
              },
              { title: '发明创造名称', render: (_, row) => row.title || '（未填）' },
              {
                title: '用途',
                width: 160,
                render: (_, row) =>
                  row.corrects ? <Link to={`/declarations/${row.corrects}`}>补正声明</Link> : '新建声明',
              },
              { title: '保存时间', width: 160, render: (_, row) => moment(row.savedAt) },
              { title: '操作', width: 200, render: (_, row) => <Actions draft={row} /> },
            ]}
          />
        )}
      </QueryState>
    </Page>
  )
}

function Actions({ draft }: { draft: DraftSummary }) {
  const { modal, message } = App.useApp()
  const name = draft.title || draft.patentNumber || '未命名'
  const removal = useSubmission<object, unknown>({
    path: `${DRAFTS}/${draft.id}`,
    method: 'DELETE',
    body: () => undefined,
    refreshes: ['drafts'],
    onSuccess: () => void message.success('草稿已删除'),
  })
  const refused = (error: Error): void => {
    modal.error({ title: '没有删除', content: <ProblemAlert error={error} />, width: 560 })
  }
  return (
    <Space>
      <Link to={draftAddress(draft.id)} aria-label={`继续填写 ${name}`}>
        继续填写
      </Link>
      <Button
        size="small"
        danger
        aria-label={`删除草稿 ${name}`}
        onClick={() =>
          modal.confirm({
            title: '删除这份草稿？',
            content: `“${name}”填写的内容和联系方式将被删除，不能恢复。`,
            okText: '确认删除',
            okButtonProps: { danger: true },
            cancelText: '保留',
            onOk: () => removal.mutateAsync({}).then(() => undefined, refused),
          })
        }
      >
        删除
      </Button>
    </Space>
  )
}
