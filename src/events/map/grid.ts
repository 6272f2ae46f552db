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
/** Degrees of the cells whose events are counted as they are written: those of zoom 8. */
export const KEPT_DEGREES = CELL_DEGREES / 2 ** 8
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

/** The smallest box around two. */
export const boxAround = (a: Box, b: Box): Box => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
})

/** Puts cells with the same column and row together. */
export const together = (cells: readonly Cell[]): Cell[] => {
  const merged = new Map<string, Cell>()
  for (const cell of cells) {
    const key = `${cell.x} ${cell.y} ${cell.isArea}`
    const other = merged.get(key)
    merged.set(
      key,
      other
        ? { ...other, count: other.count + cell.count, box: boxAround(other.box, cell.box) }
        : cell,
    )
  }
  return [...merged.values()]
}

/** Puts each four cells together into one of twice their width, until there are few enough. */
export const fewer = (cells: readonly Cell[], most: number): readonly Cell[] => {
  if (cells.length <= most) return cells
  const halved = cells.map((cell) => ({
    ...cell,
    x: Math.floor(cell.x / 2),
    y: Math.floor(cell.y / 2),
  }))
  return fewer(together(halved), most)
}

/** Digits after the point that a coordinate is printed with where it would else have an exponent. */
const DIGITS = 25
/** A number without an exponent. */
export const plain = (degrees: number): string => {
  const text = String(degrees)
  return text.includes('e') ? degrees.toFixed(DIGITS) : text
}
