import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/api/types'
import { currentOf, MENU_LIMIT, menuFor } from '../../src/frame/menu'
import { ROLE_NAMES } from '../../src/frame/roles'

const labels = (...roles: Role[]) => menuFor(roles).map((entry) => entry.label)

describe('currentOf', () => {
  it.each([
    ['/', 'home'],
    ['/review', 'review'],
    ['/review/watch', 'review'],
    ['/review/register', 'register'],
    ['/reviewers', undefined],
  ])('finds what %s belongs to', (path, name) => {
    expect(currentOf(menuFor(['reviewer']), path)?.name).toBe(name)
  })
})

describe('menuFor', () => {
  it.each(Object.keys(ROLE_NAMES) as Role[])(
    'shows %s the public pages and at most seven entries',
    (role) => {
      expect(labels(role)).toEqual(expect.arrayContaining(['首页', '专利池', '运行态势']))
      expect(labels(role).length).toBeLessThanOrEqual(MENU_LIMIT)
    },
  )

  it('shows a visitor only the public pages', () => {
    expect(labels()).toEqual(['首页', '专利池', '运行态势'])
  })

  it('gives each role its work', () => {
    expect(labels('bureau-clerk')).toContain('批量报送')
    expect(labels('patentee')).toContain('新建声明')
    expect(labels('reviewer')).toEqual(expect.arrayContaining(['审核台', '法律状态导入']))
    expect(labels('agency-officer')).toEqual(expect.arrayContaining(['审核台', '备案']))
    expect(labels('firm')).toEqual(expect.arrayContaining(['许可办理', '备案']))
    expect(labels('auditor')).toContain('事件流')
  })

  it('does not offer a firm the review', () => {
    expect(labels('firm')).not.toContain('审核台')
  })
})
