import { z } from '@hono/zod-openapi'
import { stringify } from 'csv-stringify/sync'
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import {
  ID_CHARACTERS,
  LANGUAGE_CHARACTERS,
  listed,
  NAME_CHARACTERS,
  nullable,
  OWN_URL_CHARACTERS,
  shown,
  SUMMARY_CHARACTERS,
  Timestamp,
  TITLE_CHARACTERS,
} from './fields.ts'
import { NDJSON } from '../common/media-types.ts'
import { LIMIT_MAX } from './params.ts'

/** A form in which a whole list is streamed. */
export interface StreamFormat<Item> {
  mediaType: string
  description: string
  /** The schema of an answer that is one JSON value. */
  schema?: z.ZodType
  /** The component schema of each line. */
  item?: string
  /** The extension of the file name. */
  extension: string
  begin: string
  print: (items: Item[], isFirst: boolean) => string
  end: string
}

/** An item of a list as feeds show it. */
export interface FeedEntry {
  /** Path of the item in this service. */
  path: string
  title: string
  /** URL of the publication, if there is one. */
  url: string | null
  summary: string | null
  published: string
  updated: string
  authors: string[]
  categories: string[]
  language?: string | null
}
export interface Feed {
  title: string
  /** Absolute URLs of this page of the feed and of the next one. */
  self: string
  next: string | null
  /** The URL of the service, which paths of entries follow. */
  root: string
  entries: FeedEntry[]
}
/** A form of feed in which a page of a list is answered. */
export interface FeedFormat {
  mediaType: string
  description: string
  schema?: z.ZodType
  print: (feed: Feed) => string
}

/** The forms of a list besides JSON pages. */
export interface Formats<Item, Whole = Item> {
  /** Name of the list, for the titles of feeds and for file names. */
  of: string
  streams: Record<string, StreamFormat<Whole>>
  /** Makes the entry of a feed; lists without it have no feeds. */
  entry?: (item: Item) => FeedEntry
}

/** One JSON text a line. */
export const ndjson = <Item>(item: string): StreamFormat<Item> => ({
  mediaType: NDJSON,
  description: `Each line is one \`${item}\` as JSON.`,
  item,
  extension: 'ndjson',
  begin: '',
  print: (items) => items.map((one) => `${JSON.stringify(one)}\n`).join(''),
  end: '',
})

type Cell = string | number | boolean | null
/** The columns of a table, by the names in its first row. */
export type Columns<Item> = Record<string, (item: Item) => Cell>

/** Several values in one cell. */
export const joined = (values: (string | null)[]): string =>
  values.filter((value) => value !== null).join('; ')

/** A table, RFC 4180. Cells that a spreadsheet would run as a formula are escaped. */
export const csv = <Item>(columns: Columns<Item>): StreamFormat<Item> => {
  const print = (rows: Cell[][]) =>
    // Programs take a lone CR or LF for the end of a row, unless it is quoted.
    stringify(rows, { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ })
  const cells = Object.values(columns)
  return {
    mediaType: 'text/csv',
    description:
      'UTF-8, with a header (RFC 4180). Values in a cell are separated by `; `. An apostrophe keeps a cell from being a formula.',
    extension: 'csv',
    begin: print([Object.keys(columns)]),
    print: (items) => print(items.map((item) => cells.map((cell) => cell(item)))),
    end: '',
  }
}

/** The form with a byte order mark at its start, which tells Excel that it is UTF-8. */
export const withByteOrderMark = <Item>(format: StreamFormat<Item>): StreamFormat<Item> => ({
  ...format,
  begin: `\uFEFF${format.begin}`,
})

const GeoJsonPoint = z
  .object({
    type: z.enum(['Point']).openapi({ description: 'Always `Point`.' }),
    coordinates: listed(z.number().openapi({ format: 'double' }), 2).openapi({
      description: 'Longitude and latitude, WGS 84.',
    }),
  })
  .openapi('GeoJsonPoint', { description: 'A place on the map (RFC 7946).' })

/** The component schema of a `FeatureCollection` with these properties. */
export const featureCollection = <T extends z.ZodType>(properties: T, name: string) => {
  const feature = z
    .object({
      type: z.enum(['Feature']).openapi({ description: 'Always `Feature`.' }),
      id: shown(ID_CHARACTERS).openapi({ description: 'Id of the resource.' }),
      geometry: nullable(GeoJsonPoint).openapi({
        description: 'Where it is; null when the coordinates are not known.',
      }),
      properties: properties.openapi({ description: 'The resource.' }),
    })
    .openapi(`${name}Feature`, { description: 'A resource on the map (RFC 7946).' })
  return z
    .object({
      type: z.enum(['FeatureCollection']).openapi({ description: 'Always `FeatureCollection`.' }),
      features: listed(feature).openapi({ description: 'All resources of the list.' }),
    })
    .openapi(`${name}FeatureCollection`, { description: 'A list as a map (RFC 7946).' })
}

interface Located {
  id: string
  location: { latitude: number | null; longitude: number | null } | null
}

/** A map, RFC 7946. */
export const geojson = <Item extends Located>(schema: z.ZodType): StreamFormat<Item> => ({
  mediaType: 'application/geo+json',
  description: `A \`FeatureCollection\` (RFC 7946); events without coordinates have no geometry.`,
  schema,
  extension: 'geojson',
  begin: '{"type":"FeatureCollection","features":[',
  print: (items, isFirst) =>
    items
      .map(({ ...item }, i) => {
        const { latitude, longitude } = item.location ?? { latitude: null, longitude: null }
        const geometry =
          latitude === null || longitude === null
            ? null
            : { type: 'Point', coordinates: [longitude, latitude] }
        const feature = { type: 'Feature', id: item.id, geometry, properties: item }
        return `${isFirst && i === 0 ? '\n' : ',\n'}${JSON.stringify(feature)}`
      })
      .join(''),
  end: '\n]}\n',
})

