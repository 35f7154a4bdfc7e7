const MONEY = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 })
const COUNT = new Intl.NumberFormat('zh-CN')
const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

export function money(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? '—' : `${MONEY.format(amount)} 元`
}

export function count(value: number | null | undefined): string {
  return value === null || value === undefined ? '—' : COUNT.format(value)
}

/** A moment as 2026-11-22 14:32, Beijing time. */
export function moment(instant: string | number | Date | null | undefined): string {
  if (instant === null || instant === undefined || instant === '') return '—'
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return String(instant)
  const part = Object.fromEntries(MOMENT.formatToParts(date).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`
}

/** The clock part alone: 14:32. */
export function clock(instant: string | number | Date): string {
  return moment(instant).slice(11)
}

/** A day as 2026-11-22; an instant becomes its Beijing day. */
export function day(value: string | null | undefined): string {
  if (!value) return '—'
  return value.length === 10 ? value : moment(value).slice(0, 10)
}

/** Today in Beijing. */
export function today(now: Date = new Date()): string {
  return moment(now).slice(0, 10)
}

/** How long ago, in the coarsest words that still help a queue. */
export function age(instant: string, now: Date = new Date()): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(instant).getTime()) / 60_000))
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} 小时`
  return `${Math.floor(minutes / 1440)} 天`
}

export function names(patentees: unknown): string {
  if (typeof patentees === 'string') return patentees
  if (!Array.isArray(patentees)) return '—'
  return (
    patentees.map((owner) => (typeof owner === 'string' ? owner : String(owner?.name ?? ''))).join('、') ||
    '—'
  )
}
