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
  NoQuery,
  notModified,
  once,
  pathId,
  problems,
  route,
} from '../contract/route.ts'
import type { AppEnv } from '../http/env.ts'
import type { GoneAccess } from '../common/gone.ts'
import { goneAccess } from '../http/gone.ts'
import type { WriteOnce } from '../http/idempotency.ts'
import { mountList } from '../http/list-routes.ts'
import type { AnswerList } from '../http/lists.ts'
import { afterVersion, paging, pathInteger } from '../contract/params.ts'
import { revisionExample, revisionExamplePage } from './examples.ts'
import { revisionFormats } from './formats.ts'
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

/** How the routes name a collection. */
export interface Resource {
  collection: 'article' | 'actor' | 'event'
  /** The collection in PascalCase: `Article`. */
  noun: string
  id: z.ZodString
  exampleId: string
  example: object
  item: z.ZodType
  revision: ReturnType<typeof revisionOf>
}

const { after, limit, cursor } = paging(['version'], 'version', '', afterVersion)
const RevisionQuery = z.strictObject({ after, limit, cursor })

/** The routes `/v1/{articles,actors,events}/{id}/revisions` and `…/restore`. */
export const historyRoutes = <Item extends object>(
  { collection, noun, id, exampleId, example, item, revision }: Resource,
  store: Histories<Item>,
  write: WriteOnce,
  answerList: AnswerList,
) => {
  const app = new OpenAPIHono<AppEnv>()
  const tags = ['Revisions']
  const idName = `${collection}Id`
  const path = `/v1/${collection}s/{${idName}}`
  const one = once(`${idName} of revisions`, () => ({
    [idName]: pathId(id, `Id of the ${collection}.`, exampleId),
  }))
  const idIn = (params: Record<string, unknown>) => String(params[idName])
  const an = /^[ae]/.test(collection) ? 'an' : 'a'

  mountList(
    app,
    {
      path: `/v1/${collection}s/{${idName}}/revisions`,
      noun: `${noun}Revisions`,
      tag: 'Revisions',
      summary: `List the revisions of ${an} ${collection}`,
      description: `Every change of the ${collection}, newest first. Those of a deleted ${collection}, and quotes of deleted articles, are shown only to keys with the scope \`write\`.`,
      params: z.object(one),
      query: RevisionQuery,
      page: RevisionPage,
      examples: { page: revisionExamplePage, whole: revisionExample },
      formats: revisionFormats,
      more: problems(404),
      source: (c) => {
        const of = idIn(c.req.valid('param' as never))
        const gone = goneAccess(c)
        return {
          list: ({ limit = LIMIT_DEFAULT, after: behind }, after) =>
            store.listRevisions(of, gone, { limit, behind }, after),
          stream: ({ after: behind }) => store.streamRevisions(of, gone, { behind }),
        }
      },
    },
    answerList,
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: `${path}/revisions/{version}`,
      operationId: `get${noun}Revision`,
      tags,
      summary: `Read a revision of ${an} ${collection}`,
      description: `One change of the ${collection}, and the ${collection} as it was after that change. If the ${collection} is deleted now, this needs a key with the scope \`write\`. Without that scope, deleted resources that it embeds are marked \`deleted\` and have no content.`,
      request: {
        query: NoQuery,
        params: z.object({
          ...one,
          version: pathInteger('The version that the revision made.', 1),
        }),
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
      description: `Restores the ${collection} to an earlier version and records that as a new version. A deleted ${collection} is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.`,
      request: {
        query: NoQuery,
        params: z.object(one),
        headers: z.object(ifMatchOnce),
        body: body(RestoreRequest, { version: 1 }),
      },
      responses: {
        200: json(
          item,
          `The ${collection} after the restore.`,
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
      // `of` chooses the store at run time, so the types cannot know what it returns.
      return (await write(c, 200, (record) => store.restore(of, allowed, version, record))) as never
    },
  )

  return app
}
