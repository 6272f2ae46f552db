import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/schema.ts'
import type { Event } from '../../src/events/schema.ts'
import { ARTICLES, enrich, EVENTS, queryOf, readWorld } from '../support/collections.ts'
import type { Collection } from '../support/collections.ts'
import { ARTICLE_VALUES, EVENT_VALUES, type Values } from '../support/counted.ts'
import { check as checkDatabase } from '../support/check.ts'
import { startEmpty, UKRAINE } from '../support/imports.ts'
import { ON_POSTGRES } from '../support/postgres.ts'
import { random } from '../support/random.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'
import { rowOfArticle, rowOfEvent, timelineOf, type Bucket } from '../support/timelines.ts'

type Filter = Record<string, string[]>
interface Part {
  count: number
  filter: Filter
}
interface Timeline {
  data: Bucket[]
  groups: (Part & { value: string; label: string; buckets: Bucket[] })[]
  other: (Part & { buckets: Bucket[] }) | null
  before: Part | null
  imprecise: Part | null
  undated: number
  exact: boolean
}

const INTERVALS = ['day', 'week', 'month', 'quarter', 'year']
const DATES = ['first', 'spread', 'exact']

/** What a list streams under some filters; null when it refuses them. */
const streamed = async <T>({ get }: Service, url: string, query: string): Promise<T[] | null> => {
  const { status, text } = await get(`${url}/export?format=ndjson&${query}`)
  if (status === 400) return null
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]))
}

const listedBy = (filter: Filter) =>
  new URLSearchParams(
    Object.entries(filter).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  ).toString()

/** How many a filter of an answer lists. */
const lengthOf = async ({ get }: Service, url: string, filter: Filter): Promise<number> => {
  const { status, body, text } = await get(`${url}?limit=1&total=true&${listedBy(filter)}`)
  expect(status, `${listedBy(filter)} ${text}`).toBe(200)
  return body.page.total
}

/** What is compared of intervals; sums of fractions are rounded in an answer. */
const near = (buckets: readonly object[] | null, isAbout = false) =>
  buckets?.map((bucket) =>
    Object.fromEntries(
      Object.entries(bucket)
        .filter(([name]) => /^(?:name|start|end|count|value|low|high)$/.test(name))
        .map(([name, value]) => [
          name,
          isAbout && typeof value === 'number' ? expect.closeTo(value, 5) : (value as unknown),
        ]),
    ),
  )

/** The first and the last day that a query asks for. */
const windowOf = (url: string, query: string, dates: string) => {
  const given = new URLSearchParams(query)
  const days = (...names: string[]) =>
    names
      .flatMap((name) => given.get(name) ?? [])
      .map((text) => new Date(text).toISOString().slice(0, 10))
  const isOfArticles = url === '/v1/articles'
  const from = isOfArticles ? days('publishedFrom') : days('dateFrom', 'startFrom')
  const to = isOfArticles
    ? days('publishedTo')
    : days('dateTo', ...(dates === 'spread' ? [] : ['startTo']))
  return { from: from.toSorted().at(-1), to: to.toSorted()[0] }
}

interface Asked {
  interval: string
  dates: string
  metric: string
  groupBy?: string
}

/** Compares timelines with what an export has. */
const checker = async (service: Service, collection: Collection, values: Values<never>) => {
  const { url } = collection
  const isOfEvents = url === '/v1/events'
  const all = (await streamed<Article>(service, '/v1/articles', 'status=any')) ?? []
  const originalOf = new Map(all.map(({ id, duplicateOf }) => [id, duplicateOf?.id ?? id]))
  const rowsOf = (items: unknown[]) =>
    items.flatMap((item) =>
      isOfEvents ? rowOfEvent(item as Event, originalOf) : (rowOfArticle(item as Article) ?? []),
    )
  const { pick } = random(7)

  return async (query: string, { interval, dates, metric, groupBy }: Asked): Promise<void> => {
    const asked = `interval=${interval}&metric=${metric}${isOfEvents ? `&dates=${dates}` : ''}${groupBy ? `&groupBy=${groupBy}` : ''}`
    const told = `${url}/timeline?${query}&${asked}`
    const reply = await service.get(told)
    const items = await streamed<unknown>(service, url, query)
    const window = windowOf(url, query, dates)
    const right = items && timelineOf(rowsOf(items), { interval, dates, metric }, window)
    if (items === null || right === null) return expect.soft(reply.status, told).toBe(400)
    expect.soft(reply.status, `${told} ${reply.text.slice(0, 300)}`).toBe(200)
    const body = reply.body as Timeline
    expect.soft(near(body.data), told).toEqual(near(right, true))
    const shown = body.data.concat(
      ...body.groups.map((one) => one.buckets),
      body.other?.buckets ?? [],
    )
    const some = [shown, shown.filter(({ count }) => count > 0)].filter(({ length }) => length > 0)
    for (const { filter, count } of some.map(pick))
      expect.soft(await lengthOf(service, url, filter), `${told} ${listedBy(filter)}`).toBe(count)
    for (const part of [body.before, body.imprecise, ...body.groups, body.other])
      if (part) expect.soft(await lengthOf(service, url, part.filter), told).toBe(part.count)
    if (groupBy === undefined) return
    // The groups, and what is in none of them.
    const valueOf = values[groupBy] as
      | ((item: unknown) => (string | null | undefined)[])
      | undefined
    const has = (item: unknown, value: string) => valueOf?.(item).includes(value) === true
    // A group begins and ends with the whole timeline.
    const whole = { from: body.data[0]?.start, to: body.data.at(-1)?.end }
    const ofGroup = (some: unknown[]) => {
      const edges = { from: window.from ?? whole.from, to: window.to ?? whole.to }
      return body.data.length === 0
        ? []
        : timelineOf(rowsOf(some), { interval, dates, metric }, edges)
    }
    for (const { value, buckets } of body.groups) {
      const own = items.filter((item) => has(item, value))
      expect.soft(near(buckets), `${told} ${value}`).toEqual(near(ofGroup(own), true))
    }
    const others = items.filter((item) => !body.groups.some(({ value }) => has(item, value)))
    if (body.other)
      expect.soft(near(body.other.buckets), `${told} other`).toEqual(near(ofGroup(others), true))
    else if (dates !== 'exact') expect.soft(others, told).toEqual([])
  }
}

