import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, refusal, serve, visit } from '../site'

describe('access', () => {
  it('asks a visitor to log in and keeps the address', async () => {
    serve({ 'GET /api/me': () => refusal(401, { title: '请先登录' }) })
    visit('/batches?page=2')
    expect(await screen.findByRole('heading', { name: '登录' })).toBeDefined()
    expect(screen.getByRole('link', { name: '统一身份登录' }).getAttribute('href')).toBe(
      `/oauth2/authorization/kaixu?return=${encodeURIComponent('/batches?page=2')}`,
    )
  })

  it('tells others whom a page is for', async () => {
    serve({ 'GET /api/me': person('firm') })
    visit('/batches')
    expect(await screen.findByRole('heading', { name: '没有权限' })).toBeDefined()
    expect(screen.getByText(/市州知识产权局经办、高校院所经办/)).toBeDefined()
  })

  it('names the page in title and heading and puts the focus there', async () => {
    serve({ 'GET /api/me': person('firm') })
    visit('/nowhere')
    const heading = await screen.findByRole('heading', { level: 1, name: '没有这个页面' })
    expect(document.title).toBe('没有这个页面 · 开许')
    expect(document.activeElement).toBe(heading)
  })
})
