import { describe, expect, it } from 'vitest'
import type { Declaration } from '../../src/api/types'
import {
  type DeclarationForm,
  draftOf,
  formOf,
  formOfDraft,
  requestOf,
} from '../../src/declaration/declarationForm'
import { LocalCopy } from '../../src/declaration/localCopy'

const filled: DeclarationForm = {
  patentNumber: '201410234381x',
  title: ' 一种激光切割头 ',
  grantDate: '2016-05-04',
  patentees: [{ name: ' 演示光电有限公司 ', kind: 'ENTERPRISE', creditCode: '' }],
  promisesAccepted: true,
  exploitation: { exploited: false, since: '2020 年' },
  licensedToOthers: { licensed: true, since: '2022 年', scope: '武汉市' },
  licenceEnd: '2030-12-31',
  scope: '420000',
  royalty: { mode: 'FREE', amount: 5 },
  otherTerms: '  ',
  contact: { name: '张三', phone: '027-87654321', email: '' },
  allOwnersAgreed: true,
}

describe('requestOf', () => {
  const request = requestOf(filled)

  it('sends the canonical number and the type it carries', () => {
    expect(request.patentNumber).toBe('ZL201410234381.X')
    expect(request.patentType).toBe('INVENTION')
  })

  it('leaves out blanks and details of choices not taken', () => {
    expect(request.otherTerms).toBeUndefined()
    expect(request.exploitation).toEqual({ exploited: false })
    expect(request.licensedToOthers).toEqual({ licensed: true, since: '2022 年', scope: '武汉市' })
    expect(request.royalty).toEqual({ mode: 'FREE' })
    expect(request.contact).toEqual({ name: '张三', phone: '027-87654321' })
    expect(request.patentees[0]).toEqual({
      name: '演示光电有限公司',
      kind: 'ENTERPRISE',
      creditCode: undefined,
    })
  })
})

describe('formOf', () => {
  it('asks for agreement and contact anew when a declaration came back', () => {
    const returned = {
      patentNumber: 'ZL201410234381.X',
      patentees: [],
      royalty: { mode: 'FREE' },
      statements: {
        promisesAccepted: true,
        allOwnersAgreed: true,
        exploitation: { exploited: false, since: null },
        licensedToOthers: { licensed: false },
        evaluationReport: 'NONE',
      },
    } as unknown as Declaration
    const form = formOf(returned)
    expect(form.allOwnersAgreed).toBeUndefined()
    expect(form.promisesAccepted).toBeUndefined()
    expect(form.contact).toBeUndefined()
    expect(form.exploitation).toEqual({ exploited: false })
  })
})

describe('draftOf', () => {
  it('keeps what is there of an unfinished form and sends no blanks', () => {
    const draft = draftOf({
      patentNumber: '2014',
      filingDate: '',
      patentees: [{ kind: 'ENTERPRISE' }],
      royalty: { mode: 'INSTALMENTS', amount: 3, instalments: { first: 5 } },
      exploitation: {},
    })
    expect(draft).toEqual({
      patentNumber: '2014',
      patentees: [{ kind: 'ENTERPRISE' }],
      royalty: { mode: 'INSTALMENTS', instalments: { first: 5 } },
      exploitation: { exploited: false },
    })
  })

  it('comes back as the same form', () => {
    const kept = draftOf(filled)
    const { contact, ...form } = kept
    const draft = { id: 'a', version: 1, savedAt: '', findings: [], form, contact: contact ?? {} }
    expect(draftOf(formOfDraft(draft))).toEqual(kept)
  })
})

describe('LocalCopy', () => {
  it('keeps copies of different people and purposes apart', () => {
    const mine = new LocalCopy('a', 'new')
    mine.write({ title: '甲' }, { id: 'x', version: 2 }, new Date('2026-11-22T06:32:00Z'))
    expect(mine.read()).toEqual({
      savedAt: '2026-11-22T06:32:00.000Z',
      form: { title: '甲' },
      place: { id: 'x', version: 2 },
    })
    expect(new LocalCopy('b', 'new').read()).toBeUndefined()
    expect(new LocalCopy('a', 'D1').read()).toBeUndefined()
    mine.remove()
    expect(mine.read()).toBeUndefined()
  })

  it('forgets a copy that cannot be read', () => {
    localStorage.setItem('kaixu.draft.declaration.a.new', '{')
    expect(new LocalCopy('a', 'new').read()).toBeUndefined()
    expect(localStorage.length).toBe(0)
  })
})
