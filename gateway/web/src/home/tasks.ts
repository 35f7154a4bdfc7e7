import { get } from '../api/client'
import type { Batch, CasePage, Declaration, DraftSummary, Page, Role, Signing, WatchPage } from '../api/types'
import { ACCESS } from '../frame/roles'

/** Something that may wait for a person: where it is counted, and where it is done. */
export interface Task {
  label: string
  to: string
  roles: readonly Role[]
  count: (signal: AbortSignal) => Promise<number>
}

const DECIDE: Role[] = ['reviewer', 'agency-officer']

function declarations(state: string): Task['count'] {
  return async (signal) =>
    (await get<Page<Declaration>>(`/api/declarations?state=${state}&size=1`, signal)).total
}

function cases(state: 'AWAITING_DECISION' | 'AWAITING_VERIFICATION'): Task['count'] {
  return async (signal) =>
    (await get<CasePage>(`/api/review/cases?state=${state}&size=1`, signal)).counts?.[state] ?? 0
}

function watches(state: 'OVERDUE' | 'UNCLEAR'): Task['count'] {
  return async (signal) => (await get<WatchPage>('/api/review/watches?size=1', signal)).counts[state] ?? 0
}

/** In the order in which they press. */
export const TASKS: Task[] = [
  {
    label: '退回补正的声明',
    to: '/declarations?state=RETURNED',
    roles: ACCESS.declare,
    count: declarations('RETURNED'),
  },
  {
    label: '因限制情形暂停的声明',
    to: '/declarations?state=SUSPENDED',
    roles: ACCESS.declare,
    count: declarations('SUSPENDED'),
  },
  {
    label: '待本单位签署的声明',
    to: '/declarations/consents',
    roles: ACCESS.sign,
    count: async (signal) => (await get<Signing[]>('/api/declarations/invitations', signal)).length,
  },
  {
    label: '还有行没有提交的批次',
    to: '/batches?waiting=true',
    roles: ACCESS.batches,
    count: async (signal) => (await get<Page<Batch>>('/api/batches?waiting=true&size=1', signal)).total,
  },
  {
    label: '没有提交的草稿',
    to: '/declarations/drafts',
    roles: ACCESS.declare,
    count: async (signal) => (await get<DraftSummary[]>('/api/declarations/drafts', signal)).length,
  },
  {
    label: '待审核的案件',
    to: '/review?state=AWAITING_DECISION',
    roles: ['reviewer'],
    count: cases('AWAITING_DECISION'),
  },
  {
    label: '待二次核验的案件',
    to: '/review?state=AWAITING_VERIFICATION',
    roles: ['agency-officer'],
    count: cases('AWAITING_VERIFICATION'),
  },
  {
    label: '逾期未复核的已公告专利',
    to: '/review/watch?state=OVERDUE',
    roles: DECIDE,
    count: watches('OVERDUE'),
  },
  {
    label: '待人工核实的已公告专利',
    to: '/review/watch?state=UNCLEAR',
    roles: DECIDE,
    count: watches('UNCLEAR'),
  },
]
