import { Alert, App, Button, Card, Select, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import type { Batch, BatchColumn, BatchColumns } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { StatusTag } from '../display/StatusTag'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'
import { useBatchColumns } from './batchApi'
import { type Choice, choiceOf, faultsOf, requestOf } from './columns'

/** Shows what the columns of a table may mean and lets the clerk say what they do mean. */
export function ColumnMapping({ batch }: { batch: Batch }) {
  const asked = useBatchColumns(batch.id)
  return <QueryState asked={asked}>{(columns) => <MappingForm batch={batch} columns={columns} />}</QueryState>
}

function MappingForm({ batch, columns }: { batch: Batch; columns: BatchColumns }) {
  const { message } = App.useApp()
  const [choice, setChoice] = useState<Choice>(() => choiceOf(columns))
  const submission = useSubmission<Choice, unknown>({
    path: `/api/batches/${batch.id}/columns`,
    method: 'PUT',
    body: requestOf,
    refreshes: ['batch', 'batches', 'batch-rows'],
    onSuccess: () => {
      message.success('已记住，正在按此读取')
    },
  })
  const faults = faultsOf(columns, choice)
  const options = columns.meanings.map(({ column, heading, required }) => ({
    value: column,
    label: required ? `${heading}（必需）` : heading,
  }))
  return (
    <Card className="section" title={<h2>请确认各列的含义</h2>}>
      <p>
        工作表“{columns.sheet}”第 {columns.row}{' '}
        行是表头，其中有列名不能确定。系统不猜测，确认之前没有读取任何一行。
        确认后，本单位以后报送同样表头的表格不再询问。
      </p>
      {submission.error && <ProblemAlert error={submission.error} />}
      <Table<BatchColumn>
        rowKey="letter"
        size="small"
        pagination={false}
        scroll={{ x: 800 }}
        dataSource={columns.columns}
        columns={[
          { title: '列', dataIndex: 'letter', width: 60 },
          { title: '表中的列名', width: 220, render: (_, column) => <HeadingText column={column} /> },
          {
            title: '前几个值',
            render: (_, column) => <span className="quiet">{column.samples.join('；') || '（空）'}</span>,
          },
          {
            title: '含义',
            width: 260,
            render: (_, column) => (
              <Select
                aria-label={`${column.letter} 列“${column.heading}”的含义`}
                style={{ width: 240 }}
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                placeholder="不使用此列"
                value={choice[column.letter]}
                options={options}
                onChange={(meaning?: string) => setChoice({ ...choice, [column.letter]: meaning })}
              />
            ),
          },
        ]}
      />
      {faults.length > 0 && (
        <Alert type="warning" showIcon className="section" title={`${faults.join('；')}。`} />
      )}
      <Space>
        <Button
          type="primary"
          disabled={faults.length > 0}
          loading={submission.isPending}
          onClick={() => submission.mutate(choice)}
        >
          确认并读取
        </Button>
      </Space>
    </Card>
  )
}

function HeadingText({ column }: { column: BatchColumn }) {
  return (
    <>
      {column.heading} {column.hidden && <Tag>隐藏列</Tag>}
      {column.meaning && <StatusTag status={{ word: '已识别', tone: 'good' }} />}
      {column.proposal && <StatusTag status={{ word: '建议，请核对', tone: 'attention' }} />}
    </>
  )
}
