import type { NetworkNode } from '../../../../sdk/typescript/src/index.ts'
import { boxOf, linesOf, meet, placeLabels, type Label } from '../../parts/labels.ts'

export interface PlacedNode {
  node: NetworkNode
  x: number
  y: number
  radius: number
}

/** An actor as it is drawn. */
export interface DrawnNode extends PlacedNode {
  /** Its name, where there is room for it. */
  name: Label | undefined
  /** Its name where it is shown alone, over whatever is there. */
  alone: Label
}

/** So many names are there also where they must stand away from their actors. */
const FIRST = 8
/** A picture of a phone has short lines. */
const NARROW = 600
const LETTERS = { narrow: 16, wide: 28 }

/** Gives actors their names, those with most events first, where they cover nothing. */
export const withNames = (
  places: readonly PlacedNode[],
  width: number,
  height: number,
): DrawnNode[] => {
  const letters = width < NARROW ? LETTERS.narrow : LETTERS.wide
  const picture = { left: 0, right: width, top: 0, bottom: height }
  const shown = places.filter(({ x, y }) => meet(boxOf(x, y, 1, 1), picture))
  const circles = shown.map(({ x, y, radius }) => boxOf(x, y, 2 * radius, 2 * radius))
  const byCount = shown.toSorted((one, other) => other.node.count - one.node.count)
  const labels = placeLabels(
    byCount.map((placed, i) => ({
      ...placed,
      text: placed.node.actor.name,
      isImportant: i < FIRST,
    })),
    circles,
    { width, height, letters },
  )
  const names = new Map(byCount.map((placed, i) => [placed, labels[i]]))
  return places.map((placed) => ({
    ...placed,
    name: names.get(placed),
    alone: {
      x: 0,
      y: placed.radius + 9,
      lines: linesOf(placed.node.actor.name, letters),
      isAway: false,
    },
  }))
}
