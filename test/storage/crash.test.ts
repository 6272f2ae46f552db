import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import { dateline, inRoot, serve, stop } from '../support/command.ts'
import { ledger, lost, outOfStep, write } from '../support/writers.ts'

/** How often a server is killed; the long form is CRASH_ROUNDS=100. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 2)
/** How soon a server that was killed is to be up again, in milliseconds; the long form is START_WITHIN_MS=2000. */
const START_WITHIN_MS = Number(process.env['START_WITHIN_MS'] ?? Number.POSITIVE_INFINITY)
/** How often the power goes; the long form is POWER_CUTS=20. */
const CUTS = Number(process.env['POWER_CUTS'] ?? 1)
/** How often a server is told to end under load; the long form is SIGTERMS=20. */
const SIGTERMS = Number(process.env['SIGTERMS'] ?? 1)
/** How soon it then is to have ended, in milliseconds; the long form is END_WITHIN_MS=10000. */
const END_WITHIN_MS = Number(process.env['END_WITHIN_MS'] ?? Number.POSITIVE_INFINITY)
/** Every how many statements a migration is killed; the long form is MIGRATION_STEP=1. */
const STEP = Number(process.env['MIGRATION_STEP'] ?? 25)
const WRITERS = 8

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'dateline-crash-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test(
  'a server that is killed while eight write has all that it acknowledged, and nothing by half',
  { timeout: 60_000 + ROUNDS * 30_000 },
  async () => {
    const file = join(folder(), 'test.db')
    copyFileSync(inject('sampleDatabase'), file)
    const env = { DATABASE_URL: `file:${file}`, LOG_LEVEL: 'silent' }
    let slowest = 0
    let acknowledged = 0
    for (let round = 0; round < ROUNDS; round++) {
      const known = ledger()
      const server = await serve(env)
      const writing = write(server.origin, WRITERS, known)
      while (known.events.size < 5) await pause(5)
      await pause(Math.random() * 500)
      server.child.kill('SIGKILL')
      await writing
      const killed = performance.now()
      const again = await serve(env)
      slowest = Math.max(slowest, performance.now() - killed)
      acknowledged += known.articles.size + known.events.size
      expect(await lost(again.origin, known), `round ${round}`).toEqual([])
      expect(await outOfStep(again.origin, known), `round ${round}`).toEqual([])
      again.child.kill('SIGKILL')
      await again.exited
      expect(dateline(['check'], env), `round ${round}`).toMatchObject({ status: 0 })
    }
    console.log(
      `${ROUNDS} kills, ${acknowledged} resources acknowledged; the slowest start took ${Math.round(slowest)} ms`,
    )
    expect(slowest).toBeLessThan(START_WITHIN_MS)
  },
)

/** Cuts the power from a server under load: how much was acknowledged and is lost, and what is wrong. */
const cutPower = async (library: string, place: string, more: Record<string, string> = {}) => {
  const durable = join(place, 'durable')
  mkdirSync(durable, { recursive: true })
  const file = join(place, 'test.db')
  copyFileSync(inject('sampleDatabase'), file)
  copyFileSync(file, join(durable, 'test.db'))
  const known = ledger()
  const server = await serve({
    DATABASE_URL: `file:${file}`,
    LOG_LEVEL: 'silent',
    LD_PRELOAD: library,
    DURABLE: durable,
    ...more,
  })
  const writing = write(server.origin, WRITERS, known)
  while (known.events.size < 5) await pause(5)
  await pause(Math.random() * 1_000)
  server.child.kill('SIGKILL')
  await writing
  expect(readdirSync(durable)).toContain('test.db-wal')
  const env = { DATABASE_URL: `file:${join(durable, 'test.db')}`, LOG_LEVEL: 'silent' }
  const again = await serve(env)
  const missing = await lost(again.origin, known)
  await stop(again)
  return { missing, checked: dateline(['check'], env) }
}
const powerCutter = (root: string): string => {
  const library = join(root, 'power-cut.so')
  const source = inRoot('test/support/power-cut.c')
  execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', library, source])
  return library
}

test(
  'a power cut takes nothing that was acknowledged, and damages nothing',
  { timeout: 60_000 + CUTS * 60_000 },
  async () => {
    const root = folder()
    const library = powerCutter(root)
    for (let cut = 0; cut < CUTS; cut++) {
      const { missing, checked } = await cutPower(library, join(root, String(cut)))
      expect(missing, `cut ${cut}`).toEqual([])
      expect(checked, `cut ${cut}`).toMatchObject({ status: 0 })
    }
  },
)

