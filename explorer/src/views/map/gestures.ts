import { select } from 'd3-selection'
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  downOf,
  kept,
  latitudeOf,
  printPlace,
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

/**
 * Moves and zooms a map by pointer, touch and wheel: `live` is its place for as long as that lasts, and `settle` gets
 * the last one. `isBusy` leaves the pointer to something else.
 */
export const useGestures = (ref: RefObject<SVGSVGElement | null>, held: Held) => {
  const [live, setLive] = useState<Place | undefined>(undefined)
  const last = useRef(held)
  last.current = held
  const { size, place } = held
  const key = `${size.width} ${size.height} ${place ? printPlace(place) : ''}`
  useEffect(() => {
    const svg = ref.current
    if (!svg || !place) return
    const behaviour = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .scaleExtent([2 ** zoomMinOf(size), 2 ** ZOOM_MAX])
      .clickDistance(4)
      .duration(0)
      .filter(
        (event: MouseEvent) =>
          !last.current.isBusy && !event.shiftKey && (event.type === 'wheel' || !event.button),
      )
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (event.sourceEvent) setLive(placeOf(event.transform, size))
      })
      .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!event.sourceEvent) return
        setLive(undefined)
        last.current.settle(placeOf(event.transform, size))
      })
    const selection = select(svg)
    selection.call(behaviour)
    selection.call((svg) => behaviour.transform(svg, transformOf(place, size)))
    return () => void selection.on('.zoom', null)
  }, [key])
  return live
}
