import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Table } from 'antd'
import { useParams } from 'react-router'
import { get, query } from '../api/client'
import type { IndicatorRecord, Page as Items } from '../api/types'
import { day, names } from '../display/text'
import { paging, useFilters } from '../frame/filters'
import { Page } from '../frame/Page'
import { PatentNumberText } from '../patent/PatentNumberText'
import { PATENT_TYPES } from '../patent/words'
import { patentAddress } from '../pool/PoolEntry'
import { QueryState } from '../problem/QueryState'
import { useIndicators } from './indicatorApi'
import { titleOf, valueText } from './words'

const DEFAULTS = { asOf: '', place: '', kind: '', type: '', page: '1', size: '20' }

/** The patents behind one figure; counting them gives the figure again. */
export function RecordsPage() {
  const { id = '' } = useParams()
  const [filters, change] = useFilters(DEFAULTS)
  const { page: _page, size: _size, ...question } = filters
  const board = useIndicators(question)
  const indicator = board.data?.indicators.find((one) => one.id === id)
  const records = useQuery({
    queryKey: ['indicator-records', id, filters],
    queryFn: ({ signal }) =>
      get<Items<IndicatorRecord>>(`/api/indicators/${id}/records${query(filters)}`, signal),
  })
  return (
    <Page
      title="指标明细"
      trail={[{ title: '运行态势', to: `/indicators${query(question)}` }]}
      purpose={indicator && `${titleOf(indicator)}：${valueText(indicator)}。${indicator.definition}`}
      action={
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={`/api/indicators/${id}/records.csv${query(question)}`}
          download
        >
          导出 CSV
        </Button>
      }
    >
      <QueryState asked={records}>
        {(found) => (
          <Table<IndicatorRecord>
            rowKey="patentNumber"
            dataSource={found.items}
            scroll={{ x: 1000 }}
            pagination={paging(found, change)}
            locale={{ emptyText: <Empty description="该时点没有计入这一指标的专利。" /> }}
            columns={[
              {
                title: '专利号',
                width: 200,
                render: (_, row) => (
                  <PatentNumberText number={row.patentNumber} to={patentAddress(row.patentNumber)} />
                ),
              },
              { title: '发明创造名称', dataIndex: 'title' },
              {
                title: '类型',
                width: 90,
                render: (_, row) =>
                  (PATENT_TYPES as Record<string, string>)[row.patentType] ?? row.patentType,
              },
              { title: '专利权人', render: (_, row) => names(row.patentees) },
              { title: '地区', width: 100, dataIndex: 'placeName' },
              { title: '公告日', width: 110, render: (_, row) => day(row.announcedOn) },
              { title: '许可', width: 70, align: 'right', className: 'number', dataIndex: 'licences' },
              { title: '首次备案日', width: 110, render: (_, row) => day(row.firstRecordedOn) },
            ]}
          />
        )}
      </QueryState>
    </Page>
  )
}
