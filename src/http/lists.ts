import type { Context } from 'hono'
import type { Listed, Position } from '../common/lists.ts'
import { turns } from '../common/turns.ts'
import { answer, answerText } from './answer.ts'
import type { AppEnv } from './env.ts'
import { FEEDS, withByteOrderMark, type Formats } from '../contract/formats.ts'
import { page, positionHeader, readCursor } from './cursor.ts'
import { streamAnswers, type StreamOptions } from './streams.ts'
import { BadParameterError } from '../common/errors.ts'
import { rootOf } from './root.ts'

/** Pages of more items than this are made one after another: they may have some megabytes. */
const LARGE_LIMIT = 50

/** The parameters that every page has. */
interface Paged {
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
  stream: (query: Omit<Query, 'cursor'>) => AsyncGenerator<Listed<Whole>>
  /** Whether its pages are long by nature: a worker process reads them from the start. */
  isLong?: boolean
}

/** Makes what reads a page, here or in a worker process, and answers with what `print` makes of it. */
const pageAnswers = (isolation: StreamOptions['isolation']) => {
  let largePage: Promise<unknown> = Promise.resolve()

  return async <Query extends Paged, Item>(
    c: Context<AppEnv>,
    query: Query,
    { list, isLong }: Pick<Source<Query, Item, unknown>, 'list' | 'isLong'>,
    print: (made: ReturnType<typeof page<Item>>, headers: Record<string, string>) => Response,
  ): Promise<Response> => {
    const { cursor, ...asked } = query
    if (cursor !== undefined && query.after !== undefined)
      throw new BadParameterError(
        'after',
        'conflicting',
        'cannot be used with cursor: send one of them',
      )
    const after = readCursor(c.req.path, query)
    const makePage = async (): Promise<Response> => {
      const turn = turns()
      const found = await list(asked, after)
      await turn()
      const made = page(c.get('url'), c.req.path, asked, found)
      return print(made, { Link: made.link, ...positionHeader(found.feed) })
    }
    const answerPage = async (): Promise<Response> => {
      if ((query.limit ?? 0) <= LARGE_LIMIT) return makePage()
      // Side by side, large pages would all be slow.
      const made = largePage.then(makePage, makePage)
      largePage = made.catch(() => {})
      return made
    }
    return isolation ? isolation.page(c, query, answerPage, isLong) : answerPage()
  }
}

/** Makes what answers lists: with pages as JSON or as feeds, and whole. */
export const listAnswers = (options: StreamOptions = {}) => {
  const paged = pageAnswers(options.isolation)
  const stream = streamAnswers(options)

  return {
    /** A page as JSON. */
    page: async <Query extends Paged, Item>(
      c: Context<AppEnv>,
      query: Query,
      source: Pick<Source<Query, Item, unknown>, 'list' | 'isLong'>,
    ): Promise<Response> =>
      paged(c, query, source, ({ body }, headers) => answer(c, 200, body, headers)),

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
