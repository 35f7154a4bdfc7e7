import type { FormInstance } from 'antd'
import type { SummaryEntry } from './ErrorSummary'
import type { FieldProblem } from './problem'

export type FieldPath = (string | number)[]

/** `patentees[0].name` and `$.royalty.amount` as the path a form uses. */
export function pathOf(field: string): FieldPath {
  return field
    .replace(/^\$\.?/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

/** The id a form of this name gives the field's control. */
export function fieldId(form: string, path: FieldPath): string {
  return [form, ...path].join('_')
}

/** The same words in the summary as at the field. */
export function messageOf(problem: FieldProblem): string {
  return problem.suggestion ? `${problem.message}（建议：${problem.suggestion}）` : problem.message
}

/** Entries for the summary from what the form itself found. */
export function entriesOfForm(
  form: string,
  fields: { name: FieldPath; errors: string[] }[],
  labelOf: (path: FieldPath) => string | undefined,
): SummaryEntry[] {
  return fields
    .filter((field) => field.errors.length > 0)
    .map((field) => ({
      message: field.errors[0] ?? '',
      label: labelOf(field.name),
      targetId: fieldId(form, field.name),
    }))
}

/** Entries from a refusal; a field the form does not have gets words without a link. */
export function entriesOfProblem(
  form: string,
  problems: FieldProblem[],
  labelOf: (path: FieldPath) => string | undefined,
): SummaryEntry[] {
  return problems.map((problem) => {
    const path = pathOf(problem.field)
    const label = labelOf(path)
    return label
      ? { message: messageOf(problem), label, targetId: fieldId(form, path) }
      : { message: messageOf(problem) }
  })
}

/** Whether a change of these values concerns the field. */
export function touches(values: unknown, path: FieldPath): boolean {
  let value = values
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !(part in value)) return false
    value = (value as Record<string | number, unknown>)[part]
  }
  return true
}

/** Shows messages at fields whose paths are only known at run time, which the form's own types cannot express. */
export function markFields<T>(form: FormInstance<T>, fields: { name: FieldPath; errors: string[] }[]): void {
  ;(form as unknown as FormInstance<Record<string, unknown>>).setFields(fields as never)
}
