import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { AsyncLocalStorage } from 'node:async_hooks'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { createGzip } from 'node:zlib'
import type { AddressInfo } from 'node:net'
import { Command } from 'commander'
import { pino } from 'pino'
import { createApp, createReaderApp, createStores, type AppDependencies } from './app.ts'
import { readConfig, type Config } from './config.ts'
import { altered, backup, isAltered, restore } from './db/backup.ts'
import { check } from './db/check.ts'
import type { Engine } from './db/engine.ts'
import { explainOpening, explainWriting } from './db/errors.ts'
import { fileOf, openReader, openSqlite, type OnStatement } from './db/sqlite.ts'
import { swaggerAssets } from './docs/assets.ts'
import { FIRST_QUERY } from './docs/routes.ts'
import { exportLists, LISTS } from './export/lists.ts'
import { serveReader } from './http/reader.ts'
import { httpServer } from './http/server.ts'
import type { DataSet } from './import/data-set.ts'
import { DATA_SETS } from './import/data-sets.ts'
import { openInput } from './import/input.ts'
import { formatReport, isRefused, progress, rowsOf, tally } from './import/report.ts'
import { importRows } from './import/write.ts'
import { keysCommand } from './keys/command.ts'
import { isLive, keyStore } from './keys/store.ts'
import { giveWay, standBack, startReader } from './isolation/process.ts'
import { createReaders } from './isolation/readers.ts'
import { seed } from './seed.ts'
import { explain, isReaderGone, systemReason } from './system-errors.ts'
import { createMetrics } from './telemetry/metrics.ts'
import type { Requests } from './telemetry/tracing.ts'
import { watchServer } from './telemetry/watch.ts'

// Rows that stream through would let the heap grow to four times what they need.
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=50')
// A helper may have to wait for a processor that a reader has, and this thread for the helper.
setFlagsFromString('--no-parallel-scavenge')

// One level below the root both as source and bundled.
const ROOT = new URL('..', import.meta.url)
const inRoot = (path: string) => fileURLToPath(new URL(path, ROOT))
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string }

/** How long the last spans may take to be sent, in milliseconds. */
const LAST_SPANS_MS = 2_000

const SELF = fileURLToPath(import.meta.url)
// Helpers of a reader would take the other processors too; alone it needs room for what is short-lived.
const READER = [
  process.execPath,
  '--single-threaded-gc',
  '--min-semi-space-size=6',
  SELF,
  'read',
] as const
// What a reader says, it says in the log of the service, which notes requests itself.
const QUIET = new Set(['trace', 'debug', 'info'])

const say = (text: string) => process.stderr.write(`${text}\n`)
const open = (config: Config, onStatement?: OnStatement) => {
  try {
    const maxBytes = config.databaseMaxBytes
    return openSqlite(config.databaseUrl, inRoot('drizzle'), { maxBytes, onStatement })
  } catch (error) {
    const reason = explainOpening(error) ?? (error instanceof Error ? error.message : String(error))
    throw new Error(`Cannot open the database at ${config.databaseUrl}: ${reason}`, {
      cause: error,
    })
  }
}

/** Opens the database, and does first what a migration could not do. */
const openReady = async (config: Config, onStatement?: OnStatement) => {
  const engine = open(config, onStatement)
  if (engine.readonly) return engine
  const { articles, actors } = createStores(engine)
  try {
    if (await articles.compareSome())
      say(
        'Finding duplicates among the articles that are there. It is done once, and may take a while.',
      )
    while (await articles.compareSome());
    while (await actors.keySome());
    return engine
  } catch (error) {
    await engine.close()
    throw error
  }
}

const logOf = (level: Config['logLevel']) => pino({ level, base: { service: 'dateline' } })

/** What is told of the work of a process: slow statements in its log, spans to whoever is named for it. */
const observe = async (config: Config) => {
  const log = logOf(config.logLevel)
  // Loading what sends spans takes longer than all else at the start.
  const tracing = config.tracing
    ? (await import('./telemetry/otel.ts')).startTracing(version, log)
    : undefined
  const slowMs = config.slowQueryMs === 'off' ? Infinity : config.slowQueryMs
  if (!tracing && slowMs === Infinity) return { log }
  const requests: Requests = new AsyncLocalStorage()
  const onStatement: OnStatement = (statement) => {
    const request = requests.getStore()
    request?.span?.ran(statement)
    if (statement.ms < slowMs) return
    const { requestId, span } = request ?? {}
    const ms = Math.round(statement.ms)
    log.warn({ requestId, traceId: span?.traceId, ...statement, ms }, 'slow statement')
  }
  return { log, tracing, requests, onStatement }
}

