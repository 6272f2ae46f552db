import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import { dateline, inRoot, scratch, serve, stop } from '../support/command.ts'
import { savedIn, WAYS, type Way } from '../support/follower.ts'
import { random, type Random } from '../support/random.ts'
import { SAMPLE } from '../support/service.ts'
import { wholeList } from '../support/whole.ts'

/** How many changes are followed; the long form is FOLLOWED_CHANGES=100000. */
const CHANGES = Number(process.env['FOLLOWED_CHANGES'] ?? 1_000)
const SINGLE_WRITERS = 13
const BULK_WRITERS = 3
const BULK_LINES = 20
const KILLS_MIN = 6
const CATCH_UP = { timeout: 120_000, interval: 50 }

const UNKNOWN = '01j00000000000000000000000'

interface Made {
  id: string
  version: number
}

/** Sends what must be answered so, and gives the answer. */
const sender =
  (origin: string) =>
  async (
    method: string,
    path: string,
    status: number,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Made> => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const response = await fetch(`${origin}/v1/${path}`, {
      method,
      headers: { ...(body ? { 'Content-Type': type } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    if (response.status !== status) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return (text === '' ? {} : JSON.parse(text)) as Made
  }

/** Writes one thing after another, of which about a third is refused when most of its work is done. */
const writeSingly = async (
  origin: string,
  name: string,
  { pick }: Random,
  isOver: () => boolean,
) => {
  const send = sender(origin)
  for (let round = 0; !isOver(); round++) {
    const title = `${name} ${round}`
    const url = `https://${name.replace(' ', '-')}.example/${round}`
    const article = await send('POST', 'articles', 201, { title, url, tags: [name] })
    const actor = await send('POST', 'actors', 201, { name: title, type: 'person' })
    const event = {
      title,
      type: pick(['CONSULT', 'PROTEST']),
      date: { start: '2024-08-27' },
      participants: [{ actorId: actor.id }],
    }
    const evidence = [{ articleId: article.id }]
    const made = await send('POST', 'events', 201, { ...event, evidence })
    await send('POST', 'articles', 409, { title: `${title} again`, url, tags: [name] })
    await send('POST', 'events', 422, {
      ...event,
      evidence: [...evidence, { articleId: `article_${UNKNOWN}` }],
    })
    await send('PATCH', `events/${made.id}`, 200, { title: `${title} changed` })
    await send('PATCH', `events/${made.id}`, 412, { title: 'Lost' }, { 'If-Match': '"1"' })
    await send('DELETE', `articles/${article.id}`, 409)
    if (round % 3 === 0) {
      const twin = await send('POST', 'actors', 201, { name: `${title} twin`, type: 'person' })
      await send('POST', `actors/${twin.id}/merge`, 200, { duplicateId: actor.id })
    }
    if (round % 4 === 0) await send('DELETE', `events/${made.id}`, 204)
  }
}

/** Sends lines, one in ten of which is refused. */
const writeInBulk = async (origin: string, name: string, isOver: () => boolean) => {
  for (let round = 0; !isOver(); round++) {
    const lines = Array.from({ length: BULK_LINES }, (_, i) => {
      const actorId = i % 10 === 9 ? `actor_${UNKNOWN}` : SAMPLE.haftar
      return JSON.stringify({
        article: { title: `${name} ${round} ${i}`, tags: [name], mentions: [{ actorId }] },
      })
    })
    const response = await fetch(`${origin}/v1/import`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
      body: lines.join('\n'),
    })
    const results = (await response.text()).trim().split('\n')
    const refused = results.filter((line) => line.includes('"status":"refused"')).length
    if (results.length !== BULK_LINES || refused !== BULK_LINES / 10)
      throw new Error(`import: ${results.find((line) => line.includes('refused'))}`)
  }
}

/** A follower in a process of its own, which can be killed and started again. */
const followerOf = (origin: string, way: Way, file: string) => {
  const start = () =>
    spawn(
      process.execPath,
      [inRoot('test/support/follower.ts'), `${origin}/v1/changes`, way, file],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
  let child = start()
  const kill = async () => {
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    const [, signal] = (await exited) as [number | null, string | null]
    // One that had ended by itself would have found a fault.
    expect(signal, way).toBe('SIGKILL')
  }
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    way,
    file,
    kill,
    isRunning: () => child.exitCode === null,
    start: () => {
      child = start()
    },
  }
}

/** What each resource is called on a server, and in which version. */
const namesOn = async (origin: string) => {
  const names = new Map<string, [version: number, name: string]>()
  for (const list of ['articles', 'actors', 'events']) {
    const response = await fetch(`${origin}${wholeList(list)}`)
    for (const line of (await response.text()).split('\n').filter(Boolean)) {
      const one = JSON.parse(line) as Made & { name?: string; title: string }
      names.set(one.id, [one.version, one.name ?? one.title])
    }
  }
  return names
}

test(
  'followers that are killed at random end with what the server has, and see each change once',
  { timeout: 240_000 + CHANGES * 20 },
  async () => {
    const { folder } = scratch()
    const database = join(folder, 'test.db')
    copyFileSync(inject('sampleDatabase'), database)
    const env = {
      DATABASE_URL: `file:${database}`,
      LOG_LEVEL: 'silent',
      // However slow the machine, nobody is refused for it.
      WAIT_MAX_MS: '600000',
    }
    const server = await serve(env)
    const { origin } = server
    const client = new Database(database, { readonly: true })
    onTestFinished(() => void client.close())
    const position = client.prepare<[], number>('select position from feed').pluck()
    const head = () => position.get() ?? 0

    let isOver = false
    const over = () => isOver || head() >= CHANGES
    const writing = Promise.all([
      ...Array.from({ length: SINGLE_WRITERS }, (_, w) =>
        writeSingly(origin, `Writer ${w}`, random(w), over),
      ),
      ...Array.from({ length: BULK_WRITERS }, (_, w) => writeInBulk(origin, `Bulk ${w}`, over)),
    ]).finally(() => {
      isOver = true
    })
    // It is awaited once the followers have been killed often enough.
    writing.catch(() => undefined)
    const followers = WAYS.map((way) => followerOf(origin, way, join(folder, way)))
    const { next, pick } = random(Date.now())
    let kills = 0
    for (; !isOver || kills < KILLS_MIN; kills++) {
      await pause(next() * 1_000)
      const one = pick(followers)
      await one.kill()
      await pause(next() * 300)
      one.start()
    }
    await writing

    const last = head()
    const seenBy = (file: string) => savedIn(file).saved.flatMap(({ seen }) => seen)
    for (const { way, file, isRunning } of followers)
      await expect
        .poll(() => [isRunning(), seenBy(file).at(-1)?.[0]], { ...CATCH_UP, message: way })
        .toEqual([true, last])
    const names = await namesOn(origin)
    for (const { way, file, kill } of followers) {
      await kill()
      const seen = seenBy(file)
      const gap = seen.findIndex(([at], i) => at !== i + 1)
      expect([gap, seen.length], `${way}: every position once, in order`).toEqual([-1, last])
      const mirror = new Map<string, [version: number, name: string | null]>()
      for (const [, kind, id, version, name] of seen)
        if (kind === 'delete' || kind === 'merge') mirror.delete(id)
        else mirror.set(id, [version, name])
      expect(mirror.size, way).toBe(names.size)
      expect(
        [...names].filter(
          ([id, [version, name]]) => String(mirror.get(id)) !== String([version, name]),
        ),
        way,
      ).toEqual([])
    }
    expect((await stop(server)).code).toBe(0)
    expect(dateline(['check'], env)).toMatchObject({ status: 0 })
    console.log(
      `${last} changes, ${names.size} resources, ${kills} kills of ${WAYS.length} followers`,
    )
  },
)
