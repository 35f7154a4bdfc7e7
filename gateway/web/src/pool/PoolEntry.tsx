import { Tag } from 'antd'
import { Link } from 'react-router'
import type { PoolItem } from '../api/types'
import { DemoTag } from '../display/DemoTag'
import { Highlight } from '../display/Highlight'
import { day, names } from '../display/text'
import { PatentNumberText } from '../patent/PatentNumberText'
import { PATENT_TYPES } from '../patent/words'

export function patentAddress(patentNumber: string): string {
  return `/pool/${encodeURIComponent(patentNumber)}`
}

/** One listed patent: what it is, whose, on which terms. */
export function PoolEntry({ item }: { item: PoolItem }) {
  return (
    <li className="pool-entry">
      <div className="pool-entry-main">
        <h3>
          <Link to={patentAddress(item.patentNumber)}>
            {item.highlight ? <Highlight text={item.highlight} /> : item.title}
          </Link>
        </h3>
        <div className="pool-facts">
          <PatentNumberText number={item.patentNumber} />
          <Tag>{PATENT_TYPES[item.patentType] ?? item.patentType}</Tag>
          <span>{names(item.patentees)}</span>
        </div>
        <div className="pool-facts quiet">
          <span>开放范围：{item.scopeName}</span>
          <span>许可期限至 {day(item.licenceEnd)}</span>
          <span>{day(item.announcedOn)} 公告</span>
          <span>已许可 {item.licences} 次</span>
          <DemoTag fields={item.demoFields} />
        </div>
      </div>
      <div className="pool-fee">{item.feeLabel}</div>
    </li>
  )
}
