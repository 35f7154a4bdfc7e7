/** Revocation of a declaration for an untrue promise. */
import type { Reason } from './patent'

export type RevocationState = 'PROPOSED' | 'HEARING' | 'OBJECTED' | 'UPHELD' | 'DROPPED'

export interface RevocationGrounds {
  legalBasis: string
  reasons: Reason[]
  /** Where the evidence is kept. */
  evidence: string
}

export interface Revocation {
  id: string
  run: number
  declarationId: string
  patentNumber: string
  round: number
  state: RevocationState
  grounds: RevocationGrounds
  proposedAt: string
  lastDay?: string | null
  objections: { statement: string; statedAt: string }[]
  outcome?: string | null
  endedOn?: string | null
  /** Named to officials only. */
  proposedBy?: string | null
  confirmedBy?: string | null
  decidedBy?: string | null
  /** Whether the reader proposed it and so cannot confirm or decide it. */
  mine: boolean
}
