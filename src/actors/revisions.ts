import { ActorId } from '../contract/fields.ts'
import { revisionOf } from '../history/schema.ts'
import { EXAMPLE_IDS, examples } from './examples.ts'
import { Actor } from './schema.ts'

/** How the history routes name actors. */
export const actorRevisions = {
  collection: 'actor',
  noun: 'Actor',
  id: ActorId,
  exampleId: EXAMPLE_IDS.read,
  example: examples.read,
  item: Actor,
  revision: revisionOf(Actor, 'actor', 'ActorRevision'),
} as const
