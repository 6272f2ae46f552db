import { once } from 'node:events'
import { request, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { httpServer } from '../../src/http/server.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const PATHS = [
  `/v1/articles/${SAMPLE.libyaReview}`,
  `/v1/actors/${SAMPLE.haftar}`,
  `/v1/events/${SAMPLE.meeting}`,
  `/v1/events/${SAMPLE.meeting}/revisions`,
  `/v1/actors/${SAMPLE.haftar}/events?limit=2`,
  '/v1/articles?q=libya&sort=relevance&snippet=true',
  '/v1/events/facets?facet=type',
  '/v1/articles',
  '/v1/articles?',
  '/v1/articles?source=libyareview.com&language=en&publishedFrom=2024-01-01T00:00:00.000Z&limit=2',
  '/v1/articles?q=%22haftar%22+-belhaj&sort=relevance&total=true&snippet=true&limit=1',
  '/v1/actors?name=haftar&sort=-eventCount',
  '/v1/actors?type=person&type=state&limit=3&total=true',
  '/v1/events?type=CONSULT,ASSAULT&limit=3',
  '/v1/events?limit=100',
  '/v1/events?limit%5B%5D=2',
  '/v1/events?limit[]=2',
  `/v1/events?after=${SAMPLE.meeting}&limit=2`,
  '/v1/events?dateFrom=2024-01-01&dateFrom=2024-02-01',
  '/v1/participants?limit=3',
  // Refused: there is none, it was merged, it is no id, there is no such parameter.
  '/v1/articles/article_01j00000000000000000000000',
  `/v1/actors/${SAMPLE.berndt}`,
  '/v1/actors/nobody',
  `/v1/actors/${SAMPLE.haftar}?fields=name`,
  '/v1/articles?sort=relevance',
  '/v1/articles?limit=0',
  '/v1/articles?limit=1&limit=2',
  '/v1/articles?title=%E9',
  '/v1/events?cursor=abc',
  '/v1/events?dateFrom=2024-02-01&dateTo=2024-01-01',
  "/v1/events?q=o'clock",
]

/** What a service answers, but for the id of the request, which problems tell in their bodies too. */
const told = async ({ app }: Service, path: string, headers: Record<string, string>) => {
  const response = await app.request(path, { headers })
  const isProblem = response.headers.get('content-type') === 'application/problem+json'
  const varying = isProblem ? ['x-request-id', 'content-length'] : ['x-request-id']
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !varying.includes(name)),
    text: isProblem ? '' : text,
  }
}

test.for<[string, Record<string, string>]>([
  ['no header', {}],
  ['a coding', { 'Accept-Encoding': 'gzip;q=0.5, br' }],
  ['no coding', { 'Accept-Encoding': 'identity' }],
  ['any tag', { 'If-None-Match': '*' }],
  ['another tag', { 'If-None-Match': '"1-AAAA"' }],
  ['tags that are too long', { 'If-None-Match': `"${'x'.repeat(1_000)}"` }],
  ['another host', { Host: 'elsewhere.example' }],
  ['two keys', { Authorization: 'Bearer a', 'X-API-Key': 'b' }],
  ['a wrong key', { 'X-API-Key': 'b' }],
])('with %s, what is kept is answered as it was at first', async ([, headers]) => {
  const options = { allowedHosts: ['localhost'] }
  const plain = startService({ ...options, keptBytes: 0 })
  const keeping = startService({ ...options, file: plain.file })
  for (const path of PATHS) {
    const right = await told(plain, path, headers)
    for (let time = 0; time < 3; time++)
      expect(await told(keeping, path, headers), path).toEqual(right)
  }
})

