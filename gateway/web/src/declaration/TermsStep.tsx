import { Form, Select } from 'antd'
import { DateField } from '../display/DateField'
import { SCOPE_OPTIONS } from '../display/places'
import { RoyaltyFields } from '../royalty/RoyaltyFields'

/** ⑤ 许可期限 and ⑥ 许可使用费标准. */
export function TermsStep() {
  const termEnd = Form.useWatch<string | undefined>('termEnd')
  return (
    <>
      <h2>⑤ 许可期限</h2>
      <div className="field-grid">
        <Form.Item
          name="licenceEnd"
          label="许可期限届满日"
          extra={termEnd ? `不能超过专利权期限届满日 ${termEnd}` : '不能超过专利权期限届满日'}
          rules={[{ required: true, message: '请填写许可期限届满日' }, { validator: withinTerm(termEnd) }]}
        >
          <DateField notAfter={termEnd} />
        </Form.Item>
        <Form.Item name="scope" label="开放范围" rules={[{ required: true, message: '请选择开放范围' }]}>
          <Select options={SCOPE_OPTIONS} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      </div>
      <h2>⑥ 许可使用费标准</h2>
      <RoyaltyFields />
    </>
  )
}

function withinTerm(termEnd: string | undefined) {
  return async (_rule: unknown, value: string | undefined): Promise<void> => {
    if (termEnd && value && value > termEnd)
      throw new Error(`许可期限届满日不能超过专利权期限届满日 ${termEnd}`)
  }
}
