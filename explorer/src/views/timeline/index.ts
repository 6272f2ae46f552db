import { text } from '../../text.ts'
import { listQuestion } from '../events/list.tsx'
import type { View } from '../view.ts'
import { Timeline, timelineQuestion } from './timeline.tsx'

/** How much there is over time, stacked by class or type, above the list of what is chosen. */
export const timeline: View = {
  name: 'timeline',
  label: text.views.timeline,
  isFiltered: true,
  calls: (state) => [timelineQuestion(state), listQuestion(state)],
  load: () => Timeline,
}
