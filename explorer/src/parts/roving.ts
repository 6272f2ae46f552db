import { useState } from 'preact/hooks'

import { nearestTo, type Placed } from './nearest.ts'

/** One tab stop for all marks of a picture: arrow keys go from mark to mark. */
export const useRoving = <P extends Placed>(
  places: readonly P[],
  visible: (place: P) => boolean,
) => {
  const [held, hold] = useState(0)
  const first = places.findIndex(visible)
  const at = places[held] && visible(places[held]) ? held : first
  return {
    tabIndexOf: (i: number): 0 | -1 => (i === at ? 0 : -1),
    onFocus: hold,
    /** Goes on from a mark; whether there was one to go to. */
    follow: (event: KeyboardEvent, i: number): boolean => {
      const next = nearestTo(places, i, event.key, visible)
      const marks = (event.currentTarget as Element).parentElement?.children
      const mark = next === undefined ? undefined : marks?.[next]
      if (!mark) return false
      event.preventDefault()
      ;(mark as SVGElement).focus()
      return true
    },
  }
}
