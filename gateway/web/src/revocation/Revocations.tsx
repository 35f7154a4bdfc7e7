import { Alert, Card, Space } from 'antd'
import type { Declaration, Revocation, Role } from '../api/types'
import { Facts } from '../display/Facts'
import { fieldLabel } from '../display/fields'
import { StatusTag } from '../display/StatusTag'
import { day, moment, today } from '../display/text'
import { hasRole, useMe } from '../frame/session'
import { Propose } from './Propose'
import { REVOCATION_STATES, useRevocationsOf } from './revocationApi'
import { Say } from './Say'

const DECIDERS: Role[] = ['reviewer', 'agency-officer']

/** The revocations of a declaration: for officials with the next step, for the patentee with the place to object. */
export function Revocations({ declaration, mine }: { declaration: Declaration; mine: boolean }) {
  const me = useMe()
  const revocations = useRevocationsOf(declaration.id)
  const rows = revocations.data ?? []
  const under = rows.some(({ state }) => ['PROPOSED', 'HEARING', 'OBJECTED'].includes(state))
  const listed = declaration.state === 'ANNOUNCED' || declaration.state === 'SUSPENDED'
  const proposes = listed && revocations.isSuccess && !under && hasRole(me.data, ['reviewer'])
  if (rows.length === 0 && !proposes) return null
  return (
    <Card
      className="section"
      title={<h2>撤销声明</h2>}
      extra={proposes && <Propose declaration={declaration} />}
    >
      {rows.length === 0 && <p className="quiet">没有提出过撤销。承诺不实的，可以提出撤销。</p>}
      {rows.map((revocation) => (
        <One key={revocation.run} revocation={revocation} mine={mine} decides={hasRole(me.data, DECIDERS)} />
      ))}
    </Card>
  )
}

function One({ revocation, mine, decides }: { revocation: Revocation; mine: boolean; decides: boolean }) {
  return (
    <section className="section">
      <p>
        <StatusTag status={REVOCATION_STATES[revocation.state]} fallback={revocation.state} />
      </p>
      {mine && (revocation.state === 'HEARING' || revocation.state === 'OBJECTED') && (
        <Alert
          type="warning"
          showIcon
          className="section"
          title={`拟撤销该声明。如有意见，请在 ${day(revocation.lastDay)} 前陈述申辩；逾期未提出的，期满即撤销。`}
        />
      )}
      <Grounds revocation={revocation} />
      {revocation.objections.map(({ statement, statedAt }) => (
        <blockquote key={statedAt} className="objection">
          <p>{statement}</p>
          <p className="quiet">专利权人陈述申辩，{moment(statedAt)}</p>
        </blockquote>
      ))}
      <Space wrap>
        {mine && <Objection revocation={revocation} />}
        {decides && <Decisions revocation={revocation} />}
      </Space>
    </section>
  )
}

function Grounds({ revocation }: { revocation: Revocation }) {
  const { grounds } = revocation
  return (
    <Facts
      facts={{
        不实之处: grounds.reasons.map(({ field, text }) => `${fieldLabel(field)}：${text}`).join('；'),
        证据: grounds.evidence,
        法律依据: grounds.legalBasis,
        提出时间: moment(revocation.proposedAt),
        ...(revocation.lastDay && { 陈述申辩截止: day(revocation.lastDay) }),
        ...(revocation.proposedBy && { 提出人: revocation.proposedBy }),
        ...(revocation.confirmedBy && { 确认人: revocation.confirmedBy }),
        ...(revocation.decidedBy && { 决定人: revocation.decidedBy }),
        ...(revocation.endedOn && { 结束日期: day(revocation.endedOn) }),
        ...(revocation.outcome && { 决定理由: revocation.outcome }),
      }}
    />
  )
}

function Objection({ revocation }: { revocation: Revocation }) {
  if (revocation.state !== 'HEARING' && revocation.state !== 'OBJECTED') return null
  return (
    <Say
      revocation={revocation}
      step="objections"
      button="陈述申辩"
      meaning="省知识产权局在期满后结合您的意见决定；提出意见后，不会因期满自动撤销。"
      label="意见和理由"
      done="已提交"
    />
  )
}

/** What may be done next; whoever proposed can only drop it. */
function Decisions({ revocation }: { revocation: Revocation }) {
  const me = useMe()
  const { state, mine, lastDay } = revocation
  const heard = lastDay != null && lastDay < today()
  if (state === 'UPHELD' || state === 'DROPPED') return null
  return (
    <>
      {state === 'PROPOSED' && !mine && hasRole(me.data, ['agency-officer']) && (
        <Say
          revocation={revocation}
          step="confirmation"
          button="确认并告知专利权人"
          meaning="确认后专利权人看到理由和证据出处，陈述申辩期开始。"
          label="核实意见"
          optional
          done="已确认，陈述申辩期开始"
        />
      )}
      {state === 'OBJECTED' && !mine && heard && (
        <Say
          revocation={revocation}
          step="upholding"
          button="决定撤销"
          meaning="陈述申辩期满后才能决定。请针对专利权人的意见逐条说明理由。"
          label="决定理由"
          danger
          done="声明已撤销"
        />
      )}
      {state === 'OBJECTED' && !heard && (
        <span>陈述申辩期至 {day(lastDay)}；期满后可以决定撤销，须由提出人以外的人办理。</span>
      )}
      <Say
        revocation={revocation}
        step="dropping"
        button="终止撤销"
        meaning="声明保持不变。"
        label="终止理由"
        done="撤销已终止"
      />
    </>
  )
}
