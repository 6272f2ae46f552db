import { setTimeout as pause } from 'node:timers/promises'
import { beside, press, readArticles } from './beside.ts'
import { ensureArticles, idOf, WORDS } from './large.ts'
import { ask } from './press.ts'
import { check, childrenOf, memoryMb, serve } from './service.ts'

/*
 * Shows that slow requests do not delay others: compares the time to read one article alone and beside the slowest
 * queries on 1,000,000 articles, in turn. Also checks that a slow request ends at its deadline, and when its client
 * leaves, and reports the memory of all processes.
 *
 * node --single-threaded-gc bench/isolation.ts [--quick] [--only=TEXT] [--articles=N]
 */

const option = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
const quick = process.argv.includes('--quick')
const only = option('only') ?? ''
const ARTICLES = Number(option('articles') ?? 1_000_000)
const DEADLINE_MS = 2_000
/** A deadline that the slowest query misses on any machine. */
const SHORT_MS = 500
const ROUNDS = { count: quick ? 3 : 7, ms: quick ? 2_000 : 4_000 }
/** By how much a deadline may be exceeded. */
const SLACK_MS = 500
const LEAVE_LIMIT_MS = 1_000
const QUESTIONS = 400
/** As many words as a search may have. */
const WORST_WORDS = 60

const articles = (asked: Record<string, string>) =>
  `/v1/articles?${new URLSearchParams(asked).toString()}`

/** Counts articles by many prefixes and all kinds of filters. */
const worst = (i: number) =>
  articles({
    q: Array.from(
      { length: WORST_WORDS },
      (_, n) => `${WORDS[(i + n) % WORDS.length]?.slice(0, 3)}*`,
    ).join(' OR '),
    language: 'en',
    section: 'World',
    genre: 'analysis',
    tag: 'seven',
    sort: 'createdAt',
    total: 'true',
  })
/** The slow queries, and how many clients send them; each of them new. */
const HEAVY: Record<string, [clients: number, question: (i: number) => string]> = {
  'the worst count': [2, worst],
  'a count by four filters': [
    2,
    (i) =>
      articles({
        language: 'fr',
        genre: 'analysis',
        tag: 'seven',
        section: 'World',
        total: 'true',
        limit: `${1 + (i % 200)}`,
      }),
  ],
  'the commonest word, ranked': [
    2,
    (i) =>
      articles({
        q: WORDS[0] ?? '',
        sort: 'relevance',
        snippet: 'true',
        limit: `${1 + (i % 200)}`,
      }),
  ],
  'a whole list, streamed': [1, () => '/v1/articles/export?format=ndjson&language=en'],
}

const file = await ensureArticles(ARTICLES)
const start = (deadlineMs: number) =>
  serve(file, {
    // That questions end at their deadline is what they do here, and no news.
    LOG_LEVEL: 'error',
    READ_TIMEOUT_MS: String(deadlineMs),
  })
let service = await start(DEADLINE_MS)
const { port, pid } = service
try {
  const ids = Array.from({ length: 10_000 }, (_, i) =>
    idOf(1 + Math.floor((ARTICLES * i) / 10_000)),
  )
  await readArticles(port, ids, 1_000)
  for (const [name, [clients, question]] of Object.entries(HEAVY)) {
    if (!name.includes(only)) continue
    const paths = Array.from({ length: QUESTIONS }, (_, i) => question(i))
    await beside(name, { port, clients, paths }, ids, ROUNDS, () => {
      const memory = childrenOf(pid).map((child) => `${memoryMb(child).toFixed(0)} MB`)
      return `worker processes ${memory.join(', ')}`
    })
  }

  console.log()
  const leave = press({ port, clients: 2, paths: [worst(QUESTIONS + 1), worst(QUESTIONS + 2)] })
  await pause(DEADLINE_MS / 2)
  const during = childrenOf(pid).length
  const began = performance.now()
  await leave()
  while (childrenOf(pid).length > during - 2 && performance.now() - began < LEAVE_LIMIT_MS)
    await pause(20)
  const after = childrenOf(pid).length
  check(
    `when two clients leave, ${during - after} of ${during} worker processes end in ${(performance.now() - began).toFixed(0)} ms`,
    after <= during - 2,
  )
  console.log(`the main process has ${service.memoryMb().toFixed(0)} MB`)

  await service.stop()
  service = await start(SHORT_MS)
  // Starts the worker process.
  await ask(service.port, articles({ q: WORDS[1] ?? '' }))
  const late = await ask(service.port, worst(QUESTIONS + 3))
  check(
    `the worst count ends with ${late.status} after ${late.ms.toFixed(0)} ms, its deadline is ${SHORT_MS} ms`,
    late.status === 504 && late.ms <= SHORT_MS + SLACK_MS,
  )
} finally {
  await service.stop()
}
