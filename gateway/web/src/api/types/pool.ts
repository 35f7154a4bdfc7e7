/** The pool. */

import type { Patentee, PatentType, Royalty, Suspension } from './patent'
import type { Check } from './review'
import type { Page } from './session'

export type Facet = 'type' | 'feeMode' | 'scope' | 'place' | 'kind'

export interface FacetValue {
  value: string
  label: string
  count: number
}

export interface PoolItem {
  patentNumber: string
  title: string
  patentType: PatentType
  patentees: Patentee[]
  royalty: Royalty
  feeLabel: string
  licenceEnd: string
  scope: string
  scopeName: string
  place: string
  placeName: string
  announcedOn: string
  licences: number
  recordedLicences?: number
  demoFields?: string[]
  highlight?: string | null
}

export interface PoolPage extends Page<PoolItem> {
  facets: Partial<Record<Facet, FacetValue[]>>
}

/** Cost of the first three years in yuan; figures are absent where the standard allows none. */
export interface CostTable {
  years: { year: number; amount?: number | null }[]
  total?: number | null
  afterwards?: number | null
  assumedYearlySales?: number | null
  explanation: string
}

export interface PatentPage extends PoolItem {
  costTable?: CostTable | null
  checks?: Check[]
  termEnd?: string | null
  filingDate?: string | null
  withdrawnOn?: string | null
  otherTerms?: string | null
  ruleSet?: string | null
  grantDate?: string | null
  status: 'OPEN' | 'SUSPENDED' | 'WITHDRAWN' | 'REVOKED' | 'EXPIRED'
  suspension?: Suspension | null
}
