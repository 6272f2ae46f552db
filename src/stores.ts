import { actorStore } from './actors/store.ts'
import { articleStore } from './articles/store.ts'
import type { Engine } from './db/engine.ts'
import { eventStore } from './events/store.ts'

/** The stores of an engine. */
export const createStores = (engine: Engine) => ({
  articles: articleStore(engine),
  actors: actorStore(engine),
  events: eventStore(engine),
})
export type Stores = ReturnType<typeof createStores>
