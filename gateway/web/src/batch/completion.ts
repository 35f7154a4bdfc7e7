import type { BatchCompletion, Contact, EvaluationReport } from '../api/types'
import {
  type ExploitationForm,
  exploitationOf,
  type LicensedForm,
  licensedOf,
} from '../declaration/declarationForm'
import { type RoyaltyForm, royaltyOf } from '../royalty/royalty'

/** What a clerk sets for many rows at once; only what is filled is changed. */
export interface CompletionForm {
  royalty?: RoyaltyForm
  licenceEnd?: string
  scope?: string
  termEnd?: string
  filingDate?: string
  grantDate?: string
  evaluationReport?: EvaluationReport
  promisesAccepted?: boolean
  allOwnersAgreed?: boolean
  exploitation?: ExploitationForm
  licensedToOthers?: LicensedForm
  otherTerms?: string
  contact?: Partial<Contact>
  demo?: boolean
}

type Target = { rows: number[] } | { all: true }

/** The request for a filled drawer; undefined when nothing was filled. */
export function completionOf(form: CompletionForm, target: Target): BatchCompletion | undefined {
  const set: BatchCompletion['set'] = {}
  if (form.royalty?.mode) set.royalty = royaltyOf(form.royalty)
  if (form.licenceEnd) set.licenceEnd = form.licenceEnd
  if (form.scope) set.scope = form.scope
  if (form.termEnd) set.termEnd = form.termEnd
  if (form.filingDate) set.filingDate = form.filingDate
  if (form.grantDate) set.grantDate = form.grantDate
  if (form.evaluationReport) set.evaluationReport = form.evaluationReport
  if (form.promisesAccepted) set.promisesAccepted = true
  if (form.allOwnersAgreed) set.allOwnersAgreed = true
  if (form.exploitation?.exploited !== undefined) set.exploitation = exploitationOf(form.exploitation)
  if (form.licensedToOthers?.licensed !== undefined) set.licensedToOthers = licensedOf(form.licensedToOthers)
  if (form.otherTerms?.trim()) set.otherTerms = form.otherTerms.trim()
  if (form.contact?.name && form.contact.phone) {
    const { name, phone, email, address, postcode } = form.contact
    set.contact = {
      name,
      phone,
      email: email || undefined,
      address: address || undefined,
      postcode: postcode || undefined,
    }
  }
  const fields = Object.keys(set)
  if (fields.length === 0) return undefined
  return { ...target, set, ...(form.demo ? { demoFields: fields } : {}) }
}
