import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// jsdom lays nothing out; these are the parts of a browser the components ask about.
vi.stubGlobal('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
}))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
window.scrollTo = () => {}
Element.prototype.scrollIntoView = () => {}

// Pages are loaded when first visited, which takes a busy machine longer than the default second.
// jsdom is slow to tell what is visible, so queries by role do not ask.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true })

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})
