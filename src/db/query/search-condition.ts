import { sql, type SQL } from 'drizzle-orm'
import type { Condition, MainTable, Search } from './conditions.ts'
import type { Db, Engine } from '../engine.ts'
import type { Kit, Rows } from '../kit.ts'
import type { SearchQuery, Term } from '../../common/search-query.ts'

/** Texts outside a row by which it is found too; queries are in the engine's search language. */
export interface FoundBy {
  /** Whether a query matches anything there. */
  isAny: (db: Db, query: string) => Promise<boolean>
  /** The `seq` of the rows that it matches. */
  rows: (query: SQL) => Rows
  /** Whether it matches the row of the main table. */
  test: (query: SQL) => SQL
}

/** How many words of a search are also looked up outside the row's own texts. */
const FOUND_BY_WORDS = 8

const p = (name: string): SQL => sql`${sql.placeholder(name)}`
const all = (conditions: SQL[]): SQL => sql.join(conditions, sql` and `)

const distinct = (groups: Term[][]): Term[][] => [
  ...new Map(groups.map((group) => [JSON.stringify(group), group])).values(),
]

/** The most words of a phrase that takes about as long as a word. */
const PHRASE_WORDS = 8

/** The most terms of a short search: each of them reads the index. */
const SHORT_TERMS = 16
/** A longer search, or a longer phrase, counts as so many tenths of all rows: more than a page may read. */
const LONG_SEARCH = 1_000

/** How much the terms of a search read before the first match, in tenths of all rows. */
const aheadOf = (groups: Term[][]): number => {
  const terms = groups.flat()
  if (terms.length > SHORT_TERMS) return LONG_SEARCH
  return terms
    .map(({ words, prefix }) => (words.length > PHRASE_WORDS ? LONG_SEARCH : prefix ? 1 : 0))
    .reduce((sum: number, ahead) => sum + ahead, 0)
}

const searchForms = (kit: Kit, name: string, main: MainTable) => {
  const search = kit.search(name)
  const { seq } = main

  /** A search in the rows' own texts alone. */
  const plain = ({ all: groups, none }: SearchQuery): Search => {
    if (groups.length === 0)
      return {
        shape: 'not q',
        values: { q: search.allOf([none]) },
        test: () => sql`${kit.unindexed(seq)} not in (${search.rows(p('q'))})`,
      }
    const hasPrefix = groups.flat().some(({ prefix }) => prefix)
    return {
      shape: hasPrefix ? 'q*' : 'q',
      values: { q: none.length > 0 ? search.allBut(groups, none) : search.allOf(groups) },
      test: () => search.matches(seq, p('q')),
      rows: { all: () => search.rows(p('q')), dear: true, once: hasPrefix, ahead: aheadOf(groups) },
      ranked: (among) =>
        among ? sql`${search.ranked(p('q'))} and rowid in (${among})` : search.ranked(p('q')),
    }
  }

  /** A search in which each word may match the row's own texts or the others. */
  const spread = (groups: Term[][], others: Term[][], by: FoundBy): Search => {
    const values: Record<string, unknown> = { q: search.allOf([...others, ...groups]) }
    for (const [i, group] of groups.entries()) values[`q${i}`] = search.allOf([group])
    if (others.length > 0) values['qOwn'] = search.allOf(others)
    const own = (query: SQL) => sql`${kit.unindexed(seq)} in (${search.rows(query)})`
    const tests = groups.map((_, i) => sql`(${own(p(`q${i}`))} or ${by.test(p(`q${i}`))})`)
    const candidates = (): { rows: Rows; left: SQL[] } =>
      others.length > 0
        ? { rows: search.rows(p('qOwn')), left: tests }
        : {
            rows: sql`${search.rows(p('q0'))} union all select found.seq from (${by.rows(p('q0'))}) found where found.seq not in (${search.rows(p('q0'))})`,
            left: tests.slice(1),
          }
    const rows = (): Rows => {
      const { rows: found, left } = candidates()
      return left.length === 0
        ? found
        : sql`select ${seq} as seq from (${found}) candidates cross join ${main} where ${all([sql`${seq} = candidates.seq`, ...left])}`
    }
    return {
      shape: `q ${groups.length} ${others.length > 0}`,
      values,
      test: () => all([...(others.length > 0 ? [search.matches(seq, p('qOwn'))] : []), ...tests]),
      rows: {
        all: rows,
        dear: true,
        once: true,
        ahead: aheadOf([...groups, ...others]),
      },
      // Matches in the row's own texts rank before the others.
      ranked: (among) => {
        const within = (column: SQL) => (among ? sql` and ${column} in (${among})` : sql``)
        return sql`${search.ranked(p('q'))}${within(sql`rowid`)} union all select elsewhere.seq, 0.0 as score from (${rows()}) elsewhere where elsewhere.seq not in (${search.rows(p('q'))})${within(sql`elsewhere.seq`)}`
      },
    }
  }

  /** Excludes rows that an unwanted word matches anywhere. */
  const unwanted = (none: Term[], by: FoundBy): Condition => ({
    shape: 'not q anywhere',
    values: { qNot: search.allOf([none]) },
    test: () =>
      sql`${kit.unindexed(seq)} not in (${search.rows(p('qNot'))}) and not ${by.test(p('qNot'))}`,
  })

  return { search, plain, spread, unwanted }
}

/** Makes the conditions of a search over a table. */
export const searchConditions = (
  { kit }: Engine,
  name: string,
  main: MainTable,
  foundBy?: FoundBy,
) => {
  const { search, plain, spread, unwanted } = searchForms(kit, name, main)
  const { seq } = main

  return async (
    db: Db,
    { all: given, none }: SearchQuery,
  ): Promise<{ search: Search | undefined; further: Condition[] }> => {
    const groups = distinct(given)
    if (!foundBy) return { search: plain({ all: groups, none }), further: [] }
    const isElsewhere = (group: Term[]) => foundBy.isAny(db, search.allOf([group]))
    const spreadGroups: Term[][] = []
    for (const group of groups.slice(0, FOUND_BY_WORDS))
      if (await isElsewhere(group)) spreadGroups.push(group)
    const isNotElsewhere = none.length > 0 && (await isElsewhere(none))
    const further = isNotElsewhere ? [unwanted(none, foundBy)] : []
    const left = isNotElsewhere ? [] : none
    if (spreadGroups.length === 0) {
      const isEmpty = groups.length === 0 && left.length === 0
      return { search: isEmpty ? undefined : plain({ all: groups, none: left }), further }
    }
    const others = groups.filter((group) => !spreadGroups.includes(group))
    const excluded =
      left.length > 0 ? [{ ...plain({ all: [], none: left }), shape: 'not q own' }] : []
    return {
      search: spread(spreadGroups, others, foundBy),
      further: [
        ...further,
        ...excluded.map(({ values, ...rest }) => ({
          ...rest,
          values: { qNone: values['q'] },
          test: () => sql`${kit.unindexed(seq)} not in (${search.rows(p('qNone'))})`,
        })),
      ],
    }
  }
}
