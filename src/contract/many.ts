import { z } from '@hono/zod-openapi'
import { ActorId, ID_CHARACTERS, listed, nullable, shown } from './fields.ts'

/** How many resources one request may read by their ids. */
export const READ_IDS_MAX = 1_000

const MissingResource = z
  .object({
    id: shown(ID_CHARACTERS).openapi({ description: 'The id that was asked for.' }),
    reason: z.enum(['unknown', 'deleted', 'merged']).openapi({
      description:
        'Why there is nothing: the id was never given out, the resource was deleted, or the actor was merged into `mergedInto`.',
    }),
    mergedInto: nullable(ActorId).openapi({
      description: 'The actor that it was merged into; null for any other reason.',
    }),
  })
  .openapi('MissingResource', { description: 'An id that there is no resource of.' })

/** The body of a request that reads resources by their ids. */
export const readRequest = (id: z.ZodString, noun: string, nouns: string) =>
  z
    .strictObject({
      ids: z
        .array(id)
        .min(1)
        .max(READ_IDS_MAX)
        .openapi({ description: `Ids of ${nouns}, at most ${READ_IDS_MAX}.` }),
    })
    .openapi(`${noun}ReadRequest`, { description: `The ${nouns} to read.` })

/** The answer to it. */
export const readResult = <T extends z.ZodType>(item: T, noun: string, nouns: string) =>
  z
    .object({
      data: listed(item, READ_IDS_MAX).openapi({
        description: `The ${nouns}, in the order of their ids in the request, each once.`,
      }),
      missing: listed(MissingResource, READ_IDS_MAX).openapi({
        description: 'The ids that there is nothing of, and why.',
      }),
      remaining: listed(shown(ID_CHARACTERS), READ_IDS_MAX).openapi({
        description:
          'The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule.',
      }),
    })
    .openapi(`${noun}ReadResult`, { description: `The ${nouns} of some ids.` })
