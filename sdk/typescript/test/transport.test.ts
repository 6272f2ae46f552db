import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, inject, onTestFinished, test } from 'vitest'
import {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  Dateline,
  NotFoundError,
  NotModifiedError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
  VERSION,
  type ArticleInput,
} from '../src/index.js'
import { planned, rejection } from './support/plan.js'

const direct = () => new Dateline({ baseUrl: inject('service') })
const unknown = 'article_01j6ne0000e9fvqtb3n5w8k2zz'
const article = (title: string): ArticleInput => ({ title, tags: ['transport'] })
const firstEvent = async (client = direct()) => {
  const [event] = await client.events.list({ q: 'haftar langley' }).toArray({ limit: 1 })
  if (!event) throw new Error('There is no sample event')
  return event
}

test('a failed connection is tried again, with the same idempotency key', async () => {
  const { client, requests } = await planned({
    faults: [{ kind: 'drop-before' }, { kind: 'drop-after' }],
  })
  const made = await client.articles.create(article('Tried three times'))
  const seen = await requests()
  expect(seen).toHaveLength(3)
  expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  const found = await direct().articles.list({ q: '"Tried three times"' }).toArray()
  expect(found.map(({ id }) => id)).toEqual([made.id])
})

test('an answer that breaks off is a failed connection', async () => {
  const { client, requests } = await planned({ faults: [{ kind: 'drop-body' }] })
  expect((await client.events.list({ limit: 5 })).data.length).toBeGreaterThan(0)
  expect(await requests()).toHaveLength(2)
})

test('after two retries the connection error is told', async () => {
  const { client, requests } = await planned({
    faults: Array.from({ length: 3 }, () => ({ kind: 'drop-before' })),
  })
  const error = await rejection(client.actors.list())
  expect(error).toBeInstanceOf(ConnectionError)
  expect(error).not.toBeInstanceOf(APIError)
  expect((error as Error).cause).toBeDefined()
  expect(await requests()).toHaveLength(3)
})

test('a POST without an idempotency key is not tried again', async () => {
  const { baseUrl, requests } = await planned({ faults: [{ kind: 'drop-before' }] })
  const { Transport } = await import('../src/transport.js')
  const transport = new Transport({ baseUrl })
  const sent = transport.send('POST', '/v1/articles', {}, {}, article('Once'))
  expect(await rejection(sent)).toBeInstanceOf(ConnectionError)
  expect(await requests()).toHaveLength(1)
})

test.for([408, 429, 500, 502, 503, 504])('%i is tried again', async (status) => {
  const { client, requests } = await planned({ faults: [{ kind: 'status', status }] })
  expect((await client.service.getHealth()).status).toBeDefined()
  expect(await requests()).toHaveLength(2)
})

test('a 409 is tried again only when it says when', async () => {
  const { client, requests } = await planned({
    faults: [
      { kind: 'status', status: 409, headers: { 'Retry-After': '0' } },
      null,
      { kind: 'status', status: 409 },
    ],
  })
  await client.actors.list()
  expect(await requests()).toHaveLength(2)
  expect(await rejection(client.actors.list())).toBeInstanceOf(ConflictError)
  expect(await requests()).toHaveLength(3)
})

test('Retry-After is obeyed, in seconds and as a date', async () => {
  const { client } = await planned({
    faults: [
      { kind: 'status', status: 429, headers: { 'Retry-After': '1' } },
      { kind: 'status', status: 503, retryAfterDate: 2 },
    ],
  })
  const start = performance.now()
  await client.actors.list()
  // The first asks for a second, the date lies at least one ahead; backoff alone would be 0.4 + 0.75 s.
  expect(performance.now() - start).toBeGreaterThan(1_900)
})

test('what asks for more than 60 seconds is told at once', async () => {
  const { client, requests } = await planned({
    faults: [{ kind: 'status', status: 429, headers: { 'Retry-After': '61' } }],
  })
  const error = await rejection(client.actors.list())
  expect(error).toBeInstanceOf(RateLimitError)
  expect((error as RateLimitError).retryAfterMs).toBe(61_000)
  expect(await requests()).toHaveLength(1)
})

test('a page of HTML is a server error without a problem', async () => {
  const { client } = await planned({ faults: [{ kind: 'html-502' }] })
  const error = await rejection(client.actors.list({}, { maxRetries: 0 }))
  expect(error).toBeInstanceOf(ServerError)
  const { status, problem, errors, body } = error as ServerError
  expect({ status, problem, errors }).toEqual({ status: 502, problem: undefined, errors: [] })
  expect(body).toContain('<')
})

