import { wantedWords } from './words.ts'

/** One thing searched for: folded words in a row, the last of which may be the start of a word. */
export interface Term {
  words: string[]
  prefix: boolean
}

/** A search: every group of `all` must match by one of its terms, and no term of `none` may. */
export interface SearchQuery {
  all: Term[][]
  none: Term[]
}

/**
 * A phrase, or what stands between spaces. A quotation mark between two Hebrew letters is part of an abbreviation,
 * as people type it.
 */
const TOKEN = /(-?)(?:"([^"]*)"?|((?:[^\s"]|(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea]))+))/gu
const STARS = /(?<!\*)\*+$/u

/** How many characters the start of a word must have among long texts, where fewer begin too many words. */
export const PREFIX_MIN = 3

type Token =
  | { kind: 'or' }
  | { kind: 'not' }
  | { kind: 'term'; term: Term; excluded: boolean; isBare: boolean; isShort: boolean }

function* tokensOf(input: string): Generator<Token> {
  for (const [, minus, phrase, word] of input.matchAll(TOKEN)) {
    if (!minus && word === 'AND') continue
    if (!minus && (word === 'OR' || word === 'NOT')) {
      yield word === 'OR' ? { kind: 'or' } : { kind: 'not' }
      continue
    }
    const text = phrase ?? word ?? ''
    const { words, unspaced } = wantedWords(text)
    const last = words.at(-1)
    if (last === undefined) continue
    const isStarred = phrase === undefined && STARS.test(text)
    yield {
      kind: 'term',
      term: { words, prefix: isStarred || unspaced === 'letter' },
      excluded: minus === '-',
      isBare: phrase === undefined,
      isShort: isStarred && unspaced === null && [...last].length < PREFIX_MIN,
    }
  }
}

/**
 * Reads what a person typed: words are ANDed, `"a phrase"`, `a OR b`, `a AND b`, `-word`, `NOT word`, `prefix*`.
 * Never fails: what holds no letter or digit is passed over.
 *
 * @param typeAhead whether a last bare word is the start of a word
 */
export const parseSearch = (input: string, { typeAhead = false } = {}): SearchQuery => {
  const query: SearchQuery = { all: [], none: [] }
  let joined = false
  let negated = false
  let last: { term: Term; isBare: boolean } | undefined
  for (const token of tokensOf(input)) {
    if (token.kind === 'or') joined = query.all.length > 0
    else if (token.kind === 'not') negated = true
    else {
      const { term, isBare } = token
      const excluded = token.excluded || negated
      const group = query.all.at(-1)
      if (excluded) query.none.push(term)
      else if (joined && group) group.push(term)
      else query.all.push([term])
      last = excluded ? undefined : { term, isBare }
      joined = false
      negated = false
    }
  }
  if (typeAhead && last?.isBare) last.term.prefix = true
  return query
}

/** The beginnings of words in a search that are too short to look for among long texts. */
export const shortPrefixes = (input: string): string[] => {
  const short = new Set<string>()
  for (const token of tokensOf(input))
    if (token.kind === 'term' && token.isShort) short.add(`${token.term.words.at(-1) ?? ''}*`)
  return [...short]
}
