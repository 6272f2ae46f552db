import type { Context, Hono } from 'hono'
import { positionHeader } from './cursor.ts'
import { problem } from './problem.ts'
import type { ListFilter } from '../common/lists.ts'
import type { Place } from '../db/feed.ts'
import type { Isolation, Size } from './isolation.ts'
import { answer, type Answer } from './answer.ts'
import type { AppEnv } from './env.ts'

/** The filters of a list that a request was sent with. */
export const filtersSent = (c: Context<AppEnv>, filters: object): ListFilter =>
  Object.fromEntries(
    Object.entries(c.req.queries()).filter(([name]) => Object.hasOwn(filters, name)),
  )

/** Makes what answers aggregates over a list: they read all that it has, and so may be long. */
export const aggregateAnswers =
  (isolation?: Isolation) =>
  async <Result extends object>(
    c: Context<AppEnv>,
    query: object,
    read: () => Promise<{ result: Result; feed: Place | undefined }>,
    print: (result: Result, headers: Record<string, string>) => Response = (result, headers) =>
      answer(c, 200, result, headers),
    size: Size = 'aggregate',
  ): Promise<Answer<Result, 200>> => {
    const here = async (): Promise<Response> => {
      const { result, feed } = await read()
      return print(result, positionHeader(feed))
    }
    const answered = await (isolation ? isolation.page(c, query, here, size) : here())
    return answered as Answer<Result, 200>
  }
export type AnswerAggregate = ReturnType<typeof aggregateAnswers>

/** Refuses other methods of a path, which would be for a resource whose id is its name. */
export const onlyAnswers = (app: Hono<AppEnv>, path: string, methods: string): void => {
  app.all(path.replace(/\{(\w+)\}/g, ':$1'), (c) =>
    problem(c, { status: 405, detail: `This path answers ${methods}.` }, { Allow: methods }),
  )
}

/** Refuses what is not a read of an aggregate. */
export const onlyRead = (app: Hono<AppEnv>, path: string): void =>
  onlyAnswers(app, path, 'GET, HEAD')
