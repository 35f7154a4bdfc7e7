import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/api/types'
import { person, serve, visit } from '../site'

const declaration = {
  id: 'D2016100040012',
  round: 1,
  state: 'SUBMITTED',
  patentNumber: 'ZL201610004001.2',
  title: '一种激光切割头',
  patentType: 'UTILITY_MODEL',
  patentees: [{ name: '甲大学' }],
  royalty: { mode: 'FREE' },
  licenceEnd: '2030-12-31',
  scope: '420000',
  scopeName: '全省',
  submitter: { organisationId: 'org', organisationName: '某单位', place: '420100' },
  submittedAt: '2026-11-20T06:32:00Z',
  sequence: 0,
}
const PATH = `/api/declarations/${declaration.id}`
const report = {
  id: 'file-1',
  kind: 'EVALUATION_REPORT',
  contentType: 'application/pdf',
  size: 20_480,
  sha256: 'a'.repeat(64),
  attachedAt: '2026-11-20T06:40:00Z',
}

function open(role: Role, state: string) {
  const calls = serve({
    'GET /api/me': person(role),
    [`GET ${PATH}`]: { ...declaration, state },
    [`GET ${PATH}/attachments`]: [report],
    [`DELETE ${PATH}/attachments/file-1`]: () => new Response(null, { status: 204 }),
  })
  visit(`/declarations/${declaration.id}`)
  return calls
}

describe('Attachments', () => {
  it('lets a reviewer read the papers and change none', async () => {
    open('reviewer', 'SUBMITTED')
    const link = await screen.findByText('专利权评价报告', { selector: 'a' })
    expect(link.getAttribute('href')).toBe(`${PATH}/attachments/file-1`)
    expect(screen.getByText('PDF，20 KB')).toBeDefined()
    expect(screen.queryByText('添加材料')).toBeNull()
  })

  it('lets the submitter delete a paper only while nobody relies on it', async () => {
    open('patentee', 'RETURNED')
    fireEvent.click(await screen.findByLabelText('删除 专利权评价报告'))
    expect(await screen.findByText('文件将被销毁，不能恢复。')).toBeDefined()
  })

  it('keeps the papers from those who do not decide', async () => {
    const calls = open('manager', 'ANNOUNCED')
    await screen.findByText('信息表内容')
    expect(calls.some(({ path }) => path.includes('attachments'))).toBe(false)
  })
})
