import { useQueryClient } from '@tanstack/react-query'
import { Card, Empty, Table } from 'antd'
import { useState } from 'react'
import type { ConversionExport, ConversionStep } from '../api/types'
import { FileDrop } from '../display/FileDrop'
import { moment } from '../display/text'
import { QueryState } from '../problem/QueryState'
import { CONVERSIONS, REFRESHES, useExports } from './conversionApi'
import { Result } from './Steps'

/** What was filed, with the archive for the patent office, and the way its answers come back. */
export function Exports({ records }: { records: boolean }) {
  const exports = useExports()
  return (
    <Card title={<h2>已导出报送</h2>}>
      <QueryState asked={exports}>
        {(rows) => (
          <Table<ConversionExport>
            rowKey="id"
            dataSource={rows}
            pagination={false}
            scroll={{ x: 800 }}
            locale={{
              emptyText: <Empty description="还没有导出过。先把核对过的声明列入待报送，再点“导出报送”。" />,
            }}
            columns={[
              { title: '导出时间', width: 160, render: (_, row) => moment(row.createdAt) },
              { title: '经办人', width: 140, dataIndex: 'createdBy' },
              { title: '件数', width: 80, dataIndex: 'declarations' },
              {
                title: '清单摘要（SHA-256）',
                render: (_, row) => <span className="code fine">{row.listHash}</span>,
              },
              {
                title: '操作',
                width: 140,
                render: (_, row) => (
                  <a href={`${CONVERSIONS}/exports/${row.id}/archive.zip`} download>
                    下载 ZIP
                  </a>
                ),
              },
            ]}
          />
        )}
      </QueryState>
      {records && <Outcomes />}
    </Card>
  )
}

function Outcomes() {
  const client = useQueryClient()
  const [result, setResult] = useState<ConversionStep>()
  return (
    <section className="section">
      <h3>登记国家知识产权局的结果</h3>
      <FileDrop<ConversionStep>
        path={`${CONVERSIONS}/outcomes`}
        accept=".csv,.xlsx,.xls"
        limit={20}
        button="上传结果表"
        hint="第一行为列名：专利号、结果（予以公告或不予公告）、公告号、公告日、理由。逐行登记，不能登记的列出行号和原因。"
        onUploaded={({ body }) => {
          setResult(body)
          for (const name of REFRESHES) void client.invalidateQueries({ queryKey: [name] })
        }}
      />
      {result && <Result result={result} />}
    </section>
  )
}
