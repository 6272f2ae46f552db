import type { ExternalId } from '../../../contract/fields.ts'
import { issuesOf } from '../../../contract/issues.ts'
import type { CsvRow } from '../../read/csv.ts'
import { firstDay, lastDay, precisionOf } from '../../read/dates.ts'
import { cut, emptied, fold, NAME_MAX } from '../../read/record.ts'
import { RefusedRow, type Collection, type ImportRecord } from '../../row.ts'
import { ImportLine } from '../../schema.ts'
import {
  attempt,
  country,
  date,
  fieldsOf,
  instant,
  isPartial,
  language,
  listed,
  lower,
  name,
  number,
  part,
  plain,
  read,
  readAll,
  scopeOf,
  title,
  upper,
  withItem,
  type Fields,
  type Scope,
} from './cells.ts'
import type {
  ActorMapping,
  ArticleMapping,
  EventMapping,
  Mapping,
  Reference,
  Value,
} from './mapping.ts'

const idsOf = (ids: Record<string, Value> | undefined, scope: Scope, at: string): ExternalId[] =>
  Object.entries(ids ?? {}).flatMap(([scheme, value]) =>
    readAll([value], scope, `${at}.${scheme}`).map((id) => ({ scheme, value: fold(id) })),
  )

/** How a row names a record, and how other records refer to it. */
interface Named {
  reference: { externalIds?: ExternalId[]; url?: string }
}

/** The names of a record; null when the row has none. */
const naming = (
  {
    id,
    url,
    label,
    externalIds,
  }: {
    id: Value | undefined
    url?: Value | undefined
    label: Value
    externalIds: Record<string, Value> | undefined
  },
  scope: Scope,
  at: string,
): (Named & { externalIds: ExternalId[] }) | null => {
  const { scheme } = scope.mapping
  const own = fold(read(id, scope, `${at}.id`))
  const page = read(url, scope, `${at}.url`)
  const isUnnamed = read(label, scope, at) === ''
  if (isUnnamed && (isPartial(id, scope) || own === '') && page === '') return null
  if (own === '' && page === '')
    throw new RefusedRow(
      `${at} has neither ${[id && 'an id', url && 'a url'].filter(Boolean).join(' nor ')}`,
    )
  const names = own === '' ? [] : [{ scheme, value: own }]
  return {
    reference: own === '' ? { url: page } : { externalIds: names },
    externalIds: [...names, ...idsOf(externalIds, scope, `${at}.externalIds`)],
  }
}

/** Whether a fault of a place, or of a part of it, is recorded already. */
const isTold = ({ faults }: Scope, place: string): boolean =>
  faults.some((fault) => fault.startsWith(`${place}:`) || fault.startsWith(`${place}.`))

/** Checks a record against the schema; throws a RefusedRow that lists the faults. */
const checked = (
  collection: Collection,
  made: Record<string, unknown>,
  required: string[],
  scope: Scope,
  at: string,
): ImportRecord => {
  const empty = required.filter((key) => made[key] === undefined && !isTold(scope, `${at}.${key}`))
  if (empty.length > 0) throw new RefusedRow(empty.map((key) => `${at}.${key} is empty`).join('; '))
  const record = emptied({ [collection]: made })
  const result = ImportLine.safeParse(record)
  if (result.success) return { ...result.data, shared: true }
  const placeOf = (pointer = '') => pointer.split('/').slice(2).join('.')
  throw new RefusedRow(
    issuesOf(result.error, 'body', record, ImportLine)
      .filter(({ pointer }) => !isTold(scope, `${at}.${placeOf(pointer)}`))
      .map(({ pointer = '', message, didYouMean, allowed = [] }) => {
        const known = allowed.length > 0 ? `; allowed: ${allowed.join(', ')}` : ''
        return `${at}.${placeOf(pointer)}: ${message}${didYouMean === undefined ? known : `; did you mean ${didYouMean}?`}`
      })
      .join('; '),
  )
}

interface Made {
  record: ImportRecord
  reference: Named['reference']
}
/** The records that a row has made, by their names in the mapping. */
type Cast = Map<string, Named['reference'][]>

