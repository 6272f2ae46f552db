import type {
  Affiliation,
  ArticleSummary,
  DossierCounts,
  DossierData,
  DossierYear,
} from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { labelOf } from '../../filters/labels.ts'
import { Correct } from '../../parts/correct.tsx'
import { printDate, printPart } from '../../parts/dates.ts'
import { History } from '../../parts/history.tsx'
import { Published } from '../../parts/published.tsx'
import { QuadDot } from '../../parts/quad.tsx'
import { Title } from '../../parts/title.tsx'
import { StateOf } from '../../parts/state-of.tsx'
import { useTelling } from '../../parts/telling.ts'
import { hrefOf } from '../../state/location.ts'
import type { Filter } from '../../state/state.ts'
import { number, text, words } from '../../text.ts'
import type { ViewProps } from '../view.ts'
import { Merged } from './merged.tsx'

const listOf = (filter: Filter): string =>
  hrefOf({ view: 'events', id: undefined, filter, options: {} })

const actorOf = (id: string): string => hrefOf({ view: 'actor', id, options: {} })

/** A part of the page under a heading, where there is anything in it. */
const Part = ({
  id,
  title,
  isEmpty,
  children,
}: {
  id: string
  title: string
  isEmpty?: boolean
  children: preact.ComponentChildren
}) =>
  isEmpty ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )

/** From when to when, as exactly as that is known. */
const timeOf = ({ from, to }: Affiliation): string => {
  if (from && to) return text.time.window(printPart(from), printPart(to))
  if (from) return text.actor.since(printPart(from))
  return to ? text.actor.until(printPart(to)) : ''
}

const Positions = ({ positions }: { positions: readonly Affiliation[] }) => (
  <ul class="rows">
    {positions.map((position) => (
      <li key={`${position.actor.id} ${position.type} ${position.from}`}>
        <span>
          {position.title ?? words(position.type)}{' '}
          <a href={actorOf(position.actor.id)} dir="auto">
            {position.actor.name}
          </a>
        </span>
        <span class="quiet">{timeOf(position)}</span>
      </li>
    ))}
  </ul>
)

/** Counts as bars that lead to what they count. */
const Counts = ({
  values,
  nameOf,
}: {
  values: readonly { value: string; count: number; filter: Filter }[]
  nameOf: (value: string) => preact.ComponentChildren
}) => {
  const most = Math.max(1, ...values.map(({ count }) => count))
  return (
    <ul class="counts">
      {values.map(({ value, count, filter }) => (
        <li key={value}>
          <a href={listOf(filter)}>{nameOf(value)}</a>
          <meter min={0} max={most} value={count} aria-hidden="true" />
          <span>{number(count)}</span>
        </li>
      ))}
    </ul>
  )
}

const labelled = ({ values }: DossierCounts) => {
  const labels = new Map(values.map(({ value, label }) => [value, label]))
  return (value: string) => (
    <>
      <QuadDot value={value} /> {labels.get(value)}
    </>
  )
}

/** The events of each year, as bars that lead to them; those with nothing are gaps. */
const Years = ({ years }: { years: readonly DossierYear[] }) => {
  const most = Math.max(1, ...years.map(({ count }) => count))
  return (
    <ol class="years">
      {years.map(({ year, count, filter }) => (
        <li key={year}>
          {count > 0 && (
            <a href={listOf(filter)} aria-label={`${year}: ${text.events(count)}`}>
              <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  x={0}
                  y={100 - (100 * count) / most}
                  width={10}
                  height={(100 * count) / most}
                />
              </svg>
            </a>
          )}
          <span aria-hidden="true">{year}</span>
        </li>
      ))}
    </ol>
  )
}

const Articles = ({ articles }: { articles: readonly ArticleSummary[] }) => (
  <ul class="rows">
    {articles.map(({ id, title, source, publishedAt }) => (
      <li key={id}>
        <a href={hrefOf({ view: 'article', id, filter: {}, options: {} })} dir="auto">
          {title}
        </a>
        <span class="quiet">
          <Published source={source} publishedAt={publishedAt} />
        </span>
      </li>
    ))}
  </ul>
)

