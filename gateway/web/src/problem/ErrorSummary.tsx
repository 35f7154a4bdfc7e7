import { useEffect, useRef } from 'react'

/** One entry of the summary; without a target the words stand alone. */
export interface SummaryEntry {
  message: string
  label?: string
  targetId?: string
}

interface Summary {
  entries: SummaryEntry[]
  /** Called before the focus moves, so that a hidden step can open first. */
  onVisit?: (entry: SummaryEntry) => void
}

/** Lists everything wrong with a form, takes the focus when it appears and leads to each field. */
export function ErrorSummary({ entries, onVisit }: Summary) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (entries.length > 0) box.current?.focus()
  }, [entries])
  if (entries.length === 0) return null
  return (
    <section ref={box} role="alert" tabIndex={-1} className="error-summary" aria-label="填写有误">
      <h2>有 {entries.length} 处需要修改</h2>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.targetId ?? ''}-${entry.message}`}>
            {entry.targetId ? (
              <a
                href={`#${entry.targetId}`}
                onClick={(event) => {
                  event.preventDefault()
                  onVisit?.(entry)
                  requestAnimationFrame(() => visit(entry.targetId as string))
                }}
              >
                {entry.label && `${entry.label}：`}
                {entry.message}
              </a>
            ) : (
              <span>
                {entry.label && `${entry.label}：`}
                {entry.message}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function visit(id: string): void {
  const target = document.getElementById(id)
  const field = target?.matches('input, textarea, button, select')
    ? target
    : (target?.querySelector<HTMLElement>('input, textarea, button') ?? target)
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
