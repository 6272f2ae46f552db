import { actorStore } from './actors/store.ts'
import { articleStore } from './articles/store.ts'
import type { Engine } from './db/engine.ts'
import { eventStore } from './events/store.ts'
import { createLinks } from './links/links.ts'

/** The stores of an engine. */
export const createStores = (engine: Engine) => {
  const links = createLinks(engine)
  return {
    articles: articleStore(engine, links),
    actors: actorStore(engine, links),
    events: eventStore(engine, links),
  }
}
export type Stores = ReturnType<typeof createStores>
