import { clusterEnd, isFollower } from './words.ts'

/** A range of a text in Unicode code points, as in W3C's TextPositionSelector. */
export interface Span {
  start: number
  end: number
}

/** A range in UTF-16 code units, as JavaScript, Java and C# count; null when the text is not stored. */
export interface SpanUtf16 {
  startUtf16: number | null
  endUtf16: number | null
}

/** A quote and its range, as a client has sent them. */
export interface Placed {
  quote: string | null
  start: number | null
  end: number | null
}

export const NOWHERE: SpanUtf16 = { startUtf16: null, endUtf16: null }

const SURROGATE = /[\ud800-\udfff]/

/** How many of some sorted numbers are below a value. */
const countBelow = (sorted: readonly number[], value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

// Characters that people exchange when they copy a passage, by the one that represents them.
const DOUBLE_QUOTES = '"“”„‟″«»〝〞＂'
const SINGLE_QUOTES = "'‘’‚‛′´`ʼ‹›＇"
const DASHES = '-‐‑‒–—―−﹘﹣－'
const SIGNS = new Map([
  ...[...DOUBLE_QUOTES].map((sign) => [sign, '"'] as const),
  ...[...SINGLE_QUOTES].map((sign) => [sign, "'"] as const),
  ...[...DASHES].map((sign) => [sign, '-'] as const),
])
const BLANK = /[\s\p{Z}]/u
const UNSEEN = /\p{Cf}/u
const UNSEEN_AT_END = /(?<!\p{Cf})\p{Cf}+$/u

const [STAYS, CHANGES, BLANKS, DASHED] = [0, 1, 2, 3] as const
const UNKNOWN = 255
const kinds = new Uint8Array(0x10000).fill(UNKNOWN)
const kindOf = (unit: number): number => {
  const known = kinds[unit] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const char = String.fromCharCode(unit)
  const kind = BLANK.test(char)
    ? BLANKS
    : SIGNS.get(char) === '-'
      ? DASHED
      : unit >= 0xd800 && unit <= 0xdfff
        ? CHANGES
        : SIGNS.has(char) || UNSEEN.test(char) || char.normalize('NFKC') !== char
          ? SIGNS.get(char) === char
            ? STAYS
            : CHANGES
          : STAYS
  kinds[unit] = kind
  return kind
}

const CLUSTERS_KEPT = 20_000
const clusters = new Map<string, string>()

/** A character with its marks in its compared form; results are cached, as texts repeat their characters. */
const plainOf = (cluster: string): string => {
  const known = clusters.get(cluster)
  if (known !== undefined) return known
  let seen = ''
  for (const char of cluster) if (!UNSEEN.test(char)) seen += SIGNS.get(char) ?? char
  const plain = seen.normalize('NFKC')
  if (clusters.size >= CLUSTERS_KEPT) clusters.clear()
  clusters.set(cluster, plain)
  return plain
}

/** How much of a text is compared in a step, after which other work may run. */
const STEP_UNITS = 100_000

/** A text in its compared form, and the range in the original of a range in it, in UTF-16 code units. */
interface Plain {
  plain: string
  origin: (from: number, to: number) => { from: number; to: number }
}

/**
 * Makes the compared form of a text: a run of white space is one space, quotation marks, dashes, composed and
 * compatibility characters have one form, and invisible characters are left out.
 */
function* plainSteps(text: string): Generator<void, Plain> {
  let plain = ''
  // Segments: where each begins in the compared form, where it begins in the original, and where it ends there, or -1
  // for a segment that is copied.
  const froms = [0]
  const origins = [0]
  const ends = [-1]
  let done = 0
  const put = (at: number, end: number, replacement: string, seenEnd = end) => {
    plain += text.slice(done, at)
    if (replacement !== '') {
      froms.push(plain.length)
      origins.push(at)
      ends.push(seenEnd)
      plain += replacement
    }
    froms.push(plain.length)
    origins.push(end)
    ends.push(-1)
    done = end
  }
  let step = STEP_UNITS
  for (let at = 0; at < text.length;) {
    if (at > step) {
      step = at + STEP_UNITS
      yield
    }
    const kind = kindOf(text.charCodeAt(at))
    if (kind === BLANKS || kind === DASHED) {
      let end = at + 1
      let isRun = false
      for (; end < text.length; end++) {
        const unit = text.charCodeAt(end)
        if (kindOf(unit) !== kind && !(unit >= 0x80 && UNSEEN.test(text[end] ?? ''))) break
        isRun = true
      }
      const sign = kind === BLANKS ? ' ' : '-'
      if (isRun || text[at] !== sign) put(at, end, sign)
      at = end
      continue
    }
    if (kind === STAYS && !isFollower(text, at + 1)) {
      at++
      continue
    }
    const end = clusterEnd(text, at)
    const cluster = text.slice(at, end)
    const replacement = plainOf(cluster)
    if (replacement !== cluster)
      put(at, end, replacement, end - (UNSEEN_AT_END.exec(cluster)?.[0].length ?? 0))
    at = end
  }
  plain += text.slice(done)
  return {
    plain,
    origin: (from, to) => {
      const first = Math.max(0, countBelow(froms, from + 1) - 1)
      const last = Math.max(0, countBelow(froms, to) - 1)
      const start = origins[first] ?? 0
      const isAsIs = (ends[first] ?? -1) < 0
      const end = ends[last] ?? -1
      return {
        from: isAsIs ? start + from - (froms[first] ?? 0) : start,
        to: end < 0 ? (origins[last] ?? 0) + to - (froms[last] ?? 0) : end,
      }
    },
  }
}

/** Runs all steps of a generator at once. */
const finished = <T>(steps: Generator<void, T>): T => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
const plainText = (text: string): Plain => finished(plainSteps(text))

/** Up to so many passages are searched one by one. */
const FEW = 8
const ANCHOR_LENGTHS = [16, 8, 4, 2, 1] as const
/** How many characters are compared in all; passages not found by then count as not found. */
const COMPARED = 20_000_000

const hashOf = (text: string, from: number, length: number): number => {
  let hash = 0
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(from + i)) | 0
  return hash
}

