/** The middle of a map, and its zoom as web maps count it: the world is 256 pixels wide at 0. */
export interface Place {
  latitude: number
  longitude: number
  zoom: number
}

/** Pixels. */
export interface Size {
  width: number
  height: number
}

/** Degrees; `east` may be beyond 180, so that it is never less than `west`. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

export const TILE = 256
export const ZOOM_MAX = 16
/** How far a map zooms in by itself, to what the filters find. */
const FIT_ZOOM_MAX = 7
/** Where Mercator's map is a square. */
const LATITUDE_MAX = 85.05

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value))
/** A whole zoom is asked for: what a link prints, and reads again, must not round to another one. */
const ZOOM_DIGITS = 2
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** The width of the world in pixels. */
export const worldAt = (zoom: number): number => TILE * 2 ** zoom

/** A longitude from -180 up to 180. */
export const wrap = (longitude: number): number => {
  const turned = (((longitude + 180) % 360) + 360) % 360
  return turned - 180
}

/** How far down the world a latitude is on Mercator's map, from 0 to 1. */
export const downOf = (latitude: number): number => {
  const radians = (clamp(latitude, -LATITUDE_MAX, LATITUDE_MAX) * Math.PI) / 180
  return (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2
}

export const latitudeOf = (down: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI

/** The zoom at which the world is no smaller than the map. */
export const zoomMinOf = ({ width, height }: Size): number =>
  Math.log2(Math.max(width, height, TILE) / TILE)

/** A place from which the map shows nothing beyond the poles. */
export const kept = ({ latitude, longitude, zoom }: Place, size: Size): Place => {
  const within = clamp(zoom, zoomMinOf(size), ZOOM_MAX)
  const half = size.height / 2 / worldAt(within)
  return {
    latitude: latitudeOf(clamp(downOf(latitude), half, 1 - half)),
    longitude: wrap(longitude),
    zoom: within,
  }
}

/** Where a point of the world is on the map, in pixels; of its copies the one nearest to the middle. */
export const pointOf = (
  latitude: number,
  longitude: number,
  place: Place,
  { width, height }: Size,
): { x: number; y: number } => {
  const world = worldAt(place.zoom)
  return {
    x: width / 2 + (wrap(longitude - place.longitude) / 360) * world,
    y: height / 2 + (downOf(latitude) - downOf(place.latitude)) * world,
  }
}

/** The place under a pixel of the map; its longitude may be beyond 180. */
export const degreesAt = (
  x: number,
  y: number,
  place: Place,
  { width, height }: Size,
): { latitude: number; longitude: number } => {
  const world = worldAt(place.zoom)
  return {
    longitude: place.longitude + ((x - width / 2) / world) * 360,
    latitude: latitudeOf(clamp(downOf(place.latitude) + (y - height / 2) / world, 0, 1)),
  }
}

/** The box that a map shows, with a margin round it as a part of its size. */
export const boxAt = (place: Place, size: Size, margin = 0): Box => {
  const [x, y] = [size.width * margin, size.height * margin]
  const { longitude: west, latitude: north } = degreesAt(-x, -y, place, size)
  const { longitude: east, latitude: south } = degreesAt(
    size.width + x,
    size.height + y,
    place,
    size,
  )
  return east - west >= 360
    ? { west: -180, east: 180, south, north }
    : { west: wrap(west), east: wrap(west) + east - west, south, north }
}

/** The place from which a map shows a box, with some room round it. */
export const placeOf = (box: Box, size: Size, zoomMax = FIT_ZOOM_MAX): Place => {
  const wide = Math.max(1e-6, (box.east - box.west) / 360)
  const [top, bottom] = [downOf(box.north), downOf(box.south)]
  const high = Math.max(1e-6, bottom - top)
  const room = 0.8
  const zoom = Math.log2(Math.min((size.width * room) / wide, (size.height * room) / high) / TILE)
  const place = {
    latitude: latitudeOf((top + bottom) / 2),
    longitude: (box.west + box.east) / 2,
    zoom: Math.min(zoomMax, zoom),
  }
  return kept(place, size)
}

/** The smallest box round boxes of west, south, east and north, also where they lie on both sides of the antimeridian. */
export const boxAround = (boxes: readonly (readonly number[])[]): Box | undefined => {
  if (boxes.length === 0) return undefined
  const spans = boxes
    .map(([west = 0, , east = 0]) => ({ west, east: east < west ? east + 360 : east }))
    .toSorted((one, other) => one.west - other.west)
  // The box begins after the widest gap between them.
  let reached = spans[0]?.east ?? 0
  let [west, gap] = [spans[0]?.west ?? 0, 0]
  for (const span of spans) {
    if (span.west - reached > gap) [gap, west] = [span.west - reached, span.west]
    reached = Math.max(reached, span.east)
  }
  if ((spans[0]?.west ?? 0) + 360 - reached >= gap) west = spans[0]?.west ?? 0
  const east = Math.max(...spans.map((span) => (span.west < west ? span.east + 360 : span.east)))
  return {
    west,
    east: Math.min(east, west + 360),
    south: Math.min(...boxes.map(([, south = 0]) => south)),
    north: Math.max(...boxes.map(([, , , north = 0]) => north)),
  }
}

/** A box as the filter `bbox` has it, as exact as a pixel is at this zoom; west is greater than east where it crosses the antimeridian. */
export const printBox = ({ west, south, east, north }: Box, zoom: number): string => {
  const digits = clamp(Math.ceil(zoom * 0.302) + 1, 1, 6)
  const isWorld = east - west >= 360
  return [isWorld ? -180 : wrap(west), south, isWorld ? 180 : wrap(east), north]
    .map((degrees) => rounded(degrees, digits))
    .join(',')
}

export const parseBox = (text: string | undefined): Box | undefined => {
  const [west, south, east, north] = (text ?? '').split(',').map(Number)
  if (![west, south, east, north].every(Number.isFinite)) return undefined
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined
  // The API refuses it, and says why.
  if (south > north) return undefined
  return { west, south, east: east < west ? east + 360 : east, north }
}

/** The overlap of two boxes; undefined when they have none. */
export const sharedBy = (one: Box, other: Box): Box | undefined => {
  for (const turn of [0, 360, -360]) {
    const west = Math.max(one.west, other.west + turn)
    const east = Math.min(one.east, other.east + turn)
    const south = Math.max(one.south, other.south)
    const north = Math.min(one.north, other.north)
    if (west <= east && south <= north) return { west, south, east, north }
  }
  return undefined
}

/** A place as the option `at` of a URL: latitude, longitude and zoom. */
export const printPlace = ({ latitude, longitude, zoom }: Place): string =>
  [rounded(latitude, 5), rounded(longitude, 5), rounded(zoom, ZOOM_DIGITS)].join(',')

export const parsePlace = (text: string | undefined): Place | undefined => {
  const [latitude, longitude, zoom] = (text ?? '').split(',').map(Number)
  if (![latitude, longitude, zoom].every(Number.isFinite)) return undefined
  if (latitude === undefined || longitude === undefined || zoom === undefined) return undefined
  return { latitude, longitude, zoom }
}

/** The whole zoom at which a map at a place is asked for. */
export const wholeZoom = ({ zoom }: Place): number => Math.round(rounded(zoom, ZOOM_DIGITS))

const half = (degrees: number, [positive, negative]: readonly [string, string]): string =>
  `${Math.abs(degrees).toFixed(1)}° ${degrees < 0 ? negative : positive}`

/** Coordinates for people: `32.1° N, 20.2° E`. */
export const printPoint = (
  latitude: number,
  longitude: number,
  words: { latitude: readonly [string, string]; longitude: readonly [string, string] },
): string => `${half(latitude, words.latitude)}, ${half(longitude, words.longitude)}`
