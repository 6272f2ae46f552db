import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Page } from '../../../sdk/typescript/src/index.ts'
import { Fault } from './fault.tsx'
import { usePages } from './pages.ts'

/** The rest of a list: whether there is more, and the function that loads the next page. */
export interface Rest {
  hasMore: boolean
  isLoading: boolean
  failed: Error | undefined
  load: () => void
}

/** The pages of a list so far, and the rest of it. */
export const useRest = <T,>(first: Page<T> | undefined): { pages: Page<T>[]; rest: Rest } => {
  const [wanted, setWanted] = useState(1)
  const { pages, hasMore, isLoading, failed, retry } = usePages(first, wanted)
  const load = (): void => {
    if (failed) retry()
    else setWanted(pages.length + 1)
  }
  return { pages, rest: { hasMore, isLoading, failed, load } }
}

/** The button for the next page of a list, where there is one. */
export const More = ({ rest, label }: { rest: Rest; label: string }) => (
  <>
    {rest.failed && <Fault error={rest.failed} />}
    {rest.hasMore && (
      <button
        type="button"
        class="wide"
        disabled={rest.isLoading}
        aria-busy={rest.isLoading}
        onClick={rest.load}
      >
        {label}
      </button>
    )}
  </>
)

interface Props<T> {
  first: Page<T>
  /** The words of the button for the next page, by how many items are shown. */
  more: (shown: number) => string
  children: (items: readonly T[]) => ComponentChildren
}

/** The items of a list so far, and a button for more where there are more. */
export const Paged = <T,>({ first, more, children }: Props<T>) => {
  const { pages, rest } = useRest(first)
  const items = pages.flatMap(({ data }) => data)
  return (
    <>
      {children(items)}
      <More rest={rest} label={more(items.length)} />
    </>
  )
}
