import { Readable } from 'node:stream'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { networkOf } from '../../src/http/rate.ts'
import { call, contractOf, operationsOf } from '../support/document.ts'
import { dateline, serve, stop, ownDatabase } from '../support/command.ts'
import { startService } from '../support/service.ts'

const bearer = (key: string) => ({ Authorization: `Bearer ${key}` })

test('a key makes as many requests a minute as it may, and each answer says how many are left', async () => {
  const { get, post, keys } = startService({ ratePerKey: 3 })
  const make = async () =>
    (await keys.create({ name: 'of a test', scope: 'write', expiresAt: null })).text
  const [one, other] = [await make(), await make()]
  const answers = [
    await get('/v1/events', bearer(one)),
    await get('/v1/events/event_01j00000000000000000000000', bearer(one)),
    await post('/v1/articles', { title: 'Third' }, bearer(one)),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 201])
  for (const [i, { headers }] of answers.entries()) {
    expect(headers.get('ratelimit-policy')).toBe('"key";q=3;w=60')
    expect(headers.get('ratelimit')).toMatch(new RegExp(`^"key";r=${2 - i};t=\\d+$`))
  }
  const refused = await get('/v1/events', bearer(one))
  expect(refused.status).toBe(429)
  expect(refused.body.detail).toMatch(
    /^The limit is 3 requests a minute for each key\. Try again in \d+ s\.$/,
  )
  expect(refused.headers.get('ratelimit')).toMatch(/^"key";r=0;t=\d+$/)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)

  expect((await get('/v1/events', bearer(other))).status).toBe(200)
  const open = await get('/v1/events')
  expect([open.status, open.headers.get('ratelimit')]).toEqual([200, null])
  const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000)
  onTestFinished(() => later.mockRestore())
  expect((await get('/v1/events', bearer(one))).status).toBe(200)
})

test('every operation but those on health is limited, and answers so inside the contract', async () => {
  const service = startService({ ratePerAddress: 1 })
  await service.get('/v1/events')
  for (const operation of operationsOf(contractOf(service))) {
    const { status } = await call(service, operation)
    expect.soft(status, operation.name).toBe(operation.path.startsWith('/v1') ? 429 : 200)
  }
  expect((await service.app.request('/docs')).status).toBe(200)
})

test('bad keys are counted with the address, and keep no good one from being let in', async () => {
  const { get, keys } = startService({ requireKey: true, ratePerAddress: 2, ratePerKey: 5 })
  const { text } = await keys.create({ name: 'good', scope: 'read', expiresAt: null })
  const statuses = []
  for (const key of ['nope', `${text}0`, 'nope']) {
    const { status, headers } = await get('/v1/events', bearer(key))
    statuses.push(status)
    expect(headers.get('ratelimit-policy')).toBe('"address";q=2;w=60')
  }
  expect(statuses).toEqual([401, 401, 429])
  const { status, headers } = await get('/v1/events', bearer(text))
  expect([status, headers.get('ratelimit-policy')]).toEqual([200, '"key";q=5;w=60'])
})

/** Statuses of requests to a server, each with an X-Forwarded-For of its own. */
const forwarded = async (env: Record<string, string>, given: (string | null)[]) => {
  const server = await serve({ DATABASE_URL: ':memory:', ...env })
  const statuses: number[] = []
  for (const from of given) {
    const headers: Record<string, string> = from === null ? {} : { 'X-Forwarded-For': from }
    statuses.push((await fetch(`${server.origin}/v1/events`, { headers })).status)
  }
  await stop(server)
  return statuses
}

test('an address is that of the connection, whatever a client says', async () => {
  const env = { RATE_LIMIT_PER_ADDRESS: '2' }
  expect(await forwarded(env, [null, '192.0.2.1', '192.0.2.2'])).toEqual([200, 200, 429])
})

