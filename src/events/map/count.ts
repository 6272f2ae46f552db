import { sql, type SQL } from 'drizzle-orm'
import { turns } from '../../common/turns.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { statement } from '../../db/statement.ts'
import { gather } from '../../db/unit-of-work.ts'
import type { Box, Point } from '../geo.ts'
import { AREA_PRECISIONS } from '../place-precision.ts'
import { boxAround, KEPT_DEGREES } from './grid.ts'

/** An event as a map counts it. */
interface Mapped {
  modality: string
  latitude: number | null
  longitude: number | null
  placePrecision: string | null
}

/** The change that a write makes to a cell. */
interface Change {
  cell: { x: number; y: number; area: number; modality: string }
  by: number
  /** The smallest box around the events that come. */
  come: Box | null
  /** The places of events that leave. */
  left: Point[]
}

const p = (name: string) => sql.placeholder(name)

/** Whether the coordinates of an event stand for an area, as 1 or 0; the areas are bound as `areas`. */
export const areaOf = ({ kit, schema: { events } }: Engine): SQL =>
  sql`case when ${kit.among(events.placePrecision, p('areas'))} then 1 else 0 end`

const cellStatements = (engine: Engine) => {
  const { kit, schema } = engine
  const { events, eventCells: cells } = schema
  const { x, y, area, modality, count, west, south, east, north } = cells
  const key = { x: p('x'), y: p('y'), area: p('area'), modality: p('modality') }
  const box = { west: p('west'), south: p('south'), east: p('east'), north: p('north') }
  const isCell = sql`${x} = ${key.x} and ${y} = ${key.y} and ${area} = ${key.area} and ${modality} = ${key.modality}`
  const isOfCell = sql`${events.modality} = ${key.modality} and ${areaOf(engine)} = ${key.area}`
  const kept = { count, west, south, east, north }
  const adding = (db: Db) =>
    db
      .insert(cells)
      .values({ ...key, count: p('by'), ...box })
      .onConflictDoUpdate({
        target: [x, y, area, modality],
        set: {
          count: sql`${count} + excluded.count`,
          west: kit.least(sql`${west}`, sql`excluded.west`),
          south: kit.least(sql`${south}`, sql`excluded.south`),
          east: kit.greatest(sql`${east}`, sql`excluded.east`),
          north: kit.greatest(sql`${north}`, sql`excluded.north`),
        },
      })
  return {
    /** Adds to the count and widens the box. */
    add: statement((db: Db) => adding(db).prepare()),
    /** The same, and tells what there is then. */
    addAndTell: statement((db: Db) => adding(db).returning(kept).prepare()),
    take: statement((db: Db) =>
      db
        .update(cells)
        .set({ count: sql`${count} + ${p('by')}` })
        .where(isCell)
        .returning(kept)
        .prepare(),
    ),
    drop: statement((db: Db) => db.delete(cells).where(isCell).prepare()),
    resize: statement((db: Db) =>
      db
        .update(cells)
        .set(box as never)
        .where(isCell)
        .prepare(),
    ),
    /** Whether an event of a cell is at a place. */
    there: statement((db: Db) =>
      db
        .select({ seq: events.seq })
        .from(events)
        .where(
          sql`${events.latitude} = ${p('latitude')} and ${events.longitude} = ${p('longitude')} and ${isOfCell}`,
        )
        .limit(1)
        .prepare(),
    ),
    /** The smallest box around the events of a cell, all of which are in a box. */
    measure: statement((db: Db) =>
      db
        .select({
          west: sql<number>`min(${events.longitude})`,
          south: sql<number>`min(${events.latitude})`,
          east: sql<number>`max(${events.longitude})`,
          north: sql<number>`max(${events.latitude})`,
        })
        .from(events)
        .where(
          sql`${events.seq} in (${kit.inBox('events', box)}) and ${events.longitude} >= ${box.west} and ${events.longitude} <= ${box.east} and ${events.latitude} >= ${box.south} and ${events.latitude} <= ${box.north} and ${isOfCell}`,
        )
        .prepare(),
    ),
  }
}

const isSame = (a: Mapped, b: Mapped): boolean =>
  a.modality === b.modality &&
  a.latitude === b.latitude &&
  a.longitude === b.longitude &&
  a.placePrecision === b.placePrecision

const isOnBorder = ({ west, south, east, north }: Box, { latitude, longitude }: Point): boolean =>
  longitude === west || longitude === east || latitude === south || latitude === north

/** Makes what changes cells. */
const cellWriter = (engine: Engine) => {
  const { add, addAndTell, take, drop, resize, there, measure } = cellStatements(engine)
  const areas = engine.kit.list(AREA_PRECISIONS)

  const write = async (tx: Db, { cell, by, come, left }: Change): Promise<void> => {
    if (come && left.length === 0) return add(tx).send({ ...cell, by, ...come })
    const [now] = await (come
      ? addAndTell(tx).execute({ ...cell, by, ...come })
      : take(tx).execute({ ...cell, by }))
    if (!now || left.length === 0) return
    if (now.count === 0) {
      await drop(tx).execute(cell)
      return
    }
    // A box becomes smaller only where nothing is left on its border.
    for (const place of left.filter((place) => isOnBorder(now, place))) {
      const [other] = await there(tx).execute({ ...cell, ...place, areas })
      if (other) continue
      const [box] = await measure(tx).execute({ ...cell, ...now, areas })
      if (box) await resize(tx).execute({ ...cell, ...box })
      return
    }
  }

  return async (tx: Db, changes: Map<string, Change>): Promise<void> => {
    const turn = turns()
    // In one order, so that two writes never wait for each other.
    for (const [, change] of [...changes].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      await write(tx, change)
      await turn()
    }
  }
}

/** Keeps how many events are in each cell of the map, for maps of all of them; the writes of events call it. */
export const mapCounts = (engine: Engine) => {
  const writeAll = cellWriter(engine)
  const areas: readonly (string | null)[] = AREA_PRECISIONS

  const changeOf = (tx: Db, { modality, placePrecision }: Mapped, place: Point): Change => {
    const changes = gather(tx, engine.schema.eventCells, () => new Map<string, Change>(), writeAll)
    const x = Math.floor((place.longitude + 180) / KEPT_DEGREES)
    const y = Math.floor((place.latitude + 90) / KEPT_DEGREES)
    const area = areas.includes(placePrecision) ? 1 : 0
    const key = `${x} ${y} ${area} ${modality}`
    const known = changes.get(key) ?? {
      cell: { x, y, area, modality },
      by: 0,
      come: null,
      left: [],
    }
    changes.set(key, known)
    return known
  }

  /** Counts an event where it is now, and no longer where it was before. */
  return (tx: Db, before: Mapped | null, now: Mapped | null): void => {
    if (before && now && isSame(before, now)) return
    for (const [event, by] of [
      [before, -1],
      [now, 1],
    ] as const) {
      if (!event || event.latitude === null || event.longitude === null) continue
      const place = { latitude: event.latitude, longitude: event.longitude }
      const change = changeOf(tx, event, place)
      change.by += by
      if (by < 0) change.left.push(place)
      else {
        const box = {
          west: place.longitude,
          south: place.latitude,
          east: place.longitude,
          north: place.latitude,
        }
        change.come = change.come ? boxAround(change.come, box) : box
      }
    }
  }
}
