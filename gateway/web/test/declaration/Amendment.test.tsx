import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Call, person, serve, visit } from '../site'

const declaration = {
  id: 'D2016100040012',
  round: 1,
  state: 'ANNOUNCED',
  patentNumber: 'ZL201610004001.2',
  title: '一种激光切割头',
  patentType: 'INVENTION',
  patentees: [{ name: '甲大学' }],
  royalty: { mode: 'FREE' },
  licenceEnd: '2030-12-31',
  scope: '420000',
  scopeName: '全省',
  submitter: { organisationId: 'org', organisationName: '某单位', place: '420100' },
  submittedAt: '2026-11-20T06:32:00Z',
  announcedOn: '2026-11-21',
  sequence: 1,
}
const PATH = `/api/declarations/${declaration.id}`

/** What was asked to be changed; reckoning examples changes nothing. */
function changes(calls: Call[]): Call[] {
  return calls.filter(({ method, path }) => method === 'POST' && path.startsWith(PATH))
}

describe('Amendment', () => {
  it('sends new terms with the state they are based on, once all owners agree', async () => {
    const calls = serve({
      'GET /api/me': person('patentee'),
      [`GET ${PATH}`]: declaration,
      [`POST ${PATH}/amendment`]: { ...declaration, amendedOn: '2026-11-22', sequence: 2 },
    })
    visit(`/declarations/${declaration.id}`)
    fireEvent.click(await screen.findByText('调整许可费或续展'))
    fireEvent.click(await screen.findByText('确认调整'))
    expect(await screen.findByText('调整须经全体专利权人书面同意')).toBeDefined()
    expect(screen.getByText('定价指导：按估算指引的五种方法测算')).toBeDefined()
    expect(screen.getByText('一家企业三年要付多少')).toBeDefined()
    expect(changes(calls)).toHaveLength(0)

    fireEvent.click(screen.getByLabelText('全体专利权人已书面同意调整'))
    fireEvent.click(screen.getByText('确认调整'))
    await waitFor(() => expect(changes(calls)).toHaveLength(1))
    const sent = changes(calls)[0]
    expect(sent?.headers.get('If-Match')).toBe('"1"')
    expect(sent?.body).toEqual({
      royalty: { mode: 'FREE' },
      licenceEnd: '2030-12-31',
      allOwnersAgreed: true,
    })
  })

  it('invites several owners to sign and leads to who has signed', async () => {
    const joint = { ...declaration, patentees: [{ name: '甲大学' }, { name: '乙有限公司' }] }
    const consent = {
      id: 'C2016100040012',
      run: 2,
      kind: 'WITHDRAWAL',
      state: 'OPEN',
      declarationId: declaration.id,
      patentNumber: declaration.patentNumber,
      title: declaration.title,
      requestedAt: '2026-11-22T06:32:00Z',
      answerBy: '2026-12-22',
      contentHash: 'a'.repeat(64),
      text: ['同意撤回开放许可（试点）声明的声明', '撤回理由：拟转让'],
      form: {},
      owners: [{ owner: 0, name: '甲大学', state: 'INVITED', invitation: '/sign/x' }],
    }
    const calls = serve({
      'GET /api/me': person('patentee'),
      [`GET ${PATH}`]: joint,
      [`POST ${PATH}/changes`]: consent,
      'GET /api/declarations/consents/C2016100040012': consent,
    })
    const router = visit(`/declarations/${declaration.id}`)
    fireEvent.click(await screen.findByText('撤回声明'))
    fireEvent.change(await screen.findByLabelText('撤回理由'), { target: { value: '拟转让' } })
    fireEvent.click(screen.getByText('确认撤回'))
    expect(await screen.findByText('撤回理由：拟转让')).toBeDefined()
    expect(screen.getByText('请于 2026-12-22 前签署')).toBeDefined()
    expect(router.state.location.pathname).toBe('/declarations/consents/C2016100040012')
    const sent = changes(calls)[0]
    expect(sent?.path).toBe(`${PATH}/changes`)
    expect(sent?.body).toEqual({ kind: 'WITHDRAWAL', reason: '拟转让' })
  })

  it('takes one stamp for several owners only with the statement of all', async () => {
    const joint = { ...declaration, patentees: [{ name: '甲大学' }, { name: '乙有限公司' }] }
    serve({ 'GET /api/me': person('patentee'), [`GET ${PATH}`]: joint, [`GET ${PATH}/attachments`]: [] })
    visit(`/declarations/${declaration.id}`)
    fireEvent.click(await screen.findByText('撤回声明'))
    fireEvent.click(await screen.findByLabelText('书面同意'))
    expect(await screen.findByText(/请先在本页“材料”中添加/)).toBeDefined()
  })

  it('shows how each owner stands to a change', async () => {
    serve({
      'GET /api/me': person('reviewer'),
      [`GET ${PATH}`]: declaration,
      [`GET ${PATH}/changes`]: [
        {
          id: 'C2016100040012',
          run: 2,
          kind: 'AMENDMENT',
          state: 'DECLINED',
          requestedAt: '2026-11-22T06:32:00Z',
          text: ['同意调整开放许可（试点）许可条件的声明'],
          contentHash: 'a'.repeat(64),
          owners: [{ name: '乙有限公司', state: 'DECLINED', reason: '费用过低' }],
        },
      ],
    })
    visit(`/declarations/${declaration.id}`)
    expect(await screen.findByText('：费用过低')).toBeDefined()
    expect(screen.getByText('有人不同意')).toBeDefined()
    expect(screen.queryByText('签署进度和邀请链接')).toBeNull()
  })
})
