/** Options of clients, and what they tell of their calls. */
import { afterEach, expect, inject, test, vi } from 'vitest'
import {
  ConfigurationError,
  ConnectionError,
  Dateline,
  NotFoundError,
  ServerError,
  type RequestInfo,
  type ResponseInfo,
  type RetryInfo,
} from '../src/index.js'
import { logTo } from '../src/log.js'
import { EventTypeValues } from '../src/values.js'
import { planned, rejection } from './support/plan.js'

const BUSY = { kind: 'status', status: 503, headers: { 'Retry-After': '0' } }
afterEach(() => vi.unstubAllEnvs())

test.for([
  'dateline.example',
  'localhost:3000',
  '/api',
  'ftp://dateline.example',
  'http://',
  'http://dateline.example/?a=b',
  'http://user:secret@dateline.example',
])('a base URL that is none is refused at once: %s', (baseUrl) => {
  expect(() => new Dateline({ baseUrl })).toThrow(ConfigurationError)
  expect(() => new Dateline({ baseUrl })).not.toThrow(/secret/)
})

test('an option that is not known is refused at once, and named', () => {
  const misspelt = { baseURL: 'http://dateline.example' } as object
  expect(() => new Dateline(misspelt)).toThrow('There is no option baseURL')
  expect(() => new Dateline().withOptions(misspelt)).toThrow(ConfigurationError)
})

test('what is not given is looked for in the environment', async () => {
  const { baseUrl, requests } = await planned({})
  const other = await planned({}, { apiKey: 'given' })
  vi.stubEnv('DATELINE_BASE_URL', baseUrl)
  vi.stubEnv('DATELINE_API_KEY', 'of-the-environment')
  await new Dateline().service.getHealth()
  await other.client.service.getHealth()
  expect((await requests())[0]?.headers['authorization']).toBe('Bearer of-the-environment')
  expect((await other.requests())[0]?.headers['authorization']).toBe('Bearer given')
})

test('a client with other options leaves the first one as it is', async () => {
  const { client, requests } = await planned(
    { faults: [BUSY] },
    { headers: { 'x-team': 'a', 'x-desk': 'b' } },
  )
  const other = client.withOptions({ headers: { 'x-team': 'c' }, maxRetries: 0 })
  expect(await rejection(other.service.getHealth())).toBeInstanceOf(ServerError)
  await client.service.getHealth()
  const seen = (await requests()).map(({ headers }) => [headers['x-team'], headers['x-desk']])
  expect(seen).toEqual([
    ['c', 'b'],
    ['a', 'b'],
  ])
})

test('what is newer than this version is asked for with the manners of all calls', async () => {
  const { client, requests } = await planned({ faults: [BUSY, null, BUSY] })
  const params = { country: ['LY'], limit: 1 }
  const found = await client.request<{ data: object[] }>('GET', '/v1/events', undefined, params)
  expect(found.data).toMatchObject([{ location: { country: 'LY' } }])
  const options = { idempotencyKey: crypto.randomUUID() }
  const body = { title: 'Free' }
  const made = await client.request<{ id: string }>('POST', '/v1/articles', body, {}, options)
  const path = `/v1/articles/${made.id}`
  const patched = client.request('PATCH', path, { summary: 'S' }, {}, { ifMatch: 1 })
  expect(await patched).toMatchObject({ version: 2, summary: 'S' })
  expect(await client.request('DELETE', path)).toBeUndefined()
  expect(await rejection(client.request('GET', path))).toBeInstanceOf(NotFoundError)
  expect(await requests()).toHaveLength(7)
  expect(() => client.request('GET', 'v1/events')).toThrow(TypeError)
})

