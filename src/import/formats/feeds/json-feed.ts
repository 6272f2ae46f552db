import { isDeep } from '../../../common/text.ts'
import type { Channel, Entry, Wording } from './feed.ts'

type Value = Record<string, unknown>
const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const objectsIn = (value: unknown): Value[] => (Array.isArray(value) ? value.filter(isObject) : [])
const textIn = (item: Value, ...names: string[]): string | undefined => {
  for (const name of names) {
    const value = item[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    // Some feeds have numeric ids.
    if (typeof value === 'number') return String(value)
  }
  return undefined
}
const wording = (text: string | undefined, isHtml: boolean): Wording | undefined =>
  text === undefined ? undefined : { text, isHtml }
const plain = (text: string | undefined) => wording(text, false)
/** `authors` of version 1.1, or `author` of 1.0. */
const authorsOf = (item: Value): string[] =>
  [...objectsIn(item['authors']), ...objectsIn([item['author']])].flatMap(
    (author) => textIn(author, 'name') ?? [],
  )

const entryOf = (item: Value, authors: string[]): Entry => {
  const own = authorsOf(item)
  const tags: unknown = item['tags']
  return {
    id: textIn(item, 'id'),
    url: textIn(item, 'url', 'external_url'),
    title: plain(textIn(item, 'title')),
    summary: plain(textIn(item, 'summary')),
    body: wording(textIn(item, 'content_html'), true) ?? plain(textIn(item, 'content_text')),
    language: textIn(item, 'language'),
    dates: ['date_published', 'date_modified'].flatMap((name) => textIn(item, name) ?? []),
    authors: own.length > 0 ? own : authors,
    section: undefined,
    image: textIn(item, 'image', 'banner_image'),
    rights: undefined,
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    source: undefined,
  }
}

/** Reads a JSON Feed; null when it is none. */
export const channelOfJson = (text: string): Channel | null => {
  if (isDeep(text)) return null
  const feed: unknown = JSON.parse(text)
  if (!isObject(feed) || !Array.isArray(feed['items'])) return null
  const authors = authorsOf(feed)
  return {
    title: plain(textIn(feed, 'title')),
    url: textIn(feed, 'home_page_url'),
    language: textIn(feed, 'language'),
    rights: undefined,
    entries: objectsIn(feed['items']).map((item) => entryOf(item, authors)),
  }
}
