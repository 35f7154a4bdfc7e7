import { Link } from 'react-router'
import type { Indicator } from '../api/types'
import { moment } from '../display/text'
import { indicatorKey, useIndicators } from '../indicator/indicatorApi'
import { titleOf, valueText } from '../indicator/words'
import { QueryState } from '../problem/QueryState'

/** What the pool holds now, in the words of the indicators. */
export function PoolFigures() {
  const board = useIndicators({})
  return (
    <section className="section" aria-labelledby="figures-title">
      <h2 id="figures-title">专利池现况</h2>
      <QueryState asked={board}>
        {(data) => (
          <>
            <ul className="figures">
              {data.indicators.map((indicator) => (
                <li key={indicatorKey(indicator)} className="figure">
                  <Figure indicator={indicator} />
                </li>
              ))}
            </ul>
            <p className="quiet fine">
              截至 {moment(data.computedAt)}，<Link to="/indicators">查看定义、目标与分布</Link>
            </p>
          </>
        )}
      </QueryState>
    </section>
  )
}

function Figure({ indicator }: { indicator: Indicator }) {
  return (
    <>
      <span className="figure-value number">{valueText(indicator)}</span>
      <span>{titleOf(indicator)}</span>
    </>
  )
}
