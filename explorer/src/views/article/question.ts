import { questions } from '../../ask/question.ts'

/** As many as there may be ids of events in a question. */
const PIECES = '100'

/** Asks what an article says of which events. */
export const evidenceQuestion = (id: string) => questions.articleEvidence({ limit: [PIECES] }, id)

const DUPLICATES = '20'

/** Asks for the articles that repeat one nearly word for word. */
export const duplicatesQuestion = (id: string) =>
  questions.articleSummaries({ duplicateOf: [id], limit: [DUPLICATES] })

/** More ids are refused by the API. */
const IDS_MAX = 100

/** Asks for the versions of events, whatever their modality. */
export const versionsQuestion = (ids: readonly string[]) =>
  questions.eventSummaries({
    id: [...new Set(ids)].slice(0, IDS_MAX),
    modality: ['any'],
    limit: [String(IDS_MAX)],
  })
