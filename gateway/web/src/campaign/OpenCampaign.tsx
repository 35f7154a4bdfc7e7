import { App, Button, Card, Form, Input, InputNumber } from 'antd'
import { useNavigate } from 'react-router'
import type { CampaignBoard } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ProblemAlert } from '../problem/ProblemAlert'
import { CalleeFields } from './CalleeFields'
import { type CampaignForm, numbersOf, planOf } from './campaign'

const INITIAL = { targetInstitutions: 30, targetPatents: 500, reminderDays: '14，7，3，1' }

/** Opens a campaign: days, targets, reminders and everybody invited in one form. */
export function OpenCampaign() {
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [form] = Form.useForm<CampaignForm>()
  const submission = useSubmission<CampaignForm, CampaignBoard>({
    path: '/api/campaigns',
    body: planOf,
    refreshes: ['campaigns'],
    onSuccess: (campaign) => {
      message.success('征集活动已开始，受邀单位的页面上可以看到')
      void navigate(`/campaigns/${campaign.id}`)
    },
  })
  return (
    <Card className="section" title={<h2>发起征集</h2>}>
      {submission.error && <ProblemAlert error={submission.error} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={INITIAL}
        onFinish={(values) => submission.mutate(values)}
      >
        <Form.Item
          name="name"
          label="活动名称"
          rules={[{ required: true, whitespace: true, message: '请填写活动名称' }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <CalleeFields called="受邀的" />
        <Form.Item name="targetInstitutions" label="目标：参与的高校院所（家）" rules={[REQUIRED]}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Form.Item name="targetPatents" label="目标：报送专利（件）" rules={[REQUIRED]}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Form.Item
          name="reminderDays"
          label="自动提醒：截止前几天"
          extra="对尚未报送的单位，在其页面上提醒；负数表示截止后几天，留空不提醒。平台不发邮件和短信。"
          rules={[{ validator: wholeDays }]}
        >
          <Input />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={submission.isPending}>
          开始征集
        </Button>
      </Form>
    </Card>
  )
}

const REQUIRED = { required: true, message: '请填写目标' }

async function wholeDays(_: unknown, text?: string): Promise<void> {
  if (!numbersOf(text ?? '').every((days) => Number.isInteger(days) && days >= -60 && days <= 90))
    throw new Error('请填写 -60 至 90 之间的整数，用逗号分开')
}
