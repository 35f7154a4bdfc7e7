import { Table } from 'antd'
import type { Condition } from '../api/types'
import { StatusTag } from '../display/StatusTag'
import { CHECK_OUTCOMES } from '../display/states'
import { CONDITION_TITLES } from './conversionApi'

/** The conditions of a statutory declaration, one by one. */
export function ConditionTable({ conditions }: { conditions: Condition[] }) {
  return (
    <Table<Condition>
      rowKey="rule"
      size="small"
      dataSource={conditions}
      pagination={false}
      columns={[
        { title: '条件', width: 220, render: (_, row) => CONDITION_TITLES[row.rule] ?? row.rule },
        {
          title: '结果',
          width: 120,
          render: (_, row) => <StatusTag status={CHECK_OUTCOMES[row.outcome]} fallback={row.outcome} />,
        },
        { title: '依据的材料', dataIndex: 'evidence' },
        { title: '法律依据', width: 220, dataIndex: 'legalBasis' },
      ]}
    />
  )
}
