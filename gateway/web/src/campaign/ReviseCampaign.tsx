import { App, Form, Input, Modal } from 'antd'
import type { CampaignBoard } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ProblemAlert } from '../problem/ProblemAlert'
import { CalleeFields } from './CalleeFields'
import { type RevisionForm, revisionOf } from './campaign'

interface ReviseCampaignProps {
  board: CampaignBoard
  open: boolean
  onEnd: () => void
}

/** Puts days off and calls upon further organisations while the campaign lasts. */
export function ReviseCampaign({ board, open, onEnd }: ReviseCampaignProps) {
  const [form] = Form.useForm<RevisionForm>()
  const { message } = App.useApp()
  const submission = useSubmission<RevisionForm, CampaignBoard>({
    path: `/api/campaigns/${board.id}/revisions`,
    body: revisionOf,
    refreshes: ['campaigns'],
    onSuccess: () => {
      void message.success('已调整，受邀单位的页面上可以看到')
      onEnd()
    },
  })
  return (
    <Modal
      title="延期或增补受邀单位"
      open={open}
      okText="确认调整"
      confirmLoading={submission.isPending}
      onOk={() => form.submit()}
      onCancel={onEnd}
      destroyOnHidden
    >
      <p>截止日只能推后，受邀单位只能增加。仅因原截止日记为逾期的，延期后不再记为逾期。</p>
      {submission.error && <ProblemAlert error={submission.error} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ bureauDay: board.deadlines.BUREAU, institutionDay: board.deadlines.INSTITUTION }}
        onFinish={(values) => submission.mutate(values)}
      >
        <CalleeFields called="增补" />
        <Form.Item
          name="reason"
          label="调整原因"
          rules={[{ required: true, whitespace: true, message: '请填写调整原因' }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
