import { parseFeed, type AnyFeed, type AtomFeed } from 'feedsmith'
import { LIST_ITEMS } from '../http/fields.ts'
import {
  bodyOf,
  domainOf,
  languageOf,
  looksLikeHtml,
  publishedOf,
  tagsOf,
  textOfEither,
  textOfHtml,
  webUrl,
} from './article.ts'
import { refusable, type DataSet } from './data-set.ts'
import { feedIds, type FeedId } from './feed-ids.ts'
import { decoded, EncodingError, type Decoded } from './encodings.ts'
import { wholeFile } from './input.ts'
import { cut, fold, NAME_MAX, orNull, record, SUMMARY_MAX, TITLE_MAX } from './record.ts'
import { RefusedRow, type ImportRecord } from './write.ts'

const SCHEME = 'guid'
const TITLE_OF_TEXT_MAX = 100

/** What a feed says of one of its articles, whatever its format: title, summary and body as HTML. */
interface Entry {
  id: string | undefined
  url: string | undefined
  title: string | undefined
  summary: string | undefined
  body: string | undefined
  language: string | undefined
  date: string | undefined
  authors: (string | undefined)[]
  section: string | undefined
  image: string | undefined
  rights: string | undefined
  tags: (string | undefined)[]
  source: string | undefined
}

/** What a feed says of itself. */
interface Channel {
  title: string | undefined
  url: string | undefined
  language: string | undefined
  rights: string | undefined
  entries: Entry[]
}

type Feed<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed']

interface Medium {
  url?: string | undefined
  type?: string | undefined
  medium?: string | undefined
}
interface Media {
  contents?: Medium[]
  thumbnails?: Medium[]
  groups?: { contents?: Medium[]; thumbnails?: Medium[] }[]
}
const isImage = ({ type, medium }: Medium) =>
  medium === 'image' || type?.startsWith('image/') === true
/** The image of an article: one of its size, or one that is small. */
const imageOf = (media: Media | undefined, enclosures: Medium[] = []): string | undefined => {
  const parts = media ? [media, ...(media.groups ?? [])] : []
  return [
    ...parts.flatMap(({ contents = [] }) => contents.filter(isImage)),
    ...enclosures.filter(isImage),
    ...parts.flatMap(({ thumbnails = [] }) => thumbnails),
  ].find(({ url }) => url !== undefined)?.url
}

const htmlOfPlain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
/** A text of RSS, where nothing says whether it is HTML. */
const either = (text: string | undefined): string | undefined =>
  text === undefined || looksLikeHtml(text) ? text : htmlOfPlain(text)

const rss = ({ title, link, language, copyright, items = [], dc }: Feed<'rss'>): Channel => ({
  title,
  url: link,
  language: language ?? dc?.languages?.[0],
  rights: copyright ?? dc?.rights?.[0],
  entries: items.map((item) => ({
    id: item.guid?.value,
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: either(item.title ?? item.dc?.titles?.[0]),
    // What is called the description is the article itself where there is nothing longer.
    summary: item.content?.encoded === undefined ? undefined : either(item.description),
    body: item.content?.encoded ?? either(item.description),
    language: item.dc?.languages?.[0],
    date: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
    authors: [
      ...(item.authors ?? []).map(({ name, email }) => name ?? email),
      ...(item.dc?.creators ?? []),
    ],
    section: item.prism?.section,
    image: imageOf(item.media, item.enclosures),
    rights: item.dc?.rights?.[0],
    tags: (item.categories ?? []).map(({ name }) => name),
    source: item.source?.title ?? item.dc?.publishers?.[0],
  })),
})

const rdf = ({ title, link, items = [], dc }: Feed<'rdf'>): Channel => ({
  title,
  url: link,
  language: dc?.languages?.[0],
  rights: dc?.rights?.[0],
  entries: items.map((item) => ({
    id: item.rdf?.about,
    url: item.link,
    title: either(item.title),
    summary: item.content?.encoded === undefined ? undefined : either(item.description),
    body: item.content?.encoded ?? either(item.description),
    language: item.dc?.languages?.[0],
    date: item.dc?.dates?.[0],
    authors: item.dc?.creators ?? [],
    section: undefined,
    image: imageOf(item.media),
    rights: item.dc?.rights?.[0],
    tags: item.dc?.subjects ?? [],
    source: item.dc?.publishers?.[0],
  })),
})

/** A text of Atom as HTML. */
const htmlOf = (text: AtomFeed.Content | undefined): string | undefined =>
  text?.value === undefined || text.type === 'html' || text.type === 'xhtml'
    ? text?.value
    : htmlOfPlain(text.value)
const pageOf = (links: { href?: string; rel?: string }[] = []) =>
  links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href

