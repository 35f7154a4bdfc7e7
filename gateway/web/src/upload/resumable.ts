import { get, send, sendPiece } from '../api/client'
import type { Batch, PartialUpload } from '../api/types'
import type { Uploaded } from '../api/upload'
import { ProblemError } from '../problem/problem'

const PATH = '/api/batches/uploads'
const PIECE = 512 * 1024
const TRIES = 4

/**
 * Sends a table in pieces. Begun again with the same content, also after a reload, it goes on from what is there.
 * `again` asks for a new check of content that was sent before.
 */
export async function sendTable(
  file: File,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
  again = false,
): Promise<Uploaded<Batch>> {
  const sha256 = await sha256Of(file)
  const begun = await send<PartialUpload>(PATH, {
    body: { fileName: file.name, size: file.size, sha256, ...(again && { again }) },
  })
  const done = await sendRest(file, begun, onProgress, signal)
  const location = `/api/batches/${done.batchId}`
  return { body: await get<Batch>(location), location, status: done.sentBefore ? 200 : 202 }
}

async function sendRest(
  file: File,
  begun: PartialUpload,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<PartialUpload> {
  const path = `${PATH}/${begun.id}`
  let upload = begun
  let failures = 0
  while (!upload.batchId) {
    onProgress(Math.floor((upload.offset / upload.size) * 100))
    signal.throwIfAborted()
    const end = Math.min(upload.size, upload.offset + Math.min(PIECE, upload.largestPiece))
    try {
      upload = await sendPiece<PartialUpload>(path, upload.offset, file.slice(upload.offset, end), signal)
      failures = 0
    } catch (failure) {
      failures += 1
      if (signal.aborted || !mayGoOn(failure) || failures >= TRIES) throw failure
      upload = await get<PartialUpload>(path, signal)
    }
  }
  onProgress(100)
  return upload
}

/** A lost answer or a piece in the wrong place: what is there decides where to go on. */
function mayGoOn(failure: unknown): boolean {
  if (!(failure instanceof ProblemError)) return false
  const { status, code } = failure.problem
  return code === 'upload-offset-wrong' || status === 0 || status === 502 || status === 503 || status === 504
}

/** Browsers lend cryptography only to pages that came over a secure connection. */
export function canHash(): boolean {
  return globalThis.crypto?.subtle !== undefined
}

export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