/** The records that a link leads to: of this row, or known by an id. */
const resolve = (
  { name: of, externalIds, url }: Reference,
  cast: Cast,
  scope: Scope,
  at: string,
): Named['reference'][] => {
  if (of !== undefined) return cast.get(of) ?? []
  const ids = idsOf(externalIds, scope, at)
  const page = read(url, scope, `${at}.url`)
  if (ids.length > 0) return [{ externalIds: ids }]
  return page === '' ? [] : [{ url: page }]
}

/** The links of a record, each once. */
const links = <L extends object>(
  key: string,
  all: L[] | undefined,
  to: (link: L) => [name: 'actor' | 'article', reference: Reference],
  fields: Fields<L>,
  { cast, scope, at }: { cast: Cast; scope: Scope; at: string },
): Record<string, unknown> => {
  const found = (all ?? []).flatMap((link, i) => {
    const place = `${at}.${key}.${i}`
    const [target, reference] = to(link)
    return resolve(reference, cast, scope, place).map((other) => ({
      [target]: other,
      ...fieldsOf(link, fields, scope, place),
    }))
  })
  const each = new Map(found.map((link) => [JSON.stringify(link), link]))
  return each.size === 0 ? {} : { [key]: [...each.values()] }
}

const actorOf = (actor: ActorMapping, scope: Scope, cast: Cast, at: string): Made | null => {
  const named = naming(
    { id: actor.id, label: actor.name, externalIds: actor.externalIds },
    scope,
    at,
  )
  if (!named) return null
  const aliases = (actor.aliases ?? []).flatMap((alias, i) => {
    const place = `${at}.aliases.${i}`
    const rest = fieldsOf(alias, { language, kind: lower }, scope, place)
    return readAll([alias.name], scope, `${place}.name`).map((text) => ({
      name: cut(fold(text), NAME_MAX),
      ...rest,
    }))
  })
  const made = {
    ...fieldsOf(
      actor,
      { type: lower, name, country, description: plain, startDate: date, endDate: date },
      scope,
      at,
    ),
    ...listed('sectors', actor.sectors, upper, scope, at),
    ...listed('tags', actor.tags, name, scope, at),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...links(
      'affiliations',
      actor.affiliations,
      (link) => ['actor', link.actor],
      { type: lower, title: name, from: date, to: date },
      { cast, scope, at },
    ),
    externalIds: named.externalIds,
    dataset: scope.mapping.dataset,
  }
  const record = checked('actor', made, ['type', 'name'], scope, at)
  return { record, reference: named.reference }
}

const articleOf = (article: ArticleMapping, scope: Scope, cast: Cast, at: string): Made | null => {
  const { id, url, externalIds } = article
  const named = naming({ id, url, label: article.title, externalIds }, scope, at)
  if (!named) return null
  const made = {
    ...fieldsOf(
      article,
      {
        url: plain,
        title,
        summary: plain,
        body: plain,
        language,
        publishedAt: instant,
        section: name,
        genre: lower,
        imageUrl: plain,
        rights: title,
      },
      scope,
      at,
    ),
    ...part('source', article.source, { name, domain: lower, country }, scope, at),
    ...listed('authors', article.authors, name, scope, at),
    ...listed('tags', article.tags, name, scope, at),
    ...links(
      'mentions',
      article.mentions,
      (link) => ['actor', link.actor],
      { count: number },
      { cast, scope, at },
    ),
    externalIds: named.externalIds,
    dataset: scope.mapping.dataset,
  }
  return { record: checked('article', made, ['title'], scope, at), reference: named.reference }
}

const datesOf = ({ date: mapping }: EventMapping, scope: Scope, at: string) => {
  const { start, end, precision } = fieldsOf(
    mapping,
    { start: date, end: date, precision: lower },
    scope,
    `${at}.date`,
  )
  if (typeof start !== 'string') return {}
  return {
    date: {
      start: firstDay(start),
      ...(typeof end === 'string' ? { end: lastDay(end) } : {}),
      precision: precision ?? precisionOf(start),
    },
  }
}

