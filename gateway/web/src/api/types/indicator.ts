/** Indicators and the event stream. */
import type { PatentType } from './patent'

export interface Indicator {
  id: string
  title: string
  definition: string
  definitionVersion: string | number
  reading?: string | null
  numerator: number
  denominator?: number | null
  value: number
  target?: number | null
  unit: string
  reached?: boolean | null
}

export interface BreakdownRow {
  value: string
  label: string
  institutions: number
  patents: number
  licensedStrict: number
  licensedWide: number
}

export type Dimension = 'place' | 'kind' | 'type'

export interface IndicatorBoard {
  asOf: string
  computedAt: string
  position: number
  indicators: Indicator[]
  /** Among the open patents: announced, but closed to new licences then. */
  suspended?: number
  revoked?: number
  breakdowns: Partial<Record<Dimension, BreakdownRow[]>>
}

/** One patent behind a figure. */
export interface IndicatorRecord {
  patentNumber: string
  title: string
  patentType: PatentType
  placeName: string
  patentees: string[]
  announcedOn: string
  licences: number
  firstEffectiveFrom?: string | null
  firstRecordedOn?: string | null
}

export interface PatentEvent {
  position: number
  messageId: string
  type: string
  title: string
  occurredAt: string
  recordedAt?: string | null
  actor?: string | null
  actorRoles?: string[] | string | null
  actorOrganisation?: { id?: string; name?: string } | string | null
  correlationId?: string | null
  causationId?: string | null
  data?: unknown
}
