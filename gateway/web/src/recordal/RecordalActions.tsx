import { App, Button, Form, Input, Modal, Space } from 'antd'
import { useState } from 'react'
import type { Recordal } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { hasRole, useMe } from '../frame/session'
import { ProblemAlert } from '../problem/ProblemAlert'

type Action = 'acceptance' | 'correction' | 'resubmission' | 'registration' | 'refusal'

interface Words {
  button: string
  title: string
  effect: string
  confirm: string
  field?: { name: 'reasons' | 'recordNumber'; label: string; extra?: string }
  danger?: boolean
}

const WORDS: Record<Action, Words> = {
  acceptance: {
    button: '受理',
    title: '受理备案申请',
    effect: '受理后开始计算七个工作日的决定期限，申请人会看到期限。',
    confirm: '确认受理',
  },
  correction: {
    button: '退回补正',
    title: '退回补正',
    effect: '申请人会看到下列原因，补齐后可以重新送出。',
    confirm: '确认退回',
    field: { name: 'reasons', label: '补正原因', extra: '每行一条' },
  },
  resubmission: {
    button: '重新送出',
    title: '重新送出备案材料',
    effect: '请先在许可详情页补齐材料；送出后由代办处重新核对。',
    confirm: '确认送出',
  },
  registration: {
    button: '准予备案',
    title: '准予备案',
    effect: '登记备案号后备案完成，不能修改。',
    confirm: '确认准予备案',
    field: { name: 'recordNumber', label: '备案号', extra: '如 X2026420000123' },
  },
  refusal: {
    button: '不予备案',
    title: '不予备案',
    effect: '本次备案终结，申请人会看到下列原因。',
    confirm: '确认不予备案',
    field: { name: 'reasons', label: '不予备案的原因', extra: '每行一条' },
    danger: true,
  },
}

/** Which steps a state leaves to the agency and to the applicant. */
export function actionsFor(state: Recordal['state'], agency: boolean, applicant: boolean): Action[] {
  if (agency && state === 'FILED') return ['acceptance', 'correction', 'refusal']
  if (agency && state === 'ACCEPTED') return ['registration', 'correction', 'refusal']
  return applicant && state === 'RETURNED' ? ['resubmission'] : []
}

export function RecordalActions({ recordal }: { recordal: Recordal }) {
  const me = useMe()
  const [asking, setAsking] = useState<Action>()
  const applicant = hasRole(me.data, ['firm', 'patentee', 'institution-clerk', 'bureau-clerk'])
  const actions = actionsFor(recordal.state, hasRole(me.data, ['agency-officer']), applicant)
  return (
    <>
      <Space>
        {actions.map((action, index) => (
          <Button
            key={action}
            type={index === 0 ? 'primary' : 'default'}
            danger={WORDS[action].danger}
            onClick={() => setAsking(action)}
          >
            {WORDS[action].button}
          </Button>
        ))}
      </Space>
      {asking && <ActionDialog recordal={recordal} action={asking} onClose={() => setAsking(undefined)} />}
    </>
  )
}

interface ActionForm {
  reasons?: string
  recordNumber?: string
}

/** One reason a line; empty lines do not count. */
export function bodyOf({ reasons, recordNumber }: ActionForm): object {
  if (recordNumber !== undefined) return { recordNumber: recordNumber.trim() }
  if (reasons === undefined) return {}
  return {
    reasons: reasons
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }
}

function ActionDialog({
  recordal,
  action,
  onClose,
}: {
  recordal: Recordal
  action: Action
  onClose: () => void
}) {
  const words = WORDS[action]
  const [form] = Form.useForm<ActionForm>()
  const { message } = App.useApp()
  const submission = useSubmission<ActionForm, unknown>({
    path: `/api/recordals/${recordal.id}/${action}`,
    body: bodyOf,
    refreshes: ['recordal', 'recordals', 'licence'],
    onSuccess: () => {
      message.success(`已办理：${words.button}`)
      onClose()
    },
  })
  return (
    <Modal
      open
      title={words.title}
      okText={words.confirm}
      okButtonProps={{ danger: words.danger }}
      confirmLoading={submission.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p>{words.effect}</p>
      {submission.error && <ProblemAlert error={submission.error} />}
      <Form form={form} name={action} layout="vertical" onFinish={(values) => submission.mutate(values)}>
        {words.field && (
          <Form.Item
            name={words.field.name}
            label={words.field.label}
            extra={words.field.extra}
            rules={[{ required: true, whitespace: true, message: `请填写${words.field.label}` }]}
          >
            {words.field.name === 'reasons' ? (
              <Input.TextArea rows={4} maxLength={2000} />
            ) : (
              <Input maxLength={50} />
            )}
          </Form.Item>
        )}
      </Form>
    </Modal>
  )
}
