import { Alert, Button, Card, Form, Input } from 'antd'
import { useState } from 'react'
import type { AddedWebhook } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { CopyButton } from '../display/CopyButton'
import { ProblemAlert } from '../problem/ProblemAlert'

/** Registers an address and shows the secret this once. */
export function AddWebhook() {
  const [form] = Form.useForm<{ url: string }>()
  const [added, setAdded] = useState<AddedWebhook>()
  const submission = useSubmission<{ url: string }, AddedWebhook>({
    path: '/api/webhooks',
    refreshes: ['webhooks'],
    onSuccess: (webhook) => {
      setAdded(webhook)
      form.resetFields()
    },
  })
  return (
    <Card className="section" title={<h2>添加地址</h2>}>
      {added && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={`已添加 ${added.url}`}
          description={
            <>
              <p>签名密钥只显示这一次，请现在交给系统管理员保存；遗失的，删除后重新添加。</p>
              <p>
                <span className="code">{added.secret}</span>{' '}
                <CopyButton text={added.secret} label="复制密钥" />
              </p>
              <Button onClick={() => setAdded(undefined)}>已保存，不再显示</Button>
            </>
          }
        />
      )}
      {submission.error && <ProblemAlert error={submission.error} />}
      <Form form={form} layout="vertical" onFinish={(values) => submission.mutate(values)}>
        <Form.Item
          name="url"
          label="接收地址"
          extra="以 https:// 开头、公网可以访问的地址。收到通知后应在 15 秒内应答 2xx。"
          rules={[
            { required: true, whitespace: true, message: '请填写接收地址' },
            { pattern: /^\s*https?:\/\//, message: '地址应以 https:// 开头' },
          ]}
        >
          <Input maxLength={500} placeholder="https://" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={submission.isPending}>
          添加
        </Button>
      </Form>
    </Card>
  )
}
