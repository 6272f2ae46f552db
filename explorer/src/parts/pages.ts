import { useEffect, useState } from 'preact/hooks'
import type { Page } from '../../../sdk/typescript/src/index.ts'

/** The pages after the first one, and why the next of them is not there. */
interface Loaded<T> {
  first: Page<T> | undefined
  others: Page<T>[]
  failed: Error | undefined
}

/** The pages of a list, when the first of them is there: as many as are wanted, one after the other. */
export const usePages = <T>(first: Page<T> | undefined, wanted: number) => {
  // With another first page, what was loaded after the last one is left, and what went wrong with it.
  const [loaded, setLoaded] = useState<Loaded<T>>({ first, others: [], failed: undefined })
  const { others, failed } = loaded.first === first ? loaded : { others: [], failed: undefined }
  const pages = first ? [first, ...others].slice(0, wanted) : []
  const last = pages.at(-1)
  const hasMore = last?.page.hasMore ?? false
  const isLoading = pages.length < wanted && hasMore && failed === undefined
  useEffect(() => {
    if (!isLoading || !last) return
    let isWanted = true
    last.getNextPage().then(
      (next) =>
        isWanted && next && setLoaded({ first, others: [...others, next], failed: undefined }),
      (error: Error) => isWanted && setLoaded({ first, others, failed: error }),
    )
    return () => {
      isWanted = false
    }
  }, [last, isLoading])
  const retry = (): void => setLoaded({ first, others, failed: undefined })
  return { pages, hasMore, isLoading, failed, retry }
}
