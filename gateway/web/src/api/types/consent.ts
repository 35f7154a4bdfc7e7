/** The consent of all owners and their signatures. */

export type ConsentState = 'OPEN' | 'COMPLETED' | 'DECLINED' | 'CANCELLED' | 'EXPIRED' | 'NOT_ACCEPTED'
/** What a text that all owners sign brings about. */
export type ConsentKind = 'DECLARATION' | 'WITHDRAWAL' | 'AMENDMENT' | 'CONVERSION'
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
  kind: ConsentKind
  state: ConsentState
  declarationId: string
  patentNumber: string
  title: string
  requestedAt: string
  answerBy?: string | null
  reason?: string | null
  contentHash: string
  text: string[]
  form: Record<string, unknown>
  owners: ConsentOwner[]
}

/** A change the owners of a declaration were asked to agree to. */
export interface DeclarationChange {
  id: string
  run: number
  kind: ConsentKind
  state: ConsentState
  requestedAt: string
  answerBy?: string | null
  reason?: string | null
  text: string[]
  contentHash: string
  owners: { name: string; state: OwnerState; signedAt?: string | null; reason?: string | null }[]
}

/** What one owner is asked to sign. */
export interface Signing {
  id: string
  run: number
  owner: number
  kind: ConsentKind
  answerBy?: string | null
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
  kind: ConsentKind
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
