import { Form, Input, InputNumber, Radio, Select, Space } from 'antd'
import type { FeeMode } from '../api/types'
import { money } from '../display/text'
import { optionsOf } from '../patent/words'
import { FEE_MODES, instalmentTotals, PERIODS, type RoyaltyForm } from './royalty'

interface NumberFieldProps {
  path: string[]
  label: string
  unit: string
  max?: number
  precision?: number
  rule?: string
}

function NumberField({ path, label, unit, max, precision = 2, rule }: NumberFieldProps) {
  return (
    <Form.Item
      name={['royalty', ...path]}
      label={`${label}（${unit}）`}
      extra={rule}
      rules={[{ required: true, message: `请填写${label}` }]}
    >
      <InputNumber min={0} max={max} precision={precision} controls={false} className="number-field" />
    </Form.Item>
  )
}

function ModeFields({ mode }: { mode: FeeMode | undefined }) {
  switch (mode) {
    case 'ENTRY_FEE_AND_SHARE':
      return (
        <Space size="large" align="start" wrap>
          <NumberField path={['entryFee']} label="入门费" unit="元" />
          <NumberField
            path={['salesShare']}
            label="提成比例"
            unit="%"
            max={100}
            rule="按当年度合同产品净销售额提取"
          />
        </Space>
      )
    case 'LUMP_SUM':
      return (
        <Space size="large" align="start" wrap>
          <NumberField path={['amount']} label="一次总付金额" unit="元" />
          <NumberField path={['payWithinDays']} label="支付期限" unit="合同生效后日数" precision={0} />
        </Space>
      )
    case 'INSTALMENTS':
      return <InstalmentFields />
    case 'OTHER':
      return (
        <Form.Item
          name={['royalty', 'otherStandard']}
          label="许可使用费支付方式和标准"
          rules={[{ required: true, whitespace: true, message: '请写明许可使用费的支付方式和标准' }]}
        >
          <Input.TextArea rows={3} maxLength={2000} showCount />
        </Form.Item>
      )
    default:
      return null
  }
}

function InstalmentFields() {
  const parts = Form.useWatch<RoyaltyForm['instalments']>(['royalty', 'instalments'])
  const totals = instalmentTotals(parts)
  return (
    <>
      <Space size="large" align="start" wrap>
        <NumberField path={['instalments', 'first']} label="第一批次金额" unit="元" />
        <NumberField
          path={['instalments', 'firstWithinDays']}
          label="第一批次支付期限"
          unit="合同生效后日数"
          precision={0}
        />
        <Form.Item
          name={['royalty', 'instalments', 'period']}
          label="会计期间"
          rules={[{ required: true, message: '请选择会计期间' }]}
        >
          <Select options={optionsOf(PERIODS)} className="number-field" placeholder="请选择" />
        </Form.Item>
        <NumberField
          path={['instalments', 'daysBeforePeriodEnd']}
          label="期间截止前"
          unit="日内支付"
          precision={0}
        />
        <NumberField path={['instalments', 'laterCount']} label="其后批次" unit="次" precision={0} />
        <NumberField path={['instalments', 'laterAmount']} label="每次支付" unit="元" />
      </Space>
      <p role="status">
        {totals
          ? `包括第一次在内总共支付 ${totals.count} 次，共计 ${money(totals.total)}。`
          : '填写金额和批次后，这里会算出总次数和总金额。'}
      </p>
    </>
  )
}

/** Annex 4 ⑥: exactly one of five standards, then only the fields it needs. */
export function RoyaltyFields({ required = true }: { required?: boolean }) {
  const mode = Form.useWatch<FeeMode | undefined>(['royalty', 'mode'])
  return (
    <>
      <Form.Item
        name={['royalty', 'mode']}
        label="许可使用费标准（任选其一）"
        rules={required ? [{ required: true, message: '请选择一种许可使用费标准' }] : []}
      >
        <Radio.Group className="choice-cards" aria-label="许可使用费标准（任选其一）">
          {FEE_MODES.map((choice) => (
            <Radio key={choice.mode} value={choice.mode} aria-label={choice.label}>
              <strong>{choice.label}</strong>
              <span className="choice-help">{choice.help}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <ModeFields mode={mode} />
    </>
  )
}
