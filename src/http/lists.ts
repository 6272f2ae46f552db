import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { Listed, Position } from '../common/lists.ts'
import { turns } from '../common/turns.ts'
import { answer, answerText, type Answer } from './answer.ts'
import type { AppEnv } from './env.ts'
import { FEEDS, withByteOrderMark, type Formats } from '../contract/formats.ts'
import { page, positionHeader, readCursor } from './cursor.ts'
import { streamAnswers, type StreamOptions } from './streams.ts'
import { BadParameterError } from '../common/errors.ts'

const JSON_TYPE = 'application/json'
/** Pages of more items than this are made one after another: they may have some megabytes. */
const LARGE_LIMIT = 50

type PageOf<Item> = ReturnType<typeof page<Item>>['body']

interface Asked {
  after?: string | number | undefined
  cursor?: string | undefined
  limit?: number | undefined
  total?: boolean | undefined
  snippet?: boolean | undefined
  sort?: string | undefined
  format?: string | undefined
  bom?: boolean | undefined
}

/** What reads a list: a page of it, or all of it. */
export interface Source<Query, Item, Whole> {
  list: (
    query: Omit<Query, 'cursor' | 'format' | 'bom'>,
    after: Position | undefined,
  ) => Promise<Listed<Item>>
  stream: (query: Omit<Query, 'cursor' | 'format' | 'bom'>) => AsyncGenerator<Listed<Whole>>
}

/** The form that `format` or `Accept` asks for; JSON when neither does. */
const formOf = <Item, Whole>(
  c: Context<AppEnv>,
  asked: string | undefined,
  { streams, entry }: Formats<Item, Whole>,
): string => {
  if (asked !== undefined) return asked
  const forms = new Map([
    [JSON_TYPE, 'json'],
    ...Object.entries({ ...streams, ...(entry ? FEEDS : {}) }).map(
      ([name, { mediaType }]) => [mediaType, name] as const,
    ),
  ])
  return accepts(c, {
    header: 'Accept',
    supports: [...forms.keys()],
    default: 'json',
    match: (given) => {
      const wanted = given.filter(({ q }) => q > 0).toSorted((a, b) => b.q - a.q)
      for (const { type } of wanted) {
        if (type === '*/*' || type === 'application/*') return 'json'
        const form = forms.get(type)
        if (form !== undefined) return form
      }
      return 'json'
    },
  })
}

/** Answers requests for lists: with a page as JSON or a feed, or with the whole list as a stream. */
export const listAnswers = (options: StreamOptions = {}) => {
  const { isolation } = options
  let largePage: Promise<unknown> = Promise.resolve()
  const stream = streamAnswers(options)

  return async <Query extends Asked, Item, Whole>(
    c: Context<AppEnv>,
    { cursor, format, bom, ...query }: Query,
    { list, stream: open }: Source<Query, Item, Whole>,
    formats: Formats<Item, Whole>,
  ): Promise<Answer<PageOf<Item>, 200>> => {
    c.header('Vary', 'Accept', { append: true })
    if (cursor !== undefined && query.after !== undefined)
      throw new BadParameterError(
        'after',
        'conflicting',
        'cannot be used with cursor: send one of them',
      )
    const form = formOf(c, format, formats)
    const whole = formats.streams[form]
    if (bom !== undefined && form !== 'csv')
      throw new BadParameterError('bom', 'needs_another', 'is only for CSV: send format=csv too')
    if (whole) {
      const marked = bom ? withByteOrderMark(whole) : whole
      const streamed = await stream(c, { ...query, cursor }, marked, formats.of, () => open(query))
      return streamed as Answer<PageOf<Item>, 200>
    }
    const after = readCursor(c.req.path, { ...query, cursor })
    const answerPage = async (): Promise<Response> => {
      if ((query.limit ?? 0) <= LARGE_LIMIT) return makePage()
      // Side by side, large pages would all be slow.
      const made = largePage.then(makePage, makePage)
      largePage = made.catch(() => {})
      return made
    }
    const makePage = async (): Promise<Response> => {
      const turn = turns()
      const found = await list(query, after)
      await turn()
      const { body, link, next } = page(c.req.url, c.req.path, query, found)
      const headers = { Link: link, ...positionHeader(found.feed) }
      const feed = FEEDS[form]
      if (!feed || !formats.entry) return answer(c, 200, body, headers)
      const self = new URL(c.get('url'))
      const text = feed.print({
        title: `Dateline: ${formats.of}`,
        self: self.href,
        next: next === null ? null : new URL(`?${next}`, self).href,
        entries: body.data.map(formats.entry),
      })
      return answerText(c, text, feed.mediaType, headers)
    }
    const answered = await (isolation
      ? isolation.page(c, { ...query, cursor }, answerPage)
      : answerPage())
    return answered as Answer<PageOf<Item>, 200>
  }
}
export type AnswerList = ReturnType<typeof listAnswers>
