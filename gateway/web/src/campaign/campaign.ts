import { useQuery } from '@tanstack/react-query'
import { get } from '../api/client'
import type {
  CampaignRequest,
  CampaignRevisionRequest,
  OwnCampaign,
  StandingState,
  SubmitterKind,
} from '../api/types'
import type { Status } from '../display/states'

export const KINDS: Record<SubmitterKind, string> = { BUREAU: '市州知识产权局', INSTITUTION: '高校院所' }

export const STANDINGS: Record<StandingState, Status> = {
  NONE: { word: '未报送', tone: 'attention' },
  DRAFT: { word: '填报中', tone: 'working' },
  SUBMITTED: { word: '已报送', tone: 'good' },
}

export function useOwnCampaigns(enabled: boolean) {
  return useQuery({
    queryKey: ['campaigns', 'mine'],
    queryFn: ({ signal }) => get<OwnCampaign[]>('/api/campaigns/mine', signal),
    refetchInterval: 15_000,
    enabled,
  })
}

/** Who is called upon, one organisation a line, and until when. */
interface Callees {
  bureauDay?: string
  institutionDay?: string
  bureaus?: string
  institutions?: string
}

export interface CampaignForm extends Callees {
  name: string
  targetInstitutions: number
  targetPatents: number
  reminderDays: string
}

export type RevisionForm = Callees & { reason: string }

/** The plan a filled-in form stands for. */
export function planOf(form: CampaignForm): CampaignRequest {
  return {
    name: form.name.trim(),
    ...calleesOf(form),
    targetInstitutions: form.targetInstitutions,
    targetPatents: form.targetPatents,
    reminderDays: numbersOf(form.reminderDays),
  }
}

/** What a running campaign gains. */
export function revisionOf(form: RevisionForm): CampaignRevisionRequest {
  return { ...calleesOf(form), reason: form.reason.trim() }
}

function calleesOf(form: Callees): Pick<CampaignRequest, 'deadlines' | 'invited'> {
  return {
    deadlines: {
      ...(form.bureauDay && { BUREAU: form.bureauDay }),
      ...(form.institutionDay && { INSTITUTION: form.institutionDay }),
    },
    invited: [...invitedOf(form.bureaus, 'BUREAU'), ...invitedOf(form.institutions, 'INSTITUTION')],
  }
}

/** One organisation a line: its id, then its name. */
export function invitedOf(text: string | undefined, kind: SubmitterKind): CampaignRequest['invited'] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim().match(/^([^\s,，]+)[\s,，]+(.+)$/))
    .filter((line) => line !== null)
    .map(([, organisationId = '', name = '']) => ({ organisationId, name: name.trim(), kind }))
}

/** Lines that are neither empty nor an id with a name. */
export function unreadableLines(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[^\s,，]+[\s,，]+.+$/.test(line))
}

export function numbersOf(text: string): number[] {
  return text
    .split(/[\s,，、]+/)
    .filter((part) => part !== '')
    .map(Number)
}

export function daysLeftText(daysLeft: number): string {
  if (daysLeft > 0) return `还有 ${daysLeft} 天`
  return daysLeft === 0 ? '今天截止' : `已过期 ${-daysLeft} 天，仍可报送，将记为逾期`
}
