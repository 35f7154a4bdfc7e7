import { Space } from 'antd'
import type { Licence } from '../api/types'
import { hasRole, useMe } from '../frame/session'
import { FileRecordal } from './FileRecordal'
import { GiveNotice } from './GiveNotice'
import { RegisterPayment } from './RegisterPayment'
import { SignContract } from './SignContract'

/** What the person looking can do now; others read what they wait for. */
export function LicenceNext({ licence }: { licence: Licence }) {
  const me = useMe()
  const firm = hasRole(me.data, ['firm'])
  const owner = hasRole(me.data, ['patentee', 'institution-clerk', 'bureau-clerk'])
  const due = licence.royalty.mode !== 'FREE' && licence.outstanding !== 0
  switch (licence.state) {
    case 'INTENDED':
      return firm ? <GiveNotice licence={licence} /> : <p>等待被许可人发出书面通知。</p>
    case 'NOTIFIED':
      return firm || owner ? <SignContract licence={licence} /> : <p>等待双方签署合同。</p>
    case 'CONCLUDED':
      return firm ? <RegisterPayment licence={licence} /> : <p>等待被许可人付款并登记凭证。</p>
    case 'IN_FORCE':
      return (
        <Space>
          {(firm || owner) && !licence.recordalId && <FileRecordal licence={licence} />}
          {firm && due && <RegisterPayment licence={licence} />}
        </Space>
      )
    default:
      return null
  }
}
