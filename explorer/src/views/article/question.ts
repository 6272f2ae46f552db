import { questions } from '../../ask/question.ts'

const PIECES = '200'

/** Asks what an article says of which events. */
export const evidenceQuestion = (id: string) => questions.articleEvidence({ limit: [PIECES] }, id)

const DUPLICATES = '20'

/** Asks for the articles that repeat one nearly word for word. */
export const duplicatesQuestion = (id: string) =>
  questions.articleSummaries({ duplicateOf: [id], limit: [DUPLICATES] })
