import { expect, test } from 'vitest'
import type { Dossier } from '../../src/actors/dossier/schema.ts'
import type { Article } from '../../src/articles/schema.ts'
import type { Event } from '../../src/events/schema.ts'
import { enrich } from '../support/collections.ts'
import { exported, listedBy } from '../support/exported.ts'
import { readData, startEmpty } from '../support/imports.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const dossierOf = async ({ get }: Service, id: string): Promise<Dossier['data']> =>
  (await get(`/v1/actors/${id}/dossier`)).body.data

const byText = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
/** How many events have each value, the values of most first. */
const counted = (events: Event[], valuesOf: (event: Event) => (string | null | undefined)[]) => {
  const counts = new Map<string, number>()
  for (const event of events)
    for (const value of new Set(valuesOf(event)))
      if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || byText(a, b))
}
const pairs = ({ values }: { values: { value: string; count: number }[] }) =>
  values.map(({ value, count }) => [value, count])

/** Checks a dossier against what the lists export of the actor, and each filter against its list. */
const check = async (service: Service, id: string): Promise<void> => {
  const { get } = service
  const dossier = await dossierOf(service, id)
  const events = (await exported<Event>(service, '/v1/events', `actor=${id}`)) ?? []
  const articles = (await exported<Article>(service, '/v1/articles', `actor=${id}`)) ?? []
  const { body: actor } = await get(`/v1/actors/${id}`)
  expect(actor).toMatchObject({ ...dossier.actor, aliases: expect.any(Array) })
  expect(dossier.positions.values).toHaveLength(actor.affiliations.length)

  const others = counted(events, ({ participants }) => participants.map((one) => one.actor.id))
  const shared = others.filter(([other]) => other !== id)
  const { counterparts } = dossier
  expect(counterparts.values.map((one) => [one.actor.id, one.count])).toEqual(shared.slice(0, 10))
  expect(counterparts.more).toBe(shared.length - counterparts.values.length)
  const { types, countries, regions, years } = dossier
  expect(pairs(types)).toEqual(counted(events, ({ type }) => [type]).slice(0, 10))
  const country = counted(events, ({ location }) => [location?.country])
  expect(pairs(countries)).toEqual(country.slice(0, 10))
  expect(countries.missing).toBe(events.filter(({ location }) => !location?.country).length)
  const region = counted(events, ({ location }) => [location?.admin1])
  expect(pairs(regions)).toEqual(region.slice(0, 10))

  const inYear = counted(events, ({ date }) => [date.start.slice(0, 4)])
  expect(years.values.filter(({ count }) => count > 0).map((one) => [one.year, one.count])).toEqual(
    inYear
      .filter(([year]) => year >= (years.values[0]?.year ?? ''))
      .toSorted(([a], [b]) => byText(a, b)),
  )
  const first = Number(years.values[0]?.year)
  expect(years.values.map(({ year }) => Number(year))).toEqual(
    years.values.map((_, i) => first + i),
  )
  const total = years.values.reduce((sum, { count }) => sum + count, years.earlier?.count ?? 0)
  expect(total).toBe(events.length)

  const ofEvents = [
    dossier.events,
    ...counterparts.values,
    ...types.values,
    ...countries.values,
    ...regions.values,
    ...years.values,
    ...(years.earlier ? [years.earlier] : []),
  ]
  for (const { count, filter } of ofEvents)
    expect(await listedBy(service, '/v1/events', filter), JSON.stringify(filter)).toBe(count)
  expect(await listedBy(service, '/v1/articles', dossier.articles.filter)).toBe(
    dossier.articles.count,
  )
  expect([dossier.events.count, dossier.articles.count]).toEqual([events.length, articles.length])
  const ids = (list: { id: string }[]) => list.slice(0, 5).map((one) => one.id)
  expect(ids(dossier.events.latest)).toEqual(ids(events))
  expect(ids(dossier.articles.latest)).toEqual(ids(articles))
}

test('a dossier has what the lists have of the actor', async () => {
  const service = startService()
  await enrich(service)
  const actors = (await service.get('/v1/actors?sort=-eventCount&limit=4')).body.data as {
    id: string
  }[]
  for (const { id } of actors) await check(service, id)
})

test('a dossier of an imported file has what its events have', async () => {
  const { importText, ...service } = startEmpty()
  expect(importText(readData('ged.csv')).status).toBe(0)
  const { data } = (await service.get('/v1/actors?sort=-eventCount&limit=2')).body
  for (const { id } of data) await check(service, id)
})

