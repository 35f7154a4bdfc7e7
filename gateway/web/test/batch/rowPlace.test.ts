import { describe, expect, it } from 'vitest'
import { rowPlace, rowPlaces } from '../../src/batch/rowPlace'

const WUHAN = { sheet: '武汉.csv / CSV', sheetRow: 4 }
const YICHANG = { sheet: '宜昌.csv / CSV', sheetRow: 2 }
const SPLIT = { sheets: [WUHAN.sheet, YICHANG.sheet] }

describe('where a row stands', () => {
  it('is its number in the one table there is', () => {
    expect(rowPlace(WUHAN, { sheets: [WUHAN.sheet] })).toBe('第 4 行')
  })

  it('is told with the table where there are several', () => {
    expect(rowPlace(YICHANG, SPLIT)).toBe('“宜昌.csv / CSV”第 2 行')
    expect(rowPlaces([WUHAN, YICHANG, { ...WUHAN, sheetRow: 7 }], SPLIT)).toBe(
      '“武汉.csv / CSV”第 4、7 行；“宜昌.csv / CSV”第 2 行',
    )
  })
})
