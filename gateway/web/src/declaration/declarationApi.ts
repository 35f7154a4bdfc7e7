import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { Declaration, Draft, DraftSummary, Page } from '../api/types'
import { DRAFTS } from './draft'

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

export function useDrafts() {
  return useQuery({
    queryKey: ['drafts'],
    queryFn: ({ signal }) => get<DraftSummary[]>(DRAFTS, signal),
    staleTime: 0,
  })
}

/** A draft as it is now: a form begins from it, so no older answer will do and no newer one may come later. */
export function useDraft(id: string | undefined) {
  return useQuery({
    queryKey: ['draft', id],
    queryFn: ({ signal }) => get<Draft>(`${DRAFTS}/${id}`, signal),
    enabled: id !== undefined,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function draftAddress(id: string): string {
  return `/declarations/new?draft=${encodeURIComponent(id)}`
}
