import { Link } from 'react-router'
import type { Revocation } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { day, moment } from '../display/text'
import { useFilters } from '../frame/filters'
import { StateField } from '../frame/ListFields'
import { Page } from '../frame/Page'
import { PagedTable } from '../frame/PagedTable'
import { REVOCATION_STATES, useRevocations } from './revocationApi'

const DEFAULTS = { state: '', page: '1', size: '20' }

/** All revocations, for officials. */
export function RevocationsPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const revocations = useRevocations(filters)
  return (
    <Page
      title="撤销声明"
      trail={[{ title: '审核台', to: '/review' }]}
      purpose="承诺不实的声明，由省局审核员提出、代办处另一人确认，专利权人陈述申辩期满后撤销。在声明详情页提出和办理。"
    >
      <div className="toolbar">
        <StateField
          label="撤销状态"
          states={REVOCATION_STATES}
          value={filters.state}
          onChange={(state) => change({ state })}
        />
      </div>
      <PagedTable<Revocation>
        asked={revocations}
        rowKey={({ id, run }) => `${id}/${run}`}
        width={900}
        change={change}
        empty={
          filters.state
            ? '没有这一状态的撤销，可换一个状态查看。'
            : '没有提出过撤销。发现承诺不实的，在该件声明的详情页提出。'
        }
        columns={[
          {
            title: '专利号',
            width: 200,
            render: (_, row) => (
              <Link className="code" to={`/declarations/${row.declarationId}`}>
                {row.patentNumber}
              </Link>
            ),
          },
          {
            title: '状态',
            width: 150,
            render: (_, row) => <StatusTag status={REVOCATION_STATES[row.state]} fallback={row.state} />,
          },
          {
            title: '不实之处',
            render: (_, row) => row.grounds.reasons.map(({ text }) => text).join('；'),
          },
          { title: '提出人', width: 140, render: (_, row) => row.proposedBy ?? '—' },
          { title: '提出时间', width: 160, render: (_, row) => moment(row.proposedAt) },
          { title: '陈述申辩截止', width: 140, render: (_, row) => day(row.lastDay) },
        ]}
      />
    </Page>
  )
}
