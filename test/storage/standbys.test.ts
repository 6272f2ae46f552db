import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { dateline } from '../support/command.ts'
import {
  administer,
  rowsOf,
  startPostgres,
  startStandby,
  type PostgresServer,
} from '../support/postgres.ts'
import { random } from '../support/random.ts'
import { startService, type Reply, type Service } from '../support/service.ts'

/** How many reads are checked while a standby stops and goes on; the long form is STANDBY_READS=10000. */
const READS = Number(process.env['STANDBY_READS'] ?? 400)
const SEED = Number(process.env['SEED'] ?? 1)
const CLIENTS = 6
const ARTICLES = 4
/** The longest time for which the standby applies nothing, or all, in milliseconds. */
const PAUSE_MS = 150

const DURABLE = { synchronous_commit: 'local', fsync: 'off' }

/** A primary and a standby with an empty database, their address, and the one by which the standby is read. */
const twoHosts = async (more: Record<string, string> = {}) => {
  const servers: PostgresServer[] = []
  onTestFinished(() => servers.forEach((server) => server.stop()))
  const primary = await startPostgres(DURABLE)
  servers.push(primary)
  await administer(primary.origin, 'create database news')
  expect(dateline(['migrate'], { DATABASE_URL: `${primary.origin}/news` }).status).toBe(0)
  const standby = await startStandby(primary, { ...DURABLE, ...more })
  servers.push(standby)
  const url = `postgres://postgres@${primary.host},${standby.host}/news`
  return { primary, standby, url, reading: `${url}?target_session_attrs=prefer-standby` }
}

const pause = ({ origin }: PostgresServer) =>
  administer(origin, 'select pg_wal_replay_pause()').then(() =>
    expect
      .poll(() => rowsOf(`${origin}/postgres`, 'select pg_get_wal_replay_pause_state()'))
      .toEqual([['paused']]),
  )
const resume = ({ origin }: PostgresServer) => administer(origin, 'select pg_wal_replay_resume()')

const positionIn = ({ headers }: Pick<Reply, 'headers'>): Record<string, string> => {
  const position = headers.get('dateline-position')
  return position === null ? {} : { 'Dateline-Position': position }
}

const titleAt = async ({ get }: Service, path: string, seen: Record<string, string>) => {
  const reply = await get(path, seen)
  return [reply.status, reply.body.title]
}

test('a standby is read as far as its client has seen, and the primary beyond that', async () => {
  const { primary, standby, url, reading } = await twoHosts()
  const writer = startService({ file: url })
  const reader = startService({ file: reading })
  const made = await writer.post('/v1/articles', { title: 'First' })
  const path = `/v1/articles/${made.body.id}`
  const first = positionIn(made)
  expect(first).toHaveProperty('Dateline-Position')
  await expect.poll(() => titleAt(reader, path, {})).toEqual([200, 'First'])

  await pause(standby)
  const second = positionIn(await writer.patch(path, { title: 'Second' }))
  // Who has seen the second title sees it again, and who has not is answered by the standby.
  expect(await titleAt(reader, path, second)).toEqual([200, 'Second'])
  expect(await titleAt(reader, path, first)).toEqual([200, 'First'])
  // Without a header, this process has answered with the second.
  expect(await titleAt(reader, path, {})).toEqual([200, 'Second'])
  // A refusal tells of the state too.
  const refused = await reader.patch(path, { title: 'Third' }, { ...first, 'If-Match': '"1"' })
  expect(refused.status).toBe(412)
  expect(await titleAt(reader, path, positionIn(refused))).toEqual([200, 'Second'])
  // A follower has seen the feed up to where it asks from.
  const since = second['Dateline-Position'] ?? ''
  const followed = await reader.get(`/v1/changes?since=${since}`, first)
  expect([followed.status, followed.body.data]).toEqual([200, []])
  // A read tells how far the standby is.
  const again = await reader.get(path, first)
  expect(positionIn(again)).toEqual(first)
  const altered = await reader.get(path, { 'Dateline-Position': `${since}x` })
  expect([altered.status, altered.body.errors[0].parameter]).toEqual([400, 'Dateline-Position'])

  await primary.kill()
  expect(await titleAt(reader, path, first)).toEqual([200, 'First'])
  const late = await reader.get(path, second)
  expect([late.status, late.headers.get('retry-after')]).toEqual([503, '1'])
  await resume(standby)
  await expect.poll(() => titleAt(reader, path, second)).toEqual([200, 'Second'])
  standby.promote()
  const patched = async () => (await writer.patch(path, { title: 'Third' }, second)).status
  await expect.poll(patched).toBe(200)
})

