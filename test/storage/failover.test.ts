import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { dateline, serve, stop } from '../support/command.ts'
import { feedFaultsOf } from '../support/check.ts'
import {
  administer,
  rowsOf,
  startPostgres,
  startStandby,
  type PostgresServer,
} from '../support/postgres.ts'

/** How often the primary is killed; the long form is FAILOVER_ROUNDS=20. */
const ROUNDS = Number(process.env['FAILOVER_ROUNDS'] ?? 2)
const WRITERS = 4
const READERS = 2
/** How many writes are acknowledged before each kill and after each promotion. */
const WRITES = 40
/** A write that takes longer than this after a promotion is too late; only the long form is that strict. */
const WRITTEN_AGAIN_MS = process.env['FAILOVER_ROUNDS'] ? 5_000 : 60_000

const DURABLE = { synchronous_commit: 'on', fsync: 'off' }

/** How far a server has written, and how far a standby has received it. */
const WRITTEN = 'select pg_current_wal_flush_lsn()'
const RECEIVED = 'select pg_last_wal_receive_lsn()'

/** Has a server acknowledge a write only when its standby has it too. */
const demandStandby = ({ origin }: PostgresServer) =>
  administer(origin, "alter system set synchronous_standby_names = '*'", 'select pg_reload_conf()')

test(
  'a primary that is killed loses no acknowledged write, its standby is read on, and then written to',
  { timeout: 120_000 + ROUNDS * 60_000 },
  async () => {
    const servers: PostgresServer[] = []
    onTestFinished(() => servers.forEach((server) => server.stop()))
    let primary = await startPostgres(DURABLE)
    servers.push(primary)
    await administer(primary.origin, 'create database news')
    expect(dateline(['migrate'], { DATABASE_URL: `${primary.origin}/news` }).status).toBe(0)

    /** Where a follower of the changes is, who goes on over all rounds, and what it found wrong. */
    const follower = { since: '', position: 0 }
    const follow = async (origin: string): Promise<string | undefined> => {
      const since = follower.since === '' ? '' : `&since=${follower.since}`
      const answer = await fetch(`${origin}/v1/changes?limit=200&wait=1${since}`)
      if (answer.status === 503) {
        await answer.body?.cancel()
        await sleep(20)
        return undefined
      }
      if (answer.status !== 200) return answer.text()
      const { data, page } = (await answer.json()) as {
        data: { position: number }[]
        page: { nextCursor: string }
      }
      for (const { position } of data) {
        if (position !== follower.position + 1)
          return `the change ${position} came after ${follower.position}`
        follower.position = position
      }
      follower.since = page.nextCursor
      return undefined
    }
    /** Titles of articles whose creation was acknowledged. */
    const acknowledged = new Set<string>()
    let written = 0
    for (let round = 0; round < ROUNDS; round++) {
      const standby = await startStandby(primary, DURABLE)
      servers.push(standby)
      await demandStandby(primary)
      const url = `postgres://postgres@${primary.host},${standby.host}/news`
      const service = await serve({ DATABASE_URL: url, RATE_LIMIT_PER_ADDRESS: '0' })
      let isOver = false
      const faults: string[] = []
      const running: Promise<void>[] = []
      const whileItRuns = (work: () => Promise<void>) =>
        running.push(
          (async () => {
            while (!isOver) await work()
          })(),
        )
      for (let writer = 0; writer < WRITERS; writer++)
        whileItRuns(async () => {
          const title = `Report ${++written}`
          const answer = await fetch(`${service.origin}/v1/articles`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ title }),
          })
          const body = await answer.text()
          if (answer.status === 201) acknowledged.add(title)
          else {
            if (answer.status !== 503) faults.push(body)
            await sleep(20)
          }
        })
      let reads = 0
      for (let reader = 0; reader < READERS; reader++)
        whileItRuns(async () => {
          // All that has been acknowledged before the question is in the answer.
          const least = acknowledged.size
          const path = '/v1/articles?limit=1&total=true'
          const answer = await fetch(`${service.origin}${path}`)
          const body = (await answer.json()) as { page?: { total: number } }
          if (!body.page || body.page.total < Math.min(least, 10_000))
            faults.push(`${least} acknowledged: ${JSON.stringify(body)}`)
          reads++
        })
      whileItRuns(async () => {
        const fault = await follow(service.origin)
        if (fault !== undefined) faults.push(fault)
      })
      const more = (least: () => number, by: number) => {
        const from = least()
        return expect.poll(least).toBeGreaterThanOrEqual(from + by)
      }

      await more(() => acknowledged.size, WRITES)
      await primary.kill()
      await more(() => reads, WRITES)
      standby.promote()
      const promotedAt = performance.now()
      await more(() => acknowledged.size, 1)
      expect(performance.now() - promotedAt).toBeLessThan(WRITTEN_AGAIN_MS)
      await more(() => acknowledged.size, WRITES)
      isOver = true
      await Promise.all(running)
      expect(faults).toEqual([])

      const kept = new Set<string>()
      for (let path = '/v1/articles?limit=200&sort=createdAt'; path !== '';) {
        const { data, page } = (await (await fetch(`${service.origin}${path}`)).json()) as {
          data: { title: string }[]
          page: { nextCursor: string | null }
        }
        for (const { title } of data) kept.add(title)
        path = page.nextCursor
          ? `/v1/articles?limit=200&sort=createdAt&cursor=${page.nextCursor}`
          : ''
      }
      expect([...acknowledged].filter((title) => !kept.has(title))).toEqual([])
      const head = await fetch(`${service.origin}/v1/changes/head`)
      const { position } = (await head.json()) as { position: number }
      while (follower.position < position) expect(await follow(service.origin)).toBeUndefined()
      expect(follower.position).toBe(position)
      expect((await stop(service)).code).toBe(0)
      primary = standby
    }
    expect(await feedFaultsOf(`${primary.origin}/news`)).toEqual([])
    expect(dateline(['check'], { DATABASE_URL: `${primary.origin}/news` }).status).toBe(0)
  },
)

