import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { addSeal } from '../src/db/seal.ts'
import { openSqlite } from '../src/db/sqlite.ts'
import { ROOT } from './data.ts'

/*
 * Shows that nobody waits for a question that takes long: the time in which one article is read, alone
 * and while the worst questions are asked of 1,000,000 articles, in turn; that each of those ends at its
 * deadline, and at once when its client leaves; and what all processes hold in memory.
 *
 * node bench/isolation.ts [--quick] [--articles=N]
 *
 * The short form only wants that nobody waits for as long as the question takes, and asks for less memory and time.
 */

const option = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
const quick = process.argv.includes('--quick')
const ARTICLES = Number(option('articles') ?? (quick ? 60_000 : 1_000_000))
const DEADLINE_MS = quick ? 1_000 : 5_000
const ROUNDS = quick ? 3 : 7
const ROUND_MS = quick ? 1_500 : 4_000
const RATIO_LIMIT = 3
const WAIT_LIMIT_MS = quick ? DEADLINE_MS / 2 : 0
/** What a deadline may be late by. */
const SLACK_MS = 1_000
const LEAVE_LIMIT_MS = 1_000
const PAUSE_MS = 2
const SERVICE = existsSync(join(ROOT, 'dist', 'main.js')) ? 'dist/main.js' : 'src/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const file = join(folder, 'large.db')
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const quantile = (times: number[], q: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0
const median = (all: number[]) => quantile(all, 0.5)

/** Numbers that are the same in every run. */
let seed = 20_240_827
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
const CONSONANTS = 'bcdfghjklmnprstvwxyz'
const VOWELS = 'aeiou'
const WORDS = Array.from({ length: 5_000 }, (_, i) => {
  let word = ''
  for (let rest = i + 400; rest > 0; rest = Math.floor(rest / 20))
    word += `${CONSONANTS[rest % 20]}${VOWELS[(rest * 7) % 5]}`
  return word
})
/** Few words are common, most are rare, as in life. */
const words = (count: number) =>
  Array.from({ length: count }, () => WORDS[Math.floor(WORDS.length * random() ** 4)]).join(' ')

const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz'
const idOf = (n: number) => {
  let digits = ''
  for (let rest = n; digits.length < 6; rest = Math.floor(rest / 32))
    digits = `${BASE_32[rest % 32]}${digits}`
  return `article_01j6ne5q40fj0s37vhqx${digits}`
}

/** Makes the database by SQL: rows first, then what is derived from them. */
const fill = async (): Promise<void> => {
  await openSqlite(`file:${file}`, join(ROOT, 'drizzle')).close()
  const db = new Database(file)
  addSeal(db)
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.pragma('foreign_keys = OFF')
  db.pragma('cache_size = -200000')
  const made = db
    .prepare<[], { type: string; name: string; sql: string }>(
      `select type, name, sql from sqlite_master
      where tbl_name in ('articles', 'article_tags') and type in ('trigger', 'index') and sql is not null`,
    )
    .all()
  for (const { type, name } of made) db.exec(`drop ${type} ${name}`)
  db.function('words', { varargs: false }, (n) => words(Number(n)))
  db.function('id_of', (n) => idOf(Number(n)))
  const given: Record<string, string> = {
    seq: 'n',
    id: 'id_of(n)',
    version: '1',
    created_at: '1400000000000 + n * 1000',
    updated_at: '1400000000000 + n * 1000',
    published_at: '1400000000000 + n * 300000',
    external_ids: `'[]'`,
    tags: `case when n % 7 = 0 then '["seven"]' else '[]' end`,
    authors: `'[]'`,
    title: 'words(8)',
    body: 'words(40)',
    language: `case n % 3 when 0 then 'en' when 1 then 'fr' else 'ar' end`,
    section: `case when n % 5 = 0 then 'World' else 'Politics' end`,
    genre: `case when n % 11 = 0 then 'analysis' else 'news' end`,
    source_id: '1 + n % 100',
    word_count: '40',
    has_body: '1',
  }
  const columns = db
    .prepare<[], { name: string; type: string; notnull: number }>('pragma table_info(articles)')
    .all()
    .filter(({ name, notnull }) => name in given || notnull === 1)
  const values = columns.map(({ name, type }) => given[name] ?? (type === 'TEXT' ? `''` : '0'))
  const numbers = (to: number) =>
    `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${to})`
  db.exec(`${numbers(100)} insert into sources(key, name, domain, country)
    select 's' || n, 'Source ' || n, 's' || n || '.example', 'LY' from numbers`)
  db.exec(`${numbers(ARTICLES)} insert into articles(${columns.map(({ name }) => name).join()})
    select ${values.join()} from numbers`)
  db.exec(`insert into article_tags(tag, published_at, article_id)
    select 'seven', published_at, id from articles where seq % 7 = 0`)
  for (const { sql } of made.filter(({ type }) => type === 'index')) db.exec(sql)
  db.exec(`insert into articles_search(articles_search) values ('rebuild')`)
  for (const { sql } of made.filter(({ type }) => type === 'trigger')) db.exec(sql)
  db.close()
}

const starts = (count: number, from: number) =>
  Array.from({ length: count }, (_, i) => `${WORDS[from + i]?.slice(0, 3)}*`).join(' OR ')
const articles = (asked: Record<string, string>) =>
  `/v1/articles?${new URLSearchParams(asked).toString()}`

/** Counts rows that pass filters, and puts a search for many words to each of them. */
const worst = (i: number) =>
  articles({
    q: starts(3, i),
    language: 'en',
    section: 'Politics',
    sort: 'createdAt',
    total: 'true',
  })
/** What is asked, and by how many at a time. */
const HEAVY: Record<string, [count: number, question: (i: number) => string]> = {
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
  'a whole list, streamed': [1, () => articles({ language: 'en', format: 'ndjson' })],
}

const start = async (): Promise<{ child: ChildProcess; port: number }> => {
  const child = spawn(process.execPath, [SERVICE, 'serve'], {
    cwd: ROOT,
    env: {
      DATABASE_URL: `file:${file}`,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      PORT: '0',
      READ_TIMEOUT_MS: `${DEADLINE_MS}`,
      SEED: 'false',
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  for await (const line of createInterface(child.stderr)) {
    const [, port] = /http:\/\/127\.0\.0\.1:(\d+)$/.exec(line) ?? []
    if (port !== undefined) {
      child.stderr.resume()
      return { child, port: Number(port) }
    }
  }
  throw new Error('the service did not start')
}

const agent = new Agent({ keepAlive: true })
interface Answer {
  status: number
  ms: number
}
/** Asks, and throws away what is answered; it may be broken off. */
const ask = (port: number, path: string, signal?: AbortSignal): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const asked = request({ port, path, agent, signal, host: '127.0.0.1' }, (response) => {
      response.resume()
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, ms: performance.now() - began }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })

/** How long it takes to read an article, again and again for some time. */
const readArticles = async (port: number, ms: number): Promise<number[]> => {
  const times: number[] = []
  for (const end = performance.now() + ms; performance.now() < end;) {
    const answer = await ask(port, `/v1/articles/${idOf(1 + Math.floor(random() * ARTICLES))}`)
    if (answer.status !== 200) throw new Error(`an article was answered with ${answer.status}`)
    times.push(answer.ms)
    await pause(PAUSE_MS)
  }
  return times
}

let asked = 0
/** Clients that ask the same kind of question one after the other, until they are told to leave. */
const press = (port: number, question: (i: number) => string, count: number) => {
  const leave = new AbortController()
  const answers: Answer[] = []
  const clients = Array.from({ length: count }, async () => {
    while (!leave.signal.aborted) {
      // The questions differ, so that none is known to be quick.
      await ask(port, question(asked++), leave.signal).then(
        (answer) => answers.push(answer),
        () => {},
      )
    }
  })
  return async () => {
    leave.abort()
    await Promise.all(clients)
    return answers
  }
}

const memoryMb = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => {
      try {
        return /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] === `${pid}`
      } catch {
        // It has ended meanwhile.
        return false
      }
    })

const run = async (port: number, pid: number): Promise<boolean> => {
  const failures: string[] = []
  await readArticles(port, 1_000)
  console.log('reading one article, ms              alone       meanwhile     p99')
  console.log('                                  p50    p99    p50    p99   ratio')
  for (const [name, [count, question]] of Object.entries(HEAVY)) {
    const rounds: { alone: number[]; meanwhile: number[] }[] = []
    const answers: Answer[] = []
    let memory: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const alone = await readArticles(port, ROUND_MS)
      const leave = press(port, question, count)
      const meanwhile = await readArticles(port, ROUND_MS)
      memory = childrenOf(pid).map(memoryMb)
      answers.push(...(await leave()))
      rounds.push({ alone, meanwhile })
    }
    const p = (of: 'alone' | 'meanwhile', q: number) =>
      median(rounds.map((round) => quantile(round[of], q)))
    const ratio = median(
      rounds.map(({ alone, meanwhile }) => quantile(meanwhile, 0.99) / quantile(alone, 0.99)),
    )
    const isHeldUp = ratio > RATIO_LIMIT && p('meanwhile', 0.99) > WAIT_LIMIT_MS
    const ms = (value: number) => value.toFixed(2).padStart(7)
    console.log(
      `${name.padEnd(30)}${ms(p('alone', 0.5))}${ms(p('alone', 0.99))}${ms(p('meanwhile', 0.5))}${ms(p('meanwhile', 0.99))}${ms(ratio)} ${isHeldUp ? '!!' : 'ok'}` +
        `   answered ${answers.length}, ${median(answers.map((answer) => answer.ms)).toFixed(0)} ms; readers ${memory.map((mb) => `${mb.toFixed(0)} MB`).join(' ')}`,
    )
    if (isHeldUp) failures.push(`${name} keeps others waiting`)
  }

  const late = await ask(port, worst(asked++))
  console.log(
    `\nthe worst count ends with ${late.status} after ${late.ms.toFixed(0)} ms (${DEADLINE_MS})`,
  )
  if (late.status !== 504 || late.ms > DEADLINE_MS + SLACK_MS)
    failures.push('the deadline is not kept')

  const leave = press(port, worst, 2)
  await pause(DEADLINE_MS / 2)
  const during = childrenOf(pid).length
  const began = performance.now()
  await leave()
  while (childrenOf(pid).length > during - 2 && performance.now() - began < LEAVE_LIMIT_MS)
    await pause(20)
  const after = childrenOf(pid).length
  console.log(
    `when two clients leave, ${during - after} readers of ${during} end in ${(performance.now() - began).toFixed(0)} ms`,
  )
  if (after > during - 2) failures.push('what nobody waits for goes on')
  console.log(`memory of the service itself ${memoryMb(pid).toFixed(0)} MB`)
  for (const failure of failures) console.log(`!! ${failure}`)
  return failures.length === 0
}

let child: ChildProcess | undefined
const cleanUp = () => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    cleanUp()
    process.exit(1)
  })
}
try {
  const began = performance.now()
  await fill()
  console.log(
    `${ARTICLES} articles made in ${((performance.now() - began) / 1_000).toFixed(0)} s; ${SERVICE}\n`,
  )
  const started = await start()
  child = started.child
  process.exitCode = (await run(started.port, child.pid ?? 0)) ? 0 : 1
} finally {
  cleanUp()
}
