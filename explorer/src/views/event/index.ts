import { questions } from '../../ask/question.ts'
import type { View } from '../view.ts'
import { EventPage } from './event.tsx'

/** The page of one event. */
export const event: View = {
  name: 'event',
  isFiltered: false,
  calls: ({ id = '' }) => [questions.event({}, id)],
  load: () => EventPage,
}
