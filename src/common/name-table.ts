/*
 * Finds in a text the names of a table, each the longest that stands there. The table is a tree of folded words, each of
 * which has a number: a text is gone through once, however many names there are. Libraries for this (Aho-Corasick) take
 * characters, and would neither keep to whole words nor know where a folded word stood.
 */

import { pairNumbers, wordNumbers } from './word-numbers.ts'
import { eachRange, plainWord, wantedWords } from './words.ts'

/** An actor's part in the table. */
interface Named {
  id: string
  /** Whether the last word of its names may stand for it, once a text has named it in full. */
  isPerson: boolean
  /** One a line. */
  names: string
}

/** A name in a text, in UTF-16 code units, and all who have it. */
export interface NameFound {
  start: number
  end: number
  by: 'name' | 'surname'
  ids: string[]
}

/** The words of a text: their numbers, -1 for one that no name has, and where they stand. */
interface TextWords {
  count: number
  numbers: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** Those from which a particle was taken. */
  bare: Set<number>
}

/** Names with fewer letters, such as US, are compared with case. */
const LETTERS_MIN = 4
const SURNAME_LETTERS_MIN = 3
/** The most words of a name. */
const WORDS_MAX = 30
/** How much of a text is taken apart at a time, in UTF-16 code units, and how many words are looked at. */
const PIECE_UNITS = 20_000
/** A text is taken to have so many words; there is room for more when it has. */
const WORDS_FIRST = 4_096
const WORDS_AT_ONCE = 5_000
const ROOT = 0

const SEPARATOR = /[\s\p{P}]/gu
/** The characters that end a sentence or a paragraph, and so a name. */
const ENDS = /[!?;:…。！？؟؛]|\n\s*\n/u
/** It ends a sentence too, but for the dots of initials. */
const DOT = /[.．]/u
const INITIAL_UNITS = 4
/** The most blanks and signs between two words of a name. */
const BETWEEN_UNITS = 20
/** Prepositions and conjunctions that Arabic writes together with the next word. */
const ARABIC_FROM = 0x600
const ARABIC_PARTICLE = /^[وفبلك](?=\p{Script=Arabic}{3})/u
const SURNAME_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').normalize('NFC')
const isUpper = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase()

/** The words of a name; none of one that is too long, or is a single letter of a script without spaces. */
const wordsOf = (name: string): string[] => {
  const { words, unspaced } = wantedWords(name)
  return words.length > WORDS_MAX || unspaced === 'letter' ? [] : words
}

/** Whether two words next to each other may be of one name. */
const isJoined = (text: string, { starts, ends, bare }: TextWords, next: number): boolean => {
  const from = ends[next - 1] ?? 0
  const to = starts[next] ?? 0
  if (bare.has(next)) return false
  if (to <= from || (to === from + 1 && text.charCodeAt(from) === 0x20)) return true
  const between = text.slice(from, to)
  const isInitial = from - (starts[next - 1] ?? 0) <= INITIAL_UNITS
  if (between.length > BETWEEN_UNITS) return false
  return !ENDS.test(between) && (isInitial || !DOT.test(between))
}

/** Who has the name that ends at a node of the tree. */
const nameBearers = () => {
  /** A list for each node, as most names have one bearer. */
  const idsAt = new Map<number, string[]>()
  /** The letters that must stand in the text where case matters: at a node, for a bearer. */
  const spellingsAt = new Map<number, Map<string, string[]>>()
  /** Where the names of a bearer end. */
  const nodesOf = new Map<string, number[]>()

  /** Notes the letters that must stand in a text; where an actor has the name without regard to case too, none. */
  const spell = (node: number, id: string, spelling: string | null, isNew: boolean): void => {
    const spellings = spellingsAt.get(node)
    if (spelling === null) spellings?.delete(id)
    else if (!isNew) spellings?.get(id)?.push(spelling)
    else if (spellings) spellings.set(id, [spelling])
    else spellingsAt.set(node, new Map([[id, [spelling]]]))
  }
  return {
    add: (node: number, id: string, spelling: string | null): void => {
      const nodes = nodesOf.get(id) ?? []
      const isNew = !nodes.includes(node)
      spell(node, id, spelling, isNew)
      if (!isNew) return
      nodesOf.set(id, nodes)
      nodes.push(node)
      const ids = idsAt.get(node)
      if (ids) ids.push(id)
      else idsAt.set(node, [id])
    },
    remove: (id: string): void => {
      for (const node of nodesOf.get(id) ?? []) {
        const others = idsAt.get(node)?.filter((one) => one !== id) ?? []
        if (others.length > 0) idsAt.set(node, others)
        else idsAt.delete(node)
        spellingsAt.get(node)?.delete(id)
      }
      nodesOf.delete(id)
    },
    /** All of them, however the name is spelled. */
    at: (node: number): readonly string[] => idsAt.get(node) ?? [],
    /** Those whose name it is as a text spells it; the letters of the text are asked for where case matters. */
    spelledAt: (node: number, lettersThere: () => string): string[] => {
      const ids = idsAt.get(node) ?? []
      const spellings = spellingsAt.get(node)
      if (!spellings) return [...ids]
      let letters: string | undefined
      return ids.filter((id) => {
        const spelled = spellings.get(id)
        return spelled === undefined || spelled.includes((letters ??= lettersThere()))
      })
    },
  }
}

