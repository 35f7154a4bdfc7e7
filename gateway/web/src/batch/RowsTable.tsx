import { Button, Empty, Segmented, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Batch, BatchRow, RowOutcome } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { ROW_OUTCOMES } from '../display/states'
import { count, names } from '../display/text'
import { paging, useFilters } from '../frame/filters'
import { ProblemAlert } from '../problem/ProblemAlert'
import { isOpen, useBatchRows } from './batchApi'
import { CompletionDrawer } from './CompletionDrawer'
import { Findings } from './Findings'
import { RegisterDates } from './RegisterDates'
import { isSplit, rowPlace } from './rowPlace'

const DEFAULTS = { outcome: '', page: '1', size: '50' }

export function RowsTable({ batch }: { batch: Batch }) {
  const [filters, change] = useFilters(DEFAULTS)
  const version = JSON.stringify([batch.state, batch.counts])
  const rows = useBatchRows(batch.id, filters, version)
  const [selected, setSelected] = useState<number[]>([])
  const [completing, setCompleting] = useState(false)
  const editable = isOpen(batch)
  const { counts } = batch
  const outcomes: [RowOutcome | '', string, number][] = [
    ['', '全部', counts.rows],
    ['READY', ROW_OUTCOMES.READY.word, counts.ready],
    ['INCOMPLETE', ROW_OUTCOMES.INCOMPLETE.word, counts.incomplete],
    ['REJECTED', ROW_OUTCOMES.REJECTED.word, counts.rejected],
    ['SUBMITTED', ROW_OUTCOMES.SUBMITTED.word, counts.submitted],
    ['UNCHANGED', ROW_OUTCOMES.UNCHANGED.word, counts.unchanged],
  ]
  return (
    <section aria-labelledby="rows-title">
      <div className="toolbar">
        <h2 id="rows-title">逐行结果</h2>
        <Segmented
          aria-label="按结果筛选"
          value={filters.outcome}
          onChange={(outcome) => change({ outcome })}
          options={outcomes.map(([value, word, number]) => ({ value, label: `${word} ${count(number)}` }))}
        />
        <span className="grow" />
        {editable && counts.ready + counts.incomplete + counts.rejected > 0 && (
          <RegisterDates batch={batch} rows={selected} />
        )}
        {editable && counts.incomplete + selected.length > 0 && (
          <Button
            type={counts.incomplete > 0 ? 'primary' : 'default'}
            ghost={counts.incomplete > 0}
            onClick={() => setCompleting(true)}
          >
            {selected.length > 0 ? `批量补全所选 ${selected.length} 行` : '批量补全全部待补全行'}
          </Button>
        )}
      </div>
      {rows.error && <ProblemAlert error={rows.error} onRetry={() => void rows.refetch()} />}
      <Table<BatchRow>
        rowKey="row"
        size="small"
        loading={rows.isPending}
        dataSource={rows.data?.items ?? []}
        pagination={paging(rows.data, change)}
        rowSelection={
          editable
            ? {
                selectedRowKeys: selected,
                preserveSelectedRowKeys: true,
                onChange: (keys) => setSelected(keys.map(Number)),
                getCheckboxProps: (row) =>
                  ({
                    'aria-label': `选择${rowPlace(row, batch)}`,
                    disabled: row.outcome === 'SUBMITTED',
                  }) as object,
              }
            : undefined
        }
        locale={{
          emptyText: (
            <Empty
              description={
                batch.state === 'CHECKING' ? '检查出结果后，会逐行显示在这里。' : '没有这一类的行。'
              }
            />
          ),
        }}
        columns={[
          { title: '行', dataIndex: 'sheetRow', width: 60, className: 'number' },
          ...(isSplit(batch) ? [{ title: '工作表', dataIndex: 'sheet', width: 110 }] : []),
          {
            title: '专利号',
            width: 170,
            render: (_, row) =>
              row.declarationId ? (
                <Link className="code" to={`/declarations/${row.declarationId}`}>
                  {row.patentNumber}
                </Link>
              ) : (
                <span className="code">{row.patentNumber ?? '—'}</span>
              ),
          },
          { title: '专利名称', dataIndex: 'title', width: isSplit(batch) ? 180 : 260 },
          { title: '专利权人', width: isSplit(batch) ? 130 : 180, render: (_, row) => names(row.patentees) },
          {
            title: '结果',
            width: 110,
            render: (_, row) => <StatusTag status={ROW_OUTCOMES[row.outcome]} fallback={row.outcome} />,
          },
          { title: '问题与建议', render: (_, row) => <Findings findings={row.findings ?? []} /> },
        ]}
      />
      <CompletionDrawer
        batch={batch}
        rows={selected}
        open={completing}
        onClose={(done) => {
          setCompleting(false)
          if (done) setSelected([])
        }}
      />
    </section>
  )
}
