import { useState } from 'preact/hooks'
import type { Facet, FacetValue } from '../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../ask/answers.ts'
import { questions } from '../ask/question.ts'
import { QuadDot } from '../parts/quad.tsx'
import { StateOf } from '../parts/state-of.tsx'
import { useTelling } from '../parts/telling.ts'
import { go, state } from '../state/location.ts'
import { lasting, toggled, type State } from '../state/state.ts'
import { number, text } from '../text.ts'
import { labelOf, nameOf } from './labels.ts'

/** The facets that are shown at once, and those that are counted when somebody asks for more. */
const FIRST = ['quadClass', 'type', 'country', 'actor', 'source']
const MORE = ['tag', 'admin1', 'actorType', 'precision', 'status', 'dataset']
const VALUES = '8'

/** How what is filtered is spread over the values of the filters; each beside the others of its own. */
export const facetsQuestion = ({ filter }: State, facet: readonly string[] = FIRST) =>
  questions.eventFacets({ ...filter, facet, facetScope: ['others'], facetLimit: [VALUES] })

interface ValueProps {
  facet: string
  value: Pick<FacetValue, 'value' | 'label'> & { count?: number }
}

const Value = ({ facet, value: { value, label, count } }: ValueProps) => {
  const { filter } = state.value
  const isActive = filter[facet]?.includes(value) ?? false
  return (
    <li>
      <button
        type="button"
        aria-pressed={isActive}
        onClick={() =>
          go({ filter: toggled(filter, facet, value), options: lasting(state.value.options) })
        }
      >
        {facet === 'quadClass' && <QuadDot value={value} />}
        <span class="facet-label" dir="auto">
          {label}
        </span>
        {count !== undefined && <span class="facet-count">{number(count)}</span>}
      </button>
    </li>
  )
}

/** The values of a facet, and those that are active and not among them. */
const Values = ({ facet: { facet, values } }: { facet: Facet }) => {
  const others = (state.value.filter[facet] ?? []).filter(
    (value) => facet !== 'actor' && !values.some((one) => one.value === value),
  )
  const told = useTelling(
    facet === 'actor' ? values.map(({ value, label }) => ({ id: value, name: label })) : [],
  )
  if (values.length + others.length === 0) return null
  return (
    <section aria-labelledby={`facet-${facet}`}>
      <h3 id={`facet-${facet}`}>{nameOf(facet)}</h3>
      <ul>
        {others.map((value) => (
          <Value key={value} facet={facet} value={{ value, label: labelOf(facet, value) }} />
        ))}
        {values.map((one) => (
          <Value
            key={one.value}
            facet={facet}
            value={{
              ...one,
              label:
                one.label === one.value ? labelOf(facet, one.value) : told(one.value, one.label),
            }}
          />
        ))}
      </ul>
    </section>
  )
}

/** Some facets, in one call. */
const Group = ({ facets }: { facets: readonly string[] }) => (
  <StateOf of={useAnswer(facetsQuestion(state.value, facets))} isAside>
    {({ data }) => (
      <div class="facets">
        {data.map((facet) => (
          <Values key={facet.facet} facet={facet} />
        ))}
      </div>
    )}
  </StateOf>
)

/** The side bar: the values of each filter, and how many events have them. */
export const Facets = () => {
  const [isOpen, setOpen] = useState(MORE.some((name) => state.value.filter[name]))
  return (
    <>
      <Group facets={FIRST} />
      <details
        class="facets-more"
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{text.filters.more}</summary>
        {isOpen && <Group facets={MORE} />}
      </details>
    </>
  )
}
