import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { EventSource } from 'eventsource'
import { expect, onTestFinished, test } from 'vitest'
import { ArticleInput } from '../../src/articles/schema.ts'
import type { Change, ChangePage } from '../../src/changes/schema.ts'
import { httpServer } from '../../src/http/server.ts'
import { serve, stop, ownDatabase } from '../support/command.ts'
import { SAMPLE, startService } from '../support/service.ts'
import { countStatements } from '../support/statements.ts'

const { national, spareArticle } = SAMPLE
/** For what comes soon, however slow the machine. */
const SOON = { timeout: 20_000 }

/** A service that listens. */
const listen = async (
  options: Parameters<typeof startService>[0] = {},
  limits: { inFlightMax?: number } = {},
) => {
  const stopping = new AbortController()
  const service = startService({ ...options, stopping: stopping.signal })
  const { server } = httpServer({
    ...service.served,
    hostname: '127.0.0.1',
    requestTimeoutMs: 60_000,
    connectionsMax: 1_000,
    inFlightMax: 1_000,
    waitMaxMs: 600_000,
    ...limits,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    stopping.abort()
    server.closeAllConnections()
    await new Promise((resolve) => void server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { ...service, server, origin: `http://127.0.0.1:${port}` }
}

const now = async ({ get }: Pick<ReturnType<typeof startService>, 'get'>): Promise<string> =>
  (await get('/v1/changes?since=now')).body.page.nextCursor

/** Reads the stream of what a page would have, text by text; each ends with an empty line. */
const readStream = async (url: string, headers: Record<string, string> = {}) => {
  const left = new AbortController()
  const response = await fetch(url.replace('/v1/changes', '/v1/changes/stream'), {
    headers,
    signal: left.signal,
  })
  const { body, status } = response
  if (!body) throw new Error('no body')
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  onTestFinished(() => left.abort())
  let text = ''
  const next = async (): Promise<string | null> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const block = text.slice(0, end)
        text = text.slice(end + 2)
        return block
      }
      const { value, done } = await reader.read()
      if (done) return null
      text += value
    }
  }
  /** The next change, past what only shows that the line is open. */
  const nextChange = async (): Promise<{ id: string; change: Change }> => {
    for (;;) {
      const block = await next()
      if (block === null) throw new Error('the stream has ended')
      const [, id = '', data = ''] = /^id: (.*)\nevent: change\ndata: (.*)$/.exec(block) ?? []
      if (data !== '') return { id, change: JSON.parse(data) as Change }
    }
  }
  return { status, headers: response.headers, next, nextChange, leave: () => left.abort() }
}

test('who waits is answered as soon as there is a change', async () => {
  const service = startService()
  const waiting = service.get(`/v1/changes?wait=30&since=${await now(service)}`)
  await service.patch(`/v1/articles/${national}`, { section: 'A' })
  const { body } = await waiting
  expect(body.data).toMatchObject([{ id: national, kind: 'update' }])
  expect(await now(service)).toBe(body.page.nextCursor)
})

test('who waits from now on is told what comes after', async () => {
  const service = startService()
  const waiting = service.get('/v1/changes?wait=30&since=now')
  // The write is queued behind the first look.
  await service.patch(`/v1/articles/${national}`, { section: 'A' })
  await service.patch(`/v1/articles/${national}`, { section: 'B' })
  expect((await waiting).body.data.at(-1)).toMatchObject({ id: national, kind: 'update' })
})

test('a wait without a change ends in time, with a cursor to go on from', async () => {
  const service = startService()
  const { patch, get } = service
  const cursor = await now(service)
  const waiting = get(`/v1/changes?wait=1&collection=event&since=${cursor}`)
  await patch(`/v1/articles/${national}`, { section: 'A' })
  const { body } = await waiting
  expect(body.data).toEqual([])
  const next = `/v1/changes?wait=1&collection=event&since=${body.page.nextCursor}`
  expect((await get(next)).body).toEqual({
    data: [],
    page: { nextCursor: await now(service), hasMore: false },
  })
})

test('what is there already is not waited for', async () => {
  const { get } = startService()
  expect((await get('/v1/changes?wait=30&limit=5')).body.data).toHaveLength(5)
})

test.for(['31', '-1', '1.5', 'x', '1e1'])('a wait of %s is refused', async (wait) => {
  const { get } = startService()
  const { status, body } = await get(`/v1/changes?wait=${wait}`)
  expect([status, body.errors[0].parameter]).toEqual([400, 'wait'])
})

