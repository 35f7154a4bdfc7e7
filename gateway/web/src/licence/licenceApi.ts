import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { Licence, LicenceState, Page } from '../api/types'

export function useLicences(filters: Record<string, string>) {
  return useQuery({
    queryKey: ['licences', filters],
    queryFn: ({ signal }) => get<Page<Licence>>(`/api/licences${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  })
}

export function useLicence(id: string) {
  return useQuery({
    queryKey: ['licence', id],
    queryFn: ({ signal }) => get<Licence>(`/api/licences/${id}`, signal),
  })
}

export const LICENCE_STEPS = ['意向', '书面通知', '合同', '付款', '生效'] as const

/** Which of the five steps is next; five when all are done. */
export function nextStepOf(state: LicenceState): number {
  switch (state) {
    case 'INTENDED':
      return 1
    case 'NOTIFIED':
      return 2
    case 'CONCLUDED':
      return 3
    default:
      return 5
  }
}
