import { ActorId } from '../contract/fields.ts'
import { revisionOf } from '../history/schema.ts'
import { EXAMPLE_IDS, examples } from './examples.ts'
import { Actor } from './schema.ts'

/** What the routes of the history of actors are made of. */
export const actorRevisions = {
  collection: 'actor',
  noun: 'Actor',
  id: ActorId,
  exampleId: EXAMPLE_IDS.read,
  example: examples.read,
  item: Actor,
  revision: revisionOf(Actor, 'actor', 'ActorRevision'),
} as const
