import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { startCollector } from '../support/collector.ts'
import { openKeys, serveSample, stop } from '../support/command.ts'
import {
  committedContract,
  call,
  operationsOf,
  parametersOf,
  resolve,
  type Operation,
  type Schema,
} from '../support/document.ts'
import { ON_POSTGRES } from '../support/postgres.ts'
import type { Service } from '../support/service.ts'
import { sqlOn } from '../support/sql.ts'

const contract = committedContract()
const operations = operationsOf(contract)

/** What every secret begins with, so that any of them is found by it. */
const MARK = `planted${randomBytes(4).toString('hex')}`
let planted = 0
const secret = () => `${MARK}x${++planted}x${randomBytes(16).toString('hex')}`

/** Operations share their headers, parameters and fields: of those of each, one of so many is tried. */
const SHARES = 4

/** Headers that hold what is nobody's business. `X-Request-Id` is there to be logged. */
const HEADERS: ((value: string) => Record<string, string>)[] = [
  (value) => ({ Authorization: `Bearer ${value}` }),
  (value) => ({ Authorization: `Basic ${value}` }),
  (value) => ({ Authorization: value }),
  ...[
    'X-API-Key',
    'Cookie',
    'Proxy-Authorization',
    'Idempotency-Key',
    'Dateline-Comment',
    'If-Match',
    'If-None-Match',
    'User-Agent',
    'Referer',
    'Origin',
    'Accept',
    'Accept-Language',
    'Content-Type',
    'Content-Encoding',
    'X-Forwarded-For',
    'Forwarded',
    'X-Anything',
    'Traceparent',
  ].map((name) => (value: string) => ({ [name]: value })),
]

/** Bodies in which one field has the secret as its value; inside others too. */
const bodiesWith = (
  schema: Schema,
  wrap: (value: unknown) => unknown,
): ((s: string) => unknown)[] =>
  Object.entries(resolve(contract, schema).properties ?? {}).flatMap(([name, property]) => {
    const field = resolve(contract, property)
    const inner = field.items ? resolve(contract, field.items) : field
    const within = (value: unknown) => wrap({ [name]: field.items ? [value] : value })
    return [
      (value: string) => within(value),
      (value: string) => within({ [value]: value }),
      ...(inner.properties ? bodiesWith(inner, within) : []),
    ]
  })

/** Requests of an operation, each with one secret. */
const plantings = (operation: Operation): Parameters<typeof call>[2][] => {
  const { body } = operation
  const json = body && !body['x-item-schema']
  const example = body?.example as object | undefined
  const item = body && (body['x-item-schema'] ?? body.schema)
  const fields = item ? bodiesWith(item, (value) => value) : []
  return [
    ...HEADERS.map((header) => ({ headers: header(secret()) })),
    ...parametersOf(operation, 'query').map(({ name }) => ({ query: `?${name}=${secret()}` })),
    { query: `?q=${secret()}&q=${secret()}&snippet=${secret()}` },
    ...fields.flatMap((make) => {
      const value = make(secret())
      const whole = { ...(json ? example : {}), ...(value as object) }
      return json ? [{ body: value }, { body: whole }] : [{ body: `${JSON.stringify(value)}\n` }]
    }),
    ...(body
      ? [
          { body: `{"title":"${secret()}` },
          { body: `{"title":"${secret()}"} ${secret()}` },
          { body: JSON.stringify(secret()) },
          { body: secret(), headers: { 'Content-Type': 'text/plain' } },
          { body: secret(), headers: { 'Content-Encoding': 'gzip' } },
          { body: `{"a":${'['.repeat(100)}"${secret()}"${']'.repeat(100)}}` },
        ]
      : []),
  ]
}

/** Makes a trigger whose error tells what is written. */
const leak = (table: string, when: string, name: string): string => {
  const trigger = `create trigger leak_${table}_${when} before ${when} on ${table}`
  if (!ON_POSTGRES)
    return `${trigger} begin select raise(abort, 'no' || char(10) || '    at ' || new.${name}); end`
  const body = `begin raise exception E'no\\n    at %', new.${name}; end`
  return `create function leak_${table}_${when}() returns trigger language plpgsql as $$${body}$$;
    ${trigger} for each row execute function leak_${table}_${when}()`
}

