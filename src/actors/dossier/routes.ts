import { OpenAPIHono, z } from '@hono/zod-openapi'
import { ActorId } from '../../contract/fields.ts'
import {
  ifNoneMatch,
  json,
  moved,
  NoQuery,
  notModified,
  pathId,
  problems,
  route,
} from '../../contract/route.ts'
import { onlyRead, type AnswerAggregate } from '../../http/aggregates.ts'
import type { AppEnv } from '../../http/env.ts'
import { EXAMPLE_IDS } from '../examples.ts'
import { example } from './examples.ts'
import { Dossier, LATEST_SHOWN, VALUES_SHOWN } from './schema.ts'
import type { DossierStore } from './store.ts'

const PATH = '/v1/actors/{actorId}/dossier'

const ofActor = z.object({ actorId: pathId(ActorId, 'Id of the actor.', EXAMPLE_IDS.read) })

/** `/v1/actors/{actorId}/dossier`. */
export const dossierRoutes = (store: DossierStore, answerAggregate: AnswerAggregate) => {
  const app = new OpenAPIHono<AppEnv>()
  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: PATH,
      operationId: 'getActorDossier',
      tags: ['Actors'],
      summary: 'Get the dossier of an actor',
      description: `What a page about an actor shows, in one answer: who it is, its positions over time, the ${VALUES_SHOWN} actors that it shares most events with, its events by type, place and year, and the latest ${LATEST_SHOWN} events and articles. Events are those that are asserted. Each number comes with the \`filter\` that lists what it counts.`,
      request: {
        query: NoQuery,
        params: ofActor,
        headers: z.object(ifNoneMatch),
      },
      responses: {
        200: json(Dossier, 'The dossier.', ['ETag', 'Dateline-Position'], example),
        ...notModified,
        ...moved,
        ...problems(404, 504),
      },
    }),
    (c) => answerAggregate(c, {}, () => store.get(c.req.valid('param').actorId)),
  )
  onlyRead(app, PATH)
  return app
}
