import { Empty, Input, Pagination, Select } from 'antd'
import { Link } from 'react-router'
import type { PoolPage as PoolResult } from '../api/types'
import { count } from '../display/text'
import { ExportButton } from '../frame/ExportButton'
import { paging, useFilters } from '../frame/filters'
import { Page } from '../frame/Page'
import { QueryState } from '../problem/QueryState'
import { FacetFilters } from './FacetFilters'
import { PoolEntry } from './PoolEntry'
import { isNarrowed, POOL_DEFAULTS, usePool } from './poolApi'

const SORTS = [
  { value: '', label: '最相关在前' },
  { value: 'newest', label: '最新公告在前' },
  { value: 'end-date', label: '按许可期限届满日' },
  { value: 'fee', label: '按使用费' },
]

export function PoolPage() {
  const [filters, change] = useFilters(POOL_DEFAULTS)
  const pool = usePool(filters)
  return (
    <Page
      title="专利池"
      purpose="已公告开放许可的专利，任何单位或个人都可以按公告条件取得许可。"
      action={<ExportButton path="/api/pool/export.csv" filters={filters} />}
    >
      <search>
        <Input.Search
          key={filters.q}
          size="large"
          aria-label="检索专利池"
          placeholder="技术词、专利号或专利权人，如 激光切割"
          defaultValue={filters.q}
          enterButton="检索"
          allowClear
          onSearch={(q) => change({ q: q.trim() })}
        />
      </search>
      <QueryState asked={pool}>
        {(result) => (
          <div className="pool-columns" aria-busy={pool.isFetching}>
            <FacetFilters facets={result.facets ?? {}} filters={filters} change={change} />
            <section aria-labelledby="pool-count">
              <div className="toolbar">
                <h2 id="pool-count" className="grow">
                  <span role="status">
                    {filters.q ? `“${filters.q}”` : '专利池中'}共 {count(result.total)} 件
                  </span>
                </h2>
                <Select
                  aria-label="排序"
                  className="sort-field"
                  value={filters.sort}
                  options={SORTS}
                  onChange={(sort) => change({ sort })}
                />
              </div>
              <Results result={result} narrowed={isNarrowed(filters)} />
              {result.total > 0 && <Pagination align="end" {...paging(result, change)} />}
            </section>
          </div>
        )}
      </QueryState>
    </Page>
  )
}

function Results({ result, narrowed }: { result: PoolResult; narrowed: boolean }) {
  if (result.items.length === 0) {
    return (
      <Empty
        description={
          narrowed
            ? '没有符合条件的专利。请减少筛选条件，或换用更短的技术词。'
            : '专利池中还没有已公告的专利。'
        }
      >
        {narrowed && <Link to="/pool">清除全部条件</Link>}
      </Empty>
    )
  }
  return (
    <ol className="pool-list">
      {result.items.map((item) => (
        <PoolEntry key={item.patentNumber} item={item} />
      ))}
    </ol>
  )
}
