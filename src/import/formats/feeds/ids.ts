import { identifier } from '../../read/record.ts'
import { urlKey } from '../../../common/text.ts'

/** The fields of an item that identify its article. */
interface Identified {
  /** The id in the feed; empty when there is none. */
  id: string
  url: string | null
  /** The whole text of the item, to identify items without id and link. */
  text: string
}

export interface FeedId {
  /** The external id; empty when the url alone identifies the article. */
  name: string
  /**
   * The beginning that all ids of its feed, site or authority have. Two ids with it mean two articles, and an id without
   * it says nothing; empty where all ids count.
   */
  namer: string
}

/** Who gives a URI: the site of a URL, the authority of a tag, the kind of a URN. */
const NAMER = /^(?:tag:[^,]*,|urn:[^:]*:|[a-z][a-z\d+.-]*:(?:\/\/[^/?#]*\/?)?)/i
/** No id begins with it. */
const NOBODY = '\n'
const URI = /^[a-z][a-z\d+.-]*:./i

/** Counts different items for each key. */
const several = <T>(items: readonly T[], key: (item: T) => string, what: (item: T) => string) => {
  const found = new Map<string, Set<string>>()
  for (const item of items) {
    const of = key(item)
    found.set(of, (found.get(of) ?? new Set()).add(what(item)))
  }
  return (item: T): boolean => (found.get(key(item))?.size ?? 0) > 1
}

/**
 * Identifies the items of a feed. A link that several items have, or that leads to the feed's own
 * page, identifies none of them; nor does an id that items with different links have.
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
    // An id that is no URI, or the link of a page of many items, is unique only within the feed.
    if (own !== '') {
      const isLink = keyOf(own) === page
      const isGlobal = URI.test(own) && (isOwnPage || url === null || !isLink)
      const name = identifier(isGlobal ? own : `${feed.name} ${own}`)
      if (!isOwnPage) return { name, namer: '' }
      // The link itself, which some sites number anew with each change, tells nothing apart.
      if (isLink) return { name, namer: NOBODY }
      const namer = isGlobal ? (NAMER.exec(own)?.[0] ?? '') : `${feed.name} `
      // A long id is kept as a digest, which tells of nobody.
      return { name, namer: name.startsWith(namer) ? namer : '' }
    }
    return { name: isOwnPage ? '' : identifier(`${feed.name} ${text}`), namer: '' }
  })
}

const keyOf = (id: string): string | null => (URL.canParse(id) ? urlKey(id) : null)
