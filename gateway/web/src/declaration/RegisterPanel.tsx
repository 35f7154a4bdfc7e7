import { Alert, Button, Form } from 'antd'
import { useEffect, useRef } from 'react'
import type { PublicFacts } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import type { Status } from '../display/states'
import { day, moment } from '../display/text'
import { LEGAL_STATES } from '../review/legalStates'
import type { DeclarationForm } from './declarationForm'
import {
  type Compared,
  compare,
  FACT_LABELS,
  type FactField,
  registered,
  usePublicFacts,
} from './publicFacts'

const STATES: Record<Compared['state'], Status> = {
  same: { word: '与登记簿一致', tone: 'good' },
  changed: { word: '与登记簿不同', tone: 'attention' },
  blank: { word: '未填写', tone: 'waiting' },
}

/** States in which a declaration is not announced, Implementing Rules R. 85 and 86 and the pilot notice. */
const HINDERING = [
  'ARREARS',
  'ENDED',
  'INVALIDATED',
  'PENDING',
  'PLEDGED',
  'EXCLUSIVE_LICENCE',
  'SOLE_LICENCE',
  'SUSPENDED',
  'PRESERVED',
]

/** What the register knows of the patent: fills what is blank, shows what was changed, says what it does not know. */
export function RegisterPanel({ onFilled }: { onFilled: () => void }) {
  const form = Form.useFormInstance<DeclarationForm>()
  const number = Form.useWatch('patentNumber', form)
  const facts = usePublicFacts(number)
  Form.useWatch((values: DeclarationForm) => JSON.stringify(values), form)
  const filledFor = useRef<string>(undefined)

  function fill(from: PublicFacts, fields: FactField[]): void {
    if (fields.length === 0) return
    form.setFieldsValue(registered(from, fields, form.getFieldsValue(true)) as never)
    onFilled()
  }

  // The first answer for a number fills the blanks, once; what somebody empties afterwards stays empty.
  useEffect(() => {
    if (!facts.data?.known || filledFor.current === facts.data.patentNumber) return
    filledFor.current = facts.data.patentNumber
    fill(facts.data, fieldsIn(compare(facts.data, form.getFieldsValue(true)), 'blank'))
  })

  if (facts.error) {
    return (
      <p className="wide quiet" role="status">
        暂时查不到登记簿，请照专利证书填写；不影响提交，审核时会再核对。
      </p>
    )
  }
  if (!facts.data) return null
  if (!facts.data.known) return <NotKnown updatedAt={facts.data.registerUpdatedAt} />
  const compared = compare(facts.data, form.getFieldsValue(true))
  const hindrances = facts.data.legalStates.filter((state) => HINDERING.includes(state))
  const others = [...fieldsIn(compared, 'changed'), ...fieldsIn(compared, 'blank')]
  return (
    <section className="wide register-panel" aria-label="登记簿记载">
      <p role="status">
        登记簿有这件专利的记载（数据日期 {day(facts.data.asOf)}，来源：{facts.data.source}
        ）：法律状态 {facts.data.legalStates.map((state) => LEGAL_STATES[state] ?? state).join('、')}。
        {facts.data.termEndReckoned && `登记簿没有期限届满日，按申请日推算为 ${day(facts.data.termEnd)}。`}
        空白栏已按登记簿填写，请核对；登记簿可能晚于实际变更。
      </p>
      {hindrances.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`登记簿记载该专利处于：${hindrances.map((state) => LEGAL_STATES[state] ?? state).join('、')}`}
          description="处于这种状态的专利不能公告开放许可声明（专利法实施细则第八十五条、第八十六条和试点通知）。状态已经变更的可以继续填写，并等登记簿更新后提交。"
        />
      )}
      <ul className="plain-list">
        {compared.map((each) => (
          <li key={each.field}>
            {FACT_LABELS[each.field]}：<StatusTag status={STATES[each.state]} />
            {each.state === 'changed' && `登记簿为“${each.registered}”，填写为“${each.filled}”`}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Button size="small" onClick={() => fill(facts.data, others)}>
          改为登记簿记载
        </Button>
      )}
    </section>
  )
}

function NotKnown({ updatedAt }: { updatedAt: string | null | undefined }) {
  return (
    <Alert
      className="wide"
      type="info"
      showIcon
      role="status"
      title="登记簿中还没有这件专利"
      description={`平台的登记簿由公报数据导入${updatedAt ? `，最近一次更新于 ${moment(updatedAt)}` : '，目前还没有数据'}。没有记载不表示专利不存在；请照专利证书填写，审核时由审核人员核对。`}
    />
  )
}

function fieldsIn(compared: Compared[], state: Compared['state']): FactField[] {
  return compared.filter((each) => each.state === state).map(({ field }) => field)
}
