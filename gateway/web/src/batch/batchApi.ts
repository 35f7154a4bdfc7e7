import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { Batch, BatchColumns, BatchRow, Page } from '../api/types'

const POLL = 1_000

export function isBusy(batch: Batch | undefined): boolean {
  return batch?.state === 'CHECKING' || batch?.state === 'COMMITTING'
}

/** Rows can still be completed and handed in, also after a first commit. */
export function isOpen(batch: Batch): boolean {
  return batch.state === 'CHECKED' || batch.state === 'COMMITTED'
}

export function useBatches(filters: Record<string, string>) {
  return useQuery({
    queryKey: ['batches', filters],
    queryFn: ({ signal }) => get<Page<Batch>>(`/api/batches${query(filters)}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: (asked) => (asked.state.data?.items.some(isBusy) ? POLL : false),
  })
}

/** Follows a batch while the server works on it. */
export function useBatch(id: string) {
  return useQuery({
    queryKey: ['batch', id],
    queryFn: ({ signal }) => get<Batch>(`/api/batches/${id}`, signal),
    refetchInterval: (asked) => (isBusy(asked.state.data) ? POLL : false),
  })
}

/** The columns a table is asked about. */
export function useBatchColumns(id: string) {
  return useQuery({
    queryKey: ['batch-columns', id],
    queryFn: ({ signal }) => get<BatchColumns>(`/api/batches/${id}/columns`, signal),
  })
}

export function useBatchRows(id: string, filters: Record<string, string>, version: string) {
  return useQuery({
    queryKey: ['batch-rows', id, filters, version],
    queryFn: ({ signal }) => get<Page<BatchRow>>(`/api/batches/${id}/rows${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  })
}
