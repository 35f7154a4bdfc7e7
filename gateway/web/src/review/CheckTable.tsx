import { Table } from 'antd'
import type { Check } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { CHECK_OUTCOMES } from '../display/states'
import { moment } from '../display/text'

/** Outcomes of the checks with what was looked at, on which basis and when. */
export function CheckTable({ checks }: { checks: Check[] }) {
  return (
    <Table
      size="small"
      rowKey="rule"
      pagination={false}
      dataSource={checks}
      locale={{ emptyText: '核验尚未完成，结果出来后会显示在这里。' }}
      columns={[
        {
          title: '核验项',
          render: (_, check) => (
            <>
              <div>{check.title ?? check.rule}</div>
              {check.legalBasis && <div className="quiet fine">{check.legalBasis}</div>}
            </>
          ),
        },
        {
          title: '结果',
          width: 120,
          render: (_, check) => <StatusTag status={CHECK_OUTCOMES[check.outcome]} fallback={check.outcome} />,
        },
        { title: '依据与说明', dataIndex: 'evidence' },
        { title: '核验时间', width: 150, render: (_, check) => moment(check.checkedAt) },
      ]}
    />
  )
}
