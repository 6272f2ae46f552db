/** One thing searched for: words in a row, the last of which may be the start of a word. */
export interface Term {
  text: string
  prefix: boolean
}

/** A search: every group of `all` must match by one of its terms, and no term of `none` may. */
export interface SearchQuery {
  all: Term[][]
  none: Term[]
}

const SEARCHABLE = /[\p{L}\p{N}]/u
const TOKEN = /(-?)(?:"([^"]*)"?|([^\s"]+))/gu

export interface SearchOptions {
  /** A last bare word is the start of a word. */
  typeAhead: boolean
  /** How many characters the start of a word must have; with fewer it is a whole word. */
  prefixMin: number
}

/**
 * Reads what a person typed: words are ANDed, `"a phrase"`, `a OR b`, `-word`, `prefix*`.
 * Never fails: what holds no letter or digit is passed over.
 */
export const parseSearch = (
  input: string,
  { typeAhead, prefixMin }: SearchOptions,
): SearchQuery => {
  const query: SearchQuery = { all: [], none: [] }
  let joined = false
  let last: { term: Term; quoted: boolean } | undefined
  for (const [, minus, phrase, word] of input.matchAll(TOKEN)) {
    if (word === 'OR' && !minus) {
      joined = query.all.length > 0
      continue
    }
    const text = phrase ?? word ?? ''
    if (!SEARCHABLE.test(text)) continue
    const bare = text.replace(/(?<!\*)\*+$/, '')
    const isPrefix = phrase === undefined && text !== bare && bare.length >= prefixMin
    const term = { text: bare, prefix: isPrefix }
    const group = query.all.at(-1)
    if (minus) query.none.push(term)
    else if (joined && group) group.push(term)
    else query.all.push([term])
    last = minus ? undefined : { term, quoted: phrase !== undefined }
    joined = false
  }
  if (typeAhead && last && !last.quoted && last.term.text.length >= prefixMin)
    last.term.prefix = true
  return query
}
