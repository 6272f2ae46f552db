import { questions, type Question } from '../../ask/question.ts'
import type { State } from '../../state/state.ts'

/** Asks for actors that may be the same. */
export const similarQuestion = (id: string) => questions.similarActors({ limit: ['10'] }, id)

/** The calls of two actors side by side. */
export const mergeCalls = ({ id = '', options }: State): Question<unknown>[] => [
  questions.actor({}, id),
  options.with === undefined ? similarQuestion(id) : questions.actor({}, options.with),
]
