import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Db, Engine } from '../engine.ts'
import type { ExternalIds } from '../external-ids.ts'
import type { Kit } from '../kit.ts'
import type { Origins } from '../origins.ts'
import { idOf, type Numbered } from '../rows.ts'
import type { SideList } from '../side-lists.ts'
import type { ExternalIdValue } from '../tables/values.ts'
import { conditionsOf, type Further, type MainTable, type Pieces } from './conditions.ts'
import type { Filter, Labels } from './filter.ts'
import { statement } from '../statement.ts'
import { originFilters } from './origin-filters.ts'

/** Labels that are computed from the value alone. */
export const labelled =
  (label: (value: string) => string): Labels =>
  async (_, values) =>
    new Map(values.map((value) => [value, label(value)]))

interface Told {
  /** The label of a value. */
  label?: (value: string) => string
}

const labelsOf = ({ label }: Told) => label && labelled(label)

/** Filters by a column of the row. */
const columnFilters = (kit: Kit, pieces: Pieces) => ({
  /** One of the values in a column of the row, with an index (column, sort, order of the id). */
  column: <Query>(column: Column, told: Told = {}): Filter<readonly string[], Query> => ({
    conditions: (_, name, values) => [pieces.column(name, column, values)],
    counted: { on: 'row', value: column, labels: labelsOf(told) },
  }),
  /** Like `column`, by keys that are derived from the values. */
  keyed: <Query>(
    column: Column,
    keyOf: (value: string) => string,
  ): Filter<readonly string[], Query> => ({
    conditions: (_, name, values) => [pieces.column(name, column, values.map(keyOf))],
  }),
  /** A boolean column with an index (column, sort, order of the id). */
  flag: <Query>(column: Column): Filter<boolean, Query> => ({
    conditions: (_, name, value) => [pieces.column(name, column, [kit.flag(value)])],
  }),
})

/** Filters by the rows of a table beside the resource. */
const besideFilters = (pieces: Pieces) => ({
  /** One of the values in a list of the resource. */
  sideList: <Query>(
    { table, list, value, sort, order, of }: SideList,
    told: Told = {},
  ): Filter<readonly string[], Query> => ({
    conditions: (_, name, values) => [
      pieces.beside(name, { table, list, value, sort, order, of }, values),
    ],
    counted: { on: 'side', table, value, of, list, repeats: false, labels: labelsOf(told) },
  }),
  /** A link to one of the values in a table that carries (value, sort, order of the id, number). */
  link: <Query>(
    link: Omit<SideList, 'list' | 'further'>,
    {
      numbers,
      named,
      role,
      further,
      labels,
      isCounted = true,
      label,
    }: Told & {
      /** The numbers of the resources that the values are ids of; the values themselves when not given. */
      numbers?: (db: Db, values: readonly string[]) => Promise<readonly number[]>
      /** The resources, whose ids are the values. */
      named?: Numbered
      /** A further column and its required value. */
      role?: [column: Column, value: string]
      /** The conditions of other parameters on the same row. */
      further?: (query: Query, name: string) => Further | undefined
      labels?: Labels
      isCounted?: boolean
    } = {},
  ): Filter<readonly string[], Query> => {
    const where = role && sql`${role[0]} = ${role[1]}`
    const { table, value, of } = link
    return {
      conditions: async (db, name, values, query) => {
        const wanted = numbers ? await numbers(db, values) : values
        if (wanted.length === 0) return null
        const more = role && where ? { shape: role[1], where: () => where } : further?.(query, name)
        return [pieces.beside(name, link, wanted, more)]
      },
      ...(isCounted
        ? {
            counted: {
              on: 'side' as const,
              table,
              value,
              of,
              repeats: true,
              ...(where ? { where } : {}),
              ...(named ? { named: (seq: SQL) => idOf(named, seq) } : {}),
              labels: labels ?? labelsOf({ label }),
              isNarrowed: further && ((query) => further(query as Query, '') !== undefined),
            },
          }
        : {}),
    }
  },
})

/** Filters between two values. */
const rangeFilters = (pieces: Pieces, mainSort: Column) => ({
  /**
   * Between two numbers, in a column with its own index; `least` replaces a missing lower bound.
   */
  range: <Query>(
    column: Column,
    { to, least }: { to?: keyof Query & string; least?: number } = {},
  ): Filter<number, Query> => ({
    ...(to === undefined ? {} : { with: [to] }),
    conditions: (_, name, from: number | undefined, query) => [
      pieces.range(name, column, from ?? least, to && query[to]),
    ],
  }),
  /** Between two values of the sort key; `least` replaces a missing lower bound. */
  span: <Query, Value extends string | number>({
    to,
    least,
  }: {
    to: keyof Query & string
    least?: Value
  }): Filter<Value, Query> => ({
    with: [to],
    conditions: (_, name, from: Value | undefined, query) => [
      pieces.span(name, mainSort, from ?? least, query[to]),
    ],
  }),
  /** At least a number, in a column that is never above one with an index, `among`. */
  atLeast: <Query>(column: Column, among?: Column): Filter<number, Query> => ({
    conditions: (_, name, least) => [pieces.atLeast(name, column, least, among)],
  }),
  /** A parameter that another filter reads. */
  partOf: <Query>(name: keyof Query & string): Filter<unknown, Query> => ({
    partOf: name,
    conditions: () => [],
  }),
})

/** The kinds of filters that the tables of filters use. */
export const filterKinds = (engine: Engine, origins: Origins, main: Table, mainSort: Column) => {
  const { id } = main as MainTable
  const pieces = conditionsOf(engine.kit, main, mainSort)
  const present = statement((db: Db) =>
    db
      .select({ id: sql<string>`${id}` })
      .from(main)
      .where(engine.kit.among(id, sql.placeholder('ids')))
      .prepare(),
  )
  const itself = async (db: Db, values: readonly string[]) => {
    const rows = await present(db).execute({ ids: engine.kit.list(values) })
    return new Map(rows.map((row) => [row.id, row.id]))
  }
  return {
    /** Other conditions are made of these. */
    pieces,
    ...columnFilters(engine.kit, pieces),
    ...besideFilters(pieces),
    ...rangeFilters(pieces, mainSort),
    ...originFilters(engine, pieces, origins),
    /**
     * Ids.
     * @param known maps those that lead to a resource to its id; they lead to themselves when not given
     */
    ids: <Query>(
      known: (db: Db, values: readonly string[]) => Promise<ReadonlyMap<string, string>> = itself,
    ): Filter<readonly string[], Query> => ({
      conditions: async (db, name, values) => {
        const found = new Set((await known(db, values)).values())
        return found.size === 0 ? null : [pieces.among(name, id, [...found])]
      },
      missing: async (db, values) => {
        const found = await known(db, values)
        return [...new Set(values)].filter((value) => !found.has(value))
      },
    }),
    /** External ids. */
    named: <Query>(names: ExternalIds): Filter<readonly ExternalIdValue[], Query> => ({
      conditions: async (db, name, values) => {
        const owners = await Promise.all(values.map((value) => names.find(db, [value])))
        const known = owners.filter((owner) => owner !== null)
        return known.length === 0 ? null : [pieces.column(name, id, known)]
      },
    }),
  }
}
