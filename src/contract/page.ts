import { hash } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { COUNT_CAP, type Listed, type Place, type Position } from '../common/lists.ts'
import { Count, listed, shown } from './fields.ts'
import { CURSOR_CHARACTERS, LIMIT_MAX } from './params.ts'
import { BadParameterError } from '../common/errors.ts'

export const PageInfo = z
  .object({
    nextCursor: z
      .union([shown(CURSOR_CHARACTERS), z.null()])
      .openapi({ description: 'Give it as `cursor` for the next page; null on the last.' }),
    hasMore: z.boolean().openapi({ description: 'Whether there is a next page.' }),
    total: Count.optional().openapi({ description: 'With `total=true`: how many match.' }),
    totalIsFloor: z
      .boolean()
      .optional()
      .openapi({
        description: `With \`total=true\`: whether there are more than \`total\`; counting stops at ${COUNT_CAP}.`,
      }),
    rankedNewest: Count.optional().openapi({
      description:
        'With `sort=relevance`, when more match: only so many of the newest were ranked.',
    }),
  })
  .openapi('PageInfo', { description: 'Where a page stands in its list.' })

/** The one shape of lists. */
export const pageOf = <T extends z.ZodType>(item: T, name: string, of: string) =>
  z
    .object({
      data: listed(item, LIMIT_MAX).openapi({ description: `The ${of} of this page.` }),
      page: PageInfo.openapi({ description: 'Where the page stands in the list.' }),
    })
    .openapi(name, { description: `A page of ${of}.` })

const NOT_BOUND = new Set(['after', 'cursor', 'limit', 'total', 'snippet', 'format', 'bom'])

/** What a cursor is bound to: the list, its filters and its order. */
const binding = (path: string, query: Record<string, unknown>): string =>
  path +
  JSON.stringify(
    Object.entries(query)
      .filter(([name, value]) => !NOT_BOUND.has(name) && value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

const digest = (payload: string, bound: string) =>
  hash('sha1', `${payload}\n${bound}`, 'base64url').slice(0, 16)

/** A text that says something, and shows when it was altered, or is bound to something else. */
const seal = (value: unknown, bound: string): string => {
  const payload = Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${payload}.${digest(payload, bound)}`
}

/** What was sealed; undefined when it was not sealed like this. */
const unseal = <T extends z.ZodType>(
  text: string,
  bound: string,
  schema: T,
): z.infer<T> | undefined => {
  const [payload = '', mark, ...rest] = text.split('.')
  const isOurs = rest.length === 0 && mark === digest(payload, bound)
  return isOurs ? schema.safeParse(parsed(payload)).data : undefined
}

const FEED = '/v1/changes'
const SealedPlace = z.tuple([z.string(), z.int(), z.string()])

/** A place in the change feed as a cursor. */
export const cursorOf = ({ epoch, position, mark }: Place): string =>
  seal([epoch, position, mark], FEED)

/** The place that a cursor of the change feed is; undefined when it is none. */
export const placeOf = (cursor: string): Place | undefined => {
  const read = unseal(cursor, FEED, SealedPlace)
  return read && { epoch: read[0], position: read[1], mark: read[2] }
}

/** The header that says where the change feed was when a list was read. */
export const positionHeader = (place: Place | undefined): Record<string, string> =>
  place ? { 'Dateline-Position': cursorOf(place) } : {}

const Payload = z.tuple([z.union([z.string(), z.number()]), z.string()])

/** Reads a cursor; one that was altered, or is of another list, is refused. */
export const readCursor = (
  path: string,
  query: { cursor?: string | undefined },
): Position | undefined => {
  if (query.cursor === undefined) return undefined
  const read = unseal(query.cursor, binding(path, query), Payload)
  if (!read) {
    throw new BadParameterError(
      'cursor',
      'is not of this list with these filters and this sort: start again without it',
    )
  }
  const [key, id] = read
  return { key, id }
}

const parsed = (payload: string): unknown => {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString())
  } catch {
    return undefined
  }
}

/** What says where a list goes on, which the links of a page say anew. */
const PLACES = new Set(['after', 'cursor'])
const nameOf = (pair: string): string => [...new URLSearchParams(pair).keys()][0] ?? ''

/** The path and the query of a URL, as they were written. */
export const askedIn = (url: string): string => url.slice(url.indexOf('/', 'https://'.length))

/** A URL in which nothing ends a link of a header, or cannot be in one. */
const escaped = (url: string) => url.replace(/[^\x21-\x7e]|[<>"]/gu, encodeURIComponent)

/** The body and the headers of a page. */
export const page = <T>(
  url: string,
  path: string,
  query: Record<string, unknown>,
  listed: Listed<T>,
) => {
  const { next } = listed
  const nextCursor = next ? seal([next.key, next.id], binding(path, query)) : null
  const question = url.indexOf('?')
  const asked = question < 0 ? [] : url.slice(question + 1).split('&')
  const others = asked.filter((pair) => pair !== '' && !PLACES.has(nameOf(pair)))
  const link = (rel: string, pairs: string[]) =>
    `<${escaped(path + (pairs.length > 0 ? `?${pairs.join('&')}` : ''))}>; rel="${rel}"`
  const links = [link('first', others)]
  if (nextCursor !== null) links.push(link('next', [...others, `cursor=${nextCursor}`]))
  return {
    body: {
      data: listed.data,
      page: {
        nextCursor,
        hasMore: nextCursor !== null,
        ...(listed.total === undefined
          ? {}
          : { total: Math.min(listed.total, COUNT_CAP), totalIsFloor: listed.total > COUNT_CAP }),
        ...(listed.rankedNewest === undefined ? {} : { rankedNewest: listed.rankedNewest }),
      },
    },
    link: links.join(', '),
    next: nextCursor === null ? null : [...others, `cursor=${nextCursor}`].join('&'),
  }
}

/** The only page of a list that holds just these: for examples. */
export const examplePage = <T>(...data: T[]) => ({
  data,
  page: { nextCursor: null, hasMore: false },
})
