import { text } from '../../text.ts'
import type { View } from '../view.ts'
import { EventList, listQuestion } from './list.tsx'

/** The events that pass the filters, latest first. */
export const events: View = {
  name: 'events',
  label: text.views.events,
  isFiltered: true,
  useCalls: (state) => [listQuestion(state)],
  load: () => EventList,
}
