import { UploadOutlined } from '@ant-design/icons'
import { App, Button, type ButtonProps, Form, InputNumber, Modal, Upload, type UploadFile } from 'antd'
import { useState } from 'react'
import type { Licence } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { DateField } from '../display/DateField'
import { money, today } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'

interface PaymentForm {
  amount: number
  paidOn: string
  file: UploadFile[]
}

export function paymentBody({ amount, paidOn, file }: PaymentForm): FormData {
  const body = new FormData()
  body.append('amount', String(amount))
  body.append('paidOn', paidOn)
  const evidence = file[0]?.originFileObj
  if (evidence) body.append('file', evidence)
  return body
}

/** Places the evidence of one payment on file. */
export function RegisterPayment({ licence, type }: { licence: Licence; type: ButtonProps['type'] }) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<PaymentForm>()
  const { message } = App.useApp()
  const submission = useSubmission<PaymentForm, unknown>({
    path: `/api/licences/${licence.id}/payments`,
    body: paymentBody,
    refreshes: ['licence', 'licences'],
    onSuccess: () => {
      message.success('付款已登记')
      setOpen(false)
      form.resetFields()
    },
  })
  return (
    <>
      <Button type={type} onClick={() => setOpen(true)}>
        登记付款
      </Button>
      <Modal
        title="登记付款"
        open={open}
        okText="确认登记"
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
      >
        <p>
          请上传银行收款回执或转账凭证；登记后记入本许可，不能删除。
          {typeof licence.outstanding === 'number' && `尚未支付：${money(licence.outstanding)}。`}
        </p>
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form
          form={form}
          layout="vertical"
          name="payment"
          initialValues={{ paidOn: today(), amount: licence.outstanding ?? undefined }}
          onFinish={(values) => submission.mutate(values)}
        >
          <Form.Item
            name="amount"
            label="付款金额（元）"
            rules={[{ required: true, message: '请填写付款金额' }]}
          >
            <InputNumber min={0.01} precision={2} controls={false} className="number-field" />
          </Form.Item>
          <Form.Item name="paidOn" label="付款日" rules={[{ required: true, message: '请填写付款日' }]}>
            <DateField notAfter={today()} />
          </Form.Item>
          <Form.Item
            name="file"
            label="付款凭证"
            extra="PDF、JPG 或 PNG"
            valuePropName="fileList"
            getValueFromEvent={(event: { fileList: UploadFile[] }) => event.fileList}
            rules={[{ required: true, message: '请选择付款凭证' }]}
          >
            <Upload maxCount={1} accept=".pdf,.jpg,.jpeg,.png" beforeUpload={() => false}>
              <Button icon={<UploadOutlined aria-hidden />}>选择付款凭证</Button>
            </Upload>
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
