import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startCollector } from '../support/collector.ts'
import { dateline, serve, stop, type Environment, ownDatabase } from '../support/command.ts'
import { SAMPLE, startService } from '../support/service.ts'

/** A server process on a database with the sample data. */
const serveFilled = async (env: Environment = {}) =>
  serve({ DATABASE_URL: await ownDatabase('sampleDatabase'), ...env })

/** The samples of a text in Prometheus' format, by name and labels. */
const samplesOf = (text: string): Map<string, number> => {
  const samples = new Map<string, number>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, name = '', value] =
      /^([a-z_]\w*(?:\{(?:\w+="[^"\\]*",?)+\})?) (-?[\d.e+-]+|\+Inf|NaN)$/i.exec(line) ?? []
    expect(name, line).not.toBe('')
    samples.set(name, Number(value))
  }
  return samples
}

const metricsOf = async ({ app }: ReturnType<typeof startService>) =>
  samplesOf(await (await app.request('/metrics')).text())

const requests = (method: string, route: string, status: number) =>
  `http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`

test('/metrics counts requests by method, path of the operation, and status', async () => {
  const service = startService()
  await service.get(`/v1/articles/${SAMPLE.libyaReview}`)
  await service.get(`/v1/articles/${SAMPLE.national}?x=1`)
  await service.get('/v1/articles?limit=1')
  await service.get('/v1/articles?limit=0')
  await service.post('/v1/articles', { title: 'Counted' })
  await service.get(`/v1/actors/${SAMPLE.haftar}/revisions`)
  const response = await service.app.request('/metrics')
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const found = samplesOf(await response.text())
  expect(found.get(requests('GET', '/v1/articles/{articleId}', 200))).toBe(1)
  expect(found.get(requests('GET', '/v1/articles/{articleId}', 400))).toBe(1)
  expect(found.get(requests('GET', '/v1/articles', 200))).toBe(1)
  expect(found.get(requests('GET', '/v1/articles', 400))).toBe(1)
  expect(found.get(requests('POST', '/v1/articles', 201))).toBe(1)
  expect(found.get(requests('GET', '/v1/actors/{actorId}/revisions', 200))).toBe(1)
})

test('whatever is asked for that there is not is counted as one', async () => {
  const service = startService()
  for (let i = 0; i < 50; i++) await service.get(`/v1/none/${i}`)
  for (let i = 0; i < 50; i++) await service.app.request(`/elsewhere/${i}`)
  const found = await metricsOf(service)
  expect(found.get(requests('GET', 'none', 404))).toBe(100)
  expect([...found.keys()].filter((name) => name.includes('_count{')).length).toBe(1)
})

test('/metrics tells of the database, and of what waits', async () => {
  const service = startService()
  // A server is asked for its size when somebody wants to know it.
  const bytes = async () => (await metricsOf(service)).get('dateline_database_bytes')
  await expect.poll(bytes).toBeGreaterThan(100_000)
  const found = await metricsOf(service)
  const value = (name: string) => found.get(name)
  expect(value('dateline_wal_bytes')).toBeGreaterThanOrEqual(0)
  expect(value('dateline_writes_waiting')).toBe(0)
  expect(value('dateline_streams')).toBe(0)
  expect(value('dateline_followers')).toBe(0)
  expect(value('dateline_info{version="0.0.0"}')).toBe(1)
})

test('/metrics tells what worker processes are doing, and what waits for one', async () => {
  const service = startService({ workers: { max: 1 }, steps: 0 })
  const reading = async () => {
    const found = await metricsOf(service)
    return ['processes{kind="pages"}', 'requests{kind="pages"}', 'waiting'].map((name) =>
      found.get(`dateline_worker_${name}`),
    )
  }
  expect(await reading()).toEqual([0, 0, 0])
  service.hold(true)
  const asked = ['benghazi', 'haftar'].map((q) => service.get(`/v1/articles?q=${q}`))
  await expect.poll(reading).toEqual([1, 1, 1])
  service.hold(false)
  for (const { status } of await Promise.all(asked)) expect(status).toBe(200)
  await expect.poll(reading).toEqual([1, 0, 0])
})

test('who waits for changes is counted while waiting', async () => {
  const service = startService()
  let since = ''
  for (let more = true; more;) {
    const { body } = await service.get(`/v1/changes?limit=200${since}`)
    since = `&since=${body.page.nextCursor as string}`
    more = body.page.hasMore as boolean
  }
  const waiting = service.app.request(`/v1/changes?wait=20${since}`)
  await expect.poll(async () => (await metricsOf(service)).get('dateline_followers')).toBe(1)
  await service.post('/v1/articles', { title: 'News' })
  expect((await waiting).status).toBe(200)
  expect((await metricsOf(service)).get('dateline_followers')).toBe(0)
})

test('/metrics wants a key where keys are required, also where reading is public', async () => {
  const service = startService({ requireKey: true, publicRead: true })
  const { text } = await service.keys.create({
    name: 'of Prometheus',
    scope: 'read',
    expiresAt: null,
  })
  const ask = async (headers: Record<string, string> = {}) => {
    const response = await service.app.request('/metrics', { headers })
    return [response.status, response.headers.get('content-type')?.split(';')[0]]
  }
  expect((await service.get('/v1/events')).status).toBe(200)
  expect(await ask()).toEqual([401, 'application/problem+json'])
  expect(await ask({ Authorization: 'Bearer nonsense' })).toEqual([401, 'application/problem+json'])
  expect(await ask({ Authorization: `Bearer ${text}` })).toEqual([200, 'text/plain'])
})

test('a server tells in /metrics of its event loop, and what it lets in and turns away', async () => {
  const server = await serveFilled()
  const found = samplesOf(await (await fetch(`${server.origin}/metrics`)).text())
  expect(found.get('nodejs_eventloop_lag_p99_seconds')).toEqual(expect.any(Number))
  expect(found.get('dateline_requests{kind="running"}')).toBe(0)
  expect(found.get('dateline_requests{kind="waiting"}')).toBe(0)
  expect(found.get('dateline_requests_refused_total')).toBe(0)
  expect((await stop(server)).code).toBe(0)
})

/** What a server logged of statements, and that of the requests that it answered. */
const statementsOf = async (env: Environment, paths: string[]) => {
  const server = await serveFilled(env)
  const ids: (string | null)[] = []
  for (const path of paths) {
    const response = await fetch(`${server.origin}${path}`)
    await response.text()
    ids.push(response.headers.get('x-request-id'))
  }
  const { log } = await stop(server)
  const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>)
  return { ids, lines: lines.filter(({ msg }) => msg === 'slow statement') }
}