const METRICS: Record<string, string[]> = {
  '/v1/events': ['events', 'articles', 'originals', 'sources', 'fatalities', 'intensity'],
  '/v1/articles': ['articles', 'originals', 'sources'],
}
const WINDOW: Record<string, string> = {
  '/v1/events': 'dateFrom=2010-06-15&dateTo=2025-03-10',
  '/v1/articles': 'publishedFrom=1999-06-15&publishedTo=2025-03-10T10:00:00Z',
}
const isOfWindow = (name: string) => /^(date|start|published)(From|To)$/.test(name)

test.for([
  ['/v1/events', EVENTS, EVENT_VALUES],
  ['/v1/articles', ARTICLES, ARTICLE_VALUES],
] as unknown as [string, Collection, Values<never>][])(
  'the timelines of %s are what its export has, under any filters',
  async ([url, collection, values]) => {
    const service = startService()
    await enrich(service)
    const world = await readWorld(service)
    const check = await checker(service, collection, values)
    const { pick, chance } = random(20_240_829)
    const filters = Object.entries(collection.filters)
    const metrics = METRICS[url] ?? []
    const window = WINDOW[url] ?? ''
    for (const interval of INTERVALS.slice(2))
      for (const dates of DATES)
        for (const metric of dates === 'spread' ? ['events', 'fatalities', 'intensity'] : metrics)
          if (metrics.includes(metric)) await check(window, { interval, dates, metric })
    await check('', { interval: 'year', dates: 'first', metric: metrics[0] ?? '' })
    await check(
      url === '/v1/events' ? 'dateFrom=2024-07-30&dateTo=2024-09-02' : 'publishedFrom=2024-08-01',
      {
        interval: 'week',
        dates: 'first',
        metric: metrics[0] ?? '',
      },
    )
    // Each filter alone, then pairs of them, each counted in some way.
    for (const [name, filter] of filters) {
      const query = queryOf(collection, [[name, filter.values(world).slice(0, 1)]])
      await check(isOfWindow(name) ? query : `${query}&${window}`, {
        interval: pick(INTERVALS.slice(1)),
        dates: 'first',
        metric: metrics[0] ?? '',
      })
    }
    for (let n = 0; n < 16; n++) {
      const [one, other] = [pick(filters), pick(filters)]
      if (
        one[0] === other[0] ||
        one[1].excludes?.includes(other[0]) ||
        other[1].excludes?.includes(one[0])
      )
        continue
      const query = queryOf(collection, [
        [one[0], [pick(one[1].values(world))]],
        [other[0], [pick(other[1].values(world))]],
      ])
      const dates = url === '/v1/events' ? pick(DATES) : 'first'
      const metric = pick(dates === 'spread' ? ['events', 'fatalities'] : metrics)
      const hasOwn = isOfWindow(one[0]) || isOfWindow(other[0])
      await check(hasOwn ? query : `${query}&${window}`, {
        interval: pick(INTERVALS.slice(1)),
        dates,
        metric,
        ...(chance(0.5) ? { groupBy: pick(Object.keys(values)) } : {}),
      })
    }
  },
)

