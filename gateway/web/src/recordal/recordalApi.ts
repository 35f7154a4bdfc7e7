import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { Page, Recordal } from '../api/types'

export function useRecordals(filters: Record<string, string>) {
  return useQuery({
    queryKey: ['recordals', filters],
    queryFn: ({ signal }) => get<Page<Recordal>>(`/api/recordals${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  })
}

export function useRecordal(id: string) {
  return useQuery({
    queryKey: ['recordal', id],
    queryFn: ({ signal }) => get<Recordal>(`/api/recordals/${id}`, signal),
  })
}

/** Days from today to a due day, negative when it has passed. */
export function daysLeft(due: string, today: string): number {
  return Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000)
}
