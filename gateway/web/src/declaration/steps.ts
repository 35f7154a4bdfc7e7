import { ATTACHMENT_KINDS } from '../attachment/kinds'
import { FIELD_LABELS } from '../display/fields'
import type { FieldPath } from '../problem/formErrors'

export const FORM_NAME = 'declaration'

export interface Step {
  title: string
  /** First parts of the fields the step holds. */
  fields: string[]
}

/** The blocks ① to ⑨ of annex 4, one topic a step and in the form's order. */
export const STEPS: Step[] = [
  {
    title: '专利信息',
    fields: ['patentNumber', 'title', 'patentType', 'grantDate', 'filingDate', 'termEnd', 'patentees'],
  },
  {
    title: '承诺与实施情况',
    fields: ['promisesAccepted', 'exploitation', 'licensedToOthers', 'evaluationReport'],
  },
  { title: '期限与使用费', fields: ['licenceEnd', 'scope', 'royalty'] },
  { title: '约定与联系', fields: ['otherTerms', 'contact'] },
  { title: '材料、签章与核对', fields: ['papers', 'allOwnersAgreed'] },
]

export function stepOf(path: FieldPath): number {
  return STEPS.findIndex((step) => step.fields.includes(String(path[0])))
}

const PART_LABELS: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(ATTACHMENT_KINDS).map(([kind, name]) => [`papers.${kind}`, `材料（${name}）`]),
  ),
  'patentees.name': '专利权人姓名或名称',
  'patentees.kind': '权利人类别',
  'patentees.creditCode': '统一社会信用代码',
  'exploitation.since': '自行实施的时间',
  'exploitation.scope': '自行实施的范围',
  'exploitation.manner': '自行实施的方式',
  'licensedToOthers.since': '许可他人实施专利的时间',
  'licensedToOthers.scope': '许可他人实施专利的范围',
  'royalty.entryFee': '入门费',
  'royalty.salesShare': '提成比例',
  'royalty.amount': '一次总付金额',
  'royalty.payWithinDays': '支付期限',
  'royalty.otherStandard': '许可使用费支付方式和标准',
  'royalty.instalments.first': '第一批次金额',
  'royalty.instalments.firstWithinDays': '第一批次支付期限',
  'royalty.instalments.period': '会计期间',
  'royalty.instalments.daysBeforePeriodEnd': '期间截止前',
  'royalty.instalments.laterCount': '其后批次',
  'royalty.instalments.laterAmount': '每次支付',
  'contact.name': '收件人姓名',
  'contact.phone': '电话',
  'contact.email': '电子邮件',
  'contact.address': '地址',
  'contact.postcode': '邮编',
}

/** The label at the field; undefined for a field this form does not show. */
export function labelOf(path: FieldPath): string | undefined {
  const words = path.filter((part) => typeof part === 'string')
  return PART_LABELS[words.join('.')] ?? (words.length > 0 ? FIELD_LABELS[words[0] as string] : undefined)
}

/** The six promises of annex 4 ②, in its own words. */
export const PROMISES = [
  '本专利不在专利独占实施许可或者排他实施许可有效期限内；',
  '许可任何单位或个人实施本专利；',
  '专利权在开放许可（试点）实施期间内，专利权人保证维持专利权有效；',
  '本专利通过开放许可（试点）达成的所有许可，将向试点组织单位备案；',
  '专利权人属于中国内地单位或个人，以开放许可方式技术出口的，按照《中华人民共和国技术进出口管理条例》和《技术进出口合同登记管理办法》的规定办理相关手续；',
  '专利权人承诺以上信息属实，是专利权人的真实意思表示。',
]
