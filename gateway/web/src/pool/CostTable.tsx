import { InputNumber, Table } from 'antd'
import type { CostTable as Costs } from '../api/types'
import { money } from '../display/text'

interface CostTableProps {
  table: Costs | null | undefined
  onSales: (sales: string) => void
}

/** What the announced fee standard comes to over three years. */
export function CostTable({ table, onSales }: CostTableProps) {
  if (!table) return <p>该收费标准不能换算为金额，请按开放许可条件与专利权人核对。</p>
  const assumed = table.assumedYearlySales
  return (
    <>
      {assumed !== null && assumed !== undefined && (
        <p>
          <label htmlFor="assumed-sales">假设每年净销售额（元）</label>{' '}
          <InputNumber
            id="assumed-sales"
            className="sales-field"
            min={0}
            step={100_000}
            defaultValue={assumed}
            onBlur={(event) => onSales(event.target.value.replaceAll(',', ''))}
            onPressEnter={(event) => onSales(event.currentTarget.value.replaceAll(',', ''))}
          />
        </p>
      )}
      <Table
        size="small"
        rowKey="year"
        pagination={false}
        dataSource={table.years}
        columns={[
          { title: '许可年度', dataIndex: 'year', render: (year: number) => `第 ${year} 年` },
          {
            title: '应付使用费',
            align: 'right',
            className: 'number',
            render: (_, { amount }) => costText(amount),
          },
        ]}
        summary={() => <Total table={table} />}
      />
      <p className="quiet fine">{table.explanation}</p>
    </>
  )
}

function costText(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? '不能换算' : money(amount)
}

function Total({ table }: { table: Costs }) {
  return (
    <>
      <Table.Summary.Row>
        <Table.Summary.Cell index={0}>
          <strong>三年合计</strong>
        </Table.Summary.Cell>
        <Table.Summary.Cell index={1} align="right">
          <strong className="number">{costText(table.total)}</strong>
        </Table.Summary.Cell>
      </Table.Summary.Row>
      {Boolean(table.afterwards) && (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0}>三年以后</Table.Summary.Cell>
          <Table.Summary.Cell index={1} align="right">
            <span className="number">{money(table.afterwards)}</span>
          </Table.Summary.Cell>
        </Table.Summary.Row>
      )}
    </>
  )
}
