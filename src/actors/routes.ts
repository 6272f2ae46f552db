import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { articleFormats } from '../articles/formats.ts'
import { ArticlePage } from '../articles/page.ts'
import { examples as articleExamples } from '../articles/examples.ts'
import { ActorArticleQuery, type ArticleQuery } from '../articles/query.ts'
import type { Article, ListedArticle } from '../articles/schema.ts'
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
  moved,
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
import { ActorId } from '../contract/fields.ts'
import type { WriteOnce } from '../http/idempotency.ts'
import { mountList } from '../http/list-routes.ts'
import type { AnswerList, Source } from '../http/lists.ts'
import { pageOf } from '../contract/page.ts'
import { mountJsonLd } from '../http/json-ld.ts'
import { patchedActor } from './patch.ts'
import { EXAMPLE_IDS, examples } from './examples.ts'
import { actorFormats } from './formats.ts'
import { actorThing } from './json-ld.ts'
import { ActorQuery, SIMILAR_DEFAULT, SimilarQuery } from './query.ts'
import { Actor, ActorPatch, MergeRequest, ActorInput, SimilarActors, Unmerged } from './schema.ts'
import type { ActorStore } from './store.ts'

const ActorPage = pageOf(Actor, 'ActorPage', 'actors')

const tags = ['Actors']
const one = (example: string = EXAMPLE_IDS.read) =>
  once(`actorId ${example}`, () =>
    z.object({ actorId: pathId(ActorId, 'Id of the actor.', example) }),
  )

const changed = (description: string) =>
  json(Actor, description, ['ETag', 'Idempotency-Replayed'], examples.read)

