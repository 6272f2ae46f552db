import { createServer } from 'node:http2'
import { duplexPair } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { BusyError, LeftError, WorkerEndedError } from '../../src/common/errors.ts'
import { workerPool, type PoolOptions } from '../../src/offload/pool.ts'

const never = new AbortController().signal

/** A pool whose processes listen when they are told to. */
const start = (options: Partial<PoolOptions> = {}) => {
  const started: { listen: () => void; end: () => void }[] = []
  const pool = workerPool({
    max: 8,
    usersMax: 1,
    waitMs: 60_000,
    startingMax: 4,
    momentMs: 0,
    start: () => {
      const [pipe, other] = duplexPair()
      const end = () => void [pipe, other].map((one) => one.destroy())
      started.push({ listen: () => void createServer().emit('connection', other), end })
      return { pipe, kill: end }
    },
    ...options,
  })
  onTestFinished(pool.end)
  const acquire = (signal = never) => {
    const worker = pool.acquire(signal)
    // Those that still wait at the end of a test get none.
    worker.catch(() => {})
    return worker
  }
  return { pool, started, acquire }
}

test('no more processes start than there are requests that wait for one', async () => {
  const { pool, started, acquire } = start()
  pool.warm()
  const first = acquire()
  expect(started).toHaveLength(1)
  const others = [acquire(), acquire()]
  expect(started).toHaveLength(3)
  started[2]?.listen()
  const worker = await first
  expect(pool.count()).toEqual({ processes: 3, users: 1, waiting: 2 })
  // Two start, and two wait.
  pool.release(worker, true)
  await others[0]
  expect(started).toHaveLength(3)
  expect(pool.count()).toEqual({ processes: 3, users: 1, waiting: 1 })
  started[0]?.listen()
  await others[1]
})

test('more than start at a time wait, and have one start when another has come or failed', async () => {
  const { pool, started, acquire } = start({ startingMax: 2 })
  const asked = Array.from({ length: 5 }, () => acquire())
  expect(started).toHaveLength(2)
  started[0]?.listen()
  await asked[0]
  expect(started).toHaveLength(3)
  started[1]?.end()
  await expect(asked[1]).rejects.toThrow(WorkerEndedError)
  expect(started).toHaveLength(4)
  for (const { listen } of started.slice(2)) listen()
  await Promise.all(asked.slice(2, 4))
  started[4]?.listen()
  await asked[4]
  expect(pool.count()).toEqual({ processes: 4, users: 4, waiting: 0 })
})

test('a request that waits takes the first process that is free, though one starts for it', async () => {
  const { pool, started, acquire } = start({ max: 2 })
  const first = acquire()
  started[0]?.listen()
  const worker = await first
  const second = acquire()
  expect(started).toHaveLength(2)
  pool.release(worker, true)
  expect(await second).toBe(worker)
})

test('while none can be started requests wait no longer than they may, and while one starts for it', async () => {
  const { started, acquire } = start({ max: 1, waitMs: 20 })
  const first = acquire()
  await sleep(100)
  started[0]?.listen()
  await first
  await expect(acquire()).rejects.toThrow(BusyError)
})

test('each process that does not start is that of one request, and none starts for nobody', async () => {
  const { pool, started, acquire } = start({ startingMax: 1 })
  const asked = [acquire(), acquire(), acquire()]
  for (const [i, one] of asked.entries()) {
    expect(started).toHaveLength(i + 1)
    started[i]?.end()
    await expect(one).rejects.toThrow(WorkerEndedError)
  }
  expect(pool.count()).toEqual({ processes: 0, users: 0, waiting: 0 })
  expect(started).toHaveLength(3)
})

test('those that wait for a process that has just come or taken one are served by it, when it is fast', async () => {
  const { pool, started, acquire } = start({ startingMax: 1, momentMs: 200 })
  const asked = [acquire(), acquire(), acquire()]
  // What its start takes does not count.
  await sleep(250)
  started[0]?.listen()
  const worker = await asked[0]
  expect(worker).toBeDefined()
  for (const next of asked.slice(1)) {
    await sleep(20)
    if (worker) pool.release(worker, true)
    expect(await next).toBe(worker)
  }
  expect(started).toHaveLength(1)
})

test('another process starts at once beside one that is slow, and after a moment beside one that may be', async () => {
  const { pool, started, acquire } = start({ startingMax: 1, momentMs: 60 })
  const first = acquire()
  started[0]?.listen()
  await first
  const second = acquire()
  expect(started).toHaveLength(1)
  await expect.poll(() => started.length).toBe(2)
  started[1]?.listen()
  await second
  await sleep(100)
  void acquire()
  expect(started).toHaveLength(3)
  expect(pool.count()).toEqual({ processes: 3, users: 2, waiting: 1 })
})

test('a line that does not end has another process start, however fast the first is', async () => {
  const { pool, started, acquire } = start({ startingMax: 1, momentMs: 60 })
  const asked = Array.from({ length: 50 }, () => acquire())
  started[0]?.listen()
  for (const one of asked) {
    const worker = await one
    if (started.length > 1) break
    await sleep(10)
    pool.release(worker, true)
  }
  expect(started).toHaveLength(2)
  expect(pool.count().waiting).toBeGreaterThan(0)
})

test('a client that leaves while it waits leaves nothing behind', async () => {
  const { pool, started, acquire } = start()
  const client = new AbortController()
  const asked = acquire(client.signal)
  client.abort()
  await expect(asked).rejects.toThrow(LeftError)
  started[0]?.listen()
  await expect.poll(() => pool.count()).toEqual({ processes: 1, users: 0, waiting: 0 })
  await acquire()
  expect(started).toHaveLength(1)
})

test('a stream that waits is served as soon as one of many ends', async () => {
  const { pool, started, acquire } = start({ max: 1, usersMax: 2 })
  const both = Promise.all([acquire(), acquire()])
  started[0]?.listen()
  const [worker] = await both
  await worker.up
  const third = acquire()
  expect(pool.count().waiting).toBe(1)
  pool.release(worker, true)
  expect(await third).toBe(worker)
})
