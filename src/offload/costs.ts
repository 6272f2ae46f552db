/** How long a measured duration is trusted. */
const TTL_MS = 60_000
const KEPT = 2_000
const QUESTION_CHARACTERS = 500

/** Remembers how long requests took, to tell slow ones from quick ones. */
export const rememberCosts = (cheapMs: number) => {
  const costs = new Map<string, { isCheap: boolean; until: number }>()
  return {
    /** Whether a request was quick the last time; undefined when that is not known. */
    isCheap: (question: string): boolean | undefined => {
      const known = costs.get(question)
      return known && known.until > Date.now() ? known.isCheap : undefined
    },
    /** Notes how long a request took. */
    learn: (question: string, ms: number): void => {
      if (question.length > QUESTION_CHARACTERS) return
      costs.delete(question)
      const oldest = costs.size >= KEPT ? costs.keys().next().value : undefined
      if (oldest !== undefined) costs.delete(oldest)
      costs.set(question, { isCheap: ms <= cheapMs, until: Date.now() + TTL_MS })
    },
  }
}
