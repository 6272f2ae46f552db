import { questions } from '../../ask/question.ts'
import { historyQuestion } from '../../parts/history.tsx'
import type { View } from '../view.ts'
import { evidenceQuestion } from './question.ts'

/** An article with its quotes marked, beside the events that it is evidence of. */
export const article: View = {
  name: 'article',
  isFiltered: false,
  useCalls: ({ id = '' }) => [
    questions.article({}, id),
    evidenceQuestion(id),
    historyQuestion('article', id),
  ],
  load: () => import('./reader.tsx').then(({ Reader }) => Reader),
}
