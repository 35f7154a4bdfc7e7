import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/api/types'
import { person, refusal, serve, visit } from '../site'

function home(role: Role, answers: Parameters<typeof serve>[0]) {
  serve({
    'GET /api/me': person(role),
    'GET /api/pool': { items: [], total: 0, page: 1, size: 6, facets: {} },
    'GET /api/campaigns/own': [],
    ...answers,
  })
  visit('/')
}

function page(total: number) {
  return { items: [], page: 1, size: 1, total }
}

describe('Waiting', () => {
  it('leads a clerk to what waits, and leaves out what does not', async () => {
    home('institution-clerk', {
      'GET /api/declarations': ({ path }: { path: string }) =>
        Response.json(page(path.includes('RETURNED') ? 2 : 0)),
      'GET /api/declarations/invitations': [{}],
      'GET /api/declarations/drafts': [],
      'GET /api/batches': ({ path }: { path: string }) =>
        Response.json(page(path.includes('waiting=true') ? 1 : 7)),
    })
    const returned = await screen.findByText('退回补正的声明')
    expect(returned.getAttribute('href')).toBe('/declarations?state=RETURNED')
    expect(returned.closest('li')?.textContent).toBe('退回补正的声明（2）')
    expect((await screen.findByText('还有行没有提交的批次')).closest('li')?.textContent).toContain('（1）')
    expect(await screen.findByText('待本单位签署的声明')).toBeDefined()
    expect(screen.queryByText('因限制情形暂停的声明')).toBeNull()
    expect(screen.queryByText('没有提交的草稿')).toBeNull()
  })

  it('says what could not be found out instead of nothing waits', async () => {
    home('reviewer', {
      'GET /api/review/cases': () => refusal(503, { title: '暂停', status: 503 }),
      'GET /api/review/watches': { ...page(0), counts: { OVERDUE: 0, UNCLEAR: 4 } },
    })
    expect((await screen.findByText('待人工核实的已公告专利')).closest('li')?.textContent).toContain('（4）')
    expect(await screen.findByText(/暂时查不到：待审核的案件/, {}, { timeout: 10_000 })).toBeDefined()
    expect(screen.queryByText('没有待办事项。')).toBeNull()
  })

  it('says that nothing waits', async () => {
    home('agency-officer', {
      'GET /api/review/cases': { ...page(0), counts: {} },
      'GET /api/review/watches': { ...page(0), counts: {} },
    })
    expect(await screen.findByText('没有待办事项。')).toBeDefined()
  })

  it('is not there for a visitor', async () => {
    serve({ 'GET /api/pool': { items: [], total: 0, page: 1, size: 6, facets: {} } })
    visit('/')
    expect(await screen.findByText('最新公告')).toBeDefined()
    expect(screen.queryByText('待办')).toBeNull()
  })
})
