import type { Article } from '../../../articles/schema.ts'
import { LIST_ITEMS, type ExternalId } from '../../../contract/fields.ts'
import {
  bodyOf,
  domainOf,
  languageOf,
  publishedOf,
  tagsOf,
  webUrl,
  withoutPassword,
} from '../../read/article.ts'
import {
  cut,
  fold,
  identifier,
  isObject,
  NAME_MAX,
  orNull,
  record,
  SUMMARY_MAX,
  TITLE_MAX,
} from '../../read/record.ts'
import { RefusedRow, type ImportRecord } from '../../row.ts'
import { itemsIn, textIn, textOf, wordings, type Item } from './item.ts'
import { bar, KILLS, statusOf } from './usage.ts'

const SCHEME = 'ninjs'
const VERSION_SCHEME = 'ninjs-version'
/** A version id is the uri after an instant, so the uri must be shorter than an id may be. */
const URI_MAX = 480

const GENRES: [name: RegExp, genre: Article['genre']][] = [
  [/analysis|background|backgrounder/, 'analysis'],
  [/opinion|editorial|column|commentary|review/, 'opinion'],
  [/interview|question and answer|\bq ?and ?a\b/, 'interview'],
  [/press ?release/, 'press_release'],
  [/fact ?check|verification/, 'fact_check'],
  [/transcript|raw sound|actuality/, 'transcript'],
  [/special report|\breport\b/, 'report'],
]

/** The domain in an identifier: of a URL, or of `urn:newsml:example.org:…`. */
const domainOfUri = (uri: string): string | null =>
  domainOf(webUrl(uri)) ??
  domainOf(webUrl(`https://${/^(?:urn:newsml|tag):([^:,]+)[:,]/i.exec(uri)?.[1] ?? ''}`))

/** The code of a person or organisation in a vocabulary; null for a mere name. */
const codeOf = (one: Item): string | null => {
  const uri = textIn(one, 'uri')
  const code = textIn(one, 'code', 'literal')
  const scheme = textIn(one, 'scheme')
  if (uri !== '') return uri
  return scheme !== '' && code !== '' ? `${scheme}${/[/:#]$/.test(scheme) ? '' : '#'}${code}` : null
}

/** The largest picture of an item or its associations. */
const imageOf = (item: Item): string | null => {
  const pictures = itemsIn(item, 'associations').filter((one) => one['type'] === 'picture')
  const images = [item, ...pictures]
    .flatMap((one) => itemsIn(one, 'renditions'))
    .filter((one) => textIn(one, 'mimetype', 'contenttype').startsWith('image/'))
    .toSorted((a, b) => Number(b['width'] ?? 0) - Number(a['width'] ?? 0))
  return images.map((one) => webUrl(textIn(one, 'href'))).find((url) => url !== null) ?? null
}

/** The time of a version as an external id; of two versions, the later one counts. */
const versionOf = (item: Item, uri: string): ExternalId | undefined => {
  const made = publishedOf([textIn(item, 'versioncreated')], languageOf(textIn(item, 'language')))
  if (made.instant === null) return undefined
  return { scheme: VERSION_SCHEME, value: `${made.instant} ${identifier(uri, URI_MAX)}` }
}

/** The record that withdraws an item. */
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

/** The people and organisations of an item: those with a code as actors, the others as tags. */
const partiesOf = (item: Item) => {
  const parties = [
    ...itemsIn(item, 'person', 'people').map((one) => ({ one, type: 'person' as const })),
    ...itemsIn(item, 'organisation', 'organisations').map((one) => ({
      one,
      type: 'other' as const,
    })),
  ].map(({ one, type }) => ({ type, name: fold(textIn(one, 'name')), code: codeOf(one) }))
  const coded = new Map(
    parties.flatMap((party) =>
      party.code === null || party.name === '' ? [] : [[party.code, party] as const],
    ),
  )
  // Many people share a name, so a name alone does not identify an actor.
  return { coded, names: parties.filter(({ code }) => code === null).map(({ name }) => name) }
}

const titleOf = (item: Item): string =>
  fold(
    textIn(item, 'headline') ||
      textOf(wordings(item, 'headlines', 'headline'), 'main') ||
      textIn(item, 'title', 'slugline'),
  )

