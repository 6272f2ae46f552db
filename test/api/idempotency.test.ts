import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { environment, inRoot, scratch, serve, ownDatabase } from '../support/command.ts'
import { contentOf } from '../support/content.ts'
import { committedContract, call, operationsOf, urlOf } from '../support/document.ts'
import { SAMPLE, startService, type Reply } from '../support/service.ts'
import { sqlOn } from '../support/sql.ts'

const contract = committedContract()
const KEYLESS = new Set([
  // An import is no single write: what is sent again changes nothing.
  'importLines',
  // Nothing is written.
  'readEvents',
  'readActors',
  'readArticles',
  'recogniseActors',
  // No answer with a secret is kept, and a key is revoked once however often it is asked for.
  'createKey',
  'revokeKey',
])
const writes = operationsOf(contract).filter(
  ({ method, operationId }) => method !== 'GET' && !KEYLESS.has(operationId),
)

/** How often a server dies between commit and answer; the long form is ANSWER_KILLS=200. */
const ANSWER_KILLS = Number(process.env['ANSWER_KILLS'] ?? 3)

/** When it dies: see `support/die.ts`. */
const MOMENTS = ['commit', 'answer', 'half'] as const

const KEY = { 'Idempotency-Key': 'key-1' }
const DAY_MS = 24 * 60 * 60 * 1000

/** All of an answer but what names the request. */
const answerOf = ({ status, headers, text }: Reply) => ({
  status,
  headers: Object.fromEntries(
    [...headers].filter(([name]) => !/^(x-request-id|idempotency-replayed)$/.test(name)),
  ),
  text,
})

const replayed = ({ headers }: Reply) => headers.get('Idempotency-Replayed')

test.for(writes.map((operation) => [operation.name, operation] as const))(
  '%s under a key is made once, and answered alike twice',
  async ([, operation]) => {
    const service = startService()
    const first = await call(service, operation, { headers: KEY })
    expect([first.status < 300, replayed(first)]).toEqual([true, null])
    const again = await call(service, operation, { headers: KEY })
    expect(replayed(again)).toBe('true')
    expect(answerOf(again)).toEqual(answerOf(first))
  },
)

test.for(writes.map((operation) => [operation.name, operation] as const))(
  '%s refuses a key that names another write, and one that is none',
  async ([, operation]) => {
    const service = startService()
    await service.post('/v1/articles', { title: 'Another' }, KEY)
    const reused = await call(service, operation, { headers: KEY })
    expect([reused.status, reused.body.type]).toEqual([
      422,
      'urn:dateline:problem:idempotency-key-reused',
    ])
    for (const wrong of ['with space', 'é', 'x'.repeat(256)]) {
      const { status, body } = await call(service, operation, {
        headers: { 'Idempotency-Key': wrong },
      })
      expect([status, body.errors]).toEqual([
        400,
        [expect.objectContaining({ in: 'header', parameter: 'Idempotency-Key' })],
      ])
    }
  },
)

test('one resource is made, however often it is asked for', async () => {
  const { get, post } = startService({ empty: true })
  const made = await post('/v1/articles', { title: 'Once' }, KEY)
  for (let i = 0; i < 3; i++)
    expect((await post('/v1/articles', { title: 'Once' }, KEY)).body.id).toBe(made.body.id)
  expect((await get('/v1/articles?total=true')).body.page.total).toBe(1)
})

test('without a key nothing is kept', async () => {
  const { post, file } = startService({ empty: true })
  await post('/v1/articles', { title: 'Twice' })
  expect((await post('/v1/articles', { title: 'Twice' })).status).toBe(201)
  expect(await sqlOn(file, 'select key from idempotency_keys')).toEqual([])
})

test.for([
  ['another body', { title: 'Two' }, {}],
  ['another precondition', { title: 'One' }, { 'If-Match': '*' }],
] as const)('a key with %s names another write', async ([, body, headers]) => {
  const { put } = startService()
  const url = `/v1/articles/${SAMPLE.spareArticle}`
  expect((await put(url, { title: 'One' }, KEY)).status).toBe(200)
  expect((await put(url, body, { ...KEY, ...headers })).body.type).toMatch(/key-reused$/)
})

test('the answer is the one of then, whatever has happened since', async () => {
  const { post, patch, get } = startService({ empty: true })
  const made = await post('/v1/articles', { title: 'Then' }, KEY)
  const url = made.headers.get('location') ?? ''
  await patch(url, { title: 'Now' })
  expect(answerOf(await post('/v1/articles', { title: 'Then' }, KEY))).toEqual(answerOf(made))
  expect((await get(url)).body.title).toBe('Now')
})

