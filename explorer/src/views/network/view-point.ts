import { zoomIdentity, type ZoomTransform } from 'd3-zoom'
import type { PlacedNode } from './names.ts'

/** The part of a picture that is shown: the point in its middle, from 0 to 1 each way, and how much it is enlarged. */
export interface ViewPoint {
  x: number
  y: number
  zoom: number
}

export const ZOOM_MAX = 8
export const WHOLE: ViewPoint = { x: 0.5, y: 0.5, zoom: 1 }
/** How far an arrow goes, as a part of what is seen, and how much + enlarges. */
const STEP = 0.25
const FACTOR = 1.5

/** A view point from which nothing beyond the picture is seen. */
const kept = ({ x, y, zoom }: ViewPoint): ViewPoint => {
  const within = Math.min(ZOOM_MAX, Math.max(1, zoom))
  const half = 0.5 / within
  const clamp = (part: number): number => Math.min(1 - half, Math.max(half, part))
  return { x: clamp(x), y: clamp(y), zoom: within }
}

/** The option `at` of a view point; the whole picture has none. */
export const printPoint = ({ x, y, zoom }: ViewPoint): string | undefined =>
  zoom === 1 ? undefined : [x.toFixed(4), y.toFixed(4), zoom.toFixed(2)].map(Number).join(',')

export const parsePoint = (at: string | undefined): ViewPoint => {
  const [x = NaN, y = NaN, zoom = NaN] = (at ?? '').split(',').map(Number)
  return [x, y, zoom].every(Number.isFinite) ? kept({ x, y, zoom }) : WHOLE
}

/** The view point after a key: arrows move, + and - zoom; undefined for other keys. */
export const pointAfter = (key: string, { x, y, zoom }: ViewPoint): ViewPoint | undefined => {
  const step = STEP / zoom
  const moves: Record<string, ViewPoint> = {
    ArrowLeft: { x: x - step, y, zoom },
    ArrowRight: { x: x + step, y, zoom },
    ArrowUp: { x, y: y - step, zoom },
    ArrowDown: { x, y: y + step, zoom },
    '+': { x, y, zoom: zoom * FACTOR },
    '=': { x, y, zoom: zoom * FACTOR },
    '-': { x, y, zoom: zoom / FACTOR },
  }
  const next = moves[key]
  return next && kept(next)
}

export const transformOf = (
  { x, y, zoom }: ViewPoint,
  width: number,
  height: number,
): ZoomTransform =>
  zoomIdentity.translate(width / 2 - x * width * zoom, height / 2 - y * height * zoom).scale(zoom)

export const pointOf = ({ k, x, y }: ZoomTransform, width: number, height: number): ViewPoint =>
  kept({ x: (width / 2 - x) / k / width, y: (height / 2 - y) / k / height, zoom: k })

/** Actors where they are seen from a view point; they stay as large as they are, so that they come apart. */
export const seenFrom = (
  point: ViewPoint,
  places: readonly PlacedNode[],
  width: number,
  height: number,
): PlacedNode[] => {
  const transform = transformOf(point, width, height)
  return places.map((placed) => ({
    ...placed,
    x: transform.applyX(placed.x),
    y: transform.applyY(placed.y),
  }))
}
