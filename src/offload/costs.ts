/** What a question took is believed for so long. */
const TTL_MS = 60_000
const KEPT = 2_000
const QUESTION_CHARACTERS = 500

/** Remembers what questions took, to tell those that may be slow from those that were not. */
export const rememberCosts = (cheapMs: number) => {
  const costs = new Map<string, { isCheap: boolean; until: number }>()
  return {
    /** Whether a question is answered in no time; undefined when nobody knows. */
    isCheap: (question: string): boolean | undefined => {
      const known = costs.get(question)
      return known && known.until > Date.now() ? known.isCheap : undefined
    },
    learn: (question: string, ms: number): void => {
      if (question.length > QUESTION_CHARACTERS) return
      costs.delete(question)
      const oldest = costs.size >= KEPT ? costs.keys().next().value : undefined
      if (oldest !== undefined) costs.delete(oldest)
      costs.set(question, { isCheap: ms <= cheapMs, until: Date.now() + TTL_MS })
    },
  }
}