// Characters that XML 1.0 does not allow.
const NOT_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu
// The library indents CDATA sections, which would add white space to their text.
const unspaced = (xml: string) =>
  xml.replace(/>\s*<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s*</g, ']]><')
/** A text without the characters that XML does not allow. */
export const xmlText = (text: string) => text.replace(NOT_XML, '')

const JsonFeed = z
  .object({
    version: z
      .literal('https://jsonfeed.org/version/1.1')
      .openapi({ description: '`https://jsonfeed.org/version/1.1`.' }),
    title: shown(NAME_CHARACTERS).openapi({ description: 'Title of the feed.' }),
    feed_url: shown(OWN_URL_CHARACTERS).openapi({ description: 'URL of this page of the feed.' }),
    next_url: shown(OWN_URL_CHARACTERS)
      .optional()
      .openapi({ description: 'URL of the next page.' }),
    items: listed(
      z
        .object({
          id: shown(OWN_URL_CHARACTERS).openapi({
            description: 'URL of the item in this service.',
          }),
          url: shown(OWN_URL_CHARACTERS).openapi({
            description: 'URL of its publication, or else of the item in this service.',
          }),
          title: shown(TITLE_CHARACTERS).openapi({ description: 'Title of the item.' }),
          content_text: shown(SUMMARY_CHARACTERS).openapi({
            description: 'Summary, or else the title.',
          }),
          date_published: Timestamp.openapi({ description: 'When it was published.' }),
          date_modified: Timestamp.openapi({ description: 'When its record last changed.' }),
          authors: listed(
            z
              .object({
                name: shown(NAME_CHARACTERS).openapi({ description: 'Name of the author.' }),
              })
              .openapi('JsonFeedAuthor', { description: 'Who wrote an item.' }),
          )
            .optional()
            .openapi({ description: 'Who wrote it.' }),
          tags: listed(shown(NAME_CHARACTERS)).optional().openapi({ description: 'Categories.' }),
          language: shown(LANGUAGE_CHARACTERS).optional().openapi({ description: 'BCP 47.' }),
        })
        .openapi('JsonFeedItem', { description: 'An item of a feed.' }),
      LIMIT_MAX,
    ).openapi({ description: 'The items of this page.' }),
  })
  .openapi('JsonFeed', { description: 'A page of a list as JSON Feed 1.1.' })

const latest = (entries: FeedEntry[]) =>
  new Date(Math.max(0, ...entries.map(({ updated }) => Date.parse(updated))))

/** The forms of feeds. */
export const FEEDS: Record<string, FeedFormat> = {
  atom: {
    mediaType: 'application/atom+xml',
    description: 'The page as an Atom feed (RFC 4287).',
    print: ({ title, self, root, next, entries }) =>
      unspaced(
        generateAtomFeed({
          id: self,
          title: { value: xmlText(title), type: 'text' },
          updated: latest(entries),
          authors: [{ name: 'Dateline' }],
          links: [
            { href: self, rel: 'self', type: 'application/atom+xml' },
            ...(next === null ? [] : [{ href: next, rel: 'next', type: 'application/atom+xml' }]),
          ],
          entries: entries.map((entry) => ({
            id: root + entry.path,
            title: { value: xmlText(entry.title), type: 'text' },
            links: [{ href: entry.url ?? root + entry.path, rel: 'alternate' }],
            published: new Date(entry.published),
            updated: new Date(entry.updated),
            authors: entry.authors.map((name) => ({ name: xmlText(name) })),
            categories: entry.categories.map((term) => ({ term: xmlText(term) })),
            ...(entry.summary === null
              ? {}
              : { summary: { value: xmlText(entry.summary), type: 'text' as const } }),
          })),
        }),
      ),
  },
  rss: {
    mediaType: 'application/rss+xml',
    description: 'The page as an RSS 2.0 feed.',
    print: ({ title, self, root, next, entries }) =>
      unspaced(
        generateRssFeed({
          title: xmlText(title),
          link: self,
          description: xmlText(title),
          lastBuildDate: latest(entries),
          atom: {
            links: [
              { href: self, rel: 'self', type: 'application/rss+xml' },
              ...(next === null ? [] : [{ href: next, rel: 'next', type: 'application/rss+xml' }]),
            ],
          },
          items: entries.map((entry) => ({
            title: xmlText(entry.title),
            link: entry.url ?? root + entry.path,
            guid: { value: root + entry.path, isPermaLink: false },
            pubDate: new Date(entry.published),
            description: xmlText(entry.summary ?? entry.title),
            categories: entry.categories.map((name) => ({ name: xmlText(name) })),
            dc: { creators: entry.authors.map(xmlText) },
          })),
        }),
      ),
  },
  jsonfeed: {
    mediaType: 'application/feed+json',
    description: 'The page as a JSON Feed 1.1.',
    schema: JsonFeed,
    print: ({ title, self, root, next, entries }) =>
      JSON.stringify({
        ...(generateJsonFeed({
          title,
          feed_url: self,
          ...(next === null ? {} : { next_url: next }),
          items: [],
        }) as object),
        // The library leaves out an empty list, which the format requires.
        items: entries.map((entry) => ({
          id: root + entry.path,
          url: entry.url ?? root + entry.path,
          title: entry.title,
          content_text: entry.summary ?? entry.title,
          date_published: new Date(entry.published),
          date_modified: new Date(entry.updated),
          ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name })) } : {}),
          ...(entry.categories.length > 0 ? { tags: entry.categories } : {}),
          ...(entry.language ? { language: entry.language } : {}),
        })),
      }),
  },
}
