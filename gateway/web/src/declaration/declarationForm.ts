import type {
  Contact,
  Declaration,
  DeclarationRequest,
  Draft,
  DraftRequest,
  EvaluationReport,
  Patentee,
  PatentType,
} from '../api/types'
import { readPatentNumber } from '../patent/patentNumber'
import { partialRoyaltyOf, type RoyaltyForm, royaltyOf } from '../royalty/royalty'

export interface ExploitationForm {
  exploited?: boolean
  since?: string
  scope?: string
  manner?: string
}

export interface LicensedForm {
  licensed?: boolean
  since?: string
  scope?: string
}

/** The form as it is while being filled; what is empty is absent. */
export interface DeclarationForm {
  patentNumber?: string
  title?: string
  patentType?: PatentType
  grantDate?: string
  filingDate?: string
  termEnd?: string
  patentees?: Partial<Patentee>[]
  promisesAccepted?: boolean
  exploitation?: ExploitationForm
  licensedToOthers?: LicensedForm
  evaluationReport?: EvaluationReport
  licenceEnd?: string
  scope?: string
  royalty?: RoyaltyForm
  otherTerms?: string
  contact?: Partial<Contact>
  allOwnersAgreed?: boolean
}

export const EMPTY_FORM: DeclarationForm = {
  patentees: [{ kind: 'ENTERPRISE' }],
  scope: '420000',
  evaluationReport: 'NONE',
}

/** The request the filled form makes; blanks and members of choices not taken stay out. */
export function requestOf(form: DeclarationForm): DeclarationRequest {
  const reading = readPatentNumber(form.patentNumber)
  return {
    patentNumber: reading.number ?? form.patentNumber ?? '',
    title: form.title?.trim() ?? '',
    patentType: form.patentType ?? (reading.fault ? undefined : reading.type),
    grantDate: form.grantDate ?? '',
    filingDate: form.filingDate || undefined,
    termEnd: form.termEnd || undefined,
    patentees: (form.patentees ?? []).map(patenteeOf),
    royalty: royaltyOf(form.royalty ?? {}),
    licenceEnd: form.licenceEnd ?? '',
    scope: form.scope ?? '',
    exploitation: exploitationOf(form.exploitation),
    licensedToOthers: licensedOf(form.licensedToOthers),
    promisesAccepted: form.promisesAccepted === true,
    allOwnersAgreed: form.allOwnersAgreed === true,
    evaluationReport: form.evaluationReport ?? 'NONE',
    otherTerms: form.otherTerms?.trim() || undefined,
    contact: contactOf(form.contact ?? {}),
  }
}

/** The form as far as it goes, for keeping; an empty field is left out, because the services take no empty dates. */
export function draftOf(form: DeclarationForm): DraftRequest {
  const { contact, royalty, exploitation, licensedToOthers, ...rest } = form
  return withoutBlanks({
    ...rest,
    royalty: royalty && partialRoyaltyOf(royalty),
    exploitation: exploitation && exploitationOf(exploitation),
    licensedToOthers: licensedToOthers && licensedOf(licensedToOthers),
    contact,
  })
}

/** A kept draft as the form it came from. */
export function formOfDraft({ form, contact }: Draft): DeclarationForm {
  return { ...formOfKept(form), contact }
}

/** A form as the services keep it, without the contact person. */
export function formOfKept(form: Record<string, unknown>): DeclarationForm {
  const kept = withoutBlanks(form) as DeclarationForm
  return { ...kept, patentees: kept.patentees ?? [{}] }
}

function patenteeOf({ name, kind, creditCode }: Partial<Patentee>): Patentee {
  return { name: name?.trim() ?? '', kind, creditCode: creditCode?.trim() || undefined }
}

/** Annex 4 ③ as sent; details only when the patent is in use. */
export function exploitationOf(form: ExploitationForm = {}): DeclarationRequest['exploitation'] {
  if (!form.exploited) return { exploited: false }
  return { exploited: true, since: form.since, scope: form.scope, manner: form.manner }
}

/** Annex 4 ④ as sent; details only when others hold a licence. */
export function licensedOf(form: LicensedForm = {}): DeclarationRequest['licensedToOthers'] {
  if (!form.licensed) return { licensed: false }
  return { licensed: true, since: form.since, scope: form.scope }
}

function contactOf({ name, phone, email, address, postcode }: Partial<Contact>): Contact {
  return {
    name: name?.trim() ?? '',
    phone: phone?.trim() ?? '',
    email: email?.trim() || undefined,
    address: address?.trim() || undefined,
    postcode: postcode?.trim() || undefined,
  }
}

/** A returned declaration as the start of its correction; the contact and what only the owners may confirm are asked for anew. */
export function formOf(declaration: Declaration): DeclarationForm {
  const { royalty, statements } = declaration
  return {
    patentNumber: declaration.patentNumber,
    title: declaration.title,
    patentType: declaration.patentType,
    grantDate: declaration.grantDate ?? undefined,
    filingDate: declaration.filingDate ?? undefined,
    termEnd: declaration.termEnd ?? undefined,
    patentees: declaration.patentees,
    royalty: {
      ...royalty,
      instalments: royalty.instalments ?? undefined,
      otherStandard: royalty.otherStandard ?? undefined,
    },
    licenceEnd: declaration.licenceEnd,
    scope: declaration.scope,
    otherTerms: declaration.otherTerms ?? undefined,
    exploitation: statements ? withoutNulls(statements.exploitation) : undefined,
    licensedToOthers: statements ? withoutNulls(statements.licensedToOthers) : undefined,
    evaluationReport: statements?.evaluationReport ?? 'NONE',
  }
}

function withoutBlanks<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutBlanks) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null && member !== undefined && member !== '')
      .map(([name, member]) => [name, withoutBlanks(member)]),
  ) as T
}

function withoutNulls<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)) as {
    [K in keyof T]: Exclude<T[K], null>
  }
}
