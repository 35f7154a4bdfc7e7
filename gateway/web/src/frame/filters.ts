import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

export type Filters<K extends string> = Record<K, string>

/** Filters as the address carries them; what is missing has its default. */
export function readFilters<K extends string>(address: URLSearchParams, defaults: Filters<K>): Filters<K> {
  const names = Object.keys(defaults) as K[]
  return Object.fromEntries(names.map((name) => [name, address.get(name) ?? defaults[name]])) as Filters<K>
}

/** The address after a change: defaults stay out of it, and any change but of the page goes back to page one. */
export function writeFilters<K extends string>(
  address: URLSearchParams,
  defaults: Filters<K>,
  change: Partial<Filters<K>>,
): URLSearchParams {
  const next = new URLSearchParams(address)
  if (!('page' in change)) next.delete('page')
  for (const name of Object.keys(change) as K[]) {
    const value = change[name]
    if (value === undefined || value === '' || value === defaults[name]) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** Filters that live in the address, so that it can be shared and the back button works. */
export function useFilters<K extends string>(defaults: Filters<K>) {
  const [address, setAddress] = useSearchParams()
  // The defaults are a constant of the page.
  const filters = useMemo(() => readFilters(address, defaults), [address, defaults])
  const change = useCallback(
    (values: Partial<Filters<K>>) => setAddress((before) => writeFilters(before, defaults, values)),
    [setAddress, defaults],
  )
  return [filters, change] as const
}

/** Paging of an antd table that follows the address. */
export function paging(
  page: { page: number; size: number; total: number } | undefined,
  change: (values: { page: string; size: string }) => void,
) {
  return {
    current: page?.page ?? 1,
    pageSize: page?.size ?? 20,
    total: page?.total ?? 0,
    showSizeChanger: true,
    pageSizeOptions: [20, 50, 100, 200],
    showTotal: (total: number) => `共 ${total} 条`,
    onChange: (current: number, size: number) => change({ page: String(current), size: String(size) }),
  }
}
