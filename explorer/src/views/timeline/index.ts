import { useAnswer } from '../../ask/answers.ts'
import { text } from '../../text.ts'
import { listQuestion } from '../events/list.tsx'
import type { View } from '../view.ts'
import { useSpan } from './interval.ts'
import { spansQuestion, timelineQuestion } from './question.ts'
import { Timeline } from './timeline.tsx'

/** How much there is over time, stacked by class or type, above the list of what is chosen. */
export const timeline: View = {
  name: 'timeline',
  label: text.views.timeline,
  isFiltered: true,
  useCalls: (state) => {
    const { span, isKnown } = useSpan(state)
    const bars = span ? timelineQuestion(state, span) : undefined
    const isDrawn = (useAnswer(bars).own?.imprecise?.count ?? 0) > 0
    const spans = span && isKnown && isDrawn ? spansQuestion(state, span) : undefined
    return [bars, listQuestion(state), spans && { ...spans, role: text.call.spans }].filter(
      (one) => one !== undefined,
    )
  },
  load: () => Timeline,
}
