import { createAdaptorServer } from '@hono/node-server'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { httpServer } from '../../src/http/server.ts'
import type { ImportResult } from '../../src/import/schema.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const NDJSON = { 'Content-Type': 'application/x-ndjson' }
const LISTS = ['/v1/actors', '/v1/articles', '/v1/events']

const print = (lines: unknown[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
const parse = (text: string): ImportResult[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Imports lines, and gives the results in the order of the lines. */
const importLines = async ({ send }: Service, lines: unknown[], query = '') => {
  const { status, text } = await send('POST', `/v1/import${query}`, print(lines), NDJSON)
  expect(status, text).toBe(200)
  return parse(text).toSorted((a, b) => a.line - b.line)
}
const statuses = (results: ImportResult[]) => results.map(({ status }) => status)

/** All that a service has, as it streams it. */
const exported = async ({ get }: Service) => {
  const all = (url: string) => `${url}/export${url.endsWith('/events') ? '?modality=any' : ''}`
  const texts = await Promise.all(LISTS.map(async (url) => (await get(all(url))).text))
  return texts.join('')
}
const totals = async ({ get }: Service) =>
  Promise.all(LISTS.map(async (url) => (await get(`${url}?total=true`)).body.page.total))

const article = { title: 'Talks in Benghazi', body: 'They met. They talked.' }
const actor = { type: 'person', name: 'Envoy' }
const event = { title: 'Talks', type: 'CONSULT', date: { start: '2024-08-27' } }
const ids = (value: string) => ({ externalIds: [{ scheme: 'desk', value }] })

test('lines make articles, actors and events that refer to each other by key', async () => {
  const service = startService({ empty: true })
  const results = await importLines(service, [
    { key: 'a', article },
    { key: 'p', actor },
    {
      event: {
        ...event,
        participants: [{ actor: { key: 'p' }, role: 'initiator' }],
        evidence: [{ article: { key: 'a' }, quote: 'They talked.' }],
      },
    },
  ])
  expect(results).toMatchObject([
    { line: 1, key: 'a', collection: 'article', status: 'created', problem: null },
    { line: 2, key: 'p', collection: 'actor', status: 'created', problem: null },
    { line: 3, key: null, collection: 'event', status: 'created', problem: null },
  ])
  const { body } = await service.get(`/v1/events/${results[2]?.id}`)
  expect(body).toMatchObject({
    version: 1,
    participants: [{ actor: { id: results[1]?.id, name: 'Envoy' }, role: 'initiator' }],
    evidence: [{ article: { id: results[0]?.id }, quote: 'They talked.', start: 10, end: 22 }],
  })
})

test('a line may refer to one that comes later, and is answered when that has come', async () => {
  const service = startService({ empty: true })
  const { text } = await service.send(
    'POST',
    '/v1/import',
    print([
      { event: { ...event, evidence: [{ article: { key: 'a' } }] } },
      { key: 'b', actor: { ...actor, affiliations: [{ actor: { key: 'c' }, type: 'leads' }] } },
      { key: 'c', actor: { ...actor, affiliations: [{ actor: { key: 'b' }, type: 'part_of' }] } },
      { key: 'a', article: { ...article, mentions: [{ actor: { key: 'b' } }] } },
    ]),
    NDJSON,
  )
  const results = parse(text)
  expect(results.map(({ line }) => line)).toEqual([3, 2, 4, 1])
  expect(new Set(statuses(results))).toEqual(new Set(['created']))
  const idOf = (line: number) => results.find((one) => one.line === line)?.id
  expect((await service.get(`/v1/actors/${idOf(2)}`)).body).toMatchObject({
    version: 1,
    affiliations: [{ actor: { id: idOf(3) }, type: 'leads' }],
  })
  expect((await service.get(`/v1/events/${idOf(1)}`)).body).toMatchObject({
    evidence: [{ article: { id: idOf(4) } }],
  })
})

test('what is exported makes the same database again, byte for byte', async () => {
  const source = startService()
  const { body: two } = await source.patch(`/v1/actors/${SAMPLE.haftar}`, { tags: ['checked'] })
  expect(two.version).toBeGreaterThan(1)
  const all = await exported(source)
  for (const text of [all, all.split('\n').slice(0, -1).toReversed().join('\n')]) {
    const copy = startService({ empty: true })
    const results = await importLines(copy, [text])
    expect(new Set(statuses(results))).toEqual(new Set(['created']))
    expect(await exported(copy)).toBe(all)
  }
})

test('an event is exported with all its evidence, however much it has', async () => {
  const source = startService({ empty: true })
  const many = Array.from({ length: 150 }, (_, i) => ({ key: `${i}`, article }))
  const evidence = many.map(({ key }) => ({ article: { key } }))
  await importLines(source, [...many, { event: { ...event, evidence } }])
  const all = await exported(source)
  const copy = startService({ empty: true })
  await importLines(copy, [all])
  expect(await exported(copy)).toBe(all)
  expect(JSON.parse(all.trim().split('\n').at(-1) ?? '').evidence).toHaveLength(150)
})

test('the same lines again change nothing', async () => {
  const service = startService()
  const all = await exported(service)
  expect(new Set(statuses(await importLines(service, [all])))).toEqual(new Set(['unchanged']))
  expect(await exported(service)).toBe(all)
})

test('what is there is known by id, by external id and by url', async () => {
  const service = startService({ empty: true })
  const url = 'https://example.org/talks'
  const first = await importLines(service, [
    { article: { ...article, url } },
    { actor: { ...actor, ...ids('p') } },
    { event: { ...event, ...ids('e') } },
  ])
  const again = await importLines(service, [
    { article: { ...article, url: `${url}?utm_source=x#top`, section: 'World' } },
    { actor: { ...actor, ...ids('p'), name: 'The Envoy' } },
    { event: { ...event, ...ids('e'), status: 'corroborated' } },
    { event: { ...event, id: first[2]?.id, tags: ['checked'] } },
  ])
  expect(new Set(statuses(again))).toEqual(new Set(['updated']))
  expect(again.map(({ id }) => id)).toEqual([...first.map(({ id }) => id), first[2]?.id])
  expect((await service.get(`/v1/events/${first[2]?.id}`)).body).toMatchObject({
    version: 3,
    status: 'corroborated',
    tags: ['checked'],
    ...ids('e'),
  })
})

test('what is made, linked and changed in one batch is found and counted by what it says last', async () => {
  const service = startService({ empty: true })
  const url = 'https://example.org/talks'
  const cites = { evidence: [{ article: { url } }], participants: [{ actor: ids('p') }] }
  const results = await importLines(service, [
    { actor: { ...actor, ...ids('p'), name: 'Oldname' } },
    { article: { ...article, url, title: 'Oldtitle', mentions: [{ actor: ids('p') }] } },
    { event: { ...event, ...ids('e'), ...cites } },
    { actor: { ...actor, ...ids('p'), name: 'Newname' } },
    { article: { ...article, url, title: 'Newtitle' } },
    { event: { ...event, ...ids('f'), ...cites } },
    { event: { ...event, ...ids('e'), title: 'Newtalks' } },
  ])
  expect(statuses(results)).toEqual([
    ...Array(3).fill('created'),
    'updated',
    'updated',
    'created',
    'updated',
  ])
  const found = async (list: string, q: string) =>
    (await service.get(`/v1/${list}?q=${q}`)).body.data.length
  expect([await found('actors', 'oldname'), await found('actors', 'newname')]).toEqual([0, 1])
  expect([await found('articles', 'oldtitle'), await found('articles', 'newtitle')]).toEqual([0, 1])
  expect([await found('events', 'newtalks'), await found('events', 'talks')]).toEqual([1, 1])
  expect((await service.get(`/v1/actors/${results[0]?.id}`)).body).toMatchObject({
    eventCount: 2,
    articleCount: 1,
  })
  expect((await service.get(`/v1/articles/${results[1]?.id}`)).body).toMatchObject({
    eventCount: 2,
    events: [{}, {}],
  })
  expect((await service.get(`/v1/events/${results[2]?.id}`)).body).toMatchObject({
    articleCount: 1,
    version: 2,
  })
})

test('a line that has no name is known by all that it says', async () => {
  const service = startService({ empty: true })
  const lines = [
    { actor },
    { actor: { ...actor, country: 'LY' } },
    { article },
    { event: { ...event, participants: [{ actor: { key: 'k' } }] } },
    { key: 'k', actor: { name: 'Host', type: 'person' } },
  ]
  expect(new Set(statuses(await importLines(service, lines)))).toEqual(new Set(['created']))
  const all = await exported(service)
  expect(await totals(service)).toEqual([3, 1, 1])
  // In another order, with its fields in another order, and as it was exported.
  const again = [{ actor: { name: actor.name, type: actor.type } }, ...lines.slice(1).toReversed()]
  for (const sent of [lines, again, [all]])
    expect(new Set(statuses(await importLines(service, sent)))).toEqual(new Set(['unchanged']))
  expect(await exported(service)).toBe(all)
})

test('what a line leaves out stays, and lists gain without losing', async () => {
  const service = startService()
  const { body: before } = await service.get(`/v1/events/${SAMPLE.meeting}`)
  const results = await importLines(service, [
    {
      event: {
        id: SAMPLE.meeting,
        title: before.title,
        type: before.type,
        date: before.date,
        tags: ['new'],
        codes: [{ scheme: 'own', code: '1' }],
        participants: [{ actorId: SAMPLE.haftar, role: 'host' }],
        evidence: [{ articleId: before.evidence[0].article.id }],
      },
    },
  ])
  expect(statuses(results)).toEqual(['updated'])
  const { body: after } = await service.get(`/v1/events/${SAMPLE.meeting}`)
  expect(after).toEqual({
    ...before,
    version: before.version + 1,
    updatedAt: after.updatedAt,
    tags: [...before.tags, 'new'],
    codes: [...before.codes, { scheme: 'own', code: '1' }],
    participants: after.participants,
  })
  expect(after.participants).toEqual(expect.arrayContaining(before.participants))
})

test('mode=insert refuses what is there, and names it', async () => {
  const service = startService({ empty: true })
  await importLines(service, [{ key: 'p', actor: { ...actor, ...ids('p') } }], '?mode=insert')
  const again = await importLines(
    service,
    [
      { key: 'p', actor: { ...actor, ...ids('p') } },
      { event: { ...event, participants: [{ actor: { key: 'p' } }] } },
    ],
    '?mode=insert',
  )
  expect(again).toMatchObject([
    {
      status: 'refused',
      problem: { status: 409, conflicts: [{ collection: 'actor', title: 'Envoy' }] },
    },
    { status: 'created' },
  ])
})

const nowhere = 'actor_01j00000000000000000000000'
const bad: [what: string, line: unknown, problem: object][] = [
  ['no JSON', '{"event":', { status: 400, detail: expect.stringContaining('JSON') }],
  ['no object', '[]', { status: 400 }],
  ['nothing', {}, { status: 422, errors: [{ pointer: '' }] }],
  ['two things', { actor, article }, { status: 422 }],
  [
    'an unknown field',
    { event: { ...event, titel: 'x' } },
    {
      errors: [
        expect.objectContaining({ pointer: '/event/titel', code: 'unknown', didYouMean: 'title' }),
      ],
    },
  ],
  [
    'a wrong value',
    { event: { ...event, type: 'CONSLT' } },
    {
      errors: [expect.objectContaining({ pointer: '/event/type', didYouMean: 'CONSULT' })],
    },
  ],
  [
    'a streamed event with a wrong value',
    { id: SAMPLE.meeting, ...event, type: 'NO' },
    {
      errors: [expect.objectContaining({ pointer: '/type' })],
    },
  ],
  [
    'a mode of another type',
    { event: { ...event, mode: 'beat' } },
    {
      errors: [expect.objectContaining({ pointer: '/event/mode' })],
    },
  ],
  [
    'an id that leads nowhere',
    { event: { ...event, participants: [{ actorId: nowhere }] } },
    {
      status: 422,
      errors: [
        expect.objectContaining({
          pointer: '/event/participants/0/actorId',
          code: 'unknown_reference',
        }),
      ],
    },
  ],
  [
    'a key that leads nowhere',
    { article: { ...article, mentions: [{ actor: { key: 'x' } }] } },
    {
      errors: [expect.objectContaining({ pointer: '/article/mentions/0/actor' })],
    },
  ],
  [
    'a key of something else',
    { event: { ...event, evidence: [{ article: { key: 'good' } }] } },
    {
      errors: [expect.objectContaining({ pointer: '/event/evidence/0/article' })],
    },
  ],
  [
    'a link to two things',
    { event: { ...event, participants: [{ actorId: nowhere, actor: { key: 'good' } }] } },
    {
      errors: [expect.objectContaining({ pointer: '/event/participants/0/actor' })],
    },
  ],
  [
    'an actor that is its own',
    { key: 'x', actor: { ...actor, affiliations: [{ actor: { key: 'x' }, type: 'leads' }] } },
    {
      errors: [expect.objectContaining({ pointer: '/actor/affiliations/0/actorId' })],
    },
  ],
  [
    'a participant twice',
    { event: { ...event, participants: [{ actor: { key: 'good' } }, { actor: { key: 'good' } }] } },
    {
      errors: [
        expect.objectContaining({ pointer: '/event/participants/1/actorId', code: 'duplicate' }),
      ],
    },
  ],
  [
    'an external id of another',
    {
      actor: {
        ...actor,
        externalIds: [
          { scheme: 'desk', value: 'one' },
          { scheme: 'desk', value: 'two' },
        ],
      },
    },
    {
      status: 409,
      conflicts: [expect.objectContaining({ title: 'Two' })],
    },
  ],
  ['the key of another line', { key: 'good', actor: { ...actor, name: 'Other' } }, { status: 400 }],
  ['a line that is too long', `"${'x'.repeat(17 * 1024 * 1024)}"`, { status: 400 }],
]
const around = [
  { key: 'good', actor: { ...actor, name: 'One', ...ids('one') } },
  { actor: { ...actor, name: 'Two', ...ids('two') } },
]
const after = { event: { ...event, participants: [{ actor: { key: 'good' } }] } }

test.for(bad)('a line with %s is refused alone, and says why', async ([, line, problem]) => {
  const service = startService({ empty: true })
  const results = await importLines(service, [...around, line, after])
  expect(statuses(results)).toEqual(['created', 'created', 'refused', 'created'])
  expect(results[2]?.problem).toMatchObject(problem)
  expect(await totals(service)).toEqual([2, 0, 1])
})

test('onError=abort stops at the first line that is refused, and keeps what came before', async () => {
  const service = startService({ empty: true })
  const lines = [
    { actor },
    { event: { ...event, evidence: [{ article: { key: 'a' } }] } },
    '{}',
    { actor },
  ]
  const results = await importLines(service, lines, '?onError=abort')
  expect(results.map(({ line, status }) => [line, status])).toEqual([
    [1, 'created'],
    [2, 'refused'],
    [3, 'refused'],
  ])
  expect(await totals(service)).toEqual([1, 0, 0])
})

test('dryRun says what would come of each line, and writes nothing', async () => {
  const service = startService()
  const before = await exported(service)
  const lines = [
    {
      event: {
        ...event,
        ...ids('e'),
        participants: [{ actor: { key: 'p' } }],
        evidence: [{ article: ids('a'), quote: 'They met.' }],
      },
    },
    { key: 'p', actor: { ...actor, ...ids('p') } },
    { article: { ...article, ...ids('a'), url: 'https://example.org/a' } },
    { article: { ...article, url: 'https://example.org/a' } },
    { event: { ...event, ...ids('e'), title: 'Other talks' } },
    { id: SAMPLE.haftar, type: 'person', name: 'Khalifa Haftar', tags: ['new'] },
    { actor: { ...actor, name: '' } },
  ]
  const would = await importLines(service, lines, '?dryRun=true')
  expect(await exported(service)).toBe(before)
  const did = await importLines(service, lines)
  expect(statuses(would)).toEqual(statuses(did))
  // The first waits for the actor that it refers to, and then finds what the fifth has made.
  expect(statuses(did)).toEqual([
    'updated',
    'created',
    'created',
    'unchanged',
    'created',
    'updated',
    'refused',
  ])
})

test('bytes that are no UTF-8 spoil only their line', async () => {
  const { app } = startService({ empty: true })
  const lines = Buffer.concat([
    Buffer.from(`\ufeff${JSON.stringify({ actor })}\r\n\r\n`),
    Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]),
    Buffer.from(JSON.stringify({ actor: { ...actor, name: 'Other' } })),
  ])
  const reply = await app.request('/v1/import', { method: 'POST', body: lines, headers: NDJSON })
  expect(parse(await reply.text()).map(({ line, status }) => [line, status])).toEqual([
    [1, 'created'],
    [3, 'refused'],
    [4, 'created'],
  ])
})

test.for(['application/json', 'text/plain', undefined])(
  'a body of type %s is refused',
  async (type) => {
    const { send } = startService()
    const headers: Record<string, string> = type ? { 'Content-Type': type } : {}
    expect((await send('POST', '/v1/import', '{}', headers)).status).toBe(415)
  },
)

/** A service on a socket. */
const listen = async (options: Parameters<typeof startService>[0]) => {
  const service = startService(options)
  const server = createAdaptorServer({ fetch: service.app.fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  const { port } = server.address() as AddressInfo
  const post = () =>
    request({ port, method: 'POST', path: '/v1/import', headers: NDJSON, agent: false })
  return { ...service, service, post }
}

test('lines are written as they come, and answered once they are', async () => {
  const { post, service } = await listen({ empty: true })
  const sent = post()
  const reply = new Promise<AsyncIterator<Buffer>>((resolve) =>
    sent.on('response', (response) => resolve(response[Symbol.asyncIterator]())),
  )
  sent.write(`${JSON.stringify({ actor })}\n{"actor":`)
  const chunks = await reply
  expect(parse(String((await chunks.next()).value))).toMatchObject([{ line: 1, status: 'created' }])
  expect(await totals(service)).toEqual([1, 0, 0])
  sent.end(`${JSON.stringify({ ...actor, country: 'LY' })}}`)
  expect(parse(String((await chunks.next()).value))).toMatchObject([{ line: 2, status: 'created' }])
  expect((await chunks.next()).done).toBe(true)
})

test('a client that reads nothing until it has sent all is not held up', async () => {
  const { post, service } = await listen({ empty: true })
  const sent = post()
  const response = new Promise<NodeJS.ReadableStream>((resolve) => sent.on('response', resolve))
  const wrong = `{"actor":{"type":"person","name":"","x":"${'y'.repeat(200)}"}}\n`.repeat(1_000)
  const right = `${JSON.stringify({ actor: { ...actor, ...ids('right') } })}\n`
  for (let i = 0; i < 20; i++)
    if (!sent.write(wrong + right)) await new Promise((resolve) => sent.once('drain', resolve))
  sent.end()
  let text = ''
  for await (const chunk of await response) text += String(chunk)
  expect(parse(text)).toHaveLength(20_020)
  expect(await totals(service)).toEqual([1, 0, 0])
})

test('a client that breaks off has whole lines, and can send them all again', async () => {
  const { post, service } = await listen({ empty: true })
  const line = (n: number) => `${JSON.stringify({ actor: { ...actor, ...ids(`${n}`) } })}\n`
  const sent = post()
  sent.on('error', () => undefined)
  const answered = new Promise<void>((resolve) =>
    sent.on('response', (response) => {
      response.on('error', () => undefined)
      response.once('data', () => resolve())
    }),
  )
  sent.write(`${line(1)}${line(2)}${line(3).slice(0, 30)}`)
  await answered
  sent.destroy()
  const results = await importLines(
    service,
    [1, 2, 3].map((n) => line(n).trim()),
  )
  expect(statuses(results)).toEqual(['unchanged', 'unchanged', 'created'])
})

test('an import that is sent nothing any more is ended, and others can go on', async () => {
  const { post, service } = await listen({ empty: true, importsMax: 1, importStallMs: 2_000 })
  const sent = post()
  const ended = new Promise<string>((resolve) => {
    sent.on('error', () => resolve('broken'))
    sent.on('response', (response) => {
      response.on('error', () => resolve('broken'))
      response.resume()
    })
  })
  sent.write(`${JSON.stringify({ actor })}\n`)
  await expect.poll(() => totals(service)).toEqual([1, 0, 0])
  const busy = await service.send('POST', '/v1/import', '', NDJSON)
  expect([busy.status, busy.headers.get('Retry-After')]).toEqual([503, '5'])
  expect(await ended).toBe('broken')
  expect(await importLines(service, [{ actor }])).toHaveLength(1)
})

test('reads and writes of others get their turn while an import runs', async () => {
  const service = startService({ empty: true })
  const lines = Array.from({ length: 2_500 }, (_, n) => ({
    actor: { ...actor, name: `Actor ${n}` },
  }))
  // Each look at the clock takes a millisecond, however fast the machine is.
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now++)
  onTestFinished(() => clock.mockRestore())
  const importing = importLines(service, lines)
  let turns = 0
  let isDone = false
  void importing.finally(() => (isDone = true))
  let writing: Promise<boolean> | undefined
  while (!isDone) {
    expect((await service.get('/v1/actors?limit=1')).status).toBe(200)
    turns++
    await setImmediate()
    writing ??= service.post('/v1/actors', actor).then(({ status }) => status === 201 && !isDone)
  }
  // Lines are written, and what follows from them is: both in steps.
  expect(turns).toBeGreaterThan(lines.length / 2)
  expect(await writing).toBe(true)
  expect(await totals(service)).toEqual([2_501, 0, 0])
})

test('a body must come in time, but for that of an import', async () => {
  const { app } = startService({ empty: true })
  const { server } = httpServer({
    fetch: app.fetch,
    hostname: '127.0.0.1',
    requestTimeoutMs: 200,
    connectionsMax: 10,
    inFlightMax: 10,
    waitMaxMs: 1_000,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  const { port } = server.address() as AddressInfo
  const begin = (path: string, type: string) => {
    const headers = { 'Content-Type': type }
    const sent = request({ port, method: 'POST', path, headers, agent: false })
    sent.on('error', () => undefined)
    const status = new Promise<number | undefined>((resolve) =>
      sent.on('response', (response) => {
        response.resume()
        resolve(response.statusCode)
      }),
    )
    sent.write('{"actor":')
    return { sent, status }
  }
  const slow = begin('/v1/import', NDJSON['Content-Type'])
  expect(await begin('/v1/articles', 'application/json').status).toBe(408)
  slow.sent.end(`${JSON.stringify(actor)}}`)
  expect(await slow.status).toBe(200)
})

test('the example of the contract can be run as often as one likes', async () => {
  const service = startService()
  const contract = JSON.parse(readFileSync('openapi/openapi.json', 'utf8'))
  const example: string =
    contract.paths['/v1/import'].post.requestBody.content['application/x-ndjson'].example
  expect(statuses(await importLines(service, [example]))).toEqual(['created', 'created', 'created'])
  expect(new Set(statuses(await importLines(service, [example])))).toEqual(new Set(['unchanged']))
})
