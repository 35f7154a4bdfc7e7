import { useEffect } from 'react'

/** Letters typed into a field are text, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null
  )
}

const STEPS: Record<string, number> = { j: 1, k: -1 }

const PRESSED: Record<string, string> = { x: 'input[type="checkbox"]', c: '[data-claim]' }

/** j and k move the focus down and up through the links of a table's rows; x chooses the row in focus, c claims or releases it. */
export function useRowKeys(links: string): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const step = STEPS[event.key]
      const pressed = PRESSED[event.key]
      if (!(step || pressed) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      const rows = [...document.querySelectorAll<HTMLElement>(links)]
      const here = rows.indexOf(document.activeElement as HTMLElement)
      if (step) rows[here < 0 ? 0 : here + step]?.focus()
      else if (pressed) rows[here]?.closest('tr')?.querySelector<HTMLElement>(pressed)?.click()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [links])
}
