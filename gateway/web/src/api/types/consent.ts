/** The consent of all owners and their signatures. */

export type ConsentState = 'OPEN' | 'COMPLETED' | 'DECLINED' | 'CANCELLED' | 'NOT_ACCEPTED'
export type OwnerState = 'INVITED' | 'SIGNED' | 'DECLINED'

export interface ConsentOwner {
  owner: number
  name: string
  state: OwnerState
  signedAt?: string | null
  reason?: string | null
  /** Address below this site at which the owner signs. */
  invitation?: string | null
}

export interface Consent {
  id: string
  run: number
  state: ConsentState
  declarationId: string
  patentNumber: string
  title: string
  requestedAt: string
  reason?: string | null
  contentHash: string
  text: string[]
  form: Record<string, unknown>
  owners: ConsentOwner[]
}

/** What one owner is asked to sign. */
export interface Signing {
  id: string
  run: number
  owner: number
  ownerName: string
  ownerState: OwnerState
  state: ConsentState
  patentNumber: string
  title: string
  askedBy: string
  text: string[]
  contentHash: string
  confirmation: string
  owners: { name: string; state: OwnerState; signedAt?: string | null }[]
}

export interface Verification {
  id: string
  run: number
  state: ConsentState
  patentNumber: string
  title: string
  contentHash: string
  signatures: {
    owner: string
    state: OwnerState
    method?: string | null
    signedAt?: string | null
    verified: boolean
  }[]
}
