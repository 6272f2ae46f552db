import { spawn, type ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import autocannon from 'autocannon'
import Database from 'better-sqlite3'
import { ensureData, ROOT, vocabulary } from './data.ts'
import { SERVICE } from './service.ts'

/*
 * Compares the service with a hand-written server (baseline.ts): both answer the same requests on copies of the same
 * database, in turn.
 *
 * node bench/run.ts [--quick] [--articles=N]
 */

const quick = process.argv.includes('--quick')
const ROUNDS = quick ? 3 : 5
const SECONDS = quick ? 1 : 3
const WARM_UP_SECONDS = 1
const CONNECTIONS = 8
const STARTS = 3
const START_LIMIT_MS = 1_000
const MEMORY_LIMIT_MB = 150
const PATIENCE_MS = 20_000

const data = await ensureData()
const folder = join(dirname(data), `run-${process.pid}`)
const children = new Set<ChildProcess>()

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const median = (all: number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      server.close(() => resolve(port))
    })
  })

interface Answer {
  status: number
  etag: string
  text: string
}
const agent = new Agent({ keepAlive: false })
const fetchText = (port: number, path: string, body?: string) =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request(
      {
        port,
        path,
        agent,
        host: '127.0.0.1',
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            etag: String(response.headers.etag),
            text: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

interface Running {
  child: ChildProcess
  port: number
  startMs: number
}

const memoryMb = ({ child }: Running) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const start = async (
  script: string[],
  env: (port: number) => Record<string, string>,
  path: string,
): Promise<Running> => {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, script, {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), NODE_ENV: 'production', ...env(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  children.add(child)
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000)
  })
  for (;;) {
    const answer = await fetchText(port, path).catch(() => null)
    if (answer?.status === 200) return { child, port, startMs: performance.now() - began }
    if (answer)
      throw new Error(`${script.join(' ')}: ${path} answers ${answer.status} ${answer.text}`)
    if (child.exitCode !== null) throw new Error(`${script.join(' ')} ended: ${said}`)
    if (performance.now() - began > PATIENCE_MS)
      throw new Error(`${script.join(' ')} does not answer: ${said}`)
    await pause(2)
  }
}

const stop = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    const forced = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await ended
    clearTimeout(forced)
  }
  children.delete(child)
}

// Requests, made from the data.
interface Case {
  name: string
  required: number
  path: string
  body?: string
}

const chooseCases = (db: Database.Database): Case[] => {
  const one = <T>(sql: string, ...values: unknown[]) =>
    db.prepare<unknown[], T>(sql).get(...values) as T
  const { id } = one<{ id: string }>(
    `select a.id from articles a where a.has_body = 1 and a.event_count = 1 and a.source_id is not null
      and (select count(*) from mentions where article_id = a.id) = 2
    order by a.seq limit 1 offset 500`,
  )
  const { domain, language } = one<{ domain: string; language: string }>(
    `select s.domain, a.language from articles a join sources s on s.seq = a.source_id
    where s.domain is not null and a.language is not null
    group by a.source_id, a.language order by count(*) desc limit 1`,
  )
  const { actor } = one<{ actor: string }>(
    'select actor_id as actor from participants group by 1 order by count(*) desc limit 1',
  )
  const words = vocabulary()
  const q = `${words[300]} ${words[400]}`
  const actors = db
    .prepare('select id from actors order by event_count desc limit 3 offset 20')
    .all() as { id: string }[]
  const articles = db
    .prepare(
      'select id from articles where source_id is not null order by seq desc limit 2 offset 100',
    )
    .all() as { id: string }[]
  const event = {
    title: 'Delegations of both sides met for talks in the capital',
    summary:
      'They spoke for two hours about the release of prisoners and agreed to meet again within the month.',
    type: 'CONSULT',
    mode: 'visit',
    contexts: ['diplomatic', 'military'],
    codes: [{ scheme: 'cameo', code: '042' }],
    date: { start: '2024-03-05' },
    location: {
      name: 'Tripoli',
      country: 'LY',
      latitude: 32.8874,
      longitude: 13.1873,
      precision: 'exact',
    },
    participants: actors.map((taking, i) => ({
      actorId: taking.id,
      role: i === 0 ? 'initiator' : i === 1 ? 'recipient' : 'participant',
    })),
    evidence: articles.map((article) => ({ articleId: article.id })),
    tags: ['talks', 'prisoners'],
  }
  const text = (values: Record<string, string>) =>
    new URLSearchParams({ ...values, limit: '20' }).toString()
  return [
    { name: 'article', required: 0.6, path: `/v1/articles/${id}` },
    { name: 'list', required: 0.8, path: `/v1/articles?${text({ source: domain, language })}` },
    { name: 'events', required: 0.8, path: `/v1/actors/${actor}/events?limit=20` },
    {
      name: 'search',
      required: 0.9,
      path: `/v1/articles?${text({ q, sort: 'relevance', snippet: 'true' })}`,
    },
    { name: 'POST', required: 0.7, path: '/v1/events', body: JSON.stringify(event) },
  ]
}

