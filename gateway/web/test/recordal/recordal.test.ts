import { describe, expect, it } from 'vitest'
import { actionsFor, bodyOf } from '../../src/recordal/RecordalActions'
import { daysLeft } from '../../src/recordal/recordalApi'

describe('recordal', () => {
  it('leaves each state to the side whose turn it is', () => {
    expect(actionsFor('FILED', true, false)).toEqual(['acceptance', 'correction', 'refusal'])
    expect(actionsFor('ACCEPTED', true, false)).toEqual(['registration', 'correction', 'refusal'])
    expect(actionsFor('RETURNED', false, true)).toEqual(['resubmission'])
    expect(actionsFor('FILED', false, true)).toEqual([])
    expect(actionsFor('RECORDED', true, true)).toEqual([])
  })

  it('sends one reason a line', () => {
    expect(bodyOf({ reasons: '缺少回执\n\n 合同未盖章 ' })).toEqual({ reasons: ['缺少回执', '合同未盖章'] })
    expect(bodyOf({ recordNumber: ' X2026420000123 ' })).toEqual({ recordNumber: 'X2026420000123' })
    expect(bodyOf({})).toEqual({})
  })

  it('counts days to a deadline', () => {
    expect(daysLeft('2026-11-24', '2026-11-22')).toBe(2)
    expect(daysLeft('2026-11-20', '2026-11-22')).toBe(-2)
  })
})
