import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, serve, visit } from '../site'

const impaired = {
  id: 'W-D1-1',
  declarationId: 'D1',
  round: 1,
  patentNumber: 'ZL201410234381.X',
  announcedOn: '2026-11-22',
  verifiedAt: '2026-11-23T06:00:00Z',
  worstOutcome: 'FAIL',
  impairedSince: '2026-11-23T06:00:00Z',
  ruleSet: 'watch-2026.1',
  checks: [],
  hindrances: [{ rule: 'annual-fee-is-paid', outcome: 'FAIL', evidence: '登记簿：专利处于年费滞纳期。' }],
}

describe('WatchPage', () => {
  it('shows since when and why a patent is suspended', async () => {
    serve({
      'GET /api/me': person('reviewer'),
      'GET /api/review/watches': {
        items: [impaired],
        page: 1,
        size: 20,
        total: 1,
        counts: { IMPAIRED: 1, CLEAR: 3 },
      },
    })
    visit('/review/watch')
    expect(await screen.findByText('登记簿：专利处于年费滞纳期。')).toBeDefined()
    expect(screen.getByText(/起暂停/)).toBeDefined()
  })
})
