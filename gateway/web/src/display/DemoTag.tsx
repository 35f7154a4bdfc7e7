import { fieldLabel } from './fields'

/** Says that some values were supplied for the demonstration, and which. */
export function DemoTag({ fields }: { fields: string[] | null | undefined }) {
  if (!fields || fields.length === 0) return null
  const words = [...new Set(fields.map(fieldLabel))]
  return <span className="status demo">演示数据：{words.join('、')}</span>
}