/** The routes `/v1/actors`. */
export const actorRoutes = (
  store: ActorStore,
  articles: Source<ArticleQuery, ListedArticle, Article>,
  events: Source<EventQuery, Event, Event>,
  write: WriteOnce,
  answerList: AnswerList,
) => {
  const app = new OpenAPIHono<AppEnv>()

  /** A list of what an actor takes part in, or is mentioned by. */
  const ofActor = async <Query extends { actor?: string[] | undefined }, Item, Whole>(
    c: Context<AppEnv>,
    { list, listPrinted, stream }: Source<Query, Item, Whole>,
  ): Promise<Source<Query, Item, Whole>> => {
    const { actorId } = c.req.valid('param' as never) as { actorId: string }
    await store.exists(actorId)
    const ofIt = <Q extends object>(query: Q) => ({ ...query, actor: [actorId] })
    return {
      list: (query, after) => list(ofIt(query), after),
      listPrinted: listPrinted && ((query, after) => listPrinted(ofIt(query), after)),
      stream: (query) => stream(ofIt(query)),
    }
  }

  mountList(
    app,
    {
      path: '/v1/actors',
      noun: 'Actors',
      tag: 'Actors',
      summary: 'List and search actors',
      description:
        'Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.',
      query: ActorQuery,
      page: ActorPage,
      examples: { page: examples.page, whole: examples.read },
      formats: actorFormats,
      links: leadsTo({ actorId: '$response.body#/data/0/id' }, 'getActor'),
      source: store,
    },
    answerList,
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
        body: body(ActorInput, examples.create),
      },
      responses: {
        201: json(
          Actor,
          'The actor as recorded.',
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
        ({ id }) => `/v1/actors/${id}`,
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
        'The actor with its affiliations and counts. The id of a merged actor answers 308 with the location of its survivor; writes to it answer 409.',
      request: { query: AsOfQuery, params: one(), headers: z.object(ifNoneMatch) },
      responses: {
        200: json(Actor, 'The actor.', ['ETag'], examples.read),
        ...notModified,
        ...moved,
        ...problems(404),
      },
    }),
    async (c) => {
      const id = c.req.valid('param').actorId
      const { asOf } = c.req.valid('query')
      const actor = await (asOf === undefined ? store.get(id) : store.asOf(id, goneAccess(c), asOf))
      return answer(c, 200, actor)
    },
  )

  mountJsonLd(app, {
    path: '/v1/actors/{actorId}',
    noun: 'Actor',
    tag: 'Actors',
    params: one(),
    example: examples.read,
    thing: actorThing,
    more: moved,
    read: (c) => store.get((c.req.valid('param' as never) as { actorId: string }).actorId),
  })

  app.openapi(
    route({
      scope: 'write',
      method: 'put',
      path: '/v1/actors/{actorId}',
      operationId: 'replaceActor',
      tags,
      summary: 'Replace an actor',
      description: 'Replaces the whole actor: fields that the body leaves out are cleared.',
      request: {
        query: NoQuery,
        params: one(),
        headers: z.object(ifMatchOnce),
        body: body(ActorInput, examples.replace),
      },
      responses: {
        200: changed('The actor after the change.'),
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
        'Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it).',
      request: {
        query: NoQuery,
        params: one(),
        headers: z.object(ifMatchOnce),
        body: body(ActorPatch, examples.patch, 'application/merge-patch+json'),
      },
      responses: {
        200: changed('The actor after the change.'),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const patch = c.req.valid('json')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').actorId
      return write(c, 200, (record) => store.update(id, allowed, patchedActor(patch), record))
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
        'Deletes an actor. An actor that events, articles or other actors refer to is not deleted: 409 names them. `force=true` removes those links too.',
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
        'Moves all links of the duplicate to this actor, and adds its names to the aliases. From then on, reading the duplicate answers 308 with the location of this actor, and writing to it answers 409. `POST /v1/actors/{actorId}/unmerge` with the id of the duplicate undoes the merge.',
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
        'Restores a merged actor under its own id. Its links return to it in their current state. Its names, identifiers, tags and affiliations are removed from the survivor, unless the survivor or another actor merged into it has them too. What was added to the survivor since the merge stays there; the answer lists it, and what could not be restored. Actors that were merged into this one before stay merged into it. `If-Match` takes the version that the merge gave the actor.',
      request: {
        query: NoQuery,
        params: one(EXAMPLE_IDS.merged),
        headers: z.object(ifMatchOnce),
      },
      responses: {
        200: json(
          Unmerged,
          'Both actors after the change.',
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
      'x-sdk-method': 'listSimilar',
      tags,
      summary: 'Find actors that may be the same',
      description:
        'Other actors with similar names or aliases: in another spelling, order of words or script, or as an acronym. Type, country and identifiers raise or lower the score. The closest candidates are compared first, for about one second. Merge duplicates with `POST /v1/actors/{actorId}/merge`.',
      request: {
        params: one(EXAMPLE_IDS.survivor),
        query: SimilarQuery,
        headers: z.object(ifNoneMatch),
      },
      responses: {
        200: json(SimilarActors, 'The most likely first.', ['ETag'], examples.similar),
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

  mountList(
    app,
    {
      path: '/v1/actors/{actorId}/events',
      noun: 'ActorEvents',
      tag: 'Actors',
      summary: 'List the events of an actor',
      description:
        'Events that the actor takes part in, in any role, latest first. Takes the filters of `GET /v1/events`.',
      params: one(),
      query: ActorEventQuery,
      page: EventPage,
      examples: { page: eventExamples.page, whole: eventExamples.read },
      formats: eventFormats,
      more: { ...moved, ...problems(404) },
      source: (c) => ofActor(c, events),
    },
    answerList,
  )

  mountList(
    app,
    {
      path: '/v1/actors/{actorId}/articles',
      noun: 'ActorArticles',
      tag: 'Actors',
      summary: 'List the articles that mention an actor',
      description:
        'Articles that mention the actor, latest first. Takes the filters of `GET /v1/articles`.',
      params: one(),
      query: ActorArticleQuery,
      page: ArticlePage,
      examples: { page: articleExamples.page, whole: articleExamples.read },
      formats: articleFormats,
      more: { ...moved, ...problems(404) },
      source: (c) => ofActor(c, articles),
    },
    answerList,
  )

  return app
}
