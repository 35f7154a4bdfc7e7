import { Link } from 'react-router'
import type { Recordal } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { RECORDAL_STATES } from '../display/states'
import { day } from '../display/text'
import { useFilters } from '../frame/filters'
import { StateField } from '../frame/ListFields'
import { Page } from '../frame/Page'
import { PagedTable } from '../frame/PagedTable'
import { PatentNumberText } from '../patent/PatentNumberText'
import { DueDate } from './DueDate'
import { useRecordals } from './recordalApi'

const DEFAULTS = { state: '', page: '1', size: '20' }

export function RecordalsPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const recordals = useRecordals(filters)
  return (
    <Page
      title="备案"
      purpose="许可生效之日起三个月内到国家知识产权局专利局武汉代办处备案，代办处受理后七个工作日内作出决定。"
    >
      <div className="toolbar">
        <StateField states={RECORDAL_STATES} value={filters.state} onChange={(state) => change({ state })} />
      </div>
      <PagedTable<Recordal>
        asked={recordals}
        rowKey="id"
        width={900}
        change={change}
        empty="没有备案申请。许可生效后，在许可详情页点“申请备案”。"
        way={<Link to="/licences">去许可办理</Link>}
        columns={[
          {
            title: '专利号',
            width: 200,
            render: (_, row) => <PatentNumberText number={row.patentNumber} to={`/recordals/${row.id}`} />,
          },
          {
            title: '状态',
            width: 130,
            render: (_, row) => <StatusTag status={RECORDAL_STATES[row.state]} fallback={row.state} />,
          },
          { title: '申请日', render: (_, row) => day(row.filedOn) },
          { title: '许可生效日', render: (_, row) => day(row.effectiveFrom) },
          {
            title: '决定期限',
            render: (_, row) => (
              <DueDate due={row.decisionDueOn} open={row.state === 'ACCEPTED' || row.state === 'FILED'} />
            ),
          },
          { title: '备案号', render: (_, row) => row.recordNumber ?? '—' },
        ]}
      />
    </Page>
  )
}
