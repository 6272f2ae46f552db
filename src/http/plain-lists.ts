import { getQueryParams } from 'hono/utils/url'
import type { Isolation } from './isolation.ts'
import { isLarge, printPage, readPage, type Paged, type PlainList } from './lists.ts'
import type { Reading } from './shortcut.ts'

/** A query that every parser of URLs takes as it stands; the app reads all others. */
const PLAIN_QUERY = /^(?:[\w.~:=&+,*!()@/;?-]|%[\da-f]{2}){0,4000}$/i
/** Brackets after names, which the app takes away. */
const BRACKET = /%5b/i
const PARAMETERS_MAX = 100

/** The parameters of a query, as the app reads them; undefined when the app has to. */
const parametersIn = (query: string): Record<string, string | string[]> | undefined => {
  if (!PLAIN_QUERY.test(query) || BRACKET.test(query)) return undefined
  try {
    // What is not UTF-8 is refused by the app.
    if (query.includes('%')) decodeURIComponent(query)
  } catch {
    return undefined
  }
  const all = Object.entries(getQueryParams(`http://_/?${query}`) as Record<string, string[]>)
  if (all.length > PARAMETERS_MAX) return undefined
  return Object.fromEntries(
    all.map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  )
}

/**
 * Makes what finds the page of a list that the shortcut can answer with.
 *
 * @param publicUrl the URL of the service that clients use, without which links begin with the path
 */
export const pageFinder =
  (
    lists: ReadonlyMap<string, PlainList>,
    isolation: Pick<Isolation, 'brief'> | undefined,
    publicUrl = 'http://_',
  ) =>
  (asked: string): Reading | undefined => {
    const question = asked.indexOf('?')
    const path = question < 0 ? asked : asked.slice(0, question)
    const list = lists.get(path)
    const given = list && parametersIn(question < 0 ? '' : asked.slice(question + 1))
    if (!list || !given) return undefined
    const { listPrinted = list.source.list } = list.source
    return {
      route: path,
      read: async (bindings) => {
        const query = list.query.safeParse(given).data as Paged | undefined
        if (!query || isLarge(query)) return undefined
        const read = async () => {
          const { made, headers } = await readPage({ url: publicUrl + asked, path }, query, {
            list: listPrinted,
          })
          return { ...printPage(made.body), headers }
        }
        return isolation ? isolation.brief(bindings?.incoming, read) : read()
      },
    }
  }
