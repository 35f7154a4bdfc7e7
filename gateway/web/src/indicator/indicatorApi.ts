import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { Indicator, IndicatorBoard } from '../api/types'

export interface IndicatorQuestion {
  asOf?: string
  place?: string
  kind?: string
  type?: string
}

export function useIndicators(question: IndicatorQuestion) {
  return useQuery({
    queryKey: ['indicators', question],
    queryFn: ({ signal }) => get<IndicatorBoard>(`/api/indicators${query({ ...question })}`, signal),
    placeholderData: keepPreviousData,
  })
}

/** One indicator may come in a strict and a wide reading under the same id. */
export function indicatorKey(indicator: Indicator): string {
  return `${indicator.id}-${indicator.reading ?? ''}`
}
