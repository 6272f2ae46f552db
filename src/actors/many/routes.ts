import { ActorId } from '../../contract/fields.ts'
import { manyRoutes } from '../../http/many.ts'
import { EXAMPLE_IDS, examples } from '../examples.ts'
import { Actor } from '../schema.ts'
import type { ActorStore } from '../store.ts'

/** `POST /v1/actors/read`. */
export const manyActors = ({ readMany }: ActorStore) =>
  manyRoutes(
    {
      path: '/v1/actors',
      noun: 'Actor',
      nouns: 'actors',
      tag: 'Actors',
      id: ActorId,
      item: Actor,
      example: examples.read,
      missing: {
        id: EXAMPLE_IDS.merged,
        reason: 'merged',
        mergedInto: 'actor_01j6ne5g98f04b1s2ebndq7rg3',
      },
    },
    readMany,
  )
