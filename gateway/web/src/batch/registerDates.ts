import { get, query, send } from '../api/client'
import type { Batch, BatchRow, Page, PublicFacts } from '../api/types'
import { readPatentNumber } from '../patent/patentNumber'

/** The dates a register records of a patent and a table of annex 3 has no column for. */
export type DateField = 'grantDate' | 'filingDate' | 'termEnd'

export const DATE_LABELS: Record<DateField, string> = {
  grantDate: '授权公告日',
  filingDate: '申请日',
  termEnd: '专利权期限届满日',
}

const FIELDS = Object.keys(DATE_LABELS) as DateField[]

/** A row by its number in the batch and where it stands in its sheet. */
export type Place = Pick<BatchRow, 'row' | 'sheet' | 'sheetRow'>

/** A date in the table that is not the register's. */
export interface Difference {
  row: Place
  field: DateField
  inTable: string
  registered: string
}

/** What filling from the register did: rows filled, rows the register does not know, dates it has otherwise. */
export interface Filling {
  rows: number
  filled: number
  unknown: Place[]
  differences: Difference[]
}

type Dates = Partial<Record<DateField, string>>

const PAGE = 200
const AT_ONCE = 500

/** Fills the blank dates of the chosen rows, or of every row that can still be changed; `told` hears how many rows are done. */
export async function fillDates(
  batch: string,
  chosen: number[],
  told: (done: number, total: number) => void,
): Promise<Filling> {
  const rows = (await openRows(batch)).filter((row) => chosen.length === 0 || chosen.includes(row.row))
  const filling: Filling = { rows: rows.length, filled: 0, unknown: [], differences: [] }
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    told(start, rows.length)
    await fillSome(batch, rows.slice(start, start + AT_ONCE), filling)
  }
  return filling
}

async function fillSome(batch: string, rows: BatchRow[], filling: Filling): Promise<void> {
  const facts = await registered(rows)
  const changes: ({ row: number } & Dates)[] = []
  for (const row of rows) {
    const known = facts.get(numberOf(row) ?? '')
    if (!known) {
      filling.unknown.push(row)
      continue
    }
    const blank = Object.fromEntries(
      FIELDS.filter((field) => known[field] && !row.values?.[field]).map((field) => [field, known[field]]),
    )
    if (Object.keys(blank).length > 0) changes.push({ row: row.row, ...blank })
    filling.differences.push(...differencesOf(row, known))
  }
  if (changes.length === 0) return
  await send<Batch>(`/api/batches/${batch}/rows/dates`, { method: 'PATCH', body: { rows: changes } })
  filling.filled += changes.length
}

/** What the register records, by number; an end that was only counted from filing is no record. */
async function registered(rows: BatchRow[]): Promise<Map<string, Dates>> {
  const patentNumbers = [...new Set(rows.flatMap((row) => numberOf(row) ?? []))]
  if (patentNumbers.length === 0) return new Map()
  const facts = await send<PublicFacts[]>('/api/review/patents/lookup', { body: { patentNumbers } })
  return new Map(
    facts
      .filter(({ known }) => known)
      .map(({ patentNumber, grantDate, filingDate, termEnd, termEndReckoned }) => [
        patentNumber,
        {
          grantDate: grantDate ?? undefined,
          filingDate: filingDate ?? undefined,
          termEnd: termEndReckoned ? undefined : (termEnd ?? undefined),
        },
      ]),
  )
}

function differencesOf(row: BatchRow, known: Dates): Difference[] {
  return FIELDS.flatMap((field) => {
    const inTable = row.values?.[field]
    const there = known[field]
    return typeof inTable === 'string' && there && inTable !== there
      ? [{ row, field, inTable, registered: there }]
      : []
  })
}

function numberOf(row: BatchRow): string | undefined {
  return readPatentNumber(row.patentNumber ?? undefined).number
}

async function openRows(batch: string): Promise<BatchRow[]> {
  const rows: BatchRow[] = []
  for (let page = 1; ; page++) {
    const found = await get<Page<BatchRow>>(`/api/batches/${batch}/rows${query({ page, size: PAGE })}`)
    rows.push(...found.items.filter(({ outcome }) => outcome !== 'SUBMITTED' && outcome !== 'UNCHANGED'))
    if (page * PAGE >= found.total) return rows
  }
}