test.for([
  ['1', ['9.9.9.9, 192.0.2.1', '192.0.2.1', '192.0.2.2, 192.0.2.1', '192.0.2.2:4711']],
  [
    '2',
    ['192.0.2.1, 10.0.0.1', '9.9.9.9, 192.0.2.1, 10.0.0.2', '192.0.2.1', '192.0.2.2, 10.0.0.1'],
  ],
  ['1', ['2001:db8:1:2::7', '[2001:db8:1:2:ffff::1]:443', '2001:0DB8:1:2::', '2001:db8:1:3::7']],
  ['1', ['unknown', '', null, '192.0.2.2']],
] as const)(
  'behind %s proxies an address is that which the outermost of them saw: %j',
  async ([trusted, given]) => {
    const env = { RATE_LIMIT_PER_ADDRESS: '2', TRUST_PROXY: trusted }
    expect(await forwarded(env, [...given])).toEqual([200, 200, 429, 200])
  },
)

test.for([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:0DB8:0001:0002:3:4:5:6', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['1::', '1:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
] as const)('%s belongs to %s', ([address, network]) => {
  expect(networkOf(address)).toBe(network)
})

test('limits are off where no key is required, and on where one is', async () => {
  const url = await ownDatabase()
  const env = { DATABASE_URL: url }
  const key = dateline(['keys', 'create', '--name', 'first'], env).stdout.trim()
  for (const [required, policy] of [
    ['false', null],
    ['true', '"key";q=6000;w=60'],
  ] as const) {
    const server = await serve({ ...env, REQUIRE_KEY: required })
    const { headers } = await fetch(`${server.origin}/v1/events`, { headers: bearer(key) })
    expect(headers.get('ratelimit-policy')).toBe(policy)
    await stop(server)
  }
})

test('a URL that is too long is refused by everything, with how long it may be', async () => {
  const { send } = startService()
  const long = 'x'.repeat(8_000)
  for (const url of ['/v1/events', '/v1/nope', '/healthz', '/docs', '/']) {
    const { status, body } = await send('GET', `${url}?q=${long}`)
    expect([status, body.detail]).toEqual([414, 'A URL may have at most 8000 characters.'])
  }
  expect((await send('GET', `/v1/articles/${long}`)).status).toBe(414)
  expect((await send('GET', `/v1/events?q=${'x'.repeat(400)}`)).status).toBe(200)
})

test('more query parameters than make sense are refused, with how many there may be', async () => {
  const { get } = startService()
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ['type=AID', 'country=LY', 'tag=x', 'actor=a'][i % 4])
  const { status, body } = await get(`/v1/events?${many(201).join('&')}`)
  expect([status, body.detail]).toEqual([400, 'A request may have at most 200 query parameters.'])
  const values = await get(`/v1/events?${Array(21).fill('country=LY').join('&')}`)
  expect(values.body.errors).toMatchObject([
    { parameter: 'country', message: expect.stringContaining('20') },
  ])
  expect((await get(`/v1/events?${Array(20).fill('country=LY').join('&')}`)).status).toBe(200)
})

interface Result {
  line: number
  status: string
  problem: { detail: string } | null
}

/** JSON in which so many lists and objects are inside each other. */
const nested = (depth: number) => `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`

test('a body that is nested too deep is refused by every operation, with how deep it may be', async () => {
  const service = startService()
  for (const operation of operationsOf(contractOf(service))) {
    if (!operation.body || operation.body['x-item-schema']) continue
    for (const deep of [nested(65), `[${nested(64)}]`, '['.repeat(500_000)]) {
      const { status, body } = await call(service, operation, { body: deep })
      expect
        .soft([status, body.errors], operation.name)
        .toEqual([
          422,
          [{ in: 'body', pointer: '', code: 'too_deep', message: expect.stringContaining('64') }],
        ])
    }
    const { body } = await call(service, operation, { body: nested(64) })
    const unknown = expect.objectContaining({ pointer: '/a', code: 'unknown' })
    expect.soft(body.errors, operation.name).toContainEqual(unknown)
  }
})

test('brackets in texts are no nesting, however they are quoted', async () => {
  const { post } = startService()
  for (const title of [
    '['.repeat(100),
    `\\"${'{"'.repeat(100)}`,
    `${'\\'.repeat(7)}"[[`.repeat(40),
  ])
    expect((await post('/v1/articles', { title })).body.title).toBe(title)
})

