import { Form, Select } from 'antd'
import type { PublicFacts } from '../api/types'
import { DateField } from '../display/DateField'
import { SCOPE_OPTIONS } from '../display/places'
import { PriceGuidance } from '../price/PriceGuidance'
import { CostExamples } from '../royalty/CostExamples'
import { RoyaltyFields } from '../royalty/RoyaltyFields'
import { usePublicFacts } from './publicFacts'

/** ⑤ 许可期限 and ⑥ 许可使用费标准. */
export function TermsStep() {
  const typed = Form.useWatch<string | undefined>('termEnd')
  const facts = usePublicFacts(Form.useWatch<string | undefined>('patentNumber'))
  const termEnd = typed || facts.data?.termEnd || undefined
  return (
    <>
      <h2>⑤ 许可期限</h2>
      <div className="field-grid">
        <Form.Item
          name="licenceEnd"
          label="许可期限届满日"
          extra={`不能超过专利权期限届满日${termEnd ? ` ${termEnd}${typed ? '' : originOfEnd(facts.data)}` : ''}`}
          rules={[{ required: true, message: '请填写许可期限届满日' }, { validator: withinTerm(termEnd) }]}
        >
          <DateField notAfter={termEnd} />
        </Form.Item>
        <Form.Item name="scope" label="开放范围" rules={[{ required: true, message: '请选择开放范围' }]}>
          <Select options={SCOPE_OPTIONS} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      </div>
      <h2>⑥ 许可使用费标准</h2>
      <PriceGuidance />
      <RoyaltyFields />
      <CostExamples />
    </>
  )
}

function originOfEnd(facts: PublicFacts | undefined): string {
  return facts?.termEndReckoned ? '（按登记簿的申请日推算）' : '（登记簿记载）'
}

function withinTerm(termEnd: string | undefined) {
  return async (_rule: unknown, value: string | undefined): Promise<void> => {
    if (termEnd && value && value > termEnd)
      throw new Error(`许可期限届满日不能超过专利权期限届满日 ${termEnd}`)
  }
}
