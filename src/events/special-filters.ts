import { sql, type SQL } from 'drizzle-orm'
import { wantedWords } from '../common/words.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { Condition, Path, Pieces } from '../db/query/conditions.ts'
import type { Filter } from '../db/query/filter.ts'
import type { Schema } from '../db/schema.ts'
import type { ActorLinks } from '../links/actors.ts'
import { reaching } from './dates.ts'
import { geoConditions, type Box, type Point } from './geo.ts'
import type { CodeValue } from '../db/tables/values.ts'
import { modalityFilter } from './modality.ts'
import { participantFilters, stanceFilters } from './part-filters.ts'
import { UNSAID } from './place-precision.ts'
import type { EventQuery } from './query.ts'
import { eventSides } from './sides.ts'

const RADIUS_KM_DEFAULT = 50
/** So many words of a place's name are looked for; a longer phrase takes long. */
const PLACE_WORDS = 8

const p = (name: string) => sql.placeholder(name)
const anyOf = (tests: SQL[]) => sql`(${sql.join(tests, sql` or `)})`
const valuesOf = (conditions: Condition[]): Condition['values'] =>
  Object.assign({}, ...conditions.map(({ values }) => values)) as Condition['values']

/**
 * Both actors take part, in any role or each in its own: the one with fewer events leads to the events.
 *
 * @param roles of the first and of the second actor
 */
const pairFilter = (
  { participants }: Schema,
  { beside }: Pieces,
  links: ActorLinks,
  roles?: readonly [first: string, second: string],
): Filter<readonly string[], EventQuery> => {
  const acting = (name: string, actor: number, role: string | undefined): Condition =>
    beside(
      name,
      {
        table: participants,
        value: participants.actorSeq,
        sort: participants.dateStart,
        order: participants.idOrder,
        of: participants.eventSeq,
      },
      [actor],
      role === undefined
        ? undefined
        : { shape: role, where: () => sql`${participants.role} = ${role}` },
    )
  return {
    conditions: async (db, name, pairs) => {
      const found = await Promise.all(
        pairs.map(async (both, i) => {
          const actors = await links.find(db, both.split(','))
          const [one, other] = both.split(',').map((actor) => actors.get(actor)?.seq)
          if (one === undefined || other === undefined) return []
          const [rarer] = await links.byActivity(db, [one, other])
          const first = acting(`${name}${i}a`, one, roles?.[0])
          const second = acting(`${name}${i}b`, other, roles?.[1])
          return [rarer === other ? ([second, first] as const) : ([first, second] as const)]
        }),
      )
      const tests = found.flat()
      if (tests.length === 0) return null
      return [
        {
          shape: tests.map(([a, b]) => `${a.shape} ${b.shape}`).join(' '),
          values: valuesOf(tests.flat()),
          test: () => anyOf(tests.map(([a, b]) => sql`(${a.test()} and ${b.test()})`)),
          paths: () =>
            tests.flatMap(([a, b]) =>
              (a.paths?.() ?? []).map((path) => ({ ...path, also: b.test() })),
            ),
        },
      ]
    },
  }
}

/**
 * The name of the place. Its words lead to it, as an index of all names would be large and few lists are asked for by
 * place alone.
 */
const placeFilter = (
  { kit, schema: { events } }: Engine,
  { column }: Pieces,
): Filter<readonly string[], EventQuery> => {
  const search = kit.search('events')
  return {
    conditions: (_, name, places) => {
      const { paths: _paths, ...condition } = column(name, events.placeName, places)
      const phrases = places.map((place) => wantedWords(place))
      // A name of signs alone has no words.
      if (phrases.some(({ words }) => words.length === 0)) return [condition]
      const q = search.allOf([
        phrases.map(({ words, unspaced }) => ({
          words: words.slice(0, PLACE_WORDS),
          prefix: unspaced === 'letter' && words.length <= PLACE_WORDS,
        })),
      ])
      return [
        {
          ...condition,
          values: { ...condition.values, [`${name}Words`]: q },
          rows: { all: () => search.rows(p(`${name}Words`)), loose: true },
        },
      ]
    },
    counted: { on: 'row', value: events.placeName },
  }
}

const codeOf = (item: unknown): string => {
  const { scheme, code } = item as CodeValue
  return `${scheme}:${code}`
}

