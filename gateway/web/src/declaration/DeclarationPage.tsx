import { DownloadOutlined } from '@ant-design/icons'
import { Button, Card, Space } from 'antd'
import { Link, useParams } from 'react-router'
import type { Declaration } from '../api/types'
import { Attachments } from '../attachment/Attachments'
import { DemoTag } from '../display/DemoTag'
import { StatusTag } from '../display/StatusTag'
import { DECLARATION_STATES } from '../display/states'
import { day, moment } from '../display/text'
import { LinkButton } from '../frame/LinkButton'
import { Page } from '../frame/Page'
import { ACCESS } from '../frame/roles'
import { hasRole, useMe } from '../frame/session'
import { PatentNumberText } from '../patent/PatentNumberText'
import { patentAddress } from '../pool/PoolEntry'
import { QueryState } from '../problem/QueryState'
import { Revocations } from '../revocation/Revocations'
import { Amendment } from './Amendment'
import { Changes } from './Changes'
import { Convert } from './Convert'
import { useDeclaration } from './declarationApi'
import { formOf } from './declarationForm'
import { FormReview } from './FormReview'
import { ReturnReasons } from './ReturnReasons'
import { Withdrawal } from './Withdrawal'

export function DeclarationPage() {
  const { id } = useParams()
  const me = useMe()
  const declaration = useDeclaration(id)
  const mine = hasRole(me.data, ACCESS.declare)
  return (
    <Page
      title="声明详情"
      trail={[mine ? { title: '我的声明', to: '/declarations' } : { title: '审核台', to: '/review' }]}
      action={
        <Button icon={<DownloadOutlined aria-hidden />} href={`/api/declarations/${id}/form.pdf`} download>
          下载信息表 PDF
        </Button>
      }
    >
      <QueryState asked={declaration}>{(data) => <Facts declaration={data} />}</QueryState>
    </Page>
  )
}

const NEXT: Record<Declaration['state'], string> = {
  SUBMITTED: '平台核验和省局审核正在进行，结果会显示在这里。',
  RETURNED: '请按下列原因修改后重新提交。',
  REFUSED: '该声明不予公告，原因如下。情形消除后可以重新声明。',
  ANNOUNCED: '该声明已公告，任何单位或个人可以按公告条件取得许可。',
  SUSPENDED:
    '专利的法律状态出现下列情形，该声明已暂停：暂不接受新的许可，此前给予的许可不受影响。情形消除并反映在登记簿后自动恢复，无须重新声明。',
  EXPIRED: '许可期限已届满，不再接受新的许可；届满前给予的许可继续有效。需要继续开放的，请重新声明。',
  WITHDRAWN: '该声明已撤回；撤回前给予的许可继续有效。',
  REVOKED:
    '因承诺不实，该声明已被撤销，不再接受新的许可；此前达成的许可由双方自行处理。情形消除后可以重新声明。',
}

const REASONS_ARE: Partial<Record<Declaration['state'], string>> = {
  REFUSED: '不予公告的原因',
  SUSPENDED: '暂停的原因',
  REVOKED: '撤销的原因',
}

function Facts({ declaration }: { declaration: Declaration }) {
  const me = useMe()
  const mine = hasRole(me.data, ACCESS.declare)
  const listed = declaration.state === 'ANNOUNCED' || declaration.state === 'SUSPENDED'
  return (
    <>
      <Card className="section">
        <h2 className="patent-title">{declaration.title}</h2>
        <div className="pool-facts">
          <PatentNumberText number={declaration.patentNumber} />
          <StatusTag status={DECLARATION_STATES[declaration.state]} fallback={declaration.state} />
          <span>第 {declaration.round} 次提交</span>
          <DemoTag fields={declaration.demoFields} whole />
        </div>
        <p>{NEXT[declaration.state]}</p>
        <p className="quiet">
          {declaration.submitter?.organisationName} 于 {moment(declaration.submittedAt)} 提交
          {declaration.announcedOn && `；${day(declaration.announcedOn)} 公告`}
          {declaration.amendedOn && `；${day(declaration.amendedOn)} 调整许可条件`}
          {declaration.suspendedAt && `；${moment(declaration.suspendedAt)} 暂停`}
          {declaration.withdrawnOn && `；${day(declaration.withdrawnOn)} 撤回`}
        </p>
        <Space wrap>
          {mine && ['RETURNED', 'REFUSED', 'EXPIRED', 'REVOKED'].includes(declaration.state) && (
            <LinkButton type="primary" to={`/declarations/new?from=${declaration.id}`}>
              {declaration.state === 'RETURNED' ? '修改并重新提交' : '重新声明'}
            </LinkButton>
          )}
          {listed && <Link to={patentAddress(declaration.patentNumber)}>在专利池中查看</Link>}
          {declaration.submitter?.batchId && mine && (
            <Link to={`/batches/${declaration.submitter.batchId}`}>所属批次</Link>
          )}
          {declaration.consent && (
            <a href={`/api/declarations/${declaration.id}/statement.pdf`} download>
              下载签署的声明 PDF
            </a>
          )}
          {hasRole(me.data, ACCESS.events) && (
            <Link to={`/events?patentNumber=${encodeURIComponent(declaration.patentNumber)}`}>
              查看事件流
            </Link>
          )}
          {mine && declaration.state === 'ANNOUNCED' && <Amendment declaration={declaration} />}
          {mine && declaration.state === 'ANNOUNCED' && <Convert declaration={declaration} />}
          {mine && listed && <Withdrawal declaration={declaration} />}
        </Space>
      </Card>
      <ReturnReasons reasons={declaration.reasons} title={REASONS_ARE[declaration.state]} />
      <Revocations declaration={declaration} mine={mine} />
      <Changes declaration={declaration.id} mine={mine} />
      {hasRole(me.data, ACCESS.papers) && <Attachments declaration={declaration} mine={mine} />}
      <Card title={<h2>信息表内容</h2>}>
        <FormReview form={{ ...formOf(declaration), ...confirmed(declaration) }} sent />
      </Card>
    </>
  )
}

function confirmed({ statements }: Declaration) {
  return { promisesAccepted: statements?.promisesAccepted, allOwnersAgreed: statements?.allOwnersAgreed }
}
