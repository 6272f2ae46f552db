import type { Db } from '../engine.ts'
import { excluding } from '../../common/lists.ts'
import type { Condition, MainTable } from './conditions.ts'
import { leavingOut, type AnyFilter, type Filter } from './filter.ts'
import { havingFilter } from './having.ts'
import type { ListQuery } from '../../common/lists.ts'

/** All filters of a list by parameter but those that are derived, the most selective first. */
type FilterTable<Query> = {
  readonly [K in Exclude<keyof Query, keyof ListQuery | `exclude${string}` | 'having'>]-?: Filter<
    NonNullable<Query[K]>,
    Query
  >
}

/**
 * Derives from the filters of a list what its pages, streams and aggregates need.
 * @param excludable the filters that have one that leaves out what they find
 */
export const filtering = <Query extends object>(
  main: MainTable,
  table: FilterTable<Query>,
  excludable: readonly (keyof FilterTable<Query> & string)[],
) => {
  const own = table as Record<string, AnyFilter<Query>>
  const filters: (readonly [string, AnyFilter<Query>])[] = [
    ...Object.entries(own),
    ['having', havingFilter(main, own)],
    ...excludable.flatMap((name) =>
      own[name] ? [[excluding(name), leavingOut(own, name)] as const] : [],
    ),
  ]
  /** By which parameters each is asked for; undefined for one that always is. */
  const asking = filters
    .filter(([, { partOf }]) => partOf === undefined)
    .map(([name, filter]) => ({
      name,
      filter,
      by: filter.with === 'always' ? undefined : [name, ...(filter.with ?? [])],
    }))
  /** Whether a request leaves out what another filter finds beside this one, which asks for less with it. */
  const isNarrowing = (name: string) => {
    const others = excludable
      .filter((one) => own[one]?.besides?.includes(name))
      .map((one) => excluding(one))
    return (query: object) =>
      others.some((one) => (query as Record<string, unknown>)[one] !== undefined)
  }
  const counted = filters.flatMap(([name, { counted }]) => {
    if (!counted) return []
    const isNarrowed = isNarrowing(name)
    const own = (query: object) => counted.isNarrowed?.(query) === true || isNarrowed(query)
    return [[name, { ...counted, isNarrowed: own }] as const]
  })
  return {
    names: filters.map(([name]) => name),
    /** The filters whose values can be counted. */
    counted: new Map(counted),
    /** The values that lead to nothing; undefined when the request names nothing. */
    missing: async (db: Db, query: Query): Promise<string[] | undefined> => {
      for (const [name, { missing }] of filters) {
        const values = (query as Record<string, unknown>)[name]
        if (missing && values !== undefined) return missing(db, values)
      }
      return undefined
    },
    /** The conditions of a request; null when nothing can match. */
    conditions: async (db: Db, query: Query): Promise<Condition[] | null> => {
      const all: Condition[] = []
      const given = query as Record<string, unknown>
      for (const { name, filter, by } of asking) {
        if (by && !by.some((one) => given[one] !== undefined)) continue
        const found = await filter.conditions(db, name, given[name], query)
        if (found === null) return null
        all.push(...found)
      }
      return all
    },
  }
}
export type Filtering<Query> = ReturnType<typeof filtering<Query & object>>
