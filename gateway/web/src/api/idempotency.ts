import { useRef } from 'react'

/** Hands out one key per intention: the same content keeps its key until it succeeded, so a retry is a repeat. */
export class IdempotencyKeys {
  private content: string | undefined
  private key: string | undefined

  keyFor(content: unknown): string {
    const text = JSON.stringify(content) ?? ''
    if (this.key === undefined || text !== this.content) {
      this.content = text
      this.key = crypto.randomUUID()
    }
    return this.key
  }

  succeeded(): void {
    this.content = undefined
    this.key = undefined
  }
}

export function useIdempotencyKeys(): IdempotencyKeys {
  const keys = useRef<IdempotencyKeys>(null)
  keys.current ??= new IdempotencyKeys()
  return keys.current
}