const eventOf = (event: EventMapping, scope: Scope, cast: Cast, at: string): ImportRecord => {
  const named = naming(
    { id: event.id, label: event.title, externalIds: event.externalIds },
    scope,
    at,
  )
  if (!named) throw new RefusedRow(`${at} has neither an id nor a title`)
  const codes = Object.entries(event.codes ?? {}).flatMap(([scheme, value]) =>
    readAll([value], scope, `${at}.codes.${scheme}`).map((code) => ({ scheme, code })),
  )
  const made = {
    ...fieldsOf(
      event,
      {
        title,
        summary: plain,
        type: upper,
        mode: lower,
        modality: lower,
        status: lower,
        confidence: number,
      },
      scope,
      at,
    ),
    ...datesOf(event, scope, at),
    ...listed('contexts', event.contexts, lower, scope, at),
    ...listed('tags', event.tags, name, scope, at),
    ...(codes.length > 0 ? { codes } : {}),
    ...part(
      'location',
      event.location,
      {
        name,
        country,
        admin1: name,
        admin2: name,
        latitude: number,
        longitude: number,
        precision: lower,
        geonamesId: plain,
      },
      scope,
      at,
    ),
    ...part(
      'fatalities',
      event.fatalities,
      { low: number, best: number, high: number, civilians: number },
      scope,
      at,
    ),
    ...links(
      'participants',
      event.participants,
      (link) => ['actor', link.actor],
      { role: lower, side: lower, title: name },
      { cast, scope, at },
    ),
    ...links(
      'evidence',
      event.evidence,
      (link) => ['article', link.article],
      { quote: plain, stance: lower, confidence: number },
      { cast, scope, at },
    ),
    externalIds: named.externalIds,
    dataset: scope.mapping.dataset,
  }
  return checked('event', made, ['title', 'type', 'date'], scope, at)
}

/** The records that a part of the mapping makes of a row: one, or one for each item of a list. */
const made = <M extends { each?: Value | undefined }>(
  collection: 'actors' | 'articles',
  mappings: Record<string, M> | undefined,
  scope: Scope,
  cast: Cast,
  make: (mapping: M, scope: Scope, cast: Cast, at: string) => Made | null,
): ImportRecord[] =>
  Object.entries(mappings ?? {}).flatMap(([key, mapping]) => {
    const at = `${collection}.${key}`
    const { each } = mapping
    const items = each && attempt(scope, [], () => readAll([each], scope, `${at}.each`))
    const scopes = items ? items.map((item) => withItem(scope, item)) : [scope]
    const all = scopes.flatMap(
      (one) => attempt<Made | null>(scope, null, () => make(mapping, one, cast, at)) ?? [],
    )
    cast.set(
      key,
      all.map(({ reference }) => reference),
    )
    return all.map(({ record }) => record)
  })

/** How many faults of a row a message lists. */
const FAULTS_TOLD = 20

/** Makes the records of a row; throws a RefusedRow that lists the faults. */
export const recordsOf = (row: CsvRow, mapping: Mapping): ImportRecord[] => {
  const rowScope = scopeOf(row, mapping)
  const events = Object.entries(mapping.events ?? {})
  const [first] = events
  const start = first && datesOf(first[1], rowScope, `events.${first[0]}`).date?.start
  const scope = { ...rowScope, day: start }
  const actors: Cast = new Map()
  const articles: Cast = new Map()
  const records = [
    ...made('actors', mapping.actors, scope, actors, actorOf),
    ...made('articles', mapping.articles, scope, articles, (article, one, cast, at) =>
      articleOf(article, one, actors, at),
    ),
    ...events.flatMap(([key, event]) =>
      attempt<ImportRecord[]>(scope, [], () => [
        eventOf(event, scope, new Map([...actors, ...articles]), `events.${key}`),
      ]),
    ),
  ]
  const faults = [...new Set(scope.faults)].filter((fault) => fault !== '')
  const more = faults.length - FAULTS_TOLD
  if (scope.faults.length > 0)
    throw new RefusedRow(
      `${faults.slice(0, FAULTS_TOLD).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    )
  return records
}
