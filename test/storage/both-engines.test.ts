import { afterAll, beforeAll, expect, test } from 'vitest'
import { seed } from '../../src/cli/seed.ts'
import { createStores } from '../../src/stores.ts'
import { copyAll, onPostgres, onSqlite } from '../support/both-engines.ts'
import { administer, startPostgres } from '../support/postgres.ts'
import { questionsOf } from '../support/questions.ts'
import { randomWrites } from '../support/random-writes.ts'
import { operationsOf, type Contract } from '../support/document.ts'

let server: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

let made = 0
const emptyOnServer = async () => {
  const name = `both${++made}`
  await administer(server.origin, `create database ${name}`)
  return onPostgres(`${server.origin}/${name}`)
}

/** What may differ: ids of requests, and cursors, which have the digits of a rank. */
const comparable = (text: string) =>
  text.replace(/"requestId":"[^"]*"/g, '"requestId"').replace(/"nextCursor":"[^"]*"/g, '"cursor"')

/** An operation that goes on for ever, is ordered by a rank whatever is asked, or is no page. */
const isLeftOut = (path: string) => /stream|^\/v1\/search$/.test(path) || !path.startsWith('/v1')

/** Of so many questions of an operation one is asked; `BOTH_EVERY=1` asks all. */
const EVERY = Number(process.env['BOTH_EVERY'] ?? 5)

test('both engines answer the questions of the contract alike, byte by byte', async () => {
  const sqlite = onSqlite()
  await seed(sqlite.engine, createStores(sqlite.engine), 'seeds')
  const postgres = await emptyOnServer()
  await copyAll(sqlite.engine, postgres.engine)
  const contract = sqlite.document() as unknown as Contract
  const known: Record<string, string[]> = {}
  for (const kind of ['article', 'actor', 'event']) {
    const { text } = await sqlite.send('GET', `/v1/${kind}s?limit=200`)
    known[kind] = (JSON.parse(text) as { data: { id: string }[] }).data.map(({ id }) => id)
  }
  let asked = 0
  let met = 0
  for (const operation of operationsOf(contract)) {
    const { method, path: template } = operation
    if (method !== 'GET' || isLeftOut(template)) continue
    const kind = /^\/v1\/(article|actor|event)s\//.exec(template)?.[1] ?? ''
    const path = template.replace(/\{\w+\}/, known[kind]?.[0] ?? '')
    if (path.includes('{')) continue
    for (const [what, query] of questionsOf(contract, operation, known)) {
      // Ranks are those of the engine, and so is the order by them.
      if (/wait=|sort=relevance/.test(query) || /q of (?!words|phrases|prefixes)/.test(what))
        continue
      if (met++ % EVERY !== 0) continue
      const url = `${path}?${query}`
      const [one, other] = [await sqlite.send('GET', url), await postgres.send('GET', url)]
      expect(other.status, `${path} by ${what}`).toBe(one.status)
      expect(comparable(other.text), `${path} by ${what}`).toBe(comparable(one.text))
      asked++
    }
  }
  expect(asked).toBeGreaterThan(500 / EVERY)
  await sqlite.end()
  await postgres.end()
}, 600_000)

/** How many random writes there are; more when `BOTH_WRITES` says so. */
const WRITES = Number(process.env['BOTH_WRITES'] ?? 60)

test('what is written at random on PostgreSQL is whole, and comes back from a copy as it was', async () => {
  const postgres = await emptyOnServer()
  const { write } = randomWrites(async (method, path, body, headers) => {
    const { status, text } = await postgres.send(method, path, body, headers)
    return { status, body: /^[[{]/.test(text) && !headers ? JSON.parse(text) : text }
  }, 7)
  for (let i = 0; i < WRITES; i++) await write()
  const sqlite = onSqlite()
  const head = await copyAll(postgres.engine, sqlite.engine)
  const again = await emptyOnServer()
  expect(await copyAll(sqlite.engine, again.engine)).toEqual(head)
  for (const list of ['articles', 'actors', 'events', 'changes']) {
    const url = `/v1/${list}?limit=200`
    const { text } = await postgres.send('GET', url)
    expect((JSON.parse(text) as { data: unknown[] }).data.length, list).toBeGreaterThan(2)
    for (const copy of [sqlite, again])
      expect(comparable((await copy.send('GET', url)).text), list).toBe(comparable(text))
  }
  // It is gone on with, as if nothing had happened.
  const { status } = await again.send('POST', '/v1/articles', { title: 'After the copy' })
  expect(status).toBe(201)
  await expect(copyAll(sqlite.engine, again.engine)).rejects.toThrow('has resources of its own')
  for (const one of [postgres, sqlite, again]) await one.end()
}, 600_000)
