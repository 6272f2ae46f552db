import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { createServer } from 'node:net'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { beside, readArticles } from './beside.ts'
import { ensureActors, ensureEvents, generator, vocabulary } from './data.ts'
import { ask } from './press.ts'
import { check, childrenOf, median, quantile, serve } from './service.ts'

/*
 * Measures a service with 1,000,000 events, and one with 100,000: facets, timelines, maps, networks and suggestions, with
 * the cache of answers off, and the names in a text. It reads single articles alone and beside these. Where Datasette is
 * installed, it counts the same facets on the same file, in turn.
 *
 * node --single-threaded-gc bench/aggregates.ts [--quick] [--events=N] [--only=TEXT] [--rounds=N] [--alone]
 *   --quick is 100,000 events alone; --alone leaves out the articles that are read meanwhile
 * DATASETTE names the command of Datasette, which needs pysqlite3-binary where the SQLite of Python is older than 3.43
 */

const option = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
const has = (name: string) => process.argv.includes(`--${name}`)
const only = option('only') ?? ''
const given = option('events')
const SIZES = given ? [Number(given)] : has('quick') ? [100_000] : [100_000, 1_000_000]
const WHOLE = 1_000_000
/** Fewer events must be answered in this part of the time. */
const PART = 1 / 3

/** The most milliseconds on a million events. */
const LIMITS = { unfiltered: 100, filtered: 300, map: 150, suggestion: 5 }
const RECOGNISED_MS = 150
/** They have 100,000 names. */
const ACTORS = 50_000
const TEXT_CHARACTERS = 1_000_000
/** Words that no name has: names have rarer ones. */
const COMMON = 2_000
/** One word of so many is a name. */
const NAMED = 25
const TIMES_FASTER = 5
const ROUNDS = Number(option('rounds') ?? 7)
const SUGGESTIONS = 1_000
const BESIDE = { count: has('quick') ? 3 : 7, ms: has('quick') ? 2_000 : 4_000 }
const PATIENCE_MS = 60_000

const FACETS = [
  'type',
  'mode',
  'quadClass',
  'context',
  'code',
  'country',
  'admin1',
  'place',
  'status',
  'modality',
  'precision',
  'actor',
  'initiator',
  'recipient',
  'actorType',
  'actorCountry',
  'source',
  'tag',
  'dataset',
  'year',
  'month',
]
const METRICS = ['events', 'articles', 'originals', 'sources', 'fatalities', 'intensity']
/** Facets of both, by the column that Datasette counts. */
const COLUMNS = {
  type: 'type',
  country: 'country',
  quadClass: 'quad_class',
  status: 'status',
  precision: 'date_precision',
  mode: 'mode',
}

const agent = new Agent({ keepAlive: true })
const pathOf = (to: string, values: Record<string, string>) =>
  `/v1/events/${to}?${new URLSearchParams(values).toString()}`

