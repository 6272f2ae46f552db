import { zoomIdentity, type ZoomTransform } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useZooming } from '../../parts/zooming.ts'
import {
  downOf,
  kept,
  latitudeOf,
  TILE,
  wrap,
  ZOOM_MAX,
  zoomMinOf,
  type Place,
  type Size,
} from './place.ts'

const transformOf = ({ latitude, longitude, zoom }: Place, { width, height }: Size) => {
  const k = 2 ** zoom
  const x = ((longitude + 180) / 360) * TILE
  return zoomIdentity
    .translate(width / 2 - x * k, height / 2 - downOf(latitude) * TILE * k)
    .scale(k)
}

const placeOf = ({ k, x, y }: ZoomTransform, size: Size): Place =>
  kept(
    {
      longitude: wrap(((size.width / 2 - x) / k / TILE) * 360 - 180),
      latitude: latitudeOf((size.height / 2 - y) / k / TILE),
      zoom: Math.log2(k),
    },
    size,
  )

interface Held {
  place: Place | undefined
  size: Size
  isBusy: boolean
  settle: (place: Place) => void
}

/** The place of a map while it is moved; `settle` gets the last one. */
export const useGestures = (
  ref: RefObject<SVGSVGElement | null>,
  { place, size, isBusy, settle }: Held,
): Place | undefined => {
  const live = useZooming(ref, {
    transform: place && transformOf(place, size),
    ...size,
    least: 2 ** zoomMinOf(size),
    most: 2 ** ZOOM_MAX,
    isBusy,
    settle: (transform) => settle(placeOf(transform, size)),
  })
  return live && placeOf(live, size)
}
