import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Page } from '../../../sdk/typescript/src/index.ts'
import { text } from '../text.ts'
import { usePages } from './pages.ts'

interface Props<T> {
  first: Page<T>
  /** The words of the button for the next page, by how many items are shown. */
  more: (shown: number) => string
  children: (pages: readonly Page<T>[]) => ComponentChildren
}

/** The pages of a list so far, and a button for the next where there is one. */
export const Paged = <T,>({ first, more, children }: Props<T>) => {
  const [wanted, setWanted] = useState(1)
  const { pages, last, isLoading, failed, retry } = usePages(first, wanted)
  return (
    <div aria-busy={isLoading}>
      {children(pages)}
      {failed && (
        <p class="fault" role="alert">
          {text.failed(failed.message)}
        </p>
      )}
      {last.page.hasMore && (
        <button
          type="button"
          class="wide"
          disabled={isLoading}
          onClick={() => (failed ? retry() : setWanted(wanted + 1))}
        >
          {more(pages.reduce((sum, { data }) => sum + data.length, 0))}
        </button>
      )}
    </div>
  )
}
