import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { get as httpGet, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, createGunzip, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { codingOf } from '../../src/http/compress.ts'
import { httpServer } from '../../src/http/server.ts'
import { filledOnce, SAMPLE, startService, type Service } from '../support/service.ts'

const DECODERS: Record<string, (bytes: Buffer) => Buffer> = {
  br: (bytes) => brotliDecompressSync(bytes),
  gzip: (bytes) => gunzipSync(bytes),
  zstd: (bytes) => zstdDecompressSync(bytes),
}

const ask = async ({ app }: Service, path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers })
  const bytes = Buffer.from(await response.arrayBuffer())
  const coding = response.headers.get('content-encoding')
  const text = (coding === null ? bytes : DECODERS[coding]?.(bytes))?.toString()
  return { status: response.status, headers: response.headers, coding, bytes, text }
}

test.for([
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br', 'br'],
  ['zstd', 'zstd'],
  ['gzip, deflate', 'gzip'],
  ['gzip, deflate, br, zstd', 'zstd'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['gzip;q=0.1, br;q=0.9, zstd;q=0.5', 'br'],
  ['zstd;q=0, br', 'br'],
  ['*', 'zstd'],
  ['*;q=0.5, gzip', 'gzip'],
  ['zstd;q=0, br;q=0, *', 'gzip'],
  ['gzip;q=0', undefined],
  ['*;q=0', undefined],
  ['identity', undefined],
  ['identity;q=1, gzip;q=0.5', undefined],
  ['identity;q=0.5, gzip', 'gzip'],
  ['deflate, x-compress', undefined],
  ['', undefined],
])('Accept-Encoding: %s is answered in %s', ([header, coding]) => {
  expect(codingOf(header ?? '')).toBe(coding)
})

const FORMS = [
  ['a page', '/v1/events', 'application/json'],
  ['lines', '/v1/events/export?format=ndjson', 'application/x-ndjson'],
  ['a table', '/v1/events/export?format=csv', 'text/csv'],
  ['a map', '/v1/events/export?format=geojson', 'application/geo+json'],
  ['a feed', '/v1/events/feed?format=atom', 'application/atom+xml'],
  [
    'a problem that is long',
    '/v1/events?mode=none&type=none&actorType=none',
    'application/problem+json',
  ],
  ['a page for people', '/docs/vocabulary', 'text/html'],
  ['the contract', '/openapi.json', 'application/json'],
  ['a script', '/docs/init.js', 'text/javascript'],
] as const

test.for(
  FORMS.flatMap((form) => Object.keys(DECODERS).map((coding) => [...form, coding] as const)),
)(
  '%s (%s, %s) goes in %s to those who take that, and plain to the others',
  async ([, path, type, coding]) => {
    const service = startService()
    const plain = await ask(service, path)
    expect(plain.headers.get('content-type')).toMatch(type)
    expect(plain.coding).toBe(null)
    const packed = await ask(service, path, { 'Accept-Encoding': coding })
    expect([packed.status, packed.coding]).toEqual([plain.status, coding])
    const steady = (text = '') => text.replace(/"requestId":"[^"]+"/, '')
    expect(steady(packed.text)).toBe(steady(plain.text))
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length)
    for (const { headers } of [plain, packed])
      expect(headers.get('vary')).toMatch(/\baccept-encoding\b/i)
    for (const { headers, bytes } of [plain, packed]) {
      const length = headers.get('content-length')
      if (length !== null) expect(Number(length)).toBe(bytes.length)
    }
  },
)

test('what is small, or has no body, is left as it is', async () => {
  const service = startService()
  for (const path of ['/healthz', '/readyz', '/v1/none', '/favicon.ico']) {
    const { coding } = await ask(service, path, { 'Accept-Encoding': 'gzip' })
    expect(coding, path).toBe(null)
  }
  const head = await service.app.request('/v1/events', {
    method: 'HEAD',
    headers: { 'Accept-Encoding': 'gzip' },
  })
  expect(head.headers.get('content-encoding')).toBe(null)
})

const EVENT = `/v1/events/${SAMPLE.meeting}`