test('a write that is repeated passes its own precondition', async () => {
  const { patch, get } = startService()
  const url = `/v1/articles/${SAMPLE.spareArticle}`
  const { version } = (await get(url)).body
  const headers = { ...KEY, 'If-Match': `"${version}"` }
  const first = await patch(url, { section: 'A' }, headers)
  expect(first.body.version).toBe(version + 1)
  expect(answerOf(await patch(url, { section: 'A' }, headers))).toEqual(answerOf(first))
})

test('a write that failed may be made again under its key', async () => {
  const { post } = startService({ empty: true })
  const draft = { title: 'A', type: 'CONSULT', date: { start: '2026-11-24' } }
  const article = await post('/v1/articles', { title: 'A' })
  const body = { ...draft, externalIds: [{ scheme: 'x', value: '1' }] }
  const holder = await post('/v1/events', { ...body, evidence: [{ articleId: article.body.id }] })
  expect(holder.status).toBe(201)
  const refused = await post('/v1/events', body, KEY)
  expect(refused.status).toBe(409)
  expect((await post('/v1/events', body, KEY)).status).toBe(409)
  expect((await post('/v1/events', draft, KEY)).status).toBe(201)
})

test('a key that a write to a merged actor was refused with is free for one to the actor that remains', async () => {
  const { post, patch } = startService({ empty: true })
  const make = async (name: string) => (await post('/v1/actors', { name, type: 'other' })).body.id
  const [kept, gone] = [await make('Kept'), await make('Gone')]
  await post(`/v1/actors/${kept}/merge`, { duplicateId: gone })
  expect((await patch(`/v1/actors/${gone}`, { tags: ['a'] }, KEY)).status).toBe(409)
  const first = await patch(`/v1/actors/${kept}`, { tags: ['a'] }, KEY)
  expect((await patch(`/v1/actors/${gone}`, { tags: ['a'] }, KEY)).status).toBe(409)
  expect(answerOf(await patch(`/v1/actors/${kept}`, { tags: ['a'] }, KEY))).toEqual(answerOf(first))
})

test('of twins at the same time one is made, and the others are told to wait or get its answer', async () => {
  const { get, post } = startService({ empty: true })
  const twins = await Promise.all(
    Array.from({ length: 20 }, () => post('/v1/articles', { title: 'Twin' }, KEY)),
  )
  const other = twins.filter(({ status }) => status !== 201)
  expect(other.length).toBeGreaterThan(0)
  for (const { status, headers, body } of other) {
    expect([status, headers.get('retry-after')]).toEqual([409, '1'])
    expect(body.type).toBe('urn:dateline:problem:idempotency-key-in-use')
  }
  expect((await get('/v1/articles?total=true')).body.page.total).toBe(1)
})

test('another write under a key that is in use is told so', async () => {
  const { post } = startService({ empty: true })
  const [, other] = await Promise.all([
    post('/v1/articles', { title: 'One' }, KEY),
    post('/v1/articles', { title: 'Two' }, KEY),
  ])
  expect(other.body.type).toBe('urn:dateline:problem:idempotency-key-reused')
})

test('a key holds for 24 hours, and goes with a later one', async () => {
  const { post, file } = startService({ empty: true })
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const first = await post('/v1/articles', { title: 'A' }, KEY)
  vi.advanceTimersByTime(DAY_MS - 1)
  expect(replayed(await post('/v1/articles', { title: 'A' }, KEY))).toBe('true')
  vi.advanceTimersByTime(1)
  const anew = await post('/v1/articles', { title: 'A' }, KEY)
  expect([replayed(anew), anew.body.id === first.body.id]).toEqual([null, false])
  vi.advanceTimersByTime(DAY_MS)
  await post('/v1/articles', { title: 'B' }, { 'Idempotency-Key': 'key-2' })
  expect(await sqlOn(file, 'select key from idempotency_keys')).toEqual([['key-2']])
})

test('the version in quotes is as good as an entity tag', async () => {
  const { get, patch } = startService()
  const url = `/v1/articles/${SAMPLE.spareArticle}`
  const { version } = (await get(url)).body
  const change = (given: number) => patch(url, { section: 'S' }, { 'If-Match': `"${given}"` })
  expect((await change(version + 1)).status).toBe(412)
  expect((await change(version)).status).toBe(200)
})

test('a browser of another origin may send a key, and sees that an answer was replayed', async () => {
  const { app } = startService({ corsOrigins: ['https://desk.example'] })
  const origin = { Origin: 'https://desk.example' }
  const { headers } = await app.request('/v1/articles', {
    method: 'OPTIONS',
    headers: { ...origin, 'Access-Control-Request-Method': 'POST' },
  })
  expect(headers.get('access-control-allow-headers')).toMatch(/\bIdempotency-Key\b/)
  const answer = await app.request('/v1/articles', { headers: origin })
  expect(answer.headers.get('access-control-expose-headers')).toMatch(/\bIdempotency-Replayed\b/)
})

