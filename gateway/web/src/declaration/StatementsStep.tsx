import { Checkbox, Form, Radio } from 'antd'
import { EVALUATION_REPORTS, optionsOf } from '../patent/words'
import { PROMISES } from './steps'
import { Exploitation, LicensedToOthers } from './UseFields'

/** ② 承诺, ③ 自行实施, ④ 许可他人实施, and the evaluation report utility models and designs need. */
export function StatementsStep() {
  return (
    <>
      <h2>② 专利权人承诺符合开放许可（试点）声明条件</h2>
      <ol>
        {PROMISES.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ol>
      <p className="quiet">作出不实承诺提出开放许可声明的，试点组织单位有权撤销该声明。</p>
      <Form.Item
        name="promisesAccepted"
        valuePropName="checked"
        rules={[{ validator: accepted('请确认以上六项承诺') }]}
      >
        <Checkbox>专利权人承诺以上六项</Checkbox>
      </Form.Item>
      <h2>③ 自行实施专利的情况</h2>
      <Exploitation />
      <h2>④ 许可他人实施专利的状况</h2>
      <LicensedToOthers />
      <EvaluationReportField />
    </>
  )
}

export function accepted(message: string) {
  return async (_rule: unknown, value: boolean | undefined): Promise<void> => {
    if (value !== true) throw new Error(message)
  }
}

function EvaluationReportField() {
  const type = Form.useWatch('patentType')
  const needed = type === 'UTILITY_MODEL' || type === 'DESIGN'
  return (
    <>
      <h2>专利权评价报告</h2>
      <Form.Item
        name="evaluationReport"
        label="专利权评价报告"
        extra="专利法第五十条：就实用新型、外观设计专利提出开放许可声明的，应当提供专利权评价报告。文件在最后一步添加。"
        rules={[{ validator: reportGiven(needed) }]}
      >
        <Radio.Group
          aria-label="专利权评价报告"
          className="stacked"
          options={optionsOf(EVALUATION_REPORTS)}
        />
      </Form.Item>
    </>
  )
}

function reportGiven(needed: boolean) {
  return async (_rule: unknown, value: string | undefined): Promise<void> => {
    if (needed && value !== 'POSITIVE') throw new Error('实用新型、外观设计专利须有结论合格的专利权评价报告')
  }
}
