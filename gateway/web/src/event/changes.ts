import type { Check, CheckOutcome, Royalty, Verdict } from '../api/types'
import { FIELD_LABELS } from '../display/fields'
import { placeName } from '../display/places'
import { CHECK_OUTCOMES, VERDICTS } from '../display/states'
import { money, names } from '../display/text'
import { describeRoyalty } from '../royalty/describe'

export interface Change {
  label: string
  text: string
}

const LABELS: Record<string, string> = {
  ...FIELD_LABELS,
  round: '提交次数',
  announcedOn: '公告日',
  withdrawnOn: '撤回日',
  effectiveOn: '起效日',
  lastDay: '届满日',
  reason: '理由',
  reasons: '原因',
  outcome: '结果',
  checks: '核验',
  comment: '意见',
  purpose: '实施用途',
  from: '开始日',
  to: '届满日',
  amount: '金额',
  paidOn: '付款日',
  effectiveFrom: '生效日',
  recordNumber: '备案号',
  recordedOn: '备案日',
  filedOn: '申请日',
  licensee: '被许可人',
}

/** Every event of a patent names it; saying so each time tells nothing. */
const SAID_ALREADY = new Set(['patentNumber'])

/** The members of an event a person wants to read, in words; everything else is in the raw data. */
export function changesOf(data: unknown): Change[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(flattened(data as Record<string, unknown>)).flatMap(([name, value]) => {
    const label = SAID_ALREADY.has(name) ? undefined : LABELS[name]
    const text = label ? textOf(name, value) : undefined
    return label && text ? [{ label, text }] : []
  })
}

/** Patent and terms are groups whose members read better on their own. */
function flattened(data: Record<string, unknown>): Record<string, unknown> {
  const { patent, terms, ...rest } = data
  return { ...groupOf(patent), ...rest, ...groupOf(terms) }
}

function groupOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function textOf(name: string, value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (name === 'royalty') return describeRoyalty(value as Royalty)
  if (name === 'patentees') return names(value)
  if (name === 'checks') return checksText(value)
  if (name === 'outcome') return VERDICTS[value as Verdict]?.word ?? String(value)
  if (name === 'amount') return money(Number(value))
  if (name === 'scope') return placeName(String(value))
  if (name === 'reasons' && Array.isArray(value)) {
    return (
      value.map((reason) => (typeof reason === 'string' ? reason : String(reason?.text ?? ''))).join('；') ||
      undefined
    )
  }
  if (name === 'licensee') return String((value as { organisationName?: string }).organisationName ?? '')
  return typeof value === 'object' ? undefined : String(value)
}

/** How many checks came out how. */
function checksText(checks: unknown): string | undefined {
  if (!Array.isArray(checks)) return undefined
  const outcomes = (checks as Check[]).map((check) => check.outcome)
  return (Object.keys(CHECK_OUTCOMES) as CheckOutcome[])
    .map((outcome) => ({ outcome, number: outcomes.filter((one) => one === outcome).length }))
    .filter(({ number }) => number > 0)
    .map(({ outcome, number }) => `${CHECK_OUTCOMES[outcome].word} ${number} 项`)
    .join('，')
}
