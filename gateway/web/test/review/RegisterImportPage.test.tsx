import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RegisterImport } from '../../src/api/types'
import { person, refusal, serve, visit } from '../site'

const running: RegisterImport = {
  id: 'I-1',
  fileName: '全国登记簿.csv',
  state: 'RECEIVED',
  receivedAt: '2026-11-22T06:00:00Z',
  counts: { lines: 250_000, accepted: 249_999, rejected: 1, changed: 0, rechecked: 0 },
  progress: {
    done: 250_000,
    total: 1_000_000,
    bytes: 50 * 1024 * 1024,
    totalBytes: 200 * 1024 * 1024,
    linesPerSecond: 50_000,
    remainingSeconds: 15,
  },
  errors: [{ line: 7, field: 'line', rule: 'quote-not-closed', value: '"', message: '引号没有结束' }],
}

describe('RegisterImportPage', () => {
  it('shows how far a large file is, and calls it off', async () => {
    const calls = serve({
      'GET /api/me': person('operator'),
      'GET /api/review/register-imports': [running],
      'GET /api/review/register-imports/I-1': running,
      'DELETE /api/review/register-imports/I-1': { ...running, state: 'CANCELLED' },
    })
    visit('/review/register?import=I-1')
    expect(
      await screen.findByText(
        /250,000 \/ 1,000,000 行，50\.0 MB \/ 200\.0 MB，每秒 50,000 行，本步约剩 15 秒/,
      ),
    ).toBeTruthy()
    expect(screen.getByText(/第 7 行 引号没有结束/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '取消导入' }))
    fireEvent.click((await screen.findAllByRole('button', { name: '取消导入' })).at(-1) as HTMLElement)
    await waitFor(() => expect(calls.some((call) => call.method === 'DELETE')).toBe(true))
  })

  it('says why an import can no longer be called off', async () => {
    serve({
      'GET /api/me': person('operator'),
      'GET /api/review/register-imports': [running],
      'GET /api/review/register-imports/I-1': running,
      'DELETE /api/review/register-imports/I-1': () =>
        refusal(409, {
          title: '导入已不能取消',
          detail: '正在写入登记簿',
          code: 'import-beyond-recall',
          status: 409,
        }),
    })
    visit('/review/register?import=I-1')
    fireEvent.click(await screen.findByRole('button', { name: '取消导入' }))
    fireEvent.click((await screen.findAllByRole('button', { name: '取消导入' })).at(-1) as HTMLElement)
    expect(await screen.findByText('导入已不能取消')).toBeTruthy()
  })

  it('offers no way back once the register is being written', async () => {
    serve({
      'GET /api/me': person('operator'),
      'GET /api/review/register-imports': [],
      'GET /api/review/register-imports/I-1': { ...running, state: 'STAGED' },
    })
    visit('/review/register?import=I-1')
    expect(await screen.findByText(/不能再取消/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '取消导入' })).toBeNull()
  })
})
