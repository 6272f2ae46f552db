import { actorRoutes } from './actors/routes.ts'
import { actorStore } from './actors/store.ts'
import { articleRoutes } from './articles/routes.ts'
import { articleStore } from './articles/store.ts'
import { changeRoutes, type FollowOptions } from './changes/routes.ts'
import { changeStore } from './changes/store.ts'
import type { Engine } from './db/engine.ts'
import { docsRoutes } from './docs/routes.ts'
import { documentOf } from './docs/document.ts'
import type { SwaggerAssets } from './docs/assets.ts'
import { eventRoutes } from './events/routes.ts'
import { eventStore } from './events/store.ts'
import { healthRoutes } from './health.ts'
import { historyRoutes } from './history/routes.ts'
import { HISTORIES } from './history/resources.ts'
import { writeOnce } from './http/idempotency.ts'
import { listAnswers, type ListOptions } from './http/lists.ts'
import { createRouter, type RouterOptions } from './http/router.ts'
import { importRoutes, type ImportLimits } from './import/routes.ts'
import { idempotencyStore } from './idempotency/store.ts'
import { keyring } from './keys/ring.ts'
import { keyStore } from './keys/store.ts'

/** The stores of an engine. */
export const createStores = (engine: Engine) => ({
  articles: articleStore(engine),
  actors: actorStore(engine),
  events: eventStore(engine),
})
export type Stores = ReturnType<typeof createStores>

export interface AppDependencies
  extends Omit<RouterOptions, 'keys'>, ListOptions, ImportLimits, FollowOptions {
  engine: Engine
  version: string
  assets: SwaggerAssets
}

/** The whole service as one fetch handler; opens nothing itself. */
export const createApp = ({ engine, version, assets, ...options }: AppDependencies) => {
  const app = createRouter({ ...options, keys: keyring(keyStore(engine)) })
  const stores = createStores(engine)
  const answerList = listAnswers(options)
  const write = writeOnce(idempotencyStore(engine))
  app.route('/', eventRoutes(stores.events, write, answerList))
  app.route('/', actorRoutes(stores.actors, stores.articles, stores.events, write, answerList))
  app.route('/', articleRoutes(stores.articles, write, answerList))
  app.route('/', historyRoutes(HISTORIES.article, stores.articles, answerList))
  app.route('/', historyRoutes(HISTORIES.actor, stores.actors, answerList))
  app.route('/', historyRoutes(HISTORIES.event, stores.events, answerList))
  app.route('/', changeRoutes(changeStore(engine, stores), options))
  app.route('/', importRoutes(engine, stores, options))
  app.route('/', healthRoutes(engine, version))
  const document = documentOf(app, version)
  app.route('/', docsRoutes(document, version, assets))
  return { app, document, stores }
}