test(
  'the same power cuts take something, and damage nothing, where commits are not synced',
  { timeout: 60_000 + CUTS * 60_000 },
  async () => {
    const root = folder()
    const library = powerCutter(root)
    const unsynced = { NODE_OPTIONS: `--import=${inRoot('test/support/unsynced.ts')}` }
    let losses = 0
    let count = 0
    let cuts = 0
    // One that comes right after a checkpoint takes nothing.
    for (; cuts < CUTS || (losses === 0 && cuts < 10); cuts++) {
      const { missing, checked } = await cutPower(library, join(root, String(cuts)), unsynced)
      if (missing.length > 0) losses++
      count += missing.length
      expect(checked, `cut ${cuts}`).toMatchObject({ status: 0 })
    }
    console.log(`${losses} of ${cuts} cuts without syncing lost ${count} resources`)
    expect(losses).toBeGreaterThan(0)
  },
)

test(
  'a server that is told to end under load answers every request that it has accepted',
  { timeout: 60_000 + SIGTERMS * 30_000 },
  async () => {
    const file = join(folder(), 'test.db')
    copyFileSync(inject('sampleDatabase'), file)
    const env = { DATABASE_URL: `file:${file}`, LOG_LEVEL: 'silent', WAIT_MAX_MS: '600000' }
    let slowest = 0
    let answered = 0
    for (let round = 0; round < SIGTERMS; round++) {
      const server = await serve(env)
      const acknowledged: string[] = []
      const broken: string[] = []
      const clients = Array.from({ length: 16 }, async (_, i) => {
        for (let n = 0; ; n++) {
          try {
            const response = await fetch(`${server.origin}/v1/articles`, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify({ title: `Client ${i} ${n}`, tags: [`round-${round}`] }),
            })
            const { id } = (await response.json()) as { id: string }
            if (response.status !== 201) throw new Error(`answered ${response.status}`)
            acknowledged.push(id)
          } catch (error) {
            const { code } = ((error as Error).cause ?? {}) as { code?: string }
            // Only what was never accepted may fail: its connection is refused, or closed unused.
            if (code !== 'ECONNREFUSED') broken.push(code ?? String(error))
            return
          }
        }
      })
      while (acknowledged.length < 50) await pause(5)
      const told = performance.now()
      server.child.kill('SIGTERM')
      const [code] = await server.exited
      slowest = Math.max(slowest, performance.now() - told)
      answered += acknowledged.length
      await Promise.all(clients)
      expect(code, `round ${round}`).toBe(0)
      const client = new Database(file, { readonly: true })
      const stored = client
        .prepare('select count(*) from article_tags where tag = ?')
        .pluck()
        .get(`round-${round}`)
      client.close()
      // A write that was made was answered: none is stored that nobody heard of.
      expect([stored, broken.length], `round ${round}: ${broken.join()}`).toEqual([
        acknowledged.length,
        broken.length,
      ])
    }
    console.log(
      `${SIGTERMS} SIGTERMs, ${answered} requests answered; the slowest end took ${Math.round(slowest)} ms`,
    )
    expect(slowest).toBeLessThan(END_WITHIN_MS)
  },
)

/** Applies migrations, and ends as if killed before the statement of that number. */
const MIGRATOR = `
  import Database from 'better-sqlite3'
  const { migrate } = await import(${JSON.stringify(inRoot('src/db/sqlite/migrate.ts'))})
  const [, file, folder, last] = process.argv
  const client = new Database(file)
  client.pragma('journal_mode = WAL')
  const exec = client.exec.bind(client)
  let count = 0
  client.exec = (sql) => {
    if (count++ === Number(last)) process.kill(process.pid, 'SIGKILL')
    return exec(sql)
  }
  migrate(client, folder)
  process.stdout.write(String(count))
`
const schemaOf = (file: string): unknown[] => {
  const client = new Database(file)
  try {
    return [
      ...client.prepare('select type, name, sql from sqlite_master order by type, name').all(),
      client.pragma('integrity_check', { simple: true }),
    ]
  } finally {
    client.close()
  }
}

test(
  'a migration that is killed at any statement leaves the old schema or the new one',
  { timeout: 60_000 + 3_000_000 / STEP },
  async () => {
    const root = folder()
    const old = join(root, 'old.db')
    const migrations = join(root, 'drizzle')
    cpSync(inRoot('drizzle'), migrations, { recursive: true })
    new Database(old).close()
    const run = async (file: string, last: number): Promise<number> => {
      const child = spawn(
        process.execPath,
        ['--input-type=module', '-e', MIGRATOR, '--', file, migrations, String(last)],
        { cwd: inRoot('.'), stdio: ['ignore', 'pipe', 'inherit'] },
      )
      let out = ''
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString()
      })
      await once(child, 'exit')
      return Number(out || Number.NaN)
    }
    const complete = join(root, 'complete.db')
    copyFileSync(old, complete)
    const statements = await run(complete, -1)
    expect(statements).toBeGreaterThan(50)
    const [before, after] = [schemaOf(old), schemaOf(complete)]
    for (let last = 0; last < statements; last += STEP) {
      const file = join(root, `${last}.db`)
      copyFileSync(old, file)
      expect(await run(file, last)).toBeNaN()
      expect(schemaOf(file), `statement ${last}`).toEqual(before)
      expect(await run(file, -1)).toBe(statements)
      expect(schemaOf(file)).toEqual(after)
    }
  },
)
