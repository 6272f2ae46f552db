import { questions } from '../../ask/question.ts'
import type { View } from '../view.ts'
import { EventPage } from './event.tsx'
import { historyQuestion } from '../../parts/history.tsx'

/** The page of one event. */
export const event: View = {
  name: 'event',
  isFiltered: false,
  useCalls: ({ id = '' }) => [questions.event({}, id), historyQuestion('event', id)],
  load: () => EventPage,
}
