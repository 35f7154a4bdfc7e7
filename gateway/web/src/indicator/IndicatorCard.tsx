import { CheckCircleOutlined, ClockCircleOutlined } from '@ant-design/icons'
import { Card, Progress } from 'antd'
import { Link } from 'react-router'
import type { Indicator } from '../api/types'
import { count } from '../display/text'
import { isShare, progressOf, sentenceOf, targetText, titleOf, valueText } from './words'

/** One target: value, how far, whether reached, and exactly what is counted. */
export function IndicatorCard({ indicator, records }: { indicator: Indicator; records: string }) {
  const hasTarget = indicator.target !== null && indicator.target !== undefined
  return (
    <Card className="indicator-card">
      <h3>{titleOf(indicator)}</h3>
      <div className="indicator-value number">{valueText(indicator)}</div>
      {isShare(indicator) && (
        <div className="quiet number">
          {count(indicator.numerator)} / {count(indicator.denominator)}
        </div>
      )}
      {hasTarget && (
        <>
          <Progress
            percent={progressOf(indicator)}
            showInfo={false}
            aria-label={`${indicator.title}完成进度`}
          />
          <div className={indicator.reached ? 'text-good' : 'text-attention'}>
            {indicator.reached ? (
              <CheckCircleOutlined aria-hidden="true" />
            ) : (
              <ClockCircleOutlined aria-hidden="true" />
            )}{' '}
            目标 {targetText(indicator)}，{indicator.reached ? '已达到' : '尚未达到'}
          </div>
        </>
      )}
      <p className="visually-hidden">{sentenceOf(indicator)}</p>
      <Link to={records} aria-label={`查看明细：${titleOf(indicator)}`}>
        查看明细
      </Link>
      <details>
        <summary>定义（版本 {indicator.definitionVersion}）</summary>
        <p>{indicator.definition}</p>
      </details>
    </Card>
  )
}
