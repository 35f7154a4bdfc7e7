import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { CasePage, CaseState, CheckOutcome, ReviewCase } from '../api/types'

export function useCases(filters: Record<string, string>) {
  return useQuery({
    queryKey: ['cases', filters],
    queryFn: ({ signal }) => get<CasePage>(`/api/review/cases${query(filters)}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  })
}

export function useCase(id: string) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => get<ReviewCase>(`/api/review/cases/${encodeURIComponent(id)}`, signal),
    refetchInterval: (asked) => (asked.state.data?.state === 'CHECKING' ? 1_000 : false),
  })
}

/** When the checks ran that are shown with a case: by this a decision says what its giver read. */
export function checkedAt(reviewed: ReviewCase): string | undefined {
  return reviewed.checks?.[0]?.checkedAt ?? undefined
}

export function countOf(reviewed: ReviewCase, outcome: CheckOutcome): number {
  return (reviewed.checks ?? []).filter((check) => check.outcome === outcome).length
}

/** Whether a person in these roles decides on a case in this state. */
export function decidesOn(state: CaseState, roles: readonly string[]): boolean {
  if (state === 'AWAITING_DECISION') return roles.includes('reviewer')
  return state === 'AWAITING_VERIFICATION' && roles.includes('agency-officer')
}

/** Whether nothing more is decided or checked. */
export function isEnded(state: CaseState): boolean {
  return state === 'PASSED' || state === 'RETURNED' || state === 'REFUSED' || state === 'CLOSED'
}
