import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, serve, visit } from '../site'

const NUMBER = 'ZL201410234381.X'
const ADDRESS = `GET /api/review/patents/${NUMBER}`
const facts = {
  patentNumber: NUMBER,
  known: true,
  patentType: 'INVENTION',
  title: '一种激光切割头',
  patentees: ['武汉理工大学', '湖北工业大学'],
  filingDate: '2014-05-30',
  grantDate: '2016-05-04',
  termEnd: '2034-05-30',
  termEndReckoned: false,
  legalStates: ['IN_FORCE'],
  asOf: '2026-11-01',
  source: '国家知识产权局公报',
  registerUpdatedAt: '2026-11-02T02:00:00Z',
}

function begin(answer: object) {
  const calls = serve({
    'GET /api/me': person('patentee'),
    'GET /api/declarations/drafts': [],
    'POST /api/declarations/drafts': {
      id: 'd',
      version: 1,
      savedAt: '2026-11-22T06:32:00Z',
      form: {},
      contact: {},
      findings: [],
    },
    'PUT /api/declarations/drafts/d': {
      id: 'd',
      version: 2,
      savedAt: '2026-11-22T06:32:00Z',
      form: {},
      contact: {},
      findings: [],
    },
    [ADDRESS]: answer,
  })
  visit('/declarations/new')
  return calls
}

async function type(label: string, value: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } })
}

describe('RegisterPanel', () => {
  it('fills what is blank from the register, with its date and source, and saves it', async () => {
    const calls = begin(facts)
    await type('专利号', '2014 1 0234381 . X')
    expect(await screen.findByDisplayValue('一种激光切割头')).toBeDefined()
    expect(screen.getByDisplayValue('2034-05-30')).toBeDefined()
    expect(screen.getByDisplayValue('湖北工业大学')).toBeDefined()
    expect(screen.getByText(/数据日期 2026-11-01，来源：国家知识产权局公报/)).toBeDefined()
    await waitFor(() =>
      expect(calls.filter(({ method }) => method !== 'GET').at(-1)?.body).toMatchObject({
        title: '一种激光切割头',
        grantDate: '2016-05-04',
        patentees: [{ name: '武汉理工大学' }, { name: '湖北工业大学' }],
      }),
    )
  })

  it('keeps what was typed, marks the difference and takes the record over when told to', async () => {
    begin(facts)
    await type('发明创造名称', '一种切割头')
    await type('专利号', NUMBER)
    expect(await screen.findByText(/登记簿为“一种激光切割头”，填写为“一种切割头”/)).toBeDefined()
    expect(screen.getByDisplayValue('一种切割头')).toBeDefined()
    fireEvent.click(screen.getByText('改为登记簿记载'))
    expect(await screen.findByDisplayValue('一种激光切割头')).toBeDefined()
    await waitFor(() => expect(screen.queryByText('改为登记簿记载')).toBeNull())
  })

  it('says that the register does not know a patent, and since when it has learnt nothing', async () => {
    begin({ ...facts, known: false, title: null, patentees: [], legalStates: [], asOf: null, source: null })
    await type('专利号', NUMBER)
    expect(await screen.findByText('登记簿中还没有这件专利')).toBeDefined()
    expect(screen.getByText(/最近一次更新于 2026-11-02 10:00/)).toBeDefined()
  })

  it('warns of a state in which nothing is announced', async () => {
    begin({ ...facts, legalStates: ['IN_FORCE', 'PLEDGED'], termEnd: '2034-05-30', termEndReckoned: true })
    await type('专利号', NUMBER)
    expect(await screen.findByText('登记簿记载该专利处于：质押')).toBeDefined()
    expect(screen.getByText(/按申请日推算为 2034-05-30/)).toBeDefined()
    expect(screen.queryByDisplayValue('2034-05-30')).toBeNull()
  })

  it('asks nothing before the number is whole', async () => {
    const calls = begin(facts)
    await type('专利号', '2014102343')
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true))
    expect(calls.some(({ path }) => path.includes('/api/review/patents'))).toBe(false)
  })
})
