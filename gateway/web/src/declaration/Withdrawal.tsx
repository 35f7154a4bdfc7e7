import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import type { Declaration } from '../api/types'
import { ProblemAlert } from '../problem/ProblemAlert'
import { AgreementFields, type AgreementForm } from './AgreementFields'
import { useChange } from './useChange'

interface WithdrawalForm extends AgreementForm {
  reason: string
}

/** Takes a declaration back after saying what that means. */
export function Withdrawal({ declaration }: { declaration: Declaration }) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<WithdrawalForm>()
  const submission = useChange<WithdrawalForm>({
    declaration,
    kind: 'WITHDRAWAL',
    path: 'withdrawal',
    contentOf: ({ reason }) => ({ reason }),
    done: '声明已撤回',
    close: () => setOpen(false),
  })
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        撤回声明
      </Button>
      <Modal
        title="撤回开放许可声明"
        open={open}
        okText="确认撤回"
        okButtonProps={{ danger: true }}
        confirmLoading={submission.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <p>
          撤回后，<span className="code">{declaration.patentNumber}</span>{' '}
          不再接受新的许可，专利池不再展示。撤回前已给予的许可继续有效。撤回公告后不能恢复，如需再次开放须重新声明。
        </p>
        {submission.error && <ProblemAlert error={submission.error} />}
        <Form
          form={form}
          layout="vertical"
          name="withdrawal"
          onFinish={(values) => submission.mutate(values)}
        >
          <Form.Item
            name="reason"
            label="撤回理由"
            rules={[{ required: true, whitespace: true, message: '请写明撤回理由' }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
          <AgreementFields declaration={declaration} what="撤回" />
        </Form>
      </Modal>
    </>
  )
}
