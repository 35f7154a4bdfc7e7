import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, serve, visit } from '../site'

const declaration = {
  id: 'D2016100040012',
  round: 1,
  state: 'ANNOUNCED',
  patentNumber: 'ZL201610004001.2',
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

describe('Amendment', () => {
  it('sends new terms with the state they are based on, once all owners agree', async () => {
    const calls = serve({
      'GET /api/me': person('patentee'),
      [`GET ${PATH}`]: declaration,
      [`POST ${PATH}/amendment`]: { ...declaration, amendedOn: '2026-11-22', sequence: 2 },
    })
    visit(`/declarations/${declaration.id}`)
    fireEvent.click(await screen.findByText('调整许可费或续展'))
    fireEvent.click(await screen.findByText('确认调整'))
    expect(await screen.findByText('调整须经全体专利权人书面同意')).toBeDefined()
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(0)

    fireEvent.click(screen.getByLabelText('全体专利权人已书面同意调整'))
    fireEvent.click(screen.getByText('确认调整'))
    await waitFor(() => expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1))
    const sent = calls.find(({ method }) => method === 'POST')
    expect(sent?.headers.get('If-Match')).toBe('"1"')
    expect(sent?.body).toEqual({
      royalty: { mode: 'FREE' },
      licenceEnd: '2030-12-31',
      allOwnersAgreed: true,
    })
  })
})
