import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { DatabaseError } from '../../src/common/database-error.ts'
import type { Engine } from '../../src/db/engine.ts'
import { searchMerger } from '../../src/db/sqlite/search-merge.ts'

/** So many steps are far more than the index below takes. */
const STEPS_MAX = 500

/** A database of search indexes alone, to whose articles many are added. */
const startIndexed = (autoVacuum = 'INCREMENTAL') => {
  const client = new Database(':memory:')
  client.pragma(`auto_vacuum = ${autoVacuum}`)
  for (const table of ['articles', 'actors', 'events'])
    client.exec(
      `create table ${table} (seq integer primary key); create virtual table ${table}_search using fts5 (words)`,
    )
  const row = client.prepare('insert into articles default values')
  const words = client.prepare('insert into articles_search (rowid, words) values (?, ?)')
  let last = 0
  const add = (): void => {
    const number = Number(row.run().lastInsertRowid)
    const text = Array.from({ length: 300 }, () => `w${(last = (last * 7_919 + 104_729) % 50_021)}`)
    words.run(number, text.join(' '))
  }
  const addMany = client.transaction(() => {
    for (let i = 0; i < 100; i++) add()
  })
  return { client, add, addMany }
}

test('the search index of what was loaded is merged, however much others write meanwhile', async () => {
  const { client, add, addMany } = startIndexed()
  let steps = 0
  const write = (async (work: () => Promise<unknown>) => {
    if (++steps > STEPS_MAX) throw new Error('the index is merged again and again')
    const value = await work()
    add()
    return value
  }) as unknown as Engine['write']
  const loaded = searchMerger(client, write)()
  for (let i = 0; i < 20; i++) addMany()
  await loaded()
  expect(steps).toBeGreaterThan(2)
  client.close()
})

test('a merge ends when it is told to, and a later load ends it', async () => {
  const { client, addMany } = startIndexed()
  const ending = new AbortController()
  let steps = 0
  const write = (async (work: () => Promise<unknown>) => {
    const value = await work()
    if (++steps === 2) ending.abort()
    return value
  }) as unknown as Engine['write']
  const load = () => {
    const loaded = searchMerger(client, write)()
    for (let i = 0; i < 20; i++) addMany()
    return loaded
  }
  await load()(ending.signal)
  expect(steps).toBe(2)
  await load()()
  // Nothing is left to merge.
  const changes = client.prepare('select total_changes()').pluck()
  const before = Number(changes.get())
  client.exec(`insert into articles_search (articles_search, rank) values ('merge', 500)`)
  expect(Number(changes.get()) - before).toBeLessThan(2)
  client.close()
})

test('the pages that a merge leaves empty are given back to the disk', async () => {
  const { client, addMany } = startIndexed()
  const write = ((work: () => Promise<unknown>) => work()) as unknown as Engine['write']
  const loaded = searchMerger(client, write)()
  for (let i = 0; i < 20; i++) addMany()
  const pages = () => Number(client.pragma('page_count', { simple: true }))
  const before = pages()
  await loaded()
  expect(client.pragma('freelist_count', { simple: true })).toBe(0)
  expect(pages()).toBeLessThan(before)
  client.close()
})

test('a file that gives no pages back is only merged', async () => {
  const stepsOf = async (autoVacuum: string) => {
    const { client, addMany } = startIndexed(autoVacuum)
    let steps = 0
    const write = ((work: () => Promise<unknown>) => {
      steps++
      return work()
    }) as unknown as Engine['write']
    const loaded = searchMerger(client, write)()
    for (let i = 0; i < 20; i++) addMany()
    await loaded()
    client.close()
    return steps
  }
  expect(await stepsOf('NONE')).toBeLessThan(await stepsOf('INCREMENTAL'))
})

test('a disk without room for a merged index fails no import: its rows are written', async () => {
  const { client, addMany } = startIndexed()
  const refusing = (error: Error) => (() => Promise.reject(error)) as unknown as Engine['write']
  const load = async (error: Error) => {
    const loaded = searchMerger(client, refusing(error))()
    for (let i = 0; i < 20; i++) addMany()
    await loaded()
  }
  await load(new DatabaseError('full', 'SQLITE_FULL', 'database or disk is full'))
  await expect(load(new Error('a mistake'))).rejects.toThrow('a mistake')
  client.close()
})
