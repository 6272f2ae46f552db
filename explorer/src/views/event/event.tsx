import type { Event } from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { printDate, printDay } from '../../parts/dates.ts'
import { QuadDot, quadLabel } from '../../parts/quad.tsx'
import { StateOf } from '../../parts/state-of.tsx'
import { hrefOf } from '../../state/location.ts'
import { text } from '../../text.ts'
import type { ViewProps } from '../view.ts'

const Evidence = ({ event }: { event: Event }) => (
  <section aria-labelledby="evidence-title">
    <h2 id="evidence-title">{text.event.evidence}</h2>
    {event.evidence.length === 0 && <p class="quiet">{text.event.noEvidence}</p>}
    <ol class="evidence">
      {event.evidence.map(({ id, quote, article }) => (
        <li key={id}>
          {quote && <blockquote dir="auto">{quote}</blockquote>}
          <p class="source">
            <cite>
              {article.url ? (
                <a href={article.url} rel="noreferrer" dir="auto">
                  {article.title}
                </a>
              ) : (
                article.title
              )}
            </cite>
            {article.source && ` ${article.source.name}`}
            {article.publishedAt && `, ${printDay(article.publishedAt.slice(0, 10))}`}
          </p>
        </li>
      ))}
    </ol>
  </section>
)

/** An event with its participants, its place, its date and its evidence. */
export const EventPage = ({ state: { id = '' } }: ViewProps) => (
  <StateOf of={useAnswer(questions.event({}, id))}>
    {(event) => (
      <article>
        <h1>{event.title}</h1>
        {event.summary && <p class="summary">{event.summary}</p>}
        <dl class="facts">
          <dt>{text.event.what}</dt>
          <dd>
            <QuadDot value={event.quadClass} /> {quadLabel(event.quadClass)}
          </dd>
          <dt>{text.event.when}</dt>
          <dd>{printDate(event.date)}</dd>
          {event.location && (
            <>
              <dt>{text.event.where}</dt>
              <dd>{event.location.name}</dd>
            </>
          )}
          <dt>{text.event.who}</dt>
          <dd>
            <ul>
              {event.participants.map(({ actor, role, title }) => (
                <li key={actor.id + role}>
                  <a href={hrefOf({ view: 'actor', id: actor.id, options: {} })}>{actor.name}</a>
                  {title && <span class="quiet"> {title}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </dl>
        <Evidence event={event} />
      </article>
    )}
  </StateOf>
)
