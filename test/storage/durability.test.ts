import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import type { ChangePage } from '../../src/changes/schema.ts'
import { check } from '../support/check.ts'
import { dateline, inRoot, serve, stop } from '../support/command.ts'
import { inThread } from '../support/in-thread.ts'
import { SAMPLE } from '../support/service.ts'
import { wholeList } from '../support/whole.ts'

/** How many writes a second are made during a backup; the long form is BACKUP_RATE=500. */
const BACKUP_RATE = Number(process.env['BACKUP_RATE'] ?? 100)
/** What part of them is to be acknowledged meanwhile; the long form is BACKUP_HELD=0.95. */
const BACKUP_HELD = Number(process.env['BACKUP_HELD'] ?? 0)
/** How many articles there are before; the long form is BACKUP_ARTICLES=10000. */
const BACKUP_ARTICLES = Number(process.env['BACKUP_ARTICLES'] ?? 0)

/** A copy of the database with the sample data, for a process of its own. */
const sample = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-durability-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'test.db')
  copyFileSync(inject('sampleDatabase'), file)
  return { folder, file, env: { DATABASE_URL: `file:${file}` } }
}

const change = (file: string, sql: string): void => {
  const client = new Database(file)
  client.pragma('foreign_keys = OFF')
  client.exec(sql)
  client.close()
}

/** Turns over one bit of a file. */
const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 0b100
  writeFileSync(file, bytes)
}

const json = async (url: string, init?: RequestInit) => {
  const response = await fetch(url, init)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const postArticle = (origin: string, title: string, body = '') =>
  json(`${origin}/v1/articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title, ...(body === '' ? {} : { body }) }),
  })

/** Sends lines of articles with so many characters each, numbered on, and tells what came of them. */
const importArticles = async (origin: string, lengths: number[], parameters = '') => {
  const lines = lengths.map((length, i) =>
    JSON.stringify({ article: { title: `Line ${i}`, body: `w${i} `.repeat(length / 4) } }),
  )
  const response = await fetch(`${origin}/v1/import${parameters}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-ndjson' },
    body: lines.join('\n'),
  })
  const texts = (await response.text()).trim().split('\n')
  const results = texts.map((text) => JSON.parse(text) as Record<string, unknown>)
  return { status: response.status, results }
}

const UNUSABLE: [what: string, make: (file: string) => void, message: RegExp][] = [
  [
    'a file that is no database',
    (file) => writeFileSync(file, 'A letter, and no database. '.repeat(1_000)),
    /not a SQLite database.*left as it is/,
  ],
  [
    'a database of another program',
    (file) => {
      rmSync(file)
      change(file, 'create table invoices (id integer primary key, sum integer)')
    },
    /another program.*invoices.*left as it is/,
  ],
  [
    'a database whose first pages are damaged',
    (file) => writeFileSync(file, readFileSync(file).fill(0xff, 100, 9_000)),
    /damaged.*dateline restore/,
  ],
  [
    'a database that a newer program has written',
    (file) => change(file, "insert into __drizzle_migrations (hash, created_at) values ('x', 9)"),
    /newer Dateline.*upgrade/,
  ],
]
test.for(UNUSABLE)('%s is left as it is, and one line says so', ([, make, message]) => {
  const { folder, file, env } = sample()
  make(file)
  const before = readFileSync(file)
  for (const command of [['serve'], ['migrate'], ['check'], ['export', 'actors']]) {
    const { status, stderr, stdout } =
      command[0] === 'serve'
        ? dateline(command, { PORT: '0', ...env })
        : inThread(command, folder, env)
    if (command[0] !== 'check') {
      expect.soft(stderr.trim().split('\n'), command.join(' ')).toHaveLength(1)
      expect.soft(stderr).toMatch(message)
    }
    expect.soft(stdout).toBe('')
    expect.soft(status).toBe(1)
  }
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a database that another process holds is not waited for without end', () => {
  const { file, env } = sample()
  const holder = new Database(file)
  holder.pragma('locking_mode = EXCLUSIVE')
  holder.exec('begin exclusive')
  onTestFinished(() => void holder.close())
  const { status, stderr } = dateline(['migrate'], env)
  expect(stderr).toMatch(/another process has locked it/)
  expect(status).toBe(1)
})