/** Who has a surname, which is the number of a word. */
const surnameBearers = () => {
  const idsOf = new Map<number, Set<string>>()
  const surnamesOf = new Map<string, number[]>()
  return {
    add: (surname: number, id: string): void => {
      idsOf.set(surname, (idsOf.get(surname) ?? new Set()).add(id))
      surnamesOf.set(id, [...(surnamesOf.get(id) ?? []), surname])
    },
    remove: (id: string): void => {
      for (const surname of surnamesOf.get(id) ?? []) idsOf.get(surname)?.delete(id)
      surnamesOf.delete(id)
    },
    has: (surname: number): boolean => idsOf.has(surname),
    of: (surname: number): string[] => [...(idsOf.get(surname) ?? [])],
    /** The surnames of some actors. */
    all: (ids: Iterable<string>): Set<number> => {
      const all = new Set<number>()
      for (const id of ids) for (const surname of surnamesOf.get(id) ?? []) all.add(surname)
      return all
    },
  }
}

/** The names by their words, as a tree. */
const nameTree = () => {
  const words = wordNumbers()
  /** The node that a word leads to from another. */
  const nodes = pairNumbers()
  const bearers = nameBearers()
  const surnames = surnameBearers()

  const remove = (id: string): void => {
    bearers.remove(id)
    surnames.remove(id)
  }
  const addName = (id: string, name: string, isPerson: boolean): void => {
    const all = wordsOf(name)
    let node = ROOT
    let last = -1
    for (const word of all) {
      last = words.add(word)
      node = nodes.add(node, last)
    }
    if (node === ROOT) return
    const letters = lettersOf(name)
    const isCased = isUpper(name) || [...letters].length < LETTERS_MIN
    bearers.add(node, id, isCased ? letters : null)
    const surname = all.at(-1) ?? ''
    const isSurname = isPerson && all.length > 1 && [...surname].length >= SURNAME_LETTERS_MIN
    if (isSurname && !SURNAME_FIRST.test(surname)) surnames.add(last, id)
  }
  return {
    words,
    nodes,
    bearers,
    surnames,
    /** The node at the end of a path; the root where there is none. */
    nodeOf: (path: readonly number[]): number => {
      let node = ROOT
      for (const number of path) {
        node = nodes.get(node, number)
        if (node === ROOT) return ROOT
      }
      return node
    },
    set: ({ id, names, isPerson }: Named): void => {
      remove(id)
      for (const name of names.split('\n')) addName(id, name, isPerson)
    },
    remove,
  }
}
type NameTree = ReturnType<typeof nameTree>

/** The words of a text in order, taken apart piece by piece, each piece up to a separator. */
function* wordsIn({ words }: NameTree, text: string): Generator<void, TextWords> {
  const found: TextWords = {
    count: 0,
    numbers: new Int32Array(WORDS_FIRST),
    starts: new Int32Array(WORDS_FIRST),
    ends: new Int32Array(WORDS_FIRST),
    bare: new Set(),
  }
  const makeRoom = (): void => {
    if (found.count < found.numbers.length) return
    for (const list of ['numbers', 'starts', 'ends'] as const) {
      const before = found[list]
      found[list] = new Int32Array(before.length * 2)
      found[list].set(before)
    }
  }
  const add = (number: number, start: number, end: number) => {
    makeRoom()
    found.numbers[found.count] = number
    found.starts[found.count] = start
    found.ends[found.count] = end
    found.count++
  }
  const addWord = (word: string, start: number, end: number) => {
    const number = words.get(word)
    const bare = number < 0 && ARABIC_PARTICLE.test(word) ? words.get(word.slice(1)) : -1
    if (bare >= 0) found.bare.add(found.count)
    add(bare >= 0 ? bare : number, bare >= 0 ? start + 1 : start, end)
  }
  const addPlain = (start: number, end: number) => {
    const number = words.at(text, start, end)
    if (number < 0 && text.charCodeAt(start) >= ARABIC_FROM)
      addWord(plainWord(text, start, end), start, end)
    else add(number, start, end)
  }
  for (let from = 0; from < text.length;) {
    SEPARATOR.lastIndex = from + PIECE_UNITS
    const to = SEPARATOR.exec(text)?.index ?? text.length
    eachRange(text, addPlain, addWord, from, to)
    from = to
    yield
  }
  return found
}

