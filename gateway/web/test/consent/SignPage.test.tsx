import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, refusal, serve, visit } from '../site'

const HASH = 'a'.repeat(64)
const signing = {
  id: 'C2016100030010',
  run: 1,
  owner: 1,
  kind: 'DECLARATION',
  ownerName: '乙有限公司',
  ownerState: 'INVITED',
  state: 'OPEN',
  patentNumber: 'ZL201610003001.0',
  title: '一种激光切割头',
  askedBy: '甲大学',
  text: ['同意开放许可（试点）的声明', '全体专利权人共同声明如下：', '2.许可任何单位或个人实施本专利；'],
  contentHash: HASH,
  confirmation: '乙有限公司同意开放许可',
  owners: [
    { name: '甲大学', state: 'SIGNED', signedAt: '2026-11-22T06:32:00Z' },
    { name: '乙有限公司', state: 'INVITED' },
  ],
}
const PATH = '/api/declarations/invitations/C2016100030010/1/1'

describe('SignPage', () => {
  it('signs the text that was read, with what was typed', async () => {
    const calls = serve({
      'GET /api/me': person('firm'),
      [`GET ${PATH}`]: signing,
      [`POST ${PATH}/signature`]: { ...signing, ownerState: 'SIGNED', state: 'COMPLETED' },
    })
    visit('/sign/C2016100030010/1/1?invitation=secret')
    expect(await screen.findByText('2.许可任何单位或个人实施本专利；')).toBeDefined()
    expect(calls.find(({ path }) => path.startsWith(PATH))?.path).toBe(`${PATH}?invitation=secret`)

    const typed = screen.getByLabelText('请键入“乙有限公司同意开放许可”')
    fireEvent.change(typed, { target: { value: '同意' } })
    fireEvent.click(screen.getByText('签署声明', { selector: 'button span' }))
    expect(await screen.findByText('请逐字键入“乙有限公司同意开放许可”')).toBeDefined()
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(0)

    fireEvent.change(typed, { target: { value: '乙有限公司 同意开放许可' } })
    fireEvent.click(screen.getByText('签署声明', { selector: 'button span' }))
    await waitFor(() => expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1))
    const sent = calls.find(({ method }) => method === 'POST')
    expect(sent?.body).toEqual({
      confirmation: '乙有限公司 同意开放许可',
      contentHash: HASH,
      invitation: 'secret',
    })
  })
})

describe('VerifyPage', () => {
  it('needs no login and says what is verified', async () => {
    serve({
      'GET /api/me': () => refusal(401, { title: '尚未登录' }),
      [`GET /api/register/statements/C2016100030010/1/${HASH}`]: {
        ...signing,
        signatures: [
          {
            owner: '甲大学',
            state: 'SIGNED',
            method: 'LOGIN_CONFIRMATION',
            signedAt: '2026-11-22T06:32:00Z',
            verified: true,
          },
        ],
      },
    })
    visit(`/verify/C2016100030010/1/${HASH}`)
    expect(await screen.findByText(/全体专利权人的签署均核验通过/)).toBeDefined()
    expect(screen.getByText('登录后键入确认')).toBeDefined()
  })

  it('says plainly that a paper is not one of ours', async () => {
    serve({ 'GET /api/me': () => refusal(401, { title: '尚未登录' }) })
    visit('/verify/C2016100030010/1/0000')
    expect(await screen.findByText(/没有查到内容与此摘要一致的声明/)).toBeDefined()
  })
})
