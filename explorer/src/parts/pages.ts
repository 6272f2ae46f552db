import { useEffect, useState } from 'preact/hooks'
import type { Page } from '../../../sdk/typescript/src/index.ts'

/** The pages of a list, of which the first is there: as many as are wanted, one after the other. */
export const usePages = <T>(first: Page<T>, wanted: number) => {
  // With another first page, what was loaded after the last one is left.
  const [loaded, setLoaded] = useState({ first, others: [] as Page<T>[] })
  const [failed, setFailed] = useState<Error | undefined>(undefined)
  const others = loaded.first === first ? loaded.others : []
  const pages = [first, ...others].slice(0, wanted)
  const last = pages.at(-1) ?? first
  const isLoading = pages.length < wanted && last.page.hasMore && failed === undefined
  useEffect(() => {
    if (!isLoading) return
    let isWanted = true
    last.getNextPage().then(
      (next) => isWanted && next && setLoaded({ first, others: [...others, next] }),
      (error: Error) => isWanted && setFailed(error),
    )
    return () => {
      isWanted = false
    }
  }, [last, isLoading])
  return { pages, last, isLoading, failed, retry: () => setFailed(undefined) }
}
