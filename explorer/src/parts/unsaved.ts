import { useEffect, useRef } from 'preact/hooks'
import { askBeforeLeaving } from '../state/location.ts'
import { text } from '../text.ts'

/** Asks before what was typed is left, by a step of the page or with the window; gives what ends that when it is saved. */
export const useUnsaved = (isUnsaved: boolean): (() => void) => {
  const end = useRef(() => {})
  useEffect(() => {
    if (!isUnsaved) return
    const keep = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', keep)
    const release = askBeforeLeaving(() => confirm(text.write.leave))
    end.current = () => {
      removeEventListener('beforeunload', keep)
      release()
    }
    return end.current
  }, [isUnsaved])
  return () => end.current()
}