/** The milliseconds of processor time that a process and its children have used; those that have ended do not count. */
const cpuOf = (pid: number): number =>
  [pid, ...childrenOf(pid)].reduce((sum, one) => {
    try {
      const threads = readdirSync(`/proc/${one}/task`).map((thread) =>
        Number(readFileSync(`/proc/${one}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
      )
      return sum + threads.reduce((all, ns) => all + ns / 1e6, 0)
    } catch {
      // The process has ended meanwhile.
      return sum
    }
  }, 0)

interface Running {
  port: number
  pid: number
}

/** Asks for a path over and over; tells its median and 99th percentile, and its processor time. */
const measure = async ({ port, pid }: Running, path: string) => {
  const times: number[] = []
  const cpu: number[] = []
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const before = cpuOf(pid)
    const answer = await ask(port, path, { agent })
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`)
    if (round === 0) continue
    times.push(answer.ms)
    cpu.push(cpuOf(pid) - before)
  }
  return { p50: median(times), p99: quantile(times, 0.99), cpu: median(cpu) }
}
type Measured = Awaited<ReturnType<typeof measure>>

const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)
const print = (name: string, { p50, p99, cpu }: Measured, limit?: number) =>
  console.log(
    `| ${name} | ${ms(p50)} | ${ms(p99)} | ${ms(cpu)} |${limit !== undefined && p50 > limit ? ' !!' : ''}`,
  )

/** Measures questions of a kind and judges the slowest by its median. */
const judge = async (
  server: Running,
  kind: string,
  questions: Record<string, string>,
  limit?: number,
): Promise<void> => {
  if (!kind.includes(only)) return
  console.log(`\n| ${kind} | median, ms | p99 | processor |\n|---|---|---|---|`)
  let slowest = 0
  for (const [name, path] of Object.entries(questions)) {
    const measured = await measure(server, path)
    print(name, measured, limit)
    slowest = Math.max(slowest, measured.p50)
  }
  if (limit === undefined) return
  check(`the slowest of ${kind}: ${ms(slowest)} ms (at most ${ms(limit)})`, slowest <= limit)
}

/** The commonest value of a facet among what filters find. */
const commonest = async (port: number, facet: string): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${port}${pathOf('facets', { facet })}`)
  const { data } = (await response.json()) as { data: { values: { value: string }[] }[] }
  return data[0]?.values[0]?.value ?? ''
}

/** Pairs of filters that find much, and little. */
const pairsOf = async (port: number): Promise<Record<string, string>[]> => {
  const of = async (...names: string[]) =>
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await commonest(port, name)] as const)),
    )
  return [
    await of('status', 'precision'),
    await of('quadClass', 'status'),
    { ...(await of('status')), dateFrom: '2018-01-01', dateTo: '2018-12-31' },
    { ...(await of('country')), dateFrom: '2016-01-01', dateTo: '2020-12-31' },
    await of('country', 'type'),
    await of('actorType', 'quadClass'),
    await of('tag', 'status'),
    await of('source', 'country'),
    await of('actor', 'type'),
  ]
}
const named = (values: Record<string, string>) => Object.keys(values).join(' ')

/** Beginnings of words, as they are typed. */
const typed = (): string[] => {
  const random = generator(5)
  const words = vocabulary()
  const beginnings = Array.from({ length: SUGGESTIONS }, () => {
    const word = words[Math.floor(words.length * random())] ?? ''
    return word.slice(0, 1 + Math.floor(random() * word.length))
  })
  return beginnings.map((q) => `/v1/suggest?${new URLSearchParams({ q }).toString()}`)
}

const suggestions = async (server: Running, limit: number) => {
  if (!'suggestions'.includes(only)) return
  const paths = typed()
  for (const one of paths) await ask(server.port, one, { agent })
  const times: number[] = []
  const before = cpuOf(server.pid)
  for (const one of paths) times.push((await ask(server.port, one, { agent })).ms)
  const cpu = (cpuOf(server.pid) - before) / paths.length
  const p99 = quantile(times, 0.99)
  console.log('\n| suggestions | median, ms | p99 | processor |\n|---|---|---|---|')
  print('beginnings of words', { p50: median(times), p99, cpu })
  check(`p99 of suggestions: ${ms(p99)} ms (at most ${ms(limit)})`, p99 <= limit)
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      server.close(() => resolve(port))
    })
  })

const DATASETTE = process.env['DATASETTE'] ?? 'datasette'
const isDatasette = (): boolean => {
  try {
    execFileSync(DATASETTE, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Datasette on a file, without limits. */
const startDatasette = async (file: string) => {
  const port = await freePort()
  const settings = ['facet_time_limit_ms', 'sql_time_limit_ms'].flatMap((name) => [
    '--setting',
    name,
    '60000',
  ])
  const child = spawn(DATASETTE, ['serve', file, '--port', String(port), ...settings], {
    stdio: 'ignore',
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const until = performance.now() + PATIENCE_MS
  while ((await ask(port, '/-/versions.json').catch(() => null))?.status !== 200) {
    if (performance.now() > until) throw new Error('Datasette did not start')
    await pause(50)
  }
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  return { port, pid: child.pid ?? 0, stop }
}

/** Compares facets with those of Datasette, which is asked for nothing but them. */
const besideDatasette = async (server: Running, file: string): Promise<void> => {
  if (!'Datasette'.includes(only)) return
  if (!isDatasette()) {
    console.log('\nDatasette is not installed, and its facets are not compared')
    return
  }
  const other = await startDatasette(file)
  const database = basename(file).replace(/\.db$/, '')
  try {
    console.log(
      '\n| facets | median, ms | Datasette | processor, ms | Datasette |\n|---|---|---|---|---|',
    )
    const times: number[] = []
    for (const [facet, column] of Object.entries(COLUMNS)) {
      const asked = {
        _facet: column,
        _size: '0',
        _nocount: '1',
        _nosuggest: '1',
        _facet_size: '20',
      }
      const our = await measure(server, pathOf('facets', { facet }))
      const their = await measure(
        other,
        `/${database}/events.json?${new URLSearchParams(asked).toString()}`,
      )
      console.log(`| ${facet} | ${[our.p50, their.p50, our.cpu, their.cpu].map(ms).join(' | ')} |`)
      times.push(their.p50 / our.p50)
    }
    const least = Math.min(...times)
    check(
      `${least.toFixed(0)} times faster than the facets of Datasette (at least ${TIMES_FASTER})`,
      least >= TIMES_FASTER,
    )
  } finally {
    await other.stop()
  }
}

/** Finds the names in a text of a million characters. */
const recognition = async (): Promise<void> => {
  if (!'recognise'.includes(only)) return
  const file = await ensureActors(ACTORS)
  const client = new Database(file, { readonly: true })
  const names = client
    .prepare<[], string>('select names from actors order by seq')
    .pluck()
    .all()
    .flatMap((all) => all.split('\n'))
  client.close()
  const random = generator(9)
  const words = vocabulary()
  let body = ''
  while (body.length < TEXT_CHARACTERS)
    body += `${
      random() * NAMED < 1
        ? (names[Math.floor(names.length * random())] ?? '')
        : (words[Math.floor(COMMON * random())] ?? '')
    } `
  const service = await serve(file)
  try {
    const times: number[] = []
    const cpu: number[] = []
    let found = 0
    for (let round = 0; round <= ROUNDS; round++) {
      const before = cpuOf(service.pid)
      const began = performance.now()
      const response = await fetch(`http://127.0.0.1:${service.port}/v1/actors/recognise`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text: body.slice(0, TEXT_CHARACTERS).trim() }),
      })
      const { data } = (await response.json()) as { data: unknown[] }
      found = data.length
      // The first reads the names.
      if (round === 0) continue
      times.push(performance.now() - began)
      cpu.push(cpuOf(service.pid) - before)
    }
    const [p50, p99] = [median(times), quantile(times, 0.99)]
    console.log(`\n| ${names.length} names | median, ms | p99 | processor |\n|---|---|---|---|`)
    print(`a text of 1 MB that has ${found}`, { p50, p99, cpu: median(cpu) })
    check(`recognise: ${ms(p50)} ms (at most ${RECOGNISED_MS})`, p50 <= RECOGNISED_MS)
  } finally {
    await service.stop()
  }
}

