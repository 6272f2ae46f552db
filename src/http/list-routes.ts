import { z, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Formats } from '../contract/formats.ts'
import { exportQuery, feedAnswer, feedQuery, pageAnswer, wholeAnswer } from '../contract/lists.ts'
import { ifNoneMatch, type Links, notModified, once, problems, route } from '../contract/route.ts'
import { onlyRead } from './aggregates.ts'
import type { AppEnv } from './env.ts'
import type { AnswerList, Source } from './lists.ts'

type SourceOf<Query, Item, Whole> = (
  c: Context<AppEnv>,
) => Source<Query, Item, Whole> | Promise<Source<Query, Item, Whole>>

/** A list, as its routes tell and answer it. */
interface ListOf<Query extends z.ZodObject, Item, Whole> {
  path: `/v1/${string}`
  /** Its resources in PascalCase, for the names of its operations: `listEvents`, `exportEvents`. */
  noun: string
  tag: string
  /** Begins with `List`. */
  summary: string
  description: string
  params?: z.ZodObject
  /** The parameters of a page. */
  query: Query
  page: z.ZodType
  examples: { page: { data: unknown[] }; whole: unknown }
  formats: Formats<Item, Whole>
  links?: Links
  /** Answers that it has beside those of every list. */
  more?: RouteConfig['responses']
  /** The source that reads it, or what makes it for a request. */
  source: SourceOf<z.infer<Query>, Item, Whole> | Source<z.infer<Query>, Item, Whole>
}

/** `the events of an actor`, from `List the events of an actor`. */
const listedBy = ({ summary }: { summary: string }) => summary.replace(/^List( and search)? /, '')

const queryOf = (c: Context): never => c.req.valid('query' as never)
const sourceFor = <Query, Item, Whole>(
  source: SourceOf<Query, Item, Whole> | Source<Query, Item, Whole>,
  c: Context<AppEnv>,
) => (typeof source === 'function' ? source(c) : source)

/** Mounts the pages of a list. */
const mountPages = <Query extends z.ZodObject, Item, Whole>(
  app: OpenAPIHono<AppEnv>,
  list: ListOf<Query, Item, Whole>,
  answers: AnswerList,
): void => {
  const { path, noun, tag, summary, description, params, query, examples, formats, source } = list
  // What is asked of it fits the schema beside it.
  if (typeof source !== 'function') answers.plain.set(path, { query, source: source as never })
  app.openapi(
    once(`list${noun}`, () =>
      route({
        scope: 'read',
        method: 'get',
        path,
        operationId: `list${noun}`,
        tags: [tag],
        summary,
        description,
        request: { ...(params ? { params } : {}), query, headers: z.object(ifNoneMatch) },
        responses: {
          200: pageAnswer(list.page, formats.of, examples.page, list.links),
          ...notModified,
          ...problems(504),
          ...list.more,
        },
      }),
    ),
    async (c) => (await answers.page(c, queryOf(c), await sourceFor(source, c))) as never,
  )
}

/** Mounts all of a list. */
const mountExport = <Query extends z.ZodObject, Item, Whole>(
  app: OpenAPIHono<AppEnv>,
  list: ListOf<Query, Item, Whole>,
  answers: AnswerList,
): void => {
  const { path, noun, tag, params, query, examples, formats, source } = list
  app.openapi(
    once(`export${noun}`, () =>
      route({
        scope: 'read',
        method: 'get',
        path: `${path}/export`,
        operationId: `export${noun}`,
        tags: [tag],
        summary: `Export ${listedBy(list)}`,
        description: `Takes the filters of \`GET ${path}\`, and answers with all that pass them, as \`format\` says: lines of JSON, a table, or a map.`,
        request: { ...(params ? { params } : {}), query: exportQuery(query, formats) },
        responses: { 200: wholeAnswer(formats, examples.whole), ...problems(504), ...list.more },
      }),
    ),
    async (c) => (await answers.whole(c, queryOf(c), await sourceFor(source, c), formats)) as never,
  )
  onlyRead(app, `${path}/export`)
}

/** Mounts the pages of a list as feeds. */
const mountFeed = <Query extends z.ZodObject, Item, Whole>(
  app: OpenAPIHono<AppEnv>,
  list: ListOf<Query, Item, Whole>,
  answers: AnswerList,
): void => {
  const { path, noun, tag, params, query, examples, formats, source } = list
  app.openapi(
    once(`feed${noun}`, () =>
      route({
        scope: 'read',
        method: 'get',
        path: `${path}/feed`,
        operationId: `feed${noun}`,
        tags: [tag],
        summary: `Get ${listedBy(list)} as a feed`,
        description: `Takes the filters of \`GET ${path}\`, and answers with a page of what passes them, for feed readers.`,
        request: {
          ...(params ? { params } : {}),
          query: feedQuery(query),
          headers: z.object(ifNoneMatch),
        },
        responses: {
          200: feedAnswer(formats, examples.page),
          ...notModified,
          ...problems(504),
          ...list.more,
        },
      }),
    ),
    async (c) => (await answers.feed(c, queryOf(c), await sourceFor(source, c), formats)) as never,
  )
  onlyRead(app, `${path}/feed`)
}

/** Mounts a list: its pages at its path, all of it at `…/export`, and at `…/feed` where it has feeds. */
export const mountList = <Query extends z.ZodObject, Item, Whole>(
  app: OpenAPIHono<AppEnv>,
  list: ListOf<Query, Item, Whole>,
  answers: AnswerList,
): void => {
  mountPages(app, list, answers)
  mountExport(app, list, answers)
  if (list.formats.entry) mountFeed(app, list, answers)
}
