import { Form, type FormRule, Input } from 'antd'

/** ⑦ 其他约定事项 and ⑧ 许可人联系方式. */
export function ContactStep() {
  return (
    <>
      <h2>⑦ 其他约定事项</h2>
      <Form.Item name="otherTerms" label="其他约定事项" extra="没有可不填；不得使用商业性宣传用语。">
        <Input.TextArea rows={3} maxLength={2000} showCount />
      </Form.Item>
      <h2>⑧ 许可人联系方式</h2>
      <p className="quiet">联系方式加密保存，仅在企业登记许可意向后向其提供。</p>
      <ContactFields />
    </>
  )
}

/** A contact without name or telephone is no use to a firm: where none is required, half of one is asked for the rest. */
function asked(required: boolean, message: string): FormRule {
  if (required) return { required: true, whitespace: true, message }
  return ({ getFieldValue }) => ({
    validator: async (_rule, value: string | undefined): Promise<void> => {
      const contact: Record<string, string | undefined> = getFieldValue('contact') ?? {}
      if (!value?.trim() && Object.values(contact).some((field) => field?.trim())) throw new Error(message)
    },
  })
}

/** Contact fields under the form's own labels; also used where a firm gives its contact. */
export function ContactFields({
  required = true,
  postcode = true,
}: {
  required?: boolean
  postcode?: boolean
}) {
  return (
    <div className="field-grid">
      <Form.Item name={['contact', 'name']} label="收件人姓名" rules={[asked(required, '请填写收件人姓名')]}>
        <Input maxLength={100} autoComplete="name" />
      </Form.Item>
      <Form.Item
        name={['contact', 'phone']}
        label="电话"
        rules={[
          asked(required, '请填写电话'),
          { pattern: /^[0-9+\-() 转]{5,30}$/, message: '电话只含数字、区号、横线和分机，如 027-87654321' },
        ]}
      >
        <Input maxLength={30} autoComplete="tel" inputMode="tel" />
      </Form.Item>
      <Form.Item
        name={['contact', 'email']}
        label="电子邮件"
        rules={[{ type: 'email', message: '电子邮件地址不完整，如 name@example.com' }]}
      >
        <Input maxLength={200} autoComplete="email" inputMode="email" />
      </Form.Item>
      <Form.Item name={['contact', 'address']} label="地址">
        <Input maxLength={300} autoComplete="street-address" />
      </Form.Item>
      {postcode && (
        <Form.Item
          name={['contact', 'postcode']}
          label="邮编"
          rules={[{ pattern: /^\d{6}$/, message: '邮编为 6 位数字' }]}
        >
          <Input maxLength={6} autoComplete="postal-code" inputMode="numeric" />
        </Form.Item>
      )}
    </div>
  )
}
