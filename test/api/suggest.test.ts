import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ActorInput } from '../../src/actors/schema.ts'
import { check } from '../support/check.ts'
import { walk } from '../support/collections.ts'
import { filledOnce, SAMPLE, startService, type Service } from '../support/service.ts'

interface Suggestion {
  kind: string
  value: string
  label: string
  collection: string
  count: number
  filter: Record<string, string[]>
}

const suggest = async ({ get }: Service, q: string, more = ''): Promise<Suggestion[]> =>
  (await get(`/v1/suggest?q=${encodeURIComponent(q)}${more}`)).body.data

/** The URL of the list that a suggestion counts. */
const listOf = ({ collection, filter }: Pick<Suggestion, 'collection' | 'filter'>): string => {
  const parameters = Object.entries(filter).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  )
  return `/v1/${collection}s?${String(new URLSearchParams(parameters))}`
}

test.for([
  ['haf', 'actor', 'Khalifa Haftar'],
  ['HAFTAR kha', 'actor', 'Khalifa Haftar'],
  ['hifter', 'actor', 'Khalifa Haftar'],
  ['حفت', 'actor', 'Khalifa Haftar'],
  ['خليف', 'actor', 'Khalifa Haftar'],
  ['Влади', 'actor', 'Vladimir Putin'],
  ['ВЛАДИМИР пу', 'actor', 'Vladimir Putin'],
  ['日', 'actor', 'Japan'],
  ['석열', 'actor', 'Yoon Suk-yeol'],
  ['Eire', 'actor', 'Ireland'],
  ['libyarev', 'source', 'LibyaReview'],
  ['united-st', 'tag', 'united-states'],
  ['stat', 'tag', 'united-states'],
  ['bengh', 'place', 'Benghazi'],
  ['york', 'place', 'United Nations Headquarters, New York'],
  ['nakat', 'author', 'Grace Nakato'],
] as const)('%s suggests the %s %s', async ([q, kind, label]) => {
  const found = await suggest(startService(), q)
  expect(found.map((one) => [one.kind, one.label])).toContainEqual([kind, label])
})

test('words are compared whole but for the last, and all of them must be there', async () => {
  const service = startService()
  for (const q of ['aftar', 'khal haftar', 'haftar langley', '—', 'zzz'])
    expect(await suggest(service, q), q).toEqual([])
})

test('a suggestion counts what the list of its filter has, and the most used come first', async () => {
  const service = startService()
  await service.patch(`/v1/articles/${SAMPLE.national}`, { status: 'withdrawn' })
  await service.patch(`/v1/events/${SAMPLE.meeting}`, { modality: 'planned' })
  const all = new Map<string, Suggestion>()
  for (const q of 'abcdefghijklmnopqrstuvwyzحбو日1'.split('')) {
    const found = await suggest(service, q, '&limit=20')
    for (const kind of ['actor', 'source', 'tag', 'place', 'author']) {
      const counts = found.filter((one) => one.kind === kind).map(({ count }) => count)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }
    for (const one of found) all.set(listOf(one), one)
  }
  expect(new Set([...all.values()].map((one) => `${one.kind} ${one.collection}`))).toEqual(
    new Set(
      'actor event,source article,tag event,tag article,tag actor,place event,author article'.split(
        ',',
      ),
    ),
  )
  expect(all.size).toBeGreaterThan(100)
  for (const [list, { count }] of all)
    expect((await walk(service, list)).items.length, list).toBe(count)
})

test('kinds that are asked for are answered in that order, as many of each', async () => {
  const service = startService()
  const found = await suggest(service, 'l', '&kind=tag&kind=actor&limit=2')
  expect(found.map(({ kind }) => kind)).toEqual(['tag', 'tag', 'actor', 'actor'])
  expect((await service.get('/v1/suggest')).status).toBe(400)
  expect((await service.get('/v1/suggest?q=a&kind=mood')).status).toBe(400)
})

test('a source is suggested by its domain, and by a name that finds more than that', async () => {
  const service = startService({ empty: true })
  const report = (name: string, domain: string | null) =>
    service.post('/v1/articles', { title: 'A report', source: { name, domain } })
  await report('Harbour Post', 'harbour.example')
  const found = async () =>
    (await suggest(service, 'harb')).map(({ value, count }) => [value, count])
  expect(await found()).toEqual([['harbour.example', 1]])
  await report('Harbour Post', null)
  expect(await found()).toEqual([
    ['Harbour Post', 2],
    ['harbour.example', 1],
  ])
})

