import { createHash, hash } from 'node:crypto'
import { isTracker } from './trackers.ts'

/** How much of a text is worked on in a step, in UTF-16 code units. */
const STEP_UNITS = 100_000

/**
 * A text in pieces, which begin where an expression finds something.
 *
 * @param most how long a piece may become when it finds nothing, in steps
 */
function* piecesOf(text: string, edge: RegExp, most = Infinity): Generator<string, void> {
  let from = 0
  while (text.length - from > STEP_UNITS) {
    const last = from + STEP_UNITS * most
    const ahead = last < text.length ? text.slice(0, last) : text
    edge.lastIndex = from + STEP_UNITS
    const to = edge.exec(ahead)?.index ?? ahead.length
    yield text.slice(from, to)
    from = to
  }
  yield text.slice(from)
}

const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’]*/gu
const BETWEEN_RUNS = /[^\p{L}\p{N}\p{M}\p{Cf}'’]/gu
/** Letters of scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** How many UTF-16 code units of such runs are segmented; the words of the rest are estimated from them. */
const TAKEN_APART = 20_000
// Loaded by the first text that needs it, as ICU takes milliseconds.
let segmenter: Intl.Segmenter | undefined

/**
 * How many words a text has: runs of letters and digits, which are taken apart where words have no spaces between,
 * and where a run is longer than any word.
 */
export function* countWords(text: string): Generator<void, number> {
  let spaced = 0
  let unspaced = 0
  let takenApart = 0
  let rest = 0
  for (const piece of piecesOf(text, BETWEEN_RUNS, 2)) {
    const runs = piece.match(RUN) ?? []
    const isSpaced = !UNSPACED.test(piece)
    if (isSpaced) spaced += runs.length
    for (const run of isSpaced ? [] : runs) {
      if (!UNSPACED.test(run)) {
        spaced++
        continue
      }
      const part = run.slice(0, TAKEN_APART - takenApart)
      takenApart += part.length
      rest += run.length - part.length
      for (const { isWordLike } of (segmenter ??= new Intl.Segmenter('und', {
        granularity: 'word',
      })).segment(part))
        if (isWordLike) unspaced++
    }
    yield
  }
  return spaced + unspaced + (rest === 0 ? 0 : Math.round((unspaced * rest) / takenApart))
}

/** Runs of blanks that are not one space. */
const BLANKS = /\s{2,}|[^\S ]/gu
const BEGIN_OF_BLANKS = /(?<!\s)\s/gu
const fold = (text: string) => text.normalize('NFC').replace(BLANKS, ' ')

/** Digest of title and body, equal for copies of an article. */
export function* contentHash(title: string, body: string | null): Generator<void, string> {
  const digest = createHash('sha256').update(`${fold(title).trim()}\n`)
  let isFirst = true
  // Only the first piece may begin with blanks that do not count, and only the last may end with some.
  for (const piece of piecesOf(body ?? '', BEGIN_OF_BLANKS)) {
    const folded = fold(piece)
    yield
    digest.update(isFirst ? folded.trim() : folded.trimEnd())
    isFirst = false
    yield
  }
  return digest.digest('hex')
}

const SORT_KEY_CHARACTERS = 100

/** The sort key of a name: without case and accents, cut to 100 characters. */
export const sortKey = (name: string): string =>
  [...name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .slice(0, SORT_KEY_CHARACTERS)
    .join('')

const UNRESERVED = /[A-Za-z\d\-._~]/
const escaped = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`

/** A path or query with normalised escapes (RFC 3986, 6.2.2). */
const withNormalEscapes = (text: string): string =>
  text
    .replace(/%[\da-f]{2}/gi, (hex) => {
      const char = String.fromCharCode(Number.parseInt(hex.slice(1), 16))
      return UNRESERVED.test(char) ? char : hex.toUpperCase()
    })
    .replace(/["<>[\\\]^`{|}]/g, escaped)

/** A fragment that selects another page of a site, not a place on the same page. */
const ROUTE = /^#(?:!|\/).*[^#!/]/

/** 132 bits: with all the URLs that a database may have, no two get the same. */
const URL_KEY_CHARACTERS = 22

/** Digest of a normalised URL: scheme, host, port and escapes; without trackers, and without a fragment unless it selects a page. */
export const urlKey = (text: string): string => {
  const url = new URL(text)
  const kept = withNormalEscapes(url.search)
    .slice(1)
    .split('&')
    .filter((pair) => !isTracker(pair.split('=', 1)[0] ?? ''))
  url.search = kept.join('&')
  if (!ROUTE.test(url.hash)) url.hash = ''
  const [path, fragment] = [withNormalEscapes(url.pathname), withNormalEscapes(url.hash)]
  const normal = `${url.protocol}//${url.host}${path}${url.search}${fragment}`
  return hash('sha256', normal, 'base64url').slice(0, URL_KEY_CHARACTERS)
}

const DAY_MS = 86_400_000
const DAYS_KEPT = 4_096
const days = new Map<number, string>()

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** An instant in ISO 8601. Days are cached, as the instants of an answer share a few. */
export const iso = (millis: number): string => {
  const day = Math.floor(millis / DAY_MS)
  let date = days.get(day)
  if (date === undefined) {
    if (days.size >= DAYS_KEPT) days.clear()
    date = new Date(day * DAY_MS).toISOString().slice(0, 10)
    days.set(day, date)
  }
  const rest = millis - day * DAY_MS
  if (rest === 0) return `${date}T00:00:00.000Z`
  const seconds = Math.floor(rest / 1_000)
  const fraction = `${rest % 1_000}`.padStart(3, '0')
  return `${date}T${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${fraction}Z`
}

/** How deep arrays and objects of a JSON text may be nested. */
export const NESTING_MAX = 64

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [LIST, LIST_END] = [0x5b, 0x5d]
const [OBJECT, OBJECT_END] = [0x7b, 0x7d]

/** The end of the JSON string that begins at `start`. */
const stringEnd = (json: string, start: number): number => {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0
    while (json.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end
  }
  return json.length
}

/** Whether a JSON text is nested deeper, by its brackets alone. */
export const isDeep = (json: string): boolean => {
  // A short text cannot be.
  if (json.length <= NESTING_MAX) return false
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) at = stringEnd(json, at)
    else if (code === LIST || code === OBJECT) depth++
    else if (code === LIST_END || code === OBJECT_END) depth--
    if (depth > NESTING_MAX) return true
  }
  return false
}

/** How many there are of something, for people. */
export const counted = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}`
