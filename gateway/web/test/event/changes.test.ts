import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/event/changes'

describe('changesOf', () => {
  it('puts what changed into words and leaves ids to the raw data', () => {
    expect(
      changesOf({
        declarationId: 'D1',
        round: 2,
        patent: { title: '一种装置' },
        patentees: [{ name: '甲' }, { name: '乙' }],
        terms: { royalty: { mode: 'FREE' }, scope: '420100' },
        reasons: [{ field: 'title', text: '名称不一致' }],
      }),
    ).toEqual([
      { label: '发明创造名称', text: '一种装置' },
      { label: '提交次数', text: '2' },
      { label: '专利权人', text: '甲、乙' },
      { label: '原因', text: '名称不一致' },
      { label: '许可使用费标准', text: '免费使用。' },
      { label: '开放范围', text: '武汉市' },
    ])
  })

  it('counts checks and puts verdicts and amounts into words', () => {
    expect(
      changesOf({
        patentNumber: 'ZL201410234381.X',
        outcome: 'APPROVED',
        amount: 80_000,
        checks: [{ outcome: 'PASS' }, { outcome: 'UNKNOWN' }, { outcome: 'PASS' }],
      }),
    ).toEqual([
      { label: '结果', text: '通过' },
      { label: '金额', text: '80,000 元' },
      { label: '核验', text: '通过 2 项，无法核实 1 项' },
    ])
  })

  it('says nothing about what it does not understand', () => {
    expect(changesOf(null)).toEqual([])
    expect(changesOf('x')).toEqual([])
  })
})
