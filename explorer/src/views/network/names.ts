import type { NetworkNode } from '../../../../sdk/typescript/src/index.ts'

export interface PlacedNode {
  node: NetworkNode
  x: number
  y: number
  radius: number
}

/** An actor as it is drawn. */
export interface DrawnNode extends PlacedNode {
  /** The middle of its name, seen from its own; undefined where there is no room for it. */
  name: { x: number; y: number } | undefined
}

/** How wide a letter is, and how high a line, about, in pixels. */
const LETTER = 6.8
const LINE = 15
/** So many names are there even where they cover an actor. */
const FIRST = 6

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top

const boxOf = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

/** Gives actors their names, those with most events first, below, above or beside them: where they cover nothing. */
export const withNames = (
  places: readonly PlacedNode[],
  width: number,
  height: number,
): DrawnNode[] => {
  const picture = { left: 0, right: width, top: 0, bottom: height }
  const shown = places.filter(({ x, y }) => meet(boxOf(x, y, 1, 1), picture))
  const circles = shown.map(({ x, y, radius }) => boxOf(x, y, 2 * radius, 2 * radius))
  const taken: Box[] = []
  const names = new Map<PlacedNode, DrawnNode['name']>()
  const byCount = shown.toSorted((one, other) => other.node.count - one.node.count)
  for (const [i, placed] of byCount.entries()) {
    const { x, y, radius, node } = placed
    const wide = node.actor.name.length * LETTER
    const [aside, below] = [radius + wide / 2 + 4, radius + LINE / 2 + 1]
    // Beside the edge of the picture, a name is moved so that it is inside.
    const inward = Math.max(0, wide / 2 - x) - Math.max(0, x + wide / 2 - width)
    const offsets = [
      { x: inward, y: below },
      { x: inward, y: -below },
      { x: aside, y: 0 },
      { x: -aside, y: 0 },
    ]
    const isFree = (offset: { x: number; y: number }, others: readonly Box[]): boolean => {
      const box = boxOf(x + offset.x, y + offset.y, wide, LINE)
      const isInside =
        box.left >= -1 && box.right <= width + 1 && box.bottom <= height && box.top >= 0
      return isInside && !others.some((other) => meet(box, other))
    }
    const name =
      offsets.find((offset) => isFree(offset, [...circles, ...taken])) ??
      (i < FIRST ? offsets.find((offset) => isFree(offset, taken)) : undefined)
    if (!name) continue
    names.set(placed, name)
    taken.push(boxOf(x + name.x, y + name.y, wide, LINE))
  }
  return places.map((placed) => ({ ...placed, name: names.get(placed) }))
}
