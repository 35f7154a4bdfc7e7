/** Declarations. */
import type { Contact, EvaluationReport, Patentee, PatentType, Reason, Royalty, Submitter } from './patent'

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

/** What the owners state, annex 4 ② to ④ and ⑨. */
export interface DeclaredStatements {
  promisesAccepted: boolean
  allOwnersAgreed: boolean
  exploitation: Exploitation
  licensedToOthers: LicensedToOthers
  evaluationReport: EvaluationReport
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
  statements?: DeclaredStatements | null
  sequence: number
}
