import { examples } from '../examples.ts'

const { id, version, url, title, language, publishedAt, source, genre, wordCount, status } =
  examples.read
/** An article of the sample data in short, as the contract shows it. */
export const example = {
  id,
  version,
  url,
  title,
  language,
  publishedAt,
  source,
  genre,
  wordCount,
  status,
  originalId: null,
  eventCount: examples.read.eventCount,
}
