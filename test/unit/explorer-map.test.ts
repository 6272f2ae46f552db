import { describe, expect, test } from 'vitest'
import { nearestTo } from '../../explorer/src/parts/nearest.ts'
import {
  boxAround,
  boxAt,
  degreesAt,
  kept,
  parseBox,
  parsePlace,
  placeOf,
  pointOf,
  printBox,
  printPlace,
  sharedBy,
} from '../../explorer/src/views/map/place.ts'

const SIZE = { width: 1000, height: 500 }

describe('a place on the map', () => {
  test('a point is where the map shows it, on both sides of the antimeridian', () => {
    const place = { latitude: -17, longitude: 179, zoom: 5 }
    for (const longitude of [170, 179, -179, -172]) {
      const { x, y } = pointOf(-18, longitude, place, SIZE)
      const back = degreesAt(x, y, place, SIZE)
      expect((back.longitude + 360) % 360).toBeCloseTo((longitude + 360) % 360)
      expect(back.latitude).toBeCloseTo(-18)
    }
    const [west, east] = [pointOf(0, 179.5, place, SIZE), pointOf(0, -179.5, place, SIZE)]
    expect(east.x - west.x).toBeCloseTo((1 / 360) * 256 * 32)
  })

  test('a box is printed as the filter takes it, and read back', () => {
    expect(printBox({ west: 175, south: -20, east: 185, north: -10 }, 3)).toBe('175,-20,-175,-10')
    expect(parseBox('175,-20,-175,-10')).toEqual({ west: 175, south: -20, east: 185, north: -10 })
    expect(parseBox('10,20')).toBeUndefined()
    expect(printBox({ west: 0, south: -80, east: 400, north: 80 }, 1)).toBe('-180,-80,180,80')
  })

  test('the box around boxes leaves out the widest gap', () => {
    expect(
      boxAround([
        [170, -20, 172, -10],
        [-178, -25, -177, -15],
      ]),
    ).toEqual({ west: 170, south: -25, east: 183, north: -10 })
    expect(boxAround([[-10, 0, -5, 3]])).toEqual({ west: -10, south: 0, east: -5, north: 3 })
    expect(
      boxAround([
        [-10, 0, -5, 3],
        [20, 5, 30, 9],
      ]),
    ).toEqual({ west: -10, south: 0, east: 30, north: 9 })
    expect(boxAround([])).toBeUndefined()
  })

  test('a map that shows a box shows all of it, and nothing beyond the poles', () => {
    const box = { west: 175, south: -20, east: 185, north: -10 }
    const shown = boxAt(placeOf(box, SIZE), SIZE)
    expect(shown.west).toBeLessThan(box.west)
    expect(shown.east).toBeGreaterThan(box.east)
    expect(shown.south).toBeLessThan(box.south)
    expect(shown.north).toBeGreaterThan(box.north)
    const north = boxAt(kept({ latitude: 84, longitude: 0, zoom: 0 }, SIZE), SIZE)
    expect(north.north).toBeLessThanOrEqual(85.06)
  })

  test('what two boxes share is found across the antimeridian', () => {
    const shown = { west: 170, south: -30, east: 200, north: 0 }
    expect(sharedBy({ west: -175, south: -20, east: -170, north: -10 }, shown)).toEqual({
      west: -175,
      south: -20,
      east: -170,
      north: -10,
    })
    expect(sharedBy({ west: 0, south: 0, east: 10, north: 10 }, shown)).toBeUndefined()
  })

  test('a place is printed for a URL and read back', () => {
    const place = { latitude: 32.1, longitude: 20.2, zoom: 5.25 }
    expect(parsePlace(printPlace(place))).toEqual(place)
    expect(parsePlace('here')).toBeUndefined()
    expect(parsePlace(undefined)).toBeUndefined()
  })
})

test('an arrow key leads to the nearest mark in its direction', () => {
  const marks = [
    { x: 0, y: 0 },
    { x: 100, y: 5 },
    { x: 40, y: 90 },
    { x: -10, y: -50 },
  ]
  expect(nearestTo(marks, 0, 'ArrowRight')).toBe(1)
  expect(nearestTo(marks, 0, 'ArrowDown')).toBe(2)
  expect(nearestTo(marks, 0, 'ArrowUp')).toBe(3)
  expect(nearestTo(marks, 1, 'ArrowRight')).toBeUndefined()
  expect(nearestTo(marks, 0, 'Tab')).toBeUndefined()
})
