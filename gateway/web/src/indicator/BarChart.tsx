import { BarChart as Bars } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { BreakdownRow } from '../api/types'
import { useLargeType } from '../frame/largeType'

use([Bars, GridComponent, LegendComponent, SVGRenderer])

const ROW_HEIGHT = 54
const COLORS = { patents: '#0b5cad', licensed: '#d46b08' }

/** Horizontal bars with their values written beside them, drawn as SVG. */
export default function BarChart({ rows, label }: { rows: BreakdownRow[]; label: string }) {
  const place = useRef<HTMLDivElement>(null)
  const { large } = useLargeType()
  const height = rows.length * ROW_HEIGHT + 64

  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current, undefined, { renderer: 'svg' })
    const text = { fontSize: large ? 16 : 13, color: '#262626' }
    const series = (name: string, key: 'patents' | 'licensedWide', color: string) => ({
      name,
      type: 'bar' as const,
      data: rows.map((row) => row[key]),
      itemStyle: { color },
      barMaxWidth: 16,
      label: { ...text, show: true, position: 'right' as const },
    })
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 56, top: 36, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: text },
      xAxis: {
        type: 'value',
        name: '件',
        minInterval: 1,
        axisLabel: text,
        splitLine: { lineStyle: { color: '#e8e8e8' } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => row.label),
        axisLabel: text,
        axisTick: { show: false },
      },
      series: [
        series('入池专利', 'patents', COLORS.patents),
        series('已许可（宽口径）', 'licensedWide', COLORS.licensed),
      ],
    })
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [rows, large])

  return <div ref={place} role="img" aria-label={label} style={{ height }} />
}
