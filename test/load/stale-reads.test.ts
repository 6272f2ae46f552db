import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { migrated, serve, type Server } from '../support/command.ts'
import { random } from '../support/random.ts'
import { randomWrites, type Send } from '../support/random-writes.ts'
import { startService } from '../support/service.ts'

/** How many reads are compared; the long form is STALE_READS=100000. */
const READS = Number(process.env['STALE_READS'] ?? 1_000)
const SEED = Number(process.env['SEED'] ?? 1)
const WRITERS = 6
/** How often each path is read at each process after a write: all but the first may be answered again. */
const TIMES = 3
/** How many paths are read after a write that is made at random. */
const PATHS = 12

const sender =
  (origins: readonly string[], pick: (origins: readonly string[]) => string): Send =>
  async (method, path, body, headers = {}) => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const isRaw = typeof body === 'string'
    const response = await fetch(`${pick(origins)}${path}`, {
      method,
      headers: { ...(body === undefined || isRaw ? {} : { 'Content-Type': type }), ...headers },
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
      redirect: 'manual',
    })
    const text = await response.text()
    // Another process has held the lock for too long; nothing has been written.
    if (response.status === 503) {
      await sleep(Number(response.headers.get('retry-after')) * 1_000)
      return sender(origins, pick)(method, path, body, headers)
    }
    const isJson = /[/+]json$/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: isJson ? JSON.parse(text) : text }
  }

/** How often a server has answered with what it kept. */
const answeredAgain = async ({ origin }: Server): Promise<number> => {
  const text = await (await fetch(`${origin}/metrics`)).text()
  return Number(/^dateline_answered_again_total (\d+)$/m.exec(text)?.[1])
}

const twoProcesses = async () => {
  const { file, url } = migrated()
  const env = { DATABASE_URL: url, LOG_LEVEL: 'warn' }
  const servers = [await serve(env), await serve(env)]
  return { file, servers, origins: servers.map(({ origin }) => origin) }
}

interface Made {
  id: string
  version: number
}

/** What a writer knows of its own resources, which nobody else writes. */
interface Owned {
  actor: { id: string; name: string }
  /** An actor that is merged into the other one now and then. */
  twin: { id: string; name: string; isMerged: boolean }
  article: { id: string; title: string; isThere: boolean }
  event: { id: string; title: string }
}

/** A writer of an actor and its twin, an article that mentions the twin, and an event with both. */
const ownerOf = async (send: Send, name: string, { int }: ReturnType<typeof random>) => {
  const done = async (status: number, ...request: Parameters<Send>): Promise<Made> => {
    const reply = await send(...request)
    expect(reply.status, `${request[0]} ${request[1]}: ${JSON.stringify(reply.body)}`).toBe(status)
    return reply.body as Made
  }
  let count = 0
  const text = (of: string) => `${of} of ${name}, ${count++}`
  const create = async <T extends object>(path: string, fields: T) => ({
    ...fields,
    id: (await done(201, 'POST', path, fields)).id,
  })
  const own: Owned = {
    actor: await create('/v1/actors', { type: 'person', name: text('Actor') }),
    twin: {
      ...(await create('/v1/actors', { type: 'person', name: text('Twin') })),
      isMerged: false,
    },
    article: { id: '', title: '', isThere: true },
    event: { id: '', title: '' },
  }
  const mentions = [{ actorId: own.twin.id }]
  own.article = {
    ...(await create('/v1/articles', { title: text('Article'), mentions })),
    isThere: true,
  }
  own.event = await create('/v1/events', {
    title: text('Event'),
    type: 'CONSULT',
    date: { start: '2024-08-27' },
    participants: [{ actorId: own.twin.id, role: 'host' }],
    evidence: [{ articleId: own.article.id }],
  })

  const { actor, twin, article, event } = own
  const rename = async (one: { id: string }, path: string, field: 'name' | 'title', of: string) => {
    const value = text(of)
    await done(200, 'PATCH', `${path}/${one.id}`, { [field]: value })
    Object.assign(one, { [field]: value })
  }
  const writes = [
    () => rename(actor, '/v1/actors', 'name', 'Actor'),
    () => (twin.isMerged ? unmerge() : rename(twin, '/v1/actors', 'name', 'Twin')),
    () => rename(event, '/v1/events', 'title', 'Event'),
    () => (article.isThere ? rename(article, '/v1/articles', 'title', 'Article') : restore()),
    () => (twin.isMerged ? unmerge() : merge()),
    () => (article.isThere ? remove() : restore()),
  ]
  const merge = async () => {
    await done(200, 'POST', `/v1/actors/${actor.id}/merge`, { duplicateId: twin.id })
    twin.isMerged = true
  }
  const unmerge = async () => {
    await done(200, 'POST', `/v1/actors/${twin.id}/unmerge`)
    twin.isMerged = false
  }
  const remove = async () => {
    await done(204, 'DELETE', `/v1/articles/${article.id}?force=true`)
    article.isThere = false
  }
  const restore = async () => {
    // What is linked to a merged actor belongs to the survivor, also once they are unmerged.
    if (twin.isMerged) await unmerge()
    await done(200, 'POST', `/v1/articles/${article.id}/restore`, { version: 1 })
    const [first] = [`Article of ${name}, 2`]
    Object.assign(article, { isThere: true, title: first })
    await done(201, 'POST', `/v1/events/${event.id}/evidence`, { articleId: article.id })
  }

  /** What each path answers, by the model. */
  const expected = (): [path: string, answer: unknown][] => {
    const shown = twin.isMerged ? actor : twin
    const cited = article.isThere ? [article.title] : []
    return [
      [`/v1/actors/${actor.id}`, actor.name],
      [`/v1/actors/${twin.id}`, twin.isMerged ? 308 : twin.name],
      [`/v1/articles/${article.id}`, article.isThere ? [article.title, [shown.name]] : 404],
      [`/v1/events/${event.id}`, [event.title, [shown.name], cited]],
      [`/v1/actors/${shown.id}/events`, [[event.title, [shown.name], cited]]],
    ]
  }
  return { write: () => (writes[int(0, writes.length - 1)] as () => Promise<void>)(), expected }
}

