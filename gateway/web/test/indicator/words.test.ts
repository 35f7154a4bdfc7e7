import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/api/types'
import { breakdownSentence } from '../../src/indicator/Breakdown'
import { progressOf, sentenceOf, titleOf } from '../../src/indicator/words'

const share: Indicator = {
  id: 'licensed-strict',
  title: '许可实施率',
  reading: '严格口径',
  definition: '…',
  definitionVersion: '2026.1',
  numerator: 48,
  denominator: 536,
  value: 8.96,
  target: 15,
  unit: '%',
  reached: false,
}

describe('indicator words', () => {
  it('says value, counts and target in one sentence', () => {
    expect(sentenceOf(share)).toBe('许可实施率（严格口径）为 8.96%，即 48 / 536，目标 15%，尚未达到。')
  })

  it('does not name a reading twice', () => {
    expect(titleOf({ title: '许可实施率·宽口径', reading: '宽口径' })).toBe('许可实施率·宽口径')
  })

  it('keeps progress between nothing and all', () => {
    expect(progressOf(share)).toBe(60)
    expect(progressOf({ ...share, value: 30 })).toBe(100)
    expect(progressOf({ ...share, target: null })).toBe(0)
  })

  it('tells what a breakdown shows', () => {
    const row = (label: string, patents: number) => ({
      value: label,
      label,
      institutions: 1,
      patents,
      licensedStrict: 0,
      licensedWide: 0,
    })
    expect(breakdownSentence('place', [row('宜昌市', 25), row('武汉市', 75)])).toBe(
      '共 100 件入池专利，分布在 2 个地区；最多的是武汉市，75 件，占 75%。',
    )
    expect(breakdownSentence('place', [])).toBe('还没有入池专利。')
  })
})
