import { useQuery } from '@tanstack/react-query'
import { get } from '../api/client'
import type { Patentee, PublicFacts } from '../api/types'
import { readPatentNumber } from '../patent/patentNumber'
import type { DeclarationForm } from './declarationForm'

/** What the register says of the patent whose number is typed; nothing is asked before the number is whole. */
export function usePublicFacts(typed: string | undefined) {
  const { number } = readPatentNumber(typed)
  return useQuery({
    queryKey: ['public-facts', number],
    queryFn: ({ signal }) =>
      get<PublicFacts>(`/api/review/patents/${encodeURIComponent(number ?? '')}`, signal),
    enabled: number !== undefined,
    staleTime: 60_000,
  })
}

export type FactField = 'title' | 'grantDate' | 'filingDate' | 'termEnd' | 'patentees'

export const FACT_LABELS: Record<FactField, string> = {
  title: '发明创造名称',
  grantDate: '授权公告日',
  filingDate: '申请日',
  termEnd: '专利权期限届满日',
  patentees: '专利权人',
}

/** A field beside what the register says of it. */
export interface Compared {
  field: FactField
  registered: string
  filled: string
  state: 'same' | 'changed' | 'blank'
}

/** Every field the register knows, compared with the form. An end that was only counted from filing is no record to compare with. */
export function compare(facts: PublicFacts, form: DeclarationForm): Compared[] {
  const recorded: Record<FactField, string> = {
    title: facts.title ?? '',
    patentees: facts.patentees.join('、'),
    grantDate: facts.grantDate ?? '',
    filingDate: facts.filingDate ?? '',
    termEnd: facts.termEndReckoned ? '' : (facts.termEnd ?? ''),
  }
  return (Object.keys(recorded) as FactField[])
    .filter((field) => recorded[field] !== '')
    .map((field) => {
      const filled = filledOf(form, field)
      return { field, registered: recorded[field], filled, state: stateOf(field, recorded[field], filled) }
    })
}

/** The values of these fields as the register has them; an owner who is named already keeps kind and code. */
export function registered(
  facts: PublicFacts,
  fields: FactField[],
  form: DeclarationForm,
): Partial<DeclarationForm> {
  const { title, grantDate, filingDate, termEnd } = facts
  const before = form.patentees ?? []
  const values: Partial<DeclarationForm> = {
    title: title ?? undefined,
    grantDate: grantDate ?? undefined,
    filingDate: filingDate ?? undefined,
    termEnd: termEnd ?? undefined,
    patentees: facts.patentees.map(
      (name): Partial<Patentee> => before.find((owner) => owner?.name?.trim() === name) ?? { name },
    ),
  }
  return Object.fromEntries(fields.map((field) => [field, values[field]])) as Partial<DeclarationForm>
}

function filledOf(form: DeclarationForm, field: FactField): string {
  if (field !== 'patentees') return form[field]?.trim() ?? ''
  return (form.patentees ?? []).flatMap((owner) => owner?.name?.trim() || []).join('、')
}

function stateOf(field: FactField, recorded: string, filled: string): Compared['state'] {
  if (filled === '') return 'blank'
  return plain(field, recorded) === plain(field, filled) ? 'same' : 'changed'
}

/** Spaces, width of characters and the order of owners make no difference. */
function plain(field: FactField, text: string): string {
  const bare = text.normalize('NFKC').replaceAll(/\s/g, '')
  return field === 'patentees' ? bare.split('、').sort().join('、') : bare
}
