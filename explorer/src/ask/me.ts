import { useAnswer } from './answers.ts'
import { questions } from './question.ts'

/** Whether this page may write: with its key, or without one where none is needed. */
export const useMayWrite = (): boolean => {
  const { answer } = useAnswer(questions.me())
  return answer !== undefined && answer.scope !== 'read'
}
