import { useQuery } from '@tanstack/react-query'
import { App, Button, Card, Empty, Space } from 'antd'
import { get } from '../api/client'
import type { Webhook } from '../api/types'
import { useSubmission } from '../api/useSubmission'
import { moment } from '../display/text'
import { Page } from '../frame/Page'
import { ProblemAlert } from '../problem/ProblemAlert'
import { QueryState } from '../problem/QueryState'
import { AddWebhook } from './AddWebhook'
import { DeliveryLog } from './DeliveryLog'

/** Where an organisation's own system is told that a batch is done. */
export function WebhooksPage() {
  const webhooks = useQuery({
    queryKey: ['webhooks'],
    queryFn: ({ signal }) => get<Webhook[]>('/api/webhooks', signal),
  })
  return (
    <Page
      title="结果推送"
      trail={[{ title: '批量报送', to: '/batches' }]}
      purpose="批次检查完成、提交完成或无法读取时，通知本单位的业务系统。未送达的自动重试一天，每次内容带签名。"
    >
      <AddWebhook />
      <QueryState asked={webhooks}>
        {(list) =>
          list.length === 0 ? (
            <Empty description="还没有接收地址。没有自己的业务系统的，不需要设置。" />
          ) : (
            list.map((webhook) => <WebhookCard key={webhook.id} webhook={webhook} />)
          )
        }
      </QueryState>
    </Page>
  )
}

function WebhookCard({ webhook }: { webhook: Webhook }) {
  const { modal, message } = App.useApp()
  const path = `/api/webhooks/${webhook.id}`
  const ping = useSubmission<void, unknown>({
    path: `${path}/ping`,
    refreshes: ['deliveries'],
    onSuccess: () => void message.success('测试即将发送，结果见下表'),
  })
  const remove = useSubmission<void, unknown>({
    path,
    method: 'DELETE',
    refreshes: ['webhooks'],
    onSuccess: () => void message.success('已删除'),
  })

  function confirmRemoval(): void {
    modal.confirm({
      title: '删除这个接收地址？',
      content: `${webhook.url} 将不再收到通知，尚未送达的通知和发送记录一并删除，密钥作废。`,
      okText: '确认删除',
      okButtonProps: { danger: true },
      cancelText: '保留',
      onOk: () => remove.mutateAsync().catch(() => undefined),
    })
  }

  return (
    <Card
      className="section"
      title={<h2 className="code">{webhook.url}</h2>}
      extra={
        <Space>
          <Button loading={ping.isPending} onClick={() => ping.mutate()}>
            发送测试
          </Button>
          <Button danger loading={remove.isPending} onClick={confirmRemoval}>
            删除
          </Button>
        </Space>
      }
    >
      {ping.error && <ProblemAlert error={ping.error} />}
      {remove.error && <ProblemAlert error={remove.error} />}
      <p className="quiet">
        由 {webhook.createdBy} 于 {moment(webhook.createdAt)} 添加
      </p>
      <DeliveryLog webhook={webhook.id} />
    </Card>
  )
}
