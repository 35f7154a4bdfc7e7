import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { Declaration, Page } from '../api/types'

export function useDeclarations(filters: Record<string, string>) {
  return useQuery({
    queryKey: ['declarations', filters],
    queryFn: ({ signal }) => get<Page<Declaration>>(`/api/declarations${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  })
}

export function useDeclaration(id: string | undefined) {
  return useQuery({
    queryKey: ['declaration', id],
    queryFn: ({ signal }) => get<Declaration>(`/api/declarations/${id}`, signal),
    enabled: id !== undefined,
  })
}
