import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

export interface Live {
  connection: 'connecting' | 'open' | 'lost'
  updatedAt?: number
}

const STREAM = '/api/indicators/stream'
const NAMES = ['message', 'indicators', 'board']
/** Bursts of events lead to one new reading. */
const GATHER = 300

/** Reads the figures anew whenever the server says something happened. */
export function useLiveIndicators(active: boolean): Live {
  const client = useQueryClient()
  const [live, setLive] = useState<Live>({ connection: 'connecting' })

  useEffect(() => {
    if (!active) return
    let timer: number | undefined
    const source = new EventSource(STREAM)
    const refresh = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        setLive({ connection: 'open', updatedAt: Date.now() })
        void client.invalidateQueries({ queryKey: ['indicators'] })
      }, GATHER)
    }
    source.onopen = () => setLive((before) => ({ ...before, connection: 'open' }))
    source.onerror = () => setLive((before) => ({ ...before, connection: 'lost' }))
    for (const name of NAMES) source.addEventListener(name, refresh)
    return () => {
      window.clearTimeout(timer)
      source.close()
    }
  }, [active, client])

  return live
}
