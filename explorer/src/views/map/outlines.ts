import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import { useEffect, useState } from 'preact/hooks'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { LINE, widthOf, type Named } from '../../parts/labels.ts'
import { boxAt, downOf, worldAt, type Box, type Place, type Size } from './place.ts'

/** A country, or a part of one, with the box that it is in. */
interface Outline {
  name: string
  shape: GeoPermissibleObjects
  box: Box
}

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>
/** From this zoom on, the finer outlines are worth 240 KB. */
const FINE_ZOOM = 4.5

const boxOf = (shape: unknown): Box => {
  const box = { west: 180, south: 90, east: -180, north: -90 }
  const visit = (part: unknown): void => {
    if (!Array.isArray(part)) return
    const [longitude, latitude] = part as unknown[]
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return part.forEach(visit)
    box.west = Math.min(box.west, longitude)
    box.east = Math.max(box.east, longitude)
    box.south = Math.min(box.south, latitude)
    box.north = Math.max(box.north, latitude)
  }
  visit(shape)
  return box
}

const outlinesOf = (atlas: unknown): Outline[] => {
  const topology = atlas as Countries
  return feature(topology, topology.objects.countries).features.map((shape) => ({
    name: shape.properties.name,
    shape,
    box: boxOf('coordinates' in shape.geometry ? shape.geometry.coordinates : []),
  }))
}

let coarse: Promise<Outline[]> | undefined
let fine: Promise<Outline[]> | undefined
const load = (isFine: boolean): Promise<Outline[]> =>
  isFine
    ? (fine ??= import('world-atlas/countries-50m.json').then((atlas) => outlinesOf(atlas.default)))
    : (coarse ??= import('world-atlas/countries-110m.json').then((atlas) =>
        outlinesOf(atlas.default),
      ))

/**
 * The outlines of all countries, as fine as the zoom asks for; those that are there until the finer ones come. And
 * whether they cannot be loaded.
 */
export const useOutlines = (
  zoom: number | undefined,
): { outlines: Outline[]; isMissing: boolean } => {
  const [outlines, setOutlines] = useState<Outline[]>([])
  const [isMissing, setMissing] = useState(false)
  const isFine = zoom !== undefined && zoom >= FINE_ZOOM
  useEffect(() => {
    if (zoom === undefined) return
    let isWanted = true
    void load(isFine).then(
      (loaded) => isWanted && setOutlines(loaded),
      () => setMissing(true),
    )
    return () => {
      isWanted = false
    }
  }, [isFine, zoom === undefined])
  return { outlines, isMissing }
}

const reaches = (one: Box, other: Box): boolean =>
  one.south <= other.north &&
  one.north >= other.south &&
  [0, 360, -360].some((turn) => one.west <= other.east + turn && one.east >= other.west + turn)

/** Prints shapes as paths of SVG, as they are on the map. */
const printerAt = (place: Place, size: Size) => {
  const world = worldAt(place.zoom)
  const projection = geoMercator()
    .rotate([-place.longitude, 0])
    .scale(world / (2 * Math.PI))
    .translate([size.width / 2, size.height / 2 + (0.5 - downOf(place.latitude)) * world])
    .precision(0)
    .clipExtent([
      [-8, -8],
      [size.width + 8, size.height + 8],
    ])
  return geoPath(projection).digits(1)
}

const shownOf = (outlines: readonly Outline[], place: Place, size: Size): Outline[] => {
  const shown = boxAt(place, size, 0.02)
  return outlines.filter(({ box }) => reaches(box, shown))
}

/** The path of all countries that the map shows, for SVG. */
export const pathOf = (outlines: readonly Outline[], place: Place, size: Size): string => {
  const path = printerAt(place, size)
  return shownOf(outlines, place, size)
    .map(({ shape }) => path(shape) ?? '')
    .join('')
}

/** The largest part of a country on the map, such as France without its islands. */
const largestOf = (shape: Outline['shape'], path: ReturnType<typeof printerAt>) => {
  const geometry = 'geometry' in shape ? shape.geometry : undefined
  if (geometry?.type !== 'MultiPolygon') return shape
  const [largest] = geometry.coordinates
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .map((polygon) => ({ polygon, area: path.area(polygon) }))
    .toSorted((one, other) => other.area - one.area)
  return largest?.polygon ?? shape
}

/** The names of the countries that the map has room for, the largest first, each in the middle of what it shows of it. */
export const countriesOf = (outlines: readonly Outline[], place: Place, size: Size): Named[] => {
  const path = printerAt(place, size)
  return shownOf(outlines, place, size)
    .flatMap(({ name, shape }) => {
      const part = largestOf(shape, path)
      const [[left, top], [right, bottom]] = path.bounds(part)
      const [x, y] = path.centroid(part)
      const hasRoom = right - left >= widthOf(name) && bottom - top >= LINE
      return hasRoom && Number.isFinite(x) ? [{ x, y, text: name, area: path.area(part) }] : []
    })
    .toSorted((one, other) => other.area - one.area)
    .map(({ x, y, text }) => ({ x, y, text, radius: 0 }))
}
