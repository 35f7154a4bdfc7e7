import { Input, Select } from 'antd'
import { PLACE_OPTIONS } from '../display/places'
import type { Status } from '../display/states'
import { stateOptions } from '../display/states'
import { count } from '../display/text'

interface SearchFieldProps {
  /** What is searched, as a screen reader says it. */
  label: string
  placeholder: string
  value: string
  onSearch: (q: string) => void
}

/** Where a list is searched; follows the address, also when the back button changes it. */
export function SearchField({ label, placeholder, value, onSearch }: SearchFieldProps) {
  return (
    <Input.Search
      key={value}
      className="search-field"
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value}
      allowClear
      onSearch={(q) => onSearch(q.trim())}
    />
  )
}

interface StateFieldProps {
  label?: string
  states: Record<string, Status>
  /** How many there are in each state, where the answer says so. */
  counts?: Partial<Record<string, number>>
  value: string
  onChange: (state: string) => void
}

/** Narrows a list down to one state. */
export function StateField({ label = '状态', states, counts, value, onChange }: StateFieldProps) {
  const options = stateOptions(states).map((option) => {
    const number = counts?.[option.value]
    return number === undefined ? option : { ...option, label: `${option.label}（${count(number)}）` }
  })
  return (
    <Select aria-label={label} className="state-field" value={value} options={options} onChange={onChange} />
  )
}

interface PlaceFieldProps {
  value: string
  onChange: (place: string) => void
}

/** Narrows a list down to what one place sent in. */
export function PlaceField({ value, onChange }: PlaceFieldProps) {
  const options = [{ value: '', label: '全部地区' }, ...PLACE_OPTIONS]
  return (
    <Select
      aria-label="报送地区"
      className="state-field"
      value={value}
      options={options}
      onChange={onChange}
    />
  )
}