type Running = Partial<
  Pick<AppDependencies, 'log' | 'tracing' | 'requests' | 'metrics' | 'readers' | 'stopping'>
>
const appOf = (config: Config, engine: Engine, running: Running = {}) =>
  createApp({
    engine,
    version,
    assets: swaggerAssets(inRoot('package.json')),
    log: logOf(config.logLevel),
    corsOrigins: config.corsOrigins,
    publicUrl: config.publicUrl,
    allowedHosts: config.allowedHosts,
    bodyLimitBytes: config.bodyLimitBytes,
    requireKey: config.requireKey,
    publicRead: config.publicRead,
    ratePerKey: config.ratePerKey,
    ratePerAddress: config.ratePerAddress,
    trustProxy: config.trustProxy,
    ...running,
  })

/** The file of the database that is configured. */
const databaseFile = (): string => {
  const { databaseUrl } = readConfig()
  const file = fileOf(databaseUrl)
  if (file === null)
    throw new Error('DATABASE_URL is :memory:, which ends with the process: there is no file.')
  return file
}

/** Does what a command is for with a database file, and says in one line why it cannot. */
const withFile = async <T>(file: string, work: () => T | Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const reason = explainOpening(error)
    throw reason === null ? error : new Error(`${file}: ${reason}`, { cause: error })
  }
}

const NO_KEY = (
  config: Config,
) => `The database at ${config.databaseUrl} has no key, and whoever reaches ${config.host} needs one. Do one of these:
  dateline keys create --name NAME --scope write   makes a key; then start again
  HOST=127.0.0.1                                   lets only this machine reach the server, which then asks for no key
  REQUIRE_KEY=false                                lets in everybody: only behind something that does not`

