import type { Indicator } from '../api/types'
import { count } from '../display/text'

const READINGS: Record<string, string> = {
  STRICT: '严口径',
  WIDE: '宽口径',
  strict: '严口径',
  wide: '宽口径',
}

export function readingName(reading: string | null | undefined): string | undefined {
  return reading ? (READINGS[reading] ?? reading) : undefined
}

export function isShare(indicator: Pick<Indicator, 'unit'>): boolean {
  return indicator.unit === '%'
}

function withUnit(value: number, unit: string): string {
  return unit === '%' ? `${Math.round(value * 100) / 100}%` : `${count(value)} ${unit}`
}

export function valueText(indicator: Indicator): string {
  return withUnit(indicator.value, indicator.unit)
}

export function targetText(indicator: Indicator): string {
  return indicator.target === null || indicator.target === undefined
    ? '未设目标'
    : withUnit(indicator.target, indicator.unit)
}

/** How far along the target is, from 0 to 100. */
export function progressOf(indicator: Indicator): number {
  if (!indicator.target) return 0
  return Math.max(0, Math.min(100, Math.round((indicator.value / indicator.target) * 100)))
}

/** The title with its reading, unless it says so itself. */
export function titleOf({ title, reading }: Pick<Indicator, 'title' | 'reading'>): string {
  const word = readingName(reading)
  return word && !title.includes(word) ? `${title}（${word}）` : title
}

/** The indicator as one spoken sentence. */
export function sentenceOf(indicator: Indicator): string {
  const name = titleOf(indicator)
  const share =
    isShare(indicator) && indicator.denominator
      ? `，即 ${count(indicator.numerator)} / ${count(indicator.denominator)}`
      : ''
  if (!indicator.target) return `${name}为 ${valueText(indicator)}${share}。`
  return `${name}为 ${valueText(indicator)}${share}，目标 ${targetText(indicator)}，${indicator.reached ? '已达到' : '尚未达到'}。`
}
