import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Card, Form, Input, Table } from 'antd'
import { useState } from 'react'
import { get, query } from '../api/client'
import type { Statistics, StatisticsVersion } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { FileDrop } from '../display/FileDrop'
import { moment } from '../display/text'
import { Page } from '../frame/Page'
import { hasRole, useMe } from '../frame/session'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'
import { StatisticLines } from './StatisticLines'

const PATH = '/api/declarations/fee-statistics'

/** The statistics that price guidance rests on: imported, looked at, put in force, all of it kept. */
export function StatisticsPage() {
  const me = useMe()
  const [shown, setShown] = useState<number>()
  const versions = useQuery({
    queryKey: ['fee-statistics'],
    queryFn: ({ signal }) => get<StatisticsVersion[]>(PATH, signal),
  })
  const editor = hasRole(me.data, ['manager', 'operator'])
  return (
    <Page
      title="许可使用费统计数据"
      purpose="定价指导所用的公开统计数据。导入后先核对内容，再启用；每个版本和每次启用都永久保留。"
    >
      {editor && <Import onTaken={setShown} />}
      <QueryState asked={versions}>
        {(rows) => (
          <Card className="section" title={<h2>各版本</h2>}>
            <Table<StatisticsVersion>
              rowKey="version"
              size="small"
              dataSource={rows}
              pagination={false}
              scroll={{ x: 760 }}
              columns={[
                {
                  title: '版本',
                  width: 120,
                  render: (_, row) => `第 ${row.version} 版${row.inForce ? '（现行）' : ''}`,
                },
                {
                  title: '名称',
                  render: (_, row) => (
                    <>
                      {row.title}
                      <br />
                      <span className="quiet">{row.note}</span>
                    </>
                  ),
                },
                { title: '行数', dataIndex: 'lines', width: 80, align: 'right' },
                {
                  title: '导入',
                  width: 170,
                  render: (_, row) => `${row.importedBy}，${moment(row.importedAt)}`,
                },
                {
                  title: '最近启用',
                  width: 170,
                  render: (_, row) =>
                    row.activatedAt ? `${row.activatedBy}，${moment(row.activatedAt)}` : '未启用',
                },
                {
                  title: '操作',
                  width: 100,
                  render: (_, row) => (
                    <Button
                      size="small"
                      aria-label={`查看第 ${row.version} 版`}
                      onClick={() => setShown(row.version)}
                    >
                      查看
                    </Button>
                  ),
                },
              ]}
            />
          </Card>
        )}
      </QueryState>
      {shown !== undefined && <Version key={shown} version={shown} all={versions.data} editor={editor} />}
    </Page>
  )
}

function Import({ onTaken }: { onTaken: (version: number) => void }) {
  const client = useQueryClient()
  const { message } = App.useApp()
  const [title, setTitle] = useState('')
  const [note, setNote] = useState('')
  return (
    <Card className="section" title={<h2>导入新版本</h2>}>
      <p>
        表格（XLSX、XLS、CSV）第一行为列名：时期、行业、指标、数值、来源；或同名的 JSON
        列表（period、industry、measure、value、source）。行业为国民经济行业门类代码 A 至 T，全国合计写
        ALL。官方没有公布的数字不要填写。
      </p>
      <Form.Item label="名称" htmlFor="statistics-title" layout="vertical" required>
        <Input
          id="statistics-title"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Form.Item>
      <Form.Item label="说明" htmlFor="statistics-note" layout="vertical">
        <Input
          id="statistics-note"
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Form.Item>
      {title.trim() === '' ? (
        <p className="quiet">填写名称后可以选择文件。</p>
      ) : (
        <FileDrop<StatisticsVersion>
          path={`${PATH}${query({ title, note })}`}
          accept=".xlsx,.xls,.csv,.json"
          limit={1}
          button="选择统计数据文件"
          hint="不超过 1 MB；有一处不符合要求，整个文件都不导入。"
          onUploaded={({ body }) => {
            message.success(`已导入为第 ${body.version} 版，核对后启用`)
            onTaken(body.version)
            void client.invalidateQueries({ queryKey: ['fee-statistics'] })
          }}
        />
      )}
    </Card>
  )
}

function Version({
  version,
  all,
  editor,
}: {
  version: number
  all: StatisticsVersion[] | undefined
  editor: boolean
}) {
  const { message } = App.useApp()
  const inForce = all?.find((each) => each.inForce)?.version
  const lines = useQuery({
    queryKey: ['fee-statistics', version],
    queryFn: ({ signal }) => get<Statistics>(`${PATH}/${version}`, signal),
  })
  const activation = useSubmission<{ reason: string }, StatisticsVersion>({
    path: `${PATH}/${version}/activation`,
    body: ({ reason }) => ({ basedOn: inForce, reason }),
    refreshes: ['fee-statistics'],
    onSuccess: () => void message.success(`第 ${version} 版已启用`),
  })
  return (
    <Card className="section" title={<h2>第 {version} 版的内容</h2>}>
      <QueryState asked={lines}>{(data) => <StatisticLines lines={data.lines} />}</QueryState>
      {editor && inForce !== undefined && inForce !== version && (
        <Form<{ reason: string }> layout="vertical" onFinish={(values) => activation.mutate(values)}>
          {activation.error && <ProblemAlert error={activation.error} />}
          <Form.Item
            name="reason"
            label="启用理由"
            rules={[{ required: true, whitespace: true, message: '请写明启用理由' }]}
          >
            <Input maxLength={500} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={activation.isPending}>
            启用第 {version} 版（现行第 {inForce} 版停用）
          </Button>
        </Form>
      )}
    </Card>
  )
}
