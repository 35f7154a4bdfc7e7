import { App, Button, Form, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import type { Conversion } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { DateField } from '../display/DateField'
import { ProblemAlert } from '../problem/ProblemAlert'
import { CONVERSIONS, REFRESHES } from './conversionApi'

interface OutcomeForm {
  accepted: boolean
  announcementNumber?: string
  announcedOn?: string
  reason?: string
}

/** What the patent office decided about one declaration. */
export function Outcome({ conversion }: { conversion: Conversion }) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<OutcomeForm>()
  const { message } = App.useApp()
  const submission = useSubmission<OutcomeForm, Conversion>({
    path: `${CONVERSIONS}/${conversion.declarationId}/outcome`,
    refreshes: REFRESHES,
    onSuccess: () => {
      message.success('结果已登记')
      setOpen(false)
    },
  })
  return (
    <>
      <Button
        size="small"
        aria-label={`登记 ${conversion.patentNumber} 的结果`}
        onClick={() => setOpen(true)}
      >
        登记结果
      </Button>
      <Modal
        title={`登记结果 ${conversion.patentNumber}`}
        open={open}
        okText="确认登记"
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form
          form={form}
          layout="vertical"
          name="outcome"
          initialValues={{ accepted: true }}
          onFinish={(values) => submission.mutate(values)}
        >
          <Fields />
        </Form>
      </Modal>
    </>
  )
}

function Fields() {
  const accepted: boolean | undefined = Form.useWatch('accepted')
  return (
    <>
      <Form.Item name="accepted" label="结果">
        <Radio.Group
          options={[
            { value: true, label: '予以公告' },
            { value: false, label: '不予公告' },
          ]}
        />
      </Form.Item>
      {accepted === false ? (
        <Form.Item
          name="reason"
          label="理由"
          rules={[{ required: true, whitespace: true, message: '请填写理由' }]}
        >
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      ) : (
        <>
          <Form.Item
            name="announcementNumber"
            label="公告号"
            rules={[{ required: true, whitespace: true, message: '请填写公告号' }]}
          >
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="announcedOn" label="公告日" rules={[{ required: true, message: '请填写公告日' }]}>
            <DateField />
          </Form.Item>
        </>
      )}
    </>
  )
}
