import { ProblemError, problemOfResponse, unreachable } from '../problem/problem'

/** The gateway sets this cookie; every changing request returns its value in a header. */
export function csrfToken(): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='))
  return found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : undefined
}

export function changingHeaders(idempotencyKey?: string): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'X-Requested-With': 'XMLHttpRequest',
  }
  const token = csrfToken()
  if (token) headers['X-XSRF-TOKEN'] = token
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey
  return headers
}

async function fetched(path: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ProblemError(unreachable(), { cause: error })
  }
  if (!response.ok) throw new ProblemError(await problemOfResponse(response))
  return response
}

async function bodyOf<T>(response: Response): Promise<T> {
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const headers = {
    Accept: 'application/json, application/problem+json',
    'X-Requested-With': 'XMLHttpRequest',
  }
  return bodyOf<T>(await fetched(path, { headers, signal }))
}

export interface Sending {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  idempotencyKey?: string
  /** Entity tag of the state the change is based on. */
  ifMatch?: string
  /** Lets the request outlive the page. */
  keepalive?: boolean
}

/** Sends JSON, or a form with files when the body is FormData. */
export async function send<T>(path: string, sending: Sending): Promise<T> {
  const { method = 'POST', body, idempotencyKey, ifMatch, keepalive } = sending
  const headers = changingHeaders(idempotencyKey)
  if (ifMatch) headers['If-Match'] = ifMatch
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json'
  return bodyOf<T>(
    await fetched(path, {
      method,
      headers,
      body: isForm ? body : body === undefined ? null : JSON.stringify(body),
      keepalive,
    }),
  )
}

/** Sends a piece of a file; `offset` is where in the file it belongs. */
export async function sendPiece<T>(
  path: string,
  offset: number,
  piece: Blob,
  signal?: AbortSignal,
): Promise<T> {
  const headers = {
    ...changingHeaders(),
    'Content-Type': 'application/partial-upload',
    'Upload-Offset': String(offset),
  }
  return bodyOf<T>(await fetched(path, { method: 'PATCH', headers, body: piece, signal }))
}

/** Query string of the values that are set. */
export function query(values: Record<string, string | number | undefined | null>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text ? `?${text}` : ''
}
