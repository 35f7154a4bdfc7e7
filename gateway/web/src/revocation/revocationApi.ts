import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { Page, Revocation, RevocationState } from '../api/types'
import type { Status } from '../display/states'

export const REVOCATIONS = '/api/declarations/revocations'

/** What is out of date once a revocation has gone a step on. */
export const REFRESHES = ['revocations', 'declaration', 'declarations', 'pool', 'patent']

export const REVOCATION_STATES: Record<RevocationState, Status> = {
  PROPOSED: { word: '待第二人确认', tone: 'waiting' },
  HEARING: { word: '陈述申辩期', tone: 'working' },
  OBJECTED: { word: '已提出意见', tone: 'attention' },
  UPHELD: { word: '已撤销', tone: 'bad' },
  DROPPED: { word: '已终止', tone: 'ended' },
}

export function useRevocations(filters: Record<string, string>) {
  return useQuery({
    queryKey: ['revocations', filters],
    queryFn: ({ signal }) => get<Page<Revocation>>(`${REVOCATIONS}${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  })
}

export function useRevocationsOf(declaration: string) {
  return useQuery({
    queryKey: ['revocations', declaration],
    queryFn: ({ signal }) => get<Revocation[]>(`/api/declarations/${declaration}/revocations`, signal),
  })
}