test('hooks and a logger are told of every attempt, and of no secret', async () => {
  const { write } = inject('keys')
  const told: (RequestInfo | ResponseInfo | RetryInfo)[] = []
  const hear = (info: RequestInfo | ResponseInfo | RetryInfo) => void told.push(info)
  const { client, baseUrl } = await planned(
    { faults: [BUSY] },
    {
      apiKey: write,
      headers: { cookie: 'biscuit' },
      onRequest: hear,
      onResponse: hear,
      onRetry: hear,
    },
  )
  await client.articles.create({ title: 'Told' })
  const url = `${baseUrl}/v1/articles`
  const [{ idempotencyKey } = { idempotencyKey: undefined }] = told
  expect(idempotencyKey).toBeDefined()
  const first = { method: 'POST', url, attempt: 1, idempotencyKey }
  const second = { ...first, attempt: 2 }
  const answered = { requestId: expect.anything() as string, ms: expect.any(Number) as number }
  expect(told).toEqual([
    first,
    { ...first, ...answered, status: 503 },
    { ...first, error: expect.any(ServerError) as ServerError, waitMs: 0 },
    second,
    { ...second, ...answered, status: 201 },
  ])
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`${write}|biscuit`))

  const logged: string[] = []
  const log = (level: string) => (message: string) => void logged.push(`${level} ${message}`)
  const busy = await planned(
    { faults: [BUSY] },
    { apiKey: write, ...logTo({ debug: log('debug'), warn: log('warn') }) },
  )
  await busy.client.service.getHealth()
  const address = `GET ${busy.baseUrl}/healthz`
  expect(logged).toEqual([
    expect.stringMatching(new RegExp(`^debug ${address}: 503 in \\d+ ms, attempt 1$`)),
    expect.stringMatching(/^warn 503 .*; again in 0 ms$/),
    expect.stringMatching(new RegExp(`^debug ${address}: 200 in \\d+ ms, attempt 2$`)),
  ])
  expect(logged.join()).not.toContain(write)
})

test('what a hook throws, the call throws, and is not tried again', async () => {
  const onRequest = vi.fn(() => {
    throw new Error('no')
  })
  const client = new Dateline({ baseUrl: inject('service'), onRequest })
  expect(await rejection(client.service.getHealth())).toEqual(new Error('no'))
  expect(onRequest).toHaveBeenCalledOnce()
})

test('answers and errors have the number of attempts, and errors the host and the cause', async () => {
  const { client } = await planned({ faults: [BUSY, null, BUSY, BUSY] })
  expect((await client.actors.list().withResponse()).attempts).toBe(2)
  const error = await rejection(client.service.getHealth({}, { maxRetries: 1 }))
  expect(error).toMatchObject({ name: 'ServerError', attempts: 2 })
  const nobody = new Dateline({ baseUrl: 'http://127.0.0.1:9', maxRetries: 0 })
  const refused = (await rejection(nobody.service.getHealth())) as ConnectionError
  expect(refused).toBeInstanceOf(ConnectionError)
  expect(refused.attempts).toBe(1)
  // Port 9 is one that fetch itself refuses.
  expect(refused.message).toMatch(
    /^GET http:\/\/127\.0\.0\.1:9\/healthz: (bad port|.*ECONNREFUSED)/,
  )
})

test('a list that is not used sends nothing and rejects nothing', async () => {
  const { client, requests } = await planned({ faults: [{ kind: 'status', status: 500 }] })
  client.events.list()
  client.events.stream()
  client.changes.follow()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await requests()).toEqual([])
})

test('a stream has status and headers before its first line', async () => {
  const { client, requests } = await planned({ faults: [BUSY] })
  const answer = await client.events.stream({ country: ['LY'] }).withResponse()
  expect(answer).toMatchObject({ status: 200, attempts: 2 })
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
  let read = 0
  for await (const { location } of answer.data) if (location?.country === 'LY') read++
  expect(read).toBeGreaterThan(0)
  expect(await requests()).toHaveLength(2)
})

test('an abort stops a loop at once, whatever has arrived, and a fetch that does not heed it', async () => {
  const client = new Dateline({ baseUrl: inject('service') })
  for (const open of ['list', 'stream'] as const) {
    const controller = new AbortController()
    let read = 0
    const loop = async () => {
      for await (const _ of client.events[open]({}, { signal: controller.signal }))
        if (++read === 2) controller.abort(new Error('enough'))
    }
    expect(await rejection(loop())).toEqual(new Error('enough'))
    expect(read).toBe(2)
  }
  const never = () => new Promise<never>(() => {})
  const deaf = client.withOptions({ fetch: never })
  const signal = AbortSignal.timeout(50)
  expect(await rejection(deaf.service.getHealth({}, { signal }))).toHaveProperty(
    'name',
    'TimeoutError',
  )
  const slow = client.withOptions({ apiKey: never, timeoutMs: 50, maxRetries: 0 })
  expect(await rejection(slow.service.getHealth())).toBeInstanceOf(ConnectionError)
})

test('the members of enums are there', () => {
  expect(EventTypeValues).toContain('CONSULT')
})
