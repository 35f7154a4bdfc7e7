import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, serve, visit } from '../site'

const batch = {
  id: 'b1',
  fileName: '汇总表.xlsx',
  sha256: 'abc',
  state: 'CHECKED',
  uploadedAt: '2026-11-22T06:00:00Z',
  counts: { rows: 3, ready: 1, incomplete: 1, rejected: 1, submitted: 0, unchanged: 0 },
  progress: { done: 3, total: 3 },
}
const rows = {
  items: [
    {
      row: 4,
      patentNumber: 'ZL201410234381.1',
      title: '一种装置',
      patentees: ['武汉理工大学'],
      outcome: 'REJECTED',
      findings: [
        {
          cell: 'B4',
          field: 'patentNumber',
          rule: 'check-digit',
          severity: 'ERROR',
          message: '校验位不符',
          suggestion: 'ZL201410234381.X',
        },
      ],
    },
  ],
  page: 1,
  size: 50,
  total: 1,
}
const answers = {
  'GET /api/me': person('bureau-clerk'),
  'GET /api/batches/b1': batch,
  'GET /api/batches/b1/rows': rows,
}

describe('BatchPage', () => {
  it('shows each finding with its cell, words and suggestion', async () => {
    serve(answers)
    visit('/batches/b1')
    expect(await screen.findByText(/专利号（B4），校验位不符。建议：ZL201410234381.X/)).toBeDefined()
    expect(screen.getByText('不合格 1')).toBeDefined()
  })

  it('shows no step of a batch that was stopped or discarded', async () => {
    serve({ ...answers, 'GET /api/batches/b1': { ...batch, state: 'DISCARDED' } })
    visit('/batches/b1')
    expect(await screen.findByText('本批已作废，没有提交任何声明。')).toBeDefined()
    expect(screen.queryByLabelText('办理进度')).toBeNull()
  })

  it('commits only after saying what stays behind', async () => {
    const calls = serve({ ...answers, 'POST /api/batches/b1/commit': { ...batch, state: 'COMMITTING' } })
    visit('/batches/b1')
    fireEvent.click(await screen.findByText('提交本批', { selector: 'button *' }))
    expect(await screen.findByText(/另有 2 行待补全或不合格，不会提交/)).toBeDefined()
    expect(calls.some((call) => call.method === 'POST')).toBe(false)
    fireEvent.click(screen.getByText('确认提交', { selector: 'button *' }))
    await waitFor(() => expect(calls.some((call) => call.path === '/api/batches/b1/commit')).toBe(true))
  })

  it('tells rows that were handed in before from those to hand in now', async () => {
    const counts = { rows: 9, ready: 1, incomplete: 0, rejected: 0, submitted: 0, unchanged: 8 }
    serve({ ...answers, 'GET /api/batches/b1': { ...batch, counts } })
    visit('/batches/b1')
    expect(await screen.findByText('未变化 8')).toBeDefined()
    fireEvent.click(screen.getByText('提交本批', { selector: 'button *' }))
    expect(await screen.findByText(/8 行与已提交的声明一致，不会重复提交/)).toBeDefined()
  })

  it('gives the scans beside the table to their declarations and says which were left', async () => {
    const committed = {
      ...batch,
      state: 'COMMITTED',
      fileKeptUntil: '2027-02-20T06:00:00Z',
      ignoredFiles: ['ZL201410234381.X.pdf', '合照.jpg', '说明.txt'],
    }
    const lines = [
      {
        file: 'ZL201410234381.X.pdf',
        outcome: 'ATTACHED',
        patentNumber: 'ZL201410234381.X',
        declarationId: 'D1',
        assignedBy: 'NAME_AND_CODE',
      },
      { file: '合照.jpg', outcome: 'NO_NUMBER_IN_NAME' },
    ]
    const calls = serve({
      ...answers,
      'GET /api/batches/b1': committed,
      'POST /api/batches/b1/scans/uploaded': { scans: 2, attached: 1, lines },
    })
    visit('/batches/b1')
    expect(await screen.findByText('上传的压缩包里有 2 个扫描件')).toBeDefined()
    fireEvent.click(screen.getByText('归入各件声明', { selector: 'button *' }))
    expect(await screen.findByText(/已归入 1 个；1 个没有归入/)).toBeDefined()
    expect(screen.getByText('没有专利号和二维码')).toBeDefined()
    expect(screen.getByText('文件名和二维码一致')).toBeDefined()
    expect(screen.getByText('ZL201410234381.X').getAttribute('href')).toBe('/declarations/D1')
    expect(calls.filter((call) => call.path.endsWith('/scans/uploaded'))).toHaveLength(1)
  })

  it('says why a scan was given to nobody, before those that were attached', async () => {
    const lines = [
      {
        file: '扫描0001.pdf',
        outcome: 'ATTACHED',
        patentNumber: 'ZL1',
        declarationId: 'D1',
        assignedBy: 'CODE',
      },
      {
        file: 'ZL201410234381.X.pdf',
        outcome: 'NAME_AND_CODE_DIFFER',
        rule: 'scan-name-and-code-agree',
        message: '文件名写的是 ZL201410234381.X，纸面二维码是 ZL201610537144.X，两者不一致。',
      },
    ]
    serve({
      ...answers,
      'GET /api/batches/b1': {
        ...batch,
        state: 'COMMITTED',
        fileKeptUntil: '2027-02-20T06:00:00Z',
        ignoredFiles: ['扫描0001.pdf', 'ZL201410234381.X.pdf'],
      },
      'POST /api/batches/b1/scans/uploaded': { scans: 2, attached: 1, lines },
    })
    visit('/batches/b1')
    fireEvent.click(await screen.findByText('归入各件声明', { selector: 'button *' }))
    expect(await screen.findByText(/纸面二维码是 ZL201610537144.X.*scan-name-and-code-agree/)).toBeDefined()
    expect(screen.getByText('文件名与二维码不一致')).toBeDefined()
    expect(screen.getByText('二维码')).toBeDefined()
    const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '')
    const refused = rows.findIndex((row) => row.includes('不一致'))
    expect(refused).toBeGreaterThan(0)
    expect(refused).toBeLessThan(rows.findIndex((row) => row.includes('扫描0001.pdf')))
  })

  it('says how long the file is kept, and nothing once it is erased', async () => {
    serve({ ...answers, 'GET /api/batches/b1': { ...batch, fileKeptUntil: '2027-02-20T06:00:00Z' } })
    visit('/batches/b1')
    expect(await screen.findByText(/加密保存至 2027-02-20/)).toBeDefined()
    expect(screen.getByRole('link', { name: /下载标注后的原表/ }).getAttribute('href')).toBe(
      '/api/batches/b1/workbook',
    )
    cleanup()
    serve(answers)
    visit('/batches/b1')
    expect(await screen.findByText('不合格 1')).toBeDefined()
    expect(screen.queryByText(/加密保存/)).toBeNull()
    expect(screen.queryByText(/下载标注后的原表/)).toBeNull()
  })

  it('offers the receipt once every row has its outcome', async () => {
    serve(answers)
    visit('/batches/b1')
    const pdf = await screen.findByRole('link', { name: '下载回执（PDF）' })
    expect(pdf.getAttribute('href')).toBe('/api/batches/b1/receipt.pdf')
    expect(screen.getByRole('link', { name: '下载回执数据（JSON）' }).getAttribute('href')).toBe(
      '/api/batches/b1/receipt',
    )
    cleanup()
    serve({ ...answers, 'GET /api/batches/b1': { ...batch, state: 'COMMITTING' } })
    visit('/batches/b1')
    expect(await screen.findByText('不合格 1')).toBeDefined()
    expect(screen.queryByText(/下载回执/)).toBeNull()
  })

  it('does not offer to commit nothing', async () => {
    serve({ ...answers, 'GET /api/batches/b1': { ...batch, counts: { ...batch.counts, ready: 0 } } })
    visit('/batches/b1')
    const button = await screen.findByRole('button', { name: '提交本批' })
    expect((button as HTMLButtonElement).disabled).toBe(true)
  })

  it('stops a commit only after saying what becomes of the rows', async () => {
    const committing = { ...batch, state: 'COMMITTING', progress: { done: 1, total: 3 } }
    const calls = serve({
      ...answers,
      'GET /api/batches/b1': () =>
        Response.json({ ...committing, stopping: calls.some(({ method }) => method === 'POST') }),
      'POST /api/batches/b1/stop': { ...committing, stopping: true },
    })
    visit('/batches/b1')
    fireEvent.click(await screen.findByText('停止提交', { selector: 'button *' }))
    expect(await screen.findByText(/已经提交的声明不撤回，其余各行保留为“可提交”/)).toBeDefined()
    expect(calls.some((call) => call.method === 'POST')).toBe(false)
    fireEvent.click(screen.getAllByText('停止提交', { selector: 'button *' }).at(-1) as HTMLElement)
    const stopping = await screen.findByText('正在停止…', { selector: 'button *' })
    expect(stopping.closest('button')?.disabled).toBe(true)
  })
})
