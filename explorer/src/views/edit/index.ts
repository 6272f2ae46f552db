import { questions } from '../../ask/question.ts'
import type { View } from '../view.ts'

/** A form that corrects an event. */
export const edit: View = {
  name: 'edit',
  isFiltered: false,
  useCalls: ({ id = '' }) => [questions.event({}, id)],
  load: () => import('./edit.tsx').then(({ EditPage }) => EditPage),
}
