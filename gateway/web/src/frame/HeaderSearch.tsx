import { Input } from 'antd'
import { useNavigate } from 'react-router'
import { query } from '../api/client'

/** Search of the pool from any page. */
export function HeaderSearch() {
  const navigate = useNavigate()
  return (
    <search className="header-search">
      <Input.Search
        aria-label="在专利池中检索"
        placeholder="检索专利池：技术词、专利号、专利权人"
        allowClear
        onSearch={(text, _event, source) => {
          if (source?.source !== 'clear') void navigate(`/pool${query({ q: text.trim() })}`)
        }}
      />
    </search>
  )
}
