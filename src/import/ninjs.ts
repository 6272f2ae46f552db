import { isUtf8 } from 'node:buffer'
import type { Article } from '../articles/schema.ts'
import { LIST_ITEMS, type ExternalId } from '../contract/fields.ts'
import {
  bodyOf,
  domainOf,
  languageOf,
  publishedOf,
  tagsOf,
  webUrl,
  withoutPassword,
} from './article.ts'
import { refusable, type DataRow, type DataSet } from './data-set.ts'
import { readFeedDate } from './feed-dates.ts'
import { textOfHtml } from './html.ts'
import { wholeFile } from './input.ts'
import { LINE_BYTES, linesOf, type Line } from './lines.ts'
import { looksLikeNitf, textOfNitf } from './nitf.ts'
import {
  cut,
  fold,
  identifier,
  NAME_MAX,
  orNull,
  record,
  SUMMARY_MAX,
  TITLE_MAX,
} from './record.ts'
import { RefusedRow, type ImportRecord } from './write.ts'
import { XmlError } from './xml.ts'

const SCHEME = 'ninjs'
const VERSION_SCHEME = 'ninjs-version'
/** With an instant before it, it is an external id too. */
const URI_MAX = 480
/** Deeper than anything that is read of an item. */
const DEPTH = 12

type Item = Record<string, unknown>
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An item with its names in lower case, as 1.x and 2.x write them; 3.x writes `versionCreated`. */
const lowered = (value: unknown, depth = DEPTH): unknown => {
  if (depth === 0) return null
  if (Array.isArray(value)) return value.map((inner) => lowered(inner, depth - 1))
  if (!isItem(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lowered(inner, depth - 1)]),
  )
}