test('suggestions follow what is written, changed, merged and deleted', async () => {
  const service = startService({ empty: true })
  const { post, patch, put, remove, file } = service
  const counts = async (q: string) =>
    (await suggest(service, q)).map((one) => `${one.collection} ${one.value} ${one.count}`)
  const article = { title: 'One', tags: ['Ætna'], authors: ['Ana Āé', 'Ana Bé'] }
  const { id } = (await post('/v1/articles', article)).body
  await post('/v1/articles', { title: 'Two', tags: ['Ætna'], authors: ['Ana Bé'] })
  expect(await counts('ana')).toEqual(['article Ana Bé 2', 'article Ana Āé 1'])
  await put(`/v1/articles/${id}`, { ...article, authors: [] })
  expect(await counts('ana')).toEqual(['article Ana Bé 1'])
  const event = { title: 'E', type: 'CONSULT', date: { start: '2024-01-01' }, tags: ['Ætna'] }
  const made = (await post('/v1/events', { ...event, location: { name: 'Aetna town' } })).body.id
  expect(await counts('aetn')).toEqual(['article Ætna 2', 'event Ætna 1', 'event Aetna town 1'])
  await patch(`/v1/events/${made}`, { location: { name: 'Elsewhere' }, tags: [] })
  expect(await counts('aetn')).toEqual(['article Ætna 2'])
  const actor = async (name: string, tags: string[]): Promise<string> =>
    (await post('/v1/actors', { type: 'person', name, tags })).body.id
  const [one, other] = [await actor('A', ['left', 'both']), await actor('B', ['both'])]
  expect(await counts('both')).toEqual(['actor both 2'])
  await post(`/v1/actors/${other}/merge`, { duplicateId: one })
  expect(await counts('both')).toEqual(['actor both 1'])
  expect(await counts('left')).toEqual(['actor left 1'])
  await post(`/v1/actors/${one}/unmerge`, undefined)
  expect(await counts('both')).toEqual(['actor both 2'])
  await remove(`/v1/actors/${one}`)
  await remove(`/v1/articles/${id}`)
  await post('/v1/events', event)
  await remove(`/v1/events/${made}`)
  expect(await counts('left')).toEqual([])
  expect(await counts('aetn')).toEqual(['event Ætna 1', 'article Ætna 1'])
  expect(await check(file, 'drizzle')).toEqual([])
})

const many = filledOnce(async ({ engine, stores, post }) => {
  const authors = Array.from({ length: 400 }, (_, i) => `Ahmad Number${i}`)
  for (const some of [authors.slice(0, 200), authors.slice(200), authors.slice(250, 251)])
    await post('/v1/articles', { title: 'By many', authors: some })
  await engine.write(async (tx) => {
    for (let i = 0; i < 400; i++)
      await stores.actors.insert(tx, ActorInput.parse({ type: 'other', name: `Brigade No. ${i}` }))
  })
}, true)

test('among many, the most used are found, and the rare ones by their words', async () => {
  const { service } = await many()
  const labels = async (q: string) => (await suggest(service, q)).map(({ label }) => label)
  expect((await labels('ahm'))[0]).toBe('Ahmad Number250')
  expect(await labels('ahmad')).toHaveLength(5)
  expect(await labels('ahmad number39')).toEqual(
    [399, 398, 397, 396, 395].map((i) => `Ahmad Number${i}`),
  )
  expect(await labels('brig')).toHaveLength(5)
  // The first that was made stands behind all others.
  expect(await labels('brigade no 0')).toEqual(['Brigade No. 0'])
})

test('a check finds suggestions that are not what resources have, and repairs them', async () => {
  const { file, ...service } = startService()
  const before = await suggest({ file, ...service }, 'l', '&limit=20')
  const database = new Database(file)
  database.exec(`
    update suggestions set uses = uses + 1 where value = 'libya' and collection = 'event';
    delete from suggestions where kind = 'author';
    delete from suggestion_words where kind = 'place';
    insert into suggestions (kind, collection, value, words, uses) values ('tag', 'event', 'none', ' none ', 1)`)
  database.close()
  const said = (await check(file, 'drizzle')).map(({ message, isDerived }) => [message, isDerived])
  expect(said).toEqual([
    [expect.stringMatching(/^\d+ rows of suggestions are not/), true],
    [expect.stringMatching(/^\d+ rows of suggestion_words are not/), true],
  ])
  await check(file, 'drizzle', { repair: true })
  expect(await check(file, 'drizzle')).toEqual([])
  expect(await suggest({ file, ...service }, 'l', '&limit=20')).toEqual(before)
})

test('a search shows some actors, events and articles, and whether their lists have more', async () => {
  const service = startService()
  const { body } = await service.get('/v1/search?q=haftar&limit=2')
  const shown = Object.entries(body as Record<string, { data: { id: string }[]; more: boolean }>)
  expect(shown.map(([kind, { data: some, more }]) => [kind, some.length, more])).toEqual([
    ['actors', 2, true],
    ['events', 2, true],
    ['articles', 2, true],
  ])
  expect(body.actors.data[0].id).toBe(SAMPLE.haftar)
  const all = (await service.get('/v1/search?q=%22Khalifa%20Haftar%22&limit=20')).body
  for (const kind of ['actor', 'event', 'article'] as const) {
    const { items } = await walk<{ id: string }>(
      service,
      listOf({ collection: kind, filter: all[`${kind}s`].filter }),
    )
    const ids = (all[`${kind}s`].data as { id: string }[]).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(items.map(({ id }) => id).toSorted())
    expect(all[`${kind}s`].more).toBe(false)
  }
  expect((await service.get('/v1/search?q=ab*')).status).toBe(400)
})
