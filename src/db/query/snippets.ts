import { eachWord } from '../../common/words.ts'
import type { Term } from '../../common/search-query.ts'
import { partOf, type Part } from './passage-part.ts'

/** How many words a snippet has. */
const WORDS_SHOWN = 24
/** How many characters of a text are searched for hits. */
const LOOKED_THROUGH = 100_000
const HITS = 500
/** How many characters other than words are shown before the first word and after the last. */
const AROUND = 40

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

interface Hit {
  term: number
  /** The index in the text of its first and last word. */
  first: number
  last: number
  start: number
  end: number
}

/** A passage, as HTML in which the only elements are marks. */
interface Passage {
  html: string
  /** How many of the terms it contains. */
  terms: number
}

/** Search terms, indexed by their last words. */
interface TermIndex {
  /** The terms that may end with a word. */
  endingWith: (word: string) => readonly number[]
  /** Whether any term has this number of words. */
  hasLength: (length: number) => boolean
}

const NONE: readonly number[] = []

const termIndex = (terms: Term[]): TermIndex => {
  const whole = new Map<string, number[]>()
  const beginnings: number[] = []
  for (const [i, { words, prefix }] of terms.entries()) {
    const last = words.at(-1) ?? ''
    if (prefix) beginnings.push(i)
    else whole.set(last, [...(whole.get(last) ?? []), i])
  }
  const lengths = new Set(terms.flatMap(({ words }) => words.map((word) => word.length)))
  const shortest = Math.min(
    ...beginnings.map((i) => terms[i]?.words.at(-1)?.length ?? Infinity),
    Infinity,
  )
  return {
    hasLength: (length) => length >= shortest || lengths.has(length),
    endingWith: (word) => {
      const exact = whole.get(word) ?? NONE
      if (beginnings.length === 0) return exact
      return [...exact, ...beginnings.filter((i) => word.startsWith(terms[i]?.words.at(-1) ?? ''))]
    },
  }
}

/** The passage of a text, or of a part with enough words around it, that has the most terms. */
const passageOf = (
  text: string,
  part: Part,
  terms: Term[],
  { endingWith, hasLength }: TermIndex,
): Passage => {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const hits: Hit[] = []
  let best = { from: 0, terms: 0 }
  // The earliest hit that may share a passage with the latest.
  let oldest = 0
  let isRead = true
  eachWord(
    text.slice(part.from, part.to),
    (word, startInPart, endInPart, headEndInPart) => {
      const start = part.from + startInPart
      const end = part.from + endInPart
      const headEnd = part.from + headEndInPart
      const at = words.length
      words.push(word)
      starts.push(start)
      ends.push(end)
      for (const i of word === '' ? NONE : endingWith(word)) {
        const term = terms[i]
        if (!term) continue
        const first = at - term.words.length + 1
        if (term.words.slice(0, -1).some((other, k) => words[first + k] !== other)) continue
        const isHead =
          term.prefix && headEnd < end && (term.words.at(-1) ?? '').length <= headEnd - start
        hits.push({
          term: i,
          first,
          last: at,
          start: starts[first] ?? start,
          end: isHead ? headEnd : end,
        })
        while (at - (hits[oldest]?.first ?? at) >= WORDS_SHOWN) oldest++
        const found = new Set(hits.slice(oldest).map((hit) => hit.term)).size
        if (found > best.terms) best = { from: oldest, terms: found }
      }
      // All terms are in one passage, and the words after it are known.
      const isFound =
        best.terms === terms.length && at > (hits[best.from]?.first ?? 0) + WORDS_SHOWN
      isRead = !isFound && hits.length < HITS
      return !isRead
    },
    hasLength,
  )
  const shown = hits
    .slice(best.from)
    .filter(({ last }) => last < (hits[best.from]?.first ?? 0) + WORDS_SHOWN)
  const firstWord = shown[0]?.first ?? 0
  const lastWord = shown.at(-1)?.last ?? 0
  const spare = Math.max(0, WORDS_SHOWN - (lastWord - firstWord + 1))
  const from = Math.max(0, Math.min(firstWord - (spare >> 1), words.length - WORDS_SHOWN))
  const to = Math.min(words.length, from + WORDS_SHOWN) - 1
  const firstStart = starts[from] ?? 0
  const begin = from === 0 ? Math.max(0, firstStart - AROUND) : firstStart
  const lastEnd = ends[to] ?? 0
  const stop = isRead && to === words.length - 1 ? Math.min(text.length, lastEnd + AROUND) : lastEnd
  let html = begin === 0 ? '' : '…'
  let done = begin
  for (const { start, end } of shown) {
    if (end <= done) continue
    if (start >= stop) break
    const markFrom = Math.max(start, done)
    // Hits that touch or overlap become one mark.
    const goesOn = markFrom === done && html.endsWith('</mark>')
    html = goesOn
      ? html.slice(0, -'</mark>'.length)
      : `${html}${escaped(text.slice(done, markFrom))}<mark>`
    html += `${escaped(text.slice(markFrom, end))}</mark>`
    done = end
  }
  html += escaped(text.slice(done, Math.max(done, stop)))
  return { html: stop < text.length ? `${html}…` : html, terms: best.terms }
}

/**
 * The passage with the most search terms, hits in `<mark>`.
 * @param texts texts of one resource, the most important first; only the beginning of very long
 * ones is searched
 */
export const snippetOf = (texts: readonly (string | null)[], terms: Term[]): string => {
  const index = termIndex(terms)
  let best: Passage | undefined
  for (const text of texts) {
    if (text === null || text === '') continue
    const looked = text.slice(0, LOOKED_THROUGH)
    const part = partOf(looked, terms, WORDS_SHOWN, HITS) ?? { from: 0, to: looked.length }
    const passage = passageOf(looked, part, terms, index)
    if (!best || passage.terms > best.terms) best = passage
    if (best.terms === terms.length) break
  }
  return best?.html ?? ''
}
