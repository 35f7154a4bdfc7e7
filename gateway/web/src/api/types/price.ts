/** Price guidance and its statistics. */

export interface EarlierLicence {
  amount?: number | null
  years?: number | null
  rate?: number | null
}

/** What an owner knows about the worth of a patent; everything may be absent. */
export interface FeeInputs {
  licensees?: number | null
  coefficient?: number | null
  ownYearlyIncome?: number | null
  patentShare?: number | null
  earlierLicences?: EarlierLicence[]
  industry?: string
  commonRate?: number | null
  commonRateSource?: string
  appraisedValue?: number | null
  appraisedYears?: number | null
}

export type FeeMethod = 'OWN_LICENCES' | 'OWN_INCOME' | 'INDUSTRY' | 'INTERNATIONAL' | 'APPRAISAL'

export interface MethodResult {
  method: FeeMethod
  name: string
  yearlyFee?: number | null
  salesShare?: number | null
  aboveCeiling: boolean
  steps: string[]
  sources: string[]
  missing: string[]
}

export interface StatisticLine {
  period: string
  industry: string
  measure: string
  name: string
  value: number
  unit: string
  source: string
}

export interface Statistics {
  version: number
  title: string
  lines: StatisticLine[]
}

export interface FeeRange {
  least: number
  most: number
}

export interface FeeGuidance {
  guideline: string
  /** 1 ÷ n: with it n licensees together pay what one alone would. */
  incomePreserving?: number | null
  methods: MethodResult[]
  yearlyFee?: FeeRange | null
  salesShare?: FeeRange | null
  ceilings: { fixedFee: number; salesShare: number; profitShare: number; source: string }
  statistics: Statistics
}

export interface StatisticsVersion {
  version: number
  title: string
  note: string
  lines: number
  sha256: string
  importedBy: string
  importedAt: string
  activatedBy?: string | null
  activatedAt?: string | null
  inForce: boolean
}
