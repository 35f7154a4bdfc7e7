import { describe, expect, it } from 'vitest'
import type { Batch } from '../../src/api/types'
import { stepOf } from '../../src/batch/BatchSteps'
import { completionOf } from '../../src/batch/completion'

describe('completionOf', () => {
  it('sets only what was filled', () => {
    expect(
      completionOf(
        {
          royalty: { mode: 'LUMP_SUM', amount: 8, payWithinDays: 30, entryFee: 1 },
          licenceEnd: '2030-01-01',
        },
        { rows: [3, 4] },
      ),
    ).toEqual({
      rows: [3, 4],
      set: { royalty: { mode: 'LUMP_SUM', amount: 8, payWithinDays: 30 }, licenceEnd: '2030-01-01' },
    })
  })

  it('labels exactly the set fields as demonstration data', () => {
    expect(
      completionOf({ licenceEnd: '2030-01-01', allOwnersAgreed: true, demo: true }, { all: true }),
    ).toEqual({
      all: true,
      set: { licenceEnd: '2030-01-01', allOwnersAgreed: true },
      demoFields: ['licenceEnd', 'allOwnersAgreed'],
    })
  })

  it('keeps a chosen "no" apart from nothing chosen', () => {
    expect(completionOf({ exploitation: { exploited: false } }, { all: true })?.set).toEqual({
      exploitation: { exploited: false },
    })
    expect(completionOf({ exploitation: {}, promisesAccepted: false }, { all: true })).toBeUndefined()
  })
})

describe('stepOf', () => {
  const batch = (state: Batch['state'], incomplete: number) => ({ state, counts: { incomplete } }) as Batch

  it.each([
    ['CHECKING', 0, 0],
    ['FAILED', 0, 0],
    ['CHECKED', 5, 1],
    ['CHECKED', 0, 2],
    ['COMMITTED', 5, 2],
  ] as const)('%s with %d incomplete rows is at step %d', (state, incomplete, step) => {
    expect(stepOf(batch(state, incomplete))).toBe(step)
  })
})
