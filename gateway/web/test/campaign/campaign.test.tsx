import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { daysLeftText, planOf, unreadableLines } from '../../src/campaign/campaign'
import { person, serve, visit } from '../site'

const standing = {
  organisationId: 'whut',
  name: '武汉理工大学',
  kind: 'INSTITUTION',
  deadline: '2026-12-20',
  state: 'NONE',
  drafts: 2,
  submitted: 0,
  late: 0,
  returned: 0,
  announced: 0,
  reminders: 1,
  remindedOn: '2026-11-22',
}
const board = {
  id: 'K1',
  name: '试点征集',
  deadlines: { INSTITUTION: '2026-12-20' },
  openedOn: '2026-11-01',
  reminderDays: [7, 1],
  institutions: { reached: 1, target: 30 },
  patents: { reached: 12, target: 500 },
  standings: [
    standing,
    { ...standing, organisationId: 'hbut', name: '湖北工业大学', state: 'SUBMITTED', submitted: 12, late: 3 },
  ],
}

describe('CampaignPage', () => {
  it('shows who has sent what and reminds those who have not', async () => {
    const calls = serve({
      'GET /api/me': person('manager'),
      'GET /api/campaigns/K1': board,
      'POST /api/campaigns/K1/reminders': board,
    })
    visit('/campaigns/K1')
    expect(await screen.findByText('湖北工业大学')).toBeTruthy()
    expect(screen.getByText(/目标 30 家/)).toBeTruthy()
    fireEvent.click(await screen.findByText('提醒未报送的 1 家', { selector: 'button *' }))
    fireEvent.change(await screen.findByLabelText('附言（可不填）'), { target: { value: '请尽快' } })
    fireEvent.click(screen.getByText('发出提醒', { selector: 'button *' }))
    await waitFor(() =>
      expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
        organisations: ['whut'],
        note: '请尽快',
      }),
    )
  })

  it('puts a day off and invites further organisations', async () => {
    const calls = serve({
      'GET /api/me': person('manager'),
      'GET /api/campaigns/K1': board,
      'POST /api/campaigns/K1/revisions': board,
    })
    visit('/campaigns/K1')
    fireEvent.click(await screen.findByText('延期或增补单位', { selector: 'button *' }))
    fireEvent.change(await screen.findByLabelText('增补高校院所'), { target: { value: 'ctgu 三峡大学' } })
    fireEvent.click(screen.getByText('确认调整', { selector: 'button *' }))
    expect(await screen.findByText('请填写调整原因')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('调整原因'), { target: { value: '增补' } })
    fireEvent.click(screen.getByText('确认调整', { selector: 'button *' }))
    await waitFor(() =>
      expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
        deadlines: { INSTITUTION: '2026-12-20' },
        invited: [{ organisationId: 'ctgu', name: '三峡大学', kind: 'INSTITUTION' }],
        reason: '增补',
      }),
    )
  })

  it('lets others only look', async () => {
    serve({ 'GET /api/me': person('auditor'), 'GET /api/campaigns/K1': board })
    visit('/campaigns/K1')
    expect(await screen.findByText('湖北工业大学')).toBeTruthy()
    expect(screen.queryByText(/^提醒未报送/)).toBeNull()
  })
})

describe('CampaignBanner', () => {
  it('tells the clerk how many days are left and who reminded', async () => {
    serve({
      'GET /api/me': person('institution-clerk'),
      'GET /api/batches': { items: [], page: 1, size: 20, total: 0 },
      'GET /api/batches/uploads': [],
      'GET /api/campaigns/mine': [
        {
          id: 'K1',
          name: '试点征集',
          deadline: '2026-12-20',
          daysLeft: 5,
          standing,
          reminders: [{ day: '2026-12-13', automatic: false, note: '请尽快' }],
        },
      ],
    })
    visit('/batches')
    expect(await screen.findByText(/2026-12-20 截止（北京时间），还有 5 天/)).toBeTruthy()
    expect(screen.getByText(/省局提醒/).textContent).toContain('请尽快')
  })
})

describe('planOf', () => {
  it('reads one organisation a line and the days of reminders', () => {
    const plan = planOf({
      name: ' 征集 ',
      bureauDay: '2026-12-01',
      bureaus: 'wuhan-ipo，武汉市知识产权局\n\n yichang-ipo 宜昌市知识产权局 ',
      targetInstitutions: 30,
      targetPatents: 500,
      reminderDays: '14，7, 1 -3',
    })
    expect(plan.invited.map((each) => each.name)).toEqual(['武汉市知识产权局', '宜昌市知识产权局'])
    expect(plan.deadlines).toEqual({ BUREAU: '2026-12-01' })
    expect(plan.reminderDays).toEqual([14, 7, 1, -3])
    expect(unreadableLines('武汉大学\nwhut 武汉理工大学')).toEqual(['武汉大学'])
  })

  it('says on which side of the day one is', () => {
    expect(daysLeftText(1)).toBe('还有 1 天')
    expect(daysLeftText(0)).toBe('今天截止')
    expect(daysLeftText(-2)).toContain('已过期 2 天')
  })
})
