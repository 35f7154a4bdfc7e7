import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/api/types'
import { byUrgency } from '../../src/review/CheckTable'
import { person, refusal, serve, visit } from '../site'

const check = (checkedAt: string) => ({
  rule: 'a',
  title: '法律状态',
  outcome: 'FAIL',
  evidence: '已终止',
  legalBasis: 'R. 86',
  checkedAt,
})

const reviewed = {
  id: 'R-D1-1',
  declarationId: 'D1',
  round: 1,
  patentNumber: 'ZL201410234381.X',
  title: '一种激光切割头',
  patentees: [{ name: '演示光电有限公司', kind: 'ENTERPRISE' }],
  terms: { royalty: { mode: 'FREE' }, licenceEnd: '2030-12-31', scope: '420000' },
  state: 'AWAITING_DECISION',
  checks: [check('2026-11-22T06:00:01Z')],
  decisions: [],
  openedAt: '2026-11-22T06:00:00Z',
}

function caseFor(role: Role, extra: object = {}) {
  return {
    'GET /api/me': person(role),
    'GET /api/review/cases': { items: [reviewed], page: 1, size: 20, total: 1 },
    'GET /api/review/cases/R-D1-1': { ...reviewed, ...extra },
  }
}

describe('CasePage', () => {
  it('sends an approval with the comment', async () => {
    const calls = serve({ ...caseFor('reviewer'), 'POST /api/review/cases/R-D1-1/decisions': reviewed })
    visit('/review/R-D1-1')
    fireEvent.change(await screen.findByLabelText('审核意见（可不填）'), { target: { value: '已核对' } })
    fireEvent.click(screen.getByText('通过', { selector: 'button *' }))
    await waitFor(() =>
      expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
        outcome: 'APPROVE',
        reasons: [],
        comment: '已核对',
        checkedAt: '2026-11-22T06:00:01Z',
      }),
    )
  })

  it('returns nothing without a reason', async () => {
    const calls = serve(caseFor('reviewer'))
    visit('/review/R-D1-1')
    fireEvent.click(await screen.findByText('退回补正', { selector: 'button *' }))
    fireEvent.click(await screen.findByText('确认退回补正', { selector: 'button *' }))
    expect(await screen.findByText('请写明原因和需要怎样修改')).toBeDefined()
    expect(calls.some((call) => call.method === 'POST')).toBe(false)
  })

  it('shows the newer checks when the decision was made on older ones, and keeps the opinion', async () => {
    let checkedAt = '2026-11-22T06:00:01Z'
    const calls = serve({
      ...caseFor('reviewer'),
      'GET /api/review/cases/R-D1-1': () => Response.json({ ...reviewed, checks: [check(checkedAt)] }),
      'POST /api/review/cases/R-D1-1/decisions': () => {
        checkedAt = '2026-11-22T07:00:00Z'
        return refusal(409, { title: '核查结果已更新', code: 'checks-changed', action: '请重新决定。' })
      },
    })
    visit('/review/R-D1-1')
    const opinion = await screen.findByLabelText<HTMLTextAreaElement>('审核意见（可不填）')
    fireEvent.change(opinion, { target: { value: '已核对' } })
    fireEvent.click(screen.getByText('通过', { selector: 'button *' }))
    expect(await screen.findByText('核查结果已更新')).toBeDefined()
    expect(opinion.value).toBe('已核对')
    fireEvent.click(screen.getByText('通过', { selector: 'button *' }))
    await waitFor(() =>
      expect(
        calls.filter((call) => call.method === 'POST').map((call) => Object(call.body).checkedAt),
      ).toEqual(['2026-11-22T06:00:01Z', '2026-11-22T07:00:00Z']),
    )
  })

  it('shows why the same person may not verify', async () => {
    serve({
      ...caseFor('agency-officer', { state: 'AWAITING_VERIFICATION' }),
      'POST /api/review/cases/R-D1-1/decisions': () =>
        refusal(409, {
          title: '二次核验须由另一人办理',
          code: 'same-person',
          action: '请转由其他核验员办理。',
        }),
    })
    visit('/review/R-D1-1')
    fireEvent.click(await screen.findByText('通过', { selector: 'button *' }))
    expect(
      (await screen.findByText('二次核验须由另一人办理')).closest('[role=alert]')?.textContent,
    ).toContain('规则 same-person')
  })

  it('leaves the decision to the role whose turn it is', async () => {
    serve(caseFor('agency-officer'))
    visit('/review/R-D1-1')
    expect(await screen.findByText('此案待省知识产权局审核员审核。')).toBeDefined()
    expect(screen.queryByRole('button', { name: '通过' })).toBeNull()
  })

  it('shows what the owners say of their own use, of earlier licences and of the dates', async () => {
    serve(
      caseFor('reviewer', {
        patent: { filingDate: '2014-05-09', grantDate: '2016-03-02', termEnd: null },
        statements: {
          promisesAccepted: true,
          allOwnersAgreed: true,
          exploited: true,
          licensedToOthers: true,
          evaluationReport: 'NONE',
          exploitation: { since: '2022年起', scope: '湖北省', manner: '自行生产' },
          licensing: { since: '2023年', scope: '武汉市', manner: null },
        },
      }),
    )
    visit('/review/R-D1-1')
    expect(
      await screen.findByText('已自行实施（时间：2022年起；范围：湖北省；方式：自行生产）'),
    ).toBeDefined()
    expect(screen.getByText('已许可他人实施（时间：2023年；范围：武汉市）')).toBeDefined()
    expect(screen.getByText('① 申请日')).toBeDefined()
    expect(screen.queryByText('① 专利权届满日')).toBeNull()
  })

  it('shows the papers among the checks and asks nobody else about them', async () => {
    const calls = serve(
      caseFor('reviewer', {
        checks: [
          {
            rule: 'evaluation-report-is-attached',
            title: '实用新型、外观设计已附专利权评价报告',
            outcome: 'FAIL',
            evidence: '要求专利权评价报告，尚未附上。',
            legalBasis: '专利法第五十条',
          },
        ],
      }),
    )
    visit('/review/R-D1-1')
    expect(await screen.findByText('要求专利权评价报告，尚未附上。')).toBeDefined()
    expect(screen.getByText('打开所附材料').getAttribute('href')).toBe('/declarations/D1')
    expect(calls.some((call) => call.path.includes('/papers'))).toBe(false)
  })

  it('shows no way to the papers to those who may not read them', async () => {
    serve(caseFor('auditor'))
    visit('/review/R-D1-1')
    expect(await screen.findByText('已终止')).toBeDefined()
    expect(screen.queryByText('打开所附材料')).toBeNull()
  })

  it('puts what failed first', () => {
    const check = (outcome: 'PASS' | 'FAIL' | 'UNKNOWN') => ({ rule: outcome, outcome, evidence: '' })
    expect(byUrgency([check('PASS'), check('UNKNOWN'), check('FAIL')]).map(({ outcome }) => outcome)).toEqual(
      ['FAIL', 'UNKNOWN', 'PASS'],
    )
  })

  it('shows of a decided case what the registers said then, not what they say now', async () => {
    const entry = (paid: string) => ({
      title: '一种激光切割头',
      patentees: ['演示光电有限公司'],
      legalStates: ['IN_FORCE'],
      annualFeePaidUntil: paid,
      asOf: '2026-11-01',
      source: '公告',
    })
    const extracts = { imported: entry('2027-04-03'), online: { source: '联机库', reasonText: '尚未查询' } }
    serve(
      caseFor('reviewer', {
        state: 'PASSED',
        extracts,
        register: { ...entry('2031-05-06'), patentNumber: 'ZL201410234381.X' },
        online: { source: '联机库', reason: 'FOUND', reasonText: '已查到' },
      }),
    )
    visit('/review/R-D1-1')
    expect(await screen.findByText(/核验时的登记簿记载/)).toBeDefined()
    expect(screen.getByText('2027-04-03')).toBeDefined()
    expect(screen.getByText(/联机库当时的答复：尚未查询/)).toBeDefined()
    expect(screen.queryByText('2031-05-06')).toBeNull()
    expect(screen.queryByText('已查到')).toBeNull()
  })

  it('says where the extract of a decided case was not kept', async () => {
    serve(caseFor('reviewer', { state: 'PASSED' }))
    visit('/review/R-D1-1')
    expect(await screen.findByText(/本案核验时的登记簿记载没有留存/)).toBeDefined()
  })
})