test(
  'no client sees an older state than it has seen, whichever process it asks, while a standby stops and goes on',
  { timeout: 120_000 + READS * 50 },
  async () => {
    const { standby, url, reading } = await twoHosts()
    const services = [startService({ file: url }), startService({ file: reading })] as const
    const [{ post }] = services
    const ids: string[] = []
    // Every client has seen all articles.
    let written: Record<string, string> = {}
    for (let i = 0; i < ARTICLES; i++) {
      const reply = await post('/v1/articles', { title: `Article ${i}` })
      ids.push(reply.body.id)
      written = positionIn(reply)
    }
    let reads = 0
    let fromStandby = 0
    let isOver = false

    const holdBack = async () => {
      const { int } = random(SEED)
      while (!isOver) {
        await pause(standby)
        await sleep(int(0, PAUSE_MS))
        await resume(standby)
        await sleep(int(0, PAUSE_MS))
      }
    }
    const client = async (_: unknown, i: number) => {
      const { int, pick } = random(SEED * 1_000 + i)
      const seen = new Map<string, number>()
      let position = written
      const see = (place: string, shown: { id: string; version: number }[]) => {
        for (const { id, version } of shown) {
          expect(version, `${place}, seed ${SEED}`).toBeGreaterThanOrEqual(seen.get(id) ?? 1)
          seen.set(id, version)
        }
      }
      while (reads < READS) {
        const service = services[int(0, 1)] as Service
        const id = pick(ids)
        const kind = int(0, 3)
        const path = kind === 1 ? '/v1/articles' : `/v1/articles/${id}`
        const place = `client ${i}, ${path} of ${services.indexOf(service)}`
        const reply =
          kind === 0
            ? await service.patch(path, { title: `By ${i}, ${reads}` }, position)
            : await service.get(path, position)
        expect(reply.status, `${place}: ${reply.text}`).toBe(200)
        see(place, kind === 1 ? reply.body.data : [reply.body])
        position = positionIn(reply)
        if (kind > 0) reads++
      }
    }
    const held = holdBack()
    await Promise.all(Array.from({ length: CLIENTS }, client)).finally(() => (isOver = true))
    await held
    // What the standby has read, it tells itself.
    await expect
      .poll(async () => {
        const [row] = await rowsOf(
          `${standby.origin}/postgres`,
          `select xact_commit::int from pg_stat_database where datname = 'news'`,
        )
        fromStandby = Number(row?.[0])
        return fromStandby
      })
      .toBeGreaterThan(READS / 20)
  },
)

test('a read that a standby ends, to go on applying changes, is made at the primary', async () => {
  const { primary, url, reading } = await twoHosts({ max_standby_streaming_delay: '0' })
  const { post, remove } = startService({ file: url })
  const { engine } = startService({ file: reading })
  const { id } = (await post('/v1/articles', { title: 'Short' })).body
  await post('/v1/articles', { title: 'Long' })
  const { articles } = engine.schema
  let attempts = 0
  const titles = await engine.read(async (db) => {
    attempts++
    const list = () => db.select({ title: articles.title }).from(articles)
    await list()
    if (attempts > 1) return list()
    expect((await remove(`/v1/articles/${id}`)).status).toBe(204)
    await rowsOf(`${primary.origin}/news`, 'vacuum articles')
    for (;;) {
      await list()
      await sleep(20)
    }
  })
  expect([attempts, titles]).toEqual([2, [{ title: 'Long' }]])
})

test('readiness tells the role and the lag of each host, and which standbys the primary waits for', async () => {
  const { primary, standby, url } = await twoHosts()
  const { get, post } = startService({ file: url })
  const hosts = async () => (await get('/readyz')).body.hosts
  const whole = { lagBytes: 0, lagSeconds: 0 }
  // A standby that has applied no write since it began cannot tell how old one is.
  expect((await post('/v1/articles', { title: 'First' })).status).toBe(201)
  await expect.poll(hosts).toEqual([
    { role: 'primary', ...whole, synchronousStandbyNames: '' },
    { role: 'standby', ...whole },
  ])
  const names = "alter system set synchronous_standby_names = 'ANY 1 (one, two)'"
  await administer(primary.origin, names, 'select pg_reload_conf()')
  await pause(standby)
  expect((await post('/v1/articles', { title: 'New' })).status).toBe(201)
  const lagging = {
    role: 'standby',
    lagBytes: expect.toSatisfy((bytes: number) => bytes > 0),
    lagSeconds: expect.toSatisfy((seconds: number) => seconds > 0),
  }
  await expect
    .poll(hosts)
    .toEqual([{ role: 'primary', ...whole, synchronousStandbyNames: 'ANY 1 (one, two)' }, lagging])
  await resume(standby)
  await primary.kill()
  const away = { role: 'unreachable' }
  await expect.poll(hosts).toEqual([away, { role: 'standby', lagSeconds: 0 }])
  standby.promote()
  await expect
    .poll(hosts)
    .toEqual([away, { role: 'primary', ...whole, synchronousStandbyNames: '' }])
})

test('one host tells nothing of others, and its answers no position that nobody needs', async () => {
  const { get, post } = startService()
  expect((await get('/readyz')).body).not.toHaveProperty('hosts')
  const { headers } = await post('/v1/articles', { title: 'New' })
  expect(headers.has('dateline-position')).toBe(false)
})
