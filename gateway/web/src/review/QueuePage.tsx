import { Empty, Select, Space, Table } from 'antd'
import { useState } from 'react'
import type { CasePage, CaseState, Me, ReviewCase } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { CASE_STATES, CHECK_OUTCOMES, stateOptions } from '../display/states'
import { age, count, moment, names } from '../display/text'
import { ExportButton } from '../frame/ExportButton'
import { paging, useFilters } from '../frame/filters'
import { LinkButton } from '../frame/LinkButton'
import { PlaceField, SearchField } from '../frame/ListFields'
import { Page } from '../frame/Page'
import { ACCESS } from '../frame/roles'
import { hasRole, useMe } from '../frame/session'
import { PatentNumberText } from '../patent/PatentNumberText'
import { QueryState } from '../problem/QueryState'
import { BulkApproval } from './BulkApproval'
import { ClaimButton } from './ClaimButton'
import { countOf, decidesOn, useCases } from './reviewApi'
import { useRowKeys } from './useRowKeys'
import { WorkloadPanel } from './WorkloadPanel'

const STATES = stateOptions(CASE_STATES)

/** How many wait in each state, where the answer says so. */
function optionsWith(counts: CasePage['counts']) {
  return STATES.map(({ value, label }) => {
    const number = counts?.[value as CaseState]
    return { value: value || 'ALL', label: number === undefined ? label : `${label}（${count(number)}）` }
  })
}

const FOR_REVIEWER = {
  q: '',
  state: 'AWAITING_DECISION',
  claimed: '',
  outcome: '',
  place: '',
  sort: 'oldest',
  page: '1',
  size: '20',
}
const SORTS = [
  { value: 'oldest', label: '最早提交在前' },
  { value: 'newest', label: '最近提交在前' },
]
const CLAIMED = [
  { value: '', label: '全部案件' },
  { value: 'MINE', label: '本人认领' },
  { value: 'FREE', label: '无人认领' },
]
const OUTCOMES = [
  { value: '', label: '全部核验结果' },
  { value: 'PASS', label: '全部通过' },
  { value: 'UNKNOWN', label: '有无法核实项' },
  { value: 'FAIL', label: '有不通过项' },
]
const FOR_AGENCY = { ...FOR_REVIEWER, state: 'AWAITING_VERIFICATION' }

/** Each role begins with what waits for it. */
export function queueDefaults(me: Me | undefined) {
  return hasRole(me, ['agency-officer']) && !hasRole(me, ['reviewer']) ? FOR_AGENCY : FOR_REVIEWER
}

export function caseAddress(id: string, queue: Record<string, string>): string {
  const { state = '', q = '', claimed = '', outcome = '', place = '', sort = '', page = '1' } = queue
  const asked = new URLSearchParams({ state, q, claimed, outcome, place, sort, page })
  return `/review/${encodeURIComponent(id)}?${asked}`
}