const textIn = (item: Item, ...names: string[]): string => {
  for (const name of names) {
    const value = item[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return ''
}
/** The items of a list; 1.x has some by name. */
const itemsIn = (item: Item, ...names: string[]): Item[] =>
  names.flatMap((name) => {
    const value = item[name]
    const list = Array.isArray(value) ? value : isItem(value) ? Object.values(value) : []
    return list.filter(isItem)
  })

interface Wording {
  role: string
  kind: 'plain' | 'html' | 'nitf'
  value: string
}
/** What a text is by its media type or name; null for markup that no reader sees as text. */
const kindOf = (type: string, value: string): Wording['kind'] | null => {
  const kind = type.toLowerCase()
  if (kind.includes('nitf') || looksLikeNitf(value)) return 'nitf'
  if (kind.includes('html')) return 'html'
  return /xml\b|newsml/.test(kind) || value.startsWith('<?xml') ? null : 'plain'
}
/** The versions of a text: `bodies` in 2.x and 3.x, `body_text`, `body_xhtml` … in 1.x. */
const wordings = (item: Item, plural: string, singular: string): Wording[] => {
  const listed = itemsIn(item, plural).map((one) => ({
    role: textIn(one, 'role'),
    kind: textIn(one, 'contenttype'),
    value: textIn(one, 'value'),
  }))
  const named = Object.keys(item)
    .filter((name) => name.startsWith(`${singular}_`))
    .map((name) => ({
      role: name.slice(singular.length + 1),
      kind: name,
      value: textIn(item, name),
    }))
  return [...listed, ...named].flatMap(({ role, kind: type, value }) => {
    const kind = value === '' ? null : kindOf(type, value)
    return kind === null ? [] : [{ role, kind, value }]
  })
}
const READ = { plain: (text: string) => text, html: textOfHtml, nitf: textOfNitf }
/** The text of a reader's choice: plain, else HTML, else NITF, of a role before others; the first that says something. */
const textOf = (all: Wording[], role: string): string => {
  const ranked = (['plain', 'html', 'nitf'] as const).flatMap((kind) => {
    const same = all.filter((one) => one.kind === kind)
    return [...same.filter((one) => one.role === role), ...same.filter((one) => one.role !== role)]
  })
  for (const { kind, value } of ranked) {
    const text = READ[kind](value)
    if (text.trim() !== '') return text
  }
  return ''
}

const GENRES: [name: RegExp, genre: Article['genre']][] = [
  [/analysis|background|backgrounder/, 'analysis'],
  [/opinion|editorial|column|commentary|review/, 'opinion'],
  [/interview|question and answer|\bq ?and ?a\b/, 'interview'],
  [/press ?release/, 'press_release'],
  [/fact ?check|verification/, 'fact_check'],
  [/transcript|raw sound|actuality/, 'transcript'],
  [/special report|\breport\b/, 'report'],
]

/** The domain of who gave an identifier: of its URL, or of `urn:newsml:example.org:…`. */
const domainOfUri = (uri: string): string | null =>
  domainOf(webUrl(uri)) ??
  domainOf(webUrl(`https://${/^(?:urn:newsml|tag):([^:,]+)[:,]/i.exec(uri)?.[1] ?? ''}`))

/** What a controlled vocabulary calls a person or organisation; null where only its name is known. */
const codeOf = (one: Item): string | null => {
  const uri = textIn(one, 'uri')
  const code = textIn(one, 'code', 'literal')
  const scheme = textIn(one, 'scheme')
  if (uri !== '') return uri
  return scheme !== '' && code !== '' ? `${scheme}${/[/:#]$/.test(scheme) ? '' : '#'}${code}` : null
}

/** The largest picture of an item, or of what is associated with it. */
const imageOf = (item: Item): string | null => {
  const pictures = itemsIn(item, 'associations').filter((one) => one['type'] === 'picture')
  const images = [item, ...pictures]
    .flatMap((one) => itemsIn(one, 'renditions'))
    .filter((one) => textIn(one, 'mimetype', 'contenttype').startsWith('image/'))
    .toSorted((a, b) => Number(b['width'] ?? 0) - Number(a['width'] ?? 0))
  return images.map((one) => webUrl(textIn(one, 'href'))).find((url) => url !== null) ?? null
}

const UNZONED_MS = 12 * 3_600_000
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i
/**
 * When an embargo ends, where it says no zone, everywhere; null when that cannot be read. It has to be in the
 * form of ISO 8601, as others leave open which number is the month.
 */
const embargoEnd = (text: string): number | null => {
  const read = INSTANT.test(text) ? readFeedDate(text) : null
  if (read === null || 'reason' in read) return null
  const isZoned = read.date.includes('T')
  return Date.parse(read.instant) + (isZoned ? 0 : UNZONED_MS)
}

/** What an item is to be: `usable` unless it says otherwise. */
const statusOf = (item: Item): string => {
  const status = (textIn(item, 'pubstatus') || 'usable').toLowerCase().replace(/^stat:/, '')
  return status === 'cancelled' ? 'canceled' : status
}
const KILLS = new Set(['canceled', 'withheld'])

/** Why an item is not to be shown; null when nothing is against it. */
const bar = (item: Item): string | null => {
  const type = textIn(item, 'type') || 'text'
  const status = statusOf(item)
  const given = item['embargoed'] ?? ''
  const embargo = typeof given === 'string' ? given.trim() : JSON.stringify(given)
  if (!['text', 'composite'].includes(type)) return `it is no text, but of the type ${type}`
  if (KILLS.has(status)) return null
  if (status !== 'usable') return `its publisher says that it is ${status}`
  if (embargo === '') return null
  const end = embargoEnd(embargo)
  if (end === null)
    return `the end of its embargo cannot be read: ${JSON.stringify(embargo.slice(0, 40))}`
  if (end > Date.now()) return `it is embargoed until ${embargo}`
  return null
}

/** When a version of an item was made, as an external id: of two, the later one counts. */
const versionOf = (item: Item, uri: string): ExternalId | undefined => {
  const made = publishedOf([textIn(item, 'versioncreated')], languageOf(textIn(item, 'language')))
  if (made.instant === null) return undefined
  return { scheme: VERSION_SCHEME, value: `${made.instant} ${identifier(uri, URI_MAX)}` }
}

/** What takes back an item that is here. */
const killOf = (item: Item, uri: string): ImportRecord => {
  const version = versionOf(item, uri)
  return record(
    {
      article: {
        title: cut(uri, TITLE_MAX),
        status: 'withdrawn',
        externalIds: [{ scheme: SCHEME, value: identifier(uri) }, ...(version ? [version] : [])],
      },
    },
    { version, retracts: `its publisher says that it is ${statusOf(item)}` },
  )
}

const recordsOf = (
  item: Item,
  release: string | null,
): { records: ImportRecord[]; notes: string[] } => {
  const uri = withoutPassword(textIn(item, 'uri', 'guid'))
  if (uri === '') throw new RefusedRow('it has no uri')
  const reason = bar(item)
  if (reason !== null) throw new RefusedRow(reason)
  if (KILLS.has(statusOf(item))) return { records: [killOf(item, uri)], notes: [] }
  const title = fold(
    textIn(item, 'headline') ||
      textOf(wordings(item, 'headlines', 'headline'), 'main') ||
      textIn(item, 'title', 'slugline'),
  )
  if (title === '') throw new RefusedRow('it has no headline')
  const body = textOf(wordings(item, 'bodies', 'body'), 'text')
  const summary = fold(textOf(wordings(item, 'descriptions', 'description'), 'summary'))
  const holder = textIn(item, 'copyrightholder')
  const dataset = {
    name: 'ninjs',
    version: release,
    licence: null,
    attribution: orNull(cut(holder, SUMMARY_MAX)),
  }

  const genres = itemsIn(item, 'genre', 'genres').map((one) =>
    textIn(one, 'name', 'literal', 'code'),
  )
  const genre = GENRES.find(([name]) => genres.some((one) => name.test(one.toLowerCase())))?.[1]
  const [section = ''] = [
    ...itemsIn(item, 'service', 'services').map((one) => textIn(one, 'name')),
    ...(genre === undefined ? genres : []),
  ]
  const source =
    itemsIn(item, 'infosource', 'infosources').map((one) => textIn(one, 'name'))[0] || holder
  const rights = [
    textIn(item, 'copyrightnotice') || (holder === '' ? '' : `© ${holder}`),
    textIn(item, 'usageterms'),
  ].filter((text) => text !== '')

  // Names alone do not make an actor: many are of one name.
  const parties = [
    ...itemsIn(item, 'person', 'people').map((one) => ({ one, type: 'person' as const })),
    ...itemsIn(item, 'organisation', 'organisations').map((one) => ({
      one,
      type: 'other' as const,
    })),
  ].map(({ one, type }) => ({ type, name: fold(textIn(one, 'name')), code: codeOf(one) }))
  const actors = new Map(
    parties.flatMap((party) =>
      party.code === null || party.name === '' ? [] : [[party.code, party] as const],
    ),
  )
  const language = languageOf(textIn(item, 'language'))
  const published = publishedOf(
    ['firstcreated', 'versioncreated', 'contentcreated'].map((name) => textIn(item, name)),
    language,
  )
  const version = versionOf(item, uri)
  // A story that goes on under another uri is the same article.
  const earlier = textIn(item, 'evolvedfrom')
  const url = webUrl(uri)
  const altIds = isItem(item['altids'])
    ? Object.entries(item['altids'])
    : itemsIn(item, 'altids').map((one) => [textIn(one, 'role'), one['value']] as const)

  const records = [
    ...[...actors].map(([code, { type, name }]) =>
      record(
        {
          actor: {
            type,
            name: cut(name, NAME_MAX),
            externalIds: [{ scheme: SCHEME, value: identifier(code) }],
            dataset,
          },
        },
        { keep: true },
      ),
    ),
    record(
      {
        article: {
          ...(url === null && earlier !== '' ? {} : { url }),
          status: 'published',
          title: cut(title, TITLE_MAX),
          summary: summary === '' ? null : cut(summary, SUMMARY_MAX),
          body: bodyOf(body),
          language,
          publishedAt: published.date,
          source:
            source === '' && domainOfUri(uri) === null
              ? null
              : { name: orNull(cut(source, NAME_MAX)), domain: domainOfUri(uri) },
          authors: [cut(fold(textIn(item, 'byline', 'by')), NAME_MAX)].filter(
            (name) => name !== '',
          ),
          section: orNull(cut(fold(section), NAME_MAX)),
          ...(genre === undefined ? {} : { genre }),
          imageUrl: imageOf(item),
          rights: orNull(cut(fold(rights.join(' ')), TITLE_MAX)),
          tags: tagsOf([
            ...itemsIn(item, 'subject', 'subjects', 'place', 'places').map((one) =>
              textIn(one, 'name'),
            ),
            ...parties.filter(({ code }) => code === null).map(({ name }) => name),
          ]),
          mentions: [...actors.keys()].slice(0, LIST_ITEMS).map((code) => ({
            actor: { externalIds: [{ scheme: SCHEME, value: identifier(code) }] },
          })),
          externalIds: [
            { scheme: SCHEME, value: identifier(uri) },
            ...(version ? [version] : []),
            ...(earlier === '' ? [] : [{ scheme: SCHEME, value: identifier(earlier) }]),
            ...altIds.flatMap(([role, value]) => {
              const scheme = `${SCHEME}-${role.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')}`
              return typeof value === 'string' && value !== '' && role !== ''
                ? [{ scheme, value: identifier(value) }]
                : []
            }),
          ],
          dataset,
        },
      },
      { version },
    ),
  ]
  return { records, notes: published.notes }
}

/** In place of what a line says that is not UTF-8. */
const NOT_UTF_8 = Symbol('not UTF-8')

const parsed = (bytes: Buffer): unknown => {
  if (!isUtf8(bytes)) return NOT_UTF_8
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

interface Given {
  line: number
  bytes: number
  value: unknown
}

const isBlank = ({ text }: Line) =>
  text !== null && text.length <= 80 && text.toString('latin1').trim() === ''
const valueOf = ({ text }: Line): unknown => text && parsed(text)

/** The items of a file: one a line, or one document that is an item or a list of them. */
async function* itemsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Given[]> {
  const source = linesOf(chunks)
  const given = ({ line, bytes, text }: Line) => ({
    line,
    bytes,
    value: valueOf({ line, bytes, text }),
  })
  for (;;) {
    const { value: lines, done } = await source.next()
    if (done) return
    const begun = lines.filter((line) => !isBlank(line))
    const [first] = begun
    if (!first) continue
    const value = valueOf(first)
    if (isItem(value) || value === NOT_UTF_8) {
      yield begun.map(given)
      for await (const rest of source) yield rest.filter((line) => !isBlank(line)).map(given)
      return
    }
    const file = await wholeFile(textsOf(begun, source))
    const document = parsed(file)
    if (document === NOT_UTF_8) throw new Error('this file is not in UTF-8, as JSON is')
    if (!isItem(document) && !Array.isArray(document))
      throw new Error('this is not ninjs: neither a JSON object, a list of them, nor one a line')
    const items = [document].flat()
    const bytes = Math.ceil(file.length / Math.max(1, items.length))
    for (const [i, value] of items.entries()) yield [{ line: i + 1, bytes, value }]
    return
  }
}

async function* textsOf(begun: Line[], rest: AsyncGenerator<Line[]>): AsyncGenerator<Uint8Array> {
  const textIn = ({ text }: Line) => {
    if (text === null) throw new Error(`a line has more than ${LINE_BYTES / 1024 / 1024} MiB`)
    return text
  }
  yield* begun.map(textIn)
  for await (const lines of rest) yield* lines.map(textIn)
}

/**
 * News items of agencies and newsrooms: IPTC ninjs 1.x, 2.x and 3.x.
 *
 * An article is known by its uri, and which versions of it were taken by when they were made. People and organisations become actors where a vocabulary has a code for
 * them; names alone, subjects and places become tags.
 */
export const ninjs: DataSet = {
  description: 'articles in IPTC ninjs 1.x to 3.x: one item, a list of them, or one a line',
  async *rows({ chunks }, { release }) {
    let count = 0
    for await (const part of itemsOf(chunks)) {
      count += part.length
      yield part.map(({ line, bytes, value }): DataRow => {
        const item = lowered(value)
        const name = isItem(item) ? textIn(item, 'uri', 'guid') : ''
        return refusable({ line, bytes, name: orNull(name) }, () => {
          if (value === NOT_UTF_8) throw new RefusedRow('it is not in UTF-8, as JSON is')
          if (!isItem(item)) throw new RefusedRow('it is no JSON object')
          try {
            return recordsOf(item, release)
          } catch (error) {
            if (error instanceof XmlError)
              throw new RefusedRow(`its NITF is not read: ${error.message}`)
            throw error
          }
        })
      })
    }
    if (count === 0) throw new Error('this is not ninjs: it has no items')
  },
}
