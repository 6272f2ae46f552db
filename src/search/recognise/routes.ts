import { OpenAPIHono } from '@hono/zod-openapi'
import { body, json, NoQuery, problems, route } from '../../contract/route.ts'
import { onlyAnswers } from '../../http/aggregates.ts'
import { answer } from '../../http/answer.ts'
import type { AppEnv } from '../../http/env.ts'
import type { Recognise, Recognised } from '../../links/recogniser.ts'
import { examples } from './examples.ts'
import { RECOGNISED_MAX, RecogniseRequest, RecognisedNames, type RecognisedName } from './schema.ts'

const PATH = '/v1/actors/recognise'

/** Names with their offsets in code points too; they come in the order of the text. */
const placed = (text: string, found: readonly Recognised[]): RecognisedName[] => {
  let units = 0
  let points = 0
  const pointAt = (unit: number): number => {
    for (; units < unit; units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1) points++
    return points
  }
  return found.map(({ start, end, by, actors }) => {
    const name = text.slice(start, end)
    const from = pointAt(start)
    return {
      text: name,
      start: from,
      end: from + [...name].length,
      startUtf16: start,
      endUtf16: end,
      by,
      actors,
    }
  })
}

/** `POST /v1/actors/recognise`. */
export const recogniseRoutes = (recognise: Recognise) => {
  const app = new OpenAPIHono<AppEnv>()
  app.openapi(
    route({
      scope: 'read',
      method: 'post',
      path: PATH,
      operationId: 'recogniseActors',
      tags: ['Actors'],
      summary: 'Find the actors that a text names',
      description:
        'The names and aliases of known actors in a text, the longest that stands at each place, with their offsets. Words are compared whole, without case, accents and variants of letters; names of fewer than four letters, and those in capitals, must be written as they are. What may mean several actors is answered with all of them. Nothing is written, so the request may be repeated.',
      request: { query: NoQuery, body: body(RecogniseRequest, examples.request) },
      responses: {
        200: json(RecognisedNames, 'The names.', ['ETag'], examples.names),
        ...problems(413, 415, 422),
      },
    }),
    async (c) => {
      const { text } = c.req.valid('json')
      const found = await recognise(text)
      return answer(c, 200, {
        data: placed(text, found.slice(0, RECOGNISED_MAX)),
        more: found.length > RECOGNISED_MAX,
      })
    },
  )
  onlyAnswers(app, PATH, 'POST')
  return app
}
