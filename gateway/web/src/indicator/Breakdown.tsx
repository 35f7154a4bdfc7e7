import { Empty, Table } from 'antd'
import { lazy, Suspense } from 'react'
import type { BreakdownRow, Dimension } from '../api/types'
import { count } from '../display/text'

const BarChart = lazy(() => import('./BarChart'))

const NOUNS: Record<Dimension, string> = { place: '地区', kind: '权利人类别', type: '专利类型' }

/** The chart's message as a sentence. */
export function breakdownSentence(dimension: Dimension, rows: BreakdownRow[]): string {
  const total = rows.reduce((sum, row) => sum + row.patents, 0)
  const top = [...rows].sort((a, b) => b.patents - a.patents)[0]
  if (!top || total === 0) return '还没有入池专利。'
  const share = Math.round((top.patents / total) * 100)
  return `共 ${count(total)} 件入池专利，分布在 ${rows.filter((row) => row.patents > 0).length} 个${NOUNS[dimension]}；最多的是${top.label}，${count(top.patents)} 件，占 ${share}%。`
}

/** Patents and licences by one dimension: sentence, bars and the same numbers as a table. */
export function Breakdown({ dimension, rows }: { dimension: Dimension; rows: BreakdownRow[] }) {
  const shown = rows.filter((row) => row.patents + row.institutions + row.licensedWide > 0)
  if (shown.length === 0)
    return <Empty description="还没有数据。声明公告后，这里会按地区、类别和类型显示。" />
  const sentence = breakdownSentence(dimension, shown)
  return (
    <>
      <p>{sentence}</p>
      <div className="two-columns">
        <Suspense fallback={<p className="loading">正在绘制图表…</p>}>
          <BarChart rows={shown} label={`按${NOUNS[dimension]}的入池专利与已许可专利（件）。${sentence}`} />
        </Suspense>
        <Table
          size="small"
          rowKey="value"
          pagination={false}
          dataSource={shown}
          scroll={shown.length > 12 ? { y: 480 } : undefined}
          columns={[
            { title: NOUNS[dimension], dataIndex: 'label', className: 'keep' },
            numbers('单位（家）', 'institutions'),
            numbers('入池（件）', 'patents'),
            numbers('许可·严（件）', 'licensedStrict'),
            numbers('许可·宽（件）', 'licensedWide'),
          ]}
        />
      </div>
    </>
  )
}

function numbers(title: string, dataIndex: keyof BreakdownRow) {
  return {
    title,
    dataIndex,
    align: 'right' as const,
    className: 'number',
    render: (value: number) => count(value),
  }
}
