import { Tag } from 'antd'
import { FIELD_LABELS } from './fields'

/** Says that some values were supplied for the demonstration, and which. */
export function DemoTag({ fields }: { fields: string[] | null | undefined }) {
  if (!fields || fields.length === 0) return null
  const words = [...new Set(fields.map((field) => FIELD_LABELS[field.split('.')[0] ?? field] ?? field))]
  return (
    <Tag color="gold" title={`下列内容为演示数据：${words.join('、')}`}>
      演示数据：{words.join('、')}
    </Tag>
  )
}
