import { ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { day, today } from '../display/text'
import { daysLeft } from './recordalApi'

/** A deadline with the days that are left, in words. */
export function DueDate({ due, open }: { due: string | null | undefined; open: boolean }) {
  if (!due) return <span>—</span>
  if (!open) return <span>{day(due)}</span>
  const left = daysLeft(day(due), today())
  const late = left < 0
  return (
    <span className={late ? 'text-bad' : left <= 3 ? 'text-attention' : undefined}>
      {late ? <ExclamationCircleOutlined aria-hidden="true" /> : <ClockCircleOutlined aria-hidden="true" />}{' '}
      {day(due)}
      {late ? `（已逾期 ${-left} 天）` : left === 0 ? '（今天到期）' : `（还有 ${left} 天）`}
    </span>
  )
}
