import type { BatchColumns } from '../api/types'

/** What each column means, by its letter; nothing for one that is not used. */
export type Choice = Record<string, string | undefined>

/** The proposal to begin with: what is certain, and what it may be. A name proposed twice is left to the clerk. */
export function choiceOf({ columns }: BatchColumns): Choice {
  const proposed = columns.map(({ meaning, proposal }) => meaning ?? proposal)
  return Object.fromEntries(
    columns.map(({ letter }, at) => {
      const meaning = proposed[at] ?? undefined
      const repeated = meaning && proposed.indexOf(meaning) !== proposed.lastIndexOf(meaning)
      return [letter, repeated ? undefined : meaning]
    }),
  )
}

/** Why a table cannot be read by this choice yet. */
export function faultsOf({ columns, meanings }: BatchColumns, choice: Choice): string[] {
  const faults: string[] = []
  for (const { column, heading, required } of meanings) {
    const letters = columns.map(({ letter }) => letter).filter((letter) => choice[letter] === column)
    if (required && letters.length === 0) faults.push(`还没有指定“${heading}”列`)
    if (letters.length > 1) faults.push(`“${heading}”只能对应一列，现有 ${letters.join('、')} 列`)
  }
  return faults
}

export function requestOf(choice: Choice): { columns: Record<string, string> } {
  return {
    columns: Object.fromEntries(
      Object.entries(choice).filter((entry): entry is [string, string] => Boolean(entry[1])),
    ),
  }
}