const Head = ({ actor }: { actor: DossierData['actor'] }) => {
  const { name, type, country, sectors, description, startDate, endDate, aliases } = actor
  const life = [startDate, endDate].map((one) => (one ? printPart(one) : ''))
  const kind = [
    words(type),
    country && labelOf('country', country),
    ...sectors.map((sector) => text.sectors[sector] ?? words(sector)),
  ]
  return (
    <>
      <p class="eyebrow">
        <span>{kind.filter(Boolean).join(' · ')}</span>
        <Correct view="merge" id={actor.id} label={text.write.merge} />
      </p>
      <h1 dir="auto">{name}</h1>
      {life.some(Boolean) && <p class="quiet">{life.join(' – ')}</p>}
      {description && <p class="summary">{description}</p>}
      {aliases.length > 0 && (
        <p class="quiet">
          {text.actor.aliases}:{' '}
          {aliases.map(({ name }, i) => (
            <span key={name}>
              {i > 0 && ', '}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** The pictures of what the actor takes part in. */
const Views = ({ filter }: { filter: Filter }) => (
  <nav class="ways" aria-label={text.actor.ways}>
    {(['timeline', 'map', 'network'] as const).map((view) => (
      <a key={view} class="tool" href={hrefOf({ view, id: undefined, filter, options: {} })}>
        {text.views[view]}
      </a>
    ))}
  </nav>
)

/** The page of an actor; `id` may be that of one that is merged into it. */
const Dossier = ({ data, id }: { data: DossierData; id: string }) => {
  const { actor, positions, counterparts, types, countries, years, events, articles, merged } = data
  const was = merged.values.find((one) => one.id === id)
  const told = useTelling(counterparts.values.map((one) => one.actor))
  return (
    <article class="page dossier">
      <Title of={actor.name} />
      {was && <p class="said">{text.merge.leads(was.name)}</p>}
      <Head actor={actor} />
      {events.count > 0 && <Views filter={events.filter} />}
      <div class="halves">
        <div>
          <Part id="latest" title={text.actor.latest}>
            {events.count === 0 && <p class="quiet">{text.actor.nothing}</p>}
            <ul class="rows">
              {events.latest.map(({ id, title, date, quadClass }) => (
                <li key={id}>
                  <a href={hrefOf({ view: 'event', id, options: {} })} dir="auto">
                    {title}
                  </a>
                  <span class="quiet">
                    <QuadDot value={quadClass} /> {printDate(date)}
                  </span>
                </li>
              ))}
            </ul>
            {events.count > events.latest.length && (
              <p>
                <a href={listOf(events.filter)}>{text.actor.all(events.count)}</a>
              </p>
            )}
          </Part>
          <Part id="years" title={text.actor.years} isEmpty={years.values.length === 0}>
            <Years years={years.values} />
          </Part>
          <Part id="articles" title={text.actor.articles} isEmpty={articles.count === 0}>
            <Articles articles={articles.latest} />
          </Part>
        </div>
        <div>
          <Part id="positions" title={text.actor.positions} isEmpty={positions.values.length === 0}>
            <Positions positions={positions.values} />
          </Part>
          <Part
            id="counterparts"
            title={text.actor.counterparts}
            isEmpty={counterparts.values.length === 0}
          >
            <ul class="rows">
              {counterparts.values.map(({ actor, count, filter }) => (
                <li key={actor.id}>
                  <a href={actorOf(actor.id)} dir="auto">
                    {told(actor.id, actor.name)}
                  </a>
                  <a class="quiet" href={listOf(filter)}>
                    {text.events(count)}
                  </a>
                </li>
              ))}
            </ul>
          </Part>
          <Part id="types" title={text.actor.types} isEmpty={types.values.length === 0}>
            <Counts values={types.values} nameOf={labelled(types)} />
          </Part>
          <Part id="countries" title={text.actor.countries} isEmpty={countries.values.length === 0}>
            <Counts values={countries.values} nameOf={(value) => labelOf('country', value)} />
          </Part>
          <Part id="merged" title={text.merge.into} isEmpty={merged.values.length === 0}>
            <Merged {...merged} />
          </Part>
          <History kind="actor" id={actor.id} merged={merged.values} />
        </div>
      </div>
    </article>
  )
}

/** An actor, all from its dossier. */
export const ActorPage = ({ state: { id = '' } }: ViewProps) => (
  <StateOf of={useAnswer(questions.actorDossier({}, id))}>
    {({ data }) => <Dossier data={data} id={id} />}
  </StateOf>
)
