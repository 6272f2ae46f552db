import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { around, split, type Box, type Point } from '../../src/events/geo.ts'

const RADIUS_KM = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (angle: number) => (angle * 180) / Math.PI

/** Where one comes from a point, in a direction, after so many kilometres on a great circle. */
const goneFrom = ({ latitude, longitude }: Point, bearing: number, km: number): Point => {
  const [lat, angle] = [radians(latitude), km / RADIUS_KM]
  const north = Math.asin(
    Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing),
  )
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * Math.sin(north),
  )
  const turned = longitude + degrees(east)
  return { latitude: degrees(north), longitude: ((turned + 540) % 360) - 180 }
}

const SLACK = 1e-6
const holds = ({ west, south, east, north }: Box, { latitude, longitude }: Point) =>
  latitude >= south - SLACK &&
  latitude <= north + SLACK &&
  // The antimeridian is both.
  [longitude, longitude - 360, longitude + 360].some(
    (at) => at >= west - SLACK && at <= east + SLACK,
  )

test('a box that crosses the antimeridian is one on either side of it', () => {
  const box = { west: -10, south: -5, east: 20, north: 5 }
  expect(split(box)).toEqual([box])
  expect(split({ west: 170, south: -20, east: -170, north: -10 })).toEqual([
    { west: 170, south: -20, east: 180, north: -10 },
    { west: -180, south: -20, east: -170, north: -10 },
  ])
})

test('the boxes around a point hold all that is within the distance', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(
      number(-90, 90),
      number(-180, 180),
      number(0.001, 20_000),
      number(0, 2 * Math.PI),
      (latitude, longitude, km, bearing) => {
        const boxes = around({ latitude, longitude }, km)
        const edge = goneFrom({ latitude, longitude }, bearing, km)
        expect(boxes.some((box) => holds(box, edge))).toBe(true)
        for (const { west, east, south, north } of boxes) {
          expect(west).toBeGreaterThanOrEqual(-180)
          expect(east).toBeLessThanOrEqual(180)
          expect(west).toBeLessThanOrEqual(east)
          expect(south).toBeLessThanOrEqual(north)
        }
      },
    ),
    { numRuns: 1_000, seed: 1 },
  )
})

test('the boxes are no larger than they must be', () => {
  const km = radians(1) * RADIUS_KM
  const [one, ...others] = around({ latitude: 0, longitude: 10 }, km)
  expect(others).toEqual([])
  expect(one?.north).toBeCloseTo(1)
  expect(one?.south).toBeCloseTo(-1)
  expect(one?.west).toBeCloseTo(9)
  expect(one?.east).toBeCloseTo(11)
  // At 60 degrees a degree of longitude is half as long, and the circle bulges a little.
  expect(around({ latitude: 60, longitude: 10 }, km)[0]?.east).toBeCloseTo(12, 1)
  expect(around({ latitude: 0, longitude: 179.5 }, km)).toHaveLength(2)
  expect(around({ latitude: 89.5, longitude: 0 }, km)).toMatchObject([{ west: -180, east: 180 }])
})
