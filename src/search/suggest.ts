import { sql, type SQL } from 'drizzle-orm'
import type { ListFilter } from '../common/lists.ts'
import { placedWords, wantedWords } from '../common/words.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { Labels } from '../db/query/filter.ts'
import { known } from '../db/known.ts'
import { statement } from '../db/statement.ts'
import { SUGGESTED_IN, type Suggestion, type SuggestionKind } from './schema.ts'

/** Beginnings that so many words have are looked for among the most used, one by one; others by an index of words. */
const MANY = 200

type Found = Pick<Suggestion, 'collection' | 'value' | 'label' | 'count'>

const p = (name: string) => sql.placeholder(name)

/** Reads the actors that have each word, and one that begins with the last. */
const actorReader = ({ kit, schema: { actors } }: Engine) => {
  const search = kit.search('actors')
  const columns = {
    value: sql<string>`${actors.id}`,
    label: sql<string>`${actors.name}`,
    count: sql<number>`${actors.eventCount}`,
    names: sql<string>`${actors.names}`,
  }
  const select = (db: Db, from: SQL, where: SQL) =>
    db
      .select(columns)
      .from(from)
      .where(where)
      .orderBy(sql`${actors.eventCount} desc, ${actors.idOrder} desc`)
      .limit(p('take'))
      .prepare()
  const mostActive = statement((db: Db) => select(db, sql`${actors}`, sql`1 = 1`))
  const named = statement((db: Db) =>
    select(
      db,
      sql`(${search.rows(p('q'))}) found cross join ${actors}`,
      sql`${actors.seq} = found.seq`,
    ),
  )
  const many = statement((db: Db) =>
    db
      .select({ count: sql<number>`count(*)` })
      .from(sql`(select 1 from (${search.rows(p('q'))}) f limit ${MANY}) found`)
      .prepare(),
  )
  const activeOf = (db: Db) =>
    known(db, 'most active actors', async () =>
      (await mostActive(db).execute({ take: MANY })).map(({ names, ...actor }) => ({
        ...actor,
        has: placedWords(names).map(({ word }) => word),
      })),
    )
  const amongActive = async (db: Db, words: readonly string[], take: number) => {
    const whole = words.slice(0, -1)
    const last = words.at(-1) ?? ''
    const active = await activeOf(db)
    const fitting = active.filter(
      ({ has }) =>
        has.some((word) => word.startsWith(last)) && whole.every((word) => has.includes(word)),
    )
    const isAll = active.length < MANY
    return fitting.length < take && !isAll ? undefined : fitting.slice(0, take)
  }
  return async (db: Db, words: readonly string[], take: number): Promise<Found[]> => {
    const terms = words.map((word, i) => [{ words: [word], prefix: i === words.length - 1 }])
    const q = search.allOf(terms)
    const isMany = async () => (await many(db).execute({ q }))[0]?.count === MANY
    // Most words begin with a letter of few: to count them would take longer than all else.
    const isLetter = [...(words.at(-1) ?? '')].length === 1
    const active = isLetter || (await isMany()) ? await amongActive(db, words, take) : undefined
    const found = active ?? (await named(db).execute({ q, take }))
    return found.map(({ value, label, count }) => ({ collection: 'event', value, label, count }))
  }
}