/** A text without generated ids and times, which differ from write to write. */
const withoutIdentity = (text: string) =>
  text
    .replace(/"id":"(event|evidence)_[0-9a-z]{26}"/g, '"id":"$1"')
    .replace(/"(createdAt|updatedAt)":"[^"]*"/g, '"$1":""')

/** The rows that a POST has written, without ids and times. */
const written = (file: string, body: string): string => {
  const { id, participants, evidence } = JSON.parse(body) as {
    id: string
    participants: { actor: { id: string } }[]
    evidence: { article: { id: string } }[]
  }
  const db = new Database(file, { readonly: true })
  const all = (sql: string, value: string | number) => db.prepare<unknown[], object>(sql).all(value)
  const [event] = all('select * from events where id = ?', id) as { seq: number }[]
  const rows = [
    event,
    ...['event_tags', 'event_contexts', 'event_codes', 'participants', 'evidence'].flatMap(
      (table) => all(`select * from ${table} where event_id = ?`, id),
    ),
    ...all('select * from events_map where seq = ?', event?.seq ?? 0),
    ...all(
      `select rowid from events_search where events_search match '"delegations of both sides met"' and rowid = ?`,
      event?.seq ?? 0,
    ),
    ...all(
      'select position, collection, version, kind, undo from changes where resource_id = ?',
      id,
    ),
    ...participants.flatMap(({ actor }) =>
      all('select event_count, has_events from actors where id = ?', actor.id),
    ),
    ...evidence.flatMap(({ article }) =>
      all('select event_count, has_event from articles where id = ?', article.id),
    ),
  ]
  db.close()
  return JSON.stringify(rows)
    .replace(/"(event|evidence)_[0-9a-z]{26}"/g, '"$1"')
    .replace(/"(created_at|updated_at)":\d+/g, '"$1":0')
}

/** Whether both answers are equal; prints the first difference. */
const verify = async (
  { name, path, body }: Case,
  service: Running,
  baseline: Running,
  files: { service: string; baseline: string },
): Promise<boolean> => {
  const [ours, theirs] = [
    await fetchText(service.port, path, body),
    await fetchText(baseline.port, path, body),
  ]
  const expected = body === undefined ? 200 : 201
  const same =
    body === undefined
      ? ours.text === theirs.text && ours.etag === theirs.etag
      : withoutIdentity(ours.text) === withoutIdentity(theirs.text) &&
        written(files.service, ours.text) === written(files.baseline, theirs.text)
  if (ours.status === expected && theirs.status === expected && same) {
    const { page, data: rows } = JSON.parse(ours.text) as {
      data?: unknown[]
      page?: { hasMore: boolean }
    }
    console.log(
      `${name.padEnd(8)} same ${Buffer.byteLength(ours.text)} bytes${rows ? `, ${rows.length} rows, more: ${page?.hasMore}` : ''}  ${path}`,
    )
    return true
  }
  const at = [...ours.text].findIndex((char, i) => char !== theirs.text[i])
  console.log(
    `${name.padEnd(8)} !! ${path}: the answers differ (${ours.status}, ${theirs.status}) at ${at}\n` +
      `service  ${ours.text.slice(Math.max(0, at - 100), at + 200)}\n` +
      `baseline ${theirs.text.slice(Math.max(0, at - 100), at + 200)}` +
      (body === undefined
        ? `\n${ours.etag} ${theirs.etag}`
        : `\n${written(files.service, ours.text)}\n${written(files.baseline, theirs.text)}`),
  )
  return false
}

interface Load {
  rate: number
  times: number[]
}

