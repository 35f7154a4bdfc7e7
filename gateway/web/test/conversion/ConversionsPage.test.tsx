import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conditionsInShort } from '../../src/conversion/ConversionsPage'
import { person, serve, visit } from '../site'

const CONVERSIONS = '/api/declarations/conversions'
const conversion = {
  declarationId: 'D201610019001X',
  state: 'OPEN',
  patentNumber: 'ZL201610019001.X',
  title: '一种激光切割头',
  patentType: 'INVENTION',
  patentees: ['甲大学'],
  submitter: '甲大学',
  conditions: [
    { rule: 'all-owners-declared', outcome: 'PASS', evidence: '只有一名专利权人。', legalBasis: '细则' },
    { rule: 'owners-agree-to-convert', outcome: 'UNKNOWN', evidence: '没有签署。', legalBasis: '专利法' },
  ],
}
const filed = {
  ...conversion,
  declarationId: 'D2016100190024',
  patentNumber: 'ZL201610019002.4',
  state: 'FILED',
  conditions: [],
}
const page = { items: [conversion, filed], page: 1, size: 20, total: 2 }
const answers = {
  [`GET ${CONVERSIONS}`]: page,
  [`GET ${CONVERSIONS}/summary`]: { OPEN: 1, READY: 0, FILED: 1, ACCEPTED: 0, REFUSED: 0 },
  [`GET ${CONVERSIONS}/exports`]: [
    {
      id: 'e-1',
      createdAt: '2026-11-22T06:32:00Z',
      createdBy: 'officer',
      listHash: 'a'.repeat(64),
      declarations: 1,
    },
  ],
}

describe('ConversionsPage', () => {
  it('prepares the chosen ones and says which were left and why', async () => {
    const calls = serve({
      'GET /api/me': person('reviewer'),
      ...answers,
      [`POST ${CONVERSIONS}/preparation`]: {
        done: 0,
        left: [{ row: 0, declaration: 'D201610019001X', code: 'c', message: '有条件无法核实。' }],
      },
    })
    visit('/review/conversions')
    expect(await screen.findByText('1 项须核实')).toBeDefined()
    const row = screen.getByText('ZL201610019001.X').closest('tr') as HTMLElement
    fireEvent.click(within(row).getByRole('checkbox'))
    fireEvent.click(screen.getByText('列入待报送'))
    fireEvent.change(await screen.findByLabelText(/^备注/), { target: { value: '书面同意已收存' } })
    fireEvent.click(screen.getByText('核对并列入'))
    expect(await screen.findByText('有条件无法核实。')).toBeDefined()
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      ids: ['D201610019001X'],
      comment: '书面同意已收存',
    })
  })

  it('records an outcome and gives the archive', async () => {
    const calls = serve({
      'GET /api/me': person('reviewer'),
      ...answers,
      [`POST ${CONVERSIONS}/D2016100190024/outcome`]: filed,
    })
    visit('/review/conversions')
    const archive = await screen.findByText('下载 ZIP')
    expect(archive.getAttribute('href')).toBe(`${CONVERSIONS}/exports/e-1/archive.zip`)
    fireEvent.click(screen.getByLabelText('登记 ZL201610019002.4 的结果'))
    fireEvent.click(await screen.findByLabelText('不予公告'))
    fireEvent.change(await screen.findByLabelText('理由'), { target: { value: '年费滞纳期' } })
    fireEvent.click(screen.getByText('确认登记'))
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
        accepted: false,
        reason: '年费滞纳期',
      }),
    )
  })

  it('shows an auditor everything and lets them change nothing', async () => {
    serve({ 'GET /api/me': person('auditor'), ...answers })
    visit('/review/conversions')
    expect(await screen.findByText('1 项须核实')).toBeDefined()
    expect(screen.queryByText('列入待报送')).toBeNull()
    expect(screen.queryByText('登记结果')).toBeNull()
  })
})

describe('conditionsInShort', () => {
  it('names the worst', () => {
    expect(conditionsInShort({ conditions: [] })).toBe('—')
    expect(
      conditionsInShort({
        conditions: [
          { rule: 'a', outcome: 'FAIL', evidence: '', legalBasis: '' },
          ...(conversion.conditions as never[]),
        ],
      }),
    ).toBe('1 项不符合')
  })
})
