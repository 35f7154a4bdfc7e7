/** Licences and recordals. */
import type { Contact, Patentee, Royalty, Suspension } from './patent'

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
  /** While the patent takes no new licences; this one is not touched. */
  suspension?: Suspension | null
  /** The offer it was granted on was revoked by the organiser. */
  revocation?: { effectiveOn: string; legalBasis: string; reasons: string[] } | null
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
