import { OpenAPIHono, z } from '@hono/zod-openapi'
import { articleFormats } from '../articles/formats.ts'
import { ArticlePage } from '../articles/page.ts'
import { examples as articleExamples } from '../articles/examples.ts'
import { ActorArticleQuery, type ArticleQuery } from '../articles/query.ts'
import type { Article, ArticleSummary } from '../articles/schema.ts'
import { eventFormats } from '../events/formats.ts'
import { EventPage } from '../events/page.ts'
import { examples as eventExamples } from '../events/examples.ts'
import { ActorEventQuery, type EventQuery } from '../events/query.ts'
import type { Event } from '../events/schema.ts'
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
  listing,
  moved,
  NoQuery,
  notModified,
  pathId,
  problems,
  route,
  written,
} from '../contract/route.ts'
import type { AppEnv } from '../http/env.ts'
import { goneAccess } from '../http/gone.ts'
import { ActorId } from '../contract/fields.ts'
import type { WriteOnce } from '../http/idempotency.ts'
import type { AnswerList, Source } from '../http/lists.ts'
import { pageOf } from '../contract/page.ts'
import { answerResource, resource } from '../http/json-ld.ts'
import { applyPatch } from '../http/patch.ts'
import { EXAMPLE_IDS, examples } from './examples.ts'
import { actorFormats } from './formats.ts'
import { actorThing } from './json-ld.ts'
import { ActorQuery, SIMILAR_DEFAULT, SimilarQuery } from './query.ts'
import { Actor, ActorPatch, MergeRequest, NewActor, SimilarActors, Unmerged } from './schema.ts'
import type { ActorStore } from './store.ts'

const ActorPage = pageOf(Actor, 'ActorPage', 'actors')

const tags = ['Actors']
const one = (example: string = EXAMPLE_IDS.read) =>
  z.object({ actorId: pathId(ActorId, 'Id of the actor.', example) })

const changed = (description: string) =>
  json(Actor, description, ['ETag', 'Idempotency-Replayed'], examples.read)

