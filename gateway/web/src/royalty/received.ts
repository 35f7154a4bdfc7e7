import type { Instalments, Royalty } from '../api/types'

type Written = Royalty & Partial<Instalments> & { standard?: string | null }

/** A fee standard as the register of declarations writes it (parts beside the mode) in the shape every other resource uses. */
export function royaltyFrom(written: Written): Royalty {
  const { mode } = written
  if (mode === 'OTHER') return { mode, otherStandard: written.otherStandard ?? written.standard }
  if (mode !== 'INSTALMENTS' || written.instalments || written.first === undefined) return written
  const { first, firstWithinDays, period, daysBeforePeriodEnd, laterCount, laterAmount, totalCount, total } =
    written
  const instalments = {
    first,
    firstWithinDays,
    period,
    daysBeforePeriodEnd,
    laterCount,
    laterAmount,
    totalCount,
    total,
  }
  return { mode, instalments: instalments as Instalments }
}