interface Shown {
  name?: string
  title?: string
  mentions?: { actor: { name: string } }[]
  participants?: { actor: { name: string } }[]
  evidence?: { article: { title: string } }[]
  data?: Shown[]
}

/** Of an answer, what the model tells. */
const toldBy = (status: number, shown: Shown): unknown => {
  if (status !== 200) return status
  if (shown.data) return shown.data.map((one) => toldBy(200, one))
  if (shown.name !== undefined) return shown.name
  const names = (shown.mentions ?? shown.participants ?? []).map(({ actor }) => actor.name)
  if (!shown.evidence) return [shown.title, names]
  return [shown.title, names, shown.evidence.map(({ article }) => article.title)]
}

test(
  'what one process has written, both show at once, while others write',
  { timeout: 120_000 + READS * 50 },
  async () => {
    const { servers, origins } = await twoProcesses()
    let reads = 0
    const work = async (_: unknown, i: number) => {
      const rolls = random(SEED * 1_000 + i)
      const { write, expected } = await ownerOf(sender(origins, rolls.pick), `Writer ${i}`, rolls)
      for (let round = 0; reads < READS; round++) {
        await write()
        for (const [path, answer] of expected())
          for (const origin of origins)
            for (let time = 0; time < TIMES; time++) {
              const { status, body } = await sender([origin], rolls.pick)('GET', path)
              const place = `${path} of ${origin}, seed ${SEED}, writer ${i}, write ${round}`
              expect(toldBy(status, body as Shown), place).toEqual(answer)
              reads++
            }
      }
    }
    await Promise.all(Array.from({ length: WRITERS }, work))
    for (const server of servers) expect(await answeredAgain(server)).toBeGreaterThan(READS / 20)
  },
)

test(
  'after each of many kinds of writes, both processes answer as one that keeps nothing',
  { timeout: 120_000 + READS * 50 },
  async () => {
    const { file, servers, origins } = await twoProcesses()
    const rolls = random(SEED)
    const { write } = randomWrites(sender(origins, rolls.pick), SEED)
    const plain = startService({ file, keptBytes: 0 })
    const paths = ['/v1/articles', '/v1/actors', '/v1/events', '/v1/events?modality=any&limit=50']
    for (let reads = 0; reads < READS;) {
      const kind = await write()
      for (const list of paths.slice(0, 3)) {
        const { body } = await plain.get(list)
        for (const { id } of body.data as Made[]) {
          for (const path of [`${list}/${id}`, `${list}/${id}/revisions`])
            if (!paths.includes(path)) paths.push(path)
        }
      }
      for (let i = 0; i < PATHS; i++) {
        const path = rolls.pick(paths)
        const right = await plain.get(path)
        for (const origin of origins)
          for (let time = 0; time < TIMES; time++) {
            const { status, body } = await sender([origin], rolls.pick)('GET', path)
            const place = `${path} of ${origin}, seed ${SEED}, after ${kind}`
            if (right.status === 200) expect(body, place).toEqual(right.body)
            else expect(status, place).toBe(right.status)
            reads++
          }
      }
    }
    for (const server of servers) expect(await answeredAgain(server)).toBeGreaterThan(READS / 4)
  },
)
