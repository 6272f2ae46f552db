import type { z } from '@hono/zod-openapi'
import { actorFormats } from '../actors/formats.ts'
import { ActorQuery } from '../actors/query.ts'
import type { Stores } from '../stores.ts'
import { articleFormats } from '../articles/formats.ts'
import { ArticleQuery } from '../articles/query.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { Listed } from '../common/lists.ts'
import { eventFormats } from '../events/formats.ts'
import { EventQuery } from '../events/query.ts'
import type { StreamFormat } from '../contract/formats.ts'
import { participantFormats } from '../events/participants/formats.ts'
import { ParticipantQuery } from '../events/participants/query.ts'
import { inWords, issuesOf } from '../contract/issues.ts'

const RESOURCES = ['actors', 'articles', 'events'] as const
export const LISTS = [...RESOURCES, 'participants'] as const
type List = (typeof LISTS)[number]

// Parameters of pages mean nothing for a whole list.
const PAGE_PARAMETERS = new Set(['cursor', 'limit', 'total', 'snippet'])

export interface ExportOptions {
  /** One list; all three in turn when absent. */
  list?: string | undefined
  format: string
  /** Whether a CSV file begins with a byte order mark, by which Excel recognises UTF-8. */
  bom?: boolean | undefined
  /** The list's own filters and sort, each as `name=value`. */
  filters: string[]
}

/** An export has what lists leave out by default, unless its filters say otherwise. */
const ALL_EVENTS = { modality: ['any'] }
const ALL_ARTICLES = { status: ['any'] }

/** Parses filters with the schema of the list's query parameters; `defaults` are those of an export. */
const readQuery = <T extends z.ZodType>(
  schema: T,
  filters: string[],
  defaults: Record<string, string[]> = {},
): z.infer<T> => {
  const given = new Map<string, string[]>()
  for (const filter of filters) {
    const at = filter.indexOf('=')
    if (at < 1)
      throw new Error(`A filter is written name=value, such as country=LY; this is not: ${filter}`)
    const name = filter.slice(0, at)
    if (PAGE_PARAMETERS.has(name))
      throw new Error(`${name} applies to pages; an export writes the whole list.`)
    given.set(name, [...(given.get(name) ?? []), filter.slice(at + 1)])
  }
  const query = {
    ...defaults,
    ...Object.fromEntries(
      [...given].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
    ),
  }
  const result = schema.safeParse(query)
  if (result.success) return result.data
  throw new Error(issuesOf(result.error, 'query', query, schema).map(inWords).join('\n'))
}

async function* print<Item>(
  { begin, print: printItems, end }: StreamFormat<Item>,
  parts: AsyncGenerator<Listed<Item>>,
): AsyncGenerator<string> {
  let text = begin
  let isFirst = true
  for await (const { data } of parts) {
    if (data.length > 0) {
      text += printItems(data, isFirst)
      isFirst = false
    }
    if (text !== '') yield text
    text = ''
  }
  yield text + end
}

const formatOf = <Item>(
  list: List,
  name: string,
  streams: Record<string, StreamFormat<Item>>,
): StreamFormat<Item> => {
  const format = streams[name]
  if (format) return format
  throw new Error(
    `There is no format ${name} for ${list}. Allowed: ${Object.keys(streams).join(', ')}.`,
  )
}

/**
 * Writes one list, or all, piece by piece from one snapshot of the database.
 * @throws when there is no such list, format or filter
 */
export const exportLists = (
  engine: Engine,
  { articles, actors, events }: Stores,
  { list, format, filters, bom = false }: ExportOptions,
): AsyncGenerator<string> => {
  const open: Record<List, (given: string[]) => (db: Db) => AsyncGenerator<string>> = {
    actors: (given) => {
      const query = readQuery(ActorQuery, given)
      const form = formatOf('actors', format, actorFormats.streams)
      return (db) => print(form, actors.walk(db, query))
    },
    articles: (given) => {
      const query = readQuery(ArticleQuery, given, ALL_ARTICLES)
      const form = formatOf('articles', format, articleFormats.streams)
      return (db) => print(form, articles.walk(db, query))
    },
    events: (given) => {
      const query = readQuery(EventQuery, given, ALL_EVENTS)
      const form = formatOf('events', format, eventFormats.streams)
      return (db) => print(form, events.walk(db, query))
    },
    participants: (given) => {
      const query = readQuery(ParticipantQuery, given, ALL_EVENTS)
      const form = formatOf('participants', format, participantFormats.streams)
      return (db) => print(form, events.walkParticipants(db, query))
    },
  }
  if (list === undefined) {
    if (format !== 'ndjson')
      throw new Error(
        `All lists together are written as ndjson only. For another format, name one of ${LISTS.join(', ')}.`,
      )
    if (filters.length > 0)
      throw new Error(`Filters apply to one list: name one of ${LISTS.join(', ')}.`)
  }
  if (bom && format !== 'csv')
    throw new Error('Only CSV takes a byte order mark: add --format csv.')
  const known = LISTS.find((name) => name === list)
  if (list !== undefined && !known)
    throw new Error(`There is no list ${list}. Allowed: ${LISTS.join(', ')}.`)
  const opened = (known ? [known] : RESOURCES).map((name) => open[name](filters))
  return engine.snapshot(async function* all(db) {
    if (bom) yield '\uFEFF'
    for (const one of opened) yield* one(db)
  })
}
