import type { UseQueryResult } from '@tanstack/react-query'
import { Card } from 'antd'
import type { ReactNode } from 'react'
import { ProblemAlert } from '../problem/ProblemAlert'
import { problemOf } from '../problem/problem'
import { QueryState } from '../problem/QueryState'

/** What is known of a paper, or plainly that it is not one of ours. */
export function Verdict<T>({
  asked,
  unknown,
  children,
}: {
  asked: UseQueryResult<NonNullable<T>>
  unknown: string
  children: (found: NonNullable<T>) => ReactNode
}) {
  if (asked.error && problemOf(asked.error).status === 404) {
    return (
      <Card>
        <p role="alert">{unknown}</p>
      </Card>
    )
  }
  return asked.error ? (
    <ProblemAlert error={asked.error} onRetry={() => void asked.refetch()} />
  ) : (
    <QueryState asked={asked}>{children}</QueryState>
  )
}
