import { sql, type Column } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { labelled } from '../db/query/filter-kinds.ts'
import type { Filter } from '../db/query/filter.ts'
import { known } from '../db/known.ts'
import { statement } from '../db/statement.ts'
import { codeLabel } from '../vocabulary/labels.ts'
import type { EventQuery } from './query.ts'

/** Asserted events by default, but those that are named by id and where it is said which to leave out; needs no test while there are no others. */
export const modalityFilter = ({
  kit,
  schema: { events },
}: Engine): Filter<readonly string[], EventQuery> => {
  // Without a range, SQLite would rather read the whole index of dates than the small one of these events.
  const isOther = () => sql`${events.modality} <> 'asserted' and ${events.modality} > ''`
  const anyOther = statement((db: Db) =>
    db.select({ id: events.id }).from(events).where(isOther()).limit(1).prepare(),
  )
  return {
    with: 'always',
    conditions: async (db, name, wanted: readonly string[] | undefined, query) => {
      const { id, excludeModality } = query
      if (wanted ? wanted.includes('any') : (id ?? excludeModality)) return []
      const asked = wanted ?? ['asserted']
      const isAsserted = asked.includes('asserted')
      const [one] = await known(db, 'not asserted', () => anyOther(db).execute())
      if (!one) return isAsserted ? [] : null
      const isOne = () => kit.among(kit.unindexed(events.modality), sql.placeholder(name))
      return [
        {
          shape: `${name}:${isAsserted}`,
          values: { [name]: kit.list(asked) },
          column: events.modality,
          inMemory: {
            links: { table: events, of: events.seq, value: events.modality },
            has: (value) => asked.some((one) => one === value),
          },
          test: isOne,
          // The others are few, and have an index.
          ...(isAsserted
            ? {
                leavesOut: () => sql`${isOther()} and not ${isOne()}`,
                keeps: (by: Column) => kit.among(by, sql.placeholder(name)),
              }
            : {
                rows: {
                  all: () =>
                    sql`select ${events.seq} as seq from ${events} where ${isOther()} and ${isOne()}`,
                },
              }),
        },
      ]
    },
    counted: {
      on: 'row',
      value: events.modality,
      labels: labelled(codeLabel),
      everything: 'any',
    },
  }
}
