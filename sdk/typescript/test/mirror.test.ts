import { afterAll, beforeAll, expect, test } from 'vitest'
import { Dateline } from '../src/index.js'
import { mirror, sync, type MirrorStore } from '../src/mirror.js'
import { startHarness, type Harness } from './support/harness.js'
import { planned, rejection } from './support/plan.js'

/** How many writes there are at a time; the long form is MIRRORED_WRITES=2000. */
const WRITES = Number(process.env['MIRRORED_WRITES'] ?? 60)
const COLLECTIONS = ['article', 'actor', 'event'] as const

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.stop())

/** JSON with its members in order, as RFC 8785 has it. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

/** A copy in memory; `onPut` may end its follower in any moment. */
const memory = (onPut = () => {}) => {
  const held = new Map<string, string>()
  let kept: string | undefined
  const store: MirrorStore = {
    load: () => kept,
    clear: () => {
      held.clear()
      kept = undefined
    },
    put: (collection, resource) => {
      onPut()
      held.set(`${collection} ${resource.id}`, canonical(resource))
    },
    delete: (collection, id) => void held.delete(`${collection} ${id}`),
    save: (cursor) => {
      kept = cursor
    },
  }
  return { store, held }
}

/** All that the service has, each resource as it is read alone. */
const server = async (): Promise<Map<string, string>> => {
  const client = new Dateline({ baseUrl: harness.service })
  const all = new Map<string, string>()
  for (const collection of COLLECTIONS) {
    const part = client[`${collection}s`]
    const query = { article: { status: ['any'] }, actor: {}, event: { modality: ['any'] } }[
      collection
    ]
    for await (const { id } of part.list({ limit: 200 }, { query }))
      all.set(`${collection} ${id}`, canonical(await part.get(id)))
  }
  return all
}

const sorted = (held: Map<string, string>) => [...held].toSorted(([a], [b]) => (a < b ? -1 : 1))
const compare = async (held: Map<string, string>) => {
  const all = await server()
  expect(all.size).toBeGreaterThan(20)
  expect(sorted(held)).toEqual(sorted(all))
}

test('a copy is brought up to date, and equals the service byte for byte', async () => {
  const client = new Dateline({ baseUrl: harness.service })
  const { store, held } = memory()
  await sync(client, store)
  await compare(held)
  for (const seed of [1, 2, 3]) {
    await harness.write(WRITES, seed)
    await sync(client, store)
    await compare(held)
  }
})

test('a follower that is ended in any moment, on bad lines, ends equal', async () => {
  const { baseUrl } = await planned({ random: { rate: 0.1, seed: 5 } }, {}, harness.proxy)
  const client = new Dateline({ baseUrl })
  let left = 0
  const { store, held } = memory(() => {
    if (left-- === 0) throw new Error('killed')
  })
  let isWritten = false
  const writing = harness.write(WRITES, 4).then(() => {
    isWritten = true
  })
  let kills = 0
  for (let runs = 1, isEqual = false; !isEqual; runs++) {
    const isLast = isWritten
    left = 30 * runs
    isEqual = await sync(client, store).then(
      () => isLast,
      (error: unknown) => {
        expect(error).toEqual(new Error('killed'))
        kills++
        return false
      },
    )
  }
  await writing
  expect(kills).toBeGreaterThan(1)
  await compare(held)
})

test('a follower goes on by itself, and ends when it is cancelled', async () => {
  const client = new Dateline({ baseUrl: harness.service })
  const { store, held } = memory()
  const controller = new AbortController()
  const following = rejection(mirror(client, store, { signal: controller.signal }))
  await harness.write(WRITES, 6)
  await expect.poll(() => compare(held).then(() => true), { timeout: 30_000 }).toBe(true)
  controller.abort(new Error('enough'))
  expect(await following).toEqual(new Error('enough'))
})
