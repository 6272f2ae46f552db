import { examples as events } from '../examples.ts'

const { article, startUtf16: _, endUtf16: __, ...link } = events.evidence
const { id, title, type, date, location } = events.read
const row = { ...link, event: { id, title, type, date, country: location.country } }

/** Evidence of the sample data by its article, as the contract shows it. */
export const examples = {
  articleId: article.id,
  row,
  page: { data: [row], page: { nextCursor: null, hasMore: false } },
}
