import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { PrintedItem, type Listed, type Position } from '../common/lists.ts'
import { turns } from '../common/turns.ts'
import { answerPrinted, answerText, representText } from './answer.ts'
import type { AppEnv, Printed } from './env.ts'
import { FEEDS, withByteOrderMark, type Formats } from '../contract/formats.ts'
import { page, positionHeader, readCursor } from './cursor.ts'
import { streamAnswers, type StreamOptions } from './streams.ts'
import { BadParameterError } from '../common/errors.ts'
import { rootOf } from './root.ts'

/** Pages of more items than this are made one after another: they may have some megabytes. */
const LARGE_LIMIT = 50

/** The parameters that every page has. */
export interface Paged {
  after?: string | number | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

/** The parameters that say in which form a list is answered. */
export interface Formed {
  format?: string | undefined
  bom?: boolean | undefined
}

/** The source of a list: reads a page of it, or all of it. */
export interface Source<Query, Item, Whole> {
  list: (query: Omit<Query, 'cursor'>, after: Position | undefined) => Promise<Listed<Item>>
  /** The same, with items that have been printed. */
  listPrinted?:
    | ((query: Omit<Query, 'cursor'>, after: Position | undefined) => Promise<Listed<PrintedItem>>)
    | undefined
  stream: (query: Omit<Query, 'cursor'>) => AsyncGenerator<Listed<Whole>>
  /** Whether its pages are long by nature: a worker process reads them from the start. */
  isLong?: boolean
}

/** Reads a page, and makes its body and its headers. */
export const readPage = async <Query extends Paged, Item>(
  { url, path }: { url: string; path: string },
  query: Query,
  { list }: Pick<Source<Query, Item, unknown>, 'list'>,
) => {
  const { cursor, ...asked } = query
  if (cursor !== undefined && query.after !== undefined)
    throw new BadParameterError(
      'after',
      'conflicting',
      'cannot be used with cursor: send one of them',
    )
  const turn = turns()
  const found = await list(asked, readCursor(path, query))
  await turn()
  const made = page(url, path, asked, found)
  return { made, headers: { Link: made.link, ...positionHeader(found.feed) } }
}

/** Whether a page may have some megabytes. */
export const isLarge = ({ limit = 0 }: Paged): boolean => limit > LARGE_LIMIT

/** Makes what reads a page, here or in a worker process, and answers with what `print` makes of it. */
const pageAnswers = (isolation: StreamOptions['isolation']) => {
  let largePage: Promise<unknown> = Promise.resolve()

  return async <Query extends Paged, Item>(
    c: Context<AppEnv>,
    query: Query,
    source: Pick<Source<Query, Item, unknown>, 'list' | 'isLong'>,
    print: (made: ReturnType<typeof page<Item>>, headers: Record<string, string>) => Response,
  ): Promise<Response> => {
    const makePage = async (): Promise<Response> => {
      const asked = { url: c.get('url'), path: c.req.path }
      const { made, headers } = await readPage(asked, query, source)
      return print(made, headers)
    }
    const answerPage = async (): Promise<Response> => {
      if (!isLarge(query)) return makePage()
      // Side by side, large pages would all be slow.
      const made = largePage.then(makePage, makePage)
      largePage = made.catch(() => {})
      return made
    }
    return isolation
      ? isolation.page(c, query, answerPage, source.isLong ? 'long' : 'page')
      : answerPage()
  }
}

/** Prints a page, whose items may have been printed. */
export const printPage = ({ data, page: place }: { data: unknown[]; page: object }): Printed => {
  const print = (item: unknown) =>
    item instanceof PrintedItem ? item.print() : JSON.stringify(item)
  const { bytes, etag } = representText(
    `{"data":[${data.map(print).join()}],"page":${JSON.stringify(place)}}`,
  )
  return { body: bytes, etag }
}

/** A list whose pages follow from path and query alone. */
export interface PlainList {
  query: z.ZodType
  source: Pick<Source<Paged, unknown, unknown>, 'list' | 'listPrinted'>
}

/** Makes what answers lists: with pages as JSON or as feeds, and whole. */
export const listAnswers = (options: StreamOptions = {}) => {
  const paged = pageAnswers(options.isolation)
  const stream = streamAnswers(options)
  const plain = new Map<string, PlainList>()

  return {
    /** The lists whose pages follow from path and query alone, by path. */
    plain,
    /** A page as JSON. */
    page: async <Query extends Paged, Item>(
      c: Context<AppEnv>,
      query: Query,
      { list, listPrinted = list as never, isLong }: Omit<Source<Query, Item, unknown>, 'stream'>,
    ): Promise<Response> =>
      paged(c, query, { list: listPrinted, isLong }, ({ body }, headers) => {
        const printed = printPage(body)
        c.get('keep')?.(printed, headers)
        return answerPrinted(c, 200, printed, headers)
      }),

    /** A page as a feed. */
    feed: async <Query extends Paged, Item>(
      c: Context<AppEnv>,
      { format = 'atom', ...query }: Query & Formed,
      { list }: Pick<Source<Query, Item, unknown>, 'list'>,
      { of, entry }: Pick<Formats<Item>, 'of' | 'entry'>,
    ): Promise<Response> => {
      const feed = FEEDS[format]
      if (!feed || !entry) throw new Error(`There is no feed ${format} of ${of}`)
      const print = ({ body, next }: ReturnType<typeof page<Item>>, headers: object) => {
        const self = new URL(c.get('url'))
        const text = feed.print({
          title: `Dateline: ${of}`,
          self: self.href,
          root: rootOf(c),
          next: next === null ? null : new URL(`?${next}`, self).href,
          entries: body.data.map(entry),
        })
        return answerText(c, text, feed.mediaType, { ...headers })
      }
      return paged(c, query as unknown as Query, { list }, print)
    },

    /** The whole list as a stream. */
    whole: async <Query, Item, Whole>(
      c: Context<AppEnv>,
      { format = 'ndjson', bom, ...query }: Query & Formed,
      { stream: open }: Pick<Source<Query, unknown, Whole>, 'stream'>,
      { of, streams }: Formats<Item, Whole>,
    ): Promise<Response> => {
      const form = streams[format]
      if (!form) throw new Error(`There is no form ${format} of ${of}`)
      if (bom !== undefined && format !== 'csv')
        throw new BadParameterError('bom', 'needs_another', 'is only for CSV: send format=csv too')
      return stream(c, bom ? withByteOrderMark(form) : form, of, () =>
        open(query as unknown as Query),
      )
    },
  }
}
export type AnswerList = ReturnType<typeof listAnswers>
