import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Table } from 'antd'
import { useState } from 'react'
import { send } from '../api/client'
import type { FeeGuidance, FeeInputs, FeeRange, MethodResult } from '../api/types'
import { money } from '../display/text'
import { ProblemAlert } from '../problem/ProblemAlert'
import { GuidanceInputs } from './GuidanceInputs'
import { StatisticLines } from './StatisticLines'

/** Price guidance beside the fee field; asked for, never put into the form by itself. */
export function PriceGuidance() {
  const [inputs, setInputs] = useState<FeeInputs>({})
  const guidance = useMutation<FeeGuidance, Error, FeeInputs>({
    mutationFn: (known) => send<FeeGuidance>('/api/declarations/fee-guidance', { body: filled(known) }),
  })
  return (
    <details className="section">
      <summary>定价指导：按估算指引的五种方法测算</summary>
      <p className="quiet">
        填写您掌握的数据，能算的方法给出数字，没有数据来源的方法不给数字。这里填写的内容只用于测算，不保存，也不进入声明。
      </p>
      <GuidanceInputs inputs={inputs} onChange={setInputs} />
      <p>
        <Button loading={guidance.isPending} onClick={() => guidance.mutate(inputs)}>
          测算
        </Button>
      </p>
      {guidance.error && <ProblemAlert error={guidance.error} />}
      {guidance.data && <Result guidance={guidance.data} />}
    </details>
  )
}

function Result({ guidance }: { guidance: FeeGuidance }) {
  const { ceilings, statistics, incomePreserving } = guidance
  return (
    <div role="status">
      <p>
        <strong>
          {guidance.yearlyFee || guidance.salesShare
            ? `测算范围：${[
                guidance.yearlyFee && `每年 ${yuan(guidance.yearlyFee)}`,
                guidance.salesShare && `净销售额的 ${percent(guidance.salesShare)}`,
              ]
                .filter(Boolean)
                .join('；')}。`
            : '现有数据还不能得出数字，原因见下表。'}
        </strong>
        {incomePreserving !== null &&
          incomePreserving !== undefined &&
          ` 若希望全部被许可人合计支付与只许可一家时相同，系数为 ${incomePreserving}（1 ÷ 人数，算术结果，不是指引的规定）。`}
      </p>
      <Alert
        type="info"
        showIcon
        title={`依据《${guidance.guideline}》`}
        description="指引列出五种方法，并要求每种方法都按预期被许可人数量调整。指引的公式和系数取值没有取得，下面按各方法名称的最直接含义计算，系数由您自定，仅供参考；开放许可面向多家，价格宜低于同行业平均。"
      />
      <Table<MethodResult>
        size="small"
        rowKey="method"
        dataSource={guidance.methods}
        pagination={false}
        columns={[
          { title: '方法', dataIndex: 'name', width: '26%' },
          { title: '结果', width: '24%', render: (_, row) => <Figure result={row} /> },
          {
            title: '计算过程和来源',
            render: (_, row) => (
              <ul className="plain-list">
                {[...row.steps, ...row.missing].map((line) => (
                  <li key={line}>{line}</li>
                ))}
                {row.sources.length > 0 && (
                  <li className="quiet">来源：{[...new Set(row.sources)].join('；')}</li>
                )}
              </ul>
            ),
          },
        ]}
      />
      <p>
        上限：固定费用一般不高于 {money(ceilings.fixedFee)}；提成一般不高于净销售额的 {ceilings.salesShare}%
        或者利润的 {ceilings.profitShare}%（{ceilings.source}）。
      </p>
      <details>
        <summary>
          全国备案总数（{statistics.title}，第 {statistics.version} 版）
        </summary>
        <p className="quiet">
          这些是全部行业、多为专利组合和关联企业之间合同的合计和平均，明显高于开放许可的合理价格，只作外围参照。
        </p>
        <StatisticLines lines={statistics.lines} />
      </details>
    </div>
  )
}

function Figure({ result: { yearlyFee, salesShare, aboveCeiling } }: { result: MethodResult }) {
  const figures = [
    isFigure(yearlyFee) && `${money(yearlyFee)}/年`,
    isFigure(salesShare) && `净销售额的 ${salesShare}%`,
  ].filter(Boolean)
  if (figures.length === 0) return <span className="quiet">不给数字</span>
  return (
    <>
      <strong className="number">{figures.join('；')}</strong>
      {aboveCeiling && (
        <>
          <br />
          <span className="status status-bad">高于上限，不能这样声明</span>
        </>
      )}
    </>
  )
}

function isFigure(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}

function yuan({ least, most }: FeeRange): string {
  return least === most ? money(least) : `${money(least)} 至 ${money(most)}`
}

function percent({ least, most }: FeeRange): string {
  return least === most ? `${least}%` : `${least}% 至 ${most}%`
}

/** Only what was filled in; a line of earlier licences with nothing in it is none. */
function filled(inputs: FeeInputs): FeeInputs {
  const licences = (inputs.earlierLicences ?? []).filter((licence) => Object.values(licence).some(isFigure))
  return Object.fromEntries(
    Object.entries({ ...inputs, earlierLicences: licences.length > 0 ? licences : undefined }).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  )
}
