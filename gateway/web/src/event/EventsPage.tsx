import { useQuery } from '@tanstack/react-query'
import { Empty, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { get, query } from '../api/client'
import type { PatentEvent } from '../api/types'
import { count } from '../display/text'
import { useFilters } from '../frame/filters'
import { Page } from '../frame/Page'
import { PatentNumberText } from '../patent/PatentNumberText'
import { readPatentNumber } from '../patent/patentNumber'
import { patentAddress } from '../pool/PoolEntry'
import { QueryState } from '../problem/QueryState'
import { EventTimeline } from './EventTimeline'

const DEFAULTS = { patentNumber: '' }
/** More than any patent's life has. */
const MOST = 200

export function EventsPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const [fault, setFault] = useState<string>()

  function search(text: string): void {
    const reading = readPatentNumber(text)
    setFault(reading.fault === undefined ? undefined : reading.message)
    if (reading.fault === undefined) change({ patentNumber: reading.number })
  }

  return (
    <Page
      title="事件流"
      purpose="一件专利从声明到备案的全部记录：谁、何时、以什么角色、改变了什么。记录只增不改。"
    >
      <search className="narrow section">
        <label htmlFor="event-patent" className="field-label">
          专利号
        </label>
        <Input.Search
          id="event-patent"
          key={filters.patentNumber}
          className="code"
          placeholder="如 ZL201410234381.X"
          defaultValue={filters.patentNumber}
          enterButton="查询"
          status={fault ? 'error' : undefined}
          aria-describedby={fault ? 'event-fault' : undefined}
          aria-invalid={fault !== undefined}
          onSearch={search}
        />
        {fault && (
          <p id="event-fault" role="alert" className="text-bad">
            {fault}
          </p>
        )}
      </search>
      {filters.patentNumber ? (
        <Stream patentNumber={filters.patentNumber} />
      ) : (
        <Empty description="请输入专利号查询；也可以从声明详情、案件审核或专利详情页进入。" />
      )}
    </Page>
  )
}

function Stream({ patentNumber }: { patentNumber: string }) {
  const asked = useQuery({
    queryKey: ['events', patentNumber],
    queryFn: ({ signal }) =>
      get<{ items: PatentEvent[] }>(`/api/events${query({ patentNumber, size: MOST })}`, signal),
  })
  return (
    <QueryState asked={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty description="没有这件专利的记录。请核对专利号；刚提交的声明稍候几秒再查。" />
        ) : (
          <section aria-labelledby="stream-title">
            <div className="toolbar">
              <h2 id="stream-title">
                <PatentNumberText number={patentNumber} /> 共 {count(items.length)} 条记录
              </h2>
              <Link to={patentAddress(patentNumber)}>专利详情</Link>
            </div>
            <EventTimeline events={items} />
          </section>
        )
      }
    </QueryState>
  )
}
