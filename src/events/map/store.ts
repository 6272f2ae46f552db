import { sql, type SQL } from 'drizzle-orm'
import type { Db, Engine } from '../../db/engine.ts'
import type { Condition, Matching, Values } from '../../db/query/conditions.ts'
import {
  withFilters,
  type Aggregated,
  type Asked,
  type Passing,
  type PassingOf,
} from '../../db/query/aggregate.ts'
import { split, type Box } from '../geo.ts'
import { AREA_PRECISIONS, PLACE_PRECISION_VALUES } from '../place-precision.ts'
import type { EventQuery } from '../query.ts'
import type { CardReader } from '../cards.ts'
import { cellOf, cellStatements, COLUMNS, keptColumns } from './cells.ts'
import { cellAt, fewer, plain, together, type Cell } from './grid.ts'
import { CLUSTERS_MAX, type EventCluster, type EventMap } from './schema.ts'

const WORLD: Box = { west: -180, south: -90, east: 180, north: 90 }
const p = (name: string) => sql.placeholder(name)

const cornersOf = (boxes: readonly Box[]): Values =>
  Object.assign(
    {},
    ...boxes.map(({ west, east, south, north }, i) => ({
      [`mapW${i}`]: west,
      [`mapE${i}`]: east,
      mapS: south,
      mapN: north,
    })),
  ) as Values

/** Inside of boxes. Where no other filter leads to the events, the index of places does, which has all that is counted. */
const inside =
  ({ kit, schema: { events } }: Engine) =>
  (boxes: readonly Box[]): Condition => {
    const isIn = (latitude: SQL, longitude: SQL) => {
      const one = (i: number) =>
        sql`${longitude} >= ${p(`mapW${i}`)} and ${longitude} <= ${p(`mapE${i}`)}`
      return sql`(${latitude} >= ${p('mapS')} and ${latitude} <= ${p('mapN')} and (${sql.join(
        boxes.map((_, i) => one(i)),
        sql` or `,
      )}))`
    }
    return {
      shape: `map:${boxes.length}`,
      values: cornersOf(boxes),
      test: () => isIn(kit.unindexed(events.latitude), kit.unindexed(events.longitude)),
      last: true,
      paths: () => [
        {
          table: events,
          where: isIn(sql`${events.latitude}`, sql`${events.longitude}`),
          sort: events.dateStart,
          order: events.idOrder,
          of: events.seq,
        },
      ],
    }
  }

/** The request for the events of a cell. */
const within = (asked: Asked<EventQuery>, { box, isArea }: Cell): Asked<EventQuery> => {
  const areas: readonly string[] = AREA_PRECISIONS
  const wanted = asked.query.placePrecision ?? PLACE_PRECISION_VALUES
  return withFilters(asked, {
    bbox: [[box.west, box.south, box.east, box.north].map(plain).join(',')],
    placePrecision: wanted.filter((one) => areas.includes(one) === isArea),
  })
}

/** Finds the cells of a grid that have events which pass. */
const cellFinder = (engine: Engine) => {
  const isInside = inside(engine)
  const { ofAll, ofEdges, ofMatching } = cellStatements(engine)
  const areas = engine.kit.list(AREA_PRECISIONS)
  return async (
    passingOf: PassingOf<EventQuery>,
    all: Passing,
    query: EventQuery,
    boxes: readonly Box[],
    zoom: number,
  ): Promise<Cell[]> => {
    const degrees = cellAt(zoom, boxes)
    const size = keptColumns(degrees)
    if (size === 0 || !all.isKept) {
      const passing = await passingOf(query, [isInside(boxes)])
      const values = { degrees, areas }
      return (await passing.rows('cells of a map', COLUMNS, ofMatching, values)).map(cellOf)
    }
    const values = { ...cornersOf(boxes), degrees, size, areas }
    const of = (name: string, statement: ReturnType<typeof ofAll>) =>
      all.rows(`${name} of ${boxes.length}`, COLUMNS, statement, values)
    const whole = await of('cells of a whole map', ofAll(boxes.length))
    const edges = await of('cells at the edge of a map', ofEdges(boxes.length))
    return together([...whole, ...edges].map(cellOf))
  }
}

/** Counts the events that pass and have no coordinates. */
const unlocatedCounter = (engine: Engine) => {
  const { ofUnlocated } = cellStatements(engine)
  return async (
    passingOf: PassingOf<EventQuery>,
    all: Passing,
    query: EventQuery,
  ): Promise<number> => {
    const passing = all.isKept ? all : await passingOf({ ...query, hasCoordinates: false })
    const statement = all.isKept
      ? ofUnlocated
      : ({ from, where }: Matching) => sql`select count(*) as count from ${from} where ${where}`
    const [row] = await passing.rows('events without coordinates', ['count'], statement)
    return Number(row?.count ?? 0)
  }
}

/** Maps of events. */
export const eventMaps = (engine: Engine, list: Aggregated<EventQuery>, { bySeq }: CardReader) => {
  const cellsOf = cellFinder(engine)
  const unlocatedOf = unlocatedCounter(engine)

  const present = async (
    db: Db,
    asked: Asked<EventQuery>,
    found: readonly Cell[],
  ): Promise<EventCluster[]> => {
    const single = found.filter(({ count }) => count === 1)
    const cards = await bySeq(
      db,
      single.map(({ seq }) => seq),
    )
    return found
      .toSorted((a, b) => b.count - a.count || a.x - b.x || a.y - b.y)
      .map((cell) => {
        const { box, count, seq } = cell
        const { west, south, east, north } = box
        return {
          latitude: (south + north) / 2,
          longitude: (west + east) / 2,
          bbox: [west, south, east, north],
          count,
          event: count === 1 ? (cards.get(seq) ?? null) : null,
          filter: within(asked, cell).sent,
        }
      })
  }

  return {
    /** The events that pass, on a map at a zoom. */
    map: (asked: Asked<EventQuery>, zoom: number) =>
      list.read<EventMap>(async (passingOf) => {
        const { bbox, ...others } = asked.query
        const boxes = split(bbox ?? WORLD)
        const all = await passingOf(others)
        const found = fewer(await cellsOf(passingOf, all, others, boxes, zoom), CLUSTERS_MAX)
        const nowhere = withFilters(list.without(asked, 'bbox'), { hasCoordinates: ['false'] })
        return {
          data: {
            clusters: await present(
              all.db,
              asked,
              found.filter(({ isArea }) => !isArea),
            ),
            areas: await present(
              all.db,
              asked,
              found.filter(({ isArea }) => isArea),
            ),
            unlocated:
              asked.query.hasCoordinates === true
                ? null
                : { count: await unlocatedOf(passingOf, all, others), filter: nowhere.sent },
          },
          exact: true,
        }
      }),
  }
}
