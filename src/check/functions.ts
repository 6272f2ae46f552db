import { orderOf } from '../db/identity.ts'
import { atOnce } from '../common/turns.ts'
import { keysOf } from '../actors/names.ts'
import { bandsOf, fingerprint } from '../articles/likeness.ts'
import { NOWHERE, placesIn } from '../common/quotes.ts'
import { distinctWords } from '../common/words.ts'
import { contentHash, countWords, sortKey, urlKey } from '../common/text.ts'
import type { CheckedDatabase } from '../db/checked.ts'
import type { QuoteValue } from '../db/tables/values.ts'
import { isLong } from '../events/dates.ts'
import { classify, type EventMode, type EventType } from '../vocabulary/plover.ts'

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

/** Has statements of a check say how columns follow from others. */
export const defineFunctions = ({ define }: CheckedDatabase): void => {
  define('id_order', (id: unknown) => orderOf(String(id)))
  define('url_key', (url: unknown) => {
    const text = textOrNull(url)
    return text === null ? null : urlKey(text)
  })
  define('utf16_of', (body: unknown, point: unknown) => {
    const text = textOrNull(body)
    if (text === null || typeof point !== 'number') return null
    return placesIn(text, []).utf16({ start: point, end: point }).startUtf16
  })
  define('content_hash', (title: unknown, body: unknown) =>
    atOnce(contentHash(String(title), textOrNull(body))),
  )
  define('sort_key', (name: unknown) => sortKey(String(name)))
  define('fingerprint_of', (title: unknown, body: unknown, at: unknown) => {
    const text = { title: String(title), body: textOrNull(body), publishedAt: Number(at) }
    const { signature, words } = fingerprint(text) ?? {}
    return signature === undefined ? null : `${words} ${signature.toString('hex').toUpperCase()}`
  })
  define('name_keys', (names: unknown) => JSON.stringify(keysOf(String(names).split('\n'))))
  define('bands_of', (signature: unknown) => JSON.stringify(bandsOf(signature as Buffer)))
  define('is_long', (start: unknown, end: unknown) => Number(isLong(String(start), String(end))))
  const classified = (type: unknown, mode: unknown) =>
    classify(type as EventType, mode as EventMode | null)
  define('quad_class', (type: unknown, mode: unknown) => classified(type, mode).quadClass)
  define('event_intensity', (type: unknown, mode: unknown) => classified(type, mode).intensity)
  define('count_words', (body: unknown) => {
    const text = textOrNull(body)
    return text === null ? null : atOnce(countWords(text))
  })
  define('names_of', (name: unknown, aliases: unknown) =>
    [String(name), ...(JSON.parse(String(aliases)) as { name: string }[]).map((a) => a.name)].join(
      '\n',
    ),
  )
  define('words_of', (text: unknown) => ` ${distinctWords(String(text)).join(' ')} `)
  define('quotes_in', (body: unknown, quotes: unknown) => {
    const text = textOrNull(body)
    const places = text === null ? null : placesIn(text, [])
    const placed = (JSON.parse(String(quotes)) as QuoteValue[]).map((quote) => ({
      ...quote,
      ...(places?.utf16(quote) ?? NOWHERE),
    }))
    return JSON.stringify(placed)
  })
}
