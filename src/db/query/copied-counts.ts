import { Column, is, sql, type SQL } from 'drizzle-orm'
import { startOf, type Interval } from '../../common/intervals.ts'
import type { Db, Engine } from '../engine.ts'
import { statementCache } from '../statement.ts'
import type { Passing } from './aggregate.ts'
import type { Links, MainTable } from './conditions.ts'
import type { Counted } from './filter.ts'
import type { Copy } from './link-copies.ts'

/** The order of databases, by bytes. */
const byBytes = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other))

/** The values that most rows have, and all that as many have as the last of them. */
const commonest = (counts: Int32Array, most: number): { found: number; numbers: number[] } => {
  const sorted = counts.filter((count) => count > 0).toSorted()
  const least = sorted[Math.max(0, sorted.length - most)] ?? 1
  const numbers: number[] = []
  for (let number = 0; number < counts.length; number++)
    if ((counts[number] ?? 0) >= least) numbers.push(number)
  return { found: sorted.length, numbers }
}

/** Reads what the numbers of values stand for, where these are not texts in memory. */
const namer = ({ kit }: Engine) => {
  const prepared = statementCache<ReturnType<typeof prepare>>()
  const prepare = (db: Db, named: (key: SQL) => SQL) =>
    db
      .select({ key: sql<number>`k.value`, name: sql<string>`${named(sql`k.value`)}` })
      .from(sql`${kit.each(sql.placeholder('keys'), 'int')} k`)
      .prepare()
  return async (
    db: Db,
    field: string,
    { named }: Counted,
    keys: number[],
  ): Promise<Map<number, string>> => {
    if (!named) return new Map(keys.map((key) => [key, String(key)]))
    const rows = await prepared(db, field, () => prepare(db, named)).execute({
      keys: kit.list(keys),
    })
    return new Map(rows.map(({ key, name }) => [key, name]))
  }
}

/** Finds what is held in memory to count by a filter; undefined where its values are neither links nor in a column. */
const linksOf = (main: MainTable, counted: Counted): Links | undefined => {
  if (counted.on === 'side') return counted
  return is(counted.value, Column) ? { table: main, of: main.seq, value: counted.value } : undefined
}

/** Counts rows by interval, by when all lie in time. */
const byInterval = (
  interval: Interval,
  times: Copy,
  count: (groupOf: Int32Array, groups: number) => { rows: Int32Array; distinct: Int32Array },
): { start: string; rows: number; distinct: number }[] => {
  const starts = new Map<string, number>()
  const intervalOf = times.texts.map((day) => {
    const start = startOf(interval, day)
    const known = starts.get(start) ?? starts.size
    starts.set(start, known)
    return known
  })
  const groupOf = times.lists.firsts().map((day) => intervalOf[day] ?? 0)
  const { rows, distinct } = count(groupOf, starts.size)
  return [...starts].flatMap(([start, group]) => {
    const found = { start, rows: rows[group] ?? 0, distinct: distinct[group] ?? 0 }
    return found.rows > 0 ? [found] : []
  })
}

/** Counts by links that are in memory. */
export const copiedCounts = (engine: Engine, main: MainTable) => {
  const namesOf = namer(engine)
  return {
    /** The commonest values among rows; undefined where a statement has to count them. */
    values: async ({ db, inMemory }: Passing, field: string, one: Counted, most: number) => {
      const links = linksOf(main, one)
      const counted =
        links &&
        (await inMemory([links], (rows, [copy]) => {
          const { counts, none } = copy?.lists.count(rows) ?? { counts: new Int32Array(), none: 0 }
          const { found, numbers } = commonest(counts, most)
          return {
            found,
            none,
            texts: copy?.texts ?? [],
            all: numbers.map((n) => [n, counts[n] ?? 0] as const),
          }
        }))
      if (!counted) return undefined
      const { found, none, texts, all } = counted
      const names =
        texts.length > 0
          ? new Map(all.map(([number]) => [number, texts[number] ?? '']))
          : await namesOf(
              db,
              field,
              one,
              all.map(([number]) => number),
            )
      const values = all
        .map(([number, count]) => ({ value: names.get(number) ?? '', count }))
        .toSorted((a, b) => b.count - a.count || byBytes(a.value, b.value))
        .slice(0, most)
      return { values, missing: none, more: found > most }
    },

    /**
     * How many rows there are in each interval, by its first day, and how many different values they have, of which those of one
     * group count once; undefined where statements have to count.
     */
    distinct: async (
      { inMemory }: Passing,
      interval: Interval,
      { links, groups }: { links: Links; groups?: Links },
    ): Promise<{ start: string; rows: number; distinct: number }[] | undefined> =>
      inMemory(groups ? [links, groups] : [links], (passing, [copy, grouped], times) => {
        const as = copy && grouped && beyond(grouped, copy)
        return byInterval(interval, times, (groupOf, groups) =>
          (copy ?? times).lists.distinct(passing, groupOf, groups, as),
        )
      }),
    /** How many rows there are in each interval; undefined where a statement has to count. */
    rows: async ({ inMemory }: Passing, interval: Interval) =>
      inMemory([], (passing, _, times) =>
        byInterval(interval, times, (groupOf, groups) =>
          times.lists.distinct(passing, groupOf, groups),
        ),
      ),
    /** How many rows there are; undefined where a statement has to count. */
    total: async ({ inMemory }: Passing) => inMemory([], (passing) => passing.length),
  }
}

/** Gives each value the number of its group, which no value has; 0 where it is in no group. */
const beyond = (grouped: Copy, copy: Copy): Int32Array => {
  const groupOf = grouped.lists.firsts()
  const most = Math.max(copy.lists.largest(), groupOf.length)
  return groupOf.map((group) => (group > 0 ? most + group : 0))
}