/** The publisher, section, genre and terms of an item. */
const publicationOf = (item: Item, uri: string) => {
  const holder = textIn(item, 'copyrightholder')
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
  const domain = domainOfUri(uri)
  const rights = [
    textIn(item, 'copyrightnotice') || (holder === '' ? '' : `© ${holder}`),
    textIn(item, 'usageterms'),
  ].filter((text) => text !== '')
  return {
    source:
      source === '' && domain === null ? null : { name: orNull(cut(source, NAME_MAX)), domain },
    section: orNull(cut(fold(section), NAME_MAX)),
    ...(genre === undefined ? {} : { genre }),
    rights: orNull(cut(fold(rights.join(' ')), TITLE_MAX)),
  }
}

const ninjsId = (value: string): ExternalId => ({ scheme: SCHEME, value: identifier(value) })

/** The external ids of an item: its uri, its version, the item that it continues, and other ids. */
const idsOf = (item: Item, uri: string, version: ExternalId | undefined): ExternalId[] => {
  const earlier = textIn(item, 'evolvedfrom')
  const altIds = isObject(item['altids'])
    ? Object.entries(item['altids'])
    : itemsIn(item, 'altids').map((one) => [textIn(one, 'role'), one['value']] as const)
  return [
    ninjsId(uri),
    ...(version ? [version] : []),
    ...(earlier === '' ? [] : [ninjsId(earlier)]),
    ...altIds.flatMap(([role, value]) => {
      const scheme = `${SCHEME}-${role.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')}`
      return typeof value === 'string' && value !== '' && role !== ''
        ? [{ scheme, value: identifier(value) }]
        : []
    }),
  ]
}

/** The article and actors of an item, and notes on what was left out. */
export const recordsOf = (
  item: Item,
  release: string | null,
): { records: ImportRecord[]; notes: string[] } => {
  const uri = withoutPassword(textIn(item, 'uri', 'guid'))
  if (uri === '') throw new RefusedRow('it has no uri')
  const reason = bar(item)
  if (reason !== null) throw new RefusedRow(reason)
  if (KILLS.has(statusOf(item))) return { records: [killOf(item, uri)], notes: [] }
  const title = titleOf(item)
  if (title === '') throw new RefusedRow('it has no headline')
  const summary = fold(textOf(wordings(item, 'descriptions', 'description'), 'summary'))
  const attribution = orNull(cut(textIn(item, 'copyrightholder'), SUMMARY_MAX))
  const dataset = { name: 'ninjs', version: release, licence: null, attribution }
  const { coded, names } = partiesOf(item)
  const language = languageOf(textIn(item, 'language'))
  const published = publishedOf(
    ['firstcreated', 'versioncreated', 'contentcreated'].map((name) => textIn(item, name)),
    language,
  )
  const version = versionOf(item, uri)
  const url = webUrl(uri)
  // A story continued under another uri is the same article, and keeps its url.
  const isContinued = textIn(item, 'evolvedfrom') !== ''
  const actors = [...coded].map(([code, { type, name }]) =>
    record(
      { actor: { type, name: cut(name, NAME_MAX), externalIds: [ninjsId(code)], dataset } },
      { keep: true },
    ),
  )
  const article = record(
    {
      article: {
        ...(url === null && isContinued ? {} : { url }),
        status: 'published',
        title: cut(title, TITLE_MAX),
        summary: summary === '' ? null : cut(summary, SUMMARY_MAX),
        body: bodyOf(textOf(wordings(item, 'bodies', 'body'), 'text')),
        language,
        publishedAt: published.date,
        authors: [cut(fold(textIn(item, 'byline', 'by')), NAME_MAX)].filter((name) => name !== ''),
        ...publicationOf(item, uri),
        imageUrl: imageOf(item),
        tags: tagsOf([
          ...itemsIn(item, 'subject', 'subjects', 'place', 'places').map((one) =>
            textIn(one, 'name'),
          ),
          ...names,
        ]),
        mentions: [...coded.keys()]
          .slice(0, LIST_ITEMS)
          .map((code) => ({ actor: { externalIds: [ninjsId(code)] } })),
        externalIds: idsOf(item, uri, version),
        dataset,
      },
    },
    { version },
  )
  return { records: [...actors, article], notes: published.notes }
}