/** A whole list, which is read by another process. */
const streamed = async (origin: string, list: string): Promise<string> =>
  (await fetch(`${origin}${wholeList(list)}`)).text()

test('a database that cannot be written to is read, and writes are refused', async () => {
  const { folder, file, env } = sample()
  const copy = join(folder, 'copy.db')
  expect(dateline(['backup', copy], env).status).toBe(0)
  // A format that is newer than SQLite writes: it only reads the file, whoever runs it.
  const bytes = readFileSync(copy)
  bytes[18] = 3
  writeFileSync(copy, bytes)
  rmSync(file)
  const server = await serve({ DATABASE_URL: `file:${copy}` })
  expect(server.said.join('\n')).toMatch(/The database is read-only/)
  const meeting = await json(`${server.origin}/v1/events/${SAMPLE.meeting}`)
  expect(meeting).toMatchObject({ status: 200, body: { id: SAMPLE.meeting } })
  expect((await json(`${server.origin}/v1/events?q=haftar`)).status).toBe(200)
  expect(await streamed(server.origin, 'events')).toContain(SAMPLE.meeting)
  const refused = await postArticle(server.origin, 'No')
  expect(refused).toMatchObject({ status: 503, body: { detail: /read-only/ } })
  const { status, results } = await importArticles(server.origin, [40, 40])
  expect(status).toBe(503)
  expect(results).toMatchObject([{ status: 503, title: 'Unavailable' }])
  expect((await json(`${server.origin}/readyz`)).status).toBe(200)
  expect((await stop(server)).code).toBe(0)
  expect(readFileSync(copy).equals(bytes)).toBe(true)
})

test('a full database answers 507, goes on reading, and takes writes when there is room', async () => {
  const { env, file } = sample()
  const other = new Database(file)
  onTestFinished(() => void other.close())
  other.exec('create table ballast as select zeroblob(500000)')
  const server = await serve({ ...env, DATABASE_MAX_BYTES: String(2 * 1024 * 1024) })
  const { origin } = server
  const made: string[] = []
  const body = 'Words that fill pages. '.repeat(4_000)
  let full = await postArticle(origin, 'First', body)
  for (let i = 0; full.status === 201; i++) {
    made.push(String(full.body['id']))
    full = await postArticle(origin, `Article ${i}`, body.replaceAll('Words', `Words${i}`))
    if (i > 100) throw new Error('the database is never full')
  }
  expect(full).toMatchObject({ status: 507, body: { title: 'Insufficient storage' } })
  for (const id of made) expect((await fetch(`${origin}/v1/articles/${id}`)).status).toBe(200)
  expect((await json(`${origin}/v1/events?q=haftar+langley`)).status).toBe(200)
  const list = await streamed(origin, 'articles')
  for (const id of made) expect(list).toContain(id)
  // Deleting gives no room, as the history keeps what is deleted.
  other.exec('drop table ballast')
  expect((await postArticle(origin, 'Again', body)).status).toBe(201)
  await stop(server)
  expect(dateline(['check'], env)).toMatchObject({ status: 0 })
})

test('an import into a full database answers 507, or every line that was not taken with it', async () => {
  const { env } = sample()
  const server = await serve({ ...env, DATABASE_MAX_BYTES: String(4 * 1024 * 1024) })
  const many = (count: number, length: number) => Array.from({ length: count }, () => length)
  const none = await importArticles(server.origin, many(500, 20_000))
  expect(none.status).toBe(507)
  expect(none.results).toMatchObject([{ status: 507, title: 'Insufficient storage' }])

  const articlesOf = async () => {
    const { body } = await json(`${server.origin}/v1/articles?total=true&limit=1`)
    return (body as { page: { total: number } }).page.total
  }
  const before = await articlesOf()
  // There is room for the small ones; a transaction that has large ones too leaves all that it has.
  const some = await importArticles(server.origin, [...many(1_000, 40), ...many(700, 20_000)])
  expect(some.status).toBe(200)
  expect(some.results.map(({ line }) => line)).toEqual(some.results.map((_, i) => i + 1))
  expect(some.results).toHaveLength(1_700)
  const left = some.results.filter(({ status }) => status !== 'created')
  expect(left.length).toBeGreaterThanOrEqual(700)
  expect(left.length).toBeLessThan(1_700)
  expect(left).toEqual(some.results.slice(-left.length))
  for (const result of left)
    expect(result).toMatchObject({ status: 'refused', id: null, problem: { status: 507 } })
  expect(await articlesOf()).toBe(before + 1_700 - left.length)

  const again = [...many(1_000, 40), ...many(700, 20_000)]
  const aborted = await importArticles(server.origin, again, '?onError=abort')
  // The first transaction that there is no room for ends it: one line, or the few that have come together.
  const ended = aborted.results.findIndex(({ status }) => status === 'refused')
  expect(ended).toBeGreaterThan(0)
  expect(aborted.results.length).toBeLessThan(1_700)
  for (const result of aborted.results.slice(ended))
    expect(result).toMatchObject({ status: 'refused', id: null, problem: { status: 507 } })
  expect((await json(`${server.origin}/v1/articles?q=w7&total=true`)).body).toMatchObject({
    page: { total: 1 },
  })
  const { log } = await stop(server)
  expect(log.map((text) => JSON.parse(text) as Record<string, unknown>)).toContainEqual(
    expect.objectContaining({
      msg: 'the database refused an import',
      error: 'DatabaseError',
      code: 'SQLITE_FULL',
    }),
  )
  expect(log.join('\n')).not.toContain('disk is full')
})

