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

/** A form that is not handed in yet; whatever was not filled in is absent or null. */
export type DraftRequest = {
  [Field in keyof Omit<DeclarationRequest, 'patentees' | 'royalty' | 'contact'>]?: DeclarationRequest[Field]
} & { patentees?: Partial<Patentee>[]; royalty?: Partial<Royalty>; contact?: Partial<Contact> }

export interface DraftSummary {
  id: string
  corrects?: string | null
  version: number
  savedAt: string
  patentNumber?: string | null
  title?: string | null
}

export interface DraftFinding {
  field: string
  rule: string
  severity: 'ERROR' | 'MISSING' | 'WARNING'
  message: string
  suggestion?: string | null
}

export interface Draft extends DraftSummary {
  form: Record<string, unknown>
  contact: Partial<Contact>
  findings: DraftFinding[]
}

export type DeclarationState =
  | 'SUBMITTED'
  | 'RETURNED'
  | 'REFUSED'
  | 'ANNOUNCED'
  | 'SUSPENDED'
  | 'EXPIRED'
  | 'WITHDRAWN'
  | 'REVOKED'

export type AttachmentKind =
  | 'EVALUATION_REPORT'
  | 'OWNERS_STATEMENT'
  | 'BUSINESS_LICENCE'
  | 'IDENTITY_DOCUMENT'
  | 'PATENT_CERTIFICATE'

export interface Attachment {
  id: string
  kind: AttachmentKind
  contentType: string
  size: number
  sha256: string
  attachedAt: string
}

/** One paper the rules demand of a form, and whether it is there. */
export interface DemandedPaper {
  kind: AttachmentKind
  name: string
  obligation: 'MUST' | 'SHOULD'
  demandedAt: 'SUBMISSION' | 'REVIEW'
  basis: string
  reason: string
  attached: boolean
}

export interface PaperCheck {
  version: string
  verdict: 'PASS' | 'FAIL' | 'UNKNOWN'
  items: DemandedPaper[]
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
  /** The statement all owners signed here, if they did not sign on paper. */
  consent?: string | null
  submittedAt: string
  announcedOn?: string | null
  amendedOn?: string | null
  withdrawnOn?: string | null
  suspendedAt?: string | null
  reasons?: Reason[]
  demoFields?: string[]
  otherTerms?: string | null
  statements?: DeclaredStatements | null
  sequence: number
}

/** What anyone holding a printed form may know. */
export interface FormVerification {
  id: string
  round: number
  newest: boolean
  newestRound: number
  patentNumber: string
  title: string
  state: DeclarationState
  /** Absent for a paper that is not the newest. */
  signing?: {
    /** Address below this site at which the signed statement is verified; absent where the owners signed on paper. */
    statement?: string | null
    owners: { name: string; signedAt?: string | null }[]
  } | null
}
