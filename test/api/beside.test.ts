import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import { whenFree } from '../../src/db/sqlite/lock.ts'
import { openSqlite } from '../../src/db/sqlite/engine.ts'
import { pace } from '../../src/import/write/pace.ts'
import { dateline, environment, inRoot, serve, stop } from '../support/command.ts'

/** A copy of the database with the sample data, and a way for another program to hold its write lock. */
const sample = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-beside-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'test.db')
  copyFileSync(inject('sampleDatabase'), file)
  const hold = () => {
    const holder = new Database(file)
    onTestFinished(() => void holder.close())
    holder.exec('begin immediate')
    return () => void holder.exec('rollback')
  }
  return { folder, file, hold, env: { DATABASE_URL: `file:${file}`, LOG_LEVEL: 'silent' } }
}

const post = (origin: string, title: string) =>
  fetch(`${origin}/v1/articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title }),
  })

test('while another process holds the write lock, reads are answered, and writes wait for it', async () => {
  const { env, hold } = sample()
  const server = await serve(env)
  const { origin } = server
  expect((await post(origin, 'First')).status).toBe(201)
  const release = hold()
  let answered = 0
  const writes = ['One', 'Two', 'Three'].map(async (title) => {
    const { status } = await post(origin, title)
    answered++
    return status
  })
  await sleep(200)
  // On the thread, the wait would end with the refusal of the writes.
  for (const path of ['/healthz', '/readyz', '/v1/articles', '/v1/events?country=LY'])
    expect((await fetch(origin + path)).status, path).toBe(200)
  expect(answered).toBe(0)
  release()
  expect(await Promise.all(writes)).toEqual([201, 201, 201])
  expect((await stop(server)).code).toBe(0)
})

test('a write that waits too long for another process is answered 503, and can be made again', async () => {
  const { env, hold } = sample()
  const { origin } = await serve(env)
  const release = hold()
  const writing = post(origin, 'Late')
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  const refused = await writing
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
  release()
  expect((await post(origin, 'Late')).status).toBe(201)
})

test('a server is written to while a command imports beside it, and each has what it wrote', async () => {
  const { folder, env } = sample()
  const path = join(folder, 'lines.ndjson')
  const line = (i: number) =>
    JSON.stringify({ article: { title: `Zeile ${i}`, body: `w${i} `.repeat(500) } })
  writeFileSync(path, Array.from({ length: 2_000 }, (_, i) => line(i)).join('\n'))
  const { origin } = await serve(env)
  const command = spawn(process.execPath, [inRoot('bin/dateline.js'), 'import', 'ndjson', path], {
    cwd: folder,
    env: environment(env),
    stdio: 'ignore',
  })
  const ended = once(command, 'exit')
  let made = 0
  while (command.exitCode === null) {
    expect((await post(origin, `Beside ${made}`)).status).toBe(201)
    made++
    await sleep(20)
  }
  expect(await ended).toEqual([0, null])
  const count = async (query: string) => {
    const response = await fetch(`${origin}/v1/articles?q=${query}&total=true&limit=1`)
    return ((await response.json()) as { page: { total: number } }).page.total
  }
  expect(await count('Zeile')).toBe(2_000)
  expect(await count('Beside')).toBe(made)
})

test('a command gives its turn to whoever waits for the lock between two of its transactions', async () => {
  const { file } = sample()
  const engine = openSqlite(`file:${file}`, 'drizzle', { isCommand: true })
  const other = new Database(file, { timeout: 0 })
  let turns = 0
  let isOver = false
  const waiting = (async () => {
    while (!isOver) {
      await whenFree(() => other.exec('begin immediate'), 60_000)
      other.exec('rollback')
      turns++
      await sleep(1)
    }
  })()
  for (let i = 0; i < 10; i++) await engine.write(() => sleep(20))
  isOver = true
  await waiting
  expect(turns).toBeGreaterThanOrEqual(5)
  other.close()
  await engine.close()
})

test('transactions of an import become as long as others can wait, however fast the machine is', () => {
  for (const msEach of [0.01, 0.5, 4, 40, 1_000]) {
    const { rows, took } = pace(1_000)
    const expectRows = (ms: number) => {
      const fitting = Math.min(Math.max(ms / msEach, 5), 1_000)
      expect(rows()).toBeGreaterThanOrEqual(Math.floor(fitting))
      expect(rows()).toBeLessThanOrEqual(Math.ceil(fitting))
    }
    for (let i = 0; i < 20; i++) took(rows(), rows() * msEach, false)
    expectRows(300)
    // The first one after another process has written is short.
    took(rows(), rows() * msEach, true)
    expectRows(80)
    for (let i = 0; i < 20; i++) took(rows(), rows() * msEach, false)
    expectRows(300)
  }
})

test('a repair of what is sound takes no lock, and one of what is not leaves the server able to write', async () => {
  const { file, env, hold } = sample()
  const release = hold()
  expect(dateline(['check', '--repair'], env)).toMatchObject({ status: 0 })
  release()
  const broken = new Database(file)
  broken.exec('update actors set event_count = event_count + 1')
  broken.close()
  const { origin } = await serve(env)
  expect(dateline(['check', '--repair'], env).stderr).toMatch(/^repaired: /)
  expect((await post(origin, 'After')).status).toBe(201)
  expect(dateline(['check'], env)).toMatchObject({ status: 0 })
})
