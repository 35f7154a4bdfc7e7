import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, serve, visit } from '../site'

const DRAFTS = '/api/declarations/drafts'
const drafts = [
  { id: 'a', version: 2, savedAt: '2026-11-22T06:32:00Z', title: '一种激光切割头' },
  {
    id: 'b',
    version: 1,
    savedAt: '2026-11-21T06:32:00Z',
    corrects: 'D2016100040012',
    patentNumber: 'ZL201610004001.2',
  },
]

describe('DraftsPage', () => {
  it('leads on to each draft and deletes one after asking', async () => {
    const calls = serve({
      'GET /api/me': person('patentee'),
      [`GET ${DRAFTS}`]: drafts,
      [`DELETE ${DRAFTS}/a`]: () => new Response(null, { status: 204 }),
    })
    visit('/declarations/drafts')
    const link = await screen.findByLabelText('继续填写 一种激光切割头')
    expect(link.getAttribute('href')).toBe('/declarations/new?draft=a')
    expect(screen.getByText('补正声明').getAttribute('href')).toBe('/declarations/D2016100040012')
    fireEvent.click(screen.getByLabelText('删除草稿 一种激光切割头'))
    expect(calls.some(({ method }) => method === 'DELETE')).toBe(false)
    fireEvent.click(await screen.findByText('确认删除'))
    await waitFor(() => expect(calls.some(({ method }) => method === 'DELETE')).toBe(true))
  })
})