const load = ({ port }: Running, { name, path, body }: Case, seconds: number) =>
  new Promise<Load>((resolve, reject) => {
    const times: number[] = []
    const run = autocannon(
      {
        url: `http://127.0.0.1:${port}${path}`,
        connections: CONNECTIONS,
        duration: seconds,
        ...(body === undefined
          ? {}
          : { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }),
      },
      (error, result) => {
        const failed = result ? result.errors + result.timeouts + result.non2xx : 0
        if (error || failed > 0) reject(error ?? new Error(`${name}: ${failed} requests failed`))
        else resolve({ rate: result.requests.total / result.duration, times })
      },
    )
    run.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) =>
      times.push(ms),
    )
  })

const quantile = (times: number[], q: number) => {
  const sorted = Float64Array.from(times).toSorted()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0
}

const measure = async (one: Case, service: Running, baseline: Running) => {
  for (const server of [service, baseline]) await load(server, one, WARM_UP_SECONDS)
  const ours: Load[] = []
  const theirs: Load[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // The order changes each round.
    if (round % 2 === 0) ours.push(await load(service, one, SECONDS))
    theirs.push(await load(baseline, one, SECONDS))
    if (round % 2 === 1) ours.push(await load(service, one, SECONDS))
  }
  const ratios = ours.map(({ rate }, i) => rate / (theirs[i]?.rate ?? Infinity))
  const summary = (all: Load[]) => {
    const times = all.flatMap((round) => round.times)
    return {
      rate: median(all.map(({ rate }) => rate)),
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
    }
  }
  return { ...one, ratio: median(ratios), ratios, ours: summary(ours), theirs: summary(theirs) }
}

const run = async (): Promise<boolean> => {
  mkdirSync(folder)
  const files = { service: join(folder, 'service.db'), baseline: join(folder, 'baseline.db') }
  for (const file of Object.values(files)) copyFileSync(data, file)
  const db = new Database(files.service, { readonly: true })
  const cases = chooseCases(db)
  db.close()
  const serviceEnv = () => ({
    DATABASE_URL: `file:${files.service}`,
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
  })
  const startService = () => start([SERVICE, 'serve'], serviceEnv, '/v1/events?limit=20')

  const starts: { ms: number; mb: number }[] = []
  for (let i = 0; i < STARTS; i++) {
    const started = await startService()
    starts.push({ ms: started.startMs, mb: memoryMb(started) })
    await stop(started.child)
  }
  const service = await startService()
  const baseline = await start(
    [join('bench', 'baseline.ts')],
    () => ({ DATABASE: files.baseline }),
    cases[0]?.path ?? '/',
  )
  console.log(`${SERVICE} beside bench/baseline.ts on ${data}`)
  console.log(`${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each, in turn\n`)
  let ok = true
  for (const one of cases) if (!(await verify(one, service, baseline, files))) ok = false

  console.log('\n           service  by hand                     service ms        by hand ms')
  console.log('             req/s    req/s  ratio  required     p50     p99     p50     p99')
  for (const one of cases) {
    const { name, ratio, ratios, required, ours, theirs } = await measure(one, service, baseline)
    if (ratio < required) ok = false
    const ms = (value: number) => value.toFixed(2).padStart(7)
    console.log(
      `${name.padEnd(9)}${ours.rate.toFixed(0).padStart(9)}${theirs.rate.toFixed(0).padStart(9)}${ratio.toFixed(2).padStart(7)}` +
        `${required.toFixed(1).padStart(6)} ${ratio < required ? '!!' : 'ok'} ${ms(ours.p50)} ${ms(ours.p99)} ${ms(theirs.p50)} ${ms(theirs.p99)}` +
        `   rounds ${ratios.map((r) => r.toFixed(2)).join(' ')}`,
    )
  }
  console.log(
    `\nmemory after the load: service ${memoryMb(service).toFixed(0)} MB, by hand ${memoryMb(baseline).toFixed(0)} MB`,
  )
  const startMs = median(starts.map(({ ms }) => ms))
  const mb = median(starts.map(({ mb: used }) => used))
  if (startMs > START_LIMIT_MS || mb > MEMORY_LIMIT_MB) ok = false
  console.log(
    `start to first answer: ${startMs.toFixed(0)} ms (under ${START_LIMIT_MS}) ${startMs > START_LIMIT_MS ? '!!' : 'ok'}`,
  )
  console.log(
    `memory after the first answer: ${mb.toFixed(0)} MB (under ${MEMORY_LIMIT_MB}) ${mb > MEMORY_LIMIT_MB ? '!!' : 'ok'}`,
  )
  return ok
}

const cleanUp = async () => {
  await Promise.all([...children].map(stop))
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cleanUp().then(() => process.exit(1)))
}
try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await cleanUp()
}