test('1,000 secrets in headers, fields and queries are in no log, no error, no metric and no trace', async () => {
  const { url, keys } = await openKeys()
  const collector = await startCollector()
  const env = {
    DATABASE_URL: url,
    LOG_LEVEL: 'trace',
    SLOW_QUERY_MS: '0',
    RATE_LIMIT_PER_ADDRESS: '0',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
  }
  const key = await keys.create({ name: 'of a test', scope: 'admin', expiresAt: null })
  const server = await serveSample(env)
  const { origin, said } = server
  const leaks: string[] = []
  const seen = new Map<number, number>()
  const send: Service['send'] = async (method, path, body, headers) => {
    const type = { 'Content-Type': 'application/json' }
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: body === undefined ? headers : { ...type, ...headers },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      redirect: 'manual',
    })
    // The stream of changes has no end.
    const isEndless = response.headers.get('content-type') === 'text/event-stream'
    if (isEndless) await response.body?.cancel()
    // An import that meets an error of the database breaks off.
    const text = isEndless ? '' : await response.text().catch(() => '')
    seen.set(response.status, (seen.get(response.status) ?? 0) + 1)
    // Where a name is not known, the answer must say which; its detail is the first error once more.
    const told = text.replaceAll(/"(pointer|parameter|detail)":"(?:[^"\\]|\\.)*"/g, '')
    if (response.status >= 400 && told.includes(MARK))
      leaks.push(`${method} ${path.replaceAll(MARK, '…')} ${response.status}: ${told}`)
    return { status: response.status, headers: response.headers, text, body: undefined }
  }
  const service = { send } as unknown as Service

  let sent = 0
  for (const [i, operation] of operations.entries())
    for (const [n, change] of plantings(operation).entries()) {
      if (n % SHARES !== i % SHARES) continue
      await call(service, operation, change)
      sent++
    }

  // A driver's message may hold what was bound: here it does, in what looks like a stack.
  for (const table of ['articles', 'actors', 'events'])
    for (const when of ['insert', 'update']) {
      const name = table === 'actors' ? 'name' : 'title'
      await sqlOn(url.replace('file:', ''), leak(table, when, name))
    }
  for (const operation of operations) {
    if (!['POST', 'PUT', 'PATCH'].includes(operation.method) || !operation.body) continue
    if (operation.body['x-item-schema']) {
      const lines = Array.from({ length: 20 }, () => ({ article: { title: secret() } }))
      await call(service, operation, { body: lines.map((l) => `${JSON.stringify(l)}\n`).join('') })
      continue
    }
    const example = operation.body.example as Record<string, unknown>
    for (const name of ['title', 'name'])
      if (name in (resolve(contract, operation.body.schema).properties ?? {}))
        for (let i = 0; i < 20; i++)
          await call(service, operation, { body: { ...example, [name]: secret() } })
  }
  expect(seen.get(500)).toBeGreaterThan(50)

  // What never reaches the app.
  const { hostname, port } = new URL(origin)
  for (const make of [
    () => `${secret()}\r\n\r\n`,
    () => `GET /${secret()} HTTP/9.9\r\n\r\n`,
    () => `GET / HTTP/1.1\r\nHost: ${secret()} ${secret()}\r\n\r\n`,
    () => `GET / HTTP/1.1\r\nHost: x\r\nBad ${secret()}: 1\r\n\r\n`,
    () => `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${secret().repeat(400)}\r\n\r\n`,
    () =>
      `POST /v1/articles HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nContent-Length: ${secret()}\r\n\r\n`,
  ]) {
    const socket = connect(Number(port), hostname).on('error', () => {})
    socket.end(make())
    const text = await textOf(socket)
    if (text.includes(MARK)) leaks.push(text)
  }
  const metrics = await (await fetch(`${origin}/metrics`)).text()
  if (metrics.includes(MARK)) leaks.push(metrics)

  const { log } = await stop(server)
  expect(collector.spans().length).toBeGreaterThan(1_000)
  if (Buffer.concat(collector.bodies).includes(MARK)) leaks.push('a trace')
  expect(sent).toBeGreaterThan(1_000)
  expect(leaks).toEqual([])
  expect(log.length).toBeGreaterThan(1_000)
  const [, , keySecret = ''] = key.text.split('_')
  const loose = [...log, ...said].filter((line) => line.includes(MARK) || line.includes(keySecret))
  expect(loose).toEqual([])
  for (const status of [200, 201, 400, 401, 404, 415, 422])
    expect([...seen.keys()]).toContain(status)
})
