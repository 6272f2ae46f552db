import { OpenAPIHono, z } from '@hono/zod-openapi'
import { ConflictError, NotFoundError } from '../../common/errors.ts'
import { EXAMPLE_IDS } from '../examples.ts'
import type { EventInput } from '../schema.ts'
import type { EventStore } from '../store.ts'
import { answer, precondition } from '../../http/answer.ts'
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
import type { AppEnv } from '../../http/env.ts'
import { ActorId, EventId } from '../../contract/fields.ts'
import type { WriteOnce } from '../../http/idempotency.ts'
import { mountList } from '../../http/list-routes.ts'
import type { AnswerList } from '../../http/lists.ts'
import { applyPatch } from '../../contract/patch.ts'
import { EXAMPLE_ACTOR, examples } from './examples.ts'
import { participantFormats } from './formats.ts'
import { ParticipantQuery } from './query.ts'
import {
  EventParticipantPage,
  ParticipantInput,
  Participant,
  ParticipantPatch,
  Role,
} from './schema.ts'

const tags = ['Events']
const NO_PARTICIPANT = 'This actor does not take part in the event, or does not have this role.'
const ofEvent = z.object({ eventId: pathId(EventId, 'Id of the event.', EXAMPLE_IDS.read) })
const one = ofEvent.extend({
  actorId: pathId(ActorId, 'Id of the actor that takes part.', EXAMPLE_ACTOR),
})
const RoleQuery = z.strictObject({
  inRole: Role.optional().openapi({
    description:
      'The role to read or change; required when the actor has several roles in the event, 409 otherwise.',
  }),
})

interface Wanted {
  actorId: string
  role?: ParticipantInput['role'] | undefined
}

/** The index of an actor among participants; throws ConflictError if its role is ambiguous. */
const placeOf = (
  all: readonly { id: string; role: ParticipantInput['role'] }[],
  { actorId, role }: Wanted,
): number => {
  const found = [...all.entries()].filter(
    ([, one]) => one.id === actorId && (role === undefined || one.role === role),
  )
  const [first, second] = found
  if (!first) throw new NotFoundError(NO_PARTICIPANT)
  if (second)
    throw new ConflictError(
      `The actor takes part as ${found.map(([, one]) => one.role).join(' and ')}: choose one with \`inRole\`.`,
    )
  return first[0]
}
const inDraft = ({ participants }: EventInput) =>
  participants.map(({ actorId, role }) => ({ id: actorId, role }))
const pickFrom = (wanted: Wanted) => (event: { participants: Participant[] }) => {
  const { participants } = event
  const at = placeOf(
    participants.map(({ actor, role }) => ({ id: actor.id, role })),
    wanted,
  )
  const found = participants[at]
  if (!found) throw new NotFoundError(NO_PARTICIPANT)
  return found
}

