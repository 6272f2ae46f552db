import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ArticleInput } from '../../src/articles/schema.ts'
import { committedContract, operationsOf, urlOf } from '../support/document.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const contract = committedContract()
const paths = new Set(operationsOf(contract).map(({ path }) => path))
const lists = operationsOf(contract).filter(
  ({ method, path, parameters }) =>
    method === 'GET' &&
    paths.has(`${path}/export`) &&
    parameters.some(({ name }) => name === 'cursor'),
)
/** Questions that look at more than three rows, each one new. */
const slow = (i: number) => `/v1/events?q=haftar&country=LY&total=true&limit=${i}`
/** A question that looks at two. */
const QUICK = '/v1/events?country=LY&limit=1'

/** A service that leaves to its worker processes whatever looks at more than three rows. */
const startIsolated = (
  options: Parameters<typeof startService>[0] & { max?: number; deadlineMs?: number } = {},
) => {
  const { max = 1, deadlineMs = 60_000, ...others } = options
  const workers = { max, deadlineMs, waitMs: 60_000 }
  const service = startService({ steps: 3, workers, ...others })
  if (!service.workers) throw new Error('there are no workers')
  return { ...service, workers: service.workers }
}

/** Waits for what is to become true soon. */
const until = async (isTrue: () => boolean | Promise<boolean>): Promise<void> => {
  for (let attempt = 0; attempt < 6_000; attempt++) {
    if (await isTrue()) return
    await sleep(10)
  }
  throw new Error('It has not come true')
}

const DEADLINE_MS = 60_000
/** Has the time of timers stand still, but for what is let pass; so that no test waits, and none is too slow. */
const holdTime = () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  return (ms: number) => void vi.advanceTimersByTime(ms)
}

const withoutId = ({ status, headers, text }: Awaited<ReturnType<Service['get']>>) => ({
  status,
  headers: Object.fromEntries([...headers].filter(([name]) => name !== 'x-request-id')),
  text: text.replace(/"requestId":"[^"]*"/, ''),
})

test('what a worker process answers is what the service itself would', async () => {
  const here = startService()
  const there = startIsolated({ steps: 0 })
  const asked = [
    slow(1),
    '/v1/events?q=haftar&sort=relevance&snippet=true&limit=1',
    '/v1/events/feed?type=CONSULT&type=AGREE&sort=-updatedAt&format=atom',
    '/v1/articles/feed?q=libya&hasEvent=true&format=rss',
    '/v1/actors?q=haf&total=true',
    '/v1/actors?type=person&sort=-eventCount&limit=2',
    '/v1/events/facets?facet=country&facet=actor&q=haftar',
    '/v1/articles/facets?facet=source&facetLimit=2',
    '/v1/actors/facets?facet=typ',
    '/v1/events?q=haftar&cursor=none',
    '/v1/events?q=haftar&country=LY&limit=0',
    ...lists.map((operation) => `${urlOf(operation)}/export?format=ndjson`),
    '/v1/events/export?format=csv&country=LY',
    '/v1/events/export?format=geojson',
    '/v1/articles/export?q=the&format=ndjson&sort=relevance',
  ]
  for (const url of asked) {
    const [one, other] = [await here.get(url), await there.get(url)]
    expect(withoutId(other), url).toEqual(withoutId(one))
  }
  expect(there.started.length).toBe(2)
})

