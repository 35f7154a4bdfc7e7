import type { Royalty } from '../api/types'
import { money } from '../display/text'
import { FEE_MODES, PERIODS } from './royalty'

export function feeModeLabel(mode: string): string {
  return FEE_MODES.find((choice) => choice.mode === mode)?.label ?? mode
}

/** The fee standard as the form's own sentence. */
export function describeRoyalty(royalty: Royalty | null | undefined): string {
  if (!royalty) return '—'
  switch (royalty.mode) {
    case 'FREE':
      return '免费使用。'
    case 'ENTRY_FEE_AND_SHARE':
      return `采用入门费和提成费相结合的方式，其中入门费为 ${money(royalty.entryFee)}，提成费按当年度合同产品净销售额的 ${royalty.salesShare ?? '—'}% 提取。`
    case 'LUMP_SUM':
      return `采用一次总付的方式，在合同生效后 ${royalty.payWithinDays ?? '—'} 日内一次性全额支付所有使用费 ${money(royalty.amount)}。`
    case 'INSTALMENTS': {
      const parts = royalty.instalments
      if (!parts) return '采用总付额内分期支付的方式。'
      return (
        `采用总付额内分期支付的方式，在合同生效后 ${parts.firstWithinDays} 日内支付第一批次 ${money(parts.first)}，` +
        `后在每个会计${PERIODS[parts.period]}截止前的 ${parts.daysBeforePeriodEnd} 日内，分 ${parts.laterCount} 批次支付，` +
        `每次支付 ${money(parts.laterAmount)}。包括第一次在内总共支付 ${parts.totalCount} 次，共计 ${money(parts.total)}。`
      )
    }
    case 'OTHER':
      return royalty.otherStandard || '其他明确合理的许可使用费标准。'
  }
}