/** The longest name that begins with a word: how many words it has, and who has it. */
const longestAt = ({ nodes, bearers }: NameTree, text: string, all: TextWords, at: number) => {
  const { count, numbers, starts, ends } = all
  let best: { count: number; ids: string[] } | null = null
  let node = nodes.get(ROOT, numbers[at] ?? -1)
  for (let next = at + 1; node !== ROOT; next++) {
    const end = ends[next - 1]
    const ids = bearers.spelledAt(node, () => lettersOf(text.slice(starts[at], end)))
    if (ids.length > 0) best = { count: next - at, ids }
    const number = next < count ? (numbers[next] ?? -1) : -1
    node = number < 0 ? ROOT : nodes.get(node, number)
    if (node !== ROOT && !isJoined(text, all, next)) break
  }
  return best
}

/**
 * Others who may be meant. A word before the name may make it that of a child, in which the father's name stands in
 * the middle: then the name begins with that word. A single word may be the surname of others.
 */
const othersAt = (
  { bearers, nodeOf, surnames }: NameTree,
  text: string,
  all: TextWords,
  at: number,
  { count, ids }: { count: number; ids: string[] },
  done: number,
): { first: number; ids: string[] } => {
  const { numbers, starts } = all
  if (count === 1) return { first: at, ids: surnames.of(numbers[at] ?? -1) }
  const before = numbers[at - 1] ?? -1
  if (before < 0 || (starts[at - 1] ?? 0) < done || !isJoined(text, all, at))
    return { first: at, ids: [] }
  for (let left = 1; left < count; left++) {
    const node = nodeOf([before, ...numbers.slice(at + left, at + count)])
    const further = bearers.at(node).filter((id) => !ids.includes(id))
    if (further.length > 0) return { first: at - 1, ids: further }
  }
  return { first: at, ids: [] }
}

/** Makes a table of names. */
export const nameTable = () => {
  const tree = nameTree()
  const { surnames } = tree
  return {
    /** Has an actor by these names, and no longer by those that it had. */
    set: tree.set,
    remove: tree.remove,
    /** The names in a text, in its order. Surnames alone are found where the text names one of their bearers in full. */
    find: function* find(text: string): Generator<void, NameFound[]> {
      const all = yield* wordsIn(tree, text)
      const { count, numbers, starts, ends } = all
      const found: NameFound[] = []
      const alone: number[] = []
      const named = new Set<string>()
      let done = 0
      for (let at = 0; at < count; at++) {
        if (at % WORDS_AT_ONCE === 0) yield
        const start = starts[at] ?? 0
        if ((numbers[at] ?? -1) < 0 || start < done) continue
        const match = longestAt(tree, text, all, at)
        if (match) {
          const others = othersAt(tree, text, all, at, match, done)
          const ids =
            others.ids.length > 0 ? [...new Set([...match.ids, ...others.ids])] : match.ids
          const [only = ''] = ids
          if (ids.length === 1 && match.count > 1) named.add(only)
          done = ends[at + match.count - 1] ?? start
          found.push({ start: starts[others.first] ?? start, end: done, by: 'name', ids })
          continue
        }
        if (surnames.has(numbers[at] ?? -1)) alone.push(at)
      }
      yield
      const told = surnames.all(named)
      for (const at of alone) {
        const number = numbers[at] ?? -1
        if (!told.has(number)) continue
        const ids = surnames.of(number)
        found.push({ start: starts[at] ?? 0, end: ends[at] ?? 0, by: 'surname', ids })
      }
      return found.toSorted((a, b) => a.start - b.start)
    },
  }
}
export type NameTable = ReturnType<typeof nameTable>
