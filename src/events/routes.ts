import { OpenAPIHono, z } from '@hono/zod-openapi'
import { AsOfQuery } from '../history/schema.ts'
import { answer, precondition } from '../http/answer.ts'
import {
  body,
  deleted,
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
import { EventId } from '../contract/fields.ts'
import type { WriteOnce } from '../http/idempotency.ts'
import { mountList } from '../http/list-routes.ts'
import type { AnswerList } from '../http/lists.ts'
import { mountJsonLd } from '../http/json-ld.ts'
import { patchedEvent } from './patch.ts'
import { EXAMPLE_IDS, examples } from './examples.ts'
import { eventFormats } from './formats.ts'
import { eventThing } from './json-ld.ts'
import { EventPage } from './page.ts'
import { EventQuery } from './query.ts'
import { Event, EventPatch, EventInput } from './schema.ts'
import type { EventStore } from './store.ts'

const tags = ['Events']
const one = (example: string = EXAMPLE_IDS.read) =>
  once(`eventId ${example}`, () =>
    z.object({ eventId: pathId(EventId, 'Id of the event.', example) }),
  )

/** The routes `/v1/events`. */
export const eventRoutes = (store: EventStore, write: WriteOnce, answerList: AnswerList) => {
  const app = new OpenAPIHono<AppEnv>()

  mountList(
    app,
    {
      path: '/v1/events',
      noun: 'Events',
      tag: 'Events',
      summary: 'List and search events',
      description:
        'Events that pass all filters, the latest first, each with its participants and evidence. Repeat a filter for OR; different filters are ANDed.',
      query: EventQuery,
      page: EventPage,
      examples: { page: examples.page, whole: examples.read },
      formats: eventFormats,
      links: leadsTo({ eventId: '$response.body#/data/0/id' }, 'getEvent'),
      source: store,
    },
    answerList,
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'post',
      path: '/v1/events',
      operationId: 'createEvent',
      tags,
      summary: 'Record an event',
      description: 'Records an event with its participants and evidence, all or nothing.',
      request: {
        query: NoQuery,
        headers: z.object(written),
        body: body(EventInput, examples.create),
      },
      responses: {
        201: json(
          Event,
          'The event as recorded.',
          ['ETag', 'Location', 'Idempotency-Replayed'],
          examples.read,
          leadsTo(
            { eventId: '$response.body#/id' },
            'getEvent',
            'replaceEvent',
            'updateEvent',
            'listEventEvidence',
            'createEventEvidence',
            'listEventRevisions',
            'deleteEvent',
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
        ({ id }) => `/v1/events/${id}`,
      )
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/events/{eventId}',
      operationId: 'getEvent',
      tags,
      summary: 'Read an event',
      description: 'The event with its participants and its evidence.',
      request: { query: AsOfQuery, params: one(), headers: z.object(ifNoneMatch) },
      responses: {
        200: json(Event, 'The event.', ['ETag'], examples.read),
        ...notModified,
        ...problems(404),
      },
    }),
    async (c) => {
      const id = c.req.valid('param').eventId
      const { asOf } = c.req.valid('query')
      const event = await (asOf === undefined ? store.get(id) : store.asOf(id, goneAccess(c), asOf))
      return answer(c, 200, event)
    },
  )

  mountJsonLd(app, {
    path: '/v1/events/{eventId}',
    noun: 'Event',
    tag: 'Events',
    params: one(),
    example: examples.read,
    thing: eventThing,
    read: (c) => store.get((c.req.valid('param' as never) as { eventId: string }).eventId),
  })

  app.openapi(
    route({
      scope: 'write',
      method: 'put',
      path: '/v1/events/{eventId}',
      operationId: 'replaceEvent',
      tags,
      summary: 'Replace an event',
      description:
        'Replaces the whole event: fields that the body leaves out are cleared, including participants and evidence.',
      request: {
        query: NoQuery,
        params: one(),
        headers: z.object(ifMatchOnce),
        body: body(EventInput, examples.replace),
      },
      responses: {
        200: json(
          Event,
          'The event after the change.',
          ['ETag', 'Idempotency-Replayed'],
          examples.read,
        ),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const input = c.req.valid('json')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').eventId
      return write(c, 200, (record) => store.update(id, allowed, () => input, record))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'patch',
      path: '/v1/events/{eventId}',
      operationId: 'updateEvent',
      tags,
      summary: 'Change some fields of an event',
      description:
        'Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it). If the patch changes only `start` of a date, the end moves with it: to the same day, or to the end of its week, month or year.',
      request: {
        query: NoQuery,
        params: one(),
        headers: z.object(ifMatchOnce),
        body: body(EventPatch, examples.patch, 'application/merge-patch+json'),
      },
      responses: {
        200: json(
          Event,
          'The event after the change.',
          ['ETag', 'Idempotency-Replayed'],
          examples.read,
        ),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const patch = c.req.valid('json')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const id = c.req.valid('param').eventId
      return write(c, 200, (record) => store.update(id, allowed, patchedEvent(patch), record))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'delete',
      path: '/v1/events/{eventId}',
      operationId: 'deleteEvent',
      tags,
      summary: 'Delete an event',
      description:
        'Deletes the event with its participants and evidence links; the actors and articles stay.',
      request: { params: one(EXAMPLE_IDS.delete), headers: z.object(ifMatchOnce), query: NoQuery },
      responses: { ...deleted, ...problems(404, 409, 412, 422) },
    }),
    async (c) => {
      const id = c.req.valid('param').eventId
      const allowed = precondition(c.req.valid('header')['if-match'])
      return write(c, 204, (record) => store.remove(id, allowed, record))
    },
  )

  return app
}
