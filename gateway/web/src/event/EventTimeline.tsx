import { Timeline } from 'antd'
import type { PatentEvent } from '../api/types'
import { moment } from '../display/text'
import { roleName } from '../frame/roles'
import { changesOf } from './changes'

function organisationOf({ actorOrganisation }: PatentEvent): string {
  if (!actorOrganisation) return ''
  return typeof actorOrganisation === 'string'
    ? actorOrganisation
    : (actorOrganisation.name ?? actorOrganisation.id ?? '')
}

function rolesOf({ actorRoles }: PatentEvent): string {
  const roles = typeof actorRoles === 'string' ? actorRoles.split(/[,\s]+/) : (actorRoles ?? [])
  return roles.filter(Boolean).map(roleName).join('、')
}

/** Events in the order they were recorded. */
export function EventTimeline({ events }: { events: PatentEvent[] }) {
  return (
    <Timeline
      className="event-timeline"
      items={events.map((event) => ({
        key: event.messageId,
        content: <Entry event={event} />,
      }))}
    />
  )
}

function Entry({ event }: { event: PatentEvent }) {
  const who = [event.actor || '平台自动办理', rolesOf(event), organisationOf(event)]
    .filter(Boolean)
    .join(' · ')
  const changes = changesOf(event.data)
  return (
    <article aria-label={`${event.title}，${moment(event.occurredAt)}`}>
      <h3>{event.title}</h3>
      <p className="event-who">
        <time dateTime={event.occurredAt}>{moment(event.occurredAt)}</time>　{who}
      </p>
      {changes.length > 0 && (
        <dl className="event-changes">
          {changes.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="quiet fine">
        序号 {event.position}　类型 {event.type}
        {event.correlationId && <>　关联号 {event.correlationId}</>}
      </p>
      <details>
        <summary>原始数据</summary>
        <pre>{JSON.stringify(event.data, null, 2)}</pre>
      </details>
    </article>
  )
}
