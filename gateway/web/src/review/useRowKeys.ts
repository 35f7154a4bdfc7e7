import { useEffect } from 'react'

/** Letters typed into a field are text, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null
  )
}

const STEPS: Record<string, number> = { j: 1, k: -1 }

/** j and k move the focus down and up through the links of a table's rows. */
export function useRowKeys(links: string): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const step = STEPS[event.key]
      if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const rows = [...document.querySelectorAll<HTMLElement>(links)]
      const here = rows.indexOf(document.activeElement as HTMLElement)
      rows[here < 0 ? 0 : here + step]?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [links])
}
