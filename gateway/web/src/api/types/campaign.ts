/** The province's calls for patents. */

export type SubmitterKind = 'BUREAU' | 'INSTITUTION'
export type StandingState = 'NONE' | 'DRAFT' | 'SUBMITTED'

/** What one invited organisation has done so far. */
export interface Standing {
  organisationId: string
  name: string
  kind: SubmitterKind
  deadline: string
  state: StandingState
  drafts: number
  submitted: number
  late: number
  returned: number
  announced: number
  firstOn?: string | null
  lastOn?: string | null
  reminders: number
  remindedOn?: string | null
}

export interface CampaignBoard {
  id: string
  name: string
  deadlines: Partial<Record<SubmitterKind, string>>
  openedOn: string
  closedOn?: string | null
  reason?: string | null
  reminderDays: number[]
  institutions: { reached: number; target: number }
  patents: { reached: number; target: number }
  standings: Standing[]
}

export interface CampaignRequest {
  name: string
  deadlines: Partial<Record<SubmitterKind, string>>
  targetInstitutions: number
  targetPatents: number
  reminderDays: number[]
  invited: { organisationId: string; name: string; kind: SubmitterKind }[]
}

/** What a running campaign gains. */
export interface CampaignRevisionRequest extends Pick<CampaignRequest, 'deadlines' | 'invited'> {
  reason: string
}

/** A campaign from the side of one that is invited. */
export interface OwnCampaign {
  id: string
  name: string
  deadline: string
  /** Negative once the day is past. */
  daysLeft: number
  standing: Standing
  reminders: { day: string; automatic: boolean; note: string }[]
}
