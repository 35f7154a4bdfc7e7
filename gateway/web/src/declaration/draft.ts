import { useEffect, useState, useSyncExternalStore } from 'react'
import { get, query, send } from '../api/client'
import { IdempotencyKeys } from '../api/idempotency'
import type { Draft, DraftFinding } from '../api/types'
import { ProblemError } from '../problem/problem'
import { type DeclarationForm, draftOf } from './declarationForm'
import type { LocalCopy } from './localCopy'

export const DRAFTS = '/api/declarations/drafts'

/** Which draft the form belongs to and which version of it the form was read from. */
export interface DraftPlace {
  id: string
  version: number
}

/**
 * Where the saving stands: `overtaken` is a newer version from another window, `gone` a draft that was handed in or deleted there. Neither is overwritten
 * without being asked.
 */
export type Saving = 'untouched' | 'waiting' | 'saved' | 'failed' | 'overtaken' | 'gone'

export interface KeeperState {
  saving: Saving
  savedAt?: string
  findings: DraftFinding[]
}

const PAUSE = 800
const RETRY = 5_000

/** Keeps one form on the server while it is typed; what has not arrived there yet is kept in the browser. */
export class DraftKeeper {
  private state: KeeperState
  private wanted: DeclarationForm | undefined
  private timer: number | undefined
  private running: Promise<void> | undefined
  private readonly keys = new IdempotencyKeys()
  private readonly listeners = new Set<() => void>()
  private readonly local: LocalCopy
  private readonly corrects: string | undefined
  place: DraftPlace | undefined

  constructor(local: LocalCopy, corrects: string | undefined, begun?: Draft) {
    this.local = local
    this.corrects = corrects
    this.place = begun && { id: begun.id, version: begun.version }
    this.state = begun
      ? { saving: 'saved', savedAt: begun.savedAt, findings: begun.findings }
      : { saving: 'untouched', findings: [] }
  }

  readonly current = (): KeeperState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Saves shortly after the last change. */
  save(form: DeclarationForm): void {
    this.wanted = form
    this.local.write(form, this.place)
    if (this.stuck()) return
    this.tell({ saving: 'waiting' })
    this.schedule(PAUSE)
  }

  /** Saves now; true when the server has everything. */
  async flush(keepalive = false): Promise<boolean> {
    window.clearTimeout(this.timer)
    this.running ??= this.sendAll(keepalive).finally(() => {
      this.running = undefined
    })
    await this.running
    return this.wanted === undefined
  }

  /** What this page holds replaces what is there, or begins a new draft when nothing is there. */
  async insist(form: DeclarationForm): Promise<void> {
    if (this.state.saving === 'gone') this.place = undefined
    else if (this.place) this.place = await latest(this.place.id)
    this.wanted = form
    this.tell({ saving: 'waiting' })
    await this.flush()
  }

  /** The form was handed in; nothing is left to keep. */
  end(): void {
    window.clearTimeout(this.timer)
    this.wanted = undefined
    this.local.remove()
  }

  private async sendAll(keepalive: boolean): Promise<void> {
    while (this.wanted && !this.stuck()) {
      const form = this.wanted
      this.wanted = undefined
      try {
        const saved = await this.put(form, keepalive)
        this.place = { id: saved.id, version: saved.version }
        if (this.wanted === undefined) this.local.remove()
        this.tell({ saving: 'saved', savedAt: saved.savedAt, findings: saved.findings })
      } catch (error) {
        this.wanted ??= form
        this.local.write(this.wanted, this.place)
        this.refused(error)
        return
      }
    }
  }

  private put(form: DeclarationForm, keepalive: boolean): Promise<Draft> {
    const body = draftOf(form)
    if (this.place) {
      const { id, version } = this.place
      return send<Draft>(`${DRAFTS}/${id}`, { method: 'PUT', body, ifMatch: `"${version}"`, keepalive })
    }
    const path = `${DRAFTS}${query({ corrects: this.corrects })}`
    return send<Draft>(path, { body, idempotencyKey: this.keys.keyFor([path, body]), keepalive })
  }

  private refused(error: unknown): void {
    const status = error instanceof ProblemError ? error.problem.status : 0
    if (status === 412) this.tell({ saving: 'overtaken' })
    else if (status === 404 && this.place) this.tell({ saving: 'gone' })
    else {
      this.tell({ saving: 'failed' })
      this.schedule(RETRY)
    }
  }

  private schedule(pause: number): void {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.flush(), pause)
  }

  private stuck(): boolean {
    return this.state.saving === 'overtaken' || this.state.saving === 'gone'
  }

  private tell(change: Partial<KeeperState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

async function latest(id: string): Promise<DraftPlace> {
  const draft = await get<Draft>(`${DRAFTS}/${id}`)
  return { id: draft.id, version: draft.version }
}

/** One keeper as long as the form is shown; leaving the page saves at once. */
export function useDraftKeeper(make: () => DraftKeeper): [DraftKeeper, KeeperState] {
  const [keeper] = useState(make)
  const state = useSyncExternalStore(keeper.subscribe, keeper.current)
  useEffect(() => {
    const leave = () => void keeper.flush(true)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [keeper])
  return [keeper, state]
}
