import { App, Button, Form, Input, Modal, Space } from 'antd'
import { useState } from 'react'
import type { CampaignBoard } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { count } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'
import { ReviseCampaign } from './ReviseCampaign'

interface CampaignActionsProps {
  board: CampaignBoard
  /** Organisations that were ticked. */
  chosen: string[]
  onDone: () => void
}

/** Reminds those ticked, or everybody who has sent nothing; puts off; ends the campaign after saying what that means. */
export function CampaignActions({ board, chosen, onDone }: CampaignActionsProps) {
  const [dialog, setDialog] = useState<'remind' | 'revise' | 'close'>()
  const silent = board.standings.filter((each) => each.submitted === 0).map((each) => each.organisationId)
  const receivers = chosen.length > 0 ? chosen : silent
  return (
    <Space className="toolbar">
      <Button type="primary" disabled={receivers.length === 0} onClick={() => setDialog('remind')}>
        {chosen.length > 0
          ? `提醒选中的 ${count(chosen.length)} 家`
          : `提醒未报送的 ${count(silent.length)} 家`}
      </Button>
      <Button onClick={() => setDialog('revise')}>延期或增补单位</Button>
      <Button danger onClick={() => setDialog('close')}>
        结束活动
      </Button>
      <TextDialog
        open={dialog === 'remind'}
        title={`提醒 ${count(receivers.length)} 家单位`}
        explanation="提醒显示在这些单位的批量报送和我的声明页面上，同一单位一天只提醒一次。平台不发邮件和短信。"
        label="附言（可不填）"
        okText="发出提醒"
        path={`/api/campaigns/${board.id}/reminders`}
        body={(note) => ({ organisations: receivers, note })}
        done="已提醒"
        onEnd={() => {
          setDialog(undefined)
          onDone()
        }}
      />
      <ReviseCampaign board={board} open={dialog === 'revise'} onEnd={() => setDialog(undefined)} />
      <TextDialog
        open={dialog === 'close'}
        title="结束征集活动？"
        explanation="结束后不再提醒，此后提交的声明不计入本次活动。结束后不能恢复。"
        label="结束说明"
        required
        okText="确认结束"
        path={`/api/campaigns/${board.id}/closing`}
        body={(reason) => ({ reason })}
        done="活动已结束"
        onEnd={() => setDialog(undefined)}
      />
    </Space>
  )
}

interface TextDialogProps {
  open: boolean
  title: string
  explanation: string
  label: string
  required?: boolean
  okText: string
  path: string
  body: (text: string) => object
  done: string
  onEnd: () => void
}

function TextDialog({
  open,
  title,
  explanation,
  label,
  required,
  okText,
  path,
  body,
  done,
  onEnd,
}: TextDialogProps) {
  const [form] = Form.useForm<{ text?: string }>()
  const { message } = App.useApp()
  const submission = useSubmission<{ text?: string }, unknown>({
    path,
    body: ({ text }) => body(text ?? ''),
    refreshes: ['campaigns'],
    onSuccess: () => {
      void message.success(done)
      onEnd()
    },
  })
  return (
    <Modal
      title={title}
      open={open}
      okText={okText}
      confirmLoading={submission.isPending}
      onOk={() => form.submit()}
      onCancel={onEnd}
      destroyOnHidden
    >
      <p>{explanation}</p>
      {submission.error && <ProblemAlert error={submission.error} />}
      <Form form={form} layout="vertical" onFinish={(values) => submission.mutate(values)}>
        <Form.Item
          name="text"
          label={label}
          rules={required ? [{ required: true, whitespace: true, message: `请填写${label}` }] : []}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
