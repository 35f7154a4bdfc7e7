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
  method?: 'POST' | 'PATCH' | 'DELETE'
  body?: unknown
  idempotencyKey?: string
}

/** Sends JSON, or a form with files when the body is FormData. */
export async function send<T>(path: string, { method = 'POST', body, idempotencyKey }: Sending): Promise<T> {
  const headers = changingHeaders(idempotencyKey)
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json'
  return bodyOf<T>(
    await fetched(path, {
      method,
      headers,
      body: isForm ? body : body === undefined ? null : JSON.stringify(body),
    }),
  )
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
