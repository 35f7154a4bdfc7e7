import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { person, serve, visit } from '../site'

const version = {
  list: { version: 3, words: ['国家级', '填补空白'] },
  changedBy: 'reviewer-a',
  changedAt: '2026-11-22T06:00:00Z',
  note: '试用',
}

describe('WordListPage', () => {
  it('makes a new version from the one shown', async () => {
    const calls = serve({
      'GET /api/me': person('reviewer'),
      'GET /api/review/advertising-words': [version],
      'POST /api/review/advertising-words': [version],
    })
    visit('/review/words')
    fireEvent.change(await screen.findByLabelText('每行一个用语'), {
      target: { value: '国家级\n 顶级 \n\n' },
    })
    fireEvent.change(screen.getByLabelText('修改说明'), { target: { value: '增加一词' } })
    fireEvent.click(screen.getByText('保存为新版本', { selector: 'button *' }))
    await waitFor(() =>
      expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
        basedOn: 3,
        words: ['国家级', '顶级'],
        note: '增加一词',
      }),
    )
  })

  it('lets others read only', async () => {
    serve({ 'GET /api/me': person('auditor'), 'GET /api/review/advertising-words': [version] })
    visit('/review/words')
    expect((await screen.findByLabelText<HTMLTextAreaElement>('每行一个用语')).disabled).toBe(true)
    expect(screen.queryByText('保存为新版本')).toBeNull()
  })
})
