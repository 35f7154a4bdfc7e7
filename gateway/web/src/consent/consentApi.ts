import { useQuery } from '@tanstack/react-query'
import { get, query } from '../api/client'
import type {
  Consent,
  ConsentKind,
  ConsentState,
  DeclarationChange,
  FormVerification,
  OwnerState,
  Signing,
  Verification,
} from '../api/types'
import type { Status } from '../display/states'

export const CONSENTS = '/api/declarations/consents'
export const INVITATIONS = '/api/declarations/invitations'

export const CONSENT_STATES: Record<ConsentState, Status> = {
  OPEN: { word: '待签署', tone: 'waiting' },
  COMPLETED: { word: '已全部签署', tone: 'good' },
  DECLINED: { word: '有人不同意', tone: 'bad' },
  CANCELLED: { word: '已取消', tone: 'ended' },
  EXPIRED: { word: '逾期未签', tone: 'ended' },
  NOT_ACCEPTED: { word: '未能生效', tone: 'bad' },
}

export const CONSENT_KINDS: Record<ConsentKind, string> = {
  DECLARATION: '开放许可声明',
  WITHDRAWAL: '撤回声明',
  AMENDMENT: '调整许可条件',
  CONVERSION: '转为法定声明',
}

export const OWNER_STATES: Record<OwnerState, Status> = {
  INVITED: { word: '待签署', tone: 'waiting' },
  SIGNED: { word: '已签署', tone: 'good' },
  DECLINED: { word: '不同意', tone: 'bad' },
}

export const METHODS: Record<string, string> = { LOGIN_CONFIRMATION: '登录后键入确认' }

export function useConsents(enabled: boolean) {
  return useQuery({
    queryKey: ['consents'],
    queryFn: ({ signal }) => get<Consent[]>(CONSENTS, signal),
    enabled,
  })
}

export function useConsent(id: string | undefined) {
  return useQuery({
    queryKey: ['consent', id],
    queryFn: ({ signal }) => get<Consent>(`${CONSENTS}/${id}`, signal),
    enabled: id !== undefined,
  })
}

export function useChanges(declaration: string) {
  return useQuery({
    queryKey: ['changes', declaration],
    queryFn: ({ signal }) => get<DeclarationChange[]>(`/api/declarations/${declaration}/changes`, signal),
  })
}

export function useInvitations() {
  return useQuery({
    queryKey: ['invitations'],
    queryFn: ({ signal }) => get<Signing[]>(INVITATIONS, signal),
  })
}

export interface SigningPlace {
  id: string
  run: string
  owner: string
}

export function signingPath({ id, run, owner }: SigningPlace): string {
  return `${INVITATIONS}/${id}/${run}/${owner}`
}

export function useSigning(place: SigningPlace, invitation: string | undefined) {
  return useQuery({
    queryKey: ['signing', place, invitation],
    queryFn: ({ signal }) => get<Signing>(`${signingPath(place)}${query({ invitation })}`, signal),
  })
}

export function useVerification(id: string, run: string, hash: string) {
  return useQuery({
    queryKey: ['verification', id, run, hash],
    queryFn: ({ signal }) => get<Verification>(`/api/register/statements/${id}/${run}/${hash}`, signal),
  })
}

/** The print of a form, by what its code says. */
export function useFormVerification(id: string, round: string, key: string) {
  return useQuery({
    queryKey: ['form verification', id, round, key],
    queryFn: ({ signal }) => get<FormVerification>(`/api/register/forms/${id}/${round}/${key}`, signal),
  })
}