/** The first position of each passage in a text, by a rolling hash (Rabin-Karp). */
const findAll = (text: string, passages: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>()
  if (passages.length <= FEW) {
    for (const passage of passages) {
      const at = text.indexOf(passage)
      if (at >= 0) found.set(passage, at)
    }
    return found
  }
  let left = COMPARED
  const anchorOf = ({ length }: string) => ANCHOR_LENGTHS.find((anchor) => anchor <= length) ?? 1
  const byAnchor = Map.groupBy(passages, anchorOf)
  for (const [anchor, some] of byAnchor) {
    const byHash = Map.groupBy(some, (passage) => hashOf(passage, 0, anchor))
    const isThere = new Uint8Array(0x10000)
    for (const hash of byHash.keys()) isThere[hash & 0xffff] = 1
    let highest = 1
    for (let i = 1; i < anchor; i++) highest = Math.imul(highest, 31)
    let hash = hashOf(text, 0, Math.min(anchor, text.length))
    for (let at = 0; at + anchor <= text.length && byHash.size > 0 && left > 0; at++) {
      const waiting = isThere[hash & 0xffff] === 1 ? byHash.get(hash) : undefined
      if (waiting) {
        const missed = waiting.filter((passage) => {
          left -= passage.length
          if (!text.startsWith(passage, at)) return true
          found.set(passage, at)
          return false
        })
        if (missed.length === 0) byHash.delete(hash)
        else if (missed.length < waiting.length) byHash.set(hash, missed)
      }
      hash =
        (Math.imul(hash - Math.imul(text.charCodeAt(at), highest), 31) +
          text.charCodeAt(at + anchor)) |
        0
    }
  }
  return found
}

/** Locates passages in a text. */
export interface Places {
  /** Locates all passages in steps, and calls `turn` between them. */
  ready: (turn: () => Promise<void>) => Promise<void>
  /** The passage in a range, which the end of the text may cut. */
  passageAt: (span: Span) => string
  /** Whether a range of the text has a quote, in its compared form. */
  isAt: (quote: string, span: Span) => boolean
  /** The first range that has one of the given quotes. */
  locate: (quote: string) => Span | null
  /** A range in UTF-16 code units. */
  utf16: (span: { start: number | null; end: number | null }) => SpanUtf16
}

/**
 * Locates quotes in a text, exactly or else in their compared form, with other white space, quotation marks, dashes
 * and forms of characters. All quotes are located together.
 *
 * @param quotes all quotes that `locate` will be called with
 */
export const placesIn = (text: string, quotes: Iterable<string>): Places => {
  // Where surrogate pairs begin, in code units and in code points.
  let pairs: { units: number[]; points: number[] } | undefined
  const surrogates = () => {
    if (pairs) return pairs
    pairs = { units: [], points: [] }
    if (SURROGATE.test(text))
      for (let at = 0; at < text.length - 1; at++)
        if ((text.codePointAt(at) ?? 0) > 0xffff) {
          pairs.points.push(at - pairs.units.length)
          pairs.units.push(at)
          at++
        }
    return pairs
  }
  const pointOf = (unit: number) => unit - countBelow(surrogates().units, unit)
  const unitOf = (point: number) =>
    Math.min(text.length, point + countBelow(surrogates().points, point))

  const plainQuote = (quote: string) => plainText(quote).plain.trim()

  let located: Map<string, Span> | undefined
  function* locating(): Generator<void, Map<string, Span>> {
    const all = [...new Set(quotes)].filter((quote) => quote !== '')
    const spans = new Map<string, Span>()
    const exact = findAll(text, all)
    yield
    for (const [quote, at] of exact)
      spans.set(quote, { start: pointOf(at), end: pointOf(at + quote.length) })
    const rest = all.filter((quote) => !exact.has(quote))
    if (rest.length === 0) return spans
    const asked = new Map(rest.map((quote) => [quote, plainQuote(quote)]))
    const sought = [...new Set(asked.values())].filter((quote) => quote !== '')
    if (sought.length === 0) return spans
    const { plain: body, origin } = yield* plainSteps(text)
    yield
    const found = findAll(body, sought)
    yield
    for (const [quote, passage] of asked) {
      const at = found.get(passage)
      if (at === undefined) continue
      const { from, to } = origin(at, at + passage.length)
      spans.set(quote, { start: pointOf(from), end: pointOf(to) })
    }
    return spans
  }

  const passageAt = ({ start, end }: Span) => text.slice(unitOf(start), unitOf(end))
  return {
    passageAt,
    isAt: (quote, span) => {
      const passage = passageAt(span)
      return passage === quote || (passage !== '' && plainQuote(passage) === plainQuote(quote))
    },
    ready: async (turn) => {
      const steps = locating()
      while (!located) {
        const { done, value } = steps.next()
        if (done) located = value
        await turn()
      }
    },
    locate: (quote) => (located ??= finished(locating())).get(quote) ?? null,
    utf16: ({ start, end }) =>
      start === null || end === null
        ? NOWHERE
        : { startUtf16: unitOf(start), endUtf16: unitOf(end) },
  }
}
