import { identifier } from '../../read/record.ts'
import { urlKey } from '../../../common/text.ts'

/** An item of a feed, so far as it tells which article it is. */
export interface Identified {
  /** Its own id as the feed gives it; empty when there is none. */
  id: string
  url: string | null
  /** All that it says, for items that nothing else tells apart. */
  text: string
}

export interface FeedId {
  /** Its external id; empty when its url alone is enough. */
  name: string
  /** Whether no other item of the feed has its url, so that the url says which article it is. */
  isOwnPage: boolean
}

const URI = /^[a-z][a-z\d+.-]*:./i

/** How many different items there are by each key. */
const several = <T>(items: readonly T[], key: (item: T) => string, what: (item: T) => string) => {
  const found = new Map<string, Set<string>>()
  for (const item of items) {
    const of = key(item)
    found.set(of, (found.get(of) ?? new Set()).add(what(item)))
  }
  return (item: T): boolean => (found.get(key(item))?.size ?? 0) > 1
}

/**
 * What the items of a feed are known by. A link that several items have, or that leads to the feed's own
 * page, does not tell them apart; neither does an id that items of different links have.
 */
export const feedIds = (
  items: readonly Identified[],
  feed: { name: string; url: string | null },
): FeedId[] => {
  const pageOf = ({ url }: Identified) => (url === null ? '' : urlKey(url))
  const home = feed.url === null ? null : urlKey(feed.url)
  const isSharedId = several(items, ({ id }) => id, pageOf)
  const isSharedPage = several(items, pageOf, ({ id, text }) => (id === '' ? text : id))
  return items.map((item) => {
    const { id, url, text } = item
    const page = pageOf(item)
    const isOwnPage = url !== null && page !== home && !isSharedPage(item)
    const own = isSharedId(item) ? '' : id
    // An id that is no URI, or that only leads to a page of many items, is the feed's own.
    if (own !== '') {
      const isGlobal = URI.test(own) && (isOwnPage || url === null || keyOf(own) !== page)
      return { name: identifier(isGlobal ? own : `${feed.name} ${own}`), isOwnPage }
    }
    return { name: isOwnPage ? '' : identifier(`${feed.name} ${text}`), isOwnPage }
  })
}

const keyOf = (id: string): string | null => (URL.canParse(id) ? urlKey(id) : null)
