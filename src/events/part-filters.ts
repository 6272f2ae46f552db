import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Kit } from '../db/kit.ts'
import type { Further } from '../db/query/conditions.ts'
import type { Filter } from '../db/query/filter.ts'
import type { Schema } from '../db/schema.ts'
import type { EventQuery } from './query.ts'

type Values = Filter<readonly string[], EventQuery>
type Name = 'role' | 'side' | 'stance'

/** The conditions of parameters on the row that a filter finds; undefined when they are not given. */
const furtherOf =
  (kit: Kit, columns: Partial<Record<Name, Column>>) =>
  (query: EventQuery, filter: string): Further | undefined => {
    const asked = Object.entries(columns).flatMap(([name, column]) => {
      const values = query[name as Name]
      return values ? [{ name: `${filter}Of${name}`, column, values }] : []
    })
    if (asked.length === 0) return undefined
    return {
      shape: asked.map(({ name, values: { length } }) => ` ${name}:${length === 1}`).join(''),
      values: Object.fromEntries(
        asked.map(({ name, values }) => [name, values.length === 1 ? values[0] : kit.list(values)]),
      ),
      where: () =>
        sql.join(
          asked.map(({ name, column, values }): SQL => {
            const value = sql.placeholder(name)
            // An index has one value in the order of the list.
            return values.length === 1
              ? sql`${column} = ${value}`
              : kit.among(kit.unindexed(column), value)
          }),
          sql` and `,
        ),
    }
  }

/** A filter that other filters ask of the row that they find; by itself, of any row beside the event. */
const further = (
  { events }: Schema,
  table: Table,
  of: Column,
  [first, ...names]: readonly [Name, ...Name[]],
  others: readonly (keyof EventQuery)[],
  asked: ReturnType<typeof furtherOf>,
): Values => ({
  besides: [...others, first, ...names],
  conditions: (_, name, __, query) => {
    // Of two that are given, the first asks for both.
    const isAsked = name !== first && query[first] !== undefined && names.includes(name as Name)
    const found = asked(query, name)
    if (!found || isAsked || others.some((one) => query[one] !== undefined)) return []
    return [
      {
        shape: `${name}:${found.shape}`,
        values: found.values ?? {},
        test: () =>
          sql`exists (select 1 from ${table} where ${of} = ${events.seq} and ${found.where()})`,
      },
    ]
  },
})

/** Role and side of a participant, and what they ask of the one that another filter finds. */
export const participantFilters = (schema: Schema, kit: Kit) => {
  const { participants } = schema
  const ofParticipant = furtherOf(kit, { role: participants.role, side: participants.side })
  const others = ['actor', 'actorType', 'actorCountry'] as const
  const part = further(
    schema,
    participants,
    participants.eventSeq,
    ['role', 'side'],
    others,
    ofParticipant,
  )
  return { ofParticipant, role: part, side: part }
}

/** The stance of an article, and what it asks of the one that another filter finds. */
export const stanceFilters = (schema: Schema, kit: Kit) => {
  const { evidence } = schema
  const ofEvidence = furtherOf(kit, { stance: evidence.stance })
  const stance = further(
    schema,
    evidence,
    evidence.eventSeq,
    ['stance'],
    ['article', 'source'],
    ofEvidence,
  )
  return { ofEvidence, stance }
}
