import { useQuery } from '@tanstack/react-query'
import { get, query, send } from '../api/client'
import type { Me, Role } from '../api/types'
import { ProblemError } from '../problem/problem'

const LOGIN = '/oauth2/authorization/kaixu'
const NOBODY: Me = { authenticated: false }

export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => whoIsThere(signal),
    staleTime: 60_000,
  })
}

export function hasRole(me: Me | undefined, allowed: readonly Role[]): boolean {
  return (me?.authenticated && me.roles?.some((role) => allowed.includes(role))) || false
}

/** Without a session the gateway refuses to say who is there; that is an answer too. */
async function whoIsThere(signal: AbortSignal): Promise<Me> {
  try {
    const me = await get<Me>('/api/me', signal)
    return { ...me, authenticated: me.authenticated ?? me.username !== undefined }
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return NOBODY
    throw error
  }
}

/** Where the login begins; the gateway brings the person back to the page it was asked from. */
export function loginAddress(page: string): string {
  return `${LOGIN}${query({ return: page })}`
}

/** Ends the session at the gateway, then goes to end the one at the identity provider. */
export async function signOut(): Promise<void> {
  const answer = await send<{ location?: string } | undefined>('/logout', {})
  window.location.assign(answer?.location ?? '/')
}
