import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import { readConfig, type Config } from '../config.ts'
import type { Engine } from '../db/engine.ts'
import { FIRST_QUERY } from '../docs/routes.ts'
import { httpServer } from '../http/server.ts'
import { startReader } from '../isolation/process.ts'
import { createReaders, type Readers } from '../isolation/readers.ts'
import { isLive, keyStore } from '../keys/store.ts'
import { seed } from '../seed.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import { watchServer } from '../telemetry/watch.ts'
import { observe } from './observe.ts'
import { openReady } from './open.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'
import { serviceOf } from './service.ts'

const DRAIN_EVERY_MS = 50
/** How long the last spans may take to be sent, in milliseconds. */
const LAST_SPANS_MS = 2_000
// What a reader says, it says in the log of the service, which notes requests itself.
const QUIET = new Set(['trace', 'debug', 'info'])

const NO_KEY = (
  config: Config,
) => `The database at ${config.databaseUrl} has no key, and whoever reaches ${config.host} needs one. Do one of these:
  dateline keys create --name NAME --scope write   makes a key; then start again
  HOST=127.0.0.1                                   lets only this machine reach the server, which then asks for no key
  REQUIRE_KEY=false                                lets in everybody: only behind something that does not`

/** Refuses to serve whom nobody could reach: a key is required, and there is none. */
const demandKey = async (config: Config, engine: Engine): Promise<void> => {
  if (!config.requireKey) return
  const keys = await keyStore(engine).list()
  if (keys.some((key) => isLive(key, Date.now()))) return
  await engine.close()
  throw new Error(NO_KEY(config))
}

const readersOf = (config: Config, engine: Engine, { self }: Place): Readers | undefined => {
  if (config.readers === 0) return undefined
  // Helpers of a reader would take the other processors too; alone it needs room for what is short-lived.
  const reader = [
    process.execPath,
    '--single-threaded-gc',
    '--min-semi-space-size=6',
    self,
    'read',
  ] as const
  return createReaders({
    start: (isSpare) =>
      startReader([...reader, ...(isSpare ? ['--spare'] : [])], {
        ...config.tracing,
        DATABASE_URL: engine.url,
        SLOW_QUERY_MS: `${config.slowQueryMs}`,
        LOG_LEVEL: QUIET.has(config.logLevel) ? 'warn' : config.logLevel,
      }),
    max: config.readers,
    deadlineMs: config.readTimeoutMs,
  })
}

/** Serves until SIGINT or SIGTERM, then answers what was accepted and closes the database. */
const serve = async (place: Place): Promise<void> => {
  const { inRoot, version } = place
  const config = readConfig()
  const { onStatement, ...seen } = await observe(config, version)
  const engine = await openReady(config, place, onStatement)
  const stopping = new AbortController()
  await demandKey(config, engine)
  const readers = readersOf(config, engine, place)
  process.on('exit', () => readers?.end())
  const metrics = createMetrics(version)
  const { app, stores } = serviceOf(config, engine, place, {
    ...seen,
    metrics,
    readers,
    stopping: stopping.signal,
  })
  if (config.seed) {
    const seeded = await seed(engine, stores, inRoot('seeds'))
    if (seeded)
      say(
        `Sample data: ${seeded.articles} articles, ${seeded.actors} actors, ${seeded.events} events.`,
      )
  }
  let draining = false
  const { server, load } = httpServer({
    fetch: app.fetch,
    hostname: config.host,
    requestTimeoutMs: config.requestTimeoutMs,
    connectionsMax: config.connectionsMax,
    inFlightMax: config.inFlightMax,
    waitMaxMs: config.waitMaxMs,
  })
  watchServer(metrics, load)
  server.listen(config.port, config.host, () => {
    const { address, port } = server.address() as AddressInfo
    const isAny = address === '0.0.0.0' || address === '::'
    const host = isAny ? 'localhost' : address.includes(':') ? `[${address}]` : address
    const origin = `http://${host}:${port}`
    say(`Dateline ${version} on ${origin}`)
    if (engine.readonly) say('  The database cannot be written to: only reading is served.')
    say(`  Documentation  ${origin}/docs`)
    const needsKey = config.requireKey && !config.publicRead
    say(`  A first query  ${origin}${FIRST_QUERY}${needsKey ? '  (with a key in X-API-Key)' : ''}`)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    say(
      error.code === 'EADDRINUSE'
        ? `Port ${config.port} is in use: set PORT to another one.`
        : `Cannot listen: ${error.message}`,
    )
    process.exit(1)
  })
  const stop = () => {
    if (draining) return
    draining = true
    // Who waits for changes is answered that there are none.
    stopping.abort()
    const drain = setInterval(() => server.closeIdleConnections(), DRAIN_EVERY_MS)
    setTimeout(() => process.exit(1), config.shutdownTimeoutMs).unref()
    server.close(() => {
      clearInterval(drain)
      readers?.end()
      const sent = Promise.race([seen.tracing?.end(), sleep(LAST_SPANS_MS)]).catch(() => {})
      void Promise.all([engine.close(), sent]).then(() => process.exit())
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** `dateline serve`. */
export const serveCommand = (place: Place): Command =>
  new Command('serve')
    .description('serve the API; sample data goes into an empty database')
    .action(() => serve(place))