/** Reads the values of a kind that have each word, and one that begins with the last. */
const valueReader = ({ kit, schema: { suggestions, suggestionWords } }: Engine) => {
  // Words have letters and digits only.
  const last = sql`s.words like ${p('last')}`
  // Few rows have the last word, of which the others are asked, if there are any.
  const others = sql`not exists (select 1 from ${kit.each(p('whole'))} w where s.words not like w.value)`
  const inOrder = sql`s.uses desc, s.value desc`
  const mostUsed = (fits: SQL) =>
    statement((db: Db) =>
      db
        .select({ value: sql<string>`s.value`, count: sql<number>`s.uses` })
        .from(sql`${suggestions} s`)
        .where(sql`s.kind = ${p('kind')} and s.collection = ${p('collection')} and ${fits}`)
        .orderBy(inOrder)
        .limit(p('take'))
        .prepare(),
    )
  const word = sql`${suggestionWords.kind} = ${p('kind')} and ${suggestionWords.collection} = ${p('collection')} and ${suggestionWords.word} >= ${p('from')} and ${suggestionWords.word} < ${p('to')}`
  const many = statement((db: Db) =>
    db
      .select({ count: sql<number>`count(*)` })
      .from(sql`(select 1 from ${suggestionWords} where ${word} limit ${MANY}) found`)
      .prepare(),
  )
  const withWord = (fits: SQL) =>
    statement((db: Db) =>
      db
        .selectDistinct({ value: sql<string>`s.value`, count: sql<number>`s.uses` })
        .from(sql`${suggestionWords} cross join ${suggestions} s`)
        .where(
          sql`${word} and s.kind = ${suggestionWords.kind} and s.collection = ${suggestionWords.collection} and s.value = ${suggestionWords.value} and ${fits}`,
        )
        .orderBy(inOrder)
        .limit(p('take'))
        .prepare(),
    )
  // A word alone is tested by what leads to it.
  const ofOne = { mostUsed: mostUsed(last), withWord: withWord(sql`1 = 1`) }
  const ofSeveral = {
    mostUsed: mostUsed(sql`${last} and ${others}`),
    withWord: withWord(others),
  }
  return async (
    db: Db,
    of: { kind: SuggestionKind; collection: Found['collection'] },
    wanted: readonly string[],
    take: number,
  ): Promise<Found[]> => {
    const last = wanted.at(-1) ?? ''
    const whole = kit.list(wanted.slice(0, -1).map((word) => `% ${word} %`))
    const range = { ...of, from: last, to: `${last}\u{10ffff}` }
    const asked = { ...of, last: `% ${last}%`, whole, take }
    const [words] = await many(db).execute(range)
    const { mostUsed, withWord } = wanted.length > 1 ? ofSeveral : ofOne
    const found = await (words?.count === MANY
      ? mostUsed(db).execute(asked)
      : withWord(db).execute({ ...range, ...asked }))
    return found.map((one) => ({ ...one, label: one.value, collection: of.collection }))
  }
}

/** The parameters with which a list shows all that has a value, also what it leaves out by default. */
const filterOf = (kind: SuggestionKind, { collection, value }: Found): ListFilter => ({
  [kind]: [value],
  ...(collection === 'event' ? { modality: ['any'] } : {}),
  ...(collection === 'article' ? { status: ['any'] } : {}),
})

/**
 * Makes what suggests while somebody types.
 * @param sourceNames reads the names of sources by their domains
 */
export const suggester = (engine: Engine, sourceNames: Labels | undefined) => {
  const actorsWith = actorReader(engine)
  const valuesWith = valueReader(engine)

  /** Sources by their domains, with their names; a name of a source that has a domain adds nothing. */
  const named = async (db: Db, found: readonly Found[]): Promise<Found[]> => {
    const names = await sourceNames?.(
      db,
      found.map(({ value }) => value),
    )
    const all = found.map((one) => ({ ...one, label: names?.get(one.value) ?? one.value }))
    const byDomain = all.filter(({ label, value }) => label !== value)
    return all.filter(
      (one) =>
        byDomain.includes(one) ||
        !byDomain.some(({ label, count }) => label === one.value && count === one.count),
    )
  }

  const ofKind = async (
    db: Db,
    kind: SuggestionKind,
    words: readonly string[],
    limit: number,
  ): Promise<Found[]> => {
    if (kind === 'actor') return actorsWith(db, words, limit)
    const all: Found[] = []
    // A source may be there twice, by its domain and by its name.
    const take = kind === 'source' ? 2 * limit : limit
    for (const collection of SUGGESTED_IN[kind])
      all.push(...(await valuesWith(db, { kind, collection }, words, take)))
    const found = kind === 'source' ? await named(db, all) : all
    return found.toSorted((a, b) => b.count - a.count).slice(0, limit)
  }

  /**
   * Suggestions that have a word with the typed beginning: of each kind the most used.
   * @param limit how many of each kind
   */
  return (q: string, kinds: readonly SuggestionKind[], limit: number): Promise<Suggestion[]> =>
    engine.read(async (db) => {
      const { words } = wantedWords(q)
      if (words.length === 0) return []
      const all: Suggestion[] = []
      for (const kind of new Set(kinds))
        for (const one of await ofKind(db, kind, words, limit))
          all.push({ kind, ...one, filter: filterOf(kind, one) })
      return all
    })
}
export type Suggest = ReturnType<typeof suggester>
