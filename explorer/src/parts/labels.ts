import { lettersOf, shortened } from './letters.ts'

/** Where the text of a picture has room: beside what it names, over nothing else. */

/** A rectangle of a picture, in pixels. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A text, and the round thing that it names. */
export interface Named {
  x: number
  y: number
  radius: number
  text: string
  /** Whether it is worth a place further away, with a line that leads to it. */
  isImportant?: boolean
}

/** A text at its place: the middle of its lines, seen from what it names. */
export interface Label {
  x: number
  y: number
  lines: readonly string[]
  isAway: boolean
}

/** The size of the text of pictures, and the height of its lines, in pixels. */
const FONT_PIXELS = 12
export const LINE = 15
/** Where nothing is drawn, such as in tests, a letter is about as wide as this. */
const LETTER = 6.8
/** How much two texts are apart. */
const GAP = 2
/** How far away a text with a line to it may be. */
const AWAY = [14, 28, 44]

const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** How wide a line of text is, in pixels. */
export const widthOf = (line: string): number => {
  const known = widths.get(line)
  if (known !== undefined) return known
  if (context === undefined) {
    const canvas = typeof document === 'undefined' ? null : document.createElement('canvas')
    context = canvas?.getContext('2d') ?? null
    if (context)
      context.font = `${FONT_PIXELS}px ${getComputedStyle(document.documentElement).fontFamily}`
  }
  const width = context?.measureText(line).width ?? line.length * LETTER
  widths.set(line, width)
  return width
}

/** A name in one line, or in two where it is longer; what is too long for two ends with dots. */
export const linesOf = (name: string, letters: number): string[] => {
  if (lettersOf(name).length <= letters) return [name]
  const most = Math.round(letters * 1.6)
  const middle = name.length / 2
  const breaks = [...name.matchAll(/\s+/g)].map(({ index }) => index)
  // Only the last line is cut: what was left out of the first would be missing in the middle.
  const whole = breaks.filter((at) => lettersOf(name.slice(0, at)).length <= most)
  const [at] = whole.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
  const lines = at === undefined ? [name] : [name.slice(0, at), name.slice(at).trimStart()]
  return lines.map((line) => shortened(line, most))
}

export const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top

export const boxOf = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

const sizeOf = (lines: readonly string[]): { wide: number; high: number } => ({
  wide: Math.max(0, ...lines.map(widthOf)) + GAP,
  high: lines.length * LINE,
})

/** The places of a text round a thing, the best first: below, above, beside it, and then aslant; on it, if it has no size. */
const around = (radius: number, wide: number, high: number, inward: number) => {
  if (radius === 0) return [{ x: 0, y: 0 }]
  const [aside, below] = [radius + wide / 2 + 3, radius + high / 2 + 1]
  const [slant, lean] = [radius * 0.7 + wide / 2 + 2, radius * 0.7 + high / 2]
  return [
    { x: inward, y: below },
    { x: inward, y: -below },
    { x: aside, y: 0 },
    { x: -aside, y: 0 },
    { x: slant, y: lean },
    { x: -slant, y: lean },
    { x: slant, y: -lean },
    { x: -slant, y: -lean },
  ]
}

interface Picture {
  width: number
  height: number
  /** How many letters a line has at most. */
  letters: number
}

/**
 * Places texts, the first of them first, where they cover none of some boxes nor one another; `undefined` for those
 * that there is no room for.
 *
 * @param taken the boxes, to which those of the texts are added
 */
export const placeLabels = (
  named: readonly Named[],
  taken: Box[],
  { width, height, letters }: Picture,
): (Label | undefined)[] =>
  named.map(({ x, y, radius, text, isImportant }) => {
    const lines = linesOf(text, letters)
    const { wide, high } = sizeOf(lines)
    // Beside the edge of the picture, a name is moved so that it is inside.
    const inward = Math.max(0, wide / 2 - x) - Math.max(0, x + wide / 2 - width)
    const isFree = (offset: { x: number; y: number }): boolean => {
      const box = boxOf(x + offset.x, y + offset.y, wide, high)
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      return isInside && !taken.some((other) => meet(box, other))
    }
    const near = around(radius, wide, high, inward).find(isFree)
    const place =
      near ??
      (isImportant
        ? AWAY.flatMap((far) => around(radius + far, wide, high, inward)).find(isFree)
        : undefined)
    if (!place) return undefined
    taken.push(boxOf(x + place.x, y + place.y, wide, high))
    return { ...place, lines, isAway: !near }
  })
