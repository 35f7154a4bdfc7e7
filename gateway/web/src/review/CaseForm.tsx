import { Descriptions } from 'antd'
import type { EvaluationReport, Practice, ReviewCase } from '../api/types'
import { placeName } from '../display/places'
import { day } from '../display/text'
import { EVALUATION_REPORTS, PATENTEE_KINDS } from '../patent/words'
import { describeRoyalty } from '../royalty/describe'

const DATES = [
  { field: 'filingDate', label: '① 申请日' },
  { field: 'grantDate', label: '① 授权公告日' },
  { field: 'termEnd', label: '① 专利权届满日' },
] as const

function stated(done: boolean | undefined, what: string, practice: Practice | null | undefined) {
  if (!done) {
    return `未${what}`
  }
  const parts = [
    practice?.since && `时间：${practice.since}`,
    practice?.scope && `范围：${practice.scope}`,
    practice?.manner && `方式：${practice.manner}`,
  ].filter(Boolean)
  return parts.length ? `已${what}（${parts.join('；')}）` : `已${what}`
}

/** What was declared, in the order of annex 4, as the reviewer compares it with the evidence. */
export function CaseForm({ reviewed }: { reviewed: ReviewCase }) {
  const { patent, terms, statements, submitter } = reviewed
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      className="form-review"
      items={[
        { key: '1', label: '① 专利号', children: <span className="code">{reviewed.patentNumber}</span> },
        { key: '1b', label: '① 名称', children: reviewed.title },
        ...DATES.filter(({ field }) => patent?.[field]).map(({ field, label }) => ({
          key: field,
          label,
          children: day(patent?.[field]),
        })),
        {
          key: '1c',
          label: '① 专利权人',
          children: reviewed.patentees
            .map(({ name, kind }) => (kind ? `${name}（${PATENTEE_KINDS[kind] ?? kind}）` : name))
            .join('、'),
        },
        { key: '2', label: '② 承诺', children: statements?.promisesAccepted ? '已承诺六项' : '未承诺' },
        {
          key: '3',
          label: '③ 自行实施',
          children: stated(statements?.exploited, '自行实施', statements?.exploitation),
        },
        {
          key: '4',
          label: '④ 许可他人',
          children: stated(statements?.licensedToOthers, '许可他人实施', statements?.licensing),
        },
        {
          key: '4b',
          label: '评价报告',
          children: EVALUATION_REPORTS[(statements?.evaluationReport ?? 'NONE') as EvaluationReport],
        },
        { key: '5', label: '⑤ 届满日', children: day(terms?.licenceEnd) },
        { key: '5b', label: '开放范围', children: placeName(terms?.scope) },
        { key: '6', label: '⑥ 使用费', children: describeRoyalty(terms?.royalty) },
        { key: '7', label: '⑦ 其他约定', children: terms?.otherTerms || '无' },
        {
          key: '9',
          label: '⑨ 签章',
          children: statements?.allOwnersAgreed ? '全体专利权人已签章同意' : '未确认全体同意',
        },
        {
          key: '10',
          label: '报送',
          children: `${submitter?.organisationName ?? '—'}（${placeName(submitter?.place)}，${submitter?.channel === 'BATCH' ? '批量报送' : '在线填报'}）`,
        },
      ]}
    />
  )
}
