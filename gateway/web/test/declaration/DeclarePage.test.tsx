import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, refusal, serve, visit } from '../site'

const draft = {
  savedAt: '2026-11-22T06:32:00Z',
  form: {
    patentNumber: 'ZL201410234381.X',
    patentType: 'INVENTION',
    title: '一种激光切割头',
    grantDate: '2016-05-04',
    patentees: [{ name: '演示光电有限公司', kind: 'ENTERPRISE' }],
    promisesAccepted: true,
    exploitation: { exploited: false },
    licensedToOthers: { licensed: false },
    evaluationReport: 'NONE',
    licenceEnd: '2030-12-31',
    scope: '420000',
    royalty: { mode: 'FREE' },
    contact: { name: '张三', phone: '027-87654321' },
  },
}

function keepDraft(): void {
  localStorage.setItem('kaixu.draft.declaration.patentee.new', JSON.stringify(draft))
}

function press(button: string): void {
  fireEvent.click(screen.getByText(button))
}

async function toLastStep(): Promise<void> {
  await screen.findByLabelText('专利号')
  for (let step = 1; step < 5; step++) {
    press('下一步')
    await waitFor(() => expect(document.querySelectorAll('.ant-steps-item-finish')).toHaveLength(step))
  }
}

async function toLastStepAgain(): Promise<void> {
  for (let step = 4; step <= 5; step++) {
    press('下一步')
    await waitFor(() => expect(document.querySelectorAll('.ant-steps-item-finish')).toHaveLength(step - 1))
  }
}

describe('DeclarePage', () => {
  it('lists what is missing, with links, before it goes on', async () => {
    serve({ 'GET /api/me': person('patentee') })
    visit('/declarations/new')
    await screen.findByLabelText('专利号')
    press('下一步')
    const summary = await screen.findByRole('alert', { name: '填写有误' })
    expect(summary.textContent).toContain('专利号：请填写专利号')
    expect(document.activeElement).toBe(summary)
  })

  it('goes on with the draft, sends it once and forgets it', async () => {
    keepDraft()
    const calls = serve({
      'GET /api/me': person('patentee'),
      'POST /api/declarations': { id: 'D201410234381X' },
    })
    const router = visit('/declarations/new')
    expect(await screen.findByText('已保存 14:32')).toBeDefined()
    await toLastStep()
    fireEvent.click(screen.getByLabelText(/全体专利权人已签字或者盖章/))
    press('提交声明')
    await waitFor(() => expect(router.state.location.pathname).toBe('/declarations/D201410234381X'))
    const sent = calls.filter((call) => call.method === 'POST')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(sent[0]?.body).toMatchObject({
      patentNumber: 'ZL201410234381.X',
      royalty: { mode: 'FREE' },
      allOwnersAgreed: true,
    })
    expect(localStorage.getItem('kaixu.draft.declaration.patentee.new')).toBeNull()
  })

  it('shows a refusal in the summary and at the field, and repeats the key on a retry', async () => {
    keepDraft()
    const calls = serve({
      'GET /api/me': person('patentee'),
      'POST /api/declarations': () =>
        refusal(422, {
          title: '声明有 1 处不符合规定',
          errors: [{ field: 'licenceEnd', rule: 'licence-end-after-term', message: '晚于专利权期限' }],
        }),
    })
    visit('/declarations/new')
    await toLastStep()
    fireEvent.click(screen.getByLabelText(/全体专利权人已签字或者盖章/))
    press('提交声明')
    const link = await screen.findByText('许可期限届满日：晚于专利权期限', { selector: 'a' })
    expect((await screen.findByText('晚于专利权期限')).closest('.ant-form-item')).not.toBeNull()
    fireEvent.click(link)
    await waitFor(() => expect(document.activeElement?.id).toBe('declaration_licenceEnd'))
    await toLastStepAgain()
    press('提交声明')
    const keys = () =>
      calls.filter((call) => call.method === 'POST').map((call) => call.headers.get('Idempotency-Key'))
    await waitFor(() => expect(keys()).toHaveLength(2))
    expect(keys()[1]).toBe(keys()[0])
  })
})
