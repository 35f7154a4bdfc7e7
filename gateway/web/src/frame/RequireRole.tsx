import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import type { Role } from '../api/types'
import { ProblemAlert } from '../problem/ProblemAlert'
import { Forbidden } from './Forbidden'
import { SignIn } from './SignIn'
import { hasRole, useMe } from './session'

/** Shows a page to those it is for; others learn why not and what to do. */
export function RequireRole({ allowed, children }: { allowed: readonly Role[]; children: ReactNode }) {
  const me = useMe()
  if (me.error && !me.data) return <ProblemAlert error={me.error} onRetry={() => void me.refetch()} />
  if (me.isPending) return <Skeleton active />
  if (!me.data?.authenticated) return <SignIn />
  return hasRole(me.data, allowed) ? children : <Forbidden allowed={allowed} />
}
