import { sql, type SQL } from 'drizzle-orm'
import type { Kit } from '../db/kit.ts'
import type { Schema } from '../db/schema.ts'
import type { Condition } from '../db/query/conditions.ts'

export interface Box {
  west: number
  south: number
  east: number
  north: number
}
export interface Point {
  latitude: number
  longitude: number
}

const EARTH_RADIUS_KM = 6371.0088
const KM_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM

/** Splits a box that crosses the antimeridian into one on either side of it. */
export const split = ({ west, south, east, north }: Box): Box[] =>
  west <= east
    ? [{ west, south, east, north }]
    : [
        { west, south, east: 180, north },
        { west: -180, south, east, north },
      ]

/** Boxes that together contain a circle. */
export const around = ({ latitude, longitude }: Point, radiusKm: number): Box[] => {
  const dLat = radiusKm / KM_PER_DEGREE
  const south = Math.max(-90, latitude - dLat)
  const north = Math.min(90, latitude + dLat)
  const ratio =
    Math.sin(Math.min(radiusKm / EARTH_RADIUS_KM, Math.PI / 2)) /
    Math.cos((latitude * Math.PI) / 180)
  if (south <= -90 || north >= 90 || ratio >= 1) return [{ west: -180, south, east: 180, north }]
  const dLon = (Math.asin(ratio) * 180) / Math.PI
  const wrap = (degrees: number) =>
    degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
  return split({ west: wrap(longitude - dLon), south, east: wrap(longitude + dLon), north })
}

/** The conditions of the filters `bbox` and `near`. */
export const geoConditions = (kit: Kit, { events }: Schema) => {
  const p = sql.placeholder

  const inside = (name: string, boxes: Box[]) => {
    const values: Record<string, number> = {}
    const tests: SQL[] = []
    const rows: SQL[] = []
    for (const [i, box] of boxes.entries()) {
      const names = {
        west: `${name}W${i}`,
        south: `${name}S${i}`,
        east: `${name}E${i}`,
        north: `${name}N${i}`,
      }
      for (const side of ['west', 'south', 'east', 'north'] as const)
        values[names[side]] = box[side]
      const [west, south, east, north] = [
        p(names.west),
        p(names.south),
        p(names.east),
        p(names.north),
      ]
      rows.push(kit.inBox('events', { west, south, east, north }))
      tests.push(
        sql`(${events.longitude} >= ${west} and ${events.longitude} <= ${east} and ${events.latitude} >= ${south} and ${events.latitude} <= ${north})`,
      )
    }
    return {
      values,
      test: sql`(${sql.join(tests, sql` or `)})`,
      rows: sql.join(rows, sql` union all `),
    }
  }

  return {
    bbox: (box: Box): Condition => {
      const boxes = split(box)
      const { values, test, rows } = inside('bbox', boxes)
      return {
        shape: `bbox:${boxes.length}`,
        values,
        test: () => test,
        rows: { all: () => rows, loose: true },
      }
    },
    /** Great-circle distance by the haversine formula. */
    near: (point: Point, radiusKm: number): Condition => {
      const boxes = around(point, radiusKm)
      const { values, rows } = inside('near', boxes)
      const half = (from: SQL) => sql`sin(radians(${from}) / 2)`
      const north = half(sql`${events.latitude} - ${p('nearLat')}`)
      const east = half(sql`${events.longitude} - ${p('nearLon')}`)
      const haversine = sql`${north} * ${north} + ${p('nearCos')} * cos(radians(${events.latitude})) * ${east} * ${east}`
      const distance = sql`2 * asin(sqrt(${kit.least(sql`1.0`, haversine)}))`
      return {
        shape: `near:${boxes.length}`,
        values: {
          ...values,
          nearLat: point.latitude,
          nearLon: point.longitude,
          nearCos: Math.cos((point.latitude * Math.PI) / 180),
          nearAngle: radiusKm / EARTH_RADIUS_KM,
        },
        test: () => sql`(${events.latitude} is not null and ${distance} <= ${p('nearAngle')})`,
        rows: { all: () => rows, loose: true },
      }
    },
  }
}
