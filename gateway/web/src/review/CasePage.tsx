import { Card, Space } from 'antd'
import { Link, useParams } from 'react-router'
import type { Decision, Extracts, ReviewCase } from '../api/types'
import { ReturnReasons } from '../declaration/ReturnReasons'
import { DemoTag } from '../display/DemoTag'
import { StatusTag } from '../display/StatusTag'
import { CASE_STATES, VERDICTS } from '../display/states'
import { day, moment } from '../display/text'
import { Page } from '../frame/Page'
import { ACCESS, roleName } from '../frame/roles'
import { hasRole, useMe } from '../frame/session'
import { PatentNumberText } from '../patent/PatentNumberText'
import { QueryState } from '../problem/QueryState'
import { CaseForm } from './CaseForm'
import { CaseNavigation } from './CaseNavigation'
import { CheckTable } from './CheckTable'
import { ClaimButton } from './ClaimButton'
import { DecisionPanel } from './DecisionPanel'
import { OnlineFacts, OnlineThen } from './OnlineFacts'
import { Recorded, RegisterFacts } from './RegisterFacts'
import { decidesOn, isEnded, useCase } from './reviewApi'

export function CasePage() {
  const { id = '' } = useParams()
  const reviewed = useCase(id)
  return (
    <Page title="案件审核" trail={[{ title: '审核台', to: '/review' }]} action={<CaseNavigation id={id} />}>
      <QueryState asked={reviewed}>{(data) => <CaseContent key={data.id} reviewed={data} />}</QueryState>
    </Page>
  )
}

function CaseContent({ reviewed }: { reviewed: ReviewCase }) {
  const me = useMe()
  const ended = isEnded(reviewed.state)
  return (
    <>
      <Card className="section" size="small">
        <h2 className="patent-title">{reviewed.title}</h2>
        <div className="pool-facts">
          <PatentNumberText number={reviewed.patentNumber} />
          <StatusTag status={CASE_STATES[reviewed.state]} fallback={reviewed.state} />
          <span>第 {reviewed.round} 次提交</span>
          <span>{reviewed.submitter?.organisationName}</span>
          <span className="quiet">{moment(reviewed.openedAt)} 受理</span>
          <DemoTag fields={reviewed.demoFields} />
          <ClaimButton
            id={reviewed.id}
            claim={reviewed.claim}
            open={decidesOn(reviewed.state, me.data?.roles ?? [])}
          />
          <Space>
            <Link to={`/declarations/${reviewed.declarationId}`}>声明详情</Link>
            <Link to={`/events?patentNumber=${encodeURIComponent(reviewed.patentNumber)}`}>查看事件流</Link>
          </Space>
        </div>
      </Card>
      <div className="side-by-side section">
        <Card title={<h2>信息表</h2>} size="small">
          <CaseForm reviewed={reviewed} />
        </Card>
        <Card
          title={<h2>核验证据</h2>}
          size="small"
          extra={reviewed.ruleSet && `规则版本 ${reviewed.ruleSet}`}
        >
          <CheckTable checks={reviewed.checks ?? []} />
          {hasRole(me.data, ACCESS.papers) && (
            <p>
              <Link to={`/declarations/${reviewed.declarationId}`}>打开所附材料</Link>
            </p>
          )}
          <RegisterFacts extracts={reviewed.extracts} now={reviewed.register} ended={ended} />
          {ended && reviewed.extracts ? (
            <OnlineThen extracts={reviewed.extracts} />
          ) : (
            <OnlineFacts
              id={reviewed.id}
              known={reviewed.online}
              open={decidesOn(reviewed.state, me.data?.roles ?? [])}
            />
          )}
        </Card>
      </div>
      <Decisions reviewed={reviewed} />
      <DecisionPanel reviewed={reviewed} />
    </>
  )
}

const STAGES: Record<Decision['stage'], string> = { FIRST: '省局审核', SECOND: '二次核验' }

function Decisions({ reviewed }: { reviewed: ReviewCase }) {
  const decisions = reviewed.decisions ?? []
  if (decisions.length === 0) return null
  return (
    <Card title={<h2>办理记录</h2>} size="small" className="section">
      <ol className="plain-list">
        {decisions.map((decision) => (
          <li key={`${decision.stage}-${decision.at}`}>
            {STAGES[decision.stage] ?? decision.stage}：
            <StatusTag status={VERDICTS[decision.outcome]} fallback={decision.outcome} /> {decision.by}
            {decision.role && `（${roleName(decision.role)}）`}，{moment(decision.at)}
            {decision.comment && `，意见：${decision.comment}`}
            <ReturnReasons reasons={decision.reasons} title="原因" />
            {(decision.seen ?? []).length > 0 && (
              <details>
                <summary>作出决定时所见的核验（规则版本 {decision.ruleSet}）</summary>
                <CheckTable checks={decision.seen ?? []} />
                {decision.extracts && <Seen extracts={decision.extracts} />}
              </details>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** What the registers said when a decision was made. */
function Seen({ extracts }: { extracts: Extracts }) {
  return (
    <>
      <p>
        登记簿当时的记载{extracts.imported ? `（截至 ${day(extracts.imported.asOf)}）` : '：没有这件专利'}
      </p>
      {extracts.imported && <Recorded entry={extracts.imported} />}
      <OnlineThen extracts={extracts} />
    </>
  )
}
