import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The width of an element in pixels, as it is laid out now; 0 before it is. */
export const useWidth = <E extends Element>() => {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width] as const
}
