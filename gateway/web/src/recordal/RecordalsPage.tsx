import { Empty, Select, Table } from 'antd'
import { Link } from 'react-router'
import type { Recordal } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { RECORDAL_STATES, stateOptions } from '../display/states'
import { day } from '../display/text'
import { paging, useFilters } from '../frame/filters'
import { Page } from '../frame/Page'
import { PatentNumberText } from '../patent/PatentNumberText'
import { QueryState } from '../problem/QueryState'
import { DueDate } from './DueDate'
import { useRecordals } from './recordalApi'

const DEFAULTS = { state: '', page: '1', size: '20' }
const STATES = stateOptions(RECORDAL_STATES)

export function RecordalsPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const recordals = useRecordals(filters)
  return (
    <Page
      title="备案"
      purpose="许可生效之日起三个月内到国家知识产权局专利局武汉代办处备案，代办处受理后七个工作日内作出决定。"
    >
      <div className="toolbar">
        <Select
          aria-label="状态"
          className="state-field"
          value={filters.state}
          options={STATES}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryState asked={recordals}>
        {(page) => (
          <Table<Recordal>
            rowKey="id"
            dataSource={page.items}
            loading={recordals.isPlaceholderData}
            scroll={{ x: 900 }}
            pagination={paging(page, change)}
            locale={{
              emptyText: (
                <Empty description="没有备案申请。许可生效后，在许可详情页点“申请备案”。">
                  <Link to="/licences">去许可办理</Link>
                </Empty>
              ),
            }}
            columns={[
              {
                title: '专利号',
                width: 200,
                render: (_, row) => (
                  <PatentNumberText number={row.patentNumber} to={`/recordals/${row.id}`} />
                ),
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
        )}
      </QueryState>
    </Page>
  )
}
