import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { App } from 'antd'
import { describe, expect, it } from 'vitest'
import type { Batch, BatchRow } from '../../src/api/types'
import { RegisterDates } from '../../src/batch/RegisterDates'
import { newQueryClient } from '../../src/frame/App'
import { refusal, serve } from '../site'

const batch = { id: 'B-1' } as Batch
const LOOKUP = 'POST /api/review/patents/lookup'
const DATES = 'PATCH /api/batches/B-1/rows/dates'

const ROWS: Partial<BatchRow>[] = [
  {
    row: 2,
    sheet: '汇总表',
    sheetRow: 2,
    patentNumber: 'ZL201821774911.X',
    outcome: 'INCOMPLETE',
    values: { filingDate: '2018-10-30' },
  },
  {
    row: 3,
    sheet: '汇总表',
    sheetRow: 3,
    patentNumber: 'ZL201610537144.X',
    outcome: 'READY',
    values: { grantDate: '2019-01-01' },
  },
  {
    row: 4,
    sheet: '汇总表',
    sheetRow: 4,
    patentNumber: 'ZL201810881290.3',
    outcome: 'INCOMPLETE',
    values: {},
  },
  {
    row: 5,
    sheet: '汇总表',
    sheetRow: 5,
    patentNumber: 'ZL202110000001.6',
    outcome: 'SUBMITTED',
    values: {},
  },
]

const FACTS = [
  {
    patentNumber: 'ZL201821774911.X',
    known: true,
    grantDate: '2019-07-12',
    filingDate: '2018-10-31',
    termEnd: '2028-10-30',
    termEndReckoned: true,
  },
  { patentNumber: 'ZL201610537144.X', known: true, grantDate: '2018-05-01', termEndReckoned: false },
  { patentNumber: 'ZL201810881290.3', known: false, termEndReckoned: false },
]

function open(answers: Parameters<typeof serve>[0], rows: number[] = []) {
  const calls = serve({
    'GET /api/batches/B-1/rows': { items: ROWS, total: 4, page: 1, size: 200 },
    ...answers,
  })
  render(
    <QueryClientProvider client={newQueryClient()}>
      <App>
        <RegisterDates batch={batch} rows={rows} />
      </App>
    </QueryClientProvider>,
  )
  return (name: string) => calls.filter((call) => `${call.method} ${call.path}` === name)
}

describe('RegisterDates', () => {
  it('fills only what is blank and recorded, and says what differs and what is unknown', async () => {
    const sent = open({ [LOOKUP]: FACTS, [DATES]: batch })
    fireEvent.click(screen.getByText('按登记簿填写空缺日期'))
    expect(await screen.findByText(/核对了 3 行，按登记簿填写了 1 行/)).toBeDefined()
    expect(sent(LOOKUP)[0]?.body).toEqual({
      patentNumbers: ['ZL201821774911.X', 'ZL201610537144.X', 'ZL201810881290.3'],
    })
    expect(sent(DATES)[0]?.body, 'a counted end is no record').toEqual({
      rows: [{ row: 2, grantDate: '2019-07-12' }],
    })
    expect(screen.getByText('1 行在登记簿中没有记载或专利号读不出')).toBeDefined()
    expect(screen.getByText('2 处日期与登记簿不同，请核对')).toBeDefined()
    expect(screen.getByText(/第 3 行授权公告日/)).toBeDefined()
  })

  it('keeps to the chosen rows and changes nothing where nothing is blank', async () => {
    const sent = open({ [LOOKUP]: FACTS }, [3])
    fireEvent.click(screen.getByText('按登记簿填写所选 1 行的日期'))
    expect(await screen.findByText(/登记簿知道的日期各行都已有/)).toBeDefined()
    expect(sent(DATES)).toHaveLength(0)
  })

  it('says what went wrong and lets the clerk go on', async () => {
    const sent = open({ [LOOKUP]: () => refusal(503, { title: '暂时查不到登记簿', status: 503 }) })
    fireEvent.click(screen.getByText('按登记簿填写空缺日期'))
    expect(await screen.findByText(/再点一次会接着填其余各行/)).toBeDefined()
    fireEvent.click(screen.getByText('知道了'))
    fireEvent.click(screen.getByText('按登记簿填写空缺日期'))
    await waitFor(() => expect(sent(LOOKUP)).toHaveLength(2))
  })
})