test('changes of another process are noticed', async () => {
  const service = startService()
  const waiting = service.get(`/v1/changes?wait=30&since=${await now(service)}`)
  const other = startService({ file: service.file })
  await other.patch(`/v1/articles/${national}`, { section: 'A' })
  expect((await waiting).body.data).toMatchObject([{ id: national, kind: 'update' }])
})

test('only so many may wait at the same time, and who leaves makes room', async () => {
  const { get, origin } = await listen({ followersMax: 2 })
  const left = new AbortController()
  const url = `${origin}/v1/changes?since=now&wait=30`
  const gone = fetch(url, { signal: left.signal }).catch(() => 'gone')
  const { leave } = await readStream(`${origin}/v1/changes?since=now`)
  const refused = async () => (await get('/v1/changes/stream?since=now')).status
  await expect.poll(async () => (await get('/v1/changes?since=now&wait=1')).status, SOON).toBe(503)
  const { headers } = await get('/v1/changes?since=now&wait=1')
  expect(headers.get('retry-after')).toBe('5')
  expect((await get('/v1/changes?since=now')).status).toBe(200)
  expect(await refused()).toBe(503)
  left.abort()
  expect(await gone).toBe('gone')
  await expect.poll(async () => (await get('/v1/changes?since=now&wait=1')).status, SOON).toBe(200)
  leave()
})

test('who waits is in nobody’s way', async () => {
  const service = await listen({}, { inFlightMax: 10 })
  const { origin, patch } = service
  const url = `${origin}/v1/changes?since=${await now(service)}`
  const waiting = Array.from({ length: 5 }, () => fetch(`${url}&wait=30`))
  const streams = await Promise.all(Array.from({ length: 5 }, () => readStream(url)))
  expect((await fetch(`${origin}/v1/articles/${national}`)).status).toBe(200)
  await patch(`/v1/articles/${national}`, { section: 'A' })
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(waiting.map(() => 200))
  for (const { nextChange } of streams)
    expect((await nextChange()).change).toMatchObject({ id: national })
})

test('events have each change with its cursor, those that are there and those that come', async () => {
  const service = await listen({ beatMs: 50 })
  const { origin, get, patch } = service
  const { status, headers, nextChange } = await readStream(`${origin}/v1/changes`)
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    200,
    'text/event-stream',
    'no-store',
  ])
  let cursor = ''
  for (let hasMore = true; hasMore;) {
    const { body } = await get(`/v1/changes?limit=200${cursor && `&since=${cursor}`}`)
    let last = ''
    for (const change of body.data) {
      const event = await nextChange()
      expect(event.change).toEqual(change)
      last = event.id
    }
    expect(last).toBe(body.page.nextCursor)
    cursor = last
    hasMore = body.page.hasMore
  }
  await patch(`/v1/articles/${national}`, { section: 'A' })
  const event = await nextChange()
  expect(event.change).toMatchObject({ id: national, version: 2 })
  expect(event.id).toBe(await now(service))
})

test('a stream shows that it is open, and where it is, when nothing happens', async () => {
  const service = await listen({ beatMs: 20 })
  const { next } = await readStream(`${service.origin}/v1/changes?since=now&collection=event`)
  expect(await next()).toBe('retry: 2000')
  const cursor = await now(service)
  for (let i = 0; i < 3; i++) expect(await next()).toBe(`: open\nid: ${cursor}`)
  // It moves on past what it leaves out.
  await service.patch(`/v1/articles/${national}`, { section: 'A' })
  const moved = await now(service)
  await expect.poll(next, SOON).toBe(`: open\nid: ${moved}`)
})

test('a stream goes on where the last one broke off, with bodies and filters', async () => {
  const service = await listen()
  const { origin, get, patch, remove } = service
  const url = `${origin}/v1/changes?since=now&include=body&collection=article`
  const one = await readStream(url)
  await patch(`/v1/articles/${national}`, { section: 'A' })
  const { id, change } = await one.nextChange()
  expect(change.article).toEqual((await get(`/v1/articles/${national}`)).body)
  one.leave()
  await remove(`/v1/articles/${spareArticle}`)
  await patch(`/v1/actors/${SAMPLE.haftar}`, { name: 'K. Haftar' })
  await patch(`/v1/articles/${national}`, { section: 'B' })
  const two = await readStream(url, { 'Last-Event-ID': id })
  expect((await two.nextChange()).change).toMatchObject({ id: spareArticle, article: null })
  expect((await two.nextChange()).change).toMatchObject({ id: national, version: 3 })
})