test('a standby that lags is not read before it has what was answered before', async () => {
  const servers: PostgresServer[] = []
  onTestFinished(() => servers.forEach((server) => server.stop()))
  const primary = await startPostgres(DURABLE)
  servers.push(primary)
  await administer(primary.origin, 'create database news')
  expect(dateline(['migrate'], { DATABASE_URL: `${primary.origin}/news` }).status).toBe(0)
  const standby = await startStandby(primary)
  servers.push(standby)
  const service = await serve({
    DATABASE_URL: `postgres://postgres@${standby.host},${primary.host}/news`,
  })
  const create = () =>
    fetch(`${service.origin}/v1/articles`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ title: 'Seen' }),
    })
  const count = async () => {
    const answer = await fetch(`${service.origin}/v1/articles?total=true`)
    const body = (await answer.json()) as { page?: { total: number } }
    return [answer.status, body.page?.total]
  }
  expect((await create()).status).toBe(201)
  // The standby has the next write, and does not apply it.
  await administer(standby.origin, 'select pg_wal_replay_pause()')
  expect((await create()).status).toBe(201)
  expect(await count()).toEqual([200, 2])
  await expect
    .poll(() => rowsOf(`${standby.origin}/postgres`, RECEIVED))
    .toEqual(await rowsOf(`${primary.origin}/postgres`, WRITTEN))
  await primary.kill()
  expect(await count()).toEqual([503, undefined])
  expect((await create()).status).toBe(503)
  await administer(standby.origin, 'select pg_wal_replay_resume()')
  await expect.poll(count).toEqual([200, 2])
  standby.promote()
  await expect.poll(async () => (await create()).status).toBe(201)
  expect(await count()).toEqual([200, 3])
})
