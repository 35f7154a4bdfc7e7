import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { choiceOf, faultsOf, requestOf } from '../../src/batch/columns'
import { person, serve, visit } from '../site'

const batch = {
  id: 'b1',
  fileName: '汇总表.xlsx',
  sha256: 'abc',
  state: 'AWAITING_COLUMNS',
  uploadedAt: '2026-11-22T06:00:00Z',
  counts: { rows: 0, ready: 0, incomplete: 0, rejected: 0, submitted: 0, unchanged: 0 },
  progress: { done: 0, total: 0 },
}
const columns = {
  sheet: '汇总表',
  row: 3,
  columns: [
    {
      letter: 'A',
      heading: '专利号',
      hidden: false,
      meaning: 'PATENT_NUMBER',
      samples: ['ZL201610537144.X'],
    },
    { letter: 'B', heading: '名字', hidden: false, proposal: 'TITLE', samples: ['一种装置'] },
    { letter: 'C', heading: '学院', hidden: false, samples: ['机电学院'] },
    { letter: 'D', heading: '单位', hidden: false, proposal: 'PATENTEES', samples: ['武汉理工大学'] },
  ],
  meanings: [
    { column: 'PATENT_NUMBER', heading: '专利号', required: true },
    { column: 'TITLE', heading: '专利名称', required: true },
    { column: 'PATENTEES', heading: '专利权人', required: true },
    { column: 'SCOPE', heading: '开放范围', required: false },
  ],
}
const answers = {
  'GET /api/me': person('bureau-clerk'),
  'GET /api/batches/b1': batch,
  'GET /api/batches/b1/columns': columns,
}

describe('choice of columns', () => {
  it('begins with what is certain and what is proposed', () => {
    expect(requestOf(choiceOf(columns))).toEqual({
      columns: { A: 'PATENT_NUMBER', B: 'TITLE', D: 'PATENTEES' },
    })
  })

  it('leaves a name proposed twice to the clerk', () => {
    const twice = { ...columns, columns: columns.columns.map((column) => ({ ...column, proposal: 'TITLE' })) }
    expect(choiceOf(twice)).toEqual({ A: 'PATENT_NUMBER', B: undefined, C: undefined, D: undefined })
  })

  it('says what is missing and what is there twice', () => {
    expect(faultsOf(columns, { A: 'PATENT_NUMBER', B: 'PATENT_NUMBER', D: 'PATENTEES' })).toEqual([
      '“专利号”只能对应一列，现有 A、B 列',
      '还没有指定“专利名称”列',
    ])
  })
})

describe('ColumnMapping', () => {
  it('shows the proposal with samples and sends it once confirmed', async () => {
    const calls = serve({
      ...answers,
      'PUT /api/batches/b1/columns': { ...batch, state: 'CHECKING' },
    })
    visit('/batches/b1')
    expect(await screen.findByText('机电学院')).toBeDefined()
    expect(screen.getAllByText('建议，请核对')).toHaveLength(2)
    expect(screen.queryByText('逐行结果')).toBeNull()
    fireEvent.click(screen.getByText('确认并读取', { selector: 'button *' }))
    await waitFor(() =>
      expect(calls.some((call) => call.method === 'PUT' && call.path === '/api/batches/b1/columns')).toBe(
        true,
      ),
    )
  })
})
