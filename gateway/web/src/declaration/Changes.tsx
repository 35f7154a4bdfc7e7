import { Card } from 'antd'
import { Link } from 'react-router'
import type { DeclarationChange } from '../api/types'
import { CONSENT_KINDS, CONSENT_STATES, OWNER_STATES, useChanges } from '../consent/consentApi'
import { StatusTag } from '../display/StatusTag'
import { day, moment } from '../display/text'

/** What the owners were asked to agree to since the declaration was handed in, and how each of them stands to it. */
export function Changes({ declaration, mine }: { declaration: string; mine: boolean }) {
  const changes = useChanges(declaration)
  if (!changes.data || changes.data.length === 0) return null
  return (
    <Card className="section" title={<h2>撤回、调整和转换的签署</h2>}>
      {changes.data.map((change) => (
        <section key={change.run} className="section">
          <h3>
            {CONSENT_KINDS[change.kind]}{' '}
            <StatusTag status={CONSENT_STATES[change.state]} fallback={change.state} />
          </h3>
          <p className="quiet">
            {moment(change.requestedAt)} 发起
            {change.state === 'OPEN' && change.answerBy && `；请于 ${day(change.answerBy)} 前签署`}
          </p>
          <Owners change={change} />
          {mine && <Link to={`/declarations/consents/${change.id}`}>签署进度和邀请链接</Link>}{' '}
          <a href={`/api/declarations/${declaration}/changes/${change.run}/statement.pdf`} download>
            下载《{change.text[0]}》PDF
          </a>
        </section>
      ))}
    </Card>
  )
}

function Owners({ change }: { change: DeclarationChange }) {
  return (
    <ul className="plain-list">
      {change.owners.map(({ name, state, signedAt, reason }) => (
        <li key={name}>
          {name} <StatusTag status={OWNER_STATES[state]} fallback={state} />
          {signedAt && <span className="quiet"> {moment(signedAt)}</span>}
          {reason && <span>：{reason}</span>}
        </li>
      ))}
    </ul>
  )
}
