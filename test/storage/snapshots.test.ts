import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject, onTestFinished, test } from 'vitest'
import { createStores } from '../../src/stores.ts'
import { ArticleInput } from '../../src/articles/schema.ts'
import { SnapshotEndedError, type SnapshotBounds } from '../../src/db/sqlite/snapshot.ts'
import { openSqlite } from '../../src/db/sqlite/engine.ts'

/** A database with articles, and what writes to it. */
const start = async (snapshots: SnapshotBounds) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-snapshots-'))
  const file = join(folder, 'test.db')
  copyFileSync(inject('emptyDatabase'), file)
  const engine = openSqlite(`file:${file}`, 'drizzle', { snapshots })
  onTestFinished(async () => {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { articles } = createStores(engine)
  let made = 0
  const write = async (count: number) => {
    for (let i = 0; i < count; i++, made++) {
      const body = `w${made} `.repeat(5_000)
      await articles.create(ArticleInput.parse({ title: `Article ${made}`, body }))
    }
  }
  await write(120)
  return { engine, articles, write, logBytes: () => statSync(`${file}-wal`).size }
}
const MB = 1024 * 1024

test('a stream that is taken slowly while much is written is ended, and the log stays small', async () => {
  const { articles, write, logBytes } = await start({ growthBytes: 2 * MB, ageMs: 50 })
  const parts = articles.stream({})
  expect((await parts.next()).done).toBe(false)
  const before = logBytes()
  // Nothing is taken any more. What is written meanwhile would stay in the log.
  for (let i = 0; i < 20; i++) {
    await write(20)
    await sleep(60)
  }
  const written = logBytes()
  await write(200)
  expect(logBytes()).toBeLessThan(written + 4 * MB)
  expect(written).toBeLessThan(before + 24 * MB)
  await expect(parts.next()).rejects.toThrow(SnapshotEndedError)
  expect((await parts.next()).done).toBe(true)
})

test('a stream is kept while little is written, however slowly it is taken', async () => {
  const { articles, write } = await start({ growthBytes: 1_000 * MB, ageMs: 10 })
  let taken = 0
  for await (const { data } of articles.stream({})) {
    taken += data.length
    await write(1)
    await sleep(30)
  }
  expect(taken).toBe(120)
})

test('a stream that leaves off gives its snapshot back', async () => {
  const { articles, write, logBytes } = await start({ growthBytes: MB, ageMs: 1_000_000 })
  for await (const _ of articles.stream({})) break
  await write(100)
  const size = logBytes()
  await write(200)
  expect(logBytes()).toBeLessThan(size + 4 * MB)
})
