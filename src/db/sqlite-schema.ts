import { sqliteKit } from './kit.ts'
import { define } from './schema.ts'

/** The SQLite tables one by one, in the form that drizzle-kit reads. */
export const {
  datasets,
  sources,
  articles,
  articleTags,
  articleAuthors,
  articleExternalIds,
  articleClusters,
  articleFingerprints,
  articleBands,
  articlesToCompare,
  mentions,
  actors,
  actorTags,
  actorSectors,
  actorExternalIds,
  actorMerges,
  affiliations,
  events,
  eventTags,
  eventContexts,
  eventCodes,
  eventExternalIds,
  participants,
  evidence,
  idempotencyKeys,
  apiKeys,
  changes,
  feed,
} = define(sqliteKit)
