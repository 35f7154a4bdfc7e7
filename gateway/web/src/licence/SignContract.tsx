import { App, Button, Checkbox, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import type { Licence } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { accepted } from '../declaration/StatementsStep'
import { useMe } from '../frame/session'
import { ProblemAlert } from '../problem/ProblemAlert'

interface Signature {
  name: string
  confirmed: boolean
}

/** Signs for one's own party by typing the name; both parties must sign. */
export function SignContract({ licence }: { licence: Licence }) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Signature>()
  const me = useMe()
  const { message } = App.useApp()
  const submission = useSubmission<Signature, unknown>({
    path: `/api/licences/${licence.id}/signatures`,
    refreshes: ['licence', 'licences'],
    onSuccess: () => {
      message.success('已签署')
      setOpen(false)
    },
  })
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        签署合同
      </Button>
      <Modal
        title="签署专利开放许可合同"
        open={open}
        okText="确认签署"
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
      >
        <p>
          请先阅读合同：
          <a href={`/api/licences/${licence.id}/contract.pdf`} target="_blank" rel="noreferrer">
            打开合同 PDF
          </a>
          。签署后不能撤销；双方都签署后合同成立。
        </p>
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form form={form} layout="vertical" name="signature" onFinish={(values) => submission.mutate(values)}>
          <Form.Item
            name="name"
            label="签署人姓名"
            extra={`请键入您的姓名：${me.data?.name ?? ''}`}
            rules={[{ required: true, whitespace: true, message: '请键入签署人姓名' }]}
          >
            <Input autoComplete="off" maxLength={100} />
          </Form.Item>
          <Form.Item
            name="confirmed"
            valuePropName="checked"
            rules={[{ validator: accepted('请确认已阅读合同并有权签署') }]}
          >
            <Checkbox>我已阅读合同全文，并有权代表{me.data?.organisation?.name ?? '本单位'}签署</Checkbox>
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
