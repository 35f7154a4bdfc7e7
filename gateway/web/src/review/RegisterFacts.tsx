import type { RegisterEntry } from '../api/types'
import { Facts } from '../display/Facts'
import { day, names } from '../display/text'
import { LEGAL_STATES } from './legalStates'

/** What the imported register says, beside what was declared. */
export function RegisterFacts({ entry }: { entry: RegisterEntry | null | undefined }) {
  if (!entry) return <p className="quiet">登记簿中没有这件专利；导入登记簿文件后会自动重新核验。</p>
  return (
    <section aria-labelledby="register-title" className="register-facts">
      <h3 id="register-title">登记簿记载（截至 {day(entry.asOf)}）</h3>
      <Facts
        facts={{
          法律状态: entry.legalStates.map((state) => LEGAL_STATES[state] ?? state).join('、') || '—',
          名称: entry.title,
          专利权人: names(entry.patentees),
          申请日: day(entry.filingDate),
          授权公告日: day(entry.grantDate),
          专利权期限届满日: day(entry.termEnd),
          年费已缴至: day(entry.annualFeePaidUntil),
          来源: entry.source,
        }}
      />
    </section>
  )
}
