import { App, Button, Card, Form, Input, Modal, Space } from 'antd'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { Signing } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { StatusTag } from '../display/StatusTag'
import { day, moment } from '../display/text'
import { Page } from '../frame/Page'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'
import { CONSENT_STATES, OWNER_STATES, type SigningPlace, signingPath, useSigning } from './consentApi'
import { StatementText } from './StatementText'

const REFRESHES = ['signing', 'invitations', 'consent', 'consents', 'changes', 'declaration']

/** One owner reads the exact statement, then signs it or says why not. */
export function SignPage() {
  const { id = '', run = '', owner = '' } = useParams()
  const [address] = useSearchParams()
  const invitation = address.get('invitation') ?? undefined
  const place = { id, run, owner }
  const signing = useSigning(place, invitation)
  return (
    <Page
      title="阅读并签署声明"
      trail={[{ title: '签署声明', to: '/declarations/consents' }]}
      purpose="请逐字阅读。签署后，签署人的登录身份、签署时间和声明内容一并留存，不能更改。"
    >
      <QueryState asked={signing}>
        {(data) => <Sign place={place} signing={data} invitation={invitation} />}
      </QueryState>
    </Page>
  )
}

interface SignProps {
  place: SigningPlace
  signing: Signing
  invitation: string | undefined
}

function Sign({ place, signing, invitation }: SignProps) {
  const open = signing.state === 'OPEN' && signing.ownerState === 'INVITED'
  return (
    <>
      <Card className="section">
        <StatementText text={signing.text} hash={signing.contentHash} />
      </Card>
      <Card className="section" title={<h2>全体专利权人</h2>}>
        <ul className="plain-list">
          {signing.owners.map(({ name, state, signedAt }) => (
            <li key={name}>
              {name} <StatusTag status={OWNER_STATES[state]} fallback={state} />
              {signedAt && <span className="quiet"> {moment(signedAt)}</span>}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={<h2>{signing.ownerName} 的签署</h2>}>
        {open && signing.answerBy && <p>请于 {day(signing.answerBy)} 前签署，逾期本次签署作废。</p>}
        {open ? (
          <SignForm place={place} signing={signing} invitation={invitation} />
        ) : (
          <p role="status">
            {signing.ownerState === 'SIGNED' ? '已签署。' : ''}
            这份声明：
            <StatusTag status={CONSENT_STATES[signing.state]} fallback={signing.state} />
            {signing.state === 'OPEN' && '，等待其他专利权人签署。'}
          </p>
        )}
      </Card>
    </>
  )
}

function SignForm({ place, signing, invitation }: SignProps) {
  const [form] = Form.useForm<{ confirmation: string }>()
  const { message } = App.useApp()
  const submission = useSubmission<{ confirmation: string }, Signing>({
    path: `${signingPath(place)}/signature`,
    body: ({ confirmation }) => ({ confirmation, contentHash: signing.contentHash, invitation }),
    refreshes: REFRESHES,
    onSuccess: () => void message.success('已签署'),
  })
  return (
    <>
      {submission.error && <ProblemAlert error={submission.error} />}
      <Form form={form} name="signing" layout="vertical" onFinish={(values) => submission.mutate(values)}>
        <Form.Item
          name="confirmation"
          label={`请键入“${signing.confirmation}”`}
          extra="逐字键入表示本人或本单位已阅读声明全文并同意。"
          required
          rules={[{ validator: typed(signing.confirmation) }]}
        >
          <Input autoComplete="off" maxLength={300} />
        </Form.Item>
        <Space wrap>
          <Button type="primary" htmlType="submit" loading={submission.isPending}>
            签署声明
          </Button>
          <Decline place={place} invitation={invitation} />
        </Space>
      </Form>
    </>
  )
}

function typed(wanted: string) {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
  return async (_rule: unknown, value: string | undefined): Promise<void> => {
    if (plain(value ?? '') !== plain(wanted)) throw new Error(`请逐字键入“${wanted}”`)
  }
}

function Decline({ place, invitation }: Pick<SignProps, 'place' | 'invitation'>) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ reason: string }>()
  const { message } = App.useApp()
  const submission = useSubmission<{ reason: string }, Signing>({
    path: `${signingPath(place)}/refusal`,
    body: ({ reason }) => ({ reason, invitation }),
    refreshes: REFRESHES,
    onSuccess: () => {
      message.success('已告知发起人')
      setOpen(false)
    },
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>不同意</Button>
      <Modal
        title="不同意"
        open={open}
        okText="确认不同意"
        okButtonProps={{ danger: true }}
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <p>本次签署随即结束，其他专利权人也不能再签署；发起人会看到下面的理由，可以修改后重新发起。</p>
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form form={form} layout="vertical" name="declining" onFinish={(values) => submission.mutate(values)}>
          <Form.Item
            name="reason"
            label="不同意的理由"
            rules={[{ required: true, whitespace: true, message: '请写明理由' }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
