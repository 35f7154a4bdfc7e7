import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { refusal, serve, visit } from '../site'

class FakeStream extends EventTarget {
  static opened: FakeStream[] = []
  onopen?: () => void
  onerror?: () => void
  readonly address: string

  constructor(address: string) {
    super()
    this.address = address
    FakeStream.opened.push(this)
  }

  close() {
    FakeStream.opened = FakeStream.opened.filter((stream) => stream !== this)
  }
}

const board = {
  asOf: '2026-11-22T06:00:00Z',
  computedAt: '2026-11-22T06:00:00Z',
  position: 7,
  indicators: [
    {
      id: 'patents',
      title: '开放许可专利',
      definition: '已公告且未撤回的专利件数',
      definitionVersion: '2026.1',
      numerator: 536,
      denominator: null,
      value: 536,
      target: 500,
      unit: '件',
      reached: true,
    },
  ],
  breakdowns: { place: [], kind: [], type: [] },
}
const answers = { 'GET /api/me': () => refusal(401, {}), 'GET /api/indicators': board }

describe('IndicatorsPage', () => {
  vi.stubGlobal('EventSource', FakeStream)
  afterEach(() => {
    FakeStream.opened = []
  })

  it('sets target against actual in words', async () => {
    serve(answers)
    visit('/indicators')
    expect(await screen.findByText('目标 500 件，已达到')).toBeDefined()
    expect(screen.getByText('已公告且未撤回的专利件数')).toBeDefined()
  })

  it('asks again when something happened and says when the connection is lost', async () => {
    const calls = serve(answers)
    visit('/indicators')
    await screen.findByText('目标 500 件，已达到')
    const stream = FakeStream.opened[0]
    const asked = () => calls.filter((call) => call.path.startsWith('/api/indicators')).length
    const before = asked()
    act(() => {
      stream?.onopen?.()
      stream?.dispatchEvent(new Event('board'))
    })
    await waitFor(() => expect(asked()).toBeGreaterThan(before))
    expect(screen.getByText(/更新于 .*实时/)).toBeDefined()
    act(() => stream?.onerror?.())
    expect(await screen.findByText(/实时连接已中断，正在重连/)).toBeDefined()
  })

  it('does not move while a past day is shown', async () => {
    const calls = serve(answers)
    visit('/indicators?asOf=2026-11-01')
    expect(await screen.findByText('显示 2026-11-01 的情形，不随时间更新。')).toBeDefined()
    expect(FakeStream.opened).toHaveLength(0)
    expect(calls.some((call) => call.path.includes('asOf=2026-11-01'))).toBe(true)
  })
})