test('the timelines of what UCDP publishes are what its export has', async () => {
  const service = startEmpty()
  service.importText(readFileSync(UKRAINE))
  const check = await checker(service, EVENTS as unknown as Collection, EVENT_VALUES)
  for (const dates of DATES)
    for (const [interval, metric] of [
      ['week', 'events'],
      ['year', 'fatalities'],
    ] as const)
      await check('startFrom=2010-01-01', { interval, dates, metric, groupBy: 'country' })
})

/** A service with so many events in each month of 2020. */
const startMonths = async (counts: number[], more: object = {}) => {
  const service = startService({ empty: true })
  for (const [month, count] of counts.entries())
    for (let n = 0; n < count; n++)
      await service.post('/v1/events', {
        type: n % 2 === 0 ? 'PROTEST' : 'AID',
        title: 'Something',
        date: {
          start: `2020-${String(month + 1).padStart(2, '0')}-${String(n + 1).padStart(2, '0')}`,
        },
        ...more,
      })
  const read = async (query: string) => {
    const { status, body, text } = await service.get(`/v1/events/timeline?interval=month&${query}`)
    expect(status, text).toBe(200)
    return body as Timeline
  }
  return { ...service, read }
}

test('a share is of everything in the interval, under no filter but the time', async () => {
  const { read } = await startMonths([3, 0, 4])
  const { data } = await read('type=PROTEST&share=true&dateFrom=2020-01-02&dateTo=2020-03-31')
  expect(data.map(({ count, total, share }) => [count, total, share])).toEqual([
    [1, 2, 0.5],
    [0, 0, null],
    [2, 4, 0.5],
  ])
  const { groups } = await read('type=PROTEST&share=true&groupBy=type')
  expect(groups[0]?.buckets.map(({ share }) => share)).toEqual([0.666667, null, 0.5])
})

test('intervals are added up, and compared with the mean of those before unless it is low', async () => {
  const { read } = await startMonths([6, 4, 5, 10, 0, 3])
  const { data } = await read('cumulative=true&compare=previous&compareWith=3')
  expect(data.map(({ cumulative }) => cumulative)).toEqual([6, 10, 15, 25, 25, 28])
  expect(data.map(({ previous, change }) => [previous, change])).toEqual([
    [null, null],
    [null, null],
    [null, null],
    [5, 1],
    [6.333333, -1],
    [5, -0.4],
  ])
  const low = await read('type=AID&compare=previous&compareWith=2')
  expect(low.data.map(({ previous, change }) => [previous, change]).slice(2)).toEqual([
    [2.5, null],
    [2, null],
    [3.5, null],
    [2.5, null],
  ])
})

test('only the commonest twenty values have timelines of their own; the rest is counted', async () => {
  const service = startService({ empty: true })
  for (let n = 0; n < 25; n++)
    for (let i = 0; i <= n % 3; i++)
      await service.post('/v1/events', {
        type: 'AID',
        title: 'Something',
        date: { start: '2020-01-01' },
        tags: [`tag ${String(n).padStart(2, '0')}`, ...(n === 1 ? ['tag 02'] : [])],
        location: { country: 'LY', admin1: `Region ${n}` },
      })
  for (const field of ['tag', 'admin1']) {
    const { body } = await service.get(`/v1/events/timeline?interval=day&groupBy=${field}`)
    const { groups, other, data } = body as Timeline
    expect(groups).toHaveLength(20)
    expect(groups[0]?.count).toBeGreaterThan(2)
    const shown = new Set(groups.map(({ value }) => value))
    const { body: page } = await service.get('/v1/events?limit=200')
    const rest = (page.data as Event[]).filter(
      ({ tags, location }) =>
        !(field === 'tag' ? tags : [location?.admin1]).some((value) => shown.has(value ?? '')),
    )
    expect([other?.count, other?.buckets[0]?.count]).toEqual([rest.length, rest.length])
    expect(await lengthOf(service, '/v1/events', other?.filter ?? {})).toBe(rest.length)
    expect(data[0]?.count).toBe(page.data.length)
  }
})

test('what a timeline leaves out because of its date is counted, and listed', async () => {
  const service = await startMonths([1, 1])
  await service.post('/v1/events', {
    type: 'AID',
    title: 'All year',
    date: { start: '2019-11-20', end: '2020-02-10', precision: 'longer' },
  })
  const { data, before, imprecise } = await service.read('dateFrom=2020-01-01&dateTo=2020-02-29')
  expect(data.map(({ count }) => count)).toEqual([1, 1])
  expect([before?.count, imprecise?.count]).toEqual([1, 1])
  for (const part of [before, imprecise])
    expect(await lengthOf(service, '/v1/events', part?.filter ?? {})).toBe(1)
  const spread = await service.read('dates=spread&dateFrom=2020-01-01&dateTo=2020-02-29')
  expect(spread.data.map(({ count, value }) => [count, value])).toEqual([
    [2, expect.closeTo(1 + 31 / 83, 5)],
    [2, expect.closeTo(1 + 10 / 83, 5)],
  ])
  expect(spread.before).toBeNull()
})

