import { useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { WatchedListing, WatchPage as Watches } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { CHECK_OUTCOMES, WATCH_STATES } from '../display/states'
import { day, moment } from '../display/text'
import { ExportButton } from '../frame/ExportButton'
import { useFilters } from '../frame/filters'
import { SearchField, StateField } from '../frame/ListFields'
import { Page } from '../frame/Page'
import { PagedTable } from '../frame/PagedTable'
import { PatentNumberText } from '../patent/PatentNumberText'
import { patentAddress } from '../pool/PoolEntry'

const DEFAULTS = { state: '', q: '', page: '1', size: '20' }

/** Announced patents: when each was last verified, what was found, and which are suspended. */
export function WatchPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const watches = useQuery({
    queryKey: ['watches', filters],
    queryFn: ({ signal }) => get<Watches>(`/api/review/watches${query(filters)}`, signal),
    refetchInterval: 15_000,
  })
  return (
    <Page
      title="公告后监测"
      trail={[{ title: '审核台', to: '/review' }]}
      action={<ExportButton path="/api/review/watches/export.csv" filters={filters} />}
      purpose="已公告专利至少每三十日复核一次，导入登记簿时立即复核；出现限制情形的自动暂停，消除后自动恢复。无法核实的不算通过。"
    >
      <div className="toolbar">
        <SearchField
          label="按专利号查找"
          placeholder="专利号"
          value={filters.q}
          onSearch={(q) => change({ q })}
        />
        <StateField
          label="监测状态"
          states={WATCH_STATES}
          counts={watches.data?.counts}
          value={filters.state}
          onChange={(state) => change({ state })}
        />
      </div>
      <PagedTable<WatchedListing>
        asked={watches}
        rowKey="id"
        width={900}
        change={change}
        empty="没有符合条件的已公告专利。"
        columns={[
          {
            title: '专利号',
            width: 220,
            render: (_, row) => (
              <PatentNumberText number={row.patentNumber} to={patentAddress(row.patentNumber)} />
            ),
          },
          { title: '公告日', width: 130, render: (_, row) => day(row.announcedOn) },
          {
            title: '最近复核',
            width: 190,
            render: (_, row) => (row.verifiedAt ? moment(row.verifiedAt) : '尚未复核'),
          },
          {
            title: '复核结果',
            width: 130,
            render: (_, row) =>
              row.worstOutcome ? <StatusTag status={CHECK_OUTCOMES[row.worstOutcome]} /> : '—',
          },
          { title: '限制情形', render: (_, row) => <Hindrances row={row} /> },
        ]}
      />
    </Page>
  )
}

function Hindrances({ row }: { row: WatchedListing }) {
  if (!row.impairedSince) return <span className="quiet">无</span>
  return (
    <>
      <div className="text-bad">{moment(row.impairedSince)} 起暂停</div>
      {row.hindrances.map((check) => (
        <div key={check.rule} className="fine">
          {check.evidence}
        </div>
      ))}
    </>
  )
}
