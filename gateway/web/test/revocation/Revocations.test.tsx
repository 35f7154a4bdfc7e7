import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, serve, visit } from '../site'

const declaration = {
  id: 'D2016100180056',
  round: 1,
  state: 'ANNOUNCED',
  patentNumber: 'ZL201610018005.6',
  title: '一种激光切割头',
  patentType: 'INVENTION',
  patentees: [{ name: '甲大学' }],
  royalty: { mode: 'FREE' },
  licenceEnd: '2030-12-31',
  scope: '420000',
  scopeName: '全省',
  submitter: { organisationId: 'org', organisationName: '某单位', place: '420100' },
  submittedAt: '2026-11-20T06:32:00Z',
  announcedOn: '2026-11-21',
  sequence: 1,
}
const PATH = `/api/declarations/${declaration.id}`
const revocation = {
  id: 'V2016100180056',
  run: 1,
  declarationId: declaration.id,
  patentNumber: declaration.patentNumber,
  round: 1,
  state: 'HEARING',
  grounds: {
    legalBasis: '试点通知附件4注意事项三',
    reasons: [{ field: 'licensedToOthers', text: '独占许可在有效期内' }],
    evidence: '鄂知运查〔2026〕7号',
  },
  proposedAt: '2026-11-22T06:32:00Z',
  lastDay: '2026-12-07',
  objections: [],
  mine: false,
}
const STEPS = '/api/declarations/revocations/V2016100180056/1'

describe('Revocations', () => {
  it('lets a reviewer propose with reason, evidence and basis', async () => {
    const calls = serve({
      'GET /api/me': person('reviewer'),
      [`GET ${PATH}`]: declaration,
      [`GET ${PATH}/revocations`]: [],
      [`POST ${PATH}/revocations`]: { ...revocation, state: 'PROPOSED', mine: true },
    })
    visit(`/declarations/${declaration.id}`)
    fireEvent.click(await screen.findByText('提出撤销'))
    fireEvent.click(await screen.findByText('确认提出'))
    expect(await screen.findByText('请填写不实之处')).toBeDefined()
    fireEvent.change(screen.getByLabelText('不实之处'), { target: { value: '独占许可在有效期内' } })
    fireEvent.change(screen.getByLabelText('证据编号或出处'), { target: { value: '7号' } })
    fireEvent.click(screen.getByText('确认提出'))
    await waitFor(() => expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1))
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      evidence: '7号',
      reasons: [{ field: 'promisesAccepted', text: '独占许可在有效期内' }],
    })
  })

  it('tells the patentee why and until when to object', async () => {
    const calls = serve({
      'GET /api/me': person('patentee'),
      [`GET ${PATH}`]: declaration,
      [`GET ${PATH}/revocations`]: [revocation],
      [`POST ${STEPS}/objections`]: { ...revocation, state: 'OBJECTED' },
    })
    visit(`/declarations/${declaration.id}`)
    expect(await screen.findByText(/请在 2026-12-07 前陈述申辩/)).toBeDefined()
    expect(screen.getByText('许可他人实施专利的状况：独占许可在有效期内')).toBeDefined()
    expect(screen.queryByText('终止撤销')).toBeNull()
    fireEvent.click(screen.getByText('陈述申辩', { selector: 'button span' }))
    fireEvent.change(await screen.findByLabelText('意见和理由'), { target: { value: '许可已于去年终止' } })
    fireEvent.click(screen.getByText('提交意见和理由'))
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ text: '许可已于去年终止' }),
    )
  })

  it('leaves confirming to a second person of the agency', async () => {
    serve({
      'GET /api/me': person('agency-officer'),
      [`GET ${PATH}`]: declaration,
      [`GET ${PATH}/revocations`]: [
        { ...revocation, state: 'PROPOSED', lastDay: null, proposedBy: 'officer' },
      ],
    })
    visit(`/declarations/${declaration.id}`)
    expect(await screen.findByText('确认并告知专利权人')).toBeDefined()
    expect(screen.queryByText('提出撤销')).toBeNull()
  })

  it('does not offer it to whoever proposed', async () => {
    serve({
      'GET /api/me': person('reviewer'),
      [`GET ${PATH}`]: declaration,
      [`GET ${PATH}/revocations`]: [{ ...revocation, state: 'OBJECTED', mine: true }],
    })
    visit(`/declarations/${declaration.id}`)
    expect(await screen.findByText('终止撤销')).toBeDefined()
    expect(screen.queryByText('决定撤销')).toBeNull()
  })

  it.each([
    ['2020-01-01', true],
    ['2999-12-31', false],
  ])('lets a third person decide once the hearing that ends on %s is over', async (lastDay, over) => {
    serve({
      'GET /api/me': person('reviewer'),
      [`GET ${PATH}`]: declaration,
      [`GET ${PATH}/revocations`]: [{ ...revocation, state: 'OBJECTED', lastDay }],
    })
    visit(`/declarations/${declaration.id}`)
    expect(await screen.findByText('终止撤销')).toBeDefined()
    expect(screen.queryByText('决定撤销') !== null).toBe(over)
    expect(screen.queryByText(/期满后可以决定撤销/) === null).toBe(over)
  })

  it('leads officials back to their desk', async () => {
    serve({
      'GET /api/me': person('reviewer'),
      [`GET ${PATH}`]: declaration,
      [`GET ${PATH}/revocations`]: [],
    })
    visit(`/declarations/${declaration.id}`)
    expect(await screen.findByText('提出撤销')).toBeDefined()
    const trail = within(screen.getByRole('navigation', { name: '所在位置' }))
    expect(trail.getByText('审核台').getAttribute('href')).toBe('/review')
  })
})

describe('RevocationsPage', () => {
  it('lists them for officials', async () => {
    serve({
      'GET /api/me': person('auditor'),
      'GET /api/declarations/revocations': { items: [revocation], page: 1, size: 20, total: 1 },
    })
    visit('/review/revocations')
    expect(await screen.findByText('独占许可在有效期内')).toBeDefined()
    expect(screen.getByText('ZL201610018005.6').getAttribute('href')).toBe('/declarations/D2016100180056')
  })
})
