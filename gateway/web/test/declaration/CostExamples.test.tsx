import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Call, person, serve, visit } from '../site'

const DRAFT = '/api/declarations/drafts/draft-1'
const draft = {
  id: 'draft-1',
  version: 3,
  savedAt: '2026-11-22T06:32:00Z',
  form: { royalty: { mode: 'LUMP_SUM', amount: 12_345.67, payWithinDays: 30 } },
  contact: {},
  findings: [],
}

/** A table a standard, as the service would answer: only the first year of a lump sum costs anything here. */
function reckoned(call: Call): Response {
  const { standards, yearlySales } = call.body as {
    standards: { mode: string; amount?: number }[]
    yearlySales: number
  }
  return Response.json(
    standards.map(({ mode, amount = 0 }) => ({
      years: [1, 2, 3].map((year) => ({ year, amount: mode === 'OTHER' ? null : year === 1 ? amount : 0 })),
      total: mode === 'OTHER' ? null : amount,
      afterwards: mode === 'OTHER' ? null : 0,
      assumedYearlySales: mode === 'ENTRY_FEE_AND_SHARE' ? yearlySales : null,
      explanation: '',
    })),
  )
}

function asked(calls: Call[]) {
  return calls.filter(({ path }) => path === '/api/pool/cost-examples')
}

describe('CostExamples', () => {
  it('compares the five standards with the typed numbers and marked examples', async () => {
    const calls = serve({
      'GET /api/me': person('patentee'),
      [`GET ${DRAFT}`]: draft,
      'POST /api/pool/cost-examples': reckoned,
    })
    visit('/declarations/new?draft=draft-1')
    await waitFor(() => expect(asked(calls).at(-1)?.body).toMatchObject({ yearlySales: 1_000_000 }))
    expect(await screen.findByText(/按您填写的数字：采用一次总付的方式/)).toBeDefined()
    expect((await screen.findAllByText('12,345.67 元')).length).toBeGreaterThan(0)
    expect(screen.getAllByText(/示例数字，不是建议：/)).toHaveLength(3)
    expect(screen.getAllByText('不能换算').length).toBeGreaterThan(0)

    fireEvent.change(screen.getByLabelText('假设合同产品每年净销售额（元）'), {
      target: { value: '2500000' },
    })
    await waitFor(() => expect(asked(calls).at(-1)?.body).toMatchObject({ yearlySales: 2_500_000 }))
  })
})
