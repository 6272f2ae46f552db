import type { Engine } from '../db/engine.ts'
import { origins } from '../db/origins.ts'
import { actorLinks } from './actors.ts'
import { articleLinks } from './articles.ts'
import { eventCounts } from './event-counts.ts'
import { reporting } from './reporting.ts'
import { touches } from './touches.ts'
import { uses } from './uses.ts'

/** The functions that the stores of articles, actors and events need of one another. */
export const createLinks = (engine: Engine) => ({
  actors: actorLinks(engine),
  articles: articleLinks(engine),
  reporting: reporting(engine),
  origins: origins(engine),
  touches: touches(engine),
  uses: uses(engine),
  eventCounts: eventCounts(engine),
})
export type Links = ReturnType<typeof createLinks>
