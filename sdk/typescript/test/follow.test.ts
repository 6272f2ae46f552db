import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { BadRequestError, Dateline, GoneError, ServerError, type Change } from '../src/index.js'
import { startHarness, type Harness } from './support/harness.js'
import { planned, rejection } from './support/plan.js'

// A service of its own: in its feed is nothing but what a test has written.
let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.stop())

const direct = () => new Dateline({ baseUrl: harness.service, maxRetries: 8 })
const faulty = (plan: { faults?: unknown[]; random?: unknown }) => planned(plan, {}, harness.proxy)
const now = async (client = direct()) =>
  (await client.changes.list({ since: 'now' })).page.nextCursor ?? ''
/** What comes first. */
const first = async (...[query, options]: Parameters<Dateline['changes']['follow']>) =>
  (await direct().changes.follow(query, options).next()).value

test('a follower misses and repeats nothing, through faults, restarts of the service and its own', async () => {
  const client = direct()
  const { baseUrl } = await faulty({ random: { rate: 0.2, seed: 7 } })
  let last: string | undefined
  const writing = (async () => {
    for (let i = 0; i < 60; i++) {
      const { id } = await client.articles.create({ title: `Followed ${i}` })
      if (i % 3 === 0) await client.articles.delete(id)
      if (i === 30) await harness.restart()
    }
    last = (await client.articles.create({ title: 'The last one' })).id
    // A follower may have heard of that one before we have.
    await client.articles.create({ title: 'One more' })
  })()
  const seen: Change[] = []
  const isOver = () => last !== undefined && seen.some(({ id }) => id === last)
  let since: string | undefined
  while (!isOver()) {
    // Each is a follower that stops in the middle of what it has been given.
    let left = 40
    for await (const change of new Dateline({ baseUrl }).changes.follow({ since })) {
      seen.push(change)
      since = change.cursor
      if (--left === 0 || isOver()) break
    }
  }
  await writing
  expect(seen.map(({ position }) => position)).toEqual(seen.map((_, i) => i + 1))
  const told: Change[] = []
  for await (const change of client.changes.list({ limit: 200 })) told.push(change)
  expect(seen).toEqual(told.slice(0, seen.length))
})

test('a follower waits, and is told at once', async () => {
  const { client, requests } = await faulty({})
  // The time limit is for what the service takes beside the waiting.
  const waiting = client.changes.follow({ since: 'now', include: 'body' }, { timeoutMs: 5_000 })
  const change = waiting.next()
  await expect.poll(async () => (await requests()).at(-1)?.path).toContain('wait=30')
  const { id } = await direct().articles.create({ title: 'Told at once' })
  expect((await change).value).toMatchObject({ id, article: { title: 'Told at once' } })
  expect(await requests()).toHaveLength(2)
})

test('`now` is when it was answered first, however the connection fails then', async () => {
  const { client, requests } = await faulty({ faults: [null, { kind: 'drop-after' }] })
  const change = client.changes.follow({ since: 'now' }).next()
  await expect.poll(async () => (await requests()).length).toBe(2)
  const { id } = await direct().articles.create({ title: 'While the answer is lost' })
  expect((await change).value).toMatchObject({ id, kind: 'create' })
  expect(await requests()).toHaveLength(3)
})

test('a follower tries again without end, unless it is told how often', async () => {
  const busy = { kind: 'status', status: 503, headers: { 'Retry-After': '0' } }
  const limited = { kind: 'status', status: 429, headers: { 'Retry-After': '0' } }
  const { client, requests } = await faulty({
    faults: [{ kind: 'drop-before' }, limited, ...Array.from({ length: 10 }, () => busy)],
  })
  expect((await client.changes.follow().next()).value).toMatchObject({ position: 1 })
  expect(await requests()).toHaveLength(13)
  const short = await faulty({ faults: [busy, busy] })
  const error = await rejection(short.client.changes.follow({}, { maxRetries: 1 }).next())
  expect(error).toBeInstanceOf(ServerError)
})

test('what will not pass ends it', async () => {
  expect(await rejection(first({ since: 'nowhere' }))).toBeInstanceOf(BadRequestError)
  // Where another database stands, this one has not been.
  const elsewhere = await now(new Dateline({ baseUrl: inject('service') }))
  expect(await rejection(first({ since: elsewhere }))).toBeInstanceOf(GoneError)
})

test('a follower can be cancelled while it waits, and between two attempts', async () => {
  const { client, requests } = await faulty({})
  const controller = new AbortController()
  const { signal } = controller
  const idle = rejection(client.changes.follow({ since: 'now' }, { signal }).next())
  await expect.poll(async () => (await requests()).length).toBe(2)
  controller.abort(new Error('enough'))
  expect(await Promise.race([idle, pause(10_000, 'still there')])).toEqual(new Error('enough'))

  const later = { kind: 'status', status: 429, headers: { 'Retry-After': '3600' } }
  const refused = await faulty({ faults: [later] })
  const second = refused.client.changes.follow({}, { signal: AbortSignal.timeout(200) }).next()
  expect(await Promise.race([rejection(second), pause(10_000)])).toHaveProperty(
    'name',
    'TimeoutError',
  )
})

test('a service that does not wait is not asked again and again', async () => {
  const body = { data: [], page: { nextCursor: 'x', hasMore: false } }
  const faults = Array.from({ length: 100 }, () => ({ kind: 'status', status: 200, body }))
  const { client, requests } = await faulty({ faults })
  await rejection(client.changes.follow({}, { signal: AbortSignal.timeout(1_000) }).next())
  expect((await requests()).length).toBeLessThan(6)
})