/** `/v1/actors`. */
export const actorRoutes = (
  store: ActorStore,
  articles: Source<ArticleQuery, ArticleSummary, Article>,
  events: Source<EventQuery, Event, Event>,
  write: WriteOnce,
  answerList: AnswerList,
) => {
  const app = new OpenAPIHono<AppEnv>()

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/actors',
      operationId: 'listActors',
      tags,
      summary: 'List and search actors',
      description:
        'Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.',
      request: { query: ActorQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: listing(
          ActorPage,
          'actors',
          examples.page,
          examples.read,
          actorFormats,
          leadsTo({ actorId: '$response.body#/data/0/id' }, 'getActor'),
        ),
        ...notModified,
        ...problems(504),
      },
    }),
    (c) => answerList(c, c.req.valid('query'), store, actorFormats),
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'post',
      path: '/v1/actors',
      operationId: 'createActor',
      tags,
      summary: 'Record an actor',
      description:
        'Records an actor. An external id that another actor has is refused with 409, which names that actor.',
      request: {
        query: NoQuery,
        headers: z.object(written),
        body: body(NewActor, examples.create),
      },
      responses: {
        201: json(
          Actor,
          'The actor as it is recorded.',
          ['ETag', 'Location', 'Idempotency-Replayed'],
          examples.read,
          leadsTo(
            { actorId: '$response.body#/id' },
            'getActor',
            'replaceActor',
            'updateActor',
            'listActorEvents',
            'listActorArticles',
            'mergeActor',
            'listActorRevisions',
            'deleteActor',
          ),
        ),
        ...problems(409, 413, 415, 422),
      },
    }),
    async (c) => {
      const input = c.req.valid('json')
      return write(
        c,
        201,
        (record) => store.create(input, record),
        ({ id }) => ({ Location: `/v1/actors/${id}` }),
      )
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/actors/{actorId}',
      operationId: 'getActor',
      tags,
      summary: 'Read an actor',
      description:
        'The actor with its affiliations and counts. The id of an actor that was merged answers 308 to the one it was merged into; writes to it answer 409.',
      request: { query: AsOfQuery, params: one(), headers: z.object(ifNoneMatch) },
      responses: {
        200: resource(Actor, 'The actor.', examples.read, actorThing),
        ...notModified,
        ...moved,
        ...problems(404),
      },
    }),
    async (c) => {
      const id = c.req.valid('param').actorId
      const { asOf } = c.req.valid('query')
      const actor = await (asOf === undefined ? store.get(id) : store.asOf(id, goneAccess(c), asOf))
      return answerResource(c, actor, actorThing)
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'put',
      path: '/v1/actors/{actorId}',
      operationId: 'replaceActor',
      tags,
      summary: 'Replace an actor',
      description: 'Writes the whole actor: what the body leaves out is cleared.',
      request: {
        query: NoQuery,
        params: one(),
        headers: z.object(ifMatchOnce),
        body: body(NewActor, examples.replace),
      },
      responses: {
        200: changed('The actor as it is now.'),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const input = c.req.valid('json')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').actorId
      return write(c, 200, (record) => store.update(id, allowed, () => input, record))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'patch',
      path: '/v1/actors/{actorId}',
      operationId: 'updateActor',
      tags,
      summary: 'Change some fields of an actor',
      description:
        'Applies a JSON Merge Patch (RFC 7396): what the body leaves out stays, null clears what may be null, a list replaces the list (`[]` clears it).',
      request: {
        query: NoQuery,
        params: one(),
        headers: z.object(ifMatchOnce),
        body: body(ActorPatch, examples.patch, 'application/merge-patch+json'),
      },
      responses: {
        200: changed('The actor as it is now.'),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const patch = c.req.valid('json')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').actorId
      const make = (draft: NewActor) => applyPatch(NewActor, draft, patch)
      return write(c, 200, (record) => store.update(id, allowed, make, record))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'delete',
      path: '/v1/actors/{actorId}',
      operationId: 'deleteActor',
      tags,
      summary: 'Delete an actor',
      description:
        'An actor that events, articles or other actors refer to is kept with 409, which names them; `force=true` removes those links too.',
      request: {
        params: one(EXAMPLE_IDS.delete),
        query: z.strictObject({ force }),
        headers: z.object(ifMatchOnce),
      },
      responses: { ...deleted, ...problems(404, 409, 412, 422) },
    }),
    async (c) => {
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').actorId
      const force = c.req.valid('query').force ?? false
      return write(c, 204, (record) => store.remove(id, allowed, force, record))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'post',
      path: '/v1/actors/{actorId}/merge',
      operationId: 'mergeActor',
      tags,
      summary: 'Merge a duplicate into this actor',
      description:
        'Moves all links of the duplicate to this actor, and its names to the aliases. From then on reads of the id of the duplicate answer 308 to this actor, and writes to it 409. `POST /v1/actors/{actorId}/unmerge` with that id undoes it. Merging the same duplicate again changes nothing.',
      request: {
        query: NoQuery,
        params: one(EXAMPLE_IDS.survivor),
        headers: z.object(ifMatchOnce),
        body: body(MergeRequest, examples.merge),
      },
      responses: {
        200: changed('The actor that remains.'),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').actorId
      const { duplicateId } = c.req.valid('json')
      return write(c, 200, (record) => store.merge(id, allowed, duplicateId, record))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'post',
      path: '/v1/actors/{actorId}/unmerge',
      operationId: 'unmergeActor',
      tags,
      summary: 'Undo the merge of an actor',
      description:
        'Brings back an actor that was merged into another one, under its id, with what it had: each link goes back to it as it is now, and its names, identifiers, tags and affiliations leave the survivor, unless that or another one merged into it has them too. What was added to the survivor since stays there; the answer names it, and what cannot be given back. Actors that had been merged into this one before stay merged into it. `If-Match` is the version that the merge made of it.',
      request: {
        query: NoQuery,
        params: one(EXAMPLE_IDS.merged),
        headers: z.object(ifMatchOnce),
      },
      responses: {
        200: json(
          Unmerged,
          'Both actors as they are now.',
          ['ETag', 'Idempotency-Replayed'],
          examples.unmerged,
        ),
        ...problems(404, 409, 412, 422),
      },
    }),
    async (c) => {
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').actorId
      return write(c, 200, (record) => store.unmerge(id, allowed, record))
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/actors/{actorId}/similar',
      operationId: 'listSimilarActors',
      tags,
      summary: 'Find actors that may be the same',
      description:
        'Other actors whose names or aliases are like those of this one, in any spelling, order of words or script, or as an acronym, with what type, country and identifiers say to it. Of each, the first 50 names are compared, and of a name the first 20 words; those that have most in common are compared first, and an answer ends with what can be compared in about a second. What is the same is merged by `POST /v1/actors/{actorId}/merge`.',
      request: {
        params: one(EXAMPLE_IDS.survivor),
        query: SimilarQuery,
        headers: z.object(ifNoneMatch),
      },
      responses: {
        200: json(SimilarActors, 'The likeliest first.', ['ETag'], examples.similar),
        ...notModified,
        ...moved,
        ...problems(404),
      },
    }),
    async (c) => {
      const { limit = SIMILAR_DEFAULT } = c.req.valid('query')
      return answer(c, 200, { data: await store.similar(c.req.valid('param').actorId, limit) })
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/actors/{actorId}/events',
      operationId: 'listActorEvents',
      tags,
      summary: 'List the events of an actor',
      description:
        'Events that the actor takes part in, in any role, the latest first; with the filters of `GET /v1/events`.',
      request: { params: one(), query: ActorEventQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: listing(EventPage, 'events', eventExamples.page, eventExamples.read, eventFormats),
        ...notModified,
        ...moved,
        ...problems(404, 504),
      },
    }),
    async (c) => {
      const { actorId } = c.req.valid('param')
      await store.exists(actorId)
      return answerList(c, { ...c.req.valid('query'), actor: [actorId] }, events, eventFormats)
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/actors/{actorId}/articles',
      operationId: 'listActorArticles',
      tags,
      summary: 'List the articles that mention an actor',
      description:
        'Articles that mention the actor, the latest first; with the filters of `GET /v1/articles`.',
      request: { params: one(), query: ActorArticleQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: listing(
          ArticlePage,
          'articles',
          articleExamples.page,
          articleExamples.read,
          articleFormats,
        ),
        ...notModified,
        ...moved,
        ...problems(404, 504),
      },
    }),
    async (c) => {
      const { actorId } = c.req.valid('param')
      await store.exists(actorId)
      return answerList(c, { ...c.req.valid('query'), actor: [actorId] }, articles, articleFormats)
    },
  )

  return app
}