const aggregates = async (events: number): Promise<void> => {
  const file = await ensureEvents(events)
  const client = new Database(file, { readonly: true })
  const ids = client
    .prepare<[], string>('select id from articles order by random() limit 10000')
    .pluck()
    .all()
  client.close()
  const part = events < WHOLE ? PART : 1
  const service = await serve(file, {
    KEPT_BYTES: '0',
    READ_TIMEOUT_MS: '60000',
    LOG_LEVEL: 'error',
  })
  const { port } = service
  try {
    console.log(`\n# ${events} events`)
    const pairs = await pairsOf(port)
    const unfiltered = {
      ...Object.fromEntries(FACETS.map((facet) => [facet, pathOf('facets', { facet })])),
      ...Object.fromEntries(
        METRICS.map((metric) => [
          `timeline of ${metric}`,
          pathOf('timeline', { interval: 'month', metric }),
        ]),
      ),
    }
    await judge(service, 'questions about all', unfiltered, LIMITS.unfiltered * part)
    const filtered = Object.fromEntries(
      pairs.flatMap((pair) => [
        ...FACETS.map((facet) => [
          `${facet} by ${named(pair)}`,
          pathOf('facets', { facet, ...pair }),
        ]),
        [`timeline by ${named(pair)}`, pathOf('timeline', { interval: 'month', ...pair })],
      ]),
    ) as Record<string, string>
    await judge(service, 'questions with two filters', filtered, LIMITS.filtered * part)
    const maps = {
      'the world': pathOf('clusters', { bbox: '-180,-90,180,90' }),
      'the world, larger': pathOf('clusters', { bbox: '-180,-90,180,90', zoom: '3' }),
    }
    await judge(service, 'maps', maps, LIMITS.map * part)
    const actor = await commonest(port, 'actor')
    await judge(service, 'networks', {
      'all events': pathOf('network', {}),
      'one actor': `/v1/actors/${actor}/network`,
      'dossier of an actor': `/v1/actors/${actor}/dossier`,
      dyads: pathOf('dyads', {}),
      'dyads by two filters': pathOf('dyads', pairs[4] ?? {}),
    })
    await suggestions(service, LIMITS.suggestion * part)
    await besideDatasette(service, file)
    if (!has('alone')) {
      await readArticles(port, ids, 1_000)
      const paths = [
        ...Object.values(unfiltered),
        ...Object.values(filtered),
        ...Object.values(maps),
      ]
      await beside('facets, timelines and maps', { port, clients: 2, paths }, ids, BESIDE, () => '')
    }
  } finally {
    await service.stop()
  }
}

for (const events of SIZES) if (only !== 'recognise') await aggregates(events)
await recognition()
agent.destroy()
