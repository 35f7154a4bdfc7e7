/** Review cases and the imported patent register. */

import type { Patentee, PatentType, Reason, Royalty, Submitter } from './patent'
import type { Page } from './session'

export type CaseState =
  | 'CHECKING'
  | 'AWAITING_DECISION'
  | 'AWAITING_VERIFICATION'
  | 'PASSED'
  | 'RETURNED'
  | 'REFUSED'
  | 'CLOSED'

export type CheckOutcome = 'PASS' | 'FAIL' | 'UNKNOWN'

export type DecisionOutcome = 'APPROVE' | 'RETURN' | 'REFUSE'
export type Verdict = 'APPROVED' | 'RETURNED' | 'REFUSED'

export interface Check {
  rule: string
  title?: string | null
  outcome: CheckOutcome
  evidence: string
  legalBasis?: string | null
  checkedAt?: string | null
}

export interface Decision {
  stage: 'FIRST' | 'SECOND'
  outcome: Verdict
  by: string
  role?: string | null
  at: string
  reasons?: Reason[]
  comment?: string | null
  ruleSet?: string | null
  /** The checks as they stood when the decision was made. */
  seen?: Check[]
  /** What the registers said then; absent in decisions older than this record. */
  extracts?: Extracts | null
}

/** Since when, where and how the owners put the patent to use (annex 4 ③, ④), in their own words. */
export interface Practice {
  since?: string | null
  scope?: string | null
  manner?: string | null
}

export interface ReviewCase {
  id: string
  declarationId: string
  round: number
  patentNumber: string
  title: string
  patent?: {
    grantDate?: string | null
    filingDate?: string | null
    termEnd?: string | null
    type?: PatentType
  } | null
  patentees: Patentee[]
  terms?: { royalty: Royalty; licenceEnd: string; scope: string; otherTerms?: string | null } | null
  statements?: {
    promisesAccepted: boolean
    allOwnersAgreed: boolean
    exploited: boolean
    licensedToOthers: boolean
    evaluationReport: string
    exploitation?: Practice | null
    licensing?: Practice | null
  } | null
  submitter?: Submitter | null
  state: CaseState
  checks?: Check[]
  decisions?: Decision[]
  openedAt: string
  ruleSet?: string | null
  demoFields?: string[]
  /** What the registers said when the checks ran; absent before, and in cases older than this record. */
  extracts?: Extracts | null
  /** What the imported register says now. */
  register?: RegisterEntry | null
  online?: OnlineKnowledge | null
  claim?: Claim | null
}

/** What the registers said of the patent at a run of the checks. */
export interface Extracts {
  imported?: RegisterExtract | null
  online?: {
    source: string
    reasonText: string
    knownOn?: string | null
    entry?: RegisterExtract | null
  } | null
}

/** What the online register said of the patent, or why there is no knowledge. */
export interface OnlineKnowledge {
  source: string
  reason: string
  reasonText: string
  knownAt?: string | null
  triedAt?: string | null
  entry?: RegisterEntry | null
}

/** Somebody has taken a case to work on. */
export interface Claim {
  caseId: string
  account: string
  since: string
  until: string
}

export interface BulkOutcome {
  lines: { id: string; approved: boolean; code: string; message: string }[]
  approved: number
  refused: number
}

/** How much waits for how long, and who did what lately. */
export interface Workload {
  waiting: {
    state: CaseState
    cases: number
    day: number
    threeDays: number
    week: number
    older: number
    oldest?: string | null
  }[]
  officers: { account: string; claimed: number; decidedInWeek: number; decidedInMonth: number }[]
}

/** What a register says about a patent. */
export interface RegisterExtract {
  title: string
  patentees: string[]
  filingDate?: string | null
  grantDate?: string | null
  termEnd?: string | null
  legalStates: string[]
  annualFeePaidUntil?: string | null
  asOf: string
  source: string
}

/** An entry of the imported register. */
export interface RegisterEntry extends RegisterExtract {
  patentNumber: string
}

/** What the register makes public of a patent; not known means that no bulletin has named it yet. */
export interface PublicFacts {
  patentNumber: string
  known: boolean
  patentType: PatentType
  title?: string | null
  patentees: string[]
  filingDate?: string | null
  grantDate?: string | null
  termEnd?: string | null
  /** The end is counted from filing, because the register names none. */
  termEndReckoned: boolean
  legalStates: string[]
  asOf?: string | null
  source?: string | null
  registerUpdatedAt?: string | null
}

export interface CasePage extends Page<ReviewCase> {
  counts?: Partial<Record<CaseState, number>>
  /** Who works on which of these cases. */
  claims?: Record<string, Claim>
}

export interface RegisterImport {
  id: string
  fileName: string
  state: 'RECEIVED' | 'STAGED' | 'APPLIED' | 'DONE' | 'FAILED' | 'CANCELLED'
  receivedAt: string
  finishedAt?: string | null
  counts: { lines: number; accepted: number; rejected: number; changed: number; rechecked: number }
  /** Lines of this state, bytes of the file, how fast it goes. */
  progress: {
    done: number
    total: number
    bytes: number
    totalBytes: number
    linesPerSecond?: number | null
    remainingSeconds?: number | null
  }
  problem?: string | null
  errors: { line: number; field: string; rule: string; value: string; message: string }[]
}

export type WatchState = 'OVERDUE' | 'IMPAIRED' | 'UNCLEAR' | 'CLEAR'

/** An announced patent under watch. */
export interface WatchedListing {
  id: string
  declarationId: string
  round: number
  patentNumber: string
  announcedOn: string
  verifiedAt?: string | null
  worstOutcome?: CheckOutcome | null
  impairedSince?: string | null
  ruleSet: string
  checks: Check[]
  hindrances: Check[]
}

export interface WatchPage extends Page<WatchedListing> {
  counts: Partial<Record<WatchState, number>>
}

/** A version of the list of advertising words. */
export interface WordListVersion {
  list: { version: number; words: string[] }
  changedBy: string
  changedAt: string
  note: string
}
