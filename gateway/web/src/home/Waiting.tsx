import { useQueries } from '@tanstack/react-query'
import { Card } from 'antd'
import { Link } from 'react-router'
import { CampaignBanner } from '../campaign/CampaignBanner'
import { count } from '../display/text'
import { hasRole, useMe } from '../frame/session'
import { TASKS, type Task } from './tasks'

/** What waits for whoever has logged in, each with the way to the place where it is done. */
export function Waiting() {
  const me = useMe()
  const tasks = TASKS.filter((task) => hasRole(me.data, task.roles))
  if (tasks.length === 0) return null
  return (
    <section className="section" aria-labelledby="waiting-title">
      <CampaignBanner />
      <Card title={<h2 id="waiting-title">待办</h2>} size="small">
        <Tasks tasks={tasks} />
      </Card>
    </section>
  )
}

function Tasks({ tasks }: { tasks: Task[] }) {
  const counts = useQueries({
    queries: tasks.map((task) => ({
      queryKey: ['waiting', task.label],
      queryFn: ({ signal }: { signal: AbortSignal }) => task.count(signal),
      refetchInterval: 60_000,
    })),
  })
  const known = tasks.map((task, at) => ({ task, number: counts[at]?.data, failed: counts[at]?.isError }))
  const waiting = known.filter(({ number }) => number !== undefined && number > 0)
  const unknown = known.filter(({ failed }) => failed)
  const asking = counts.some(({ isPending }) => isPending)
  return (
    <div role="status" aria-busy={asking}>
      {waiting.length > 0 && (
        <ul className="plain-list">
          {waiting.map(({ task, number }) => (
            <li key={task.label}>
              <Link to={task.to}>{task.label}</Link>（{count(number ?? 0)}）
            </li>
          ))}
        </ul>
      )}
      {waiting.length === 0 && !asking && unknown.length === 0 && <p className="quiet">没有待办事项。</p>}
      {unknown.length > 0 && (
        <p className="quiet">暂时查不到：{unknown.map(({ task }) => task.label).join('、')}。请稍后刷新。</p>
      )}
    </div>
  )
}