test('a browser follows across a restart of the server, and misses nothing', async () => {
  const url = await ownDatabase()
  const env = { DATABASE_URL: url, LOG_LEVEL: 'silent' }
  const first = await serve(env)
  const { port } = new URL(first.origin)
  const post = async (title: string) => {
    const response = await fetch(`${first.origin}/v1/articles`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ title }),
    })
    return ((await response.json()) as { id: string }).id
  }
  const made = [await post('One')]
  const seen: string[] = []
  const source = new EventSource(`${first.origin}/v1/changes/stream`)
  onTestFinished(() => source.close())
  source.addEventListener('change', ({ data }) => seen.push((JSON.parse(data) as Change).id))
  await expect.poll(() => seen, SOON).toEqual(made)
  // A stream does not keep a server from stopping.
  expect((await stop(first)).code).toBe(0)
  const second = await serve({ ...env, PORT: port })
  made.push(await post('Two'), await post('Three'))
  await expect.poll(() => seen, SOON).toEqual(made)
  source.close()
  await stop(second)
})

test('a server that stops answers who waits', async () => {
  const url = await ownDatabase()
  const server = await serve({ DATABASE_URL: url, LOG_LEVEL: 'silent' })
  const waiting = fetch(`${server.origin}/v1/changes?since=now&wait=30`)
  const streaming = readStream(`${server.origin}/v1/changes?since=now`)
  const { next } = await streaming
  expect(await next()).toBe('retry: 2000')
  const stopped = stop(server)
  expect(((await (await waiting).json()) as { data: unknown[] }).data).toEqual([])
  expect(await next()).toMatch(/^: open/)
  expect(await next()).toBe(null)
  expect((await stopped).code).toBe(0)
})

test('a follower that takes nothing is dropped', async () => {
  const service = await listen({ empty: true, streamStallMs: 300, beatMs: 10 })
  const { origin, stores, engine, server } = service
  const body = 'Words. '.repeat(70_000)
  await engine.write(async (tx) => {
    for (let i = 0; i < 40; i++)
      await stores.articles.insert(tx, ArticleInput.parse({ title: `${i}`, body: `${body}${i}` }))
  })
  const { port } = new URL(origin)
  const socket = connect({ port: Number(port), host: '127.0.0.1' })
  socket.write('GET /v1/changes/stream?include=body HTTP/1.1\r\nHost: x\r\n\r\n')
  socket.pause()
  await once(socket, 'connect')
  const open = () =>
    new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
  await expect.poll(open).toBe(0)
  socket.resume()
  let bytes = 0
  socket.on('data', (chunk) => (bytes += chunk.length))
  socket.on('error', () => undefined)
  await once(socket, 'close')
  expect(bytes).toBeLessThan(20 * body.length)
})
test('a stream that cannot begin says why', async () => {
  const service = startService()
  const { get, engine } = service
  const cursor = await now(service)
  const refused = async (query: string, headers = {}) => {
    const { status, body } = await get(`/v1/changes/stream${query}`, headers)
    return [status, body.errors?.[0].parameter]
  }
  expect(await refused('?limit=5')).toEqual([400, 'limit'])
  expect(await refused('?wait=5')).toEqual([400, 'wait'])
  expect(await refused('?since=x')).toEqual([400, 'since'])
  expect(await refused('', { 'Last-Event-ID': 'x' })).toEqual([400, 'Last-Event-ID'])
  await engine.write((tx) => engine.changes.renew(tx))
  expect(await refused(`?since=${cursor}`)).toEqual([410, undefined])
  expect(await refused('', { 'Last-Event-ID': cursor })).toEqual([410, undefined])
})

test('HEAD of the feed is answered at once', async () => {
  const { app } = startService()
  for (const asked of ['?since=now&wait=30', '/stream']) {
    const { status, body } = await app.request(`/v1/changes${asked}`, { method: 'HEAD' })
    expect([status, body]).toEqual([200, null])
  }
})

/** Counts the statements that read the change feed while some follow it, in one way, and others write. */
const readsWhile = async (followers: number, way: 'stream' | 'wait', writes: number) => {
  const { origin, patch, get } = await listen()
  const cursor = await now({ get })
  const seen = Array.from({ length: followers }, () => [] as string[])
  const follow = async (of: string[]) => {
    if (way === 'stream') {
      const { nextChange } = await readStream(`${origin}/v1/changes?since=${cursor}`)
      while (of.length < writes) of.push((await nextChange()).id)
      return
    }
    for (let since = cursor; of.length < writes;) {
      const response = await fetch(`${origin}/v1/changes?wait=30&limit=200&since=${since}`)
      const { data, page } = (await response.json()) as {
        data: Change[]
        page: { nextCursor: string }
      }
      of.push(...data.map((change) => change.cursor))
      since = page.nextCursor
    }
  }
  const following = Promise.all(seen.map(follow))
  // All of them have been told of a change, and so follow the end.
  await sleep(500)
  await patch(`/v1/articles/${national}`, { section: 'First' })
  await expect.poll(() => seen.every(({ length }) => length > 0), SOON).toBe(true)
  const reads = countStatements(/from "(changes|feed)"/)
  for (let i = 1; i < writes; i++) {
    await patch(`/v1/articles/${national}`, { section: `Section ${i}` })
    await sleep(5)
  }
  await following
  const counted = reads.stop()
  const [first] = seen
  expect(seen.every((one) => String(one) === String(first))).toBe(true)
  expect(first).toHaveLength(writes)
  return counted
}