test('a 200 that is empty is an unexpected response', async () => {
  const { client } = await planned({ faults: [{ kind: 'status', status: 200, body: '' }] })
  expect(await rejection(client.actors.get('actor_1'))).toBeInstanceOf(UnexpectedResponseError)
})

test('a 200 that is not JSON is an unexpected response', async () => {
  const { client, requests } = await planned({ faults: [{ kind: 'html-200' }] })
  expect(await rejection(client.actors.list())).toBeInstanceOf(UnexpectedResponseError)
  expect(await requests()).toHaveLength(1)
})

test('an answer that does not come in time is a timeout, and is tried again', async () => {
  const { client, requests } = await planned({
    faults: [
      { kind: 'slow-headers', ms: 60_000 },
      { kind: 'stall-body', afterBytes: 10 },
    ],
  })
  expect((await client.actors.list({}, { timeoutMs: 1_500 })).data.length).toBeGreaterThan(0)
  expect(await requests()).toHaveLength(3)
  const stalled = await planned({ faults: [{ kind: 'stall-body', afterBytes: 10 }] })
  const error = await rejection(stalled.client.actors.list({}, { timeoutMs: 300, maxRetries: 0 }))
  expect(error).toBeInstanceOf(TimeoutError)
  expect(error).toBeInstanceOf(ConnectionError)
})

test('whoever cancels gets the reason, during a request and between two', async () => {
  const slow = await planned({ faults: [{ kind: 'slow-headers', ms: 60_000 }] })
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('enough')), 100)
  const error = await rejection(slow.client.actors.list({}, { signal: controller.signal }))
  expect(error).toEqual(new Error('enough'))
  const waiting = await planned({
    faults: [{ kind: 'status', status: 429, headers: { 'Retry-After': '50' } }],
  })
  const second = AbortSignal.timeout(100)
  const timedOut = await rejection(waiting.client.actors.list({}, { signal: second }))
  expect((timedOut as Error).name).toBe('TimeoutError')
  expect(timedOut).not.toBeInstanceOf(ConnectionError)
  const gone = AbortSignal.abort(new Error('before'))
  expect(await rejection(direct().actors.list({}, { signal: gone }))).toEqual(new Error('before'))
})

test('errors are typed by status, with the problem inside', async () => {
  const client = direct()
  const missing = await rejection(client.articles.get(unknown))
  expect(missing).toBeInstanceOf(NotFoundError)
  const { problem, requestId, status, message } = missing as NotFoundError
  expect(status).toBe(404)
  expect(problem?.title).toBe('Not found')
  expect(requestId).toBe(problem?.requestId)
  expect(message).toContain('404 Not found: ')

  // @ts-expect-error the title is missing
  const invalid = await rejection(client.articles.create({ language: 'en' }))
  expect(invalid).toBeInstanceOf(ValidationError)
  expect((invalid as ValidationError).errors).toMatchObject([{ in: 'body', pointer: '/title' }])

  const bad = await rejection(client.events.list({ limit: 1_000 }))
  expect(bad).toBeInstanceOf(BadRequestError)
  expect((bad as BadRequestError).errors).toMatchObject([{ in: 'query', parameter: 'limit' }])

  const event = await firstEvent()
  const holder = event.participants[0]?.actor.id ?? ''
  const held = await rejection(client.actors.delete(holder))
  expect(held).toBeInstanceOf(ConflictError)
  expect((held as ConflictError).problem?.conflicts?.length).toBeGreaterThan(0)
})

test('a result may be looked at instead of caught', async () => {
  const client = direct()
  const bad = await client.articles.get(unknown).result()
  expect(bad.ok).toBe(false)
  expect(bad.error).toBeInstanceOf(NotFoundError)
  const good = await client.events.list().result()
  if (!good.ok) throw good.error
  expect(good.status).toBe(200)
  expect(good.data.data.length).toBeGreaterThan(0)
})

test('the raw answer has status, headers, entity tag and request id', async () => {
  const client = direct()
  const { id } = await firstEvent()
  const { data, status, headers, etag, requestId } = await client.events.get(id).withResponse()
  expect(data.id).toBe(id)
  expect(status).toBe(200)
  expect(etag).toMatch(/^".+"$/)
  expect(requestId).toBe(headers.get('x-request-id'))
  const again = await rejection(client.events.get(id, {}, { ifNoneMatch: etag }))
  expect(again).toBeInstanceOf(NotModifiedError)
})

