import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { historyQuestion } from '../../parts/history.tsx'
import type { View } from '../view.ts'
import { ActorPage } from './actor.tsx'

/** The page of one actor. */
export const actor: View = {
  name: 'actor',
  isFiltered: false,
  useCalls: ({ id = '' }) => {
    const dossier = questions.actorDossier({}, id)
    // The id of a merged actor leads to its survivor.
    const { answer } = useAnswer(dossier)
    return [dossier, historyQuestion('actor', answer?.data.actor.id ?? id)]
  },
  load: () => ActorPage,
}
