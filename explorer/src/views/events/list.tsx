import type { EventSummary, Page } from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { labelOf } from '../../filters/labels.ts'
import { Choice } from '../../parts/choice.tsx'
import { Fault } from '../../parts/fault.tsx'
import { printDate } from '../../parts/dates.ts'
import { QuadDot, quadLabel } from '../../parts/quad.tsx'
import { Marked } from '../../parts/marked.tsx'
import { usePages } from '../../parts/pages.ts'
import { StateOf } from '../../parts/state-of.tsx'
import { useTelling, type Told } from '../../parts/telling.ts'
import { hrefOf, setOptions } from '../../state/location.ts'
import { filterOf, isFiltered, withValues, type State } from '../../state/state.ts'
import { text, words } from '../../text.ts'
import type { ViewProps } from '../view.ts'

const PAGE = '25'
const SORTS = ['-date', 'date', '-fatalities', '-createdAt', 'relevance'] as const

/** The orders that a list can have: the best match first wants words. */
const sortsOf = ({ filter }: State) => SORTS.filter((one) => one !== 'relevance' || filter['q'])
const sortOf = (state: State) =>
  sortsOf(state).find((one) => one === state.options.sort) ?? SORTS[0]

/** The list of what the filters find, or of what is chosen in a picture. */
export const listQuestion = (state: State) => {
  const sort = sortOf(state)
  return questions.eventSummaries({
    ...withValues(state.filter, filterOf(state.options.selected ?? '')),
    sort: [sort],
    limit: [PAGE],
    total: ['true'],
    // Only a search by relevance has passages to show.
    ...(sort === 'relevance' ? { snippet: ['true'] } : {}),
  })
}

/** Who acts, and whom they act on. */
const Who = ({ event, told }: { event: EventSummary; told: Told }) => {
  const { participants, participantCount } = event
  const more = participantCount - participants.length
  return (
    <>
      {participants.map(({ actor, role }, i) => (
        <span key={actor.id + role}>
          {i > 0 && ', '}
          <a href={hrefOf({ view: 'actor', id: actor.id, options: {} })} dir="auto">
            {told(actor.id, actor.name)}
          </a>
        </span>
      ))}
      {more > 0 && ` ${text.more(more)}`}
    </>
  )
}

const Item = ({ event, told }: { event: EventSummary; told: Told }) => {
  const { id, title, type, quadClass, date, location, articleCount, snippet } = event
  const place = [location?.name, location?.country && labelOf('country', location.country)]
  return (
    <li class="event">
      <p class="event-when">
        <time dateTime={date.start}>{printDate(date)}</time>
      </p>
      <div>
        <h3>
          <a href={hrefOf({ view: 'event', id, options: {} })} dir="auto">
            {title}
          </a>
        </h3>
        {snippet && snippet.replaceAll(/<\/?mark>/g, '') !== title && (
          <p class="snippet">
            <Marked snippet={snippet} />
          </p>
        )}
        {event.participants.length > 0 && (
          <p class="event-who">
            <Who event={event} told={told} />
          </p>
        )}
        <p class="event-what">
          <span>
            <QuadDot value={quadClass} /> {words(type)}
            <span class="unseen">, {quadLabel(quadClass)}</span>
          </span>
          <span dir="auto">{[...new Set(place)].filter(Boolean).join(', ')}</span>
          <span>{articleCount > 0 && text.articles(articleCount)}</span>
        </p>
      </div>
    </li>
  )
}

/** As many pages as a link may ask for. */
const PAGES_MAX = 40
const pagesOf = ({ options }: State): number =>
  Math.min(PAGES_MAX, Math.max(1, Math.trunc(Number(options.pages ?? 1)) || 1))

/** The events of the pages that are asked for, and a button for more. */
const Items = ({ page, state }: { page: Page<EventSummary>; state: State }) => {
  const wanted = pagesOf(state)
  const { pages, hasMore, isLoading, failed, retry } = usePages(page, wanted)
  const events = pages.flatMap(({ data }) => data)
  const told = useTelling(
    events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
  )
  return (
    <div aria-busy={isLoading}>
      <ol class="events">
        {events.map((event) => (
          <Item key={event.id} event={event} told={told} />
        ))}
      </ol>
      {failed && <Fault error={failed} />}
      {hasMore && pages.length < PAGES_MAX && (
        <button
          type="button"
          class="wide"
          disabled={isLoading}
          onClick={() =>
            failed ? retry() : setOptions({ pages: String(wanted + 1) }, { replaces: true })
          }
        >
          {text.list.more}
        </button>
      )}
    </div>
  )
}

const totalOf = ({ data, page: { total, totalIsFloor } }: Page<EventSummary>): string =>
  totalIsFloor ? text.list.over(total ?? 0) : text.events(total ?? data.length)

/** The events that pass the filters, the latest first. */
export const EventList = ({ state }: ViewProps) => {
  const found = useAnswer(listQuestion(state))
  return (
    <section aria-labelledby="list-title" class="list">
      <StateOf of={found}>
        {(page) => (
          <>
            <div class="list-head">
              <h2 id="list-title" aria-live="polite">
                {totalOf(page)}
              </h2>
              <Choice
                label={text.list.order}
                value={sortOf(state)}
                options={sortsOf(state).map((one) => [one, text.list.orders[one]] as const)}
                choose={(sort) => setOptions({ sort })}
              />
            </div>
            {page.data.length === 0 && <p class="quiet">{text.nothing(isFiltered(state))}</p>}
            <Items page={page} state={state} />
          </>
        )}
      </StateOf>
    </section>
  )
}
