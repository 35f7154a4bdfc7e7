/** Shapes of the HTTP API as the gateway serves it. This file is the only place that states them. */

export type Role =
  | 'patentee'
  | 'bureau-clerk'
  | 'institution-clerk'
  | 'reviewer'
  | 'agency-officer'
  | 'firm'
  | 'mediator'
  | 'manager'
  | 'auditor'
  | 'operator'

export interface Organisation {
  id: string
  name: string
  kind: string
}

export interface Me {
  authenticated: boolean
  name?: string
  username?: string
  roles?: Role[]
  organisation?: Organisation
  place?: string
}

export interface Page<T> {
  items: T[]
  page: number
  size: number
  total: number
}

export type PatentType = 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN'
export type PatenteeKind =
  | 'UNIVERSITY'
  | 'RESEARCH_INSTITUTE'
  | 'STATE_OWNED_ENTERPRISE'
  | 'ENTERPRISE'
  | 'INDIVIDUAL'
  | 'OTHER'
export type FeeMode = 'FREE' | 'ENTRY_FEE_AND_SHARE' | 'LUMP_SUM' | 'INSTALMENTS' | 'OTHER'
export type InstalmentPeriod = 'MONTH' | 'QUARTER' | 'YEAR'
export type EvaluationReport = 'NONE' | 'POSITIVE' | 'NEGATIVE'

export interface Patentee {
  name: string
  kind?: PatenteeKind | null
  creditCode?: string | null
}

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

export interface Contact {
  name: string
  phone: string
  email?: string
  address?: string
  postcode?: string
}

export interface Exploitation {
  exploited: boolean
  since?: string | null
  scope?: string | null
  manner?: string | null
}

export interface LicensedToOthers {
  licensed: boolean
  since?: string | null
  scope?: string | null
}

export interface DeclarationRequest {
  patentNumber: string
  title: string
  patentType?: PatentType
  grantDate: string
  filingDate?: string
  termEnd?: string
  patentees: Patentee[]
  royalty: Royalty
  licenceEnd: string
  scope: string
  exploitation: Exploitation
  licensedToOthers: LicensedToOthers
  promisesAccepted: boolean
  allOwnersAgreed: boolean
  evaluationReport: EvaluationReport
  otherTerms?: string
  contact: Contact
  demoFields?: string[]
}

export type DeclarationState = 'SUBMITTED' | 'RETURNED' | 'REFUSED' | 'ANNOUNCED' | 'WITHDRAWN'

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

export interface Declaration {
  id: string
  round: number
  state: DeclarationState
  patentNumber: string
  title: string
  patentType: PatentType
  grantDate?: string | null
  filingDate?: string | null
  termEnd?: string | null
  patentees: Patentee[]
  royalty: Royalty
  licenceEnd: string
  scope: string
  scopeName: string
  submitter: Submitter
  submittedAt: string
  announcedOn?: string | null
  withdrawnOn?: string | null
  reasons?: Reason[]
  demoFields?: string[]
  otherTerms?: string | null
  exploitation?: Exploitation | null
  licensedToOthers?: LicensedToOthers | null
  evaluationReport?: EvaluationReport | null
  contact?: Contact | null
  sequence: number
}

export type BatchState = 'CHECKING' | 'CHECKED' | 'COMMITTING' | 'COMMITTED' | 'DISCARDED' | 'FAILED'
export type RowOutcome = 'READY' | 'INCOMPLETE' | 'REJECTED' | 'SUBMITTED'

export interface BatchCounts {
  rows: number
  ready: number
  incomplete: number
  rejected: number
  submitted: number
}

export interface Batch {
  id: string
  fileName: string
  sha256: string
  state: BatchState
  uploadedAt: string
  counts: BatchCounts
  progress: { done: number; total: number }
  problem?: { title?: string; detail?: string; action?: string } | string | null
}

export interface Finding {
  cell?: string | null
  field: string
  rule: string
  severity: 'ERROR' | 'MISSING' | 'WARNING'
  message: string
  suggestion?: string | null
}

export interface BatchRow {
  row: number
  sheet?: string | null
  cell?: string | null
  patentNumber?: string | null
  title?: string | null
  patentees?: Patentee[] | string[] | string | null
  outcome: RowOutcome
  declarationId?: string | null
  values?: Record<string, unknown>
  findings: Finding[]
}

export interface BatchCompletion {
  rows?: number[]
  all?: boolean
  set: Partial<
    Pick<
      DeclarationRequest,
      | 'royalty'
      | 'licenceEnd'
      | 'scope'
      | 'termEnd'
      | 'filingDate'
      | 'grantDate'
      | 'patentType'
      | 'evaluationReport'
      | 'allOwnersAgreed'
      | 'promisesAccepted'
      | 'contact'
    >
  >
  demoFields?: string[]
}

export * from './types-after-announcement'
