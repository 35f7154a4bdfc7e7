import { Table } from 'antd'
import type { Check, CheckOutcome } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { CHECK_OUTCOMES } from '../display/states'
import { moment } from '../display/text'
import { RULE_TITLES } from './ruleTitles'

const URGENCY: Record<CheckOutcome, number> = { FAIL: 0, UNKNOWN: 1, PASS: 2 }

/** What needs a person's eye comes first. */
export function byUrgency(checks: Check[]): Check[] {
  return [...checks].sort((a, b) => (URGENCY[a.outcome] ?? 1) - (URGENCY[b.outcome] ?? 1))
}

/** Outcomes of the checks with what was looked at, on which basis and when. */
export function CheckTable({ checks }: { checks: Check[] }) {
  return (
    <Table
      size="small"
      rowKey="rule"
      pagination={false}
      dataSource={byUrgency(checks)}
      locale={{ emptyText: '核验尚未完成，结果出来后会显示在这里。' }}
      columns={[
        {
          title: '核验项',
          width: '32%',
          render: (_, check) => (
            <>
              <div>{check.title ?? RULE_TITLES[check.rule] ?? check.rule}</div>
              {check.legalBasis && <div className="quiet fine">{check.legalBasis}</div>}
            </>
          ),
        },
        {
          title: '结果',
          width: 116,
          render: (_, check) => <StatusTag status={CHECK_OUTCOMES[check.outcome]} fallback={check.outcome} />,
        },
        {
          title: '依据与说明',
          render: (_, check) => (
            <>
              <div>{check.evidence}</div>
              {check.checkedAt && <div className="quiet fine">{moment(check.checkedAt)} 核验</div>}
            </>
          ),
        },
      ]}
    />
  )
}
