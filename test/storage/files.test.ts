import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import { dateline, environment, inRoot, serve, stop } from '../support/command.ts'
import { inThread } from '../support/in-thread.ts'
import { SAMPLE, startService } from '../support/service.ts'

/** A copy of the database with the sample data, in a folder of its own. */
const sample = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'test.db')
  copyFileSync(inject('sampleDatabase'), file)
  return { folder, file, env: { DATABASE_URL: `file:${file}` } }
}

const withTables = (path: string, sql: string): void => {
  rmSync(path, { force: true })
  const client = new Database(path)
  client.exec(sql)
  client.close()
}

const NO_DATABASES: [what: string, make: (path: string) => void, message: RegExp][] = [
  ['an empty file', (path) => writeFileSync(path, ''), /is empty/],
  ['a text', (path) => writeFileSync(path, 'A letter. '.repeat(500)), /not a SQLite database/],
  [
    'a database without tables',
    (path) => withTables(path, 'create table t (a); drop table t'),
    /is empty/,
  ],
  [
    "another program's database",
    (path) => withTables(path, 'create table invoices (id integer primary key)'),
    /another program.*invoices/,
  ],
  [
    'a database of a program that keeps its migrations as we do',
    (path) =>
      withTables(
        path,
        "create table __drizzle_migrations (id integer, hash text, created_at numeric); insert into __drizzle_migrations values (1, 'x', 1), (2, 'y', 2); create table users (id integer)",
      ),
    /another program.*users/,
  ],
  [
    'a database that a newer Dateline has written',
    (path) => {
      const client = new Database(path)
      client.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9)")
      client.close()
    },
    /newer Dateline/,
  ],
  ['a backup that was cut off', (path) => truncateSync(path, 200_000), /damaged|not sound/],
  ['a backup that was cut off early', (path) => truncateSync(path, 60), /damaged|not a SQLite/],
]

test.for(NO_DATABASES)(
  '%s is not restored, checked as whole, backed up or exported, and nothing is changed',
  ([, make, message]) => {
    const { folder, file, env } = sample()
    const source = join(folder, 'source')
    copyFileSync(file, source)
    make(source)
    const before = [readFileSync(file), readFileSync(source)] as const
    const names = readdirSync(folder).toSorted()
    const there = { DATABASE_URL: `file:${source}` }
    for (const [args, on] of [
      [['restore', source], env],
      [['check', source], env],
      [['backup', join(folder, 'copy.db')], there],
      [['export', 'actors'], there],
    ] as const) {
      const isForProcess = args[0] === 'restore' || args[0] === 'backup'
      const { status, stdout, stderr } = isForProcess
        ? dateline([...args], on)
        : inThread([...args], folder, on)
      expect.soft(stderr, args.join(' ')).toMatch(message)
      expect.soft(stderr).not.toMatch(/^\s+at /m)
      expect.soft(stdout).toBe('')
      expect.soft(status).toBe(1)
    }
    expect(readFileSync(file).equals(before[0])).toBe(true)
    expect(readFileSync(source).equals(before[1])).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(names)
  },
)

const modeOf = (path: string) => statSync(path).mode & 0o777

