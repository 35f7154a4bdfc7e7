import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import type { Facet, PoolPage } from '../api/types'
import { count } from '../display/text'
import type { Filters } from '../frame/filters'
import type { PoolFilter } from './poolApi'

const FACETS: { name: Facet; label: string }[] = [
  { name: 'type', label: '专利类型' },
  { name: 'feeMode', label: '使用费方式' },
  { name: 'scope', label: '开放范围' },
  { name: 'place', label: '所在地区' },
  { name: 'kind', label: '权利人类别' },
]

interface FacetFiltersProps {
  facets: PoolPage['facets']
  filters: Filters<PoolFilter>
  change: (values: Partial<Filters<PoolFilter>>) => void
}

/** Narrow the pool; the figures say how many are behind each choice. On a phone they are folded, results come first. */
export function FacetFilters({ facets, filters, change }: FacetFiltersProps) {
  const [wide] = useState(() => window.matchMedia('(min-width: 861px)').matches)
  const narrowed = FACETS.some(({ name }) => filters[name] !== '')
  return (
    <details className="facets" open={wide}>
      <summary>筛选条件</summary>
      {narrowed && (
        <Button type="link" onClick={() => change({ type: '', feeMode: '', scope: '', place: '', kind: '' })}>
          清除筛选
        </Button>
      )}
      {FACETS.map(({ name, label }) => {
        const values = facets[name] ?? []
        if (values.length === 0) return null
        return (
          <fieldset key={name}>
            <legend>{label}</legend>
            {values.map((entry) => (
              <Checkbox
                key={entry.value}
                checked={chosenOf(filters[name]).includes(entry.value)}
                onChange={() => change({ [name]: toggled(filters[name], entry.value) })}
              >
                {entry.label} <span className="quiet number">（{count(entry.count)}）</span>
              </Checkbox>
            ))}
          </fieldset>
        )
      })}
    </details>
  )
}

/** Several values of one facet stand side by side in the address and mean any of them. */
function chosenOf(filter: string): string[] {
  return filter === '' ? [] : filter.split(',')
}

export function toggled(filter: string, value: string): string {
  const chosen = chosenOf(filter)
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return next.join(',')
}
