import { wantedWords } from './words.ts'

/** A search term: consecutive folded words, the last of which may be a prefix. */
export interface Term {
  words: string[]
  prefix: boolean
}

/** A search: of each group in `all` a term must match, and no term in `none` may. */
export interface SearchQuery {
  all: Term[][]
  none: Term[]
}

/**
 * A phrase, or a word between spaces. A quotation mark between two Hebrew letters belongs to an abbreviation.
 */
const TOKEN = /(-?)(?:"([^"]*)"?|((?:[^\s"]|(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea]))+))/gu
const STARS = /(?<!\*)\*+$/u

/** The shortest prefix in a search of long texts; a shorter one would match too many words. */
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
 * Parses a search: words are combined with AND, `"a phrase"`, `a OR b`, `a AND b`, `-word`, `NOT word`, `prefix*`.
 * Never fails: parts without a letter or digit are ignored.
 *
 * @param typeAhead whether the last word is a prefix, unless it is in a phrase
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

/** The prefixes in a search that are too short for long texts. */
export const shortPrefixes = (input: string): string[] => {
  const short = new Set<string>()
  for (const token of tokensOf(input))
    if (token.kind === 'term' && token.isShort) short.add(`${token.term.words.at(-1) ?? ''}*`)
  return [...short]
}
