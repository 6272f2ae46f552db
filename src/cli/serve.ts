import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import { readConfig, settings, type Config } from '../config.ts'
import type { Engine } from '../db/engine.ts'
import { FIRST_QUERY } from '../docs/routes.ts'
import { httpServer } from '../http/server.ts'
import { startWorker } from '../offload/process.ts'
import { createWorkers, type Workers } from '../offload/workers.ts'
import { isLive, keyStore } from '../keys/store.ts'
import { createMetrics } from '../telemetry/metrics.ts'
import { watchServer } from '../telemetry/watch.ts'
import { observe } from './observe.ts'
import { fileOf, openReady, shownUrl } from './open.ts'
import type { Place } from './place.ts'
import { NO_SAMPLE, putSample } from './sample.ts'
import { say } from './say.ts'
import { watchDatabase, warnOfMode } from './watch-database.ts'
import { serviceOf } from './service.ts'

/** Milliseconds that sending the last spans may take. */
const LAST_SPANS_MS = 2_000
// Worker processes write to the same log; the main process already logs requests.
const QUIET = new Set(['trace', 'debug', 'info'])

const NO_KEY = (
  config: Config,
) => `The database at ${shownUrl(config.databaseUrl)} has no key, but clients of ${config.host} need one. Choose one of these:
  dateline keys create --name NAME --scope write   creates a key; then start again
  HOST=127.0.0.1                                   serves only this machine, without keys
  REQUIRE_KEY=false                                serves everybody without keys: only behind a proxy that checks access`

/** Refuses to start when a key is required and there is none. */
const demandKey = async (config: Config, engine: Engine): Promise<void> => {
  if (!config.requireKey) return
  const keys = await keyStore(engine).list()
  if (keys.some((key) => isLive(key, Date.now()))) return
  await engine.close()
  throw new Error(NO_KEY(config))
}

const workersOf = (config: Config, engine: Engine, { self }: Place): Workers | undefined => {
  if (config.workers === 0 || engine.endsReads) return undefined
  // Without helper threads for garbage collection, the young generation must be larger.
  const worker = [
    process.execPath,
    '--single-threaded-gc',
    '--min-semi-space-size=6',
    self,
    'read',
  ] as const
  return createWorkers({
    start: () =>
      startWorker(worker, {
        ...config.tracing,
        DATABASE_URL: engine.url,
        ...(config.publicUrl === undefined ? {} : { PUBLIC_URL: config.publicUrl }),
        SLOW_QUERY_MS: `${config.slowQueryMs}`,
        LOG_LEVEL: QUIET.has(config.logLevel) ? 'warn' : config.logLevel,
      }),
    max: config.workers,
    deadlineMs: config.readTimeoutMs,
  })
}

interface Options {
  sample?: boolean
}

const settingsHelp = (): string => {
  const all = settings()
  const width = Math.max(...all.map(({ name }) => name.length)) + 2
  const lines = all.map(
    ({ name, fallback, meaning }) =>
      `  ${name.padEnd(width)}${meaning}${fallback === '' ? '' : ` (${fallback})`}`,
  )
  return `\nEnvironment variables, with their defaults:\n${lines.join('\n')}`
}

const greet = (
  config: Config,
  { version }: Place,
  engine: Engine,
  { address, port }: AddressInfo,
): void => {
  const isAny = address === '0.0.0.0' || address === '::'
  const host = isAny ? 'localhost' : address.includes(':') ? `[${address}]` : address
  const origin = `http://${host}:${port}`
  say(`Dateline ${version} on ${origin}`)
  if (engine.readonly) say('  The database is read-only, so writes are refused.')
  warnOfMode(fileOf(config.databaseUrl))
  if (config.explorer) say(`  Explorer       ${origin}/`)
  say(`  Documentation  ${origin}/docs`)
  const needsKey = config.requireKey && !config.publicRead
  say(`  A first query  ${origin}${FIRST_QUERY}${needsKey ? '  (with a key in X-API-Key)' : ''}`)
}

/** Serves until SIGINT or SIGTERM, then finishes running requests and closes the database. */
const serve = async (place: Place, { sample = false }: Options): Promise<void> => {
  const { version } = place
  const config = readConfig()
  const { onStatement, output, ...seen } = await observe(config, version)
  const engine = await openReady(config, place, {
    create: true,
    isCommand: false,
    onStatement,
  })
  const stopping = new AbortController()
  await demandKey(config, engine)
  const workers = workersOf(config, engine, place)
  process.on('exit', () => workers?.end())
  const metrics = createMetrics(version)
  metrics.watchProcess()
  const { served, stores } = serviceOf(config, engine, place, {
    ...seen,
    metrics,
    workers,
    stopping: stopping.signal,
  })
  if (sample && !config.sampleAllowed) say(NO_SAMPLE)
  else if (sample) await putSample(engine, stores, place)
  let draining = false
  const {
    server,
    load,
    stop: end,
  } = httpServer({
    ...served,
    hostname: config.host,
    requestTimeoutMs: config.requestTimeoutMs,
    connectionsMax: config.connectionsMax,
    inFlightMax: config.inFlightMax,
    waitMaxMs: config.waitMaxMs,
  })
  watchServer(metrics, load)
  metrics.count(
    'log_lines_lost',
    'Log lines that were lost because standard output was blocked.',
    output.lost,
  )
  watchDatabase(engine, seen.log)
  server.listen(config.port, config.host, () =>
    greet(config, place, engine, server.address() as AddressInfo),
  )
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
    // Clients that wait for changes get an empty answer.
    stopping.abort()
    setTimeout(() => {
      say(`Stopped with requests still running after ${config.shutdownTimeoutMs} ms.`)
      process.exit(1)
    }, config.shutdownTimeoutMs).unref()
    void end(config.shutdownTimeoutMs).then(async () => {
      workers?.end()
      const sent = Promise.race([seen.tracing?.end(), sleep(LAST_SPANS_MS)]).catch(() => {})
      await Promise.all([engine.close(), sent, output.flush()])
      say('Stopped.')
      process.exit()
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** The command `dateline serve`. */
export const serveCommand = (place: Place): Command =>
  new Command('serve')
    .description('serve the API; creates the database if there is none')
    .option('--sample', 'write the sample data to an empty database')
    .addHelpText('after', settingsHelp)
    .action((options: Options) => serve(place, options))
