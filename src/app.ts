import type { Logger } from 'pino'
import { accessRoutes } from './access/routes.ts'
import { dossierRoutes } from './actors/dossier/routes.ts'
import { actorFacets } from './actors/facets.ts'
import { manyActors } from './actors/many/routes.ts'
import { actorRevisions } from './actors/revisions.ts'
import { actorSummaryRoutes } from './actors/summaries/routes.ts'
import { actorRoutes } from './actors/routes.ts'
import { articleFacets } from './articles/facets.ts'
import { manyArticles } from './articles/many/routes.ts'
import { articleRevisions } from './articles/revisions.ts'
import { articleSummaryRoutes } from './articles/summaries/routes.ts'
import { articleTimeline } from './articles/timeline.ts'
import { articleRoutes } from './articles/routes.ts'
import { batchRoutes } from './batch/routes.ts'
import { batchRunner } from './batch/run.ts'
import { ActorId, ArticleId, EventId } from './contract/fields.ts'
import { deletionRoutes } from './changes/deletions/routes.ts'
import { deletionStore } from './changes/deletions/store.ts'
import { changeRoutes, type FollowOptions } from './changes/routes.ts'
import { changeStore } from './changes/store.ts'
import type { Engine } from './db/engine.ts'
import { docsRoutes } from './docs/routes.ts'
import { documentOf, under, type Document } from './docs/document.ts'
import { hoist, inline } from './docs/hoist.ts'
import type { SwaggerAssets } from './docs/assets.ts'
import type { SdkPackages } from './docs/sdks.ts'
import { articleEvidenceRoutes } from './events/article-evidence/routes.ts'
import { eventFacets } from './events/facets.ts'
import { mapRoutes } from './events/map/routes.ts'
import { networkRoutes } from './events/network/routes.ts'
import { aggregateAnswers, type AnswerAggregate } from './http/aggregates.ts'
import { eventEvidenceRoutes } from './events/evidence/routes.ts'
import { manyEvents } from './events/many/routes.ts'
import { eventPivot } from './events/pivot.ts'
import { eventRevisions } from './events/revisions.ts'
import { eventSummaryRoutes } from './events/summaries/routes.ts'
import { eventRoutes } from './events/routes.ts'
import { eventTimeline } from './events/timeline.ts'
import type { ExplorerFiles } from './explorer/files.ts'
import { explorerRoutes } from './explorer/routes.ts'
import { healthRoutes } from './http/health.ts'
import { historyRoutes } from './history/routes.ts'
import { writeOnce } from './http/idempotency.ts'
import { isolate, type IsolationLimits } from './offload/isolate.ts'
import { listAnswers, type AnswerList } from './http/lists.ts'
import { keptAnswers } from './http/kept.ts'
import { rateLimits, type RateOptions } from './http/rate.ts'
import { represent } from './http/answer.ts'
import { pageFinder } from './http/plain-lists.ts'
import { createRouter, type Router, type RouterOptions } from './http/router.ts'
import { shares } from './http/shares.ts'
import { shortcut, withShortcut, type Reading, type Shortcut } from './http/shortcut.ts'
import type { StreamOptions } from './http/streams.ts'
import { importRoutes, type ImportLimits } from './import/routes.ts'
import { mcpRoutes } from './mcp/routes.ts'
import { idempotencyStore } from './idempotency/store.ts'
import { keyring, scopeRing } from './keys/ring.ts'
import { participantRoutes } from './events/participants/routes.ts'
import { keyStore } from './keys/store.ts'
import { searcher } from './search/everywhere.ts'
import { recogniseRoutes } from './search/recognise/routes.ts'
import { searchRoutes } from './search/routes.ts'
import type { Workers } from './offload/workers.ts'
import { metricsRoutes } from './http/metrics.ts'
import { createStores, type Stores } from './stores.ts'
import { watchService } from './telemetry/watch.ts'

// The main process disconnects clients that take nothing, which ends their streams in worker processes.
const NEVER_MS = 2 ** 31 - 1