/** The routes `/v1/participants` and `/v1/events/{eventId}/participants`. */
export const participantRoutes = (store: EventStore, write: WriteOnce, answerList: AnswerList) => {
  const app = new OpenAPIHono<AppEnv>()

  mountList(
    app,
    {
      path: '/v1/participants',
      noun: 'Participants',
      tag: 'Events',
      summary: 'List the participants of events',
      description:
        'One row for each participant of each event that passes the filters, in the order of the events: the long format for statistics and spreadsheets. A page may have fewer rows than `limit`, or none, while there are more.',
      query: ParticipantQuery,
      page: EventParticipantPage,
      examples: { page: examples.page, whole: examples.row },
      formats: participantFormats,
      links: leadsTo({ eventId: '$response.body#/data/0/event/id' }, 'getEvent'),
      source: { list: store.listParticipants, stream: store.streamParticipants },
    },
    answerList,
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'post',
      path: '/v1/events/{eventId}/participants',
      operationId: 'createEventParticipant',
      tags,
      summary: 'Add a participant to an event',
      description:
        'Adds an actor at the end of the participants. The event gets a new version; `If-Match` takes the ETag of the event.',
      request: {
        query: NoQuery,
        params: ofEvent,
        headers: z.object(ifMatchOnce),
        body: body(ParticipantInput, examples.add),
      },
      responses: {
        201: json(
          Participant,
          'The participant as recorded.',
          ['ETag', 'Location', 'Idempotency-Replayed'],
          examples.participant,
          leadsTo(
            { eventId: '$request.path.eventId', actorId: '$response.body#/actor/id' },
            'getEventParticipant',
            'updateEventParticipant',
            'deleteEventParticipant',
          ),
        ),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const { eventId } = c.req.valid('param')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const input = c.req.valid('json')
      const make = (draft: EventInput) => ({
        ...draft,
        participants: [...draft.participants, input],
      })
      return write(
        c,
        201,
        (record) =>
          store.updatePart(
            eventId,
            allowed,
            make,
            ({ participants }) => {
              const added = participants.at(-1)
              if (!added) throw new NotFoundError(NO_PARTICIPANT)
              return added
            },
            record,
          ),
        ({ actor, role }) => `/v1/events/${eventId}/participants/${actor.id}?inRole=${role}`,
      )
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/events/{eventId}/participants/{actorId}',
      operationId: 'getEventParticipant',
      tags,
      summary: 'Read a participant of an event',
      description: 'One participant of the event, with its role, side and title.',
      request: { query: RoleQuery, params: one, headers: z.object(ifNoneMatch) },
      responses: {
        200: json(Participant, 'The participant.', ['ETag'], examples.participant),
        ...notModified,
        ...problems(404, 409),
      },
    }),
    async (c) => {
      const { eventId, actorId } = c.req.valid('param')
      const pick = pickFrom({ actorId, role: c.req.valid('query').inRole })
      return answer(c, 200, pick(await store.get(eventId)))
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'patch',
      path: '/v1/events/{eventId}/participants/{actorId}',
      operationId: 'updateEventParticipant',
      tags,
      summary: 'Change a participant of an event',
      description:
        'Applies a JSON Merge Patch (RFC 7396) to one participant. The event gets a new version; `If-Match` takes the ETag of the event.',
      request: {
        query: RoleQuery,
        params: one,
        headers: z.object(ifMatchOnce),
        body: body(ParticipantPatch, examples.change, 'application/merge-patch+json'),
      },
      responses: {
        200: json(
          Participant,
          'The participant after the change.',
          ['ETag', 'Idempotency-Replayed'],
          examples.participant,
        ),
        ...problems(404, 409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const { eventId, actorId } = c.req.valid('param')
      const { inRole: role } = c.req.valid('query')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const patch = c.req.valid('json')
      let at = 0
      const make = (draft: EventInput) => {
        at = placeOf(inDraft(draft), { actorId, role })
        const participants = draft.participants.map((participant, i) =>
          i === at ? applyPatch(ParticipantInput, participant, patch) : participant,
        )
        return { ...draft, participants }
      }
      return write(c, 200, (record) =>
        store.updatePart(
          eventId,
          allowed,
          make,
          ({ participants }) => {
            const changed = participants[at]
            if (!changed) throw new NotFoundError(NO_PARTICIPANT)
            return changed
          },
          record,
        ),
      )
    },
  )

  app.openapi(
    route({
      scope: 'write',
      method: 'delete',
      path: '/v1/events/{eventId}/participants/{actorId}',
      operationId: 'deleteEventParticipant',
      tags,
      summary: 'Remove a participant from an event',
      description:
        'Removes one participant; the event and the actor stay. The event gets a new version; `If-Match` takes the ETag of the event.',
      request: { query: RoleQuery, params: one, headers: z.object(ifMatchOnce) },
      responses: { ...deleted, ...problems(404, 409, 412, 422) },
    }),
    async (c) => {
      const { eventId, actorId } = c.req.valid('param')
      const { inRole: role } = c.req.valid('query')
      const allowed = precondition(c.req.valid('header')['if-match'])
      const make = (draft: EventInput) => {
        const at = placeOf(inDraft(draft), { actorId, role })
        return { ...draft, participants: draft.participants.filter((_, i) => i !== at) }
      }
      return write(c, 204, (record) =>
        store.updatePart(eventId, allowed, make, () => undefined, record),
      )
    },
  )

  return app
}
