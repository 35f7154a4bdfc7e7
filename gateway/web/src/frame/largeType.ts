import { createContext, useContext, useEffect, useState } from 'react'

const STORED = 'kaixu.large-type'

interface LargeType {
  large: boolean
  toggle: () => void
}

export const LargeTypeContext = createContext<LargeType>({ large: false, toggle: () => {} })

export function useLargeType(): LargeType {
  return useContext(LargeTypeContext)
}

/** Large type (大字), remembered on this computer. */
export function useLargeTypeState(): LargeType {
  const [large, setLarge] = useState(() => localStorage.getItem(STORED) === 'yes')
  useEffect(() => {
    localStorage.setItem(STORED, large ? 'yes' : 'no')
    document.documentElement.dataset.type = large ? 'large' : 'normal'
  }, [large])
  return { large, toggle: () => setLarge((before) => !before) }
}
