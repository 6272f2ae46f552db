import { expect, inject, test } from 'vitest'
import { Dateline } from '../src/index.js'
import { planned } from './support/plan.js'

const CALLS = 1_000
const AT_ONCE = 50

test('1,000 calls over a link that fails one time in five all succeed, and nothing is made twice', async () => {
  const { client, requests } = await planned(
    { random: { rate: 0.2, seed: 7 } },
    // Three attempts all fail once in 125 calls; nine never do.
    { maxRetries: 8 },
  )
  const tag = `thousand-${crypto.randomUUID()}`
  let next = 0
  const made: string[] = []
  const worker = async () => {
    for (let i = next++; i < CALLS; i = next++) {
      const { id, version } = await client.articles.create({ title: `Call ${i}`, tags: [tag] })
      made.push(id)
      i = next++
      if (i < CALLS) await client.articles.update(id, { section: `${i}` }, {}, { ifMatch: version })
      i = next++
      if (i < CALLS) await client.articles.get(id)
      i = next++
      if (i < CALLS && made.length % 5 === 0) await client.articles.delete(id)
      else if (i < CALLS) await client.articles.list({ tag: [tag], limit: 1 })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const seen = await requests()
  expect(seen.filter(({ fault }) => fault !== null).length).toBeGreaterThan(CALLS / 10)

  const direct = new Dateline({ baseUrl: inject('service') })
  const stored = await direct.articles.list({ tag: [tag], limit: 200 }).toArray()
  expect(new Set(stored.map(({ title }) => title)).size).toBe(stored.length)
  const deleted = new Set(
    seen.flatMap(({ method, path }) => (method === 'DELETE' ? [path.split('/').at(-1)] : [])),
  )
  expect(new Set(stored.map(({ id }) => id))).toEqual(
    new Set(made.filter((id) => !deleted.has(id))),
  )
})
