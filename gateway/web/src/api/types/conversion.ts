/** Conversion of pilot declarations into statutory ones. */
import type { PatentType } from './patent'

export type ConversionState = 'OPEN' | 'READY' | 'FILED' | 'ACCEPTED' | 'REFUSED'

/** One condition of a statutory declaration, as far as it can be told from what is on file. */
export interface Condition {
  rule: string
  outcome: 'PASS' | 'FAIL' | 'UNKNOWN'
  evidence: string
  legalBasis: string
}

export interface Conversion {
  declarationId: string
  state: ConversionState
  patentNumber: string
  title: string
  patentType: PatentType
  patentees: string[]
  submitter: string
  conditions: Condition[]
  comment?: string | null
  preparedBy?: string | null
  preparedAt?: string | null
  exportId?: string | null
  filedAt?: string | null
  announcementNumber?: string | null
  announcedOn?: string | null
  reason?: string | null
}

/** How many went a step on, and why the others did not. */
export interface ConversionStep {
  done: number
  left: { row: number; declaration: string; code: string; message: string }[]
}

export interface ConversionExport {
  id: string
  createdAt: string
  createdBy: string
  listHash: string
  declarations: number
}