test.for(['stream', 'wait'] as const)(
  'what followers read of the database does not grow with how many they are (%s)',
  { timeout: 120_000 },
  async (way) => {
    const [few, many] = [await readsWhile(2, way, 30), await readsWhile(40, way, 30)]
    // Each would read at each of them: 20 times as much.
    expect(many).toBeLessThan(3 * few)
  },
)

test('followers that are behind are answered in turn, so that they leave time to others', async () => {
  const { get } = startService()
  const [followers, pages, apartMs] = [20, 30, 1.5]
  const {
    data: [first],
  } = (await get('/v1/changes?limit=1')).body as ChangePage
  const began = performance.now()
  const follow = async () => {
    const seen: number[] = []
    for (let since = first?.cursor; seen.length < pages;) {
      const { body } = await get(`/v1/changes?wait=1&limit=1&since=${since}`)
      const { data, page } = body as ChangePage
      expect(data).toHaveLength(1)
      seen.push(data[0]?.position ?? 0)
      since = page.nextCursor
    }
    return seen
  }
  const all = await Promise.all(Array.from({ length: followers }, follow))
  for (const seen of all) expect(seen).toEqual(seen.map((_, i) => i + 2))
  expect(performance.now() - began).toBeGreaterThan((followers * pages - 1) * apartMs)
})

test('followers with other filters are told of what they asked for, and no more', async () => {
  const { origin, patch, get } = await listen()
  const cursor = await now({ get })
  const filters = [
    '',
    '&collection=event',
    '&collection=actor&collection=article',
    `&id=${national}`,
    `&id=${spareArticle}&include=body`,
    '&key=key_01j6ne5q40fj0s37vh50ba1dn4',
  ]
  const streams = await Promise.all(
    filters.map((filter) => readStream(`${origin}/v1/changes?since=${cursor}${filter}`)),
  )
  const { meeting, berndt } = SAMPLE
  const written = [national, meeting, berndt, spareArticle, national, meeting]
  const collectionOf = (id: string) => id.split('_')[0] ?? ''
  for (const [i, id] of written.entries())
    await patch(`/v1/${collectionOf(id)}s/${id}`, { tags: [`tag ${i}`] })
  const expected = [
    written,
    [meeting, meeting],
    [national, berndt, spareArticle, national],
    [national, national],
    [spareArticle],
    [],
  ]
  for (const [i, ids] of expected.entries()) {
    const told: Change[] = []
    for (const _ of ids) told.push((await streams[i]?.nextChange())?.change as Change)
    expect(
      told.map(({ id }) => id),
      filters[i],
    ).toEqual(ids)
    if (filters[i]?.includes('body')) expect(told[0]?.article?.tags).toEqual(['tag 3'])
  }
  for (const { leave } of streams) leave()
})

test('a follower that is far behind gets all in order, while others are at the end', async () => {
  const { origin, patch, get } = await listen()
  const cursor = await now({ get })
  const ahead = await readStream(`${origin}/v1/changes?since=${cursor}`)
  const WRITES = 60
  let behind: Awaited<ReturnType<typeof readStream>> | undefined
  const positions: number[][] = [[], []]
  const reading = (async () => {
    while ((positions[0]?.length ?? 0) < WRITES)
      positions[0]?.push((await ahead.nextChange()).change.position)
  })()
  for (let i = 0; i < WRITES; i++) {
    await patch(`/v1/articles/${national}`, { section: `Section ${i}` })
    if (i === WRITES / 2) behind = await readStream(`${origin}/v1/changes`)
  }
  await reading
  const last = positions[0]?.at(-1) ?? 0
  while ((positions[1]?.at(-1) ?? 0) < last)
    positions[1]?.push((await behind?.nextChange())?.change.position ?? Infinity)
  expect(positions[1]).toEqual(Array.from({ length: last }, (_, i) => i + 1))
  expect(positions[0]).toEqual(positions[1]?.slice(-WRITES))
})
