import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeclarationForm } from './declarationForm'

interface StoredDraft {
  savedAt: string
  form: DeclarationForm
}

/** One draft a person and purpose, kept on this computer until it is submitted. */
export class DraftStore {
  private readonly key: string

  constructor(owner: string, purpose: string) {
    this.key = `kaixu.draft.declaration.${owner}.${purpose}`
  }

  read(): StoredDraft | undefined {
    const text = localStorage.getItem(this.key)
    if (!text) return undefined
    try {
      return JSON.parse(text) as StoredDraft
    } catch {
      this.remove()
      return undefined
    }
  }

  write(form: DeclarationForm, now: Date = new Date()): string {
    const savedAt = now.toISOString()
    localStorage.setItem(this.key, JSON.stringify({ savedAt, form }))
    return savedAt
  }

  remove(): void {
    localStorage.removeItem(this.key)
  }
}

const PAUSE = 800

/** Saves shortly after the last change and at once when the page is left. */
export function useAutosave(store: DraftStore) {
  const [savedAt, setSavedAt] = useState(() => store.read()?.savedAt)
  const pending = useRef<DeclarationForm | undefined>(undefined)
  const timer = useRef<number | undefined>(undefined)

  const flush = useCallback(() => {
    window.clearTimeout(timer.current)
    if (pending.current) setSavedAt(store.write(pending.current))
    pending.current = undefined
  }, [store])

  const save = useCallback(
    (form: DeclarationForm) => {
      pending.current = form
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(flush, PAUSE)
    },
    [flush],
  )

  const discard = useCallback(() => {
    window.clearTimeout(timer.current)
    pending.current = undefined
    store.remove()
    setSavedAt(undefined)
  }, [store])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return { savedAt, save, discard }
}
