import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { refusal, serve, visit } from '../site'

const KEY = '0123456789abcdef'.repeat(2)
const NOBODY = { 'GET /api/me': () => refusal(401, { title: '尚未登录' }) }
const form = {
  id: 'D2016100030010',
  round: 1,
  newest: true,
  newestRound: 1,
  patentNumber: 'ZL201610003001.0',
  title: '一种激光切割头',
  state: 'ANNOUNCED',
  signing: {
    statement: '/verify/C2016100030010/1/abc',
    owners: [
      { name: '甲大学', signedAt: '2026-11-22T06:32:00Z' },
      { name: '乙有限公司', signedAt: null },
    ],
  },
}

function show(found: unknown) {
  serve({ ...NOBODY, [`GET /api/register/forms/D2016100030010/1/${KEY}`]: found })
  visit(`/verify/D2016100030010/1/${KEY}`)
}

describe('VerifyPage of a form', () => {
  it('needs no login and says who signed and where the declaration stands', async () => {
    show(form)
    expect(await screen.findByText(/是最新的一份，编号、次数与内容一致/)).toBeDefined()
    expect(screen.getByText('信息表核验', { selector: 'h1' })).toBeDefined()
    expect(screen.getByText('已公告')).toBeDefined()
    expect(screen.getByText(/2 位专利权人中已有 1 位在线签署/)).toBeDefined()
    expect(screen.getByText('2026-11-22 14:32')).toBeDefined()
    expect(screen.getByText('未签署')).toBeDefined()
    expect(screen.getByText('核验签署的声明').getAttribute('href')).toBe('/verify/C2016100030010/1/abc')
  })

  it('claims no signatures that are on paper', async () => {
    show({ ...form, signing: { statement: null, owners: [{ name: '甲大学' }, { name: '乙有限公司' }] } })
    expect(await screen.findByText(/专利权人共 2 位（甲大学、乙有限公司），签章在纸件上/)).toBeDefined()
    expect(screen.queryByText('未签署')).toBeNull()
  })

  it('says that a paper is not the newest, and why', async () => {
    show({ ...form, newest: false, newestRound: 2, signing: null })
    expect(await screen.findByText(/声明此后已重新提交（第 2 次），不是最新的一份/)).toBeDefined()
    expect(screen.queryByText(/位专利权人/)).toBeNull()
  })

  it('says that the terms were adjusted since', async () => {
    show({ ...form, newest: false, signing: null })
    expect(await screen.findByText(/许可条件此后已经调整，不是最新的一份/)).toBeDefined()
  })

  it('says plainly that a paper is not one of ours', async () => {
    serve(NOBODY)
    visit('/verify/D2016100030010/1/0000')
    expect(await screen.findByText(/没有查到与此二维码一致的信息表/)).toBeDefined()
  })
})
