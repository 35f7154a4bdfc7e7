import type { FeeMode, InstalmentPeriod, Royalty } from '../api/types'

/** Fee modes in the order and words of annex 4 ⑥. */
export const FEE_MODES: { mode: FeeMode; label: string; help: string }[] = [
  { mode: 'FREE', label: '免费使用', help: '被许可人书面通知即可实施，不收取使用费。' },
  {
    mode: 'ENTRY_FEE_AND_SHARE',
    label: '入门费和提成费相结合',
    help: '先付入门费，再按当年度合同产品净销售额的比例提取；提成一般不超过 20%。',
  },
  { mode: 'LUMP_SUM', label: '一次总付', help: '合同生效后若干日内一次性全额支付；一般不超过 2000 万元。' },
  {
    mode: 'INSTALMENTS',
    label: '总付额内分期支付',
    help: '第一批次先付，其余在每个会计月份、季度或年度截止前支付。',
  },
  {
    mode: 'OTHER',
    label: '其他明确合理的许可使用费标准',
    help: '须写明支付方式和标准，不得使用商业性宣传用语。',
  },
]

export const PERIODS: Record<InstalmentPeriod, string> = { MONTH: '月份', QUARTER: '季度', YEAR: '年度' }

/** What the fee part of a form holds; every field may still be empty. */
export interface RoyaltyForm {
  mode?: FeeMode
  entryFee?: number | null
  salesShare?: number | null
  amount?: number | null
  payWithinDays?: number | null
  instalments?: {
    first?: number | null
    firstWithinDays?: number | null
    period?: InstalmentPeriod
    daysBeforePeriodEnd?: number | null
    laterCount?: number | null
    laterAmount?: number | null
  }
  otherStandard?: string
}

/** Number of payments and their sum, both including the first; undefined until they can be known. */
export function instalmentTotals(
  form: RoyaltyForm['instalments'],
): { count: number; total: number } | undefined {
  const { first, laterCount, laterAmount } = form ?? {}
  if (!isNumber(first) || !isNumber(laterCount) || !isNumber(laterAmount)) return undefined
  return { count: laterCount + 1, total: Math.round((first + laterCount * laterAmount) * 100) / 100 }
}

/** Whether the standard has every number it needs; a free one needs none, words are never reckoned. */
export function isWhole(form: RoyaltyForm): boolean {
  switch (form.mode) {
    case 'FREE':
      return true
    case 'ENTRY_FEE_AND_SHARE':
      return isNumber(form.entryFee) && isNumber(form.salesShare)
    case 'LUMP_SUM':
      return isNumber(form.amount)
    case 'INSTALMENTS':
      return instalmentTotals(form.instalments) !== undefined && (form.instalments?.laterCount ?? 0) > 0
    case 'OTHER':
      return Boolean(form.otherStandard?.trim())
    default:
      return false
  }
}

/** The request's fee standard: the chosen mode and only the members it has; values of other modes stay behind. */
export function royaltyOf(form: RoyaltyForm): Royalty {
  switch (form.mode) {
    case 'ENTRY_FEE_AND_SHARE':
      return { mode: form.mode, entryFee: form.entryFee, salesShare: form.salesShare }
    case 'LUMP_SUM':
      return { mode: form.mode, amount: form.amount, payWithinDays: form.payWithinDays }
    case 'INSTALMENTS':
      return { mode: form.mode, instalments: instalmentsOf(form.instalments) }
    case 'OTHER':
      return { mode: form.mode, otherStandard: form.otherStandard?.trim() }
    case 'FREE':
      return { mode: form.mode }
    default:
      throw new Error('请选择许可使用费标准')
  }
}

/** The chosen mode and whatever of its members is there already, for keeping an unfinished form. */
export function partialRoyaltyOf(form: RoyaltyForm): Partial<Royalty> {
  if (form.mode === undefined) return {}
  if (form.mode !== 'INSTALMENTS') return royaltyOf(form)
  const totals = instalmentTotals(form.instalments)
  const instalments = { ...form.instalments, totalCount: totals?.count, total: totals?.total }
  return { mode: form.mode, instalments: instalments as Royalty['instalments'] }
}

function instalmentsOf(form: RoyaltyForm['instalments']): Royalty['instalments'] {
  const totals = instalmentTotals(form)
  if (!form || !totals) return undefined
  return {
    first: form.first ?? 0,
    firstWithinDays: form.firstWithinDays ?? 0,
    period: form.period ?? 'YEAR',
    daysBeforePeriodEnd: form.daysBeforePeriodEnd ?? 0,
    laterCount: form.laterCount ?? 0,
    laterAmount: form.laterAmount ?? 0,
    totalCount: totals.count,
    total: totals.total,
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
