import { DownloadOutlined } from '@ant-design/icons'
import { Alert, App, Button, Card, Space, Table } from 'antd'
import { Link, useParams } from 'react-router'
import type { Consent, ConsentKind, ConsentOwner, ConsentState } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { CopyButton } from '../display/CopyButton'
import { StatusTag } from '../display/StatusTag'
import { day, moment } from '../display/text'
import { LinkButton } from '../frame/LinkButton'
import { Page } from '../frame/Page'
import { useMe } from '../frame/session'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'
import { CONSENT_KINDS, CONSENT_STATES, CONSENTS, OWNER_STATES, useConsent } from './consentApi'
import { StatementText } from './StatementText'

/** Who has signed, and the invitations to pass on to those who have not. */
export function ConsentPage() {
  const { id } = useParams()
  const consent = useConsent(id)
  return (
    <Page
      title="签署进度"
      trail={[
        { title: '我的声明', to: '/declarations' },
        { title: '签署声明', to: '/declarations/consents' },
      ]}
      action={
        <Button icon={<DownloadOutlined aria-hidden />} href={`${CONSENTS}/${id}/statement.pdf`} download>
          下载声明 PDF
        </Button>
      }
    >
      <QueryState asked={consent}>{(data) => <Progress consent={data} />}</QueryState>
    </Page>
  )
}

const DONE: Record<ConsentKind, string> = {
  DECLARATION: '声明已提交审核',
  WITHDRAWAL: '声明即行撤回并公告',
  AMENDMENT: '许可条件即行调整并公告',
  CONVERSION: '由省知识产权局汇总报送国家知识产权局',
}

const WILL_BE: Record<ConsentKind, string> = {
  DECLARATION: '自动提交审核',
  WITHDRAWAL: '立即生效；在此之前声明不变',
  AMENDMENT: '立即生效；在此之前声明不变',
  CONVERSION: '由省知识产权局汇总报送国家知识产权局',
}

const NEXT: Record<ConsentState, (kind: ConsentKind) => string> = {
  OPEN: (kind) => `请把邀请链接发给尚未签署的专利权人，由其本人登录签署。全部签署后${WILL_BE[kind]}。`,
  COMPLETED: (kind) => `全体专利权人已签署，${DONE[kind]}。`,
  DECLINED: () => '有专利权人不同意，本次签署已结束；可以修改后重新发起。',
  CANCELLED: () => '本次签署已取消，已有的签署不再有效；可以修改后重新发起。',
  EXPIRED: () => '到期未全部签署，本次签署已结束，已有的签署不再有效；可以重新发起。',
  NOT_ACCEPTED: () =>
    '全体专利权人已签署，但所签的内容已不能照办（例如声明此间已有变化）；请修改后重新发起。',
}

function Progress({ consent }: { consent: Consent }) {
  const own = useMe().data?.organisation?.name
  const changes = consent.kind !== 'DECLARATION'
  const declaration = `/declarations/${consent.declarationId}`
  const again = changes ? declaration : `/declarations/new?consent=${consent.id}`
  return (
    <>
      <Card className="section">
        <h2 className="patent-title">{consent.title}</h2>
        <div className="pool-facts">
          <span className="code">{consent.patentNumber}</span>
          <span>{CONSENT_KINDS[consent.kind]}</span>
          <StatusTag status={CONSENT_STATES[consent.state]} fallback={consent.state} />
          <span>发起于 {moment(consent.requestedAt)}</span>
          {consent.state === 'OPEN' && consent.answerBy && <span>请于 {day(consent.answerBy)} 前签署</span>}
        </div>
        <p>{NEXT[consent.state](consent.kind)}</p>
        {consent.state === 'DECLINED' && consent.reason && (
          <Alert type="warning" showIcon className="section" title={`不同意的理由：${consent.reason}`} />
        )}
        <Space wrap>
          {(changes || consent.state === 'COMPLETED') && <Link to={declaration}>查看声明</Link>}
          {consent.state === 'OPEN' && <Cancel consent={consent} />}
          {['DECLINED', 'CANCELLED', 'EXPIRED', 'NOT_ACCEPTED'].includes(consent.state) && (
            <LinkButton type="primary" to={again}>
              修改后重新发起
            </LinkButton>
          )}
        </Space>
      </Card>
      <Card className="section" title={<h2>专利权人</h2>}>
        <Table<ConsentOwner>
          rowKey="owner"
          dataSource={consent.owners}
          pagination={false}
          scroll={{ x: 800 }}
          columns={[
            { title: '专利权人', dataIndex: 'name' },
            {
              title: '状态',
              width: 120,
              render: (_, row) => <StatusTag status={OWNER_STATES[row.state]} fallback={row.state} />,
            },
            { title: '签署时间', width: 160, render: (_, row) => moment(row.signedAt) },
            { title: '邀请链接', render: (_, row) => <Invitation owner={row} own={row.name === own} /> },
          ]}
        />
      </Card>
      <Card title={<h2>待签署的内容</h2>}>
        <StatementText text={consent.text} hash={consent.contentHash} />
      </Card>
    </>
  )
}

/** A link to pass on; for the organisation that asks, the way to sign at once. */
function Invitation({ owner, own }: { owner: ConsentOwner; own: boolean }) {
  if (!owner.invitation) return '—'
  if (own && owner.state === 'INVITED') return <Link to={owner.invitation}>由本单位阅读并签署</Link>
  const address = new URL(owner.invitation, window.location.origin).toString()
  return (
    <span className="code invitation">
      {address} <CopyButton text={address} label={`复制给 ${owner.name} 的邀请链接`} />
    </span>
  )
}

function Cancel({ consent }: { consent: Consent }) {
  const { modal, message } = App.useApp()
  const cancellation = useSubmission<object, unknown>({
    path: `${CONSENTS}/${consent.id}/cancellation`,
    refreshes: ['consent', 'consents', 'changes'],
    onSuccess: () => void message.success('签署已取消'),
  })
  const refused = (error: Error): void => {
    modal.error({ title: '没有取消', content: <ProblemAlert error={error} />, width: 560 })
  }
  return (
    <Button
      danger
      onClick={() =>
        modal.confirm({
          title: '取消本次签署？',
          content: '邀请链接立即失效，已有的签署不再有效，所签的内容不会生效。内容可以修改后重新发起。',
          okText: '确认取消',
          okButtonProps: { danger: true },
          cancelText: '继续等待',
          onOk: () => cancellation.mutateAsync({}).then(() => undefined, refused),
        })
      }
    >
      取消签署
    </Button>
  )
}