export function QueuePage() {
  const me = useMe()
  const [filters, change] = useFilters(queueDefaults(me.data))
  const asked = { ...filters, state: filters.state === 'ALL' ? '' : filters.state }
  const cases = useCases(asked)
  const [chosen, setChosen] = useState<ReviewCase[]>([])
  useRowKeys('.queue tbody .patent-number a')
  const officer = hasRole(me.data, ['reviewer', 'agency-officer'])
  return (
    <Page
      title="审核台"
      action={
        <Space>
          <ExportButton path="/api/review/cases/export.csv" filters={asked} />
          <LinkButton to="/review/words">宣传用语词表</LinkButton>
          {hasRole(me.data, ACCESS.feeStatistics) && (
            <LinkButton to="/fee-statistics">使用费统计数据</LinkButton>
          )}
          <LinkButton to="/review/watch">公告后监测</LinkButton>
          <LinkButton to="/review/revocations">撤销声明</LinkButton>
          <LinkButton to="/review/conversions">转为法定声明</LinkButton>
        </Space>
      }
      purpose="逐件核对信息表与核验证据，通过、退回补正或不予公告。同一案件的审核与二次核验须由两人分别办理。"
    >
      <div className="toolbar">
        <SearchField
          label="按专利号、名称或权利人查找"
          placeholder="专利号、名称或权利人"
          value={filters.q}
          onSearch={(q) => change({ q })}
        />
        <Select
          aria-label="状态"
          className="state-field"
          value={filters.state}
          options={optionsWith(cases.data?.counts)}
          onChange={(state) => change({ state })}
        />
        <Select
          aria-label="核验结果"
          className="state-field"
          value={filters.outcome}
          options={OUTCOMES}
          onChange={(outcome) => change({ outcome })}
        />
        <Select
          aria-label="认领"
          className="state-field"
          value={filters.claimed}
          options={CLAIMED}
          onChange={(claimed) => change({ claimed })}
        />
        <PlaceField value={filters.place} onChange={(place) => change({ place })} />
        <Select
          aria-label="排序"
          className="state-field"
          value={filters.sort}
          options={SORTS}
          onChange={(sort) => change({ sort })}
        />
      </div>
      <WorkloadPanel />
      {officer && (
        <BulkApproval
          chosen={chosen}
          nameOf={(id) => cases.data?.items.find((item) => item.id === id)?.patentNumber ?? id}
          onDone={() => setChosen([])}
        />
      )}
      <QueryState asked={cases}>
        {(page) => (
          <Table<ReviewCase>
            className="queue"
            rowKey="id"
            dataSource={page.items}
            loading={cases.isPlaceholderData}
            rowSelection={
              officer
                ? {
                    selectedRowKeys: chosen.map(({ id }) => id),
                    onChange: (_, rows) => setChosen(rows),
                    getCheckboxProps: (row) => ({
                      disabled: !fitForBulk(row, me.data?.roles ?? []),
                      'aria-label': `选择 ${row.patentNumber}`,
                    }),
                  }
                : undefined
            }
            style={{ overflowX: 'auto' }}
            pagination={paging(page, change)}
            locale={{
              emptyText: (
                <Empty description="没有这一状态的案件。可在上面换一个状态查看；新的声明提交后会自动出现。" />
              ),
            }}
            columns={[
              {
                title: '专利号',
                width: 200,
                render: (_, row) => (
                  <PatentNumberText number={row.patentNumber} to={caseAddress(row.id, filters)} />
                ),
              },
              {
                title: '发明创造名称和专利权人',
                render: (_, row) => (
                  <>
                    <div>{row.title}</div>
                    <div className="quiet fine">{names(row.patentees)}</div>
                  </>
                ),
              },
              { title: '报送单位', width: 150, render: (_, row) => row.submitter?.organisationName ?? '—' },
              { title: '核验', width: 150, render: (_, row) => <CheckCounts reviewed={row} /> },
              {
                title: '状态',
                width: 130,
                render: (_, row) => <StatusTag status={CASE_STATES[row.state]} fallback={row.state} />,
              },
              {
                title: '办理人',
                width: 170,
                render: (_, row) => (
                  <ClaimButton
                    id={row.id}
                    claim={page.claims?.[row.id]}
                    open={officer && decidesOn(row.state, me.data?.roles ?? [])}
                  />
                ),
              },
              {
                title: '已等待',
                width: 90,
                render: (_, row) => <time title={moment(row.openedAt)}>{age(row.openedAt)}</time>,
              },
            ]}
          />
        )}
      </QueryState>
      <p className="quiet fine">
        键盘办理：<Kbd>j</Kbd> 下一件，<Kbd>k</Kbd> 上一件，回车打开，<Kbd>x</Kbd> 选择，
        <Kbd>c</Kbd> 认领或释放；打开后按 <Kbd>a</Kbd> 转到“通过”。
      </p>
    </Page>
  )
}

/** Every check passed, and it is this person's turn. */
function fitForBulk(row: ReviewCase, roles: readonly string[]): boolean {
  return (
    decidesOn(row.state, roles) &&
    (row.checks ?? []).length > 0 &&
    countOf(row, 'FAIL') + countOf(row, 'UNKNOWN') === 0
  )
}

function Kbd({ children }: { children: string }) {
  return <kbd>{children}</kbd>
}

function CheckCounts({ reviewed }: { reviewed: ReviewCase }) {
  const failed = countOf(reviewed, 'FAIL')
  const unknown = countOf(reviewed, 'UNKNOWN')
  if (reviewed.state === 'CHECKING') return <span className="quiet">核验中</span>
  if (failed + unknown === 0) return <StatusTag status={CHECK_OUTCOMES.PASS} />
  return (
    <span>
      {failed > 0 && <span className="text-bad">不通过 {failed} 项　</span>}
      {unknown > 0 && <span className="text-attention">无法核实 {unknown} 项</span>}
    </span>
  )
}
