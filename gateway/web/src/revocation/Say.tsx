import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import type { Revocation } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { ProblemAlert } from '../problem/ProblemAlert'
import { REFRESHES, REVOCATIONS } from './revocationApi'

interface SayProps {
  revocation: Revocation
  /** Last part of the address of the step. */
  step: 'confirmation' | 'dropping' | 'upholding' | 'objections'
  button: string
  /** What the step means. */
  meaning: string
  label: string
  optional?: boolean
  danger?: boolean
  done: string
}

/** One step of a revocation, with what somebody has to say about it. */
export function Say({ revocation, step, button, meaning, label, optional, danger, done }: SayProps) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ text: string }>()
  const { message } = App.useApp()
  const submission = useSubmission<{ text: string }, Revocation>({
    path: `${REVOCATIONS}/${revocation.id}/${revocation.run}/${step}`,
    refreshes: REFRESHES,
    onSuccess: () => {
      message.success(done)
      setOpen(false)
    },
  })
  return (
    <>
      <Button danger={danger} onClick={() => setOpen(true)}>
        {button}
      </Button>
      <Modal
        title={button}
        open={open}
        okText={`提交${label}`}
        okButtonProps={{ danger }}
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <p>{meaning}</p>
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form form={form} layout="vertical" name={step} onFinish={(values) => submission.mutate(values)}>
          <Form.Item
            name="text"
            label={label}
            rules={optional ? [] : [{ required: true, whitespace: true, message: `请填写${label}` }]}
          >
            <Input.TextArea rows={5} maxLength={2000} showCount />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
