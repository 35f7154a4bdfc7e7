import { useQuery } from '@tanstack/react-query'
import { Collapse, Table } from 'antd'
import { get } from '../api/client'
import type { Workload } from '../api/types'
import { CASE_STATES } from '../display/states'
import { age, count, moment } from '../display/text'
import { QueryState } from '../problem/QueryState'

/** How much waits and for how long, and what each officer did lately. */
export function WorkloadPanel() {
  const asked = useQuery({
    queryKey: ['workload'],
    queryFn: ({ signal }) => get<Workload>('/api/review/workload', signal),
    refetchInterval: 60_000,
  })
  return (
    <Collapse
      className="section"
      items={[
        {
          key: 'workload',
          label: '工作量与时限',
          children: <QueryState asked={asked}>{(data) => <Figures workload={data} />}</QueryState>,
        },
      ]}
    />
  )
}

function Figures({ workload }: { workload: Workload }) {
  return (
    <div className="two-columns">
      <Table
        size="small"
        rowKey="state"
        pagination={false}
        dataSource={workload.waiting}
        locale={{ emptyText: '没有待办案件。' }}
        columns={[
          { title: '待办', render: (_, row) => CASE_STATES[row.state].word },
          { title: '合计', align: 'right', render: (_, row) => count(row.cases) },
          { title: '1 日内', align: 'right', render: (_, row) => count(row.day) },
          { title: '1～3 日', align: 'right', render: (_, row) => count(row.threeDays) },
          { title: '3～7 日', align: 'right', render: (_, row) => count(row.week) },
          { title: '超过 7 日', align: 'right', render: (_, row) => count(row.older) },
          {
            title: '最久',
            render: (_, row) =>
              row.oldest ? <time title={moment(row.oldest)}>{age(row.oldest)}</time> : '—',
          },
        ]}
      />
      <Table
        size="small"
        rowKey="account"
        pagination={false}
        dataSource={workload.officers}
        locale={{ emptyText: '近三十日没有办理记录。' }}
        columns={[
          { title: '办理人', dataIndex: 'account' },
          { title: '认领中', align: 'right', render: (_, row) => count(row.claimed) },
          { title: '7 日内办理', align: 'right', render: (_, row) => count(row.decidedInWeek) },
          { title: '30 日内办理', align: 'right', render: (_, row) => count(row.decidedInMonth) },
        ]}
      />
    </div>
  )
}
