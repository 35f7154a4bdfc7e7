import { Descriptions } from 'antd'
import { placeName } from '../display/places'
import { day, names } from '../display/text'
import { EVALUATION_REPORTS, PATENT_TYPES } from '../patent/words'
import { describeRoyalty } from '../royalty/describe'
import { royaltyOf } from '../royalty/royalty'
import type { DeclarationForm } from './declarationForm'

/** A filled form in the order of annex 4, for checking before it is sent or decided on. */
export function FormReview({ form, sent = false }: { form: DeclarationForm; sent?: boolean }) {
  const { exploitation, licensedToOthers } = form
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      className="section form-review"
      items={[
        { key: '1a', label: '① 专利号', children: <span className="code">{form.patentNumber ?? '—'}</span> },
        { key: '1b', label: '① 发明创造名称', children: form.title ?? '—' },
        { key: '1c', label: '① 专利类型', children: form.patentType ? PATENT_TYPES[form.patentType] : '—' },
        {
          key: '1d',
          label: '① 授权公告日',
          children: `${day(form.grantDate)}（申请日 ${day(form.filingDate)}，专利权期限届满日 ${day(form.termEnd)}）`,
        },
        { key: '1e', label: '① 专利权人', children: names(form.patentees) },
        { key: '2', label: '② 承诺', children: form.promisesAccepted ? '已承诺六项' : '尚未承诺' },
        {
          key: '3',
          label: '③ 自行实施',
          children: exploitation?.exploited
            ? ['已自行实施', exploitation.since, exploitation.scope, exploitation.manner]
                .filter(Boolean)
                .join('；')
            : '未自行实施专利技术',
        },
        {
          key: '4',
          label: '④ 许可他人实施',
          children: licensedToOthers?.licensed
            ? ['已许可他人实施', licensedToOthers.since, licensedToOthers.scope].filter(Boolean).join('；')
            : '未许可他人实施专利',
        },
        { key: '4b', label: '专利权评价报告', children: EVALUATION_REPORTS[form.evaluationReport ?? 'NONE'] },
        {
          key: '5',
          label: '⑤ 许可期限届满日',
          children: `${day(form.licenceEnd)}，开放范围：${placeName(form.scope)}`,
        },
        {
          key: '6',
          label: '⑥ 许可使用费标准',
          children: form.royalty?.mode ? describeRoyalty(royaltyOf(form.royalty)) : '—',
        },
        { key: '7', label: '⑦ 其他约定事项', children: form.otherTerms || '无' },
        {
          key: '8',
          label: '⑧ 许可人联系方式',
          children: contactText(form.contact, sent),
        },
      ]}
    />
  )
}

/** Once sent, the contact is in the vault and only shown to those who may know it. */
function contactText(contact: DeclarationForm['contact'], sent: boolean): string {
  if (sent) return '已加密保存，仅向登记意向的企业提供'
  const { name, phone, email, address, postcode } = contact ?? {}
  return [name, phone, email, address, postcode].filter(Boolean).join('，') || '—'
}
