import { questions } from '../../ask/question.ts'
import { historyQuestion } from '../../parts/history.tsx'
import type { View } from '../view.ts'
import { ActorPage } from './actor.tsx'

/** The page of one actor. */
export const actor: View = {
  name: 'actor',
  isFiltered: false,
  useCalls: ({ id = '' }) => [questions.actorDossier({}, id), historyQuestion('actor', id)],
  load: () => ActorPage,
}
