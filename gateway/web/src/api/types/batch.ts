/** Batches of declarations. */

import type { DeclarationRequest } from './declaration'

export type BatchState =
  | 'CHECKING'
  | 'AWAITING_COLUMNS'
  | 'CHECKED'
  | 'COMMITTING'
  | 'COMMITTED'
  | 'DISCARDED'
  | 'FAILED'

export type RowOutcome = 'READY' | 'INCOMPLETE' | 'REJECTED' | 'SUBMITTED' | 'UNCHANGED'

export interface BatchCounts {
  rows: number
  ready: number
  incomplete: number
  rejected: number
  submitted: number
  unchanged: number
}

export interface Batch {
  id: string
  fileName: string
  sha256: string
  state: BatchState
  /** The work under way has been asked to stop. */
  stopping?: boolean
  uploadedAt: string
  counts: BatchCounts
  progress: { done: number; total: number }
  problem?: { code: string; title: string; detail: string; action: string } | null
  /** The sheets of its tables, by file where they came in an archive. */
  sheets?: string[]
  ignoredColumns?: string[]
  /** Files that lay beside the table in an archive. */
  ignoredFiles?: string[]
  /** The columns were read as the organisation explained them before. */
  columnsRemembered?: boolean
  /** How long the file itself is kept; absent once it is erased. */
  fileKeptUntil?: string | null
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
  /** Its number in the batch. */
  row: number
  sheet: string
  /** Where it stands in its sheet. */
  sheetRow: number
  cell?: string | null
  patentNumber?: string | null
  title?: string | null
  patentees?: string[]
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
      | 'exploitation'
      | 'licensedToOthers'
      | 'otherTerms'
      | 'contact'
    >
  >
  demoFields?: string[]
}

/** One column of a table in question: what it certainly is, or what it may be. */
export interface BatchColumn {
  letter: string
  heading: string
  hidden: boolean
  meaning?: string | null
  proposal?: string | null
  samples: string[]
}

export interface BatchColumns {
  sheet: string
  row: number
  columns: BatchColumn[]
  /** All that a column may mean. */
  meanings: { column: string; heading: string; required: boolean }[]
}

export type ScanOutcome =
  | 'ATTACHED'
  | 'ALREADY_ATTACHED'
  | 'NO_NUMBER_IN_NAME'
  | 'NOT_IN_BATCH'
  | 'SEVERAL_PATENTS'
  | 'SEVERAL_CODES'
  | 'NAME_AND_CODE_DIFFER'
  | 'CODE_NOT_KNOWN'
  | 'CODE_OUTDATED'
  | 'FOREIGN_CODE'
  | 'NOT_SUBMITTED'
  | 'NOT_READ'
  | 'REFUSED'

/** How a scan found its declaration. */
export type ScanWay = 'NAME' | 'CODE' | 'NAME_AND_CODE'

export interface ScanLine {
  file: string
  outcome: ScanOutcome
  patentNumber?: string | null
  declarationId?: string | null
  /** Why the file itself was not taken. */
  detail?: string | null
  assignedBy?: ScanWay | null
  /** What it does not satisfy, or what should be looked at. */
  rule?: string | null
  /** The rule in words, with what to do. */
  message?: string | null
}

/** What became of scans that were sent for a batch. */
export interface ScanResult {
  scans: number
  attached: number
  lines: ScanLine[]
}
