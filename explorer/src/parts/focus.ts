import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the focus in a picture whose marks change: when the mark that has it goes, the focus goes to the one that is
 * nearest to where it was.
 *
 * @param nearest finds that one
 */
export const useLastingFocus = <At>(nearest: (at: At) => SVGElement | null) => {
  const held = useRef<{ element: SVGElement; at: At } | undefined>(undefined)
  useLayoutEffect(() => {
    if (!held.current || held.current.element.isConnected) return
    const { at } = held.current
    held.current = undefined
    if (document.activeElement === document.body) nearest(at)?.focus()
  })
  return {
    onFocus: (element: SVGElement, at: At): void => {
      held.current = { element, at }
    },
    /** Somebody leaves the mark; one that is taken away is blurred, too. */
    onBlur: (element: SVGElement): void =>
      queueMicrotask(() => {
        if (held.current?.element === element && element.isConnected) held.current = undefined
      }),
  }
}
