import { exact, names as PRECISIONS } from 'vocabulary:precisions'
import type { EventSummary, Page, Timeline } from '../../../../sdk/typescript/src/index.ts'
import { questions, type Question } from '../../ask/question.ts'
import type { State } from '../../state/state.ts'
import { datesOf, intervalOf, possible, type Interval, type Span } from './interval.ts'

/** The fields by which a timeline can be coloured: each of their values has a class. */
export const GROUPS = ['quadClass', 'type'] as const
export type Group = (typeof GROUPS)[number]
export const METRICS = ['events', 'fatalities'] as const
export type Metric = (typeof METRICS)[number]

const SPANS = '60'

/** One of some names, or the first of them when it is none. */
const oneOf = <T extends string>(names: readonly T[], name: string | undefined): T | undefined =>
  names.find((one) => one === name)

export const groupOf = ({ options }: State): Group => oneOf(GROUPS, options.groupBy) ?? 'quadClass'
export const metricOf = ({ options }: State): Metric => oneOf(METRICS, options.metric) ?? 'events'

/** The interval that is chosen, if the time is not too long for it, or else the one that suits it. */
export const chosenInterval = ({ options }: State, span: Span): Interval =>
  oneOf(possible(span), options.interval) ?? intervalOf(span)

/** How much there is in each interval, of what is dated as exactly as that. */
export const timelineQuestion = (state: State, span: Span): Question<Timeline> =>
  questions.eventTimeline({
    ...state.filter,
    ...datesOf(span),
    interval: [chosenInterval(state, span)],
    groupBy: [groupOf(state)],
    dates: ['exact'],
    ...(metricOf(state) === 'events' ? {} : { metric: [metricOf(state)] }),
  })

/** The events whose dates are less exact than the intervals; undefined when the filters leave no such dates. */
export const spansQuestion = (
  state: State,
  span: Span,
): Question<Page<EventSummary>> | undefined => {
  const coarser = PRECISIONS.slice(exact[chosenInterval(state, span)])
  const asked = state.filter['precision']
  const precision = asked ? asked.filter((one) => coarser.includes(one)) : coarser
  return precision.length === 0
    ? undefined
    : questions.eventSummaries({
        ...state.filter,
        ...datesOf(span),
        precision,
        sort: ['date'],
        limit: [SPANS],
      })
}