test('statements that take long are logged with their request and without values', async () => {
  const secret = 'zebracrossing'
  const paths = [`/v1/articles?q=${secret}&total=true`, `/v1/actors?q=${secret}`]
  const { ids, lines } = await statementsOf({ SLOW_QUERY_MS: '0' }, paths)
  for (const id of ids) {
    const own = lines.filter(({ requestId }) => requestId === id)
    expect(own.length).toBeGreaterThan(0)
    for (const line of own)
      expect(line).toMatchObject({
        level: 40,
        sql: expect.stringMatching(/^(select|with|begin|commit|insert|pragma)/i),
        ms: expect.any(Number),
        rows: expect.any(Number),
      })
  }
  expect(JSON.stringify(lines)).not.toContain(secret)
})

test('statements that take no time are not logged, and none at all when it is off', async () => {
  const logged = ['600000', 'off'].map((limit) =>
    statementsOf({ SLOW_QUERY_MS: limit }, ['/v1/events']),
  )
  for (const { lines } of await Promise.all(logged)) expect(lines).toEqual([])
  const { status, stderr } = dateline(['serve'], { DATABASE_URL: ':memory:', SLOW_QUERY_MS: 'no' })
  expect([status, stderr]).toEqual([1, expect.stringContaining('SLOW_QUERY_MS')])
})

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const CALLER = '00f067aa0ba902b7'
const traceparent = (flags: string) => `00-${TRACE}-${CALLER}-${flags}`