/** A code of any scheme, or of the scheme that is given before it. */
const codeFilter = (schema: Schema, { beside }: Pieces): Filter<readonly string[], EventQuery> => {
  const { scheme: schemeColumn } = schema.eventCodes
  const { table, list, value, sort, order, of } = eventSides(schema).codes
  return {
    conditions: (_, name, wanted) => {
      const parts = wanted.map((code, i) => {
        const [, scheme, bare = code] = /^([a-z0-9][a-z0-9._-]*):(.+)$/.exec(code) ?? []
        return beside(
          `${name}${i}`,
          { table, value, sort, order, of },
          [bare],
          scheme === undefined
            ? undefined
            : {
                shape: 'scheme',
                where: () => sql`${schemeColumn} = ${p(`${name}Scheme${i}`)}`,
                values: { [`${name}Scheme${i}`]: scheme },
              },
        )
      })
      return [
        {
          shape: parts.map((part) => part.shape).join(' '),
          values: valuesOf(parts),
          test: () => anyOf(parts.map((part) => part.test())),
          paths: () => parts.flatMap((part) => part.paths?.() ?? []),
        },
      ]
    },
    counted: {
      on: 'side',
      table,
      value: sql`${schemeColumn} || ':' || ${value}`,
      by: [value, schemeColumn],
      of,
      list,
      itemOf: codeOf,
      repeats: false,
    },
  }
}

/** May have happened then or later: the usual events by their first day, long ones apart. */
const fromFilter = ({ kit, schema: { events } }: Engine): Filter<string, EventQuery> => ({
  conditions: (_, name, day) => {
    const reaches = () => sql`${events.dateEnd} >= ${p(name)}`
    const path = (where: SQL): Path => ({
      table: events,
      where,
      sort: events.dateStart,
      order: events.idOrder,
      of: events.seq,
    })
    return [
      {
        shape: name,
        values: {
          [name]: day,
          fromReach: reaching(day),
          short: kit.flag(false),
          long: kit.flag(true),
        },
        test: reaches,
        inMemory: {
          links: { table: events, of: events.seq, value: events.dateEnd },
          has: (end) => end >= day,
        },
        last: true,
        paths: () => [
          path(
            sql`${events.isLong} = ${p('short')} and ${events.dateStart} >= ${p('fromReach')} and ${reaches()}`,
          ),
          path(sql`${events.isLong} = ${p('long')} and ${reaches()}`),
        ],
      },
    ]
  },
})

/** May have happened then or earlier. */
const toFilter = ({ kit, schema: { events } }: Engine): Filter<string, EventQuery> => ({
  conditions: (_, name, day) => [
    {
      shape: name,
      values: { [name]: day },
      test: () => sql`${kit.unindexed(events.dateStart)} <= ${p(name)}`,
      inMemory: {
        links: { table: events, of: events.seq, value: events.dateStart },
        has: (start) => start <= day,
      },
      bounds: { on: (sort) => sql`${sort} <= ${p(name)}`, exact: true },
    },
  ],
})

/** Whether any part of the place is given. */
const locationFilter = (
  { schema: { events } }: Engine,
  { test }: Pieces,
): Filter<boolean, EventQuery> => ({
  conditions: (_, name, value) => {
    const { placeName, country, admin1, admin2, latitude, placePrecision, geonamesId } = events
    const none = [placeName, country, admin1, admin2, latitude, placePrecision, geonamesId].map(
      (column) => sql`${column} is null`,
    )
    const isNowhere = sql`(${sql.join(none, sql` and `)})`
    return [test(`${name}:${value}`, () => (value ? sql`not ${isNowhere}` : isNowhere))]
  },
})

/** Whether it is on the map. */
const coordinatesFilter = (
  { schema: { events } }: Engine,
  { test }: Pieces,
): Filter<boolean, EventQuery> => ({
  conditions: (_, name, value) => [
    test(`${name}:${value}`, () =>
      value ? sql`${events.latitude} is not null` : sql`${events.latitude} is null`),
  ],
})

/** How exactly a place is known, or that it is not said. */
const placePrecisionFilter = (
  { kit, schema: { events } }: Engine,
  { test }: Pieces,
): Filter<readonly string[], EventQuery> => ({
  conditions: (_, name, values) => [
    test(name, () => kit.among(sql`coalesce(${events.placePrecision}, ${UNSAID})`, p(name)), {
      [name]: kit.list(values),
    }),
  ],
})

/** The filters that only events have. */
export const specialFilters = (engine: Engine, pieces: Pieces, links: ActorLinks) => {
  const { kit, schema } = engine
  const geo = geoConditions(kit, schema)
  const area: Filter<Box, EventQuery> = {
    conditions: (_: Db, __, box) => [geo.bbox(box)],
  }
  const around: Filter<Point, EventQuery> = {
    conditions: (_: Db, __, point, { radiusKm = RADIUS_KM_DEFAULT }) => [geo.near(point, radiusKm)],
  }
  return {
    places: {
      place: placeFilter(engine, pieces),
      bbox: area,
      near: around,
      hasLocation: locationFilter(engine, pieces),
      hasCoordinates: coordinatesFilter(engine, pieces),
      placePrecision: placePrecisionFilter(engine, pieces),
    },
    codes: codeFilter(schema, pieces),
    ...participantFilters(schema, kit),
    ...stanceFilters(schema, kit),
    modality: modalityFilter(engine),
    happenedFrom: fromFilter(engine),
    happenedTo: toFilter(engine),
    pairs: {
      pair: pairFilter(schema, pieces, links),
      dyad: pairFilter(schema, pieces, links, ['initiator', 'recipient']),
    },
  }
}
