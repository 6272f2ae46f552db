import { useState } from 'preact/hooks'
import { degreesAt, printBox, type Place, type Size } from './place.ts'

interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/** Less is a click. */
const SMALLEST = 4

/** Draws a box on the map by the pointer; `onDrawn` gets it as the filter `bbox` has it. */
export const useDrawing = (
  isDrawing: boolean,
  place: Place | undefined,
  size: Size,
  onDrawn: (bbox: string) => void,
) => {
  const [drawn, setDrawn] = useState<(Rectangle & { fromX: number; fromY: number }) | undefined>()
  const at = (event: PointerEvent): [number, number] => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }
  return {
    rectangle: drawn,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0 || !(isDrawing || event.shiftKey)) return
        event.preventDefault()
        ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
        const [x, y] = at(event)
        setDrawn({ fromX: x, fromY: y, x, y, width: 0, height: 0 })
      },
      onPointerMove: (event: PointerEvent) => {
        if (!drawn) return
        const [x, y] = at(event)
        const { fromX, fromY } = drawn
        setDrawn({
          fromX,
          fromY,
          x: Math.min(x, fromX),
          y: Math.min(y, fromY),
          width: Math.abs(x - fromX),
          height: Math.abs(y - fromY),
        })
      },
      onPointerCancel: () => setDrawn(undefined),
      onPointerUp: () => {
        if (!drawn || !place) return
        setDrawn(undefined)
        const { x, y, width, height } = drawn
        if (width < SMALLEST || height < SMALLEST) return
        const { longitude: west, latitude: north } = degreesAt(x, y, place, size)
        const { longitude: east, latitude: south } = degreesAt(x + width, y + height, place, size)
        onDrawn(printBox({ west, south, east, north }, place.zoom))
      },
    },
  }
}
