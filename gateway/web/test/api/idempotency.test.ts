import { describe, expect, it } from 'vitest'
import { IdempotencyKeys } from '../../src/api/idempotency'

describe('IdempotencyKeys', () => {
  it('repeats the key for a retry and takes a new one for new content or after success', () => {
    const keys = new IdempotencyKeys()
    const first = keys.keyFor({ a: 1 })
    expect(keys.keyFor({ a: 1 })).toBe(first)
    const changed = keys.keyFor({ a: 2 })
    expect(changed).not.toBe(first)
    keys.succeeded()
    expect(keys.keyFor({ a: 2 })).not.toBe(changed)
  })
})
