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
/** The characters at which the two actors and the action were found; -1 where one was not. */
const OFFSETS = { Actor1CharOffset: 7, Actor2CharOffset: 8, ActionCharOffset: 9 }
const CONFIDENCE = 11
const TRANSLATION = 14
const WEB_PAGE = '1'

/** The place in the text from the first to the last of what was found there. */
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
  if (percent < 0 || percent > 100) throw new RefusedRow(`Confidence is not a percentage: ${text}`)
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
      // What a web page was translated from is said; what was not translated is English.
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
 * The mentions of the GDELT Project: which articles speak of its events, and where in their text.
 *
 * Most of a file are about events of other files. What is about an event that is not here is counted
 * and passed over: a second run, once the event is here, takes it.
 */
export const gdeltMentions: Importer = {
  description: 'GDELT mentions, as evidence of the events that are here',
  async *rows(file, { release }) {
    const dataset = datasetOf('gdelt-mentions', release)
    yield* readTable(
      file,
      // Files that were read and written again may have lost the last two, which are mostly empty.
      { kind: 'mentions', counts: [COLUMNS - 2, COLUMNS - 1, COLUMNS], columns: MENTIONS },
      (cells) => read(cells, dataset),
    )
  },
}
