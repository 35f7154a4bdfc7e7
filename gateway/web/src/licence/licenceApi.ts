import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type { Licence, Page, Payment, Side } from '../api/types'

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

export interface LicenceStep {
  title: string
  done: boolean
}

/** The way from intention to effect; signing and paying may come in either order. */
export function stepsOf(licence: Licence): LicenceStep[] {
  const inForce = licence.effectiveFrom !== null && licence.effectiveFrom !== undefined
  return [
    { title: '意向', done: true },
    { title: '书面通知', done: Boolean(licence.notice) },
    { title: '合同', done: Boolean(licence.concludedOn) || licence.state === 'CONCLUDED' },
    { title: '付款', done: inForce },
    { title: '生效', done: inForce },
  ]
}

/** Which side of the licence an organisation is on. */
export function sideOf(licence: Licence, organisationId: string | undefined): Side | undefined {
  if (organisationId === undefined) return undefined
  if (licence.licensee.organisationId === organisationId) return 'LICENSEE'
  return licence.licensor?.organisationId === organisationId ? 'LICENSOR' : undefined
}

export type LicenceAction = 'notice' | 'signature' | 'payment' | 'confirmation' | 'recordal'

/** What a side can do now; the first is what moves the licence on. */
export function actionsFor(licence: Licence, side: Side | undefined): LicenceAction[] {
  if (!side || licence.state === 'ENDED') return []
  if (!licence.notice) return side === 'LICENSEE' ? ['notice'] : []
  const free = licence.royalty.mode === 'FREE'
  const signed = licence.signatures?.some((signature) => signature.party === side)
  const actions: LicenceAction[] = []
  if (!signed) actions.push('signature')
  if (!free && licence.outstanding !== 0) actions.push('payment')
  if (side === 'LICENSOR' && unconfirmed(licence).length > 0) actions.push('confirmation')
  if (licence.state === 'IN_FORCE' && !licence.recordalId) actions.push('recordal')
  return actions
}

/** Payments the licensor still has to confirm before they count, where the fee standard is in words. */
export function unconfirmed(licence: Licence): Payment[] {
  if (licence.royalty.mode !== 'OTHER') return []
  return (licence.payments ?? []).filter((payment) => payment.confirmed === false)
}