/** Serves until SIGINT or SIGTERM, then answers what was accepted and closes the database. */
const runServer = async (): Promise<void> => {
  const config = readConfig()
  const { onStatement, ...seen } = await observe(config)
  const engine = await openReady(config, onStatement)
  const stopping = new AbortController()
  if (config.requireKey) {
    const keys = await keyStore(engine).list()
    if (!keys.some((key) => isLive(key, Date.now()))) {
      await engine.close()
      throw new Error(NO_KEY(config))
    }
  }
  const readers =
    config.readers > 0
      ? createReaders({
          start: (isSpare) =>
            startReader([...READER, ...(isSpare ? ['--spare'] : [])], {
              ...config.tracing,
              DATABASE_URL: engine.url,
              SLOW_QUERY_MS: `${config.slowQueryMs}`,
              LOG_LEVEL: QUIET.has(config.logLevel) ? 'warn' : config.logLevel,
            }),
          max: config.readers,
          deadlineMs: config.readTimeoutMs,
        })
      : undefined
  process.on('exit', () => readers?.end())
  const metrics = createMetrics(version)
  const { app, stores } = appOf(config, engine, {
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
  const {
    server,
    load,
    stop: end,
  } = httpServer({
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
    setTimeout(() => process.exit(1), config.shutdownTimeoutMs).unref()
    void end(config.shutdownTimeoutMs).then(async () => {
      readers?.end()
      const sent = Promise.race([seen.tracing?.end(), sleep(LAST_SPANS_MS)]).catch(() => {})
      await Promise.all([engine.close(), sent])
      process.exit()
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const program = new Command('dateline')
  .description('Who did what to whom, where and when, and which article says so.')
  .version(version)
  .showHelpAfterError()

program
  .command('serve')
  .description('serve the API; sample data goes into an empty database')
  .action(runServer)

program
  .command('read', { hidden: true })
  .description('answer the requests that the service passes on')
  .option('--spare', 'run when nothing else would')
  .action(async ({ spare }: { spare?: true }) => {
    const config = readConfig()
    giveWay(process.pid)
    // They are for the service, which ends its readers when it has no use for them.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
    const { log, onStatement, ...seen } = await observe(config)
    const engine = openReader(config.databaseUrl, { onStatement })
    serveReader(createReaderApp(engine, log, seen).fetch, {
      cpuMs: () => {
        const { user, system } = process.cpuUsage()
        return (user + system) / 1_000
      },
    })
    // At the start, it would take it too long to be of use.
    if (spare) standBack(process.pid)
  })

program
  .command('migrate')
  .description('make the database, or bring it up to date')
  .action(async () => {
    const config = readConfig()
    await (await openReady(config)).close()
    say(`The database at ${config.databaseUrl} is up to date.`)
  })

program
  .command('backup')
  .description('copy the database to a file, also while it is served, and check the copy')
  .argument('<file>', 'where to; a file that exists is not overwritten')
  .action(async (target: string) => {
    giveWay(process.pid)
    const file = databaseFile()
    await withFile(file, () => backup(file, target, inRoot('drizzle')))
    say(`${target} is a sound copy of ${file}. Its SHA-256 is in ${target}.sha256.`)
  })

program
  .command('restore')
  .description('put a backup in the place of the database, which is kept beside it')
  .argument('<file>', 'the backup')
  .action(async (source: string) => {
    const file = databaseFile()
    const kept = await withFile(source, () => restore(source, file, inRoot('drizzle')))
    const engine = await openReady(readConfig())
    await engine.write((tx) => engine.changes.renew(tx))
    await engine.close()
    say(`${file} is what ${source} was.`)
    if (kept !== null) say(`What was there before is kept as ${kept}.`)
  })

program
  .command('check')
  .description('check that the database, or a backup, is whole and in step with itself')
  .argument('[file]', 'a backup; the database that is configured when not given')
  .option('--repair', 'make anew what is derived: indexes, search, map, counts')
  .action(async (given: string | undefined, { repair = false }: { repair?: boolean }) => {
    const file = given ?? databaseFile()
    if (!existsSync(file)) throw new Error(`There is no database at ${file}.`)
    if (given !== undefined && (await isAltered(file)))
      throw new Error(`${file} is damaged: ${altered(file)}.`)
    const findings = await withFile(file, () => check(file, inRoot('drizzle'), { repair }))
    for (const { message, isDerived } of findings)
      say(`${isDerived ? (repair ? 'repaired' : 'repairable') : 'damaged'}: ${message}`)
    if (findings.some(({ isDerived }) => !isDerived))
      throw new Error(`${file} is damaged: restore a backup with \`dateline restore\`.`)
    if (findings.length > 0 && !repair)
      throw new Error(
        `${file} has all that was written; what is derived of it is not in step: \`dateline check --repair\`.`,
      )
    say(`${file} is whole.`)
  })

program
  .command('seed')
  .description('put the sample data into an empty database')
  .action(async () => {
    const engine = await openReady(readConfig())
    try {
      const seeded = await seed(engine, createStores(engine), inRoot('seeds'))
      if (!seeded)
        throw new Error('The database is not empty: the sample data goes only into an empty one.')
      say(
        `Sample data: ${seeded.articles} articles, ${seeded.actors} actors, ${seeded.events} events.`,
      )
    } finally {
      await engine.close()
    }
  })

program.addCommand(
  keysCommand({
    open: () => {
      // Keys in a database that ends with the command would let nobody in.
      databaseFile()
      return open(readConfig())
    },
    print: (text) => process.stdout.write(text),
    say,
  }),
)

program
  .command('openapi')
  .description('print the OpenAPI document')
  .action(async () => {
    const config = { ...readConfig({}), databaseUrl: ':memory:', logLevel: 'silent' as const }
    const engine = open(config)
    const { document } = appOf(config, engine)
    await engine.close()
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
  })

const list = (items: Record<string, { description: string }>) => {
  const width = Math.max(...Object.keys(items).map((name) => name.length)) + 3
  return Object.entries(items)
    .map(([name, { description }]) => `  ${name.padEnd(width)}${description}`)
    .join('\n')
}

program
  .command('import')
  .description('load a data set; a second run of the same files changes nothing')
  .addHelpText(
    'after',
    `\nData sets:\n${list(DATA_SETS)}\n\nFiles may be plain, gzipped or zipped; - is standard input.\nRows that are refused are listed in a file, and the rest is imported: only when all are, the exit code is 1.`,
  )
  .argument('<dataset>', 'what the files are')
  .argument('<file...>', 'the files')
  .option('--release <name>', 'release of the data set, to be recorded with it')
  .option('--mapping <path>', 'what the columns are, for csv: see docs/spreadsheets.md')
  .option(
    '--refused <path>',
    'where to write the rows that are refused (default: <file>.refused.ndjson in the current folder)',
  )
  .option('--dry-run', 'only say what would come of it')
  .action(
    async (
      name: string,
      paths: string[],
      options: { release?: string; mapping?: string; refused?: string; dryRun?: boolean },
    ) => {
      const dataSet = DATA_SETS[name]
      if (!dataSet)
        throw new Error(
          `There is no importer for ${name}. There are: ${Object.keys(DATA_SETS).join(', ')}.`,
        )
      const { wantsMapping = false } = dataSet
      if (wantsMapping !== (options.mapping !== undefined))
        throw new Error(
          wantsMapping
            ? `${name} wants --mapping, a file that tells what the columns are: see docs/spreadsheets.md.`
            : `${name} knows its columns, and takes no --mapping.`,
        )
      const mapping = options.mapping === undefined ? null : readFileSync(options.mapping, 'utf8')
      const inputs = paths.map((path) => openInput(path, process.stdin))
      const first = paths[0] === '-' ? name : basename(paths[0] ?? '')
      const counted = tally(options.refused ?? `${first}.refused.ndjson`)
      const size = inputs.some((input) => input.size === null)
        ? null
        : inputs.reduce((sum, input) => sum + (input.size ?? 0), 0)
      const shown = progress(process.stderr, size)
      const engine = await openReady(readConfig())
      let at = paths[0] ?? ''
      async function* rows() {
        for (const { path, files } of inputs) {
          at = path
          for await (const file of files)
            for await (const part of (dataSet as DataSet).rows(file, {
              release: options.release ?? null,
              mapping,
            }))
              yield part.map((row) => ({ ...row, file: file.name }))
        }
      }
      try {
        await importRows(engine, createStores(engine), rows(), {
          dryRun: options.dryRun,
          onResults: (results) => {
            counted.add(results)
            shown.at(
              counted.rows(),
              inputs.reduce((sum, input) => sum + input.bytesRead(), 0),
            )
          },
        })
      } catch (error) {
        const reason = explainWriting(error) ?? systemReason(error) ?? explain(error)
        throw new Error(
          counted.rows() === 0
            ? `Nothing was imported from ${at}: ${reason}`
            : `The import of ${at} broke off after ${rowsOf(counted.rows())}, ${counted.rows() === 1 ? 'which is' : 'which are'} kept: ${reason}\nRun it again to go on: what is there changes nothing.`,
          { cause: error },
        )
      } finally {
        shown.done()
        await engine.close()
      }
      const report = counted.finish()
      say(formatReport(name, report).trimEnd())
      if (isRefused(report)) process.exitCode = 1
      if (options.dryRun) say('It was a dry run: nothing was written to the database.')
    },
  )

/** A file that is there only once it is whole. */
const writeFile = async (path: string, parts: AsyncGenerator<string>): Promise<void> => {
  const part = `${path}.part`
  try {
    const file = createWriteStream(part)
    await (path.endsWith('.gz') ? pipeline(parts, createGzip(), file) : pipeline(parts, file))
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    const reason = systemReason(error)
    throw reason === null ? error : new Error(`${path}: ${reason}.`, { cause: error })
  }
}

const collect = (value: string, before: string[]): string[] => [...before, value]

program
  .command('export')
  .description('write a whole list, or all that there is, to standard output or a file')
  .addHelpText(
    'after',
    `
Examples:
  dateline export --output all.ndjson.gz
  dateline export events --format csv --filter country=LY --filter from=2024-01-01 > libya.csv
  dateline export events --format geojson --filter type=PROTEST --output protests.geojson

What is exported as ndjson goes into another database by: dateline import ndjson FILE`,
  )
  .argument('[list]', `${LISTS.join(', ')}; all of them when not given`)
  .option('--format <name>', 'ndjson, csv, or geojson for events', 'ndjson')
  .option('--filter <name=value>', 'a filter or the sort of the list; may be repeated', collect, [])
  .option('--output <path>', 'the file to write; gzipped when it ends in .gz')
  .action(
    async (
      list: string | undefined,
      options: { format: string; filter: string[]; output?: string },
    ) => {
      const engine = await openReady(readConfig())
      try {
        const parts = exportLists(engine, createStores(engine), {
          list,
          format: options.format,
          filters: options.filter,
        })
        if (options.output === undefined) await pipeline(parts, process.stdout, { end: false })
        else await writeFile(options.output, parts)
      } finally {
        await engine.close()
      }
    },
  )

// Whoever reads may have enough.
process.stdout.on('error', (error) => {
  if (!isReaderGone(error)) throw error
})
try {
  // Named here and not as commander's default, which would take a mistyped command for an argument.
  await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, 'serve'])
} catch (error) {
  if (!isReaderGone(error)) {
    say(explain(error))
    process.exitCode = 1
  }
}
