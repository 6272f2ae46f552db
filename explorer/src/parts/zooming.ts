import { select } from 'd3-selection'
import { zoom, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface Held {
  /** Where the picture is now; undefined before that is known. */
  transform: ZoomTransform | undefined
  width: number
  height: number
  least: number
  most: number
  /** Whether the pointer does something else. */
  isBusy?: boolean
  /** Gets where the picture has come to rest. */
  settle: (transform: ZoomTransform) => void
}

/** A notch of a wheel is many pixels, a pinch on a pad is few of them at a time. */
const PINCH_PIXELS = 50

const deltaOf = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
  const unit = [0.002, 0.05, 1][deltaMode] ?? 1
  return -deltaY * unit * (ctrlKey && Math.abs(deltaY) < PINCH_PIXELS ? 10 : 1)
}

/** A picture that moves less than this was clicked. */
const CLICK_PIXELS = 4

const isMoved = (one: ZoomTransform, other: ZoomTransform): boolean =>
  one.k !== other.k || Math.hypot(one.x - other.x, one.y - other.y) >= CLICK_PIXELS

/** A picture shall not hold up who scrolls the page over it: the wheel wants Ctrl, and fingers are two. */
const isMeant = (event: MouseEvent | WheelEvent | TouchEvent): boolean => {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey
  if ('touches' in event) return event.touches.length > 1
  return !event.shiftKey && !('button' in event && event.button)
}

/** Moves and zooms a picture by mouse, touch and wheel; gives its transform for as long as that lasts. */
export const useZooming = (
  ref: RefObject<SVGSVGElement | null>,
  held: Held,
): ZoomTransform | undefined => {
  const [live, setLive] = useState<ZoomTransform | undefined>(undefined)
  const last = useRef(held)
  last.current = held
  const { transform, width, height, least, most } = held
  useEffect(() => {
    const svg = ref.current
    if (!svg || !transform) return
    const behaviour = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([least, most])
      .clickDistance(CLICK_PIXELS)
      .duration(0)
      .wheelDelta(deltaOf)
      .filter((event: MouseEvent | TouchEvent) => !last.current.isBusy && isMeant(event))
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (event.sourceEvent) setLive(event.transform)
      })
      .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!event.sourceEvent) return
        setLive(undefined)
        if (isMoved(event.transform, transform)) last.current.settle(event.transform)
        else selection.call((svg) => behaviour.transform(svg, transform))
      })
    const selection = select(svg)
    selection.call(behaviour)
    selection.call((svg) => behaviour.transform(svg, transform))
    return () => void selection.on('.zoom', null)
  }, [transform && `${transform.x} ${transform.y} ${transform.k}`, width, height, least, most])
  return live
}
