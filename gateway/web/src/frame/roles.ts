import type { Role } from '../api/types'

export const ROLE_NAMES: Record<Role, string> = {
  patentee: '专利权人',
  'bureau-clerk': '市州知识产权局经办',
  'institution-clerk': '高校院所经办',
  reviewer: '省局审核员',
  'agency-officer': '代办处核验员',
  firm: '企业（被许可人）',
  mediator: '调解员',
  manager: '省局管理者',
  auditor: '审计监督',
  operator: '系统运维',
}

export function roleName(role: string): string {
  return (ROLE_NAMES as Record<string, string>)[role] ?? role
}

const CLERKS: Role[] = ['bureau-clerk', 'institution-clerk']
const WATCHERS: Role[] = ['manager', 'auditor']

/** Who may open which part of the site; the services decide again for every request. */
export const ACCESS = {
  declare: ['patentee', ...CLERKS],
  sign: ['patentee', ...CLERKS, 'firm'],
  papers: ['patentee', ...CLERKS, 'reviewer', 'agency-officer'],
  batches: CLERKS,
  review: ['reviewer', 'agency-officer', ...WATCHERS],
  feeStatistics: ['reviewer', 'manager', 'auditor', 'operator'],
  registerImport: ['reviewer', 'operator'],
  licences: ['firm', 'patentee', ...CLERKS, 'agency-officer', ...WATCHERS],
  recordals: ['firm', 'agency-officer', 'patentee', ...CLERKS, ...WATCHERS],
  campaigns: ['manager', 'reviewer', 'auditor'],
  events: ['reviewer', 'agency-officer', 'manager', 'auditor', 'operator', 'patentee', ...CLERKS],
} satisfies Record<string, Role[]>
