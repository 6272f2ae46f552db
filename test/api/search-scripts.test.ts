import { expect, test } from 'vitest'
import { SEARCHES, TEXTS } from '../data/searches.ts'
import { startService } from '../support/service.ts'

const enc = encodeURIComponent

/** The same, as it is in the other form of Unicode. */
const decomposed = (text: string) => text.normalize('NFD')

/** A service with all the texts, as titles of articles or as names of actors. */
const startWith = async (collection: 'articles' | 'actors' | 'events', form = (s: string) => s) => {
  const service = startService({ empty: true, bodyLimitBytes: 2_000_000 })
  for (const [key, text] of Object.entries(TEXTS)) {
    const body = {
      articles: { title: 'x', body: form(text) },
      actors: { type: 'person', name: 'x', aliases: [{ name: form(text) }] },
      events: { title: form(text), type: 'OTHER', date: { start: '2024-01-01' } },
    }[collection]
    const reply = await service.post(`/v1/${collection}`, { ...body, tags: [key] })
    expect(reply.status, reply.text).toBe(201)
  }
  return async (q: string): Promise<string[]> => {
    const { status, body, text } = await service.get(`/v1/${collection}?q=${enc(q)}&limit=200`)
    if (status !== 200) throw new Error(text)
    return body.data.flatMap(({ tags }: { tags: string[] }) => tags).toSorted()
  }
}

test('there are at least 150 searches, in at least 15 scripts', () => {
  expect(SEARCHES.length).toBeGreaterThanOrEqual(150)
  expect(new Set(SEARCHES.map(([script]) => script)).size).toBeGreaterThanOrEqual(15)
})

test('texts are found as people write and type them, in every script', async () => {
  const find = await startWith('articles')
  for (const [script, q, found] of SEARCHES)
    expect.soft(await find(q), `${script}: ${q}`).toEqual(found.toSorted())
})

test('events are found so too, and texts and searches that are decomposed', async () => {
  const find = await startWith('events', decomposed)
  for (const [script, q, found] of SEARCHES)
    expect.soft(await find(decomposed(q)), `${script}: ${q}`).toEqual(found.toSorted())
})

test('actors are found so too, by aliases', async () => {
  const find = await startWith('actors')
  // The last word of these may be unfinished.
  for (const [script, q, found] of SEARCHES) {
    const names = await find(q)
    for (const key of found) expect.soft(names, `${script}: ${q}`).toContain(key)
  }
})
