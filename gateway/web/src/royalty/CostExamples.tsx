import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Form, InputNumber, Table } from 'antd'
import { useEffect, useState } from 'react'
import { send } from '../api/client'
import type { CostTable, FeeMode, Royalty } from '../api/types'
import { money } from '../display/text'
import { QueryState } from '../problem/QueryState'
import { describeRoyalty } from './describe'
import { FEE_MODES, isWhole, type RoyaltyForm, royaltyOf } from './royalty'

/** Numbers that only show how a standard works; nobody has recommended them. */
const SAMPLES: Record<FeeMode, RoyaltyForm> = {
  FREE: { mode: 'FREE' },
  ENTRY_FEE_AND_SHARE: { mode: 'ENTRY_FEE_AND_SHARE', entryFee: 5_000, salesShare: 3 },
  LUMP_SUM: { mode: 'LUMP_SUM', amount: 20_000, payWithinDays: 30 },
  INSTALMENTS: {
    mode: 'INSTALMENTS',
    instalments: {
      first: 6_000,
      firstWithinDays: 30,
      period: 'QUARTER',
      daysBeforePeriodEnd: 10,
      laterCount: 4,
      laterAmount: 3_500,
    },
  },
  OTHER: { mode: 'OTHER', otherStandard: '按合同产品产量计：每件 2 元' },
}

const PAUSE = 400

interface Row {
  mode: FeeMode
  label: string
  own: boolean
  royalty: Royalty
}

/** What each of the five standards comes to for one firm in three years, with the typed numbers where there are some. */
export function CostExamples() {
  const typed = Form.useWatch<RoyaltyForm | undefined>('royalty')
  const [sales, setSales] = useState(1_000_000)
  const rows = FEE_MODES.map(({ mode, label }) => rowOf(mode, label, typed))
  const request = useSettled(
    JSON.stringify({ yearlySales: sales, standards: rows.map(({ royalty }) => royalty) }),
  )
  const examples = useQuery({
    queryKey: ['cost-examples', request],
    queryFn: () => send<CostTable[]>('/api/pool/cost-examples', { body: JSON.parse(request) }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <section aria-labelledby="cost-examples">
      <h3 id="cost-examples">一家企业三年要付多少</h3>
      <div className="section">
        <label htmlFor="example-sales">假设合同产品每年净销售额（元）</label>{' '}
        <InputNumber
          id="example-sales"
          className="sales-field"
          min={0}
          max={9_999_999_999_999}
          step={100_000}
          precision={2}
          value={sales}
          onChange={(value) => setSales(value ?? 0)}
        />
      </div>
      <QueryState asked={examples}>
        {(tables) => (
          <Table<Row>
            size="small"
            rowKey="mode"
            dataSource={rows}
            pagination={false}
            scroll={{ x: 760 }}
            columns={[
              {
                title: '收费方式',
                render: (_, row) => (
                  <>
                    <strong>{row.label}</strong>
                    {row.mode === typed?.mode && '（已选）'}
                    <br />
                    <span className="quiet">
                      {row.own ? '按您填写的数字：' : '示例数字，不是建议：'}
                      {describeRoyalty(row.royalty)}
                    </span>
                  </>
                ),
              },
              ...[0, 1, 2].map((year) => ({
                title: `第 ${year + 1} 年`,
                align: 'right' as const,
                className: 'number',
                render: (_: unknown, row: Row) => cost(tableOf(tables, row)?.years[year]?.amount),
              })),
              {
                title: '三年合计',
                align: 'right',
                className: 'number',
                render: (_, row) => <strong>{cost(tableOf(tables, row)?.total)}</strong>,
              },
              {
                title: '三年以后',
                align: 'right',
                className: 'number',
                render: (_, row) => afterwards(tableOf(tables, row)),
              },
            ]}
          />
        )}
      </QueryState>
      <p className="quiet fine">
        与企业在专利池看到的三年费用用同一算法计算，金额精确到分。只算使用费，不含税费和技术服务费。
      </p>
    </section>
  )
}

function rowOf(mode: FeeMode, label: string, typed: RoyaltyForm | undefined): Row {
  const mine = { ...typed, mode }
  const own = isWhole(mine)
  return { mode, label, own, royalty: royaltyOf(own ? mine : SAMPLES[mode]) }
}

function tableOf(tables: CostTable[], row: Row): CostTable | undefined {
  return tables[FEE_MODES.findIndex(({ mode }) => mode === row.mode)]
}

function cost(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? '不能换算' : money(amount)
}

function afterwards(table: CostTable | undefined): string {
  if (table?.assumedYearlySales) return '按当年销售额继续'
  return cost(table?.afterwards)
}

/** The value once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), PAUSE)
    return () => window.clearTimeout(timer)
  }, [value])
  return settled
}
