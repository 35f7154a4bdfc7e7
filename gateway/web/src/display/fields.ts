/** What the form calls each field; used wherever a field is named to a person. */
export const FIELD_LABELS: Record<string, string> = {
  patentNumber: '专利号',
  title: '发明创造名称',
  patentType: '专利类型',
  grantDate: '授权公告日',
  filingDate: '申请日',
  termEnd: '专利权期限届满日',
  patentees: '专利权人',
  promisesAccepted: '承诺',
  exploitation: '自行实施专利的情况',
  licensedToOthers: '许可他人实施专利的状况',
  licenceEnd: '许可期限届满日',
  scope: '开放范围',
  royalty: '许可使用费标准',
  otherTerms: '其他约定事项',
  contact: '许可人联系方式',
  allOwnersAgreed: '专利权人签章',
  evaluationReport: '专利权评价报告',
  legalState: '专利法律状态',
}

export function fieldLabel(field: string): string {
  if (field === '') return '整份声明'
  return FIELD_LABELS[field] ?? FIELD_LABELS[field.split(/[.[]/)[0] ?? field] ?? field
}
