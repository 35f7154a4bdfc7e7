import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { PatentPage, PoolPage } from '../api/types'
import type { Filters } from '../frame/filters'

export type PoolFilter = 'q' | 'type' | 'feeMode' | 'scope' | 'place' | 'kind' | 'sort' | 'page' | 'size'

export const POOL_DEFAULTS: Filters<PoolFilter> = {
  q: '',
  type: '',
  feeMode: '',
  scope: '',
  place: '',
  kind: '',
  sort: '',
  page: '1',
  size: '20',
}

/** Something of the pool is left out by words or choices, not by their order or page. */
export function isNarrowed({
  sort: _sort,
  page: _page,
  size: _size,
  ...choices
}: Filters<PoolFilter>): boolean {
  return Object.values(choices).some((choice) => choice !== '')
}

export function usePool(filters: Partial<Filters<PoolFilter>>) {
  return useQuery({
    queryKey: ['pool', filters],
    queryFn: ({ signal }) => get<PoolPage>(`/api/pool${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  })
}

/** The sales are what a share of sales is reckoned on in the cost table. */
export function usePatent(patentNumber: string, sales?: string) {
  return useQuery({
    queryKey: ['patent', patentNumber, sales],
    queryFn: ({ signal }) =>
      get<PatentPage>(`/api/pool/${encodeURIComponent(patentNumber)}${query({ sales })}`, signal),
    placeholderData: keepPreviousData,
  })
}