const start = async (url: string) => {
  const bin = fileURLToPath(new URL('../../bin/dateline.js', import.meta.url))
  const child = spawn(process.execPath, [bin, 'serve'], {
    // Nobody waits too long, however slow the machine.
    env: environment({
      PORT: '0',
      DATABASE_URL: url,
      LOG_LEVEL: 'silent',
      WAIT_MAX_MS: '600000',
    }),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  for await (const line of createInterface(child.stderr)) {
    const origin = / on (http:\S+)/.exec(line)?.[1]
    if (origin) return { child, origin }
  }
  throw new Error('The service does not start')
}

test('a write whose answer was lost in a crash is not made again', async () => {
  const url = await ownDatabase()
  const post = (origin: string, key: string) =>
    fetch(`${origin}/v1/articles`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ title: key, tags: ['crash'] }),
    })
  const keys = Array.from({ length: 50 }, (_, i) => `crash-${i}`)
  const before = await start(url)
  const sent = keys.map((key) => post(before.origin, key).catch(() => undefined))
  // Some are answered, some made and not answered, some not made.
  await Promise.race(sent)
  before.child.kill('SIGKILL')
  await once(before.child, 'exit')
  await Promise.all(sent)

  const { origin } = await start(url)
  const answers = await Promise.all(keys.map((key) => post(origin, key)))
  expect(answers.map(({ status }) => status)).toEqual(keys.map(() => 201))
  const stored = await fetch(`${origin}/v1/articles?tag=crash&limit=200`)
  const { data } = (await stored.json()) as { data: { title: string }[] }
  expect(data.map(({ title }) => title).toSorted()).toEqual(keys.toSorted())
})

/** The headers of an answer but those of the connection, and what names the request or says that it is repeated. */
const lasting = (headers: Iterable<[string, unknown]>) =>
  Object.fromEntries(
    [...headers]
      .filter(
        ([name]) => !/^(x-request-id|idempotency-replayed|date|connection|keep-alive)$/.test(name),
      )
      .map(([name, value]) => [name, String(value)]),
  )

/** What is lost is compared as text. */
const UNPACKED = { 'Accept-Encoding': 'identity' }

test(
  'what was committed is answered as it would have been, if the server is killed before it has answered',
  { timeout: 60_000 + ANSWER_KILLS * 20_000 },
  async () => {
    const { folder } = scratch()
    for (let kill = 0; kill < ANSWER_KILLS; kill++) {
      const operation = writes[kill % writes.length]
      if (!operation) throw new Error('the contract has no writes')
      const moment = MOMENTS[(kill + Math.floor(kill / writes.length)) % MOMENTS.length] ?? 'commit'
      const which = `${kill}: ${operation.name}, ${moment}`
      const file = join(folder, `${kill}.db`)
      const died = join(folder, `${kill}.json`)
      copyFileSync(inject('sampleDatabase'), file)
      const env = { DATABASE_URL: `file:${file}`, LOG_LEVEL: 'silent' }
      const ask = async (origin: string, more: Record<string, string> = {}) => {
        const { method, body } = operation
        const response = await fetch(origin + urlOf(operation), {
          method,
          headers: {
            ...(body ? { 'Content-Type': body.type } : {}),
            ...KEY,
            ...UNPACKED,
            ...more,
          },
          ...(body ? { body: JSON.stringify(body.example) } : {}),
        })
        const { status, headers } = response
        return { status, headers, text: await response.text() }
      }
      const victim = await serve({
        ...env,
        NODE_OPTIONS: `--import=${inRoot('test/support/die.ts')}`,
        DIED: died,
      })
      await expect(ask(victim.origin, { Die: moment }), which).rejects.toThrow()
      expect((await victim.exited)[1], which).toBe('SIGKILL')
      const committed = contentOf(file)
      expect(committed['idempotency_keys'], which).toHaveLength(1)

      const server = await serve(env)
      const first = await ask(server.origin)
      const again = await ask(server.origin)
      for (const { headers } of [first, again])
        expect(headers.get('idempotency-replayed'), which).toBe('true')
      expect([again.status, again.text, lasting(again.headers)], which).toEqual([
        first.status,
        first.text,
        lasting(first.headers),
      ])
      if (moment !== 'commit') {
        const lost = JSON.parse(readFileSync(died, 'utf8')) as Omit<Reply, 'headers'> & {
          headers: Record<string, unknown>
        }
        expect([first.status, first.text, lasting(first.headers)], which).toEqual([
          lost.status,
          lost.text,
          lasting(Object.entries(lost.headers)),
        ])
      }
      const url = first.headers.get('location')
      if (url !== null) {
        const read = await fetch(server.origin + url, { headers: UNPACKED })
        expect([await read.text(), read.headers.get('etag')], which).toEqual([
          first.text,
          first.headers.get('etag'),
        ])
      }
      server.child.kill('SIGKILL')
      await server.exited
      // Not a row more, of whatever kind.
      expect(contentOf(file), which).toEqual(committed)
    }
  },
)
