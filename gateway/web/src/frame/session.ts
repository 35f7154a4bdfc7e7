import { useQuery } from '@tanstack/react-query'
import { changingHeaders, get } from '../api/client'
import type { Me, Role } from '../api/types'

const RETURN_TO = 'kaixu.return-to'
export const LOGIN = '/oauth2/authorization/kaixu'

export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => get<Me>('/api/me', signal),
    staleTime: 60_000,
  })
}

export function hasRole(me: Me | undefined, allowed: readonly Role[]): boolean {
  return (me?.authenticated && me.roles?.some((role) => allowed.includes(role))) || false
}

/** Leaves for the identity provider and remembers where to come back to. */
export function signIn(address: string): void {
  sessionStorage.setItem(RETURN_TO, address)
  window.location.assign(LOGIN)
}

export function takeReturnAddress(): string | null {
  const address = sessionStorage.getItem(RETURN_TO)
  sessionStorage.removeItem(RETURN_TO)
  return address?.startsWith('/') && !address.startsWith('//') ? address : null
}

/** Ends the session at the gateway; the answer may redirect elsewhere, which the browser need not follow here. */
export async function signOut(): Promise<void> {
  await fetch('/logout', { method: 'POST', headers: changingHeaders(), redirect: 'manual' })
  window.location.assign('/')
}
