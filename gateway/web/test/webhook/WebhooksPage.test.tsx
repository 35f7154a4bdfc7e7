import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { attemptResult } from '../../src/webhook/words'
import { person, refusal, serve, visit } from '../site'

const webhook = {
  id: 'w1',
  url: 'https://bureau.example/kaixu',
  createdBy: '武汉市局经办',
  createdAt: '2026-11-22T06:00:00Z',
}

const delivery = {
  id: 'd1',
  event: 'batch.committed',
  batchId: 'b1',
  body: '{"id":"d1"}',
  state: 'GIVEN_UP',
  attempts: 8,
  createdAt: '2026-11-22T06:00:00Z',
  log: [{ number: 8, startedAt: '2026-11-22T07:00:00Z', status: 500, millis: 31 }],
}

const answers = {
  'GET /api/me': person('bureau-clerk'),
  'GET /api/webhooks': [webhook],
  'GET /api/webhooks/w1/deliveries': { items: [delivery], page: 1, size: 10, total: 1 },
}

describe('WebhooksPage', () => {
  it('shows the secret of a new address once', async () => {
    const calls = serve({ ...answers, 'POST /api/webhooks': { ...webhook, secret: 'whsec_abc' } })
    visit('/batches/webhooks')
    fireEvent.change(await screen.findByLabelText('接收地址'), { target: { value: webhook.url } })
    fireEvent.click(screen.getByText('添加', { selector: 'button *' }))
    expect(await screen.findByText('whsec_abc')).toBeTruthy()
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ url: webhook.url })
    fireEvent.click(screen.getByText('已保存，不再显示'))
    await waitFor(() => expect(screen.queryByText('whsec_abc')).toBeNull())
  })

  it('says why an address is not taken', async () => {
    serve({
      ...answers,
      'POST /api/webhooks': () =>
        refusal(422, {
          code: 'webhook-address-not-allowed',
          title: '地址不能使用',
          detail: '指向内部网络',
          errors: [],
        }),
    })
    visit('/batches/webhooks')
    fireEvent.change(await screen.findByLabelText('接收地址'), { target: { value: 'https://intranet' } })
    fireEvent.click(screen.getByText('添加', { selector: 'button *' }))
    expect(await screen.findByText('指向内部网络')).toBeTruthy()
  })

  it('sends once more what was given up', async () => {
    const calls = serve({ ...answers, 'POST /api/webhooks/w1/deliveries/d1/resend': delivery })
    visit('/batches/webhooks')
    expect(await screen.findByText('已停止重试')).toBeTruthy()
    fireEvent.click(screen.getByText('再次发送'))
    await waitFor(() => expect(calls.some((call) => call.path.endsWith('/d1/resend'))).toBe(true))
  })

  it('removes an address only after asking', async () => {
    const calls = serve({ ...answers, 'DELETE /api/webhooks/w1': {} })
    visit('/batches/webhooks')
    fireEvent.click(await screen.findByText('删除', { selector: 'button *' }))
    expect(calls.some((call) => call.method === 'DELETE')).toBe(false)
    fireEvent.click(await screen.findByText('确认删除', { selector: 'button *' }))
    await waitFor(() => expect(calls.some((call) => call.method === 'DELETE')).toBe(true))
  })
})

describe('attemptResult', () => {
  it('tells answers, refusals to follow and silence apart', () => {
    const attempt = { number: 1, startedAt: '' }
    expect(attemptResult({ ...attempt, status: 204 })).toContain('已接收')
    expect(attemptResult({ ...attempt, status: 302 })).toContain('不跟随')
    expect(attemptResult({ ...attempt, problem: 'timeout' })).toBe('超时未应答')
    expect(attemptResult(attempt)).toContain('中断')
  })
})
