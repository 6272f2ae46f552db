import type { Timeline as Answer } from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { StateOf } from '../../parts/state-of.tsx'
import type { State } from '../../state/state.ts'
import { text } from '../../text.ts'
import { EventList } from '../events/list.tsx'
import type { ViewProps } from '../view.ts'
import { Bars } from './bars.tsx'
import { isInterval } from './interval.ts'

/** How much there is in each interval, by class or type. */
export const timelineQuestion = ({ filter, options }: State) =>
  questions.eventTimeline({
    ...filter,
    interval: [isInterval(options.interval) ? options.interval : 'year'],
    groupBy: [options.groupBy ?? 'quadClass'],
  })

const sumOf = ({ data }: Answer): number => data.reduce((sum, { count }) => sum + count, 0)

/** Stacked bars over the list of what is chosen in them. */
export const Timeline = ({ state }: ViewProps) => {
  const found = useAnswer(timelineQuestion(state))
  return (
    <>
      <section aria-label={text.timeline.title} class="picture">
        <StateOf of={found}>
          {(answer) =>
            sumOf(answer) === 0 ? (
              <p class="quiet">{text.nothing}</p>
            ) : (
              <Bars answer={answer} state={state} />
            )
          }
        </StateOf>
      </section>
      <EventList state={state} />
    </>
  )
}
