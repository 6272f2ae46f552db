import { useAnswer } from './answers.ts'
import { questions } from './question.ts'

/** Whether the key of this page, or whoever has none, may write. */
export const useMayWrite = (): boolean => {
  const { answer } = useAnswer(questions.me())
  return answer !== undefined && answer.scope !== 'read'
}