/** Has a service listen, and gives what asks it over a connection. */
const listening = async ({ served }: Service) => {
  const { server } = httpServer({
    ...served,
    hostname: 'localhost',
    requestTimeoutMs: 60_000,
    connectionsMax: 100,
    inFlightMax: 100,
    waitMaxMs: 60_000,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return async (path: string, headers: OutgoingHttpHeaders) => {
    const asking = request({ host: '127.0.0.1', port, path, headers, setHost: false }).end()
    const [answer] = await once(asking, 'response')
    const parts: Buffer[] = await answer.toArray()
    const { 'x-request-id': id, date: _, ...told } = answer.headers
    const isProblem = told['content-type'] === 'application/problem+json'
    if (isProblem) delete told['content-length']
    expect(id).toMatch(/./)
    const text = isProblem ? '' : Buffer.concat(parts).toString('latin1')
    return { status: answer.statusCode, headers: told, text }
  }
}

test.for<[string, OutgoingHttpHeaders]>([
  ['no header but a host', { Host: 'localhost' }],
  ['no host', {}],
  ['a host with a port', { Host: '127.0.0.1:3000' }],
  ['a host in capitals', { Host: 'LOCALHOST' }],
  ['another host', { Host: 'elsewhere.example' }],
  ['a host that is none', { Host: 'a b' }],
  ['a coding', { Host: 'localhost', 'Accept-Encoding': 'gzip;q=0.5, br' }],
  ['codings on two lines', { Host: 'localhost', 'Accept-Encoding': ['gzip;q=0.1', 'br'] }],
  ['any tag', { Host: 'localhost', 'If-None-Match': '*' }],
  ['a key', { Host: 'localhost', Authorization: 'Bearer KEY' }],
  ['a key on two lines', { Host: 'localhost', Authorization: ['Bearer KEY', 'Bearer KEY'] }],
  ['a wrong key', { Host: 'localhost', 'X-API-Key': 'b' }],
  ['a body', { Host: 'localhost', 'Content-Length': '0' }],
])('with %s, a server answers as it does with nothing kept', async ([, given]) => {
  const options = { allowedHosts: ['localhost'] }
  const plain = startService({ ...options, keptBytes: 0 })
  const { text: key } = await plain.keys.create({ name: 'desk', scope: 'read', expiresAt: null })
  const keeping = startService({ ...options, file: plain.file })
  const headers = JSON.parse(JSON.stringify(given).replaceAll('KEY', key)) as OutgoingHttpHeaders
  const [askPlain, ask] = [await listening(plain), await listening(keeping)]
  for (const path of [...PATHS, `/v1/../v1/articles/${SAMPLE.libyaReview}`]) {
    const right = await askPlain(path, headers)
    for (let time = 0; time < 3; time++) expect(await ask(path, headers), path).toEqual(right)
  }
})

test('links of a page begin with the path of the service that clients use', async () => {
  const options = { publicUrl: 'https://desk.example/dateline' }
  const plain = startService({ ...options, keptBytes: 0 })
  const keeping = startService({ ...options, file: plain.file })
  const path = '/v1/events?limit=1'
  const right = await told(plain, path, {})
  expect(JSON.stringify(right.headers)).toContain('</dateline/v1/events?limit=1&cursor=')
  for (let time = 0; time < 2; time++) expect(await told(keeping, path, {})).toEqual(right)
})

/** How many items of answers have been printed before. */
const itemsFound = async ({ app }: Service): Promise<number> => {
  const metrics = await (await app.request('/metrics')).text()
  return Number(/^dateline_items_found_total (\d+)$/m.exec(metrics)?.[1])
}

test('items of lists are printed again only after a write has altered them', async () => {
  const reading = startService({ empty: true })
  const writing = startService({ file: reading.file })
  expect((await reading.get('/v1/articles')).body.data).toEqual([])
  const actor = (await writing.post('/v1/actors', { type: 'person', name: 'Mediator' })).body
  const make = async (title: string, mentions: { actorId: string }[] = []) =>
    (await writing.post('/v1/articles', { title, mentions })).body as { id: string }
  const all = [await make('One', [{ actorId: actor.id }]), await make('Two'), await make('Three')]
  let limit = 20
  /** The titles of a list that has not been asked for before, and how many items had been printed. */
  const read = async () => {
    const before = await itemsFound(reading)
    const { body } = await reading.get(`/v1/articles?sort=createdAt&limit=${limit++}`)
    const titles = body.data.map((item: { title: string }) => item.title)
    return [titles, (await itemsFound(reading)) - before]
  }
  expect(await read()).toEqual([['One', 'Two', 'Three'], 0])
  expect(await read()).toEqual([['One', 'Two', 'Three'], 3])
  const four = await make('Four')
  expect(await read()).toEqual([['One', 'Two', 'Three', 'Four'], 3])
  await writing.patch(`/v1/articles/${all[1]?.id}`, { title: 'Zwei' })
  expect(await read()).toEqual([['One', 'Zwei', 'Three', 'Four'], 3])
  await writing.remove(`/v1/articles/${four.id}`)
  expect(await read()).toEqual([['One', 'Zwei', 'Three'], 3])
  await writing.post('/v1/events', {
    title: 'Talks',
    type: 'CONSULT',
    date: { start: '2024-08-27' },
    evidence: [{ articleId: all[2]?.id }],
  })
  expect(await read()).toEqual([['One', 'Zwei', 'Three'], 2])
  // The articles that mention it are named by a list.
  await writing.patch(`/v1/actors/${actor.id}`, { name: 'Host' })
  expect(await read()).toEqual([['One', 'Zwei', 'Three'], 0])
  const { body } = await reading.get('/v1/articles?sort=createdAt&limit=1')
  expect(body.data[0].mentions[0].actor.name).toBe('Host')
  // After very many changes, nothing is looked for among them.
  const lines = Array.from({ length: 600 }, (_, i) =>
    JSON.stringify({ actor: { type: 'person', name: `Actor ${i}` } }),
  )
  const headers = { 'Content-Type': 'application/x-ndjson' }
  expect((await writing.send('POST', '/v1/import', lines.join('\n'), headers)).status).toBe(200)
  expect(await read()).toEqual([['One', 'Zwei', 'Three'], 0])
})

test('a request that is answered again has its own id', async () => {
  const { get } = startService()
  const path = `/v1/events/${SAMPLE.meeting}`
  const ids = [await get(path), await get(path), await get(path, { 'X-Request-Id': 'mine' })].map(
    ({ headers }) => headers.get('x-request-id'),
  )
  expect(new Set(ids).size).toBe(3)
  expect(ids[2]).toBe('mine')
})

test('what is kept needs a key as at first, and counts against its rate', async () => {
  const { keys, get } = startService({ requireKey: true, ratePerKey: 6, ratePerAddress: 100 })
  const { key, text } = await keys.create({ name: 'desk', scope: 'read', expiresAt: null })
  const path = `/v1/articles/${SAMPLE.libyaReview}`
  const left = async () => {
    const { status, headers } = await get(path, { 'X-API-Key': text })
    return [status, /r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]]
  }
  expect([await left(), await left(), await left()]).toEqual([
    [200, '5'],
    [200, '4'],
    [200, '3'],
  ])
  expect((await get(path)).status).toBe(401)
  // What the app refuses after all is counted once.
  const none = '/v1/articles/article_01j00000000000000000000000'
  expect((await get(none, { 'X-API-Key': text })).status).toBe(404)
  expect([await left(), await left(), await left()]).toEqual([
    [200, '1'],
    [200, '0'],
    [429, '0'],
  ])
  expect(key.scope).toBe('read')
})

test('what is known of a state is forgotten with the next commit of any process', async () => {
  const reading = startService({ keptBytes: 0, empty: true })
  const writing = startService({ file: reading.file })
  const seen = async (path: string) => {
    const { body, headers } = await reading.get(path)
    return [body.data.length, headers.get('dateline-position')]
  }
  const source = '/v1/articles?source=new.example'
  const none = await seen(source)
  expect(await seen(source)).toEqual(none)
  const { body: article } = await writing.post('/v1/articles', {
    title: 'The bridge is open again',
    source: { domain: 'new.example' },
  })
  const one = await seen(source)
  expect([none[0], one[0]]).toEqual([0, 1])
  expect(one[1]).not.toBe(none[1])
  await writing.patch(`/v1/articles/${article.id}`, { status: 'withdrawn' })
  expect((await seen(source))[0]).toBe(0)

  const events = '/v1/events?type=PROTEST'
  expect((await seen(events))[0]).toBe(0)
  await writing.post('/v1/events', {
    title: 'A march is planned',
    type: 'PROTEST',
    date: { start: '2026-05-01' },
    modality: 'planned',
  })
  expect((await seen(events))[0]).toBe(0)
  expect((await seen(`${events}&modality=planned`))[0]).toBe(1)
})

test('items that are kept make room for what is asked for later', async () => {
  const { get, app } = startService({ keptBytes: 40_000 })
  for (const list of ['articles', 'actors', 'events']) await get(`/v1/${list}?limit=50`)
  const metrics = await (await app.request('/metrics')).text()
  const bytes = Number(/^dateline_kept_items_bytes (\d+)$/m.exec(metrics)?.[1])
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(20_000)
})

test('items with letters beyond ASCII take two bytes for each', async () => {
  const bytesOf = async (title: string): Promise<number> => {
    const service = startService({ empty: true })
    await service.post('/v1/articles', { title, publishedAt: '2024-01-01T00:00:00Z' })
    await service.get('/v1/articles')
    const { text } = await service.get('/metrics')
    return Number(/^dateline_kept_items_bytes (\d+)$/m.exec(text)?.[1])
  }
  expect((await bytesOf('я'.repeat(500))) - (await bytesOf('r'.repeat(500)))).toBeGreaterThan(500)
})

test('what is kept makes room for what is asked for later', async () => {
  const { get, app } = startService({ keptBytes: 200_000 })
  for (const by of ['date', '-date', 'createdAt', '-createdAt', 'updatedAt', '-updatedAt'])
    for (let limit = 1; limit <= 20; limit++) await get(`/v1/events?sort=${by}&limit=${limit}`)
  const metrics = await (await app.request('/metrics')).text()
  const bytes = Number(/^dateline_kept_answers_bytes (\d+)$/m.exec(metrics)?.[1])
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(100_000)
})