test('each coding of a representation has an entity tag of its own, by which it is known again', async () => {
  const service = startService()
  const tags = new Set<string>()
  for (const coding of [undefined, ...Object.keys(DECODERS)]) {
    const headers: Record<string, string> =
      coding === undefined ? {} : { 'Accept-Encoding': coding }
    const etag = (await ask(service, EVENT, headers)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    tags.add(etag)
    const again = await ask(service, EVENT, { ...headers, 'If-None-Match': etag })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    expect(again.headers.get('vary')).toMatch(/accept-encoding/i)
  }
  expect(tags.size).toBe(4)
})

/** What proxies make of an entity tag when they compress: nginx, Apache and Caddy, Jetty. */
const REWRITTEN = [
  (tag: string) => `W/${tag}`,
  (tag: string) => tag.replace(/"$/, '-gzip"'),
  (tag: string) => tag.replace(/"$/, '--gzip"'),
  (tag: string) => tag.replace(/"$/, '-br"'),
  (tag: string) => `W/${tag.replace(/"$/, '-zstd"')}`,
  (tag: string) => tag.replace(/"$/, ';gzip"'),
]

test.for(REWRITTEN.map((rewrite) => [rewrite('"x"'), rewrite] as const))(
  'a tag that a compressing proxy has made %s of is taken by reads and writes',
  async ([, rewrite]) => {
    const { get, patch } = startService()
    const tag = async () => rewrite((await get(EVENT)).headers.get('etag') ?? '')
    expect((await get(EVENT, { 'If-None-Match': await tag() })).status).toBe(304)
    expect((await get('/openapi.json', { 'If-None-Match': await tag() })).status).toBe(200)
    const before = await tag()
    const write = (title: string, known: string) => patch(EVENT, { title }, { 'If-Match': known })
    expect((await write('Once', before)).status).toBe(200)
    expect((await write('Twice', before)).status).toBe(412)
    expect((await write('Twice', await tag())).status).toBe(200)
  },
)

/** A service that listens, as itself. */
const listen = async (
  start: (options: Parameters<typeof startService>[0]) => Service | Promise<Service>,
  options: Parameters<typeof startService>[0] = {},
) => {
  const stopping = new AbortController()
  const service = await start({ ...options, stopping: stopping.signal })
  const { server } = httpServer({
    ...service.served,
    hostname: '127.0.0.1',
    requestTimeoutMs: 60_000,
    connectionsMax: 100,
    inFlightMax: 100,
    waitMaxMs: 60_000,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    stopping.abort()
    server.closeAllConnections()
    await new Promise((resolve) => void server.close(resolve))
  })
  return { ...service, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const request = async (url: string, headers: Record<string, string>): Promise<IncomingMessage> => {
  const sent = httpGet(url, { headers })
  onTestFinished(() => void sent.destroy())
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return response
}

test('those who follow changes get each at once, whatever they take', async () => {
  const { origin, post } = await listen(startService)
  const response = await request(`${origin}/v1/changes/stream?since=now`, {
    'Accept-Encoding': 'gzip, br, zstd',
  })
  expect(response.headers['content-encoding']).toBe(undefined)
  await post('/v1/actors', { type: 'person', name: 'Somebody new' })
  let text = ''
  for await (const chunk of response) {
    text += String(chunk)
    if (text.includes('event: change')) break
  }
  expect(text).toContain('actor_')
})

test('a list is compressed as its reader takes it: the first piece can be read before the last is made', async () => {
  const { origin, post } = await listen(startService, { empty: true })
  const lines = Array.from({ length: 3_000 }, (_, i) =>
    JSON.stringify({
      actor: { type: 'person', name: `Person ${i} of many`, description: 'x'.repeat(200) },
    }),
  )
  const made = await post('/v1/import', lines.join('\n'), {
    'Content-Type': 'application/x-ndjson',
  })
  expect(made.text.split('"created"').length - 1).toBe(lines.length)
  const response = await request(`${origin}/v1/actors/export?format=ndjson`, {
    'Accept-Encoding': 'gzip',
  })
  expect(response.headers['content-encoding']).toBe('gzip')
  const unpacked = response.pipe(createGunzip())
  let count = 0
  let pieces = 0
  for await (const piece of unpacked) {
    pieces++
    count += String(piece).split('\n').length - 1
  }
  expect(count).toBe(lines.length)
  expect(pieces).toBeGreaterThan(3)
})

/** A service with a list that is too large for the buffers of a connection, however it is compressed. */
const startWithMuch = filledOnce(async ({ post }) => {
  const lines = Array.from({ length: 1_500 }, (_, i) =>
    JSON.stringify({
      article: { title: `Article ${i}`, body: randomBytes(8_000).toString('base64') },
    }),
  )
  for (let i = 0; i < lines.length; i += 500) {
    const some = lines.slice(i, i + 500).join('\n')
    await post('/v1/import', some, { 'Content-Type': 'application/x-ndjson' })
  }
}, true)
const listenWithMuch = async (limits: { streamStallMs?: number } = {}) => {
  const service = await listen(async (options) => (await startWithMuch(options)).service, {
    streamsMax: 1,
    ...limits,
  })
  const open = (coding: string) =>
    request(`${service.origin}/v1/articles/export?format=ndjson`, { 'Accept-Encoding': coding })
  const hasRoom = async () => {
    const response = await request(`${service.origin}/v1/actors/export?format=ndjson`, {})
    await once(response.resume(), 'end')
    return response.statusCode === 200
  }
  return { ...service, open, hasRoom }
}

test.for(Object.keys(DECODERS))(
  'a client that leaves a stream in %s ends it, and one that takes nothing is dropped',
  async (coding) => {
    const { open, hasRoom } = await listenWithMuch({ streamStallMs: 300 })
    const left = await open(coding)
    expect(left.headers['content-encoding']).toBe(coding)
    expect(await hasRoom()).toBe(false)
    left.destroy()
    await expect.poll(hasRoom, { timeout: 20_000 }).toBe(true)
    const idle = await open(coding)
    expect(idle.statusCode).toBe(200)
    idle.pause()
    const closed = once(idle, 'error')
    await expect.poll(hasRoom, { timeout: 20_000 }).toBe(true)
    idle.resume()
    await closed
  },
)

test.for(Object.keys(DECODERS))(
  'a stream in %s that breaks off never looks whole',
  async (coding) => {
    const { open, stores } = await listenWithMuch()
    const whole = stores.articles.stream
    stores.articles.stream = async function* (query) {
      for await (const part of whole(query)) {
        yield part
        throw new Error('the disk is gone')
      }
    }
    const response = await open(coding)
    expect(response.headers['content-encoding']).toBe(coding)
    response.resume()
    await expect(once(response, 'end')).rejects.toThrow(/aborted/)
  },
)
