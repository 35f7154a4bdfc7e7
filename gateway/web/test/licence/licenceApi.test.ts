import { describe, expect, it } from 'vitest'
import type { Licence } from '../../src/api/types'
import { actionsFor, sideOf, stepsOf } from '../../src/licence/licenceApi'

const base = {
  state: 'INTENDED',
  royalty: { mode: 'LUMP_SUM', amount: 100 },
  licensor: { organisationId: 'owner', organisationName: '权利人' },
  licensee: { organisationId: 'firm', organisationName: '企业' },
  signatures: [],
  payments: [],
  outstanding: 100,
} as unknown as Licence
const noticed: Licence = { ...base, state: 'NOTIFIED', notice: { givenOn: '2026-11-20' } }

describe('actionsFor', () => {
  it('lets only the licensee give notice', () => {
    expect(actionsFor(base, 'LICENSEE')).toEqual(['notice'])
    expect(actionsFor(base, 'LICENSOR')).toEqual([])
    expect(actionsFor(base, undefined)).toEqual([])
  })

  it('takes signatures and payments in either order after notice', () => {
    expect(actionsFor(noticed, 'LICENSEE')).toEqual(['signature', 'payment'])
  })

  it('does not ask a side to sign twice', () => {
    const signed: Licence = {
      ...noticed,
      signatures: [{ party: 'LICENSEE', by: '甲', at: '2026-11-20T00:00:00Z' }],
    }
    expect(actionsFor(signed, 'LICENSEE')).toEqual(['payment'])
    expect(actionsFor(signed, 'LICENSOR')).toContain('signature')
  })

  it('asks nothing to be paid for a free licence and offers the recordal once in force', () => {
    const free: Licence = {
      ...noticed,
      state: 'IN_FORCE',
      royalty: { mode: 'FREE' },
      effectiveFrom: '2026-11-20',
    }
    expect(actionsFor(free, 'LICENSEE')).toEqual(['signature', 'recordal'])
    expect(actionsFor({ ...free, recordalId: 'r1' }, 'LICENSEE')).toEqual(['signature'])
  })

  it('asks the licensor to confirm payments under a standard in words', () => {
    const paid: Licence = {
      ...noticed,
      royalty: { mode: 'OTHER', otherStandard: '按吨' },
      payments: [{ amount: 5, paidOn: '2026-11-20', sha256: 'a', fileName: 'a.pdf', confirmed: false }],
    }
    expect(actionsFor(paid, 'LICENSOR')).toContain('confirmation')
    expect(actionsFor(paid, 'LICENSEE')).not.toContain('confirmation')
  })
})

describe('stepsOf', () => {
  it('follows the facts, not an order', () => {
    const unsigned: Licence = { ...noticed, state: 'IN_FORCE', effectiveFrom: '2026-11-21' }
    expect(stepsOf(unsigned).map((step) => step.done)).toEqual([true, true, false, true, true])
  })
})

describe('sideOf', () => {
  it('knows the organisation', () => {
    expect(sideOf(base, 'firm')).toBe('LICENSEE')
    expect(sideOf(base, 'owner')).toBe('LICENSOR')
    expect(sideOf(base, 'other')).toBeUndefined()
  })
})
