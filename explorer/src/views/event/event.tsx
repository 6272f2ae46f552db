import type { Event, Participant } from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { labelOf } from '../../filters/labels.ts'
import { Correct } from '../../parts/correct.tsx'
import { printDate } from '../../parts/dates.ts'
import { History } from '../../parts/history.tsx'
import { QuadDot, quadLabel } from '../../parts/quad.tsx'
import { Title } from '../../parts/title.tsx'
import { StateOf } from '../../parts/state-of.tsx'
import { useTelling, type Told } from '../../parts/telling.ts'
import { hrefOf } from '../../state/location.ts'
import { number, text, words } from '../../text.ts'
import type { ViewProps } from '../view.ts'
import { Evidence } from './evidence.tsx'

const ROLES = ['initiator', 'recipient', 'mediator', 'host', 'participant']

/** As many of one role as are shown at once: an assembly has hundreds, and its evidence is below them on a phone. */
const SHOWN = 12

interface PeopleProps {
  people: readonly Participant[]
  told: Told
}

const People = ({ people, told }: PeopleProps) => (
  <ul>
    {people.map(({ actor, title }) => (
      <li key={actor.id}>
        <a href={hrefOf({ view: 'actor', id: actor.id, options: {} })} dir="auto">
          {told(actor.id, actor.name)}
        </a>
        {title && (
          <span class="quiet">
            {' '}
            <bdi>{title}</bdi>
          </span>
        )}
      </li>
    ))}
  </ul>
)

/** Those who take part, by what they do. */
const Participants = ({ participants }: { participants: Participant[] }) => {
  const told = useTelling(participants.map(({ actor }) => actor))
  return (
    <>
      {ROLES.map((role) => {
        const all = participants.filter((one) => one.role === role)
        return (
          all.length > 0 && (
            <div key={role} class="role">
              <p class="role-name">{text.roles[role] ?? words(role)}</p>
              <People people={all.slice(0, SHOWN)} told={told} />
              {all.length > SHOWN && (
                <details>
                  <summary>{text.more(all.length - SHOWN)}</summary>
                  <People people={all.slice(SHOWN)} told={told} />
                </details>
              )}
            </div>
          )
        )
      })}
    </>
  )
}

/** The zoom at which a map shows the place of one event, with what is around it. */
const ZOOM_OF_PLACE = 8

/** Where it happened, as exactly as that is known. */
const Place = ({ location }: { location: NonNullable<Event['location']> }) => {
  const { name, admin1, country, precision, latitude, longitude } = location
  const parts = [name, admin1, country && labelOf('country', country)]
  const said = [...new Set(parts.filter(Boolean))].join(', ')
  return (
    <>
      <span dir="auto">{said}</span>
      {precision && text.event.precisions[precision] && (
        <span class="quiet"> ({text.event.precisions[precision]})</span>
      )}
      {latitude !== null && longitude !== null && (
        <a
          class="note coordinates"
          href={hrefOf({
            view: 'map',
            id: undefined,
            filter: {},
            options: { at: `${latitude},${longitude},${ZOOM_OF_PLACE}` },
          })}
        >
          {latitude}, {longitude}
        </a>
      )}
    </>
  )
}

/** How many died, by the best estimate, and between which others it is. */
const Deaths = ({ low, best, high }: NonNullable<Event['fatalities']>) => (
  <>
    {best === null ? '' : number(best)}
    {low !== null && high !== null && low !== high && (
      <span class="quiet"> {text.event.range(number(low), number(high))}</span>
    )}
  </>
)

/** Values of a filter, each with the events that have it. */
const linked = (name: string, values: readonly string[]) => (
  <ul class="named">
    {values.map((value) => (
      <li key={value}>
        <a
          href={hrefOf({ view: 'events', id: undefined, filter: { [name]: [value] }, options: {} })}
          dir="auto"
        >
          {labelOf(name, value)}
        </a>
      </li>
    ))}
  </ul>
)

const Facts = ({ event }: { event: Event }) => (
  <dl class="facts">
    <dt>{text.event.what}</dt>
    <dd>
      <QuadDot value={event.quadClass} /> {words(event.type)}
      {event.mode && `, ${words(event.mode).toLowerCase()}`}
      <span class="quiet"> {quadLabel(event.quadClass)}</span>
    </dd>
    <dt>{text.event.when}</dt>
    <dd>
      <time dateTime={event.date.start}>{printDate(event.date)}</time>
    </dd>
    {event.location && (
      <>
        <dt>{text.event.where}</dt>
        <dd>
          <Place location={event.location} />
        </dd>
      </>
    )}
    {event.fatalities && (
      <>
        <dt>{text.event.deaths}</dt>
        <dd>
          <Deaths {...event.fatalities} />
        </dd>
      </>
    )}
    {event.participants.length > 0 && (
      <>
        <dt>{text.event.who}</dt>
        <dd>
          <Participants participants={event.participants} />
        </dd>
      </>
    )}
    <dt>{text.event.standing}</dt>
    <dd>
      {[event.modality, event.status].map(words).join(', ')}
      {event.confidence !== null && (
        <span class="quiet"> {text.event.confidence(event.confidence)}</span>
      )}
    </dd>
    {event.contexts.length > 0 && (
      <>
        <dt>{text.event.contexts}</dt>
        <dd>{linked('context', event.contexts)}</dd>
      </>
    )}
    {event.tags.length > 0 && (
      <>
        <dt>{text.event.tags}</dt>
        <dd>{linked('tag', event.tags)}</dd>
      </>
    )}
    {event.codes.length > 0 && (
      <>
        <dt>{text.event.codes}</dt>
        <dd>
          {event.codes.map(({ scheme, code }) => `${scheme.toUpperCase()} ${code}`).join(', ')}
        </dd>
      </>
    )}
    {event.dataset && (
      <>
        <dt>{text.event.dataset}</dt>
        <dd>{[event.dataset.name, event.dataset.version].filter(Boolean).join(' ')}</dd>
      </>
    )}
  </dl>
)

/** An event with its participants, its place, its date, its evidence, and how it came to be so. */
export const EventPage = ({ state: { id = '' } }: ViewProps) => (
  <StateOf of={useAnswer(questions.event({}, id))}>
    {(event) => (
      <article class="page event-page">
        <Title of={event.title} />
        <div class="event-head">
          <p class="eyebrow">
            <a href={hrefOf({ view: 'events', id: undefined })}>{text.event.all}</a>
            <Correct view="edit" id={id} label={text.write.correct} />
          </p>
          <h1 dir="auto">{event.title}</h1>
          {event.summary && (
            <p class="summary" dir="auto">
              {event.summary}
            </p>
          )}
        </div>
        <Facts event={event} />
        <div class="event-body">
          <Evidence event={event} />
          <History kind="event" id={id} />
        </div>
      </article>
    )}
  </StateOf>
)