test('what a server and the commands write is for their user alone: files 0600, folders 0700', async () => {
  const { folder } = sample()
  const inside = join(folder, 'data', 'deep')
  const file = join(inside, 'dateline.db')
  const env = { DATABASE_URL: `file:${file}` }
  const server = await serve(env)
  const made = await fetch(`${server.origin}/v1/articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"title":"Private"}',
  })
  expect(made.status).toBe(201)
  expect(readdirSync(inside).toSorted()).toEqual([
    'dateline.db',
    'dateline.db-shm',
    'dateline.db-wal',
  ])
  const backups = join(folder, 'backups')
  const copy = join(backups, 'copy.db')
  expect(dateline(['backup', copy], env).status).toBe(0)
  expect(dateline(['export', '--output', join(backups, 'all.ndjson')], env).status).toBe(0)
  const refused = join(backups, 'refused.ndjson')
  spawnSync(
    process.execPath,
    [inRoot('bin/dateline.js'), 'import', 'ndjson', '-', '--refused', refused],
    { env: environment(env), input: 'no JSON\n' },
  )
  for (const at of [inside, backups]) {
    expect(modeOf(at)).toBe(0o700)
    for (const name of readdirSync(at)) expect(modeOf(join(at, name)), name).toBe(0o600)
  }
  expect(readdirSync(backups).toSorted()).toEqual([
    'all.ndjson',
    'copy.db',
    'copy.db.sha256',
    'refused.ndjson',
  ])
  expect((await stop(server)).code).toBe(0)

  // A backup that others were let read does not make a database that they can.
  spawnSync('chmod', ['644', copy])
  expect(dateline(['restore', copy], env).status).toBe(0)
  expect(modeOf(file)).toBe(0o600)
})

test('a server whose database others may read says so, and leaves its mode as it is', async () => {
  const { file, env } = sample()
  spawnSync('chmod', ['644', file])
  const open = await serve(env)
  expect(open.said.join('\n')).toMatch(/mode 644\): chmod 600 /)
  await stop(open)
  expect(modeOf(file)).toBe(0o644)
  spawnSync('chmod', ['600', file])
  const closed = await serve(env)
  expect(closed.said.join('\n')).not.toMatch(/chmod/)
  await stop(closed)
})

const AWAY: [what: string, take: (file: string) => void][] = [
  ['moved', (file) => renameSync(file, `${file}.away`)],
  ['deleted', (file) => rmSync(file)],
  [
    'replaced',
    (file) => {
      renameSync(file, `${file}.away`)
      copyFileSync(`${file}.away`, file)
    },
  ],
  ['left without its log', (file) => renameSync(`${file}-wal`, `${file}.log`)],
]

test.for(AWAY)(
  'a database that is %s while it is served takes no writes, and is not ready',
  async ([what, take]) => {
    const { file, env } = sample()
    const server = await serve(env)
    const { origin } = server
    const post = async () => {
      const response = await fetch(`${origin}/v1/articles`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"title":"Where to"}',
      })
      return { status: response.status, text: await response.text() }
    }
    const statusOf = async (path: string) => (await fetch(origin + path)).status
    expect((await post()).status).toBe(201)
    expect(await statusOf('/readyz')).toBe(200)
    take(file)
    const refused = await post()
    expect(refused.status).toBe(503)
    expect(refused.text).not.toContain(file)
    expect(await statusOf('/readyz')).toBe(503)
    expect(await statusOf('/healthz')).toBe(200)
    expect(await statusOf(`/v1/events/${SAMPLE.meeting}`)).toBe(200)
    if (what === 'moved') {
      renameSync(`${file}.away`, file)
      expect((await post()).status).toBe(201)
      expect(await statusOf('/readyz')).toBe(200)
      renameSync(file, `${file}.away`)
    }
    // The operator is told within a second or two, whether somebody asks or not.
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    const { log } = await stop(server)
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>)
    const path = what === 'left without its log' ? `${file}-wal` : file
    expect(lines).toContainEqual(expect.objectContaining({ level: 50, path }))
  },
)

test.runIf(existsSync('/proc/self/maps'))(
  'a file that becomes large while it is served is mapped',
  async () => {
    const service = startService()
    const isMapped = () => readFileSync('/proc/self/maps', 'utf8').includes(`${service.file}\n`)
    await service.get('/v1/articles')
    expect(isMapped()).toBe(false)
    const other = new Database(service.file)
    other.exec('create table filler as select zeroblob(40000000) as bytes')
    other.pragma('wal_checkpoint(TRUNCATE)')
    other.close()
    await service.get('/v1/articles?limit=7')
    expect(isMapped()).toBe(true)
  },
)
