import { App, Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import type { Declaration, Revocation } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { FIELD_LABELS } from '../display/fields'
import { optionsOf } from '../patent/words'
import { ProblemAlert } from '../problem/ProblemAlert'
import { REFRESHES } from './revocationApi'

const BASIS = '试点通知附件4注意事项三（作出不实承诺提出开放许可声明的，试点组织单位有权撤销该声明）'

interface ProposalForm {
  field: string
  text: string
  evidence: string
  legalBasis: string
}

/** A reviewer says which promise is untrue, by which rule that counts and where the evidence is. */
export function Propose({ declaration }: { declaration: Declaration }) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<ProposalForm>()
  const { message } = App.useApp()
  const submission = useSubmission<ProposalForm, Revocation>({
    path: `/api/declarations/${declaration.id}/revocations`,
    body: ({ field, text, evidence, legalBasis }) => ({ legalBasis, evidence, reasons: [{ field, text }] }),
    refreshes: REFRESHES,
    onSuccess: () => {
      message.success('已提出，待代办处另一人确认')
      setOpen(false)
    },
  })
  const required = (what: string) => [{ required: true, whitespace: true, message: `请填写${what}` }]
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        提出撤销
      </Button>
      <Modal
        title="提出撤销声明"
        open={open}
        width={680}
        okText="确认提出"
        okButtonProps={{ danger: true }}
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <p>
          由代办处另一人确认后，专利权人可以在陈述申辩期内提出意见；期满才能撤销。撤销只影响此后的许可，此前达成的许可由双方自行处理。
        </p>
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form
          form={form}
          layout="vertical"
          name="revocation"
          initialValues={{ field: 'promisesAccepted', legalBasis: BASIS }}
          onFinish={(values) => submission.mutate(values)}
        >
          <Form.Item name="field" label="不实的内容">
            <Select options={optionsOf(FIELD_LABELS)} />
          </Form.Item>
          <Form.Item name="text" label="不实之处" rules={required('不实之处')}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
          <Form.Item name="evidence" label="证据编号或出处" rules={required('证据编号或出处')}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="legalBasis" label="法律依据" rules={required('法律依据')}>
            <Input.TextArea rows={2} maxLength={300} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
