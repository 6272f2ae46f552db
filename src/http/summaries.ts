import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Listed, Position } from '../common/lists.ts'
import { examplePage } from '../contract/page.ts'
import {
  ifNoneMatch,
  json,
  leadsTo,
  moved,
  NoQuery,
  notModified,
  once,
  pathId,
  problems,
  route,
} from '../contract/route.ts'
import { onlyRead } from './aggregates.ts'
import { answer } from './answer.ts'
import type { AppEnv } from './env.ts'
import type { AnswerList } from './lists.ts'

interface Summaries<Query extends z.ZodType> {
  /** Path of the list, and its resources in one word and in several. */
  path: `/v1/${string}`
  noun: 'Event' | 'Actor' | 'Article'
  nouns: string
  id: z.ZodString
  query: Query
  item: z.ZodType
  page: z.ZodType
  example: { id: string }
}

interface Source<Query, Item> {
  listSummaries: (query: Query, after: Position | undefined) => Promise<Listed<Item>>
  /** @throws NotFoundError */
  getSummary: (id: string) => Promise<Item>
}

/** `…/summaries` and `…/{id}/summary`: a list under all its filters, and one resource, in short. */
export const summaryRoutes = <
  Query extends z.ZodType,
  Item extends { id: string; version: number },
>(
  { path, noun, nouns, id, query, item, page, example }: Summaries<Query>,
  source: Source<z.infer<Query>, Item>,
  answerList: AnswerList,
) => {
  const app = new OpenAPIHono<AppEnv>()
  const idName = `${noun.toLowerCase()}Id`
  const tags = [`${noun}s`]

  app.openapi(
    once(`list${noun}Summaries`, () =>
      route({
        scope: 'read',
        method: 'get',
        path: `${path}/summaries`,
        operationId: `list${noun}Summaries`,
        tags,
        summary: `List and search ${nouns} in short`,
        description: `The ${nouns} that pass all filters, as \`GET ${path}\` finds them, each in less than 1 KB as a rule: for tables, maps and choices.`,
        request: { query: query as never, headers: z.object(ifNoneMatch) },
        responses: {
          200: json(
            page,
            `A page of ${nouns} in short.`,
            ['ETag', 'Link', 'Dateline-Position'],
            examplePage(example),
            leadsTo({ [idName]: '$response.body#/data/0/id' }, `get${noun}`, `get${noun}Summary`),
          ),
          ...notModified,
          ...problems(504),
        },
      }),
    ),
    (c) =>
      answerList.page(c, c.req.valid('query' as never) as Record<string, never>, {
        list: source.listSummaries as never,
      }) as never,
  )
  onlyRead(app, `${path}/summaries`)

  app.openapi(
    once(`get${noun}Summary`, () =>
      route({
        scope: 'read',
        method: 'get',
        path: `${path}/{${idName}}/summary`,
        operationId: `get${noun}Summary`,
        tags,
        summary: `Read an ${noun.toLowerCase()} in short`,
        description: `What \`GET ${path}/summaries\` shows of one of the ${nouns}.`,
        request: {
          query: NoQuery,
          params: z.object({
            [idName]: pathId(id, `Id of the ${noun.toLowerCase()}.`, example.id),
          }),
          headers: z.object(ifNoneMatch),
        },
        responses: {
          200: json(item, `The ${noun.toLowerCase()} in short.`, ['ETag'], example),
          ...(noun === 'Actor' ? moved : {}),
          ...notModified,
          ...problems(404),
        },
      }),
    ),
    async (c) => {
      const found = await source.getSummary(c.req.param(idName) ?? '')
      return answer(c, 200, found)
    },
  )
  return app
}
