import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Card, Empty, Form, Select, Table } from 'antd'
import { useState } from 'react'
import { get, query } from '../api/client'
import type { Attachment, AttachmentKind, Declaration } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { FileDrop } from '../display/FileDrop'
import { moment } from '../display/text'
import { optionsOf } from '../patent/words'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'

const KINDS: Record<AttachmentKind, string> = {
  EVALUATION_REPORT: '专利权评价报告',
  OWNERS_STATEMENT: '全体专利权人声明',
  BUSINESS_LICENCE: '营业执照',
  IDENTITY_DOCUMENT: '身份证件',
  PATENT_CERTIFICATE: '专利证书',
}

const FORMATS: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG 图片',
  'image/jpeg': 'JPG 图片',
}

const RELIED_ON: Declaration['state'][] = ['SUBMITTED', 'ANNOUNCED', 'SUSPENDED']

/** The papers of a declaration; the submitter adds them, those who decide read them. */
export function Attachments({ declaration, mine }: { declaration: Declaration; mine: boolean }) {
  const path = `/api/declarations/${declaration.id}/attachments`
  const attachments = useQuery({
    queryKey: ['attachments', declaration.id],
    queryFn: ({ signal }) => get<Attachment[]>(path, signal),
  })
  const removable = mine && !RELIED_ON.includes(declaration.state)
  return (
    <Card className="section" title={<h2>材料</h2>}>
      <p className="quiet">
        加密保存，只有提交单位、省局审核员和代办处核验员能看到。实用新型和外观设计须提供专利权评价报告；代表人盖章的，须附全体专利权人签章的声明。
      </p>
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
                    {KINDS[row.kind] ?? row.kind}
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
                        <Remove path={`${path}/${row.id}`} name={KINDS[row.kind] ?? row.kind} />
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </QueryState>
      {mine && <Add path={path} />}
    </Card>
  )
}

function Add({ path }: { path: string }) {
  const [kind, setKind] = useState<AttachmentKind>('EVALUATION_REPORT')
  const client = useQueryClient()
  const { message } = App.useApp()
  return (
    <Form layout="vertical" className="section">
      <Form.Item label="材料种类" htmlFor="attachment-kind">
        <Select id="attachment-kind" value={kind} onChange={setKind} options={optionsOf(KINDS)} />
      </Form.Item>
      <FileDrop<Attachment>
        path={`${path}${query({ kind })}`}
        accept=".pdf,.png,.jpg,.jpeg"
        limit={10}
        button="添加材料"
        hint="PDF、PNG 或 JPG，不超过 10 MB；不接受带脚本或附带其他文件的 PDF。"
        onUploaded={() => {
          message.success('材料已添加')
          void client.invalidateQueries({ queryKey: ['attachments'] })
        }}
      />
    </Form>
  )
}

function Remove({ path, name }: { path: string; name: string }) {
  const { modal, message } = App.useApp()
  const removal = useSubmission<object, unknown>({
    path,
    method: 'DELETE',
    body: () => undefined,
    refreshes: ['attachments'],
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
