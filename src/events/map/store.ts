import { sql, type SQL } from 'drizzle-orm'
import type { Db, Engine } from '../../db/engine.ts'
import type { Condition, Matching, Values } from '../../db/query/conditions.ts'
import { withFilters, type Aggregated, type Asked } from '../../db/query/aggregate.ts'
import { split, type Box } from '../geo.ts'
import { AREA_PRECISIONS, PLACE_PRECISION_VALUES } from '../place-precision.ts'
import type { EventQuery } from '../query.ts'
import type { CardReader } from '../cards.ts'
import { cellAt, fewer, plain, type Cell } from './grid.ts'
import { CLUSTERS_MAX, type EventCluster, type EventMap } from './schema.ts'

const WORLD: Box = { west: -180, south: -90, east: 180, north: 90 }
/** More than a grid has rows at any zoom; both numbers of a cell fit into one. */
const ROWS = 2 ** 25

const p = (name: string) => sql.placeholder(name)

/** Inside of boxes. Where no other filter leads to the events, the index of places does, which has all that is counted. */
const inside =
  ({ kit, schema: { events } }: Engine) =>
  (boxes: readonly Box[]): Condition => {
    const values: Values = {}
    for (const [i, { west, east, south, north }] of boxes.entries())
      Object.assign(values, { [`mapW${i}`]: west, [`mapE${i}`]: east, mapS: south, mapN: north })
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
      values,
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

/** The cells of a grid that have events, as one statement. */
const cellsOf =
  ({ kit, schema: { events } }: Engine) =>
  ({ from, where }: Matching): SQL => {
    const at = (column: SQL) => sql`floor(${column} / ${p('degrees')})`
    const isArea = sql`case when ${kit.among(events.placePrecision, p('areas'))} then 1 else 0 end`
    // One number is grouped faster than three.
    const cell = sql`(${at(sql`(${events.longitude} + 180)`)} * ${ROWS} + ${at(sql`(${events.latitude} + 90)`)}) * 2 + ${isArea}`
    return sql`select ${cell} as cell, count(*) as count, min(${events.longitude}) as west, min(${events.latitude}) as south, max(${events.longitude}) as east, max(${events.latitude}) as north, max(${events.seq}) as seq from ${from} where ${where} group by 1`
  }
const COLUMNS = ['cell', 'count', 'west', 'south', 'east', 'north', 'seq'] as const

const cellOf = (row: Record<(typeof COLUMNS)[number], unknown>): Cell => {
  const [cell, west, south] = [Number(row.cell), Number(row.west), Number(row.south)]
  const place = Math.floor(cell / 2)
  return {
    x: Math.floor(place / ROWS),
    y: place % ROWS,
    isArea: cell % 2 === 1,
    count: Number(row.count),
    box: { west, south, east: Number(row.east), north: Number(row.north) },
    seq: Number(row.seq),
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

/** Maps of events. */
export const eventMaps = (engine: Engine, list: Aggregated<EventQuery>, { bySeq }: CardReader) => {
  const isInside = inside(engine)
  const cells = cellsOf(engine)

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
        const passing = await passingOf(others, [isInside(boxes)])
        const rows = await passing.rows('cells of a map', COLUMNS, cells, {
          degrees: cellAt(zoom, boxes),
          areas: engine.kit.list(AREA_PRECISIONS),
        })
        const found = fewer(rows.map(cellOf), CLUSTERS_MAX)
        const nowhere = withFilters(list.without(asked, 'bbox'), { hasCoordinates: ['false'] })
        const missing = await passingOf({ ...nowhere.query, hasCoordinates: false })
        const [unlocated] = await missing.rows(
          'events without coordinates',
          ['count'],
          ({ from, where }) => sql`select count(*) as count from ${from} where ${where}`,
        )
        return {
          data: {
            clusters: await present(
              passing.db,
              asked,
              found.filter(({ isArea }) => !isArea),
            ),
            areas: await present(
              passing.db,
              asked,
              found.filter(({ isArea }) => isArea),
            ),
            unlocated:
              asked.query.hasCoordinates === true
                ? null
                : { count: Number(unlocated?.count ?? 0), filter: nowhere.sent },
          },
          exact: true,
        }
      }),
  }
}
