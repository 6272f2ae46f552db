import { useAnswer } from './answers.ts'
import { questions } from './question.ts'

/** Whether this page may write: with its key, or without one where none is needed; unknown until the service has said so. */
export const useWriter = (): 'may' | 'mayNot' | 'unknown' => {
  const { answer, isLoading } = useAnswer(questions.me())
  if (answer === undefined) return isLoading ? 'unknown' : 'mayNot'
  return answer.scope === 'read' ? 'mayNot' : 'may'
}

/** Whether this page may write. */
export const useMayWrite = (): boolean => useWriter() === 'may'