test('a write is held against an entity tag or a version', async () => {
  const client = direct()
  const made = await client.articles.create(article('Versions'))
  const { etag } = await client.articles.get(made.id).withResponse()
  const second = await client.articles.update(made.id, { summary: 'two' }, {}, { ifMatch: etag })
  expect(second.version).toBe(made.version + 1)
  const stale = await rejection(
    client.articles.update(made.id, { summary: 'three' }, {}, { ifMatch: made.version }),
  )
  expect(stale).toBeInstanceOf(PreconditionFailedError)
  await client.articles.update(made.id, { summary: 'three' }, {}, { ifMatch: second.version })
})

test('a patch tells leaving from clearing', async () => {
  const { client, requests } = await planned({})
  const made = await client.articles.create({
    title: 'Leave me',
    summary: 'Clear me',
    section: 'A',
  })
  const patched = await client.articles.update(made.id, { summary: null })
  expect(patched).toMatchObject({ title: 'Leave me', summary: null, section: 'A' })
  const sent = (await requests()).at(-1)
  expect(sent?.body).toBe('{"summary":null}')
  expect(sent?.headers['content-type']).toBe('application/merge-patch+json')
})

test('lists are awaited, iterated, paged and collected', async () => {
  const { client, requests } = await planned({})
  const tag = 'pages-of-typescript'
  for (let i = 0; i < 5; i++) await client.articles.create({ title: `Page ${i}`, tags: [tag] })
  const before = (await requests()).length
  const query = { tag: [tag], limit: 2, sort: 'createdAt' } as const
  const titles = []
  for await (const { title } of client.articles.list({ ...query, tag: [...query.tag] }))
    titles.push(title)
  expect(titles).toEqual(['Page 0', 'Page 1', 'Page 2', 'Page 3', 'Page 4'])
  expect((await requests()).length - before).toBe(3)
  const sizes = []
  for await (const { data } of client.articles.list({ tag: [tag], limit: 2 }).pages())
    sizes.push(data.length)
  expect(sizes).toEqual([2, 2, 1])
  const first = await client.articles.list({ tag: [tag], limit: 3 })
  expect(first.data).toHaveLength(3)
  expect((await first.getNextPage())?.data).toHaveLength(2)
  expect(await (await first.getNextPage())?.getNextPage()).toBeNull()
  const start = (await requests()).length
  const some = await client.articles.list({ tag: [tag], limit: 2 }).toArray({ limit: 2 })
  expect(some).toHaveLength(2)
  expect((await requests()).length - start).toBe(1)
  expect(await client.articles.list({ tag: [tag] }).toArray({ limit: 0 })).toEqual([])
})

test('a stream is read line by line, and begins when it is asked for', async () => {
  const { client, requests } = await planned({})
  const lines = client.events.stream({ sort: '-date' })
  expect(await requests()).toHaveLength(0)
  const ids = []
  for await (const { id } of lines) ids.push(id)
  expect(await requests()).toHaveLength(1)
  const listed = await direct().events.list({ sort: '-date' }).toArray()
  expect(ids).toEqual(listed.map(({ id }) => id))
  expect(await client.events.stream().toArray({ limit: 2 })).toHaveLength(2)
})

test.for(['clean', 'destroy'])('half a line is a broken connection (%s)', async (end) => {
  const { client } = await planned({ faults: [{ kind: 'half-line', lines: 2, end }] })
  const read: string[] = []
  const error = await rejection(
    (async () => {
      for await (const { id } of client.events.stream()) read.push(id)
    })(),
  )
  expect(error).toBeInstanceOf(ConnectionError)
  expect(read).toHaveLength(2)
})

test('a stream that falls silent is a timeout; a slow reader is not', async () => {
  const stalled = await planned({ faults: [{ kind: 'stall-body', afterBytes: 100 }] })
  const error = await rejection(
    stalled.client.events.stream({}, { timeoutMs: 300, maxRetries: 0 }).toArray(),
  )
  expect(error).toBeInstanceOf(TimeoutError)
  const { client } = await planned({ faults: [{ kind: 'slow-body', chunkBytes: 4_000, ms: 20 }] })
  let read = 0
  for await (const _ of client.events.stream({}, { timeoutMs: 2_000 })) {
    if (read++ === 0) await new Promise((resolve) => setTimeout(resolve, 2_500))
  }
  expect(read).toBeGreaterThan(1)
})

