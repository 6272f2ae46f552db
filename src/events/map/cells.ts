import { sql, type SQL } from 'drizzle-orm'
import type { Engine } from '../../db/engine.ts'
import type { Matching } from '../../db/query/conditions.ts'
import { areaOf } from './count.ts'
import { KEPT_DEGREES, type Cell } from './grid.ts'

/** More than a grid has rows at any zoom; both numbers of a cell fit into one. */
const ROWS = 2 ** 25

export const COLUMNS = ['cell', 'count', 'west', 'south', 'east', 'north', 'seq'] as const

const p = (name: string) => sql.placeholder(name)

/** A place, or the corners of a box, as columns. */
interface Columns {
  west: SQL
  south: SQL
  east: SQL
  north: SQL
}
/** One number is grouped faster than three. */
const cellNumber = (x: SQL, y: SQL, area: SQL) => sql`(${x} * ${ROWS} + ${y}) * 2 + ${area}`

const boxTest =
  (test: (box: Columns) => SQL) =>
  (boxes: number): SQL =>
    sql`(${sql.join(
      Array.from({ length: boxes }, (_, i) =>
        test({
          west: sql`${p(`mapW${i}`)}`,
          east: sql`${p(`mapE${i}`)}`,
          south: sql`${p('mapS')}`,
          north: sql`${p('mapN')}`,
        }),
      ),
      sql` or `,
    )})`

/** The statements that find the cells of a grid that have events. */
export const cellStatements = (engine: Engine) => {
  const { kit, schema } = engine
  const { events, eventCells: kept, eventCounts: counts } = schema
  const isArea = areaOf(engine)
  const column = (of: SQL) => sql`floor((${of} + 180) / ${p('degrees')})`
  const row = (of: SQL) => sql`floor((${of} + 90) / ${p('degrees')})`
  const ofEvent = cellNumber(column(sql`${events.longitude}`), row(sql`${events.latitude}`), isArea)
  const ofEvents = sql`select ${ofEvent} as cell, count(*) as count, min(${events.longitude}) as west, min(${events.latitude}) as south, max(${events.longitude}) as east, max(${events.latitude}) as north, max(${events.seq}) as seq`

  const isInside = boxTest(
    ({ west, south, east, north }) =>
      sql`(${kept.west} >= ${west} and ${kept.east} <= ${east} and ${kept.south} >= ${south} and ${kept.north} <= ${north})`,
  )
  const reaches = boxTest(
    ({ west, south, east, north }) =>
      sql`(${kept.east} >= ${west} and ${kept.west} <= ${east} and ${kept.north} >= ${south} and ${kept.south} <= ${north})`,
  )
  const hasEvent = boxTest(
    ({ west, south, east, north }) =>
      sql`(${events.longitude} >= ${west} and ${events.longitude} <= ${east} and ${events.latitude} >= ${south} and ${events.latitude} <= ${north})`,
  )

  return {
    /** The cells of events that match. */
    ofMatching: ({ from, where }: Matching): SQL =>
      sql`${ofEvents} from ${from} where ${where} group by 1`,
    /** The cells of all events, by the counts that are kept: those of kept cells whose events are all in the boxes. */
    ofAll:
      (boxes: number) =>
      ({ whole }: Matching): SQL => {
        const size = p('size')
        const cell = cellNumber(
          sql`floor(${kept.x} / ${size})`,
          sql`floor(${kept.y} / ${size})`,
          sql`${kept.area}`,
        )
        const cells = sql`select ${cell} as cell, max(${kept.area}) as area, sum(${kept.count}) as count, min(${kept.west}) as west, min(${kept.south}) as south, max(${kept.east}) as east, max(${kept.north}) as north from ${kept} where ${whole?.kept?.(kept.modality)} and ${whole?.of(kept.count)} and ${isInside(boxes)} group by 1`
        const only = sql`select max(${events.seq}) from ${events} where ${events.latitude} = c.south and ${events.longitude} = c.west and ${isArea} = c.area and ${whole?.kept?.(events.modality)}`
        return sql`select cell, count, west, south, east, north, case when count = 1 then (${only}) end as seq from (${cells}) c`
      },
    /** How many of all events are in no cell. */
    ofUnlocated: ({ whole }: Matching): SQL =>
      sql`select (select coalesce(sum(${counts.count}), 0) from ${counts} where ${counts.field} = 'modality' and ${whole?.kept?.(counts.modality)}) - (select coalesce(sum(${kept.count}), 0) from ${kept} where ${whole?.kept?.(kept.modality)} and ${whole?.of(kept.count)}) as count`,
    /** The cells of the events of all other kept cells that reach into the boxes. */
    ofEdges:
      (boxes: number) =>
      ({ whole }: Matching): SQL => {
        const isOfKept = sql`${events.modality} = ${kept.modality} and ${isArea} = ${kept.area} and ${events.longitude} >= ${kept.west} and ${events.longitude} <= ${kept.east} and ${events.latitude} >= ${kept.south} and ${events.latitude} <= ${kept.north}`
        return sql`${ofEvents} from ${kept} cross join ${events} where ${whole?.kept?.(kept.modality)} and ${reaches(boxes)} and not ${isInside(boxes)} and ${events.seq} in (${kit.inBox('events', kept)}) and ${isOfKept} and ${whole?.of(events.seq)} and ${hasEvent(boxes)} group by 1`
      },
  }
}

/** How many columns of kept cells those of a grid have; 0 where they are narrower. */
export const keptColumns = (degrees: number): number => Math.floor(degrees / KEPT_DEGREES)

export const cellOf = (row: Record<(typeof COLUMNS)[number], unknown>): Cell => {
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
