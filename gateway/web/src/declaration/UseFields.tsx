import { Form, Input, Radio } from 'antd'

/** Annex 4 ③; details only when the patent is in use. */
export function Exploitation({ required = true }: { required?: boolean }) {
  const exploited = Form.useWatch(['exploitation', 'exploited'])
  return (
    <>
      <Form.Item
        name={['exploitation', 'exploited']}
        label="自行实施专利的情况"
        rules={[{ required, message: '请选择一项' }]}
      >
        <Radio.Group
          aria-label="自行实施专利的情况"
          options={[
            { value: false, label: '未自行实施专利技术' },
            { value: true, label: '已自行实施专利技术' },
          ]}
        />
      </Form.Item>
      {exploited && (
        <div className="field-grid">
          <TextField path={['exploitation', 'since']} label="自行实施的时间" example="如 2021 年 6 月至今" />
          <TextField path={['exploitation', 'scope']} label="自行实施的范围" example="如 湖北省内" />
          <TextField path={['exploitation', 'manner']} label="自行实施的方式" example="如 制造、销售" />
        </div>
      )}
    </>
  )
}

/** Annex 4 ④; details only when others hold a licence. */
export function LicensedToOthers({ required = true }: { required?: boolean }) {
  const licensed = Form.useWatch(['licensedToOthers', 'licensed'])
  return (
    <>
      <Form.Item
        name={['licensedToOthers', 'licensed']}
        label="许可他人实施专利的状况"
        rules={[{ required, message: '请选择一项' }]}
      >
        <Radio.Group
          aria-label="许可他人实施专利的状况"
          options={[
            { value: false, label: '未许可他人实施专利' },
            { value: true, label: '已许可他人实施专利' },
          ]}
        />
      </Form.Item>
      {licensed && (
        <div className="field-grid">
          <TextField
            path={['licensedToOthers', 'since']}
            label="许可他人实施专利的时间"
            example="如 2022 年 3 月至 2025 年 3 月"
          />
          <TextField
            path={['licensedToOthers', 'scope']}
            label="许可他人实施专利的范围"
            example="如 普通许可，武汉市"
          />
        </div>
      )}
    </>
  )
}

function TextField({ path, label, example }: { path: string[]; label: string; example: string }) {
  return (
    <Form.Item
      name={path}
      label={label}
      extra={example}
      rules={[{ required: true, whitespace: true, message: `请填写${label}` }]}
    >
      <Input maxLength={200} />
    </Form.Item>
  )
}
