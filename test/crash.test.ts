import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import { addSeal } from '../src/db/seal.ts'
import { dateline, inRoot, serve, stop } from './support/command.ts'
import { ledger, lost, write } from './support/writers.ts'

/** How often a server is killed; the long form is CRASH_ROUNDS=100. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 3)
/** How often the power goes; the long form is POWER_CUTS=20. */
const CUTS = Number(process.env['POWER_CUTS'] ?? 2)
/** How often a server is told to end under load; the long form is SIGTERMS=20. */
const SIGTERMS = Number(process.env['SIGTERMS'] ?? 2)
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
    for (let round = 0; round < ROUNDS; round++) {
      const known = ledger()
      const started = performance.now()
      const server = await serve(env)
      slowest = Math.max(slowest, performance.now() - started)
      const writing = write(server.origin, WRITERS, known)
      while (known.events.size < 5) await pause(5)
      await pause(Math.random() * 500)
      server.child.kill('SIGKILL')
      await writing
      const again = await serve(env)
      expect(await lost(again.origin, known), `round ${round}`).toEqual([])
      again.child.kill('SIGKILL')
      await again.exited
      expect(dateline(['check'], env), `round ${round}`).toMatchObject({ status: 0 })
    }
    console.log(`${ROUNDS} kills; the slowest start took ${Math.round(slowest)} ms`)
  },
)

test(
  'a power cut takes nothing that was acknowledged, and damages nothing',
  { timeout: 60_000 + CUTS * 60_000 },
  async () => {
    const root = folder()
    const library = join(root, 'power-cut.so')
    execFileSync('gcc', [
      '-shared',
      '-fPIC',
      '-O2',
      '-o',
      library,
      inRoot('test/support/power-cut.c'),
    ])
    for (let cut = 0; cut < CUTS; cut++) {
      const place = join(root, String(cut))
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
      })
      const writing = write(server.origin, WRITERS, known)
      while (known.events.size < 5) await pause(5)
      await pause(Math.random() * 1_000)
      server.child.kill('SIGKILL')
      await writing
      expect(readdirSync(durable)).toContain('test.db-wal')
      const env = { DATABASE_URL: `file:${join(durable, 'test.db')}`, LOG_LEVEL: 'silent' }
      const again = await serve(env)
      expect(await lost(again.origin, known), `cut ${cut}`).toEqual([])
      await stop(again)
      expect(dateline(['check'], env), `cut ${cut}`).toMatchObject({ status: 0 })
    }
  },
)

test(
  'a server that is told to end under load answers every request that it has accepted',
  { timeout: 60_000 + SIGTERMS * 30_000 },
  async () => {
    const file = join(folder(), 'test.db')
    copyFileSync(inject('sampleDatabase'), file)
    const env = { DATABASE_URL: `file:${file}`, LOG_LEVEL: 'silent' }
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
      server.child.kill('SIGTERM')
      const [code] = await server.exited
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
  },
)

/** Applies migrations, and ends as if killed before the statement of that number. */
const MIGRATOR = `
  import Database from 'better-sqlite3'
  const { migrate } = await import(${JSON.stringify(inRoot('src/db/migrate.ts'))})
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
  addSeal(client)
  try {
    return [
      ...client.prepare('select type, name, sql from sqlite_master order by type, name').all(),
      client.pragma('integrity_check', { simple: true }),
    ]
  } finally {
    client.close()
  }
}

test('a migration that is killed at any statement leaves the old schema or the new one', async () => {
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
})
