import type { DeclarationForm } from './declarationForm'
import type { DraftPlace } from './draft'

interface Copy {
  savedAt: string
  form: DeclarationForm
  place?: DraftPlace
}

/** What has not reached the server yet, kept in this browser until it has. One copy a person and purpose. */
export class LocalCopy {
  private readonly key: string

  constructor(owner: string, purpose: string) {
    this.key = `kaixu.draft.declaration.${owner}.${purpose}`
  }

  read(): Copy | undefined {
    const text = localStorage.getItem(this.key)
    if (!text) return undefined
    try {
      return JSON.parse(text) as Copy
    } catch {
      this.remove()
      return undefined
    }
  }

  write(form: DeclarationForm, place?: DraftPlace, now: Date = new Date()): void {
    localStorage.setItem(this.key, JSON.stringify({ savedAt: now.toISOString(), form, place }))
  }

  remove(): void {
    localStorage.removeItem(this.key)
  }
}
