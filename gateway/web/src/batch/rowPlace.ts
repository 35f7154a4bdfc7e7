import type { Batch, BatchRow } from '../api/types'

/** Whether the rows come from several tables, so that a row number alone names none. */
export const isSplit = ({ sheets }: Pick<Batch, 'sheets'>): boolean => (sheets?.length ?? 0) > 1

/** Where a row stands, as its clerk finds it in the file. */
export function rowPlace(row: Pick<BatchRow, 'sheet' | 'sheetRow'>, batch: Pick<Batch, 'sheets'>): string {
  return rowPlaces([row], batch)
}

/** The same of several rows, by table. */
export function rowPlaces(
  rows: Pick<BatchRow, 'sheet' | 'sheetRow'>[],
  batch: Pick<Batch, 'sheets'>,
): string {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))]
  return sheets
    .map((sheet) => {
      const numbers = rows.filter((row) => row.sheet === sheet).map(({ sheetRow }) => sheetRow)
      return `${isSplit(batch) ? `“${sheet}”` : ''}第 ${numbers.join('、')} 行`
    })
    .join('；')
}
