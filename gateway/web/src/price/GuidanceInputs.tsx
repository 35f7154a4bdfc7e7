import { Button, Input, InputNumber, Select } from 'antd'
import { type ReactNode, useId } from 'react'
import type { EarlierLicence, FeeInputs } from '../api/types'
import { INDUSTRIES } from './industries'

const INDUSTRY_OPTIONS = Object.entries(INDUSTRIES).map(([value, name]) => ({
  value,
  label: `${value} ${name}`,
}))

interface GuidanceInputsProps {
  inputs: FeeInputs
  onChange: (inputs: FeeInputs) => void
}

/** What the five methods can use. None of it becomes part of the declaration, so none of it is a field of the form around it. */
export function GuidanceInputs({ inputs, onChange }: GuidanceInputsProps) {
  const set = (change: Partial<FeeInputs>): void => onChange({ ...inputs, ...change })
  const licences = inputs.earlierLicences ?? []
  const setLicence = (place: number, change: Partial<EarlierLicence>): void =>
    set({
      earlierLicences: licences.map((licence, index) =>
        index === place ? { ...licence, ...change } : licence,
      ),
    })
  return (
    <>
      <div className="field-grid">
        <Amount
          label="预期被许可人数"
          value={inputs.licensees}
          max={100_000}
          precision={0}
          onChange={(licensees) => set({ licensees })}
        />
        <Amount
          label="调整系数（大于 0，不大于 1）"
          value={inputs.coefficient}
          max={1}
          precision={6}
          onChange={(coefficient) => set({ coefficient })}
        />
        <Labelled label="专利所属行业（国民经济行业门类）">
          {(id) => (
            <Select
              id={id}
              className="number-field"
              allowClear
              value={inputs.industry}
              options={INDUSTRY_OPTIONS}
              onChange={(industry) => set({ industry })}
            />
          )}
        </Labelled>
        <Amount
          label="自行实施年均收益（元）"
          value={inputs.ownYearlyIncome}
          onChange={(ownYearlyIncome) => set({ ownYearlyIncome })}
        />
        <Amount
          label="收益中归属本专利的比例（%）"
          value={inputs.patentShare}
          max={100}
          precision={4}
          onChange={(patentShare) => set({ patentShare })}
        />
        <Amount
          label="国际通行费率（%，净销售额）"
          value={inputs.commonRate}
          max={100}
          precision={4}
          onChange={(commonRate) => set({ commonRate })}
        />
        <Labelled label="该费率的来源">
          {(id) => (
            <Input
              id={id}
              maxLength={200}
              value={inputs.commonRateSource ?? ''}
              onChange={(event) => set({ commonRateSource: event.target.value })}
            />
          )}
        </Labelled>
        <Amount
          label="普通许可的评估价值（元）"
          value={inputs.appraisedValue}
          onChange={(appraisedValue) => set({ appraisedValue })}
        />
        <Amount
          label="评估对应的许可年数"
          value={inputs.appraisedYears}
          max={20}
          precision={0}
          onChange={(appraisedYears) => set({ appraisedYears })}
        />
      </div>
      {licences.map((licence, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: earlier licences have nothing else to be told apart by
        <fieldset key={place} className="owner">
          <legend className="visually-hidden">已有许可 {place + 1}</legend>
          <Amount
            label={`已有许可 ${place + 1} 合同金额（元）`}
            value={licence.amount}
            onChange={(amount) => setLicence(place, { amount })}
          />
          <Amount
            label="许可年数"
            value={licence.years}
            max={20}
            precision={0}
            onChange={(years) => setLicence(place, { years })}
          />
          <Amount
            label="提成费率（%）"
            value={licence.rate}
            max={100}
            precision={4}
            onChange={(rate) => setLicence(place, { rate })}
          />
          <Button onClick={() => set({ earlierLicences: licences.filter((_, index) => index !== place) })}>
            删除已有许可 {place + 1}
          </Button>
        </fieldset>
      ))}
      {licences.length < 20 && (
        <Button onClick={() => set({ earlierLicences: [...licences, {}] })}>添加本专利已有的许可</Button>
      )}
    </>
  )
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="section">
      <label htmlFor={id}>{label}</label>
      <br />
      {children(id)}
    </div>
  )
}

interface AmountProps {
  label: string
  value: number | null | undefined
  max?: number
  precision?: number
  onChange: (value: number | null) => void
}

function Amount({ label, value, max = 9_999_999_999_999, precision = 2, onChange }: AmountProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <InputNumber
          id={id}
          className="number-field"
          min={0}
          max={max}
          precision={precision}
          formatter={(typed, { userTyping, input }) => (userTyping ? input : plain(typed))}
          controls={false}
          value={value}
          onChange={onChange}
        />
      )}
    </Labelled>
  )
}

/** A number as people write it: the places it may have are not places it must fill. */
function plain(number: number | string | undefined): string {
  return number === undefined || number === '' ? '' : String(Number(number))
}
