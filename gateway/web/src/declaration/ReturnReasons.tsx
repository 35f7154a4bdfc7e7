import { Alert } from 'antd'
import type { Reason } from '../api/types'
import { fieldLabel } from '../display/fields'

/** Why a declaration came back, field by field. */
export function ReturnReasons({
  reasons,
  title = '退回补正的原因',
}: {
  reasons?: Reason[] | null
  title?: string
}) {
  if (!reasons || reasons.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      className="section"
      title={<strong>{title}</strong>}
      description={
        <ul className="plain-list">
          {reasons.map((reason) => (
            <li key={`${reason.field}-${reason.text}`}>
              {fieldLabel(reason.field)}：{reason.text}
            </li>
          ))}
        </ul>
      }
    />
  )
}