test('articles without a date are in no interval, and are counted', async () => {
  const service = startService({ empty: true })
  for (const publishedAt of ['2020-01-05', '2020-03-31T23:59:59Z', null])
    await service.post('/v1/articles', { title: 'Something', publishedAt })
  const { body } = await service.get('/v1/articles/timeline?interval=month')
  expect(body.undated).toBe(1)
  expect((body.data as Bucket[]).map(({ name, value }) => [name, value])).toEqual([
    ['2020-01', 1],
    ['2020-02', 0],
    ['2020-03', 1],
  ])
  const { body: none } = await service.get('/v1/articles/timeline?interval=month&q=nothing')
  expect(none).toMatchObject({ data: [], groups: [], other: null, undated: 0, exact: true })
})

test.for([
  ['', 'interval', 'required'],
  ['interval=decade', 'interval', 'not_allowed'],
  ['interval=day&dateFrom=2020-01-01&dateTo=2022-09-27', 'interval', 'too_many'],
  ['interval=year&groupBy=bbox', 'groupBy', 'not_allowed'],
  ['interval=year&metric=deaths', 'metric', 'not_allowed'],
  ['interval=year&compareWith=0', 'compareWith', 'out_of_range'],
  ['interval=year&metric=intensity&share=true', 'share', 'conflicting'],
  ['interval=year&metric=sources&cumulative=true', 'cumulative', 'conflicting'],
  ['interval=year&metric=articles&dates=spread', 'dates', 'conflicting'],
  ['interval=year&limit=1', 'limit', 'unknown'],
] as const)('/v1/events/timeline?%s is refused for %s', async ([query, parameter, code]) => {
  const { get } = startService()
  const { status, body } = await get(`/v1/events/timeline?${query}`)
  expect(status).toBe(400)
  expect(body.errors[0]).toMatchObject({ in: 'query', parameter, code })
})

test('a thousand days are a timeline, and an answer with too many filters is refused', async () => {
  const { get } = startService()
  const days = 'interval=day&dateFrom=2020-01-01&dateTo=2022-09-26'
  const { body } = await get(`/v1/events/timeline?${days}`)
  expect(body.data).toHaveLength(1_000)
  const ids = Array.from({ length: 100 }, () => `id=${SAMPLE.meeting}`).join('&')
  const { status, body: refused } = await get(`/v1/events/timeline?${days}&groupBy=type&${ids}`)
  expect([status, refused.errors[0].code]).toEqual([400, 'too_many'])
})

test('fatalities and intensity are summed by day as events are written, changed and deleted', async () => {
  const service = startService()
  const { pick } = random(16)
  const drawn = () => ({
    // Each has an intensity of its own, but for the last, which has none.
    type: pick(['AID', 'ASSAULT', 'PROTEST', 'OTHER']),
    modality: pick(['asserted', 'asserted', 'planned']),
    date: { start: pick(['2024-01-30', '2024-01-31', '2024-02-01']) },
    fatalities: pick([null, { best: 0 }, { best: 3 }, { best: 5, low: 2, high: 11 }, { low: 1 }]),
  })
  const ids: string[] = []
  const compare = async () => {
    for (const metric of ['fatalities', 'intensity', 'events'])
      for (const modality of ['asserted', 'planned', 'any']) {
        const read = async (more: string) => {
          const { body } = await service.get(
            `/v1/events/timeline?interval=month&metric=${metric}&modality=${modality}${more}`,
          )
          return near((body as Timeline).data)
        }
        const kept = await read('')
        expect(kept?.length).toBeGreaterThan(1)
        // A filter has the events read one by one.
        expect(kept, `${metric} ${modality}`).toEqual(await read('&createdFrom=2000-01-01'))
      }
  }
  for (let i = 0; i < 60; i++) {
    const id = ids.length > 10 ? pick(ids) : undefined
    if (id === undefined || i % 3 === 0) {
      const { status, body } = await service.post('/v1/events', {
        title: `Event ${i}`,
        ...drawn(),
      })
      expect(status).toBe(201)
      ids.push(body.id)
    } else if (i % 3 === 1)
      expect((await service.patch(`/v1/events/${id}`, drawn())).status).toBe(200)
    else {
      expect((await service.remove(`/v1/events/${id}`)).status).toBe(204)
      ids.splice(ids.indexOf(id), 1)
      if (i % 2 === 0) {
        const { status } = await service.post(`/v1/events/${id}/restore`, { version: 1 })
        expect(status).toBe(200)
        ids.push(id)
      }
    }
    if (i % 10 === 9) await compare()
  }
  if (!ON_POSTGRES) expect(await checkDatabase(service.file, 'drizzle')).toEqual([])
})
