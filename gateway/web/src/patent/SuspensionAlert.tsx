import { Alert } from 'antd'
import type { Suspension } from '../api/types'
import { moment } from '../display/text'

/** Says since when and why a patent takes no new licences, and what that means for the reader. */
export function SuspensionAlert({
  suspension,
  meaning,
}: {
  suspension?: Suspension | null
  meaning: string
}) {
  if (!suspension) return null
  return (
    <Alert
      type="warning"
      showIcon
      className="section"
      title={`该专利自 ${moment(suspension.since)} 起暂停开放许可。${meaning}`}
      description={
        <ul className="plain-list">
          {suspension.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      }
    />
  )
}
