import { Space } from 'antd'
import type { Licence } from '../api/types'
import { useMe } from '../frame/session'
import { ConfirmPayments } from './ConfirmPayments'
import { FileRecordal } from './FileRecordal'
import { GiveNotice } from './GiveNotice'
import { actionsFor, type LicenceAction, sideOf } from './licenceApi'
import { RegisterPayment } from './RegisterPayment'
import { SignContract } from './SignContract'

/** What the person looking can do now; others read what the licence waits for. */
export function LicenceNext({ licence }: { licence: Licence }) {
  const me = useMe()
  const side = sideOf(licence, me.data?.organisation?.id)
  const actions = actionsFor(licence, side)
  if (actions.length === 0) return null
  return (
    <Space wrap>
      {actions.map((action, index) => (
        <Action
          key={action}
          action={action}
          licence={licence}
          primary={index === 0}
          licensor={side === 'LICENSOR'}
        />
      ))}
    </Space>
  )
}

interface ActionProps {
  action: LicenceAction
  licence: Licence
  primary: boolean
  licensor: boolean
}

function Action({ action, licence, primary, licensor }: ActionProps) {
  const type = primary ? 'primary' : 'default'
  switch (action) {
    case 'notice':
      return <GiveNotice licence={licence} />
    case 'signature':
      return <SignContract licence={licence} type={type} licensor={licensor} />
    case 'payment':
      return <RegisterPayment licence={licence} type={type} />
    case 'confirmation':
      return <ConfirmPayments licence={licence} type={type} />
    case 'recordal':
      return <FileRecordal licence={licence} type={type} />
  }
}
