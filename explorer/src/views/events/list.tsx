import type { Event } from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { printDate } from '../../parts/dates.ts'
import { QuadDot, quadLabel } from '../../parts/quad.tsx'
import { StateOf } from '../../parts/state-of.tsx'
import { hrefOf } from '../../state/location.ts'
import { filterOf, withValues, type State } from '../../state/state.ts'
import { text } from '../../text.ts'
import type { ViewProps } from '../view.ts'

const PAGE = 25

/** The list of what the filters find, or of what is chosen in a picture. */
export const listQuestion = ({ filter, options }: State) =>
  questions.listEvents({
    ...withValues(filter, filterOf(options.selected ?? '')),
    sort: [options.sort ?? '-date'],
    limit: [String(PAGE)],
    total: ['true'],
  })

/** Who takes part, in a line. */
const whoOf = ({ participants }: Event): string =>
  participants.map(({ actor }) => actor.name).join(', ')

const Item = ({ event }: { event: Event }) => (
  <li class="event">
    <p class="event-line">
      <time dateTime={event.date?.start}>{printDate(event.date)}</time>
      {event.location && <span> {event.location.name}</span>}
    </p>
    <h3>
      <a href={hrefOf({ view: 'event', id: event.id, options: {} })}>{event.title}</a>
    </h3>
    <p class="event-who">
      <QuadDot value={event.quadClass} />
      <span class="unseen">{quadLabel(event.quadClass)}. </span>
      {whoOf(event)}
    </p>
  </li>
)

/** The events that pass the filters, the latest first. */
export const EventList = ({ state }: ViewProps) => {
  const found = useAnswer(listQuestion(state))
  return (
    <section aria-labelledby="list-title">
      <StateOf of={found}>
        {({ data, page }) => (
          <>
            <h2 id="list-title" aria-live="polite">
              {text.events(page.total ?? data.length)}
            </h2>
            <ol class="events">
              {data.map((event) => (
                <Item key={event.id} event={event} />
              ))}
            </ol>
          </>
        )}
      </StateOf>
    </section>
  )
}
