import { describe, expect, it } from 'vitest'
import { readFilters, writeFilters } from '../../src/frame/filters'

const defaults = { q: '', state: 'OPEN', page: '1', size: '20' }

describe('filters in the address', () => {
  it('fills what the address does not say', () => {
    expect(readFilters(new URLSearchParams('q=激光&page=3'), defaults)).toEqual({
      q: '激光',
      state: 'OPEN',
      page: '3',
      size: '20',
    })
  })

  it('keeps defaults out of the address', () => {
    const address = new URLSearchParams('q=激光&state=CLOSED')
    expect(writeFilters(address, defaults, { state: 'OPEN' }).toString()).toBe(
      new URLSearchParams({ q: '激光' }).toString(),
    )
  })

  it('goes back to page one when anything else changes', () => {
    expect(writeFilters(new URLSearchParams('page=4&q=a'), defaults, { q: 'b' }).get('page')).toBeNull()
    expect(writeFilters(new URLSearchParams('q=a'), defaults, { page: '4', size: '50' }).toString()).toBe(
      'q=a&page=4&size=50',
    )
  })

  it('leaves parameters of others alone', () => {
    expect(writeFilters(new URLSearchParams('import=i1'), defaults, { q: 'x' }).get('import')).toBe('i1')
  })
})
