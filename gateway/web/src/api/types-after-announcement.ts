/** Shapes of review, pool, licence, recordal, indicator and event resources; read through `types`. */
import type { Contact, Page, Patentee, PatentType, Reason, Royalty, Submitter } from './types'

export type CaseState =
  | 'CHECKING'
  | 'AWAITING_DECISION'
  | 'AWAITING_VERIFICATION'
  | 'PASSED'
  | 'RETURNED'
  | 'REFUSED'
export type CheckOutcome = 'PASS' | 'FAIL' | 'UNKNOWN'
export type DecisionOutcome = 'APPROVE' | 'RETURN' | 'REFUSE'

export interface Check {
  rule: string
  title?: string | null
  outcome: CheckOutcome
  evidence: string
  legalBasis?: string | null
  checkedAt?: string | null
}

export interface Decision {
  stage: string
  outcome: DecisionOutcome
  by: string
  role?: string | null
  at: string
  reasons?: Reason[]
  comment?: string | null
}

export interface ReviewCase {
  id: string
  declarationId: string
  round: number
  patentNumber: string
  title: string
  patentees: Patentee[]
  terms?: { royalty: Royalty; licenceEnd: string; scope: string; otherTerms?: string | null } | null
  statements?: {
    promisesAccepted: boolean
    allOwnersAgreed: boolean
    exploited: boolean
    licensedToOthers: boolean
    evaluationReport: string
  } | null
  submitter?: Submitter | null
  state: CaseState
  checks?: Check[]
  decisions?: Decision[]
  openedAt: string
  ruleSet?: string | null
  demoFields?: string[]
}

export interface RegisterImport {
  id: string
  state: string
  fileName?: string | null
  rows?: number | null
  imported?: number | null
  rejected?: number | null
  progress?: { done: number; total: number } | null
  findings?: { row?: number; field?: string; message: string }[]
  startedAt?: string | null
  finishedAt?: string | null
}

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
  demoFields?: string[]
  highlight?: string | null
}

export type Facet = 'type' | 'feeMode' | 'scope' | 'place' | 'kind'

export interface PoolPage extends Page<PoolItem> {
  facets: Partial<Record<Facet, FacetValue[]>>
}

export interface CostYear {
  year: number
  amount?: number | null
  text?: string | null
  note?: string | null
}

export interface PatentPage extends PoolItem {
  costTable?: CostYear[] | { years: CostYear[]; total?: number | null; assumption?: string | null } | null
  checks?: Check[]
  termEnd?: string | null
  grantDate?: string | null
  status: 'OPEN' | 'WITHDRAWN'
}

export type LicenceState = 'INTENDED' | 'NOTIFIED' | 'CONCLUDED' | 'IN_FORCE' | 'ENDED'

export interface LicenceRequest {
  patentNumber: string
  purpose: string
  from: string
  to: string
  contact: Contact
}

export type Side = 'LICENSOR' | 'LICENSEE'

export interface Party {
  organisationId: string
  organisationName: string
  place?: string | null
}

export interface Payment {
  amount: number
  paidOn: string
  sha256: string
  fileName: string
  placedBy?: Side
  confirmed?: boolean
}

export interface Licence {
  id: string
  patentNumber: string
  title: string
  declarationId: string
  patentees: Patentee[]
  licensor?: Party | null
  licensee: Party
  royalty: Royalty
  purpose: string
  from: string
  to: string
  state: LicenceState
  notice?: { givenOn: string; text?: string | null } | null
  signatures?: { party: Side; by: string; at: string }[]
  concludedOn?: string | null
  payments?: Payment[]
  outstanding?: number | null
  effectiveFrom?: string | null
  agreedRoyalty?: number | null
  recordalId?: string | null
  nextStep?: string | null
  /** The licensee's contact; only the parties and the agency get it. */
  contact?: Record<string, string>
  /** The account to pay to; only the parties get it. */
  account?: Record<string, string>
}

export type RecordalState = 'FILED' | 'ACCEPTED' | 'RETURNED' | 'RECORDED' | 'REFUSED'

export interface Recordal {
  id: string
  licenceId: string
  patentNumber: string
  state: RecordalState
  filedOn: string
  effectiveFrom?: string | null
  fileBy?: string | null
  filedLate?: boolean
  decisionDueOn?: string | null
  recordNumber?: string | null
  recordedOn?: string | null
  checklist?: { paper: string; present: boolean }[]
  reasons?: string[]
  notes?: string[]
}

export interface Indicator {
  id: string
  title: string
  definition: string
  definitionVersion: string | number
  reading?: string | null
  numerator: number
  denominator?: number | null
  value: number
  target?: number | null
  unit: string
  reached?: boolean | null
}

export interface BreakdownRow {
  value: string
  label: string
  institutions: number
  patents: number
  licensedStrict: number
  licensedWide: number
}

export type Dimension = 'place' | 'kind' | 'type'

export interface IndicatorBoard {
  asOf: string
  computedAt: string
  position: number
  indicators: Indicator[]
  breakdowns: Partial<Record<Dimension, BreakdownRow[]>>
}

export interface PatentEvent {
  position: number
  messageId: string
  type: string
  title: string
  occurredAt: string
  recordedAt?: string | null
  actor?: string | null
  actorRoles?: string[] | string | null
  actorOrganisation?: { id?: string; name?: string } | string | null
  correlationId?: string | null
  causationId?: string | null
  data?: unknown
}
