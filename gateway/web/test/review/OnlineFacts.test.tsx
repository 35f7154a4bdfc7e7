import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/api/types'
import { person, refusal, serve, visit } from '../site'

const reviewed = {
  id: 'R-D1-1',
  declarationId: 'D1',
  round: 1,
  patentNumber: 'ZL201410234381.X',
  title: '一种激光切割头',
  patentees: [{ name: '演示光电有限公司', kind: 'ENTERPRISE' }],
  terms: { royalty: { mode: 'FREE' }, licenceEnd: '2030-12-31', scope: '420000' },
  state: 'AWAITING_DECISION',
  checks: [],
  decisions: [],
  openedAt: '2026-11-22T06:00:00Z',
}
const known = {
  source: '国家登记簿接口',
  reason: 'FOUND',
  reasonText: '已查到',
  knownAt: '2026-11-22T06:00:00Z',
  triedAt: '2026-11-22T07:30:00Z',
  entry: {
    patentNumber: 'ZL201410234381.X',
    title: '一种激光切割头',
    patentees: ['演示光电有限公司'],
    legalStates: ['PLEDGED'],
    asOf: '2026-11-21',
    source: '接口',
  },
}

function caseWith(online: object, role: Role = 'reviewer') {
  return {
    'GET /api/me': person(role),
    'GET /api/review/cases': { items: [reviewed], page: 1, size: 20, total: 1 },
    'GET /api/review/cases/R-D1-1': { ...reviewed, online },
  }
}

describe('OnlineFacts', () => {
  it('shows the source, the time of knowledge and the last attempt, and asks again', async () => {
    const calls = serve({ ...caseWith(known), 'POST /api/review/cases/R-D1-1/look-ups': reviewed })
    visit('/review/R-D1-1')
    expect(await screen.findByText('国家登记簿接口')).toBeTruthy()
    expect(screen.getByText(/已查到，2026-11-22 14:00 获知，最近一次查询 2026-11-22 15:30/)).toBeTruthy()
    expect(screen.getByText('质押')).toBeTruthy()
    fireEvent.click(screen.getByText('重新查询'))
    await waitFor(() => expect(calls.some((call) => call.path.endsWith('/look-ups'))).toBe(true))
  })

  it('says that none is configured and offers no question', async () => {
    serve(
      caseWith({ source: '联机登记簿', reason: 'NOT_CONFIGURED', reasonText: '本平台没有配置联机登记簿' }),
    )
    visit('/review/R-D1-1')
    expect(await screen.findByText('本平台没有配置联机登记簿')).toBeTruthy()
    expect(screen.queryByText('重新查询')).toBeNull()
  })

  it('says why the register is left alone', async () => {
    serve({
      ...caseWith({ ...known, reason: 'TIMED_OUT', reasonText: '对方没有在限定时间内答复' }),
      'POST /api/review/cases/R-D1-1/look-ups': () =>
        refusal(503, { title: '联机登记簿暂时不能查询', code: 'online-register-busy', status: 503 }),
    })
    visit('/review/R-D1-1')
    fireEvent.click(await screen.findByText('重新查询'))
    expect(await screen.findByText('联机登记簿暂时不能查询')).toBeTruthy()
  })

  it('lets only those who decide ask', async () => {
    serve(caseWith(known, 'auditor'))
    visit('/review/R-D1-1')
    expect(await screen.findByText('国家登记簿接口')).toBeTruthy()
    expect(screen.queryByText('重新查询')).toBeNull()
  })
})
