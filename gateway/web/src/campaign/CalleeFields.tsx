import { Form, Input } from 'antd'
import { DateField } from '../display/DateField'
import { unreadableLines } from './campaign'

const HOW = '每行一个：单位编号、空格、单位名称，例如：whut 武汉理工大学'

/** Until when each kind of submitter may send, and the organisations called upon, named by this word. */
export function CalleeFields({ called }: { called: string }) {
  return (
    <>
      <Form.Item name="bureauDay" label="市州知识产权局截止日">
        <DateField />
      </Form.Item>
      <Organisations name="bureaus" label={`${called}市州知识产权局`} />
      <Form.Item name="institutionDay" label="高校院所截止日">
        <DateField />
      </Form.Item>
      <Organisations name="institutions" label={`${called}高校院所`} />
    </>
  )
}

function Organisations({ name, label }: { name: string; label: string }) {
  return (
    <Form.Item name={name} label={label} extra={HOW} rules={[{ validator: readable }]}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
    </Form.Item>
  )
}

async function readable(_: unknown, text?: string): Promise<void> {
  const lines = unreadableLines(text)
  if (lines.length > 0) throw new Error(`这一行缺少单位编号或名称：${lines[0]}`)
}
