import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, refusal, serve, visit } from '../site'

function reviewed(id: string, number: string, outcome: 'PASS' | 'UNKNOWN') {
  return {
    id,
    declarationId: id,
    round: 1,
    patentNumber: number,
    title: '一种激光切割头',
    patentees: [{ name: '演示光电有限公司', kind: 'ENTERPRISE' }],
    state: 'AWAITING_DECISION',
    checks: [
      { rule: 'a', title: '法律状态', outcome, evidence: '登记簿', checkedAt: '2026-11-22T06:00:01Z' },
    ],
    decisions: [],
    openedAt: '2026-11-22T06:00:00Z',
  }
}

const claim = {
  caseId: 'R-2',
  account: 'colleague',
  since: '2026-11-22T06:00:00Z',
  until: '2026-11-22T08:00:00Z',
}
const queue = {
  'GET /api/me': person('reviewer'),
  'GET /api/review/cases': {
    items: [reviewed('R-1', 'ZL201410234381.X', 'PASS'), reviewed('R-2', 'ZL201821816455.0', 'UNKNOWN')],
    page: 1,
    size: 20,
    total: 2,
    claims: { 'R-2': claim },
  },
  'GET /api/review/workload': { waiting: [], officers: [] },
}

describe('QueuePage', () => {
  it('approves in bulk what may be chosen, and says what was left', async () => {
    const calls = serve({
      ...queue,
      'POST /api/review/bulk-approvals': {
        lines: [{ id: 'R-1', approved: false, code: 'case-claimed', message: '正由他人办理' }],
        approved: 0,
        refused: 1,
      },
    })
    visit('/review')
    const unknown = await screen.findByLabelText('选择 ZL201821816455.0')
    expect((unknown as HTMLInputElement).disabled).toBe(true)
    fireEvent.click(screen.getByLabelText('选择 ZL201410234381.X'))
    fireEvent.click(screen.getByText('批量通过（已选 1 件）', { selector: 'button *' }))
    expect(await screen.findByText('ZL201410234381.X：正由他人办理')).toBeDefined()
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
      cases: [{ id: 'R-1', checkedAt: '2026-11-22T06:00:01Z' }],
    })
  })

  it('asks for the cases of one place, the newest first', async () => {
    const calls = serve(queue)
    visit('/review?place=420100&sort=newest')
    await screen.findByLabelText('选择 ZL201821816455.0')
    const asked = calls.find((call) => call.path.startsWith('/api/review/cases?'))
    expect(asked?.path).toContain('place=420100')
    expect(asked?.path).toContain('sort=newest')
    expect(screen.getByText('最近提交在前')).toBeDefined()
    expect(screen.getByText('武汉市')).toBeDefined()
  })

  it('claims the case in focus by key and says who has the other', async () => {
    const calls = serve({
      ...queue,
      'POST /api/review/cases/R-1/claim': () =>
        refusal(409, { title: '案件已被他人认领', code: 'case-claimed', action: '请先办理其他案件。' }),
    })
    visit('/review')
    expect((await screen.findAllByText(/colleague 办理中/)).length).toBeGreaterThan(0)
    fireEvent.keyDown(window, { key: 'j' })
    fireEvent.keyDown(window, { key: 'c' })
    await waitFor(() =>
      expect(calls.find((call) => call.method === 'POST')?.path).toBe('/api/review/cases/R-1/claim'),
    )
    expect(await screen.findByText('案件已被他人认领')).toBeDefined()
  })

  it('exports what its filters show, whatever the page', async () => {
    serve(queue)
    visit('/review?place=4205&outcome=FAIL&page=2')
    const link = await screen.findByText('导出 CSV')
    expect(link.closest('a')?.getAttribute('href')).toBe(
      '/api/review/cases/export.csv?state=AWAITING_DECISION&outcome=FAIL&place=4205&sort=oldest',
    )
  })
})