test('a stream can be cancelled', async () => {
  const { client } = await planned({ faults: [{ kind: 'stall-body', afterBytes: 100 }] })
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('enough')), 200)
  const error = await rejection(client.events.stream({}, { signal: controller.signal }).toArray())
  expect(error).toEqual(new Error('enough'))
})

test('a stream is tried again as long as nothing has been read', async () => {
  const { client, requests } = await planned({
    faults: [{ kind: 'drop-before' }, { kind: 'status', status: 503 }],
  })
  expect(await client.events.stream().toArray({ limit: 1 })).toHaveLength(1)
  expect(await requests()).toHaveLength(3)
})

test('lines are sent as they are read, and once', async () => {
  const seen: { text: string; type: string | undefined }[] = []
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' })
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      text += chunk
      response.write(chunk)
    })
    request.on('end', () => {
      seen.push({ text, type: request.headers['content-type'] })
      response.end()
    })
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const { Transport } = await import('../src/transport.js')
  const transport = new Transport({ baseUrl: `http://127.0.0.1:${port}` })
  let produced = 0
  async function* rows() {
    for (; produced < 3; produced++) yield { row: produced }
  }
  const lines = transport.stream<{ row: number }>('/', {}, {}, rows())
  expect(produced).toBe(0)
  expect(await lines.toArray()).toEqual([{ row: 0 }, { row: 1 }, { row: 2 }])
  expect(seen).toEqual([
    { text: '{"row":0}\n{"row":1}\n{"row":2}\n', type: 'application/x-ndjson' },
  ])

  server.close()
  server.closeAllConnections()
  const failed = transport.stream('/', {}, {}, [1]).toArray()
  expect(await rejection(failed)).toBeInstanceOf(ConnectionError)
})

test('a header of an operation is sent when it is given', async () => {
  const { baseUrl, requests } = await planned({})
  const { Transport } = await import('../src/transport.js')
  const transport = new Transport({ baseUrl, headers: { 'x-why': 'each' } }, ({ why }) => ({ why }))
  await transport.send('GET', '/healthz')
  await transport.send('GET', '/healthz', {}, { why: 'one' } as object)
  const seen = await requests()
  expect(seen.map(({ headers }) => headers['why'])).toEqual([undefined, 'one'])
  expect(seen.map(({ headers }) => headers['x-why'])).toEqual(['each', 'each'])
})

test('bytes are the caller’s to read', async () => {
  const { Transport } = await import('../src/transport.js')
  const transport = new Transport({ baseUrl: inject('service') })
  const answer = await transport.bytes('/v1/events/export', { format: 'csv' })
  expect((await answer.text()).startsWith('id,')).toBe(true)
})

test('only what is needed is sent', async () => {
  const { client, requests } = await planned({})
  await client.actors.list({ q: 'Haftar "Field Marshal"', type: ['person', 'state'] })
  const [seen] = await requests()
  const { host: _, connection: __, ...headers } = seen?.headers ?? {}
  expect(headers).toEqual({
    accept: 'application/json',
    'user-agent': `dateline-typescript/${VERSION}`,
    // These are the platform's own.
    'accept-encoding': expect.any(String),
    'accept-language': '*',
    'sec-fetch-mode': 'cors',
  })
  expect(new URL(`http://x${seen?.path}`).searchParams.getAll('type')).toEqual(['person', 'state'])
})

test('an API key may be a function, which is asked before every attempt', async () => {
  let asked = 0
  const { client, requests } = await planned(
    { faults: [{ kind: 'drop-before' }] },
    { apiKey: async () => `key-${++asked}`, headers: { 'x-team': 'a' } },
  )
  // What is for everyone does not look at keys.
  await client.service.getHealth({}, { headers: { 'x-team': 'b' } })
  const seen = await requests()
  expect(seen.map(({ headers }) => headers['authorization'])).toEqual([
    'Bearer key-1',
    'Bearer key-2',
  ])
  expect(seen.map(({ headers }) => headers['x-team'])).toEqual(['b', 'b'])
})

