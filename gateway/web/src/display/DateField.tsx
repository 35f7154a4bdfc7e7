import { DatePicker } from 'antd'
import dayjs from 'dayjs'

interface DateFieldProps {
  id?: string
  value?: string | null
  onChange?: (day: string | undefined) => void
  onBlur?: () => void
  disabled?: boolean
  notAfter?: string
  'aria-label'?: string
}

/** A day as text 2026-11-22, so that forms, drafts and requests all hold the same value. */
export function DateField({ value, onChange, notAfter, ...rest }: DateFieldProps) {
  return (
    <DatePicker
      {...rest}
      className="date-field"
      format="YYYY-MM-DD"
      placeholder="如 2026-11-22"
      value={value ? dayjs(value) : null}
      onChange={(chosen) => onChange?.(chosen ? chosen.format('YYYY-MM-DD') : undefined)}
      disabledDate={notAfter ? (candidate) => candidate.isAfter(dayjs(notAfter), 'day') : undefined}
    />
  )
}
