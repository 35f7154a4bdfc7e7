import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Select } from 'antd'
import { DateField } from '../display/DateField'
import { today } from '../display/text'
import { readPatentNumber } from '../patent/patentNumber'
import { optionsOf, PATENT_TYPES, PATENTEE_KINDS } from '../patent/words'
import { RegisterPanel } from './RegisterPanel'

/** ① 专利信息, filled from the register where it knows the patent; `onFilled` when it has done so. */
export function PatentStep({ onFilled }: { onFilled: () => void }) {
  const form = Form.useFormInstance()
  return (
    <>
      <h2>① 专利信息</h2>
      <p className="quiet">
        应当与专利申请请求书一致；办理过著录项目变更的，按国家知识产权局批准变更后的内容填写。
      </p>
      <div className="field-grid">
        <Form.Item
          name="patentNumber"
          label="专利号"
          extra="如 ZL201410234381.X，可不带 ZL 和小数点"
          rules={[{ required: true, validator: checkPatentNumber }]}
        >
          <Input
            className="code"
            autoComplete="off"
            onBlur={(event) => {
              const reading = readPatentNumber(event.target.value)
              if (reading.fault === undefined) {
                form.setFieldsValue({ patentNumber: reading.number, patentType: reading.type })
              }
            }}
          />
        </Form.Item>
        <RegisterPanel onFilled={onFilled} />
        <Form.Item name="patentType" label="专利类型" extra="由专利号得出，可核对">
          <Select options={optionsOf(PATENT_TYPES)} placeholder="填写专利号后自动得出" />
        </Form.Item>
        <Form.Item
          name="title"
          label="发明创造名称"
          className="wide"
          rules={[{ required: true, whitespace: true, message: '请填写发明创造名称' }]}
        >
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item
          name="grantDate"
          label="授权公告日"
          rules={[{ required: true, message: '请填写授权公告日' }]}
        >
          <DateField notAfter={today()} />
        </Form.Item>
        <Form.Item name="filingDate" label="申请日" extra="用于计算专利权期限">
          <DateField notAfter={today()} />
        </Form.Item>
        <Form.Item name="termEnd" label="专利权期限届满日" extra="有期限补偿时请填写，否则按申请日计算">
          <DateField />
        </Form.Item>
      </div>
      <h3>专利权人（填写全体专利权人）</h3>
      <Patentees />
    </>
  )
}

async function checkPatentNumber(_rule: unknown, value: string | undefined): Promise<void> {
  const reading = readPatentNumber(value)
  if (reading.fault !== undefined) throw new Error(reading.message)
}

function Patentees() {
  return (
    <Form.List name="patentees">
      {(entries, { add, remove }) => (
        <>
          {entries.map(({ key, name }) => (
            <fieldset key={key} className="owner">
              <legend className="visually-hidden">专利权人 {name + 1}</legend>
              <Form.Item
                name={[name, 'name']}
                label={`专利权人${entries.length > 1 ? ` ${name + 1} ` : ''}姓名或名称`}
                rules={[{ required: true, whitespace: true, message: '请填写专利权人姓名或名称' }]}
              >
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item
                name={[name, 'kind']}
                label="权利人类别"
                rules={[{ required: true, message: '请选择权利人类别' }]}
              >
                <Select options={optionsOf(PATENTEE_KINDS)} placeholder="请选择" />
              </Form.Item>
              <Form.Item name={[name, 'creditCode']} label="统一社会信用代码">
                <Input className="code" maxLength={18} autoComplete="off" />
              </Form.Item>
              {entries.length > 1 && (
                <Button icon={<DeleteOutlined aria-hidden />} onClick={() => remove(name)}>
                  删除专利权人 {name + 1}
                </Button>
              )}
            </fieldset>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ kind: 'ENTERPRISE' })}>
            增加专利权人
          </Button>
        </>
      )}
    </Form.List>
  )
}
