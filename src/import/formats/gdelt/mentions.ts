import type { Event } from '../../../events/schema.ts'
import type { Importer } from '../../importer.ts'
import {
  articleOf,
  cell,
  citationOf,
  datasetOf,
  eventId,
  languageOf,
  momentOf,
  readTable,
  type Cells,
} from './table.ts'
import { MENTIONS } from './columns.ts'
import { whole } from '../../read/record.ts'
import { RefusedRow } from '../../row.ts'

const COLUMNS = 16
const SEEN = 2
const TYPE = 3
const PUBLISHER = 4
const IDENTIFIER = 5
/** The columns with the offsets of the actors and the action; -1 where one was not found. */
const OFFSETS = { Actor1CharOffset: 7, Actor2CharOffset: 8, ActionCharOffset: 9 }
const CONFIDENCE = 11
const TRANSLATION = 14
const WEB_PAGE = '1'

/** The span from the first to the last of these offsets. */
const placeOf = (cells: Cells): { start: number | null; end: number | null } => {
  const found = Object.entries(OFFSETS)
    .map(([name, index]) => Number(whole(cell(cells, index) || '-1', name)))
    .filter((offset) => offset >= 0)
  return found.length === 0
    ? { start: null, end: null }
    : { start: Math.min(...found), end: Math.max(...found) + 1 }
}

const confidenceOf = (cells: Cells): number | null => {
  const text = cell(cells, CONFIDENCE)
  if (text === '') return null
  const percent = Number(whole(text, 'Confidence'))
  if (percent < 0 || percent > 100)
    throw new RefusedRow(`Confidence is not between 0 and 100: ${text}`)
  return percent / 100
}

const read = (cells: Cells, dataset: Event['dataset']) => {
  const event = [eventId(cells)]
  const identifier = cell(cells, IDENTIFIER)
  if (identifier === '') throw new RefusedRow('MentionIdentifier is empty')
  const translation = cell(cells, TRANSLATION)
  const article = articleOf(
    {
      identifier,
      seen: momentOf(cell(cells, SEEN), 'MentionTimeDate'),
      publisher: cell(cells, PUBLISHER),
      // A translated page names its language; a page that names none is English.
      language:
        translation === '' && cell(cells, TYPE) === WEB_PAGE ? 'en' : languageOf(translation),
    },
    dataset,
  )
  const link = {
    article: citationOf(identifier),
    quote: null,
    ...placeOf(cells),
    stance: 'supports' as const,
    confidence: confidenceOf(cells),
  }
  return {
    about: { collection: 'event' as const, externalIds: event },
    records: [article, { cites: { event, link } }],
  }
}

/**
 * Imports the mentions of the GDELT Project: which articles report its events, and where in their
 * text. Most mentions in a file belong to events of other files. Mentions of events that the
 * database lacks are counted and skipped; a second run takes them once the events exist.
 */
export const gdeltMentions: Importer = {
  description: 'GDELT mentions: evidence for events already imported',
  async *rows(file, { release }) {
    const dataset = datasetOf('gdelt-mentions', release)
    yield* readTable(
      file,
      // Tools that rewrite files drop the last two columns, which are mostly empty.
      { kind: 'mentions', counts: [COLUMNS - 2, COLUMNS - 1, COLUMNS], columns: MENTIONS },
      (cells) => read(cells, dataset),
    )
  },
}
