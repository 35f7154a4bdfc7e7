import type { Role } from '../api/types'

export type MenuName =
  | 'home'
  | 'pool'
  | 'declare'
  | 'declarations'
  | 'batches'
  | 'signing'
  | 'review'
  | 'register'
  | 'statistics'
  | 'licences'
  | 'recordals'
  | 'indicators'
  | 'events'

export interface MenuEntry {
  name: MenuName
  label: string
  to: string
}

const ENTRIES: MenuEntry[] = [
  { name: 'home', label: '首页', to: '/' },
  { name: 'pool', label: '专利池', to: '/pool' },
  { name: 'batches', label: '批量报送', to: '/batches' },
  { name: 'declare', label: '新建声明', to: '/declarations/new' },
  { name: 'declarations', label: '我的声明', to: '/declarations' },
  { name: 'signing', label: '签署声明', to: '/declarations/consents' },
  { name: 'review', label: '审核台', to: '/review' },
  { name: 'licences', label: '许可办理', to: '/licences' },
  { name: 'recordals', label: '备案', to: '/recordals' },
  { name: 'register', label: '法律状态导入', to: '/review/register' },
  { name: 'statistics', label: '使用费统计数据', to: '/fee-statistics' },
  { name: 'indicators', label: '运行态势', to: '/indicators' },
  { name: 'events', label: '事件流', to: '/events' },
]

const FOR_EVERYONE: MenuName[] = ['home', 'pool', 'indicators']

const BY_ROLE: Record<Role, MenuName[]> = {
  patentee: ['declare', 'declarations', 'licences', 'recordals'],
  'bureau-clerk': ['batches', 'declarations', 'licences', 'events'],
  'institution-clerk': ['batches', 'declarations', 'licences', 'events'],
  reviewer: ['review', 'register', 'events'],
  'agency-officer': ['review', 'recordals', 'events'],
  firm: ['licences', 'recordals', 'signing'],
  mediator: [],
  manager: ['review', 'licences', 'recordals', 'events'],
  auditor: ['review', 'licences', 'recordals', 'events'],
  operator: ['register', 'statistics', 'events'],
}

export const MENU_LIMIT = 7

/** What a person with these roles sees on the left, in one fixed order and never more than seven entries. */
export function menuFor(roles: readonly Role[]): MenuEntry[] {
  const wanted = new Set<MenuName>([...FOR_EVERYONE, ...roles.flatMap((role) => BY_ROLE[role] ?? [])])
  return ENTRIES.filter((entry) => wanted.has(entry.name)).slice(0, MENU_LIMIT)
}

/** The entry a page belongs to: the one whose address is the longest beginning of the page's own. */
export function currentOf(entries: MenuEntry[], path: string): MenuEntry | undefined {
  return entries
    .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((one, other) => other.to.length - one.to.length)[0]
}