test('a line of an import that is nested too deep is refused alone', async () => {
  const { send } = startService()
  const lines = [nested(65), '{"article":{"title":"After"}}', nested(64)].join('\n')
  const { text } = await send('POST', '/v1/import', lines, {
    'Content-Type': 'application/x-ndjson',
  })
  const results = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Result)
  expect(results.map(({ status }) => status).toSorted()).toEqual(['created', 'refused', 'refused'])
  expect(results.find(({ line }) => line === 1)?.problem?.detail).toContain('more than 64')
})

const article = JSON.stringify({ title: 'Packed', body: 'Text that is packed. '.repeat(500) })
const packers = { gzip: gzipSync, 'x-gzip': gzipSync, deflate: deflateSync, br: brotliCompressSync }

/** Sends bytes with an encoding, whole or as they come. */
const sendPacked = async (
  { app }: ReturnType<typeof startService>,
  encoding: string,
  bytes: Uint8Array,
  { streamed = false, path = '/v1/articles', type = 'application/json' } = {},
) => {
  const stream = () => Readable.toWeb(Readable.from([bytes.subarray(0, 10), bytes.subarray(10)]))
  const response = await app.request(path, {
    method: 'POST',
    headers: {
      'Content-Type': type,
      'Content-Encoding': encoding,
      ...(streamed ? {} : { 'Content-Length': String(bytes.length) }),
    },
    body: (streamed ? stream() : bytes) as never,
    ...(streamed ? { duplex: 'half' } : {}),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text }
}

test.for(Object.entries(packers))(
  'a body that is packed with %s is read as if it were not',
  async ([encoding, pack]) => {
    const service = startService()
    for (const streamed of [false, true]) {
      const { status, text } = await sendPacked(service, encoding, pack(article), { streamed })
      expect(status, text).toBe(201)
      expect(JSON.parse(text)).toMatchObject(JSON.parse(article) as object)
    }
    const lines = '{"article":{"title":"One"}}\n{"article":{"title":"Two"}}\n'
    const { status, text } = await sendPacked(service, encoding.toUpperCase(), pack(lines), {
      streamed: true,
      path: '/v1/import',
      type: 'application/x-ndjson',
    })
    expect(status).toBe(200)
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Result).status),
    ).toEqual(['created', 'created'])
  },
)

test.for(Object.entries(packers))(
  'what %s makes large is refused by its size unpacked',
  async ([encoding, pack]) => {
    const service = startService({ bodyLimitBytes: 100_000 })
    const bomb = pack(Buffer.alloc(40_000_000, ' '))
    const before = process.memoryUsage().arrayBuffers
    for (const streamed of [false, true]) {
      const { status, text } = await sendPacked(service, encoding, bomb, { streamed })
      expect(status).toBe(413)
      expect(JSON.parse(text).detail).toBe('The body may have at most 100000 bytes.')
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  },
)

test.for(Object.entries(packers))(
  'a body that is not the %s that it says it is, or not whole, is refused',
  async ([encoding, pack]) => {
    const service = startService()
    const packed = pack(article)
    for (const bytes of [Buffer.from(article), packed.subarray(0, -9), packed.subarray(0, 20)]) {
      const { status, text } = await sendPacked(service, encoding, bytes)
      expect(status, text).toBe(400)
      expect(JSON.parse(text).errors).toMatchObject([{ in: 'body', code: 'malformed' }])
    }
  },
)

test.for(['zstd', 'compress', 'gzip, br', 'nope', '__proto__'])(
  'a body with the encoding %s is refused, with those that are taken',
  async (encoding) => {
    const { status, headers, text } = await sendPacked(startService(), encoding, gzipSync(article))
    expect(status, text).toBe(415)
    expect(headers.get('accept-encoding')).toBe('gzip, deflate, br')
  },
)

test('identity is no encoding, and one without a body changes nothing', async () => {
  const service = startService()
  expect((await sendPacked(service, 'identity', Buffer.from(article))).status).toBe(201)
  expect((await service.get('/v1/events', { 'Content-Encoding': 'nope' })).status).toBe(200)
})