test('a key lets in as far as its scope goes, and one that is not known does not', async () => {
  const { read, write } = inject('keys')
  const of = (apiKey: string) => new Dateline({ baseUrl: inject('service'), apiKey })
  const title = 'With a key from TypeScript'
  expect((await of(write).articles.create({ title })).title).toBe(title)
  expect((await of(read).articles.list({ limit: 1 })).data).toHaveLength(1)
  const narrow = await rejection(of(read).articles.create({ title }))
  expect(narrow).toBeInstanceOf(PermissionDeniedError)
  expect(String(narrow)).toContain('scope write')
  const unknown = await rejection(of(`${read}0`).articles.list())
  expect(unknown).toBeInstanceOf(AuthenticationError)
})

test('a header that cannot be sent is told at once, and is no failure of the connection', async () => {
  const { client, requests } = await planned({})
  for (const name of ['x-desk', 'authorization'])
    for (const value of ['حفتر', 'one\ntwo']) {
      const error = await rejection(client.service.getHealth({}, { headers: { [name]: value } }))
      expect(error).toBeInstanceOf(TypeError)
    }
  expect(await requests()).toEqual([])
})

test('an own fetch carries the requests', async () => {
  const urls: string[] = []
  const client = new Dateline({
    baseUrl: `${inject('service')}/`,
    fetch: (url, init) => {
      urls.push(url)
      return fetch(url, init)
    },
  })
  await client.events.list({ limit: 1 }, { query: { total: true } })
  expect(urls).toEqual([`${inject('service')}/v1/events?limit=1&total=true`])
})

test('fields and members that are not known are kept', async () => {
  const { client } = await planned({
    faults: [{ kind: 'rewrite', set: { '/type': 'TELEPORT', '/newField': { a: 1 } } }],
  })
  const { id } = await firstEvent()
  const event = await client.events.get(id)
  expect(event).toMatchObject({ type: 'TELEPORT', newField: { a: 1 } })
})

test('the record that an actor was merged into answers for it', async () => {
  const { client, requests } = await planned({})
  const make = (name: string) => client.actors.create({ name, type: 'other' })
  const [kept, merged] = [await make('Kept in TypeScript'), await make('Merged in TypeScript')]
  await client.actors.merge(kept.id, { duplicateId: merged.id })
  expect((await client.actors.get(merged.id)).id).toBe(kept.id)
  for (const write of [
    () => client.actors.update(merged.id, { description: 'By its old id' }),
    () => client.actors.replace(merged.id, { name: 'By its old id', type: 'other' }),
    () => client.actors.delete(merged.id, { force: true }),
  ]) {
    const error = (await rejection(write())) as ConflictError
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.problem?.conflicts).toMatchObject([{ id: kept.id }])
  }
  expect(await client.actors.get(kept.id)).toMatchObject({ version: 2, description: null })
  expect((await requests()).filter(({ status }) => status === 308)).toHaveLength(1)
})

test.for([
  ['create', 307],
  ['create', 302],
  ['update', 308],
  ['replace', 308],
  ['delete', 301],
] as const)(
  'a write goes to no other place than it was sent to: %s, %i',
  async ([method, status]) => {
    const { client, requests } = await planned({
      faults: [{ kind: 'redirect', to: 'same', status }],
    })
    const actor = { name: 'Redirected', type: 'other' } as const
    const id = 'actor_01j00000000000000000000000'
    const error = await rejection(
      {
        create: () => client.actors.create(actor),
        update: () => client.actors.update(id, { name: 'Redirected' }),
        replace: () => client.actors.replace(id, actor),
        delete: () => client.actors.delete(id),
      }[method](),
    )
    expect(error).toBeInstanceOf(APIError)
    expect((error as APIError).status).toBe(status)
    expect(await requests()).toHaveLength(1)
  },
)

test('an API key does not go to another host', async () => {
  const { client, requests } = await planned(
    { faults: [{ kind: 'redirect', to: 'host' }] },
    { apiKey: 'secret' },
  )
  expect((await client.events.list({ limit: 1 })).data).toHaveLength(1)
  const seen = await requests()
  expect(seen.map(({ headers }) => headers['authorization'])).toEqual(['Bearer secret', undefined])
})

test.for(['', '.', '..'])('"%s" is no id', async (id) => {
  expect(() => direct().articles.get(id)).toThrow(TypeError)
})

test('a list that goes on behind an item has all of its further pages', async () => {
  const all = await direct().events.list().toArray()
  const after = all[2]?.id ?? ''
  const rest = await direct().events.list({ after, limit: 5 }).toArray()
  expect(rest.map(({ id }) => id)).toEqual(all.slice(3).map(({ id }) => id))
})
