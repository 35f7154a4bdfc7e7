import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, serve, visit } from '../site'

const CONSENT = '/api/declarations/consents/C2016100030010'
const consent = {
  id: 'C2016100030010',
  run: 1,
  kind: 'DECLARATION',
  state: 'OPEN',
  declarationId: 'D2016100030010',
  patentNumber: 'ZL201610003001.0',
  title: '一种激光切割头',
  requestedAt: '2026-11-22T06:32:00Z',
  contentHash: 'a'.repeat(64),
  text: ['同意开放许可（试点）的声明', '全体专利权人共同声明如下：'],
  form: {
    patentNumber: 'ZL201610003001.0',
    title: '一种激光切割头',
    patentees: [{ name: '甲大学' }],
    allOwnersAgreed: true,
    licenceEnd: '2030-12-31',
    otherTerms: null,
  },
  owners: [
    { owner: 0, name: '甲大学', state: 'SIGNED', signedAt: '2026-11-22T06:40:00Z' },
    { owner: 1, name: '李明', state: 'INVITED', invitation: '/sign/C2016100030010/1/1?invitation=secret' },
  ],
}

describe('ConsentPage', () => {
  it('shows who has signed and the invitation for who has not', async () => {
    const calls = serve({
      'GET /api/me': person('patentee'),
      [`GET ${CONSENT}`]: consent,
      [`POST ${CONSENT}/cancellation`]: { ...consent, state: 'CANCELLED' },
    })
    visit('/declarations/consents/C2016100030010')
    expect(
      await screen.findByText('http://localhost:3000/sign/C2016100030010/1/1?invitation=secret'),
    ).toBeDefined()
    expect(screen.getByText('2026-11-22 14:40')).toBeDefined()
    fireEvent.click(screen.getByText('取消签署'))
    fireEvent.click(await screen.findByText('确认取消'))
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
  })

  it('makes a declined statement the start of another form, to be agreed anew', async () => {
    serve({
      'GET /api/me': person('patentee'),
      [`GET ${CONSENT}`]: { ...consent, state: 'DECLINED', reason: '费用过低' },
      'GET /api/declarations/drafts': [],
    })
    const router = visit('/declarations/consents/C2016100030010')
    expect(await screen.findByText('不同意的理由：费用过低')).toBeDefined()
    fireEvent.click(screen.getByText('修改后重新发起'))
    expect(await screen.findByDisplayValue('一种激光切割头')).toBeDefined()
    expect(router.state.location.search).toBe('?consent=C2016100030010')
    expect(screen.getByLabelText<HTMLInputElement>(/全体专利权人已签字或者盖章/).checked).toBe(false)
  })
})
