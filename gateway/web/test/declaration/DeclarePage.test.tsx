import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Call, person, refusal, serve, visit } from '../site'

const { contact, ...form } = {
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
}

const draft = { id: 'draft-1', version: 3, savedAt: '2026-11-22T06:32:00Z', form, contact, findings: [] }
const DRAFT = '/api/declarations/drafts/draft-1'
const begun = {
  'GET /api/me': person('patentee'),
  'GET /api/declarations/drafts': [{ ...draft, title: form.title }],
  [`GET ${DRAFT}`]: draft,
}
/** Saving counts the version up, as the service does. */
function saving() {
  let version = draft.version
  return (call: Call) => {
    if (call.headers.get('If-Match') !== `"${version}"`) return refusal(412, { title: '内容已被他人更新' })
    version += 1
    return Response.json({ ...draft, version, savedAt: '2026-11-22T06:40:00Z' })
  }
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

/** Forms on their way to the listing service; what the price examples ask is not one. */
const posted = (call: Call) => call.method === 'POST' && call.path.startsWith('/api/declarations')

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

  it('begins a draft with the first field and goes on in it', async () => {
    const calls = serve({
      'GET /api/me': person('patentee'),
      'GET /api/declarations/drafts': [],
      'POST /api/declarations/drafts': { ...draft, version: 1 },
      [`PUT ${DRAFT}`]: { ...draft, version: 2 },
    })
    const router = visit('/declarations/new')
    const title = await screen.findByLabelText('发明创造名称')
    fireEvent.change(title, { target: { value: '一种激光' } })
    await waitFor(() => expect(router.state.location.search).toBe('?draft=draft-1'))
    expect(calls.find(posted)?.body).toMatchObject({ title: '一种激光' })
    expect(localStorage.length).toBe(0)
    fireEvent.change(title, { target: { value: '一种激光切割头' } })
    await waitFor(() => expect(calls.filter((call) => call.method === 'PUT')).toHaveLength(1))
    expect(calls.find((call) => call.method === 'PUT')?.headers.get('If-Match')).toBe('"1"')
    expect(screen.getByLabelText('发明创造名称')).toBe(title)
  })

  it('offers the drafts begun elsewhere', async () => {
    serve({ ...begun })
    visit('/declarations/new')
    const link = await screen.findByText(/继续填写“一种激光切割头”/)
    fireEvent.click(link)
    expect(await screen.findByDisplayValue('一种激光切割头')).toBeDefined()
    expect(screen.getByDisplayValue('027-87654321')).toBeDefined()
  })

  it('tells that another window changed the draft and overwrites it only when told to', async () => {
    let version = 4
    const calls = serve({
      ...begun,
      [`PUT ${DRAFT}`]: (call: Call) => {
        if (call.headers.get('If-Match') !== `"${version}"`)
          return refusal(412, { title: '内容已被他人更新' })
        version += 1
        return Response.json({ ...draft, version })
      },
    })
    visit('/declarations/new?draft=draft-1')
    fireEvent.change(await screen.findByLabelText('发明创造名称'), { target: { value: '本页' } })
    expect(await screen.findByText(/已在另一窗口或另一台电脑上修改/)).toBeDefined()
    expect(
      JSON.parse(localStorage.getItem('kaixu.draft.declaration.patentee.draft-1') ?? '').form.title,
    ).toBe('本页')
    calls.length = 0
    serve({
      ...begun,
      [`GET ${DRAFT}`]: { ...draft, version: 4 },
      [`PUT ${DRAFT}`]: (call: Call) =>
        call.headers.get('If-Match') === '"4"'
          ? Response.json({ ...draft, version: 5 })
          : refusal(412, { title: '内容已被他人更新' }),
    })
    press('以本页内容为准')
    await waitFor(() => expect(screen.queryByText(/已在另一窗口或另一台电脑上修改/)).toBeNull())
    expect(localStorage.length).toBe(0)
  })

  it('says at the field what the rules of the service say', async () => {
    const finding = {
      field: 'licenceEnd',
      rule: 'licence-end-is-within-patent-term',
      severity: 'ERROR',
      message: '许可期限届满日不能超过专利权届满日 2029-01-01。',
    }
    serve({ ...begun, [`PUT ${DRAFT}`]: { ...draft, version: 4, findings: [finding] } })
    visit('/declarations/new?draft=draft-1')
    fireEvent.change(await screen.findByLabelText('发明创造名称'), { target: { value: '新名称' } })
    expect((await screen.findByText(finding.message)).closest('.ant-form-item')).not.toBeNull()
  })

  it('goes on with the draft, sends it once and forgets it', async () => {
    const calls = serve({
      ...begun,
      [`PUT ${DRAFT}`]: saving(),
      'POST /api/declarations': { id: 'D201410234381X' },
    })
    const router = visit('/declarations/new?draft=draft-1')
    expect(await screen.findByText('已保存 14:32')).toBeDefined()
    await toLastStep()
    fireEvent.click(screen.getByLabelText(/全体专利权人已签字或者盖章/))
    press('提交声明')
    await waitFor(() => expect(router.state.location.pathname).toBe('/declarations/D201410234381X'))
    const sent = calls.filter(posted)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(sent[0]?.path).toBe('/api/declarations?draft=draft-1')
    expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
    expect(sent[0]?.body).toMatchObject({
      patentNumber: 'ZL201410234381.X',
      royalty: { mode: 'FREE' },
      allOwnersAgreed: true,
    })
    expect(localStorage.length).toBe(0)
  })

  it('shows a refusal in the summary and at the field, and repeats the key on a retry', async () => {
    const calls = serve({
      ...begun,
      [`PUT ${DRAFT}`]: saving(),
      'POST /api/declarations': () =>
        refusal(422, {
          title: '声明有 1 处不符合规定',
          errors: [{ field: 'licenceEnd', rule: 'licence-end-after-term', message: '晚于专利权期限' }],
        }),
    })
    visit('/declarations/new?draft=draft-1')
    await toLastStep()
    fireEvent.click(screen.getByLabelText(/全体专利权人已签字或者盖章/))
    press('提交声明')
    const link = await screen.findByText('许可期限届满日：晚于专利权期限', { selector: 'a' })
    expect((await screen.findByText('晚于专利权期限')).closest('.ant-form-item')).not.toBeNull()
    fireEvent.click(link)
    await waitFor(() => expect(document.activeElement?.id).toBe('declaration_licenceEnd'))
    await toLastStepAgain()
    press('提交声明')
    const keys = () => calls.filter(posted).map((call) => call.headers.get('Idempotency-Key'))
    await waitFor(() => expect(keys()).toHaveLength(2))
    expect(keys()[1]).toBe(keys()[0])
  })
})
