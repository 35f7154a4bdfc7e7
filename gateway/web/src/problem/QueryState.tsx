import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { ProblemAlert } from './ProblemAlert'

interface Asked<T> {
  data: T | undefined
  error: Error | null
  isPending: boolean
  refetch: () => unknown
}

/** Waiting, refused or there: the three states of anything asked of the server. */
export function QueryState<T>({ asked, children }: { asked: Asked<T>; children: (data: T) => ReactNode }) {
  return (
    <>
      {asked.error && <ProblemAlert error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isPending && !asked.error && (
        <div role="status" aria-label="正在读取">
          <Skeleton active paragraph={{ rows: 6 }} />
        </div>
      )}
      {asked.data !== undefined && children(asked.data)}
    </>
  )
}
