import { useEffect } from 'preact/hooks'
import { text } from '../text.ts'

/** Names the window after what it shows. */
export const Title = ({ of }: { of: string }) => {
  useEffect(() => {
    document.title = `${of} · ${text.title}`
  }, [of])
  return null
}