test('an import that is refused before it has come whole makes place for others', async () => {
  const { env } = sample()
  const { origin } = await serve({ ...env, DATABASE_MAX_BYTES: String(1_048_576) })
  const line = JSON.stringify({ article: { title: 'Long', body: 'w '.repeat(10_000) } })
  // More than may run at the same time, none of which is ever sent whole.
  for (let i = 0; i < 6; i++) {
    const sent = request(`${origin}/v1/import`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
    })
    sent.on('error', () => {})
    sent.write(`${line}\n`.repeat(300))
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(507)
    sent.destroy()
  }
})

/** Runs a command with a small disk of its own at a folder, where the system lets users have one. */
const withDisk = (folder: string, kilobytes: number) => [
  '-rm',
  'sh',
  '-c',
  `mount -t tmpfs -o size=${kilobytes}k tmpfs ${folder} && exec "$@"`,
  'sh',
]
const hasDisks = spawnSync('unshare', [...withDisk('/mnt', 100), 'true']).status === 0

test.skipIf(!hasDisks)(
  'on a disk that is full nothing acknowledged is lost, and writing goes on as soon as there is room',
  async () => {
    const { folder, file } = sample()
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const run = join(folder, 'run')
    const begin = `cp ${file} ${disk}/test.db && head -c 3000000 /dev/zero > ${disk}/ballast && exec`
    writeFileSync(
      run,
      `#!/bin/sh\nexec unshare ${withDisk(disk, 16_384)
        .map((part) => `'${part}'`)
        .join(' ')} sh -c '${begin} ${process.execPath} "$@"' sh "$@"\n`,
      { mode: 0o755 },
    )
    const server = await serve(
      { DATABASE_URL: `file:${disk}/test.db`, LOG_LEVEL: 'silent', WAIT_MAX_MS: '600000' },
      run,
    )
    const { origin, child } = server
    const inside = `/proc/${child.pid}/root${disk}`
    const made: string[] = []
    const body = 'Words that fill pages. '.repeat(400)
    const fill = async (name: string) => {
      for (let i = 0; ; i++) {
        const { status, body: article } = await postArticle(
          origin,
          `${name} ${i}`,
          `${name} ${i}. ${body}`,
        )
        if (status !== 201) return status
        made.push(String(article['id']))
        if (i > 2_000) throw new Error('the disk is never full')
      }
    }
    const writers = ['One', 'Two', 'Three', 'Four']
    expect(await Promise.all(writers.map(fill))).toEqual([507, 507, 507, 507])
    const isThere = async (id: string) =>
      (await fetch(`${origin}/v1/articles/${id}`)).status === 200
    const areThere = async () => (await Promise.all(made.map(isThere))).every(Boolean)
    expect(made.length).toBeGreaterThan(20)
    expect(await areThere()).toBe(true)
    expect((await json(`${origin}/v1/events?q=haftar+langley`)).status).toBe(200)
    // What was read meanwhile may have left room.
    expect(await fill('Still')).toBe(507)

    rmSync(join(inside, 'ballast'))
    for (const name of writers) {
      const { status, body: article } = await postArticle(origin, `${name} again`, body)
      expect(status).toBe(201)
      made.push(String(article['id']))
    }
    expect(await areThere()).toBe(true)
    // Nobody writes now; the disk goes with the process.
    const copy = join(folder, 'after.db')
    for (const end of ['', '-wal']) copyFileSync(join(inside, `test.db${end}`), `${copy}${end}`)
    expect((await stop(server)).code).toBe(0)
    expect(dateline(['check'], { DATABASE_URL: `file:${copy}` })).toMatchObject({ status: 0 })
    const client = new Database(copy, { readonly: true })
    const stored = new Set(client.prepare('select id from articles').pluck().all())
    client.close()
    expect(made.filter((id) => !stored.has(id))).toEqual([])
  },
)

