import { hash } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { BadParameterError } from '../common/errors.ts'
import { COUNT_CAP, type Listed, type Place, type Position } from '../common/lists.ts'

/** Parameters that may change from one page to the next. */
const NOT_BOUND = new Set(['after', 'cursor', 'limit', 'total', 'snippet', 'format'])

/** The list, filters and order that a cursor belongs to, as a text. */
const binding = (path: string, query: Record<string, unknown>): string =>
  path +
  JSON.stringify(
    Object.entries(query)
      .filter(([name, value]) => !NOT_BOUND.has(name) && value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

const digest = (payload: string, bound: string) =>
  hash('sha1', `${payload}\n${bound}`, 'base64url').slice(0, 16)

/** Encodes a value with a digest of it and of what it is bound to. */
const seal = (value: unknown, bound: string): string => {
  const payload = Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${payload}.${digest(payload, bound)}`
}

const parsed = (payload: string): unknown => {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString())
  } catch {
    return undefined
  }
}

/** Decodes a sealed value; undefined when it was altered or is bound to something else. */
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

/** The cursor of a place in the change feed. */
export const cursorOf = ({ epoch, position, mark }: Place): string =>
  seal([epoch, position, mark], FEED)

/** The place in the change feed that a cursor names; undefined when it is not a cursor of the feed. */
export const placeOf = (cursor: string): Place | undefined => {
  const read = unseal(cursor, FEED, SealedPlace)
  return read && { epoch: read[0], position: read[1], mark: read[2] }
}

/** The header that says where the change feed was when a list was read. */
export const positionHeader = (place: Place | undefined): Record<string, string> =>
  place ? { 'Dateline-Position': cursorOf(place) } : {}

const Payload = z.tuple([z.union([z.string(), z.number()]), z.string(), z.int().nullable()])

/**
 * The position that the cursor of a list names.
 *
 * @throws BadParameterError when it was altered or belongs to another list
 */
export const readCursor = (
  path: string,
  query: { cursor?: string | undefined },
): Position | undefined => {
  if (query.cursor === undefined) return undefined
  const read = unseal(query.cursor, binding(path, query), Payload)
  if (!read) {
    throw new BadParameterError(
      'cursor',
      'bad_cursor',
      'does not belong to this list with these filters and this sort: start again without it',
    )
  }
  const [key, id, seq] = read
  return { key, id, seq: seq ?? undefined }
}

/** Parameters that the links of a page replace. */
const PLACES = new Set(['after', 'cursor'])
const nameOf = (pair: string): string => [...new URLSearchParams(pair).keys()][0] ?? ''

/** The path and query of a URL, as they were sent. */
export const askedIn = (url: string): string => url.slice(url.indexOf('/', 'https://'.length))

/** A URL without the characters that may not stand in a `Link` header. */
const escaped = (url: string) => url.replace(/[^\x21-\x7e]|[<>"]/gu, encodeURIComponent)

/** The body and the headers of a page. */
export const page = <T>(
  url: string,
  path: string,
  query: Record<string, unknown>,
  listed: Listed<T>,
) => {
  const { next } = listed
  const nextCursor = next ? seal([next.key, next.id, next.seq ?? null], binding(path, query)) : null
  const question = url.indexOf('?')
  const shown = askedIn(question < 0 ? url : url.slice(0, question))
  const asked = question < 0 ? [] : url.slice(question + 1).split('&')
  const others = asked.filter((pair) => pair !== '' && !PLACES.has(nameOf(pair)))
  const link = (rel: string, pairs: string[]) =>
    `<${escaped(shown + (pairs.length > 0 ? `?${pairs.join('&')}` : ''))}>; rel="${rel}"`
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
        ...(listed.missing === undefined ? {} : { missing: listed.missing }),
      },
    },
    link: links.join(', '),
    next: nextCursor === null ? null : [...others, `cursor=${nextCursor}`].join('&'),
  }
}
