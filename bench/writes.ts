import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { administer, startPostgres } from '../test/support/postgres.ts'
import type { Asked, Told } from './client.ts'
import { maker, ROOT } from './data.ts'
import { check, childrenOf, median, serve } from './service.ts'

/*
 * Compares the rate of single POSTs on PostgreSQL with that on SQLite: 64 clients write the same articles and events to a
 * service on each, in turn, both on fresh databases in one file system. What counts is the median of the rounds' ratios.
 *
 * node bench/writes.ts [--quick]
 */

const quick = process.argv.includes('--quick')
const ROUNDS = quick ? 3 : 7
const PER_ROUND = quick ? 500 : 1_000
const CONNECTIONS = 64
const LEAST = 0.6
const ACTORS = 300
const ARTICLES = 600
const TICK_MS = 10
/** Unlike those of tests, the server syncs. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }

/** The processor time of some processes, in milliseconds. */
const cpuOf = (pids: number[]): number => {
  let ticks = 0
  for (const pid of pids) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // The process has ended meanwhile.
    }
  }
  return ticks * TICK_MS
}

interface Served {
  name: string
  port: number
  /** The processes of the service, and those of its database. */
  pids: { service: () => number[]; database: () => number[] }
  /** The real ids of what the generator refers to. */
  ids: Map<string, string>
}

const post = async (port: number, path: string, input: object): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  })
  if (response.status !== 201) throw new Error(`${path}: ${await response.text()}`)
  return ((await response.json()) as { id: string }).id
}

/** Sends requests from another process; tells the rate, and the processor time of each in microseconds. */
const ask = async ({ port, pids }: Served, requests: Asked[]) => {
  const client = spawn(process.execPath, [join('bench', 'client.ts')], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [service, database] = [pids.service(), pids.database()]
  const before = [cpuOf(service), cpuOf(database)] as const
  client.stdin.end(JSON.stringify({ port, requests, connections: CONNECTIONS }))
  const told = JSON.parse(await text(client.stdout)) as Told
  if (told.failed > 0) throw new Error(`${told.failed} of ${requests[0]?.path} failed`)
  const us = (ms: number) => (ms / requests.length) * 1_000
  return {
    ...told,
    service: us(cpuOf(service) - before[0]),
    database: us(cpuOf(database) - before[1]),
  }
}
type Measured = Awaited<ReturnType<typeof ask>>

/** The articles and events of each round, the same for all databases but for the ids that they refer to. */
const written = () => {
  const make = maker(ARTICLES, ACTORS, ARTICLES)
  const actors = Array.from({ length: ACTORS }, (_, i) => make.actor(i))
  const articles = Array.from({ length: ARTICLES }, (_, i) => make.article(i))
  let made = 0
  const name = () => [{ scheme: 'bench', value: String(++made) }]
  const of = (ids: Map<string, string>, id: string) => ids.get(id) ?? ''
  return {
    load: async ({ port, ids }: Served) => {
      for (const { id, input } of actors)
        ids.set(id, await post(port, '/v1/actors', { ...input, affiliations: [] }))
      for (const { id, input } of articles)
        ids.set(id, await post(port, '/v1/articles', { ...input, mentions: [] }))
    },
    articles: (count: number): ((ids: Map<string, string>) => Asked[]) => {
      const all = Array.from({ length: count }, (_, i) => {
        const { input } = make.article(i % ARTICLES)
        return { ...input, url: `https://bench.example/${++made}`, externalIds: name() }
      })
      return (ids) =>
        all.map(({ mentions, ...input }) => ({
          path: '/v1/articles',
          body: JSON.stringify({
            ...input,
            mentions: mentions.map((one) => ({ ...one, actorId: of(ids, one.actorId) })),
          }),
        }))
    },
    events: (count: number): ((ids: Map<string, string>) => Asked[]) => {
      const all = Array.from({ length: count }, (_, i) => {
        const { input } = make.event(i % ARTICLES)
        return { ...input, externalIds: name() }
      })
      return (ids) =>
        all.map(({ participants, evidence, ...input }) => ({
          path: '/v1/events',
          body: JSON.stringify({
            ...input,
            participants: participants.map((one) => ({ ...one, actorId: of(ids, one.actorId) })),
            evidence: evidence.map((one) => ({ ...one, articleId: of(ids, one.articleId) })),
          }),
        }))
    },
  }
}

const server = await startPostgres(DURABLE)
const folder = mkdtempSync(join(dirname(server.folder), 'dateline-bench-'))
const stops: (() => Promise<void>)[] = []
try {
  await administer(server.origin, 'create database writes')
  const postmaster = Number(
    readFileSync(join(server.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0],
  )
  const addresses: Record<string, string> = {
    sqlite: `file:${join(folder, 'bench.db')}`,
    postgres: `${server.origin}/writes`,
  }
  const data = written()
  const all: Served[] = []
  for (const [name, address] of Object.entries(addresses)) {
    const service = await serve('', { DATABASE_URL: address })
    stops.push(service.stop)
    const served: Served = {
      name,
      port: service.port,
      pids: {
        service: () => [service.pid, ...childrenOf(service.pid)],
        database: () => (name === 'postgres' ? [postmaster, ...childrenOf(postmaster)] : []),
      },
      ids: new Map(),
    }
    await data.load(served)
    all.push(served)
  }
  for (const kind of ['articles', 'events'] as const) {
    const found = all.map((): Measured[] => [])
    // The first round warms all up.
    for (let round = 0; round <= ROUNDS; round++) {
      const make = data[kind](PER_ROUND)
      const order = [...all.entries()]
      for (const [i, served] of round % 2 === 0 ? order : order.toReversed())
        found[i]?.push(await ask(served, make(served.ids)))
    }
    for (const [i, { name }] of all.entries()) {
      const rounds = found[i]?.slice(1) ?? []
      const of = (key: keyof Measured, digits = 0) =>
        median(rounds.map((one) => one[key])).toFixed(digits)
      console.log(
        `${kind} on ${name}: ${of('rate')} a second, ${of('service')} us of the service and ${of('database')} us of the server each, p50 ${of('p50', 1)} ms, p99 ${of('p99', 1)} ms`,
      )
    }
    const [lite, post] = found.map((rounds) => rounds.slice(1))
    if (!lite || !post) continue
    const ratio = median(post.map(({ rate }, i) => rate / (lite[i]?.rate ?? NaN)))
    check(`${kind} on PostgreSQL at ${ratio.toFixed(2)} of the rate on SQLite`, ratio >= LEAST)
  }
} finally {
  await Promise.all(stops.map((stop) => stop()))
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