/** Writes so often a second, whether it is answered or not, until it is told to stop. */
const writeAtRate = (origin: string, rate: number) => {
  const acknowledged: string[] = []
  const pending = new Set<Promise<void>>()
  /** Which of the writes were acknowledged, by their number. */
  const answered = new Set<number>()
  let sent = 0
  const send = async (list: string, body: object, n: number) => {
    const response = await fetch(`${origin}/v1/${list}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const { id } = (await response.json()) as { id: string }
    if (response.status !== 201) return
    acknowledged.push(id)
    answered.add(n)
  }
  const write = (n: number) => {
    const article = acknowledged.findLast((id) => id.startsWith('article_'))
    const title = `Number ${n}`
    const body = `${title}. ${'It is said so. '.repeat(20)}`
    if (n % 5 !== 0 || article === undefined)
      return send('articles', { title, body, tags: ['rate'] }, n)
    const evidence = [{ articleId: article, quote: 'It is said so.' }]
    const date = { start: '2024-08-27' }
    return send('events', { title, type: 'CONSULT', date, evidence }, n)
  }
  const began = performance.now()
  const timer = setInterval(() => {
    for (const due = ((performance.now() - began) / 1_000) * rate; sent < due; sent++) {
      // What is not answered is not acknowledged.
      const one: Promise<void> = write(sent)
        .catch(() => undefined)
        .finally(() => pending.delete(one))
      pending.add(one)
    }
  }, 5)
  return {
    acknowledged,
    sent: () => sent,
    /** How many of the writes from one number to another were acknowledged, sooner or later. */
    acknowledgedOf: (from: number, to: number) =>
      [...answered].filter((n) => n >= from && n < to).length,
    stop: async () => {
      clearInterval(timer)
      await Promise.all(pending)
    },
  }
}

test(
  'a backup of what is being written holds what had been acknowledged, and goes on whole',
  { timeout: 600_000 },
  async () => {
    const { folder, file, env } = sample()
    // Nothing is refused for its number, however slow the machine.
    const limits = { WAIT_MAX_MS: '600000', IN_FLIGHT_MAX: '100000', CONNECTIONS_MAX: '100000' }
    const server = await serve({ ...env, LOG_LEVEL: 'silent', ...limits })
    for (let loaded = 0; loaded < BACKUP_ARTICLES; loaded += 1_000) {
      const lines = Array.from({ length: 1_000 }, (_, i) => {
        const title = `Loaded ${loaded + i}`
        return JSON.stringify({
          article: { title, body: `${title}. ${'Words of it. '.repeat(150)}` },
        })
      })
      const headers = { 'Content-Type': 'application/x-ndjson' }
      const body = lines.join('\n')
      await (await fetch(`${server.origin}/v1/import`, { method: 'POST', headers, body })).text()
    }
    const writing = writeAtRate(server.origin, BACKUP_RATE)
    const { acknowledged } = writing
    // A server is slower at first.
    const warm = Math.max(50, 5 * BACKUP_HELD * BACKUP_RATE)
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(warm)
    const before = [...acknowledged]
    const copy = join(folder, 'backups', 'copy.db')
    const first = writing.sent()
    const began = performance.now()
    const child = spawn(process.execPath, [inRoot('bin/dateline.js'), 'backup', copy], {
      env: { ...env, PATH: process.env['PATH'] },
      stdio: 'ignore',
    })
    const [code] = (await once(child, 'exit')) as [number]
    const seconds = (performance.now() - began) / 1_000
    const last = writing.sent()
    await writing.stop()
    const rate = writing.acknowledgedOf(first, last) / seconds
    await stop(server)
    expect(code).toBe(0)
    expect(existsSync(`${copy}.part`)).toBe(false)

    // It goes on from the backup; what was there is kept.
    const restored = dateline(['restore', copy], env)
    expect(restored).toMatchObject({ status: 0 })
    const [, kept = ''] = /kept as (\S+)\.$/m.exec(restored.stderr) ?? []
    expect(dateline(['check', kept]).status).toBe(0)
    expect(dateline(['check'], env).status).toBe(0)
    const client = new Database(file, { readonly: true })
    const ids = new Set(
      client
        .prepare('select id from articles union all select id from events')
        .pluck()
        .all() as string[],
    )
    client.close()
    expect(before.filter((id) => !ids.has(id))).toEqual([])
    const again = await serve({ ...env, LOG_LEVEL: 'silent' })
    let cursor = ''
    let position = 0
    for (let hasMore = true; hasMore;) {
      const since = cursor === '' ? '' : `&since=${encodeURIComponent(cursor)}`
      const { body } = await json(`${again.origin}/v1/changes?limit=200${since}`)
      const { data, page } = body as unknown as ChangePage
      for (const change of data) expect(change.position).toBe(++position)
      cursor = page.nextCursor
      hasMore = page.hasMore
    }
    await stop(again)
    console.log(
      `a backup of ${ids.size} resources in ${seconds.toFixed(1)} s, meanwhile ${rate.toFixed(0)} writes a second; ${before.length} acknowledged before it, 0 lost`,
    )
    expect(rate).toBeGreaterThanOrEqual(BACKUP_HELD * BACKUP_RATE)
  },
)

test('a backup overwrites nothing, and is not put in the place of a database in use', async () => {
  const { folder, env } = sample()
  const copy = join(folder, 'copy.db')
  expect(dateline(['backup', copy], env).status).toBe(0)
  const bytes = readFileSync(copy)
  const again = dateline(['backup', copy], env)
  expect(again.stderr).toMatch(/exists, and a backup overwrites nothing/)
  expect(again.status).toBe(1)
  expect(readFileSync(copy).equals(bytes)).toBe(true)
  const server = await serve(env)
  const refused = dateline(['restore', copy], env)
  expect(refused.stderr).toMatch(/open: stop it first/)
  expect(refused.status).toBe(1)
  expect((await fetch(`${server.origin}/v1/events/${SAMPLE.meeting}`)).status).toBe(200)
  await stop(server)
  expect(dateline(['restore', copy], env).status).toBe(0)
})

test('a bit of a backup that has turned over is found, wherever it is', () => {
  const { folder, env } = sample()
  const copy = join(folder, 'copy.db')
  dateline(['backup', copy], env)
  const { length } = readFileSync(copy)
  for (const at of [20, 4_000, Math.floor(length / 3), Math.floor(length / 2), length - 1]) {
    const damaged = join(folder, `damaged-${at}.db`)
    copyFileSync(copy, damaged)
    copyFileSync(`${copy}.sha256`, `${damaged}.sha256`)
    flip(damaged, at)
    for (const command of ['check', 'restore']) {
      const { status, stderr } =
        command === 'restore'
          ? dateline([command, damaged], env)
          : inThread([command, damaged], folder, env)
      expect.soft(stderr, `${command} ${at}`).toMatch(/its SHA-256 is not the one in .*db\.sha256/)
      expect.soft(status).toBe(1)
    }
  }
  expect(dateline(['check'], env).status).toBe(0)
})

const OUT_OF_STEP: [what: string, sql: string, message: RegExp][] = [
  [
    'what search finds',
    'delete from articles_search where rowid = (select min(seq) from articles)',
    /words of articles/,
  ],
  ['the map', 'delete from events_map where seq = (select min(seq) from events_map)', /on the map/],
  ['a count', 'update actors set event_count = event_count + 1 where seq = 1', /event_count/],
  [
    'the first report',
    'update events set first_reported_at = 0 where seq in (select event_seq from evidence)',
    /first_reported_at/,
  ],
  [
    'tags',
    'delete from event_tags where event_seq = (select min(event_seq) from event_tags)',
    /event_tags/,
  ],
  [
    'external ids',
    "insert into actor_external_ids select 'stray', 'x', seq from actors limit 1",
    /actor_external_ids/,
  ],
  ['the sort key of a name', "update actors set name_key = 'zzz' where seq = 2", /name_key/],
  [
    'what articles are compared by',
    'delete from article_bands where fingerprint_id = (select min(seq) from article_fingerprints)',
    /are not compared with the others/,
  ],
  [
    'what is a duplicate',
    'update articles set is_duplicate = 1 where seq = 1',
    /are not compared with the others/,
  ],
  ['a count of what is evidence once', 'update events set original_count = 0', /original_count/],
  [
    'what a link carries',
    "update participants set date_start = '1900-01-01' where position = 0",
    /participants have a date_start/,
  ],
  [
    'a value that no event has',
    "insert into event_counts (field, value, modality, count) values ('tag', 'stray', 'asserted', 0)",
    /event_counts/,
  ],
  [
    'a sum of a day',
    "update event_counts set count = count + 1 where field = 'dayIntensity'",
    /event_counts/,
  ],
]
test.for(OUT_OF_STEP)(
  'check finds that %s is out of step, and repairs it',
  async ([, sql, message]) => {
    const { file } = sample()
    expect(await check(file, 'drizzle')).toEqual([])
    change(file, sql)
    for (const repair of [false, true]) {
      const found = await check(file, 'drizzle', { repair })
      expect(found.map((finding) => finding.message).join('; ')).toMatch(message)
      expect(found.filter(({ isDerived }) => !isDerived)).toEqual([])
    }
    expect(await check(file, 'drizzle')).toEqual([])
  },
)

test('what a repair makes right is shown at once, and cursors from before end', async () => {
  const { file, env } = sample()
  change(file, 'update events set original_count = 0')
  const { origin } = await serve(env)
  const counts = async (limit: number) => {
    const response = await fetch(`${origin}/v1/events?minArticles=1&limit=${limit}`)
    const { data } = (await response.json()) as { data: { originalCount: number }[] }
    return {
      since: response.headers.get('dateline-position'),
      zeros: data.filter(({ originalCount }) => originalCount === 0).length,
    }
  }
  const { since, zeros } = await counts(5)
  expect(zeros).toBeGreaterThan(0)
  await check(file, 'drizzle', { repair: true })
  expect((await counts(6)).zeros).toBe(0)
  expect((await fetch(`${origin}/v1/changes?since=${since}`)).status).toBe(410)
  expect(await check(file, 'drizzle')).toEqual([])
})

test('the command tells what is out of step, repairs it when told to, and says so', () => {
  const [[, sql, message] = ['', '', /./]] = OUT_OF_STEP
  const { file, env } = sample()
  expect(dateline(['check'], env)).toMatchObject({ status: 0, stdout: '' })
  change(file, sql)
  const found = dateline(['check'], env)
  expect(found.stderr).toMatch(message)
  expect(found.stderr).toMatch(/--repair/)
  expect(found.status).toBe(1)
  expect(dateline(['check', '--repair'], env)).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^repaired: /),
  })
  expect(dateline(['check'], env)).toMatchObject({ status: 0, stderr: `${file} is whole.\n` })
})

test('a row that has changed on the disk is found, is not repaired, and not backed up', () => {
  const { file, env } = sample()
  const bytes = readFileSync(file)
  const title = 'US delegation meets Haftar'
  for (let at = bytes.indexOf(title); at >= 0; at = bytes.indexOf(title)) bytes[at] = 117
  writeFileSync(file, bytes)
  for (const command of [['check'], ['check', '--repair'], ['backup', `${file}.copy`]]) {
    const { status, stderr } = dateline(command, env)
    expect.soft(stderr, command.join(' ')).toMatch(/\w+ is not what its last change made of it/)
    expect.soft(status).toBe(1)
  }
  expect(existsSync(`${file}.copy`)).toBe(false)
})

test('check finds references that lead nowhere, which nothing can repair', () => {
  const { folder, file, env } = sample()
  change(file, `delete from actors where id = '${SAMPLE.haftar}'`)
  for (const command of [['check'], ['check', '--repair']]) {
    const { status, stderr } = inThread(command, folder, env)
    expect(stderr).toMatch(/references from participants to actors lead nowhere/)
    expect(status).toBe(1)
  }
})
