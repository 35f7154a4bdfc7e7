import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/display/Highlight'
import { toggled } from '../../src/pool/FacetFilters'
import { refusal, serve, visit } from '../site'

const item = {
  patentNumber: 'ZL201410234381.X',
  title: '一种激光切割头',
  patentType: 'INVENTION',
  patentees: [{ name: '演示光电有限公司' }],
  royalty: { mode: 'FREE' },
  feeLabel: '免费',
  licenceEnd: '2030-12-31',
  scopeName: '湖北省',
  announcedOn: '2026-11-20',
  licences: 2,
  demoFields: ['royalty'],
  highlight: '一种<em>激光</em>切割头',
}
const page = {
  items: [item],
  page: 1,
  size: 20,
  total: 1,
  facets: { feeMode: [{ value: 'FREE', label: '免费', count: 1 }] },
}
const visitor = { 'GET /api/me': () => refusal(401, {}) }

describe('PoolPage', () => {
  it('shows what the address asks for and narrows through the address', async () => {
    const calls = serve({ ...visitor, 'GET /api/pool': page })
    const router = visit('/pool?q=激光')
    expect(await screen.findByRole('link', { name: '一种激光切割头' })).toBeDefined()
    expect(calls.some((call) => call.path.includes(`q=${encodeURIComponent('激光')}`))).toBe(true)
    expect(screen.getByText('演示数据：许可使用费标准')).toBeDefined()
    fireEvent.click(screen.getByLabelText(/免费/))
    await waitFor(() => expect(router.state.location.search).toContain('feeMode=FREE'))
    expect(screen.getByRole('link', { name: /导出 CSV/ }).getAttribute('href')).toContain('feeMode=FREE')
  })

  it('says what to do when nothing was found', async () => {
    serve({ ...visitor, 'GET /api/pool': { ...page, items: [], total: 0 } })
    visit('/pool?q=没有的词')
    expect(await screen.findByText(/请减少筛选条件/)).toBeDefined()
  })

  it('shows a refusal with its advice and tries again on request', async () => {
    let refused = true
    serve({
      ...visitor,
      'GET /api/pool': () => {
        const answer = refused
          ? refusal(400, { title: '检索词太长', action: '请缩短。' })
          : Response.json(page)
        refused = false
        return answer
      },
    })
    visit('/pool')
    expect((await screen.findByText('检索词太长')).closest('[role=alert]')?.textContent).toContain(
      '怎么办：请缩短。',
    )
    fireEvent.click(screen.getByText('重试', { selector: 'button *' }))
    expect(await screen.findByRole('link', { name: '一种激光切割头' })).toBeDefined()
  })
})

describe('toggled', () => {
  it('keeps several values of one facet', () => {
    expect(toggled('', 'FREE')).toBe('FREE')
    expect(toggled('FREE', 'OTHER')).toBe('FREE,OTHER')
    expect(toggled('FREE,OTHER', 'FREE')).toBe('OTHER')
  })
})

describe('partsOf', () => {
  it('takes only the marks as markup', () => {
    expect(partsOf('a&lt;b <em>激光</em>&amp;c')).toEqual([
      { at: 0, text: 'a<b ', found: false },
      { at: 7, text: '激光', found: true },
      { at: 18, text: '&c', found: false },
    ])
  })
})
