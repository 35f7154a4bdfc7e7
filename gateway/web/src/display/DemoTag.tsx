import { fieldLabel } from './fields'

const SHOWN = 3

interface DemoTagProps {
  fields: string[] | null | undefined
  /** Names every field instead of the first few. */
  whole?: boolean
}

/** Says that some values were supplied for the demonstration, and which. */
export function DemoTag({ fields, whole = false }: DemoTagProps) {
  if (!fields || fields.length === 0) return null
  const words = [...new Set(fields.map(fieldLabel))]
  const named = whole || words.length <= SHOWN ? words : words.slice(0, SHOWN)
  return (
    <span className="status demo" title={words.join('、')}>
      演示数据：{named.join('、')}
      {named.length < words.length && `等 ${words.length} 项`}
    </span>
  )
}