export interface AppDependencies
  extends
    Omit<RouterOptions, 'keys' | 'rates' | 'kept' | 'follow'>,
    RateOptions,
    Omit<StreamOptions, 'isolation' | 'open' | 'shares'>,
    IsolationLimits,
    Omit<ImportLimits, 'shares'>,
    Omit<FollowOptions, 'open' | 'shares'> {
  engine: Engine
  /** Worker processes; without them the main process answers all requests. */
  workers?: Workers | undefined
  /** How many bytes of answers are kept, to be sent again as long as nothing changes; none when not given. */
  keptBytes?: number | undefined
  version: string
  assets: SwaggerAssets
  sdks: SdkPackages
  /** The explorer; without it, `/` lists what is here. */
  explorer?: ExplorerFiles | undefined
  /** Reads the contract as the build has printed it; without it, the schemas are asked for it. */
  contract?: (() => string) | undefined
}

/** Mounts the routes of all resources. */
const mountResources = (
  app: Router,
  engine: Engine,
  answerList: AnswerList,
  answerAggregate: AnswerAggregate,
  itemBytes?: number,
): Stores => {
  const stores = createStores(engine, itemBytes)
  const write = writeOnce(idempotencyStore(engine))
  app.route('/', deletionRoutes(deletionStore(engine)))
  // Aggregates first: else an id would be looked for in their paths.
  app.route('/', eventFacets(stores.events, answerAggregate))
  app.route('/', networkRoutes(stores.events, stores.actors, answerList, answerAggregate))
  app.route('/', mapRoutes(stores.events, answerAggregate))
  app.route('/', eventTimeline(stores.events, answerAggregate))
  app.route('/', eventPivot(stores.events, answerAggregate))
  app.route('/', eventSummaryRoutes(stores.events, answerList))
  app.route('/', manyEvents(stores.events))
  app.route('/', eventRoutes(stores.events, write, answerList))
  app.route('/', eventEvidenceRoutes(stores.events, write, answerList))
  app.route('/', articleEvidenceRoutes(stores.events, answerList))
  app.route('/', participantRoutes(stores.events, write, answerList))
  app.route('/', searchRoutes(stores.suggest, searcher(stores), answerAggregate))
  app.route('/', recogniseRoutes(stores.recognise))
  app.route('/', actorFacets(stores.actors, answerAggregate))
  app.route('/', dossierRoutes(stores.dossiers, answerAggregate))
  app.route('/', actorSummaryRoutes(stores.actors, answerList))
  app.route('/', manyActors(stores.actors))
  app.route('/', actorRoutes(stores.actors, stores.articles, stores.events, write, answerList))
  app.route('/', articleFacets(stores.articles, answerAggregate))
  app.route('/', articleTimeline(stores.articles, answerAggregate))
  app.route('/', articleSummaryRoutes(stores.articles, answerList))
  app.route('/', manyArticles(stores.articles))
  app.route('/', articleRoutes(stores.articles, write, answerList, stores.annotate))
  app.route('/', historyRoutes(articleRevisions, stores.articles, write, answerList))
  app.route('/', historyRoutes(actorRevisions, stores.actors, write, answerList))
  app.route('/', historyRoutes(eventRevisions, stores.events, write, answerList))
  return stores
}

const SINGLE = /^\/v1\/(articles|actors|events)\/(\w+)$/

/** Finds the resource that the path of a request names, with no query. */
const singleIn = ({ articles, actors, events }: Stores) => {
  const all = {
    articles: { id: ArticleId, route: '/v1/articles/{articleId}', get: articles.get },
    actors: { id: ActorId, route: '/v1/actors/{actorId}', get: actors.get },
    events: { id: EventId, route: '/v1/events/{eventId}', get: events.get },
  }
  return (asked: string): Reading | undefined => {
    const [, list, id = ''] = SINGLE.exec(asked) ?? []
    const one = list === undefined ? undefined : all[list as keyof typeof all]
    if (!one?.id.safeParse(id).success) return undefined
    const read = async () => {
      const { bytes, etag } = represent(await one.get(id))
      return { body: bytes, etag, headers: {} }
    }
    return { route: one.route, read }
  }
}

