import type { EvaluationReport, PatenteeKind, PatentType } from '../api/types'

export const PATENT_TYPES: Record<PatentType, string> = {
  INVENTION: '发明',
  UTILITY_MODEL: '实用新型',
  DESIGN: '外观设计',
}

export const PATENTEE_KINDS: Record<PatenteeKind, string> = {
  UNIVERSITY: '高等院校',
  RESEARCH_INSTITUTE: '科研机构',
  STATE_OWNED_ENTERPRISE: '国有企业',
  ENTERPRISE: '企业',
  INDIVIDUAL: '个人',
  OTHER: '其他',
}

export const EVALUATION_REPORTS: Record<EvaluationReport, string> = {
  NONE: '未出具',
  POSITIVE: '已出具，结论为未发现不符合授予专利权条件的缺陷',
  NEGATIVE: '已出具，结论为不符合授予专利权条件',
}

export function optionsOf<V extends string>(words: Record<V, string>): { value: V; label: string }[] {
  return (Object.entries(words) as [V, string][]).map(([value, label]) => ({ value, label }))
}