test('an actor of whom nothing is known has an empty dossier', async () => {
  const service = startService()
  const { body } = await service.post('/v1/actors', { type: 'person', name: 'Nobody' })
  expect(await dossierOf(service, body.id)).toMatchObject({
    actor: { name: 'Nobody' },
    positions: { values: [], more: 0 },
    counterparts: { values: [], more: 0 },
    types: { values: [], missing: 0, more: false },
    years: { values: [], earlier: null },
    events: { count: 0, latest: [] },
    articles: { count: 0, latest: [] },
  })
})

test('a dossier has what was merged into the actor, and undoes each by its version', async () => {
  const service = startService()
  const { post } = service
  const make = async (name: string): Promise<string> =>
    (await post('/v1/actors', { type: 'person', name })).body.id
  const [first, second] = [await make('Hiftar'), await make('Haphtar')]
  await post(`/v1/actors/${first}/merge`, { duplicateId: second })
  const mergedOf = async () => (await dossierOf(service, SAMPLE.haftar)).merged
  expect(await mergedOf()).toEqual({ values: [], more: 0 })
  await post(`/v1/actors/${SAMPLE.haftar}/merge`, { duplicateId: first })
  const { values } = await mergedOf()
  expect(values.map(({ id, name }) => [id, name])).toEqual([
    [first, 'Hiftar'],
    [second, 'Haphtar'],
  ])
  for (const { id, version, position } of values) {
    const [last] = (await service.get(`/v1/actors/${id}/revisions?limit=1`)).body.data
    expect(last).toMatchObject({ kind: 'merge', version, position })
  }
  // The survivor changes right after the merge, by which a history finds which change it was.
  const [change] = (await service.get(`/v1/actors/${SAMPLE.haftar}/revisions?limit=1`)).body.data
  expect(change).toMatchObject({ kind: 'update', position: Number(values[0]?.position) + 1 })
  const undone = await post(`/v1/actors/${first}/unmerge`, undefined, {
    'If-Match': `"${values[0]?.version}"`,
  })
  expect(undone.status).toBe(200)
  expect(await mergedOf()).toEqual({ values: [], more: 0 })
  expect((await dossierOf(service, first)).merged.values.map(({ id }) => id)).toEqual([second])
})

test('a dossier has a hundred years, and counts what was before', async () => {
  const service = startService()
  const { post } = service
  const { body } = await post('/v1/actors', { type: 'state', name: 'An old state' })
  for (const start of ['0001-01-01', '1848-03-01', '1912-05-05', '1913-01-01', '2012-12-31']) {
    const participants = [{ actorId: body.id }]
    await post('/v1/events', { type: 'AGREE', title: 'A treaty', date: { start }, participants })
  }
  const { years } = await dossierOf(service, body.id)
  expect(years.values).toHaveLength(100)
  expect(years.values[0]).toMatchObject({ year: '1913', count: 1 })
  expect(years.earlier?.count).toBe(3)
  await check(service, body.id)
})

test('positions are in the order of time', async () => {
  const service = startService()
  const of = (from: string | null, to: string | null, title: string) => ({
    actorId: SAMPLE.haftar,
    type: 'related_to',
    title,
    from,
    to,
  })
  const { body } = await service.post('/v1/actors', {
    type: 'person',
    name: 'An envoy',
    affiliations: [
      of('2011-02', null, 'c'),
      of('2014', '2015', 'e'),
      of(null, '1999', 'a'),
      of('2011-02', '2012', 'b'),
      of('2011-02-17', null, 'd'),
    ],
  })
  const { positions } = await dossierOf(service, body.id)
  expect(positions.values.map(({ title }) => title).join('')).toBe('abcde')
})

test('the dossier of a merged actor leads to its survivor, and that of nobody to nothing', async () => {
  const { get, post } = startService()
  const { body } = await post('/v1/actors', { type: 'person', name: 'Hiftar' })
  await post(`/v1/actors/${SAMPLE.haftar}/merge`, { duplicateId: body.id })
  const moved = await get(`/v1/actors/${body.id}/dossier`)
  expect([moved.status, moved.headers.get('location')]).toEqual([
    308,
    `/v1/actors/${SAMPLE.haftar}/dossier`,
  ])
  expect((await get('/v1/actors/actor_01j6ne0000fcas344pr6cyzta2/dossier')).status).toBe(404)
})