const atom = ({
  title,
  links,
  authors = [],
  rights,
  entries = [],
  xml,
}: Feed<'atom'>): Channel => ({
  title: htmlOf(title),
  url: pageOf(links),
  language: xml?.lang,
  rights: htmlOf(rights),
  entries: entries.map((entry) => ({
    id: entry.id,
    url: pageOf(entry.links),
    title: htmlOf(entry.title),
    summary: htmlOf(entry.summary),
    body: htmlOf(entry.content),
    language: entry.xml?.lang ?? entry.content?.xml?.lang,
    date: entry.published ?? entry.updated,
    authors: (entry.authors ?? entry.source?.authors ?? authors).map(({ name }) => name),
    section: undefined,
    image: imageOf(
      entry.media,
      entry.links?.flatMap(({ rel, href, type }) =>
        rel === 'enclosure' ? [{ url: href, type }] : [],
      ),
    ),
    rights: htmlOf(entry.rights),
    tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
    source: htmlOf(entry.source?.title),
  })),
})

const plain = (text: string | undefined) => (text === undefined ? undefined : htmlOfPlain(text))

const json = ({
  title,
  home_page_url,
  language,
  authors = [],
  items = [],
}: Feed<'json'>): Channel => ({
  title: plain(title),
  url: home_page_url,
  language,
  rights: undefined,
  entries: items.map((item) => ({
    id: item.id,
    url: item.url ?? item.external_url,
    title: plain(item.title),
    summary: plain(item.summary),
    body: item.content_html ?? plain(item.content_text),
    language: item.language,
    date: item.date_published ?? item.date_modified,
    authors: (item.authors ?? authors).map(({ name }) => name),
    section: undefined,
    image: item.image ?? item.banner_image,
    rights: undefined,
    tags: item.tags ?? [],
    source: undefined,
  })),
})

const channelOf = (text: string): Channel => {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return rss(parsed.feed)
    case 'rdf':
      return rdf(parsed.feed)
    case 'atom':
      return atom(parsed.feed)
    case 'json':
      return json(parsed.feed)
  }
}

const line = (text: string | undefined): string => fold(textOfEither(text ?? ''))

const recordOf = (
  entry: Entry,
  channel: Channel,
  base: string | undefined,
  { name, isOwnPage }: FeedId,
  dataset: NonNullable<ImportRecord['article']>['dataset'],
): { records: ImportRecord[]; notes: string[] } => {
  const url = webUrl(entry.url, base)
  const body = bodyOf(textOfHtml(entry.body ?? ''))
  const summary = fold(textOfHtml(entry.summary ?? ''))
  const title = fold(textOfHtml(entry.title ?? '')) || cut(fold(body ?? summary), TITLE_OF_TEXT_MAX)
  if (title === '') throw new RefusedRow('it has neither a title nor a text')
  const source = line(entry.source) || line(channel.title)
  const language = languageOf(entry.language, channel.language)
  const published = publishedOf(entry.date, language)
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
        rights: orNull(cut(line(entry.rights ?? channel.rights), TITLE_MAX)),
        tags: tagsOf(entry.tags.map((tag) => line(tag))),
        externalIds: name === '' ? [] : [{ scheme: SCHEME, value: name }],
        dataset,
      },
    },
    { shared: true, isOwnPage },
  )
  return { records: [article], notes: published.notes }
}

const readFeed = (file: Buffer): Decoded & { channel: Channel } => {
  try {
    const read = decoded(file)
    return { ...read, channel: channelOf(read.text) }
  } catch (error) {
    if (error instanceof EncodingError)
      throw new Error(`this feed cannot be read: ${error.message}`, { cause: error })
    throw new Error('this is not a feed: neither RSS, Atom nor JSON Feed', { cause: error })
  }
}

const DAMAGED = 'some of its bytes are not in the encoding of the feed'

/** Articles of feeds: RSS, of any version, Atom and JSON Feed. */
export const feeds: DataSet = {
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
      attribution: orNull(cut([line(channel.title), base ?? ''].join(' ').trim(), SUMMARY_MAX)),
    }
    const ids = feedIds(
      entries.map(({ id = '', url, title = '', date = '', summary = '', body = '' }) => ({
        id: id.trim(),
        url: webUrl(url, base),
        text: [fold(title), date.trim(), fold(body || summary)].join(' ').trim(),
      })),
      { name: base ?? line(channel.title), url: base ?? null },
    )
    const bytes = Math.ceil(file.length / Math.max(1, entries.length))
    for (const [i, entry] of entries.entries()) {
      const row = { line: i + 1, bytes, name: entry.id ?? entry.url ?? null }
      const known = ids[i] ?? { name: '', isOwnPage: false }
      yield [
        refusable(row, () => {
          if (!isWhole(entry)) throw new RefusedRow(DAMAGED)
          return recordOf(entry, channel, base, known, dataset)
        }),
      ]
    }
  },
}