test('requests are sent as spans of the trace that they belong to, with their statements', async () => {
  const collector = await startCollector()
  const secret = 'zebracrossing'
  const server = await serveFilled({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
  })
  const headers = { traceparent: traceparent('01') }
  const paths = [`/v1/articles/${SAMPLE.national}?`, '/v1/articles?', '/v1/none?']
  for (const path of paths)
    await (await fetch(`${server.origin}${path}q=${secret}`, { headers })).text()
  const { code, log } = await stop(server)
  expect(code).toBe(0)
  expect(log.filter((line) => line.includes(`"traceId":"${TRACE}"`))).toHaveLength(3)

  const spans = collector.spans().filter(({ traceId }) => traceId === TRACE)
  const served = spans.filter(({ kind, parentSpanId }) => kind === 2 && parentSpanId === CALLER)
  expect(served.map(({ name, attributes }) => [name, attributes])).toEqual([
    [
      'GET /v1/articles/{articleId}',
      {
        'http.request.method': 'GET',
        'url.scheme': 'http',
        'url.path': `/v1/articles/${SAMPLE.national}`,
        'http.route': '/v1/articles/{articleId}',
        'http.response.status_code': 400,
      },
    ],
    ['GET /v1/articles', expect.objectContaining({ 'http.response.status_code': 200 })],
    ['GET', expect.objectContaining({ 'http.response.status_code': 404 })],
  ])
  for (const { resource } of spans)
    expect(resource).toMatchObject({
      'service.name': 'dateline',
      'service.version': expect.stringMatching(/^\d/),
      'deployment.environment.name': 'test',
    })
  const list = served[1]
  const statements = spans.filter(({ parentSpanId }) => parentSpanId === list?.spanId)
  expect(statements.length).toBeGreaterThan(0)
  for (const { kind, attributes, startTimeUnixNano, endTimeUnixNano } of statements) {
    expect(kind).toBe(3)
    expect(attributes).toMatchObject({
      'db.system.name': 'sqlite',
      'db.operation.name': expect.stringMatching(/^[A-Z]+$/),
      'db.query.text': expect.any(String),
    })
    expect(Number(endTimeUnixNano)).toBeGreaterThanOrEqual(Number(startTimeUnixNano))
  }
  expect(Buffer.concat(collector.bodies).includes(secret)).toBe(false)
})

test('a worker process takes part in the trace of the request that is passed on to it', async () => {
  const collector = await startCollector()
  const server = await serveFilled({
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.endpoint}/v1/traces`,
    OTEL_BSP_SCHEDULE_DELAY: '50',
    OTEL_SERVICE_NAME: 'desk',
  })
  const lines = await fetch(`${server.origin}/v1/events/export?format=ndjson`, {
    headers: { traceparent: traceparent('01') },
  })
  await lines.text()
  await expect
    .poll(() => collector.spans().filter(({ name }) => name === 'GET /v1/events/export').length)
    .toBe(2)
  const [one, other] = collector.spans().filter(({ name }) => name === 'GET /v1/events/export')
  const inside = one?.parentSpanId === CALLER ? other : one
  expect([one?.traceId, other?.traceId]).toEqual([TRACE, TRACE])
  expect(inside?.parentSpanId).toBe((inside === other ? one : other)?.spanId)
  expect(inside?.resource['service.name']).toBe('desk')
  expect((await stop(server)).code).toBe(0)
})

test('no spans are sent of what the caller or the sampler leaves out, nor when it is off', async () => {
  const cases = [
    [{}, '00'],
    [{ OTEL_TRACES_SAMPLER: 'always_off' }, '01'],
    [{ OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' }, '01'],
    [{ OTEL_SDK_DISABLED: 'true' }, '01'],
    [{ OTEL_TRACES_EXPORTER: 'none' }, '01'],
  ] as const
  const sent = cases.map(async ([env, flags]) => {
    const collector = await startCollector()
    const server = await serveFilled({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, ...env })
    const headers = { traceparent: traceparent(flags) }
    expect((await fetch(`${server.origin}/v1/events`, { headers })).status).toBe(200)
    expect((await stop(server)).code).toBe(0)
    return collector.spans().filter(({ traceId }) => traceId === TRACE)
  })
  expect(await Promise.all(sent)).toEqual(cases.map(() => []))
})

test('a collector that does not answer keeps nobody from being answered, nor the server from ending', async () => {
  const silent = createServer()
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  onTestFinished(() => void silent.close())
  const { port } = silent.address() as AddressInfo
  const server = await serveFilled({
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
  })
  expect((await fetch(`${server.origin}/v1/events`)).status).toBe(200)
  expect((await stop(server)).code).toBe(0)
})
