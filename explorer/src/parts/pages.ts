import { useEffect, useState } from 'preact/hooks'
import type { Page } from '../../../sdk/typescript/src/index.ts'

/** The pages of a list, when the first of them is there: as many as are wanted, one after the other. */
export const usePages = <T>(first: Page<T> | undefined, wanted: number) => {
  // With another first page, what was loaded after the last one is left.
  const [loaded, setLoaded] = useState({ first, others: [] as Page<T>[] })
  const [failed, setFailed] = useState<Error | undefined>(undefined)
  const others = loaded.first === first ? loaded.others : []
  const pages = first ? [first, ...others].slice(0, wanted) : []
  const last = pages.at(-1)
  const hasMore = last?.page.hasMore ?? false
  const isLoading = pages.length < wanted && hasMore && failed === undefined
  useEffect(() => {
    if (!isLoading || !last) return
    let isWanted = true
    last.getNextPage().then(
      (next) => isWanted && next && setLoaded({ first, others: [...others, next] }),
      (error: Error) => isWanted && setFailed(error),
    )
    return () => {
      isWanted = false
    }
  }, [last, isLoading])
  return { pages, hasMore, isLoading, failed, retry: () => setFailed(undefined) }
}