/** Makes the requests of a process visible in traces, and its links those that clients use. */
type Seen = Pick<RouterOptions, 'tracing' | 'requests' | 'publicUrl'>

/** The app of a worker process; the main process has already checked key, rate and limits. */
export const createWorkerApp = (engine: Engine, log: Logger, seen: Seen = {}) => {
  const app = createRouter({
    log,
    ...seen,
    // The main process sends the scope of a request as its key; without one it reads what is public.
    keys: scopeRing,
    requireKey: true,
    publicRead: true,
    rates: rateLimits({ ratePerKey: 0, ratePerAddress: 0, trustProxy: 0 }),
    corsOrigins: [],
    bodyLimitBytes: 0,
  })
  mountResources(
    app,
    engine,
    listAnswers({ streamsMax: Infinity, streamStallMs: NEVER_MS }),
    aggregateAnswers(),
  )
  return app
}

/** The whole service as one fetch handler; does no I/O itself. */
export const createApp = ({
  engine,
  version,
  assets,
  sdks,
  explorer,
  contract,
  workers,
  keptBytes = 0,
  ...options
}: AppDependencies) => {
  const keys = keyStore(engine)
  const kept = keptBytes > 0 ? keptAnswers(keptBytes / 2, engine.version) : undefined
  const guard = {
    ...options,
    keys: keyring(keys, engine.version),
    rates: rateLimits(options),
    kept,
    follow: engine.follow,
  }
  const app = createRouter(guard)
  const isolation = workers && isolate(workers, engine.bounded, options)
  const open = { streams: 0, followers: 0 }
  const shared = { ...options, open, shares: shares(options) }
  const answerList = listAnswers({ ...shared, isolation })
  const answerAggregate = aggregateAnswers(isolation)
  const stores = mountResources(app, engine, answerList, answerAggregate, keptBytes / 2)
  /** The handlers of a server's requests: the app, and the shortcut that it may have before it. */
  const served: { fetch: typeof app.fetch; short?: Shortcut } = { fetch: app.fetch }
  // The app alone tells pages of other origins what they may do, traces what it does, and follows positions.
  if (kept && options.corsOrigins.length === 0 && !options.tracing && !engine.follow) {
    const singleOf = singleIn(stores)
    const pageOf = pageFinder(answerList.plain, isolation, options.publicUrl)
    const short = shortcut({ ...guard, kept, find: (asked) => singleOf(asked) ?? pageOf(asked) })
    app.fetch = withShortcut(served.fetch, short) as typeof app.fetch
    served.short = short
  }
  app.route('/', changeRoutes(changeStore(engine, stores), shared))
  app.route('/', batchRoutes(batchRunner(engine, stores), writeOnce(idempotencyStore(engine))))
  app.route('/', importRoutes(engine, stores, shared))
  app.route('/', accessRoutes(keys, options.bodyLimitBytes))
  app.route('/', healthRoutes(engine, version))
  if (options.metrics) {
    watchService(options.metrics, { engine, workers, open, kept, items: stores.printed })
    app.route('/', metricsRoutes(options.metrics))
  }
  let made: Document | undefined
  /** The contract, made of the schemas when it is first asked for. */
  const document = (): Document => (made ??= documentOf(app, version, options))
  const published = (): Document =>
    contract ? under(options, JSON.parse(contract()) as Document) : hoist(document())
  // Where reading wants a key, the page asks for nothing until somebody has typed one.
  const isPublic = !options.requireKey || options.publicRead
  if (explorer)
    app.route('/', explorerRoutes(explorer, options, isPublic ? workers?.warm : undefined))
  app.route('/', docsRoutes(published, version, assets, sdks))
  const { corsOrigins } = options
  app.route('/', mcpRoutes(app, { contract: () => inline(published()), version, corsOrigins }))
  return { app, served, document, stores }
}
