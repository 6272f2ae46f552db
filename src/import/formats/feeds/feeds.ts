import { LIST_ITEMS } from '../../../contract/fields.ts'
import {
  bodyOf,
  domainOf,
  languageOf,
  publishedOf,
  tagsOf,
  urlNotes,
  webUrl,
  withoutPassword,
} from '../../read/article.ts'
import { refusable, type Importer } from '../../importer.ts'
import { decoded, EncodingError } from './encodings.ts'
import { channelOfJson } from './json-feed.ts'
import { channelOfXml } from './xml-feed.ts'
import { feedIds, type FeedId } from './ids.ts'
import type { Channel, Entry } from './feed.ts'
import { textOfEither, textOfWording } from '../../read/html.ts'
import { wholeFile } from '../../read/input.ts'
import { cut, fold, NAME_MAX, orNull, record, SUMMARY_MAX, TITLE_MAX } from '../../read/record.ts'
import { RefusedRow, type ImportRecord } from '../../row.ts'
import { parseXml, XmlError } from '../../read/xml.ts'

const SCHEME = 'guid'
const TITLE_OF_TEXT_MAX = 100

const line = (text: string | undefined): string => fold(textOfEither(text ?? ''))

const recordOf = (
  entry: Entry,
  channel: Channel,
  base: string | undefined,
  { name, namer }: FeedId,
  dataset: NonNullable<ImportRecord['article']>['dataset'],
): { records: ImportRecord[]; notes: string[] } => {
  const url = webUrl(entry.url, base)
  const body = bodyOf(textOfWording(entry.body))
  const summary = fold(textOfWording(entry.summary))
  const title = fold(textOfWording(entry.title)) || cut(fold(body ?? summary), TITLE_OF_TEXT_MAX)
  if (title === '') throw new RefusedRow('it has neither a title nor a text')
  const source = line(entry.source) || fold(textOfWording(channel.title))
  const language = languageOf(entry.language, channel.language)
  const published = publishedOf(entry.dates, language)
  const article = record(
    {
      article: {
        url,
        title: cut(title, TITLE_MAX),
        summary: summary === '' || summary === fold(body ?? '') ? null : cut(summary, SUMMARY_MAX),
        body,
        language,
        publishedAt: published.date,
        source:
          source === '' && url === null
            ? null
            : { name: orNull(cut(source, NAME_MAX)), domain: domainOf(url ?? base ?? null) },
        authors: [...new Set(entry.authors.map((author) => cut(line(author), NAME_MAX)))]
          .filter((author) => author !== '')
          .slice(0, LIST_ITEMS),
        section: orNull(cut(line(entry.section), NAME_MAX)),
        imageUrl: webUrl(entry.image, base),
        rights: orNull(cut(fold(textOfWording(entry.rights ?? channel.rights)), TITLE_MAX)),
        tags: tagsOf(entry.tags.map((tag) => line(tag))),
        externalIds: name === '' ? [] : [{ scheme: SCHEME, value: name }],
        dataset,
      },
    },
    { shared: true, namer },
  )
  return { records: [article], notes: [...urlNotes(entry.url, url), ...published.notes] }
}

const NO_FEED = 'this is not a feed: neither RSS, Atom nor JSON Feed'

/**
 * Reads a feed of any format.
 * @returns also whether some bytes are invalid in its encoding
 * @throws when it is not a feed
 */
export const readFeed = (file: Buffer): { channel: Channel; isDamaged: boolean } => {
  try {
    const { text, isDamaged } = decoded(file)
    const isJson = /^\s*[[{]/.test(text)
    const channel = isJson ? channelOfJson(text) : channelOfXml(parseXml(text))
    if (channel) return { channel, isDamaged }
  } catch (error) {
    const isKnown = error instanceof EncodingError || error instanceof XmlError
    const message = isKnown ? `this feed cannot be read: ${error.message}` : NO_FEED
    throw new Error(message, { cause: error })
  }
  throw new Error(NO_FEED)
}

const DAMAGED = 'some of its bytes are invalid in the encoding of the feed'

/** Imports the articles of RSS feeds of any version, Atom and JSON Feed. */
export const feeds: Importer = {
  description: 'articles of a feed: RSS 2.0 or 1.0, Atom, JSON Feed',
  async *rows({ chunks }, { release }) {
    const file = await wholeFile(chunks)
    const { channel, isDamaged } = readFeed(file)
    const { entries, ...itself } = channel
    const isWhole = (value: object) => !isDamaged || !JSON.stringify(value).includes('\uFFFD')
    if (!isWhole(itself)) throw new Error(`this feed cannot be read: ${DAMAGED}`)
    const base = webUrl(channel.url) ?? undefined
    const dataset = {
      name: 'rss',
      version: release,
      licence: null,
      attribution: orNull(
        cut([fold(textOfWording(channel.title)), base ?? ''].join(' ').trim(), SUMMARY_MAX),
      ),
    }
    const ids = feedIds(
      entries.map(({ id = '', url, title, dates, summary, body }) => ({
        id: withoutPassword(id.trim()),
        url: webUrl(url, base),
        text: [title?.text, dates[0], body?.text ?? summary?.text]
          .map((one) => fold(one ?? ''))
          .join(' ')
          .trim(),
      })),
      { name: base ?? fold(textOfWording(channel.title)), url: base ?? null },
    )
    const bytes = Math.ceil(file.length / Math.max(1, entries.length))
    for (const [i, entry] of entries.entries()) {
      const row = { line: i + 1, bytes, name: withoutPassword(entry.id ?? entry.url ?? '') || null }
      const known = ids[i] ?? { name: '', namer: '' }
      yield [
        refusable(row, () => {
          if (!isWhole(entry)) throw new RefusedRow(DAMAGED)
          return recordOf(entry, channel, base, known, dataset)
        }),
      ]
    }
  },
}
