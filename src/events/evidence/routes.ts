import { OpenAPIHono, z } from '@hono/zod-openapi'
import { EventId, EvidenceId } from '../../contract/fields.ts'
import { afterId, many, paging } from '../../contract/params.ts'
import { Stance } from '../../contract/refs.ts'
import {
  body,
  deleted,
  ifMatchOnce,
  ifNoneMatch,
  json,
  leadsTo,
  NoQuery,
  notModified,
  pathId,
  problems,
  route,
} from '../../contract/route.ts'
import { LIMIT_DEFAULT } from '../../db/query/list.ts'
import { answer, precondition } from '../../http/answer.ts'
import type { AppEnv } from '../../http/env.ts'
import type { WriteOnce } from '../../http/idempotency.ts'
import { mountList } from '../../http/list-routes.ts'
import type { AnswerList } from '../../http/lists.ts'
import { EXAMPLE_IDS, examples } from '../examples.ts'
import type { EventStore } from '../store.ts'
import { evidenceFormats } from './formats.ts'
import { Evidence, EvidencePage, EvidencePatch, EvidenceInput, includingContext } from './schema.ts'

const tags = ['Events']
const ofEvent = z.object({ eventId: pathId(EventId, 'Id of the event.', EXAMPLE_IDS.read) })
const one = ofEvent.extend({
  evidenceId: pathId(EvidenceId, 'Id of the evidence link.', EXAMPLE_IDS.evidence),
})

const { after, limit, cursor } = paging(
  ['position'],
  'position',
  '',
  afterId(EvidenceId, 'the last evidence link'),
)
const EvidenceQuery = z.strictObject({
  after,
  limit,
  cursor,
  stance: many(Stance, 'Only links with this stance.'),
  include: includingContext,
  duplicates: z.enum(['collapse']).optional().openapi({
    description: 'Shows only one of an article and its duplicates: the first in the order given.',
  }),
})

/** The routes `/v1/events/{eventId}/evidence`. */
export const eventEvidenceRoutes = (
  store: EventStore,
  write: WriteOnce,
  answerList: AnswerList,
) => {
  const app = new OpenAPIHono<AppEnv>()

  mountList(
    app,
    {
      path: '/v1/events/{eventId}/evidence',
      noun: 'EventEvidence',
      tag: 'Events',
      summary: 'List the evidence of an event',
      description:
        'All articles that are evidence for or against the event, in the order they were given.',
      params: ofEvent,
      query: EvidenceQuery,
      page: EvidencePage,
      examples: { page: examples.evidencePage, whole: examples.evidence },
      formats: evidenceFormats,
      more: problems(404),
      source: (c) => {
        const { eventId } = c.req.valid('param' as never) as { eventId: string }
        return {
          list: ({ limit = LIMIT_DEFAULT, duplicates, stance, include, after: behind }, after) =>
            store.listEvidence(eventId, { limit, duplicates, stance, include, behind }, after),
          stream: ({ duplicates, stance, include, after: behind }) =>
            store.streamEvidence(eventId, { duplicates, stance, include, behind }),
        }
      },
    },
    answerList,
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'post',
      path: '/v1/events/{eventId}/evidence',
      operationId: 'createEventEvidence',
      tags,
      summary: 'Add evidence to an event',
      description:
        'Adds an article as evidence for or against the event. `If-Match` takes the ETag of the event.',
      request: {
        query: NoQuery,
        params: ofEvent,
        headers: z.object(ifMatchOnce),
        body: body(EvidenceInput, examples.addEvidence),
      },
      responses: {
        201: json(
          Evidence,
          'The evidence link as recorded.',
          ['ETag', 'Location', 'Idempotency-Replayed'],
          examples.evidence,
          leadsTo(
            { eventId: '$request.path.eventId', evidenceId: '$response.body#/id' },
            'getEventEvidence',
            'updateEventEvidence',
            'deleteEventEvidence',
          ),
        ),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const { eventId: of } = c.req.valid('param')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const input = c.req.valid('json')
      return write(
        c,
        201,
        (record) => store.addEvidence(of, allowed, input, record),
        ({ id }) => `/v1/events/${of}/evidence/${id}`,
      )
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/events/{eventId}/evidence/{evidenceId}',
      operationId: 'getEventEvidence',
      tags,
      summary: 'Read an evidence link',
      description: 'One article that is evidence for or against the event.',
      request: {
        query: NoQuery,
        params: one,
        headers: z.object(ifNoneMatch),
      },
      responses: {
        200: json(Evidence, 'The evidence link.', ['ETag'], examples.evidence),
        ...notModified,
        ...problems(404),
      },
    }),
    async (c) => {
      const { eventId: of, evidenceId } = c.req.valid('param')
      return answer(c, 200, await store.getEvidence(of, evidenceId))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'patch',
      path: '/v1/events/{eventId}/evidence/{evidenceId}',
      operationId: 'updateEventEvidence',
      tags,
      summary: 'Change an evidence link',
      description:
        'Applies a JSON Merge Patch (RFC 7396) to one evidence link. The event gets a new version; `If-Match` takes the ETag of the event.',
      request: {
        query: NoQuery,
        params: one,
        headers: z.object(ifMatchOnce),
        body: body(EvidencePatch, examples.changeEvidence, 'application/merge-patch+json'),
      },
      responses: {
        200: json(
          Evidence,
          'The evidence link after the change.',
          ['ETag', 'Idempotency-Replayed'],
          examples.evidence,
        ),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const { eventId: of, evidenceId } = c.req.valid('param')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const patch = c.req.valid('json')
      return write(c, 200, (record) => store.updateEvidence(of, allowed, evidenceId, patch, record))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'delete',
      path: '/v1/events/{eventId}/evidence/{evidenceId}',
      operationId: 'deleteEventEvidence',
      tags,
      summary: 'Remove evidence from an event',
      description:
        'Removes the link; the event and the article stay. `If-Match` takes the ETag of the event.',
      request: {
        params: one,
        headers: z.object(ifMatchOnce),
        query: NoQuery,
      },
      responses: { ...deleted, ...problems(404, 409, 412, 422) },
    }),
    async (c) => {
      const { eventId: of, evidenceId } = c.req.valid('param')
      const allowed = precondition(c.req.valid('header')['if-match'])
      return write(c, 204, (record) => store.removeEvidence(of, allowed, evidenceId, record))
    },
  )

  return app
}
