import { OpenAPIHono, z } from '@hono/zod-openapi'
import { AsOfQuery } from '../history/schema.ts'
import { answer, precondition } from '../http/answer.ts'
import {
  body,
  deleted,
  force,
  ifMatchOnce,
  ifNoneMatch,
  json,
  leadsTo,
  NoQuery,
  notModified,
  once,
  pathId,
  problems,
  route,
  written,
} from '../contract/route.ts'
import type { AppEnv } from '../http/env.ts'
import { goneAccess } from '../http/gone.ts'
import { ArticleId } from '../contract/fields.ts'
import type { WriteOnce } from '../http/idempotency.ts'
import { mountList } from '../http/list-routes.ts'
import type { AnswerList } from '../http/lists.ts'
import { mountJsonLd } from '../http/json-ld.ts'
import type { Annotate } from './annotate.ts'
import { patchedArticle } from './patch.ts'
import { EXAMPLE_IDS, examples } from './examples.ts'
import { articleFormats } from './formats.ts'
import { articleThing } from './json-ld.ts'
import { ArticlePage } from './page.ts'
import { annotating, ArticleQuery } from './query.ts'
import { Article, ArticlePatch, ArticleInput } from './schema.ts'
import type { ArticleStore } from './store.ts'

const tags = ['Articles']
const one = (example: string = EXAMPLE_IDS.read) =>
  once(`articleId ${example}`, () =>
    z.object({ articleId: pathId(ArticleId, 'Id of the article.', example) }),
  )

const changed = json(
  Article,
  'The article after the change.',
  ['ETag', 'Idempotency-Replayed'],
  examples.read,
)

/** The routes `/v1/articles`. */
export const articleRoutes = (
  store: ArticleStore,
  write: WriteOnce,
  answerList: AnswerList,
  annotate: Annotate,
) => {
  const app = new OpenAPIHono<AppEnv>()

  mountList(
    app,
    {
      path: '/v1/articles',
      noun: 'Articles',
      tag: 'Articles',
      summary: 'List and search articles',
      description:
        'Articles that pass all filters, latest first. Repeat a filter for OR; different filters are ANDed.',
      query: ArticleQuery,
      page: ArticlePage,
      examples: { page: examples.page, whole: examples.read },
      formats: articleFormats,
      links: leadsTo({ articleId: '$response.body#/data/0/id' }, 'getArticle'),
      source: store,
    },
    answerList,
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'post',
      path: '/v1/articles',
      operationId: 'createArticle',
      tags,
      summary: 'Record an article',
      description:
        'Records an article. A url or external id that another article has is refused with 409, which names that article.',
      request: {
        query: z.strictObject({ annotate: annotating }),
        headers: z.object(written),
        body: body(ArticleInput, examples.create),
      },
      responses: {
        201: json(
          Article,
          'The article as recorded.',
          ['ETag', 'Location', 'Idempotency-Replayed'],
          examples.read,
          leadsTo(
            { articleId: '$response.body#/id' },
            'getArticle',
            'replaceArticle',
            'updateArticle',
            'listArticleRevisions',
            'deleteArticle',
          ),
        ),
        ...problems(409, 413, 415, 422),
      },
    }),
    async (c) => {
      const given = c.req.valid('json')
      const input = c.req.valid('query').annotate ? await annotate(given) : given
      return write(
        c,
        201,
        (record) => store.create(input, record),
        ({ id }) => `/v1/articles/${id}`,
      )
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/articles/{articleId}',
      operationId: 'getArticle',
      tags,
      summary: 'Read an article',
      description:
        'The article with the actors that it mentions and the events that it is evidence of.',
      request: { query: AsOfQuery, params: one(), headers: z.object(ifNoneMatch) },
      responses: {
        200: json(Article, 'The article.', ['ETag'], examples.read),
        ...notModified,
        ...problems(404),
      },
    }),
    async (c) => {
      const id = c.req.valid('param').articleId
      const { asOf } = c.req.valid('query')
      const article = await (asOf === undefined
        ? store.get(id)
        : store.asOf(id, goneAccess(c), asOf))
      return answer(c, 200, article)
    },
  )

  mountJsonLd(app, {
    path: '/v1/articles/{articleId}',
    noun: 'Article',
    tag: 'Articles',
    params: one(),
    example: examples.read,
    thing: articleThing,
    read: (c) => store.get((c.req.valid('param' as never) as { articleId: string }).articleId),
  })

  app.openapi(
    route({
      scope: 'write',
      method: 'put',
      path: '/v1/articles/{articleId}',
      operationId: 'replaceArticle',
      tags,
      summary: 'Replace an article',
      description: 'Replaces the whole article: fields that the body leaves out are cleared.',
      request: {
        query: NoQuery,
        params: one(),
        headers: z.object(ifMatchOnce),
        body: body(ArticleInput, examples.replace),
      },
      responses: {
        200: changed,
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const input = c.req.valid('json')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').articleId
      return write(c, 200, (record) => store.update(id, allowed, () => input, record))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'patch',
      path: '/v1/articles/{articleId}',
      operationId: 'updateArticle',
      tags,
      summary: 'Change some fields of an article',
      description:
        'Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it).',
      request: {
        query: NoQuery,
        params: one(),
        headers: z.object(ifMatchOnce),
        body: body(ArticlePatch, examples.patch, 'application/merge-patch+json'),
      },
      responses: {
        200: changed,
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const patch = c.req.valid('json')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').articleId
      return write(c, 200, (record) => store.update(id, allowed, patchedArticle(patch), record))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'delete',
      path: '/v1/articles/{articleId}',
      operationId: 'deleteArticle',
      tags,
      summary: 'Delete an article',
      description:
        'Deletes an article. An article that is evidence of an event is not deleted: 409 names the events. `force=true` removes the evidence too.',
      request: {
        params: one(EXAMPLE_IDS.delete),
        query: z.strictObject({ force }),
        headers: z.object(ifMatchOnce),
      },
      responses: { ...deleted, ...problems(404, 409, 412, 422) },
    }),
    async (c) => {
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').articleId
      const force = c.req.valid('query').force ?? false
      return write(c, 204, (record) => store.remove(id, allowed, force, record))
    },
  )

  return app
}