test('a worker process knows what its client has, and answers HEAD without a body', async () => {
  const { app, get } = startIsolated()
  const etag = (await get(slow(1))).headers.get('etag') ?? ''
  expect((await get(slow(1), { 'If-None-Match': etag })).status).toBe(304)
  for (const path of ['/v1/events', '/v1/events/export']) {
    const answer = await app.request(`${path}?q=haftar&country=LY`, { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  }
})

test('the answer has the id of its request, also when it is a problem', async () => {
  const { get } = startIsolated()
  const id = { 'X-Request-Id': 'mine-1' }
  expect((await get(slow(1), id)).headers.get('x-request-id')).toBe('mine-1')
  const { body, headers } = await get('/v1/events?q=haftar&cursor=none', id)
  expect([body.status, body.requestId, headers.get('x-request-id')]).toEqual([
    400,
    'mine-1',
    'mine-1',
  ])
})

test.for([
  ['a key that may read', 'read', 403],
  ['a key that may write', 'write', 200],
  ['no key, where reading is public', null, 401],
] as const)('a worker process knows what %s may do', async ([, scope, status]) => {
  const { app, get, keys, stores } = startIsolated({ requireKey: true, publicRead: true })
  const { text } = await keys.create({ name: 'of a test', scope: scope ?? 'read', expiresAt: null })
  const headers: Record<string, string> = scope ? { 'X-API-Key': text } : {}
  const url = `/v1/articles/${SAMPLE.spareArticle}/revisions/export`
  expect((await app.request(url, { headers })).status).toBe(200)
  await stores.articles.remove(SAMPLE.spareArticle, () => true, false)
  expect((await get(url, headers)).status).toBe(status)
})

test('what is written is read by worker processes at once', async () => {
  const { get, post } = startIsolated()
  for (let i = 1; i <= 3; i++) {
    await post('/v1/articles', { title: `Unheard of ${i}`, body: 'Nobody has heard of it.' })
    expect((await get('/v1/articles?q=unheard&total=true')).body.page.total).toBe(i)
  }
})

test.for([
  ['a page', slow(2)],
  ['an aggregate', '/v1/events/facets?facet=country'],
] as const)('%s that takes too long ends with 504, and keeps nobody waiting', async ([, url]) => {
  const service = startIsolated({ deadlineMs: DEADLINE_MS })
  const { get, hold, isHeld, started, workers } = service
  expect((await get(slow(1))).status).toBe(200)
  const pass = holdTime()
  hold(true)
  const asked = get(url)
  await until(isHeld)
  expect((await get(QUICK)).status).toBe(200)
  pass(DEADLINE_MS)
  const { status, body } = await asked
  expect([status, body.type]).toEqual([504, 'urn:dateline:problem:deadline-exceeded'])
  await until(() => workers.count().pages.processes === 0)
  hold(false)
  // What was answered before is kept.
  expect((await get(slow(2))).status).toBe(200)
  expect(started).toHaveLength(2)
})

test('a client that leaves ends what it has asked for', async () => {
  const { app, get, hold, isHeld, workers, started } = startIsolated()
  hold(true)
  const client = new AbortController()
  const answer = app.request(new Request(`http://x${slow(1)}`, { signal: client.signal }))
  await until(isHeld)
  client.abort()
  expect((await answer).status).toBe(499)
  await until(() => workers.count().pages.processes === 0)
  hold(false)
  expect((await get(slow(2))).status).toBe(200)
  expect(started).toHaveLength(2)
})

test('a client that leaves before it is read of costs no worker process', async () => {
  const { app, get, workers, started } = startIsolated()
  await get(slow(1))
  const client = new AbortController()
  const answer = app.request(new Request(`http://x${slow(2)}`, { signal: client.signal }))
  client.abort()
  expect((await answer).status).toBe(499)
  expect((await get(slow(3))).status).toBe(200)
  await until(() => workers.count().pages.users === 0)
  expect(started).toHaveLength(1)
})

test('questions wait for a worker process that is free; when too many do, they are refused', async () => {
  const { get, hold, isHeld, workers } = startIsolated()
  hold(true)
  const first = get(slow(1))
  await until(isHeld)
  const many = Array.from({ length: 128 }, (_, i) => get(slow(i + 2)))
  await until(() => workers.count().pages.waiting === 128)
  const { status, headers } = await get(slow(200))
  expect([status, headers.get('retry-after')]).toEqual([503, '5'])
  expect((await get(QUICK)).status).toBe(200)
  hold(false)
  const answers = await Promise.all([first, ...many])
  expect(new Set(answers.map((reply) => reply.status))).toEqual(new Set([200]))
  await until(() => workers.count().pages.users === 0)
  expect(workers.count().pages).toEqual({ processes: 1, users: 0, waiting: 0 })
})

test('a question that waits is forgotten when its client leaves', async () => {
  const { app, hold, isHeld, get, workers } = startIsolated()
  hold(true)
  const first = get(slow(2))
  await until(isHeld)
  const client = new AbortController()
  const second = app.request(new Request(`http://x${slow(3)}`, { signal: client.signal }))
  await until(() => workers.count().pages.waiting === 1)
  client.abort()
  expect((await second).status).toBe(499)
  expect(workers.count().pages.waiting).toBe(0)
  hold(false)
  expect((await first).status).toBe(200)
})

test('a worker process that dies is a problem of one request, and is replaced', async () => {
  const { get, hold, isHeld, started } = startIsolated()
  hold(true)
  const asked = get(slow(2))
  await until(isHeld)
  started[0]?.kill()
  const { status, headers } = await asked
  expect([status, headers.get('retry-after')]).toEqual([503, '1'])
  hold(false)
  expect((await get(slow(3))).status).toBe(200)
})

test('a worker process that does not start is a problem of one request, too', async () => {
  const { get, started } = startIsolated()
  const asked = get(slow(1))
  await until(() => started.length === 1)
  started[0]?.kill()
  expect((await asked).status).toBe(503)
  expect((await get(slow(2))).status).toBe(200)
})

test('the page of the explorer has a process start for what it will ask, once', async () => {
  const { app, workers, started, get } = startIsolated({ explorer: true, max: 4 })
  for (let i = 0; i < 2; i++) await app.request('/', { headers: { Accept: 'text/html' } })
  expect(started).toHaveLength(1)
  expect((await get(slow(1))).status).toBe(200)
  await until(() => workers.count().pages.users === 0)
  expect(started).toHaveLength(1)
})

test('the page of the explorer has nothing start for those who may not read', async () => {
  const { app, started } = startIsolated({ explorer: true, requireKey: true })
  await app.request('/', { headers: { Accept: 'text/html' } })
  expect(started).toHaveLength(0)
})

test('a question that was never asked before is answered here while it looks at few rows', async () => {
  const { get, started } = startIsolated({ steps: 2_000 })
  for (const url of [slow(1), '/v1/events/facets?facet=country', '/v1/articles?q=the&snippet=true'])
    expect((await get(url)).status).toBe(200)
  expect(started).toHaveLength(0)
})

test.for([
  ['rows of an index', '/v1/events?country=LY&limit=3'],
  ['rows that a filter leaves out', '/v1/events?country=LY&fatalitiesMin=1&limit=1'],
  ['matches of a search', '/v1/articles?q=libya&limit=1'],
  ['matches by relevance', '/v1/articles?q=libya&sort=relevance&limit=1'],
  ['rows of a total', '/v1/events?country=LY&limit=1&total=true'],
  ['words with a prefix', '/v1/articles?q=lib*&limit=1'],
  ['a long phrase', `/v1/articles?q="${'a '.repeat(9)}"&limit=1`],
  ['rows of an aggregate', '/v1/actors/facets?facet=type'],
] as const)(
  '%s count: a question that looks at more than it may goes on elsewhere',
  async ([, url]) => {
    const here = startService()
    const there = startIsolated()
    expect(withoutId(await there.get(url))).toEqual(withoutId(await here.get(url)))
    expect(there.started).toHaveLength(1)
  },
)

const listen = async ({ app }: Pick<Service, 'app'>): Promise<string> => {
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const draftOf = (title: string) => ArticleInput.parse({ title, body: 'x'.repeat(4_000) })

/** Records so many articles of some kilobytes. */
const fill = ({ engine, stores }: Pick<Service, 'engine' | 'stores'>, count: number) =>
  engine.write(async (tx) => {
    for (let i = 0; i < count; i++) await stores.articles.insert(tx, draftOf(`Many ${i}`))
  })
const linesOf = (text: string) => text.split('\n').slice(0, -1)

test('many streams share few worker processes, and each is whole and of its moment', async () => {
  const service = startIsolated({ empty: true, max: 2 })
  await fill(service, 400)
  const origin = await listen(service)
  const open = await Promise.all(
    Array.from({ length: 40 }, () => fetch(`${origin}/v1/articles/export`)),
  )
  expect(service.workers.count().streams).toMatchObject({ processes: 2 })
  await service.stores.articles.create(draftOf('Late'))
  for (const answer of await Promise.all(open.map((one) => one.text()))) {
    expect(linesOf(answer)).toHaveLength(400)
    expect(answer).not.toContain('Late')
  }
  await until(() => service.workers.count().streams.users === 0)
})

test('a client that leaves, or takes nothing, ends its stream and no other', async () => {
  const service = startIsolated({ empty: true, streamStallMs: 3_000 })
  await fill(service, 2_500)
  const origin = await listen(service)
  const client = new AbortController()
  const [left, idle] = await Promise.all([
    fetch(`${origin}/v1/articles/export`, { signal: client.signal }),
    // Packed, all of it would be on its way before anybody takes it.
    fetch(`${origin}/v1/articles/export`, { headers: { 'Accept-Encoding': 'identity' } }),
  ])
  expect(service.workers.count().streams.users).toBe(2)
  client.abort()
  await until(() => service.workers.count().streams.users === 1)
  const whole = await (await fetch(`${origin}/v1/articles/export`)).text()
  expect(linesOf(whole)).toHaveLength(2_500)
  await until(() => service.workers.count().streams.users === 0)
  await expect(left.text()).rejects.toThrow()
  await expect(idle.text()).rejects.toThrow()
  expect(service.started).toHaveLength(1)
})

test.for([2, 20])(
  'when all %i clients of a worker process have left, it is ended',
  async (count) => {
    const service = startIsolated()
    const { app, hold, isHeld, workers } = service
    hold(true)
    const client = new AbortController()
    const { signal } = client
    const asked = Array.from({ length: count }, () =>
      app.request(new Request('http://x/v1/articles/export', { signal })),
    )
    await until(isHeld)
    await until(() => workers.count().streams.users === count)
    client.abort()
    for (const answer of asked) expect((await answer).status).toBe(499)
    await until(() => workers.count().streams.processes === 0)
  },
)

test('a stream whose worker process dies, or makes nothing in time, breaks the connection', async () => {
  const service = startIsolated({
    empty: true,
    deadlineMs: DEADLINE_MS,
    streamStallMs: 1_000 * DEADLINE_MS,
  })
  await fill(service, 2_000)
  const origin = await listen(service)
  const ask = () => fetch(`${origin}/v1/articles/export`)
  const killed = await ask()
  service.started[0]?.kill()
  await expect(killed.text()).rejects.toThrow(TypeError)
  const held = await ask()
  const pass = holdTime()
  service.hold(true)
  let fault: unknown
  held.text().catch((error: unknown) => (fault = error))
  await until(() => {
    // What was made before is taken first.
    if (service.isHeld()) pass(DEADLINE_MS)
    return fault !== undefined
  })
  expect(fault).toBeInstanceOf(TypeError)
  service.hold(true)
  const late = ask()
  await until(service.isHeld)
  pass(DEADLINE_MS)
  expect((await late).status).toBe(504)
  service.hold(false)
  expect(linesOf(await (await ask()).text())).toHaveLength(2_000)
})
