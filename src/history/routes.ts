import { OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMIT_DEFAULT } from '../db/query/list.ts'
import type { Listed } from '../common/lists.ts'
import type { Position } from '../common/lists.ts'
import type { Recorder } from '../db/engine.ts'
import { answer, precondition } from '../http/answer.ts'
import {
  body,
  ifMatchOnce,
  ifNoneMatch,
  json,
  listing,
  NoQuery,
  notModified,
  pathId,
  problems,
  route,
} from '../contract/route.ts'
import type { AppEnv } from '../http/env.ts'
import type { GoneAccess } from '../common/gone.ts'
import { goneAccess } from '../http/gone.ts'
import type { WriteOnce } from '../http/idempotency.ts'
import type { AnswerList } from '../http/lists.ts'
import { afterVersion, paging, pathInteger } from '../contract/params.ts'
import { revisionExample, revisionExamplePage } from './examples.ts'
import { REVISION_FORMATS, revisionFormats } from './formats.ts'
import { RestoreRequest, RevisionPage, type Revision, type revisionOf } from './schema.ts'
import type { RevisionsAsked } from './store.ts'

interface Histories<Item> {
  listRevisions: (
    id: string,
    gone: GoneAccess,
    asked: RevisionsAsked,
    after?: Position,
  ) => Promise<Listed<Revision>>
  streamRevisions: (
    id: string,
    gone: GoneAccess,
    asked: Omit<RevisionsAsked, 'limit'>,
  ) => AsyncGenerator<Listed<Revision>>
  restore: (
    id: string,
    allowed: (version: number) => boolean,
    version: number,
    record: Recorder<unknown>,
  ) => Promise<Item>
  getRevision: (
    id: string,
    gone: GoneAccess,
    version: number,
  ) => Promise<Revision & { item: Item | null }>
}

/** What is said of the history of a collection. */
export interface Resource {
  collection: 'article' | 'actor' | 'event'
  /** As names have it: `Article`. */
  noun: string
  id: z.ZodString
  exampleId: string
  example: object
  item: z.ZodType
  revision: ReturnType<typeof revisionOf>
}

const { after, limit, cursor, format, bom } = paging(
  ['version'],
  'version',
  '',
  REVISION_FORMATS,
  afterVersion,
)
const RevisionQuery = z.strictObject({ after, limit, cursor, format, bom })

/** `/v1/{articles,actors,events}/{id}/revisions`. */
export const historyRoutes = <Item extends object>(
  { collection, noun, id, exampleId, example, item, revision }: Resource,
  store: Histories<Item>,
  write: WriteOnce,
  answerList: AnswerList,
) => {
  const app = new OpenAPIHono<AppEnv>()
  const tags = [`${noun}s`]
  const idName = `${collection}Id`
  const path = `/v1/${collection}s/{${idName}}`
  const one = { [idName]: pathId(id, `Id of the ${collection}.`, exampleId) }
  const idIn = (params: Record<string, unknown>) => String(params[idName])
  const an = /^[ae]/.test(collection) ? 'an' : 'a'

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: `${path}/revisions`,
      operationId: `list${noun}Revisions`,
      tags,
      summary: `List the revisions of ${an} ${collection}`,
      description: `Every change of the ${collection}, the last one first: when, by which key, why, and the difference. Those of ${an} ${collection} that is deleted are kept, for keys with the scope \`write\`; so are quotes of articles that are deleted.`,
      request: { params: z.object(one), query: RevisionQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: listing(
          RevisionPage,
          'revisions',
          revisionExamplePage,
          revisionExample,
          revisionFormats,
        ),
        ...notModified,
        ...problems(404, 504),
      },
    }),
    (c) => {
      const of = idIn(c.req.valid('param'))
      const gone = goneAccess(c)
      const query = c.req.valid('query')
      const { limit = LIMIT_DEFAULT, after: behind } = query
      const revisions = {
        list: (_: unknown, after?: Position) =>
          store.listRevisions(of, gone, { limit, behind }, after),
        stream: () => store.streamRevisions(of, gone, { behind }),
      }
      return answerList(c, query, revisions, revisionFormats)
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: `${path}/revisions/{version}`,
      operationId: `get${noun}Revision`,
      tags,
      summary: `Read a revision of ${an} ${collection}`,
      description: `A change of the ${collection}, and the ${collection} as the change made it; of one that is deleted, for keys with the scope \`write\`. What it embeds that is deleted is shown to others as \`deleted\`, without its content.`,
      request: {
        query: NoQuery,
        params: z.object({ ...one, version: pathInteger('Version of the revision.', 1) }),
        headers: z.object(ifNoneMatch),
      },
      responses: {
        200: json(revision, 'The revision.', ['ETag'], {
          ...revisionExample,
          [collection]: example,
        }),
        ...notModified,
        ...problems(404),
      },
    }),
    async (c) => {
      const params = c.req.valid('param') as Record<string, unknown> & { version: number }
      const { item, ...found } = await store.getRevision(
        idIn(params),
        goneAccess(c),
        params.version,
      )
      return answer(c, 200, { ...found, [collection]: item })
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'post',
      path: `${path}/restore`,
      operationId: `restore${noun}`,
      tags,
      summary: `Put back a version of ${an} ${collection}`,
      description: `Makes the ${collection} what it was in a version, which is a new version; one that is deleted is there again under its id. What it refers to must be there: 409 names what is not. Links that others had to it are theirs, and not put back with it.`,
      request: {
        query: NoQuery,
        params: z.object(one),
        headers: z.object(ifMatchOnce),
        body: body(RestoreRequest, { version: 1 }),
      },
      responses: {
        200: json(
          item,
          `The ${collection} as it is now.`,
          ['ETag', 'Idempotency-Replayed'],
          example,
        ),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const { version } = c.req.valid('json')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const of = idIn(c.req.valid('param'))
      // Which resource it is, the types of the contract do not know here.
      return (await write(c, 200, (record) => store.restore(of, allowed, version, record))) as never
    },
  )

  return app
}
