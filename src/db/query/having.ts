import { sql, type SQL } from 'drizzle-orm'
import { BadParameterError } from '../../common/errors.ts'
import type { Having } from '../../common/lists.ts'
import type { Condition, MainTable } from './conditions.ts'
import { negated, type AnyFilter, type Counted } from './filter.ts'

/** Tests whether a row has a value that is counted: this one, or any. */
const has = (main: MainTable, counted: Counted, value?: SQL): SQL => {
  const test = value ? sql`${counted.value} = ${value}` : sql`${counted.value} is not null`
  if (counted.on === 'row') return test
  const { table, of, where } = counted
  return sql`exists (select 1 from ${table} where ${of} = ${main.seq} and ${test}${where ? sql` and ${where}` : sql``})`
}

/**
 * The values that resources must have, as facets count them, however else a filter finds them: so values of one filter
 * are combined with AND, and everything that is counted can be listed.
 */
export const havingFilter = <Query>(
  main: MainTable,
  filters: Readonly<Record<string, AnyFilter<Query>>>,
): AnyFilter<Query> => {
  const known = new Map(
    Object.entries(filters).flatMap(([name, { counted, conditions }]) =>
      counted ? [[name, { counted, conditions }] as const] : [],
    ),
  )
  return {
    conditions: async (db, _, wanted) => {
      const all: Condition[] = []
      for (const [i, { name, value, isNot }] of (wanted as readonly Having[]).entries()) {
        const one = known.get(name)
        if (!one)
          throw new BadParameterError(
            'having',
            'not_allowed',
            `must name a filter whose values are counted: ${[...known.keys()].join(', ')}`,
          )
        const { counted, conditions } = one
        const place = `having${i}${name}`
        const found =
          value === undefined
            ? [{ shape: `any ${name}`, values: {}, test: () => has(main, counted) }]
            : await conditions(db, place, [value], {} as Query)
        if (value !== undefined && counted.isLoose)
          found?.push({
            shape: `exactly ${place}`,
            values: { [`${place}Exactly`]: value },
            test: () => has(main, counted, sql`${sql.placeholder(`${place}Exactly`)}`),
          })
        const asked = isNot ? negated(found) : found
        if (asked === null) return null
        all.push(...asked)
      }
      return all
    },
  }
}
