import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { sendTable } from '../../src/upload/resumable'
import { type Call, person, refusal, serve, visit } from '../site'

// jsdom has the older way to read a blob only, and bytes of its own that Node's cryptography does not take.
vi.spyOn(crypto.subtle, 'digest').mockResolvedValue(new Uint8Array(32).fill(171).buffer)
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.readAsArrayBuffer(this)
  })
}

const SIZE = 700 * 1024
const file = () => new File([new Uint8Array(SIZE)], '汇总表.csv')

const BATCH = {
  id: 'b1',
  fileName: '汇总表.csv',
  sha256: 'ab',
  state: 'CHECKED',
  uploadedAt: '2026-11-22T06:00:00Z',
  counts: { rows: 1, ready: 1, incomplete: 0, rejected: 0, submitted: 0, unchanged: 0 },
  progress: { done: 1, total: 1 },
}

function state(offset: number, batchId?: string) {
  return {
    id: 'u1',
    fileName: '汇总表.csv',
    size: SIZE,
    sha256: '',
    offset,
    largestPiece: 2 ** 21,
    expiresAt: '',
    batchId,
  }
}

/** A server that keeps what it gets and loses the answers told. */
function server(lost: number[] = [], there = 0, sentBefore = false) {
  let offset = there
  let pieces = 0
  return serve({
    'GET /api/me': person('bureau-clerk'),
    'GET /api/batches': { items: [], page: 1, size: 20, total: 0 },
    'GET /api/batches/uploads': there ? [state(there)] : [],
    'POST /api/batches/uploads': () => Response.json(state(offset), { status: 201 }),
    'GET /api/batches/uploads/u1': () => Response.json(state(offset)),
    'PATCH /api/batches/uploads/u1': ({ headers, body }: Call) => {
      if (headers.get('Upload-Offset') !== String(offset))
        return refusal(409, { code: 'upload-offset-wrong', title: '续传位置不对', errors: [] })
      offset += (body as Blob).size
      pieces += 1
      if (lost.includes(pieces)) return new Response('', { status: 504 })
      return Response.json({ ...state(offset, offset === SIZE ? 'b1' : undefined), sentBefore })
    },
    'GET /api/batches/b1': BATCH,
    'GET /api/batches/b1/rows': { items: [], page: 1, size: 50, total: 0 },
  })
}

const offsets = (calls: Call[]) =>
  calls.filter((call) => call.method === 'PATCH').map((call) => call.headers.get('Upload-Offset'))

describe('sendTable', () => {
  it('sends pieces, goes on after a lost answer and ends with the batch', async () => {
    const calls = server([1])
    const seen: number[] = []
    const answer = await sendTable(file(), (percent) => seen.push(percent), new AbortController().signal)
    expect(answer.body.id).toBe('b1')
    expect(offsets(calls)).toEqual(['0', String(512 * 1024)])
    expect(seen).toEqual([0, 73, 100])
    expect(calls[0]?.body).toEqual({ fileName: '汇总表.csv', size: SIZE, sha256: 'ab'.repeat(32) })
  })

  it('goes on from what an earlier page had sent', async () => {
    const calls = server([], 600 * 1024)
    await sendTable(file(), () => {}, new AbortController().signal)
    expect(offsets(calls)).toEqual([String(600 * 1024)])
  })

  it('stops when told and sends nothing more', async () => {
    const calls = server()
    const pause = new AbortController()
    await expect(sendTable(file(), () => pause.abort(), pause.signal)).rejects.toThrow()
    expect(offsets(calls)).toEqual([])
  })
})

describe('BatchUpload', () => {
  it('names what broke off and finishes it when the file is chosen again', async () => {
    const calls = server([], 600 * 1024)
    visit('/batches')
    expect(await screen.findByText(/已传 85%/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText(/选择文件/), { target: { files: [file()] } })
    await waitFor(() => expect(offsets(calls)).toEqual([String(600 * 1024)]))
  })

  it('says that a file was sent before, and checks it again when asked to', async () => {
    const calls = server([], 600 * 1024, true)
    visit('/batches')
    await screen.findByText(/已传 85%/)
    fireEvent.change(screen.getByLabelText(/选择文件/), { target: { files: [file()] } })
    expect(await screen.findByText('这份文件已于 2026-11-22 14:00 报送过，回执相同')).toBeDefined()
    fireEvent.click(screen.getByText('重新检查', { selector: 'button *' }))
    await waitFor(() =>
      expect(
        calls.filter((call) => call.path === '/api/batches/uploads' && call.method === 'POST'),
      ).toHaveLength(2),
    )
    const begun = calls.filter((call) => call.path === '/api/batches/uploads' && call.method === 'POST')
    expect(begun.map((call) => (call.body as { again?: boolean }).again)).toEqual([undefined, true])
    await waitFor(() => expect(screen.queryByText(/报送过，回执相同/)).toBeNull())
  })

  it('says nothing of the kind of a new file', async () => {
    server()
    visit('/batches')
    fireEvent.change(await screen.findByLabelText(/选择文件/), { target: { files: [file()] } })
    expect(await screen.findByText('可提交 1')).toBeDefined()
    expect(screen.queryByText(/报送过，回执相同/)).toBeNull()
  })
})
