import { Empty, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Conversion } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { count, day } from '../display/text'
import { paging, useFilters } from '../frame/filters'
import { PlaceField, SearchField, StateField } from '../frame/ListFields'
import { Page } from '../frame/Page'
import { hasRole, useMe } from '../frame/session'
import { QueryState } from '../problem/QueryState'
import { ConditionTable } from './ConditionTable'
import { CONVERSION_STATES, useConversions, useSummary } from './conversionApi'
import { Exports } from './Exports'
import { Outcome } from './Outcome'
import { Steps } from './Steps'

const DEFAULTS = { state: '', q: '', place: '', page: '1', size: '20' }

/** Pilot declarations on their way to statutory ones: conditions, filing and the patent office's answers. */
export function ConversionsPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const [chosen, setChosen] = useState<string[]>([])
  const me = useMe()
  const files = hasRole(me.data, ['reviewer'])
  return (
    <Page
      title="转为法定声明"
      trail={[{ title: '审核台', to: '/review' }]}
      purpose="将试点声明转为专利法第五十条的专利开放许可声明：核对条件，列入待报送，汇总导出报送国家知识产权局，登记其结果。报送前可以撤出。"
    >
      <Progress />
      <Toolbar filters={filters} change={change} />
      {files && (
        <Steps chosen={chosen} filter={{ q: filters.q, place: filters.place }} onDone={() => setChosen([])} />
      )}
      <List filters={filters} change={change} files={files} chosen={chosen} onChoose={setChosen} />
      <Exports records={files} />
    </Page>
  )
}

function Progress() {
  const summary = useSummary()
  return (
    <p role="status">
      {Object.entries(CONVERSION_STATES).map(([state, { word }]) => (
        <span key={state}>
          {word} {count(summary.data?.[state as Conversion['state']])} 件{'　'}
        </span>
      ))}
    </p>
  )
}

interface ListProps {
  filters: typeof DEFAULTS
  change: (values: Partial<typeof DEFAULTS>) => void
}

function Toolbar({ filters, change }: ListProps) {
  return (
    <div className="toolbar">
      <SearchField
        label="按专利号、名称或专利权人查找"
        placeholder="专利号、名称或专利权人"
        value={filters.q}
        onSearch={(q) => change({ q })}
      />
      <StateField
        label="办理状态"
        states={CONVERSION_STATES}
        value={filters.state}
        onChange={(state) => change({ state })}
      />
      <PlaceField value={filters.place} onChange={(place) => change({ place })} />
    </div>
  )
}

interface RowsProps extends ListProps {
  files: boolean
  chosen: string[]
  onChoose: (ids: string[]) => void
}

function List({ filters, change, files, chosen, onChoose }: RowsProps) {
  const conversions = useConversions(filters)
  return (
    <QueryState asked={conversions}>
      {(page) => (
        <div className="section wide-table">
          <Table<Conversion>
            rowKey="declarationId"
            dataSource={page.items}
            pagination={paging(page, change)}
            locale={{
              emptyText: (
                <Empty description="没有符合筛选的声明。试点声明公告后会出现在这里；可放宽筛选条件。" />
              ),
            }}
            rowSelection={
              files ? { selectedRowKeys: chosen, onChange: (keys) => onChoose(keys.map(String)) } : undefined
            }
            expandable={{
              rowExpandable: (row) => row.conditions.length > 0,
              expandedRowRender: (row) => <ConditionTable conditions={row.conditions} />,
            }}
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
              { title: '发明创造名称', dataIndex: 'title' },
              { title: '专利权人', render: (_, row) => row.patentees.join('、') },
              {
                title: '状态',
                width: 170,
                render: (_, row) => <StatusTag status={CONVERSION_STATES[row.state]} fallback={row.state} />,
              },
              { title: '条件', width: 150, render: (_, row) => conditionsInShort(row) },
              { title: '结果', width: 220, render: (_, row) => <Standing row={row} files={files} /> },
            ]}
          />
        </div>
      )}
    </QueryState>
  )
}

/** How many fail and how many cannot be told. */
export function conditionsInShort({ conditions }: Pick<Conversion, 'conditions'>): string {
  const failed = conditions.filter(({ outcome }) => outcome === 'FAIL').length
  const unknown = conditions.filter(({ outcome }) => outcome === 'UNKNOWN').length
  if (conditions.length === 0) return '—'
  if (failed > 0) return `${failed} 项不符合`
  return unknown > 0 ? `${unknown} 项须核实` : '全部通过'
}

function Standing({ row, files }: { row: Conversion; files: boolean }) {
  if (row.state === 'ACCEPTED') return `${row.announcementNumber}，${day(row.announcedOn)} 公告`
  if (row.state === 'REFUSED') return row.reason
  if (row.state === 'FILED') return files ? <Outcome conversion={row} /> : `${day(row.filedAt)} 报送`
  return row.comment || '—'
}
