import { ProblemError, problemOfText, unreachable } from '../problem/problem'
import { changingHeaders } from './client'

export interface Uploaded<T> {
  body: T
  location: string | null
  /** What the server answered; 200 instead of 202 tells that there was nothing new to do. */
  status: number
}

export interface Upload {
  path: string
  form: FormData
  idempotencyKey: string
  onProgress: (percent: number) => void
}

/** Sends files and reports how much has left the browser; fetch cannot tell that, so this uses XMLHttpRequest. */
export function upload<T>({ path, form, idempotencyKey, onProgress }: Upload): Promise<Uploaded<T>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    for (const [name, value] of Object.entries(changingHeaders(idempotencyKey))) {
      request.setRequestHeader(name, value)
    }
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100))
    }
    request.onerror = () => reject(new ProblemError(unreachable()))
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        const body = (request.responseText ? JSON.parse(request.responseText) : undefined) as T
        resolve({ body, location: request.getResponseHeader('Location'), status: request.status })
      } else {
        reject(new ProblemError(problemOfText(request.status, request.responseText)))
      }
    }
    request.send(form)
  })
}
