import { describe, expect, it } from 'vitest'
import { describeRoyalty } from '../../src/royalty/describe'
import { instalmentTotals, royaltyOf } from '../../src/royalty/royalty'

const everything = {
  entryFee: 50_000,
  salesShare: 3,
  amount: 80_000,
  payWithinDays: 30,
  otherStandard: ' 按节约成本的 10% 支付 ',
  instalments: {
    first: 10_000,
    firstWithinDays: 30,
    period: 'QUARTER' as const,
    daysBeforePeriodEnd: 10,
    laterCount: 4,
    laterAmount: 5_000.5,
  },
}

describe('royaltyOf', () => {
  it('sends only what the chosen standard has', () => {
    expect(royaltyOf({ ...everything, mode: 'FREE' })).toEqual({ mode: 'FREE' })
    expect(royaltyOf({ ...everything, mode: 'ENTRY_FEE_AND_SHARE' })).toEqual({
      mode: 'ENTRY_FEE_AND_SHARE',
      entryFee: 50_000,
      salesShare: 3,
    })
    expect(royaltyOf({ ...everything, mode: 'LUMP_SUM' })).toEqual({
      mode: 'LUMP_SUM',
      amount: 80_000,
      payWithinDays: 30,
    })
    expect(royaltyOf({ ...everything, mode: 'OTHER' })).toEqual({
      mode: 'OTHER',
      otherStandard: '按节约成本的 10% 支付',
    })
  })

  it('works out the number and the sum of instalments', () => {
    expect(royaltyOf({ ...everything, mode: 'INSTALMENTS' }).instalments).toEqual({
      ...everything.instalments,
      totalCount: 5,
      total: 30_002,
    })
  })

  it('does not guess totals before they can be known', () => {
    expect(instalmentTotals({ first: 1, laterCount: null, laterAmount: 2 })).toBeUndefined()
  })

  it('refuses to send no standard at all', () => {
    expect(() => royaltyOf({})).toThrow('请选择许可使用费标准')
  })
})

describe('describeRoyalty', () => {
  it("uses the form's own words", () => {
    expect(describeRoyalty({ mode: 'LUMP_SUM', amount: 80_000, payWithinDays: 30 })).toBe(
      '采用一次总付的方式，在合同生效后 30 日内一次性全额支付所有使用费 80,000 元。',
    )
    expect(describeRoyalty(royaltyOf({ ...everything, mode: 'INSTALMENTS' }))).toContain(
      '包括第一次在内总共支付 5 次，共计 30,002 元',
    )
  })
})
