import { useQuery } from '@tanstack/react-query'
import { App, Button, Empty, Table } from 'antd'
import { get } from '../api/client'
import type { Attachment } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { moment } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'
import { ATTACHMENT_KINDS } from './kinds'

const FORMATS: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG 图片',
  'image/jpeg': 'JPG 图片',
}

/** The files of a declaration or a draft; `path` is where they are listed. */
export function AttachmentTable({ path, removable }: { path: string; removable: boolean }) {
  const attachments = useQuery({
    queryKey: ['attachments', path],
    queryFn: ({ signal }) => get<Attachment[]>(path, signal),
  })
  return (
    <QueryState asked={attachments}>
      {(rows) => (
        <Table<Attachment>
          rowKey="id"
          dataSource={rows}
          pagination={false}
          scroll={{ x: 600 }}
          locale={{ emptyText: <Empty description="没有材料。" /> }}
          columns={[
            {
              title: '材料',
              render: (_, row) => (
                <a href={`${path}/${row.id}`} download>
                  {ATTACHMENT_KINDS[row.kind] ?? row.kind}
                </a>
              ),
            },
            {
              title: '格式',
              width: 200,
              render: (_, row) =>
                `${FORMATS[row.contentType] ?? row.contentType}，${Math.ceil(row.size / 1024)} KB`,
            },
            { title: '添加时间', width: 160, render: (_, row) => moment(row.attachedAt) },
            ...(removable
              ? [
                  {
                    title: '操作',
                    width: 100,
                    render: (_: unknown, row: Attachment) => (
                      <Remove path={`${path}/${row.id}`} name={ATTACHMENT_KINDS[row.kind] ?? row.kind} />
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </QueryState>
  )
}

function Remove({ path, name }: { path: string; name: string }) {
  const { modal, message } = App.useApp()
  const removal = useSubmission<object, unknown>({
    path,
    method: 'DELETE',
    body: () => undefined,
    refreshes: ['attachments', 'papers'],
    onSuccess: () => void message.success('材料已删除'),
  })
  const refused = (error: Error): void => {
    modal.error({ title: '没有删除', content: <ProblemAlert error={error} />, width: 560 })
  }
  return (
    <Button
      size="small"
      danger
      aria-label={`删除 ${name}`}
      onClick={() =>
        modal.confirm({
          title: `删除${name}？`,
          content: '文件将被销毁，不能恢复。',
          okText: '确认删除',
          okButtonProps: { danger: true },
          cancelText: '保留',
          onOk: () => removal.mutateAsync({}).then(() => undefined, refused),
        })
      }
    >
      删除
    </Button>
  )
}
