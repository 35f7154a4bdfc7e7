import type { Extracts, RegisterEntry, RegisterExtract } from '../api/types'
import { Facts } from '../display/Facts'
import { day, names } from '../display/text'
import { LEGAL_STATES } from './legalStates'

interface RegisterFactsProps {
  /** What the registers said when the checks ran, where that was kept. */
  extracts: Extracts | null | undefined
  /** What the imported register says now. */
  now: RegisterEntry | null | undefined
  /** Whether the case is decided, so that what is said now may not be what its deciders saw. */
  ended: boolean
}

/** What the imported register said when the checks ran, beside what was declared. */
export function RegisterFacts({ extracts, now, ended }: RegisterFactsProps) {
  const entry = extracts ? extracts.imported : now
  return (
    <section aria-labelledby="register-title" className="register-facts">
      <h3 id="register-title">
        {extracts ? '核验时的登记簿记载' : '登记簿现在的记载'}
        {entry && `（截至 ${day(entry.asOf)}）`}
      </h3>
      {!extracts && ended && (
        <p className="quiet">本案核验时的登记簿记载没有留存，审核所据以核验证据为准。</p>
      )}
      {entry ? <Recorded entry={entry} /> : <Nothing ended={ended} />}
    </section>
  )
}

/** What a register recorded, field by field. */
export function Recorded({ entry }: { entry: RegisterExtract }) {
  return (
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
  )
}

function Nothing({ ended }: { ended: boolean }) {
  return <p className="quiet">登记簿中没有这件专利{ended ? '。' : '；导入登记簿文件后会自动重新核验。'}</p>
}
