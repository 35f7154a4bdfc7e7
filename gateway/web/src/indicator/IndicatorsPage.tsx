import { Button, Segmented, Select } from 'antd'
import { query } from '../api/client'
import type { Dimension } from '../api/types'
import { DateField } from '../display/DateField'
import { PLACE_OPTIONS } from '../display/places'
import { moment, today } from '../display/text'
import { useFilters } from '../frame/filters'
import { LinkButton } from '../frame/LinkButton'
import { Page } from '../frame/Page'
import { ACCESS } from '../frame/roles'
import { hasRole, useMe } from '../frame/session'
import { optionsOf, PATENT_TYPES, PATENTEE_KINDS } from '../patent/words'
import { QueryState } from '../problem/QueryState'
import { Breakdown } from './Breakdown'
import { IndicatorCard } from './IndicatorCard'
import { indicatorKey, useIndicators } from './indicatorApi'
import { LiveStatus } from './LiveStatus'
import { useLiveIndicators } from './useLiveIndicators'

const DEFAULTS = { asOf: '', place: '', kind: '', type: '', by: 'place' }
const DIMENSIONS: { value: Dimension; label: string }[] = [
  { value: 'place', label: '按地区' },
  { value: 'kind', label: '按权利人类别' },
  { value: 'type', label: '按专利类型' },
]
const ALL = { value: '', label: '全部' }

export function IndicatorsPage() {
  const [filters, change] = useFilters(DEFAULTS)
  const { by, ...question } = filters
  const me = useMe()
  const board = useIndicators(question)
  const live = useLiveIndicators(filters.asOf === '')
  const dimension = by as Dimension
  return (
    <Page
      title="运行态势"
      purpose="试点目标与实际：参与单位 30 家、入池专利 500 件、达成许可 15%。可查看任意一天的情形。"
      action={hasRole(me.data, ACCESS.campaigns) && <LinkButton to="/campaigns">征集活动</LinkButton>}
    >
      <search className="toolbar" aria-label="筛选">
        <div>
          <span className="field-label" aria-hidden="true">
            截至日期
          </span>
          <DateField
            aria-label="截至日期"
            notAfter={today()}
            value={filters.asOf}
            onChange={(asOf) => change({ asOf: asOf ?? '' })}
          />
        </div>
        <Choice
          label="地区"
          value={filters.place}
          options={[ALL, ...PLACE_OPTIONS]}
          onChange={(place) => change({ place })}
        />
        <Choice
          label="权利人类别"
          value={filters.kind}
          options={[ALL, ...optionsOf(PATENTEE_KINDS)]}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          label="专利类型"
          value={filters.type}
          options={[ALL, ...optionsOf(PATENT_TYPES)]}
          onChange={(type) => change({ type })}
        />
        {filters.asOf && <Button onClick={() => change({ asOf: '' })}>回到现在</Button>}
        <span className="grow" />
        <LiveStatus live={live} asOf={filters.asOf} computedAt={board.data?.computedAt} />
      </search>
      <QueryState asked={board}>
        {(data) => (
          <>
            <section aria-labelledby="targets-title" className="section" aria-busy={board.isPlaceholderData}>
              <h2 id="targets-title">目标与实际</h2>
              <div className="indicator-cards">
                {data.indicators.map((indicator) => (
                  <IndicatorCard
                    key={indicatorKey(indicator)}
                    indicator={indicator}
                    records={`/indicators/${indicator.id}${query(question)}`}
                  />
                ))}
              </div>
              {data.suspended ? (
                <p className="quiet">
                  其中 {data.suspended} 件因法律状态暂停开放许可，仍计入已公告专利，恢复前不接受新的许可。
                </p>
              ) : null}
              {data.revoked ? (
                <p className="quiet">另有 {data.revoked} 件曾因承诺不实被撤销声明，不计入已公告专利。</p>
              ) : null}
            </section>
            <section aria-labelledby="breakdown-title">
              <div className="toolbar">
                <h2 id="breakdown-title" className="grow">
                  分布
                </h2>
                <Segmented
                  aria-label="分布方式"
                  value={dimension}
                  options={DIMENSIONS}
                  onChange={(next) => change({ by: next })}
                />
              </div>
              <Breakdown dimension={dimension} rows={data.breakdowns?.[dimension] ?? []} />
              <p className="quiet fine">
                数据来源：本平台声明、公告与许可事件；截至 {moment(data.asOf)}，事件序号 {data.position}。
              </p>
            </section>
          </>
        )}
      </QueryState>
    </Page>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <div>
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <Select
        aria-label={label}
        className="choice-field"
        value={value}
        options={options}
        onChange={onChange}
      />
    </div>
  )
}
