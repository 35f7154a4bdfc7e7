import type { FormInstance } from 'antd'
import { useEffect, useRef } from 'react'
import type { DraftFinding } from '../api/types'
import { type FieldPath, markFields, messageOf, pathOf } from '../problem/formErrors'
import type { DeclarationForm } from './declarationForm'
import { labelOf } from './steps'

/** Shows at each filled field what the services' rules say about it, and takes it away when they no longer do. */
export function useFindingMarks(form: FormInstance<DeclarationForm>, findings: DraftFinding[]): void {
  const marked = useRef<Map<string, string>>(new Map())
  useEffect(() => {
    const said = new Map<string, { name: FieldPath; message: string }>()
    for (const finding of findings) {
      const name = pathOf(finding.field)
      if (finding.severity === 'ERROR' && labelOf(name) && isFilled(form, name)) {
        said.set(name.join('.'), { name, message: messageOf(finding) })
      }
    }
    for (const [key, message] of marked.current) {
      const name = pathOf(key)
      if (!said.has(key) && errorsAt(form, name).includes(message)) markFields(form, [{ name, errors: [] }])
    }
    for (const { name, message } of said.values()) {
      if (errorsAt(form, name).length === 0) markFields(form, [{ name, errors: [message] }])
    }
    marked.current = new Map([...said].map(([key, { message }]) => [key, message]))
  }, [form, findings])
}

function errorsAt(form: FormInstance<DeclarationForm>, name: FieldPath): string[] {
  return form.getFieldError(name as never)
}

function isFilled(form: FormInstance<DeclarationForm>, name: FieldPath): boolean {
  const value: unknown = form.getFieldValue(name as never)
  return value !== undefined && value !== null && value !== '' && typeof value !== 'object'
}
