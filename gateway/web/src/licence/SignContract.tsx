import { App, Button, type ButtonProps, Checkbox, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import type { Licence } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { accepted } from '../declaration/StatementsStep'
import { useMe } from '../frame/session'
import { ProblemAlert } from '../problem/ProblemAlert'

interface Signature {
  name: string
  confirmed: boolean
  account?: { bank?: string; number?: string; address?: string }
}

/** The account goes along only when the licensor gave one. */
export function signatureOf({ name, confirmed, account }: Signature): Signature {
  const signature = { name: name.trim(), confirmed }
  if (!account?.bank || !account.number) return signature
  return { ...signature, account: { ...account, address: account.address || undefined } }
}

interface SignContractProps {
  licence: Licence
  type: ButtonProps['type']
  licensor: boolean
}

/** Signs for one's own party by typing the name; both parties must sign. */
export function SignContract({ licence, type, licensor }: SignContractProps) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Signature>()
  const me = useMe()
  const { message } = App.useApp()
  const submission = useSubmission<Signature, unknown>({
    path: `/api/licences/${licence.id}/signatures`,
    body: signatureOf,
    refreshes: ['licence', 'licences'],
    onSuccess: () => {
      message.success('已签署')
      setOpen(false)
    },
  })
  return (
    <>
      <Button type={type} onClick={() => setOpen(true)}>
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
          {licensor && <AccountFields />}
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

function AccountFields() {
  return (
    <>
      <p className="quiet">收款账户写入合同第五条，加密保存，只有合同双方能看到。</p>
      <Form.Item name={['account', 'bank']} label="开户银行">
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['account', 'number']} label="账号">
        <Input maxLength={40} autoComplete="off" inputMode="numeric" />
      </Form.Item>
    </>
  )
}
