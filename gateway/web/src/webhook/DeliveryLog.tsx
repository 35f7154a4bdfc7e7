import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { App, Button, Empty, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { get, query } from '../api/client'
import type { Delivery, Page } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { StatusTag } from '../display/StatusTag'
import { count, moment } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'
import { attemptResult, DELIVERY_STATES, eventName } from './words'

const SIZE = 10
const POLL = 2_000

/** What was sent to one address and what became of it; anything can be sent once more. */
export function DeliveryLog({ webhook }: { webhook: string }) {
  const [page, setPage] = useState(1)
  const { message } = App.useApp()
  const log = useQuery({
    queryKey: ['deliveries', webhook, page],
    queryFn: ({ signal }) =>
      get<Page<Delivery>>(`/api/webhooks/${webhook}/deliveries${query({ page, size: SIZE })}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: (asked) =>
      asked.state.data?.items.some((delivery) => delivery.state === 'WAITING') ? POLL : false,
  })
  const resend = useSubmission<Delivery, unknown>({
    path: (delivery) => `/api/webhooks/${webhook}/deliveries/${delivery.id}/resend`,
    body: () => undefined,
    refreshes: ['deliveries'],
    onSuccess: () => void message.success('即将再次发送'),
  })
  return (
    <>
      {resend.error && <ProblemAlert error={resend.error} />}
      <QueryState asked={log}>
        {(data) => (
          <Table<Delivery>
            size="small"
            rowKey="id"
            dataSource={data.items}
            scroll={{ x: 720 }}
            pagination={{
              current: page,
              pageSize: SIZE,
              total: data.total,
              onChange: setPage,
              hideOnSinglePage: true,
            }}
            locale={{ emptyText: <Empty description="还没有发送过。可以先发送测试。" /> }}
            expandable={{
              columnTitle: '经过',
              columnWidth: 64,
              expandedRowRender: (delivery) => <Attempts delivery={delivery} />,
            }}
            columns={[
              { title: '时间', width: 150, render: (_, delivery) => moment(delivery.createdAt) },
              {
                title: '事件',
                render: (_, delivery) =>
                  delivery.batchId ? (
                    <Link to={`/batches/${delivery.batchId}`}>{eventName(delivery.event)}</Link>
                  ) : (
                    eventName(delivery.event)
                  ),
              },
              {
                title: '状态',
                render: (_, delivery) => (
                  <StatusTag status={DELIVERY_STATES[delivery.state]} fallback={delivery.state} />
                ),
              },
              { title: '次数', width: 72, align: 'right', render: (_, delivery) => count(delivery.attempts) },
              {
                title: '操作',
                width: 110,
                render: (_, delivery) => (
                  <Button size="small" loading={resend.isPending} onClick={() => resend.mutate(delivery)}>
                    再次发送
                  </Button>
                ),
              },
            ]}
          />
        )}
      </QueryState>
    </>
  )
}

function Attempts({ delivery }: { delivery: Delivery }) {
  return (
    <>
      <p className="fine">
        编号 <span className="code">{delivery.id}</span>
        {delivery.state === 'WAITING' && delivery.nextAttemptAt && (
          <>，下次发送 {moment(delivery.nextAttemptAt)}</>
        )}
      </p>
      <ol className="plain-list">
        {delivery.log.map((attempt) => (
          <li key={attempt.number}>
            第 {attempt.number} 次，{moment(attempt.startedAt)}：{attemptResult(attempt)}
            {attempt.millis !== null && attempt.millis !== undefined && <>（{count(attempt.millis)} 毫秒）</>}
          </li>
        ))}
      </ol>
      {delivery.body && <pre className="fine">{delivery.body}</pre>}
    </>
  )
}
