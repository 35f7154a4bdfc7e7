/** Words shared by several resources. */

export type PatentType = 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN'

export type PatenteeKind =
  | 'UNIVERSITY'
  | 'RESEARCH_INSTITUTE'
  | 'STATE_OWNED_ENTERPRISE'
  | 'ENTERPRISE'
  | 'INDIVIDUAL'
  | 'OTHER'

export interface Patentee {
  name: string
  kind?: PatenteeKind | null
  creditCode?: string | null
}

export type FeeMode = 'FREE' | 'ENTRY_FEE_AND_SHARE' | 'LUMP_SUM' | 'INSTALMENTS' | 'OTHER'

export type InstalmentPeriod = 'MONTH' | 'QUARTER' | 'YEAR'

export interface Instalments {
  first: number
  firstWithinDays: number
  period: InstalmentPeriod
  daysBeforePeriodEnd: number
  laterCount: number
  laterAmount: number
  totalCount: number
  total: number
}

export interface Royalty {
  mode: FeeMode
  entryFee?: number | null
  salesShare?: number | null
  amount?: number | null
  payWithinDays?: number | null
  instalments?: Instalments | null
  otherStandard?: string | null
}

export type EvaluationReport = 'NONE' | 'POSITIVE' | 'NEGATIVE'

export interface Contact {
  name: string
  phone: string
  email?: string
  address?: string
  postcode?: string
}

export interface Reason {
  field: string
  text: string
}

export interface Submitter {
  organisationId: string
  organisationName: string
  place: string
  channel: 'ONLINE' | 'BATCH'
  batchId?: string | null
}

/** Why an announced patent takes no new licences for now, and since when. */
export interface Suspension {
  since: string
  reasons: string[]
}
