import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { StateOf } from '../../parts/state-of.tsx'
import { hrefOf } from '../../state/location.ts'
import { text } from '../../text.ts'
import type { ViewProps } from '../view.ts'

/** An actor with its positions, its counterparts and its latest events, all from its dossier. */
export const ActorPage = ({ state: { id = '' } }: ViewProps) => (
  <StateOf of={useAnswer(questions.actorDossier({}, id))}>
    {({ data: { actor, positions, counterparts, events } }) => (
      <article>
        <h1>{actor.name}</h1>
        <section aria-labelledby="positions">
          <h2 id="positions">{text.actor.positions}</h2>
          <ul class="events">
            {positions.values.map((position) => (
              <li key={`${position.actor.id} ${position.from}`}>
                <a href={hrefOf({ view: 'actor', id: position.actor.id, options: {} })}>
                  {position.actor.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="counterparts">
          <h2 id="counterparts">{text.actor.counterparts}</h2>
          <ul class="events">
            {counterparts.values.map(({ actor, count }) => (
              <li key={actor.id}>
                <a href={hrefOf({ view: 'actor', id: actor.id, options: {} })}>{actor.name}</a>{' '}
                {text.events(count)}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="latest">
          <h2 id="latest">{text.actor.latest}</h2>
          <ul class="events">
            {events.latest.map(({ id, title }) => (
              <li key={id}>
                <a href={hrefOf({ view: 'event', id, options: {} })}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      </article>
    )}
  </StateOf>
)
