import { Table } from 'antd'
import type { StatisticLine } from '../api/types'
import { industryName } from './industries'

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 })

/** Published numbers, each with unit and source. */
export function StatisticLines({ lines }: { lines: StatisticLine[] }) {
  return (
    <Table<StatisticLine>
      size="small"
      rowKey={(line) => `${line.period}-${line.industry}-${line.measure}`}
      dataSource={lines}
      pagination={lines.length > 50 ? { pageSize: 50 } : false}
      scroll={{ x: 720 }}
      columns={[
        { title: '时期', dataIndex: 'period', width: 110 },
        { title: '行业', width: 180, render: (_, line) => industryName(line.industry) },
        { title: '指标', dataIndex: 'name' },
        {
          title: '数值',
          align: 'right',
          className: 'number',
          render: (_, line) => `${NUMBER.format(line.value)} ${line.unit}`,
        },
        { title: '来源', dataIndex: 'source' },
      ]}
    />
  )
}
