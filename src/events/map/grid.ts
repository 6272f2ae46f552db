import type { Box } from '../geo.ts'

/** Events in a cell of a grid over the world. */
export interface Cell {
  /** Columns from the antimeridian, and rows from the South Pole. */
  x: number
  y: number
  /** Whether the coordinates of the events stand for areas. */
  isArea: boolean
  count: number
  /** The smallest box around the events. */
  box: Box
  /** The number of one of the events. */
  seq: number
}

/** Degrees of a cell at zoom 0: a quarter of a tile, which is 64 pixels. */
const CELL_DEGREES = 90
/** The most cells that a box may have before events are looked for in them. */
const CELLS_MAX = 4_096

/** The degrees of cells at a zoom, larger where a box would have too many of them. */
export const cellAt = (zoom: number, boxes: readonly Box[]): number => {
  const cells = (degrees: number) =>
    boxes.reduce(
      (sum, { west, south, east, north }) =>
        sum + (1 + (east - west) / degrees) * (1 + (north - south) / degrees),
      0,
    )
  let degrees = CELL_DEGREES / 2 ** zoom
  while (cells(degrees) > CELLS_MAX) degrees *= 2
  return degrees
}

const around = (a: Box, b: Box): Box => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
})

/** Puts each four cells together into one of twice their width, until there are few enough. */
export const fewer = (cells: readonly Cell[], most: number): readonly Cell[] => {
  if (cells.length <= most) return cells
  const merged = new Map<string, Cell>()
  for (const cell of cells) {
    const [x, y] = [Math.floor(cell.x / 2), Math.floor(cell.y / 2)]
    const key = `${x} ${y} ${cell.isArea}`
    const other = merged.get(key)
    merged.set(
      key,
      other
        ? { ...other, count: other.count + cell.count, box: around(other.box, cell.box) }
        : { ...cell, x, y },
    )
  }
  return fewer([...merged.values()], most)
}

/** Digits after the point that a coordinate is printed with where it would else have an exponent. */
const DIGITS = 25
/** A number without an exponent. */
export const plain = (degrees: number): string => {
  const text = String(degrees)
  return text.includes('e') ? degrees.toFixed(DIGITS) : text
}
