import { read, type Ask, type Query } from './ask.ts'
import { fitted, sizeOf } from './budget.ts'

interface Page {
  data: never[]
  page: { nextCursor: string | null }
}

/** How many results a page has when nothing else is asked, and at most. */
export const RESULTS_DEFAULT = 10
export const RESULTS_MAX = 50
/** Room for the names around the results, and for the cursor. */
const FRAME_TOKENS = 300
/** The most of an answer that one result may take, so that a page has some. */
const PART = 0.25

/**
 * A page of a list of the API with as many results as there is room for. When there is not room for all of them, the
 * page is asked for again with fewer, so that its cursor leads to the first that was not shown.
 */
export const pageThatFits = async (
  ask: Ask,
  path: string,
  query: Query,
  show: (item: never) => object,
  { limit, tokens }: { limit: number; tokens: number },
): Promise<{ results: unknown[]; nextCursor?: string }> => {
  const get = (count: number) => read<Page>(ask, path, { ...query, limit: count })
  const room = tokens - FRAME_TOKENS
  let { data, page } = await get(limit)
  const results = data.map((item) => fitted(show(item), room * PART))
  let [count, size] = [0, 0]
  for (const result of results) {
    size += sizeOf(result) + 1
    if (size > room && count > 0) break
    count++
  }
  if (count < results.length) ({ data, page } = await get(count))
  return {
    results: results.slice(0, count),
    ...(page.nextCursor === null ? {} : { nextCursor: page.nextCursor }),
  }
}
