import { useAnswer } from '../ask/answers.ts'
import { questions } from '../ask/question.ts'
import { useTelling } from '../parts/telling.ts'
import { go, hrefOf, state } from '../state/location.ts'
import { lasting, toggled, type Filter } from '../state/state.ts'
import { text } from '../text.ts'
import { labelOf, nameOf } from './labels.ts'

const ACTOR = /^actor_\w+$/

/** The ids of actors in a filter, also in those of pairs. */
const actorsIn = (filter: Filter): string[] => [
  ...new Set(
    Object.values(filter).flatMap((values) =>
      values.flatMap((value) => value.split(/[,:~]/).filter((part) => ACTOR.test(part))),
    ),
  ),
]

/** The names of the actors that a filter has ids of, by those. */
const useActorNames = (filter: Filter): Map<string, string> => {
  const ids = actorsIn(filter)
  const { answer } = useAnswer(
    ids.length === 0 ? undefined : questions.actorSummaries({ id: ids, limit: ['100'] }),
  )
  const told = useTelling(answer?.data ?? [])
  return new Map(answer?.data.map(({ id, name }) => [id, told(id, name)]))
}

/** The filters that are active, each with a button that takes it away; where the page is embedded, they only say what it shows. */
export const Chips = ({ isFixed = false }: { isFixed?: boolean }) => {
  const { filter } = state.value
  const names = useActorNames(filter)
  const active = Object.entries(filter).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  )
  if (active.length === 0) return null
  return (
    <ul class="chips" aria-label={text.filters.active}>
      {active.map(({ name, value }) => {
        const said = value.replaceAll(/actor_\w+/g, (id) => names.get(id) ?? '…')
        const label = said === value ? labelOf(name, value) : said
        return (
          <li key={`${name} ${value}`} class="chip">
            <span class="chip-name">{nameOf(name)}</span>{' '}
            {names.has(value) ? (
              <a href={hrefOf({ view: 'actor', id: value, options: {} })} dir="auto">
                {label}
              </a>
            ) : (
              <span dir="auto">{label}</span>
            )}
            {!isFixed && (
              <button
                type="button"
                aria-label={text.filters.remove(`${nameOf(name)} ${label}`)}
                onClick={() =>
                  go({
                    filter: toggled(filter, name, value),
                    options: lasting(state.value.options),
                  })
                }
              >
                <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        )
      })}
      {!isFixed && (
        <li>
          <a class="quiet" href={hrefOf({ filter: {}, options: lasting(state.value.options) })}>
            {text.filters.clear}
          </a>
        </li>
      )}
    </ul>
  )
}
