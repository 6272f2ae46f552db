import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dateline, serve, stop } from '../support/command.ts'
import { feedFaultsOf } from '../support/check.ts'
import { administer, rowsOf, startPostgres } from '../support/postgres.ts'
import { random } from '../support/random.ts'
import { reporter } from '../support/texts.ts'

/** How often all clients write at once; the long form is MANY_PROCESSES_ROUNDS=300, some 20,000 writes. */
const ROUNDS = Number(process.env['MANY_PROCESSES_ROUNDS'] ?? 6)
const PROCESSES = 4
/** How many clients each process has; the long form is MANY_PROCESSES_CLIENTS=16. */
const CLIENTS = PROCESSES * Number(process.env['MANY_PROCESSES_CLIENTS'] ?? 4)

let server: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

interface Reply {
  status: number
  tag: string
  body: Record<string, unknown>
}

const ask = async (
  origin: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> => {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'Content-Type': type }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'manual',
  })
  const text = await response.text()
  // Another process has held the lock for too long; nothing has been written.
  if (response.status === 503) {
    await sleep(Number(response.headers.get('retry-after')) * 1_000)
    return ask(origin, method, path, body, headers)
  }
  const tag = response.headers.get('etag') ?? ''
  return { status: response.status, tag, body: text === '' ? {} : JSON.parse(text) }
}

test(
  'four processes on one database lose no write, and let one win each race',
  { timeout: 120_000 + ROUNDS * CLIENTS * 500 },
  async () => {
    const url = `${server.origin}/gate`
    await administer(server.origin, 'create database gate')
    const env = { DATABASE_URL: url, LOG_LEVEL: 'warn', RATE_LIMIT_PER_ADDRESS: '0' }
    expect(dateline(['migrate'], env).status).toBe(0)
    const services = await Promise.all(Array.from({ length: PROCESSES }, () => serve(env)))
    const origins = services.map(({ origin }) => origin)
    const [first = ''] = origins
    /** What each client asks at once, each of the next process. */
    const together = (work: (origin: string, client: number) => Promise<Reply>, n = CLIENTS) =>
      Promise.all(Array.from({ length: n }, (_, i) => work(origins[i % PROCESSES] ?? first, i)))
    const create = async (path: string, fields: object): Promise<string> => {
      const { status, body } = await ask(first, 'POST', path, fields)
      expect(status, JSON.stringify(body)).toBe(201)
      return `${path}/${String(body['id'])}`
    }
    const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
    const codes = (replies: Reply[], status: number) =>
      replies.filter((reply) => reply.status === status)

    const actor = await create('/v1/actors', { type: 'person', name: 'Shared' })
    const article = await create('/v1/articles', { title: 'Shared' })
    const event = await create('/v1/events', {
      title: 'Shared',
      type: 'CONSULT',
      date: { start: '2024-08-27' },
      participants: [{ actorId: idOf(actor), role: 'host' }],
    })
    /** Those that an actor may be merged into: one for each process. */
    const rivals: string[] = []
    for (let i = 0; i < PROCESSES; i++)
      rivals.push(await create('/v1/actors', { type: 'person', name: `Rival ${i}` }))
    /** What was acknowledged of each shared resource: its text by its version. */
    const acknowledged = [
      { path: actor, field: 'description', texts: new Map<unknown, string>() },
      { path: article, field: 'summary', texts: new Map<unknown, string>() },
      { path: event, field: 'summary', texts: new Map<unknown, string>() },
    ]
    const evidence = `${event}/evidence`
    let links = 0

    for (let round = 0; round < ROUNDS; round++) {
      for (const { path, field, texts } of acknowledged) {
        // Of those who write what they have read, one wins.
        const { tag } = await ask(first, 'GET', path)
        const raced = await together((origin, client) =>
          ask(origin, 'PATCH', path, { [field]: `Raced ${round}.${client}` }, { 'If-Match': tag }),
        )
        expect(codes(raced, 200), `round ${round}`).toHaveLength(1)
        expect(codes(raced, 412), `round ${round}`).toHaveLength(CLIENTS - 1)
        // Those who write without a condition are all served, one after the other.
        const edited = await together((origin, client) =>
          ask(origin, 'PATCH', path, { [field]: `Edited ${round}.${client}` }),
        )
        expect(codes(edited, 200), `round ${round}`).toHaveLength(CLIENTS)
        for (const { body } of [...codes(raced, 200), ...edited]) {
          expect(texts.has(body['version']), `${path} ${String(body['version'])}`).toBe(false)
          texts.set(body['version'], String(body[field]))
        }
      }
      // Of an article that is sent to all, one is the original.
      const report = reporter(random(round + 1)).report(40)
      const key = { scheme: 'round', value: String(round) }
      const sent = await together(
        (origin, client) =>
          ask(origin, 'POST', '/v1/articles', {
            title: `Report ${round}`,
            body: report,
            url: `https://paper${client}.example/${round}`,
          }),
        PROCESSES,
      )
      expect(codes(sent, 201), JSON.stringify(sent[0]?.body)).toHaveLength(PROCESSES)
      // One external id belongs to one resource.
      const named = await together(
        (origin) =>
          ask(origin, 'POST', '/v1/actors', { type: 'person', name: 'Named', externalIds: [key] }),
        PROCESSES,
      )
      expect(codes(named, 201), `round ${round}`).toHaveLength(1)
      // Of those who would merge one actor into theirs, one does.
      const twin = await create('/v1/actors', { type: 'person', name: `Twin ${round}` })
      const merged = await together(
        (origin, client) =>
          ask(origin, 'POST', `${rivals[client] ?? actor}/merge`, { duplicateId: idOf(twin) }),
        PROCESSES,
      )
      expect(codes(merged, 200), `round ${round}`).toHaveLength(1)
      const cited = await together(
        (origin, client) =>
          ask(origin, 'POST', evidence, { articleId: String(sent[client]?.body['id']) }),
        PROCESSES,
      )
      links += codes(cited, 201).length
      expect(links).toBe((round + 1) * PROCESSES)
    }

    for (const { path, field, texts } of acknowledged) {
      // Each state that was acknowledged is in the history, as it was acknowledged.
      for (const [version, text] of texts) {
        const state = await ask(first, 'GET', `${path}/revisions/${String(version)}`)
        expect(JSON.stringify(state.body), `${path} ${field}`).toContain(text)
      }
    }
    const originals =
      'select count(*)::int from articles where body is not null and not is_duplicate'
    expect(await rowsOf(url, originals)).toEqual([[ROUNDS]])
    // Each merge is there once.
    expect(await rowsOf(url, 'select count(*)::int from actor_merges')).toEqual([[ROUNDS]])
    for (const service of services) expect((await stop(service)).code).toBe(0)
    expect(await feedFaultsOf(url)).toEqual([])
    const checked = dateline(['check'], env)
    expect(checked.status, checked.stderr).toBe(0)
  },
)
