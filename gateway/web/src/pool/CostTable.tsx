import { Table } from 'antd'
import type { CostYear, PatentPage } from '../api/types'
import { money } from '../display/text'

function yearsOf(table: PatentPage['costTable']): CostYear[] {
  if (!table) return []
  return Array.isArray(table) ? table : table.years
}

/** What the announced fee standard comes to over three years. */
export function CostTable({ table }: { table: PatentPage['costTable'] }) {
  const years = yearsOf(table)
  const assumption = table && !Array.isArray(table) ? table.assumption : undefined
  if (years.length === 0) return <p>该收费标准不能换算为金额，请按开放许可条件与专利权人核对。</p>
  return (
    <>
      <Table
        size="small"
        rowKey="year"
        pagination={false}
        dataSource={years}
        columns={[
          { title: '许可年度', dataIndex: 'year', render: (year: number) => `第 ${year} 年` },
          {
            title: '应付使用费',
            align: 'right',
            className: 'number',
            render: (_, year) => year.text ?? money(year.amount),
          },
          { title: '说明', dataIndex: 'note', render: (note?: string | null) => note ?? '' },
        ]}
      />
      <p className="quiet fine">{assumption ?? '按公告标准测算，实际金额以合同为准。'}</p>
    </>
  )
}
