import { expect, test } from 'vitest'
import { COLLECTIONS, enrich, expected, readWorld, walk } from '../support/collections.ts'
import { filledOnce, SAMPLE, startService, type Service } from '../support/service.ts'

const ids = (items: { id: string }[]) => items.map(({ id }) => id)
const sorted = COLLECTIONS.flatMap((collection) =>
  Object.keys(collection.sorts).flatMap((name) =>
    [name, `-${name}`].map((sort) => [collection.url, sort, collection] as const),
  ),
)

const startEnriched = filledOnce(async (service) => {
  await enrich(service)
  return readWorld(service)
})

test.for(sorted)(
  'the pages of %s by %s have neither gaps nor repeats',
  async ([url, sort, collection]) => {
    const { service, filled } = await startEnriched()
    const wanted = expected(collection, filled, [], sort)
    for (const limit of [1, 3, wanted.length, 200]) {
      const { items, pages } = await walk<{ id: string }>(service, `${url}?sort=${sort}`, limit)
      expect(ids(items), `${limit} a page`).toEqual(wanted)
      expect(
        pages
          .map(({ data }) => data.length)
          .slice(0, -1)
          .every((size) => size === limit),
      ).toBe(true)
      expect(pages.map(({ page }) => page['hasMore'])).toEqual(
        pages.map((_, i) => i < pages.length - 1),
      )
    }
  },
)

/** Makes one more of a kind, which sorts somewhere in the middle. */
const more: Record<string, (service: Service, n: number) => Promise<unknown>> = {
  '/v1/articles': ({ post }, n) =>
    post('/v1/articles', { title: `New ${n}`, publishedAt: `20${10 + (n % 16)}-06-01` }),
  '/v1/actors': ({ post }, n) =>
    post('/v1/actors', {
      type: 'person',
      name: `${'abcdefghijklmnopqrstuvwxyz'[(n * 7) % 26]} new`,
    }),
  '/v1/events': ({ post }, n) =>
    post('/v1/events', {
      title: `New ${n}`,
      type: 'OTHER',
      date: { start: `20${10 + (n % 16)}-06-01` },
      fatalities: { best: n },
    }),
}
test.for(sorted.filter(([url]) => url in more))(
  'while others write, the pages of %s by %s still show each item once',
  async ([url, sort]) => {
    const service = startService()
    const before = ids((await walk<{ id: string }>(service, `${url}?sort=${sort}`)).items)
    const seen: string[] = []
    let n = 0
    for (let next = `${url}?sort=${sort}&limit=7`; next !== '';) {
      const { data, page } = (await service.get(next)).body
      seen.push(...ids(data))
      await more[url]?.(service, n++)
      await more[url]?.(service, n++)
      next =
        page.nextCursor === null || n > 400
          ? ''
          : `${url}?sort=${sort}&limit=7&cursor=${page.nextCursor}`
    }
    expect(new Set(seen).size).toBe(seen.length)
    // What was there all the time is there, in its order.
    expect(seen.filter((id) => before.includes(id))).toEqual(before)
    expect(n).toBeGreaterThan(6)
  },
)

test('the links of a page are whole whatever was asked for', async () => {
  const { app } = startService()
  const response = await app.request('/v1/events?q=<haftar>+%22&limit=1&type=CONSULT')
  const links = response.headers.get('link') ?? ''
  expect(links).toMatch(/^<[^<>"\s]+>; rel="first"(, <[^<>"\s]+>; rel="next")?$/)
  const first = /<([^>]+)>; rel="first"/.exec(links)?.[1] ?? ''
  expect(await (await app.request(first)).text()).toBe(await response.text())
})

test('a page goes on after an item that was deleted', async () => {
  const { get, remove } = startService()
  const all = ids((await get('/v1/events?limit=200')).body.data)
  const first = (await get('/v1/events?limit=5')).body
  await remove(`/v1/events/${first.data[4].id}`)
  const second = (await get(`/v1/events?limit=5&cursor=${first.page.nextCursor}`)).body
  expect(ids(second.data)).toEqual(all.slice(5, 10))
})

const links = (header: string | null) =>
  Object.fromEntries(
    [...(header ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g)].map(([, url, rel]) => [rel, url]),
  ) as Record<string, string>
const lists = [
  '/v1/events',
  '/v1/articles?q=libya&tag=libya&tag=diplomacy&sort=relevance',
  '/v1/actors?country=LY&total=true',
  `/v1/actors/${SAMPLE.haftar}/events?q=${encodeURIComponent('-"größe & co"')}`,
  `/v1/actors/${SAMPLE.haftar}/articles`,
  `/v1/events/${SAMPLE.meeting}/evidence`,
]
test.for(lists)('the Link header of %s leads from the first page to the last', async (url) => {
  const { get } = startService()
  const sized = `${url}${url.includes('?') ? '&' : '?'}limit=2`
  const whole = ids((await get(sized.replace('limit=2', 'limit=200'))).body.data)
  const seen: string[] = []
  for (let next: string | undefined = sized; next !== undefined;) {
    const { status, body, headers } = await get(next)
    expect(status).toBe(200)
    seen.push(...ids(body.data))
    const { first, next: following } = links(headers.get('link'))
    expect(following !== undefined).toBe(body.page.hasMore)
    expect(ids((await get(first ?? '')).body.data)).toEqual(whole.slice(0, 2))
    next = following
  }
  expect(seen).toEqual(whole)
  expect(whole.length).toBeGreaterThan(2)
})

test('a page has twenty items when no number is asked for, and two hundred at most', async () => {
  const { get } = startService()
  expect((await get('/v1/actors')).body.data).toHaveLength(20)
  expect((await get('/v1/actors?limit=1')).body.data).toHaveLength(1)
  expect((await get('/v1/actors?limit=200')).body.data).toHaveLength(79)
})

test('a cursor is of one list with its filters and its order, and of no other', async () => {
  const { get } = startService()
  const { nextCursor } = (await get('/v1/events?tag=libya&limit=2')).body.page
  const answers = async (url: string) => (await get(`${url}&cursor=${nextCursor}`)).status
  for (const url of [
    '/v1/events?tag=libya&limit=3',
    '/v1/events?tag=libya&limit=200&total=true',
    '/v1/events?tag=libya&snippet=true',
  ])
    expect.soft(await answers(url), url).toBe(200)
  for (const url of [
    '/v1/events?limit=2',
    '/v1/events?tag=diplomacy',
    '/v1/events?tag=libya&tag=diplomacy',
    '/v1/events?tag=libya&type=CONSULT',
    '/v1/events?tag=libya&sort=date',
    '/v1/articles?tag=libya',
    '/v1/actors?tag=libya',
    `/v1/actors/${SAMPLE.haftar}/events?tag=libya`,
  ])
    expect.soft(await answers(url), url).toBe(400)
})

test('a cursor that was altered is refused, and so is a made-up one', async () => {
  const { get } = startService()
  for (const url of [
    '/v1/events?limit=2',
    '/v1/actors?limit=2&sort=-eventCount',
    `/v1/events/${SAMPLE.meeting}/evidence?limit=2`,
  ]) {
    const cursor: string = (await get(url)).body.page.nextCursor
    expect((await get(`${url}&cursor=${cursor}`)).status).toBe(200)
    const altered = Array.from(
      cursor,
      (c, i) => cursor.slice(0, i) + (c === 'A' ? 'B' : 'A') + cursor.slice(i + 1),
    )
    const madeUp = [
      'x',
      '.',
      '..',
      'bnVsbA.x',
      cursor.slice(0, -1),
      cursor.split('.')[0] ?? '',
      `${cursor}x`,
      `${cursor}.x`,
      `.${cursor}`,
      cursor.toUpperCase(),
    ]
    for (const one of [...altered, ...madeUp]) {
      const { status, body } = await get(`${url}&cursor=${encodeURIComponent(one)}`)
      expect.soft([status, body.errors?.[0]?.parameter], one).toEqual([400, 'cursor'])
    }
  }
})

test('a list that is empty has one page, and no next one', async () => {
  const { get } = startService({ empty: true })
  for (const list of ['articles', 'actors', 'events']) {
    const { body, headers } = await get(`/v1/${list}?total=true`)
    expect(body).toEqual({
      data: [],
      page: { nextCursor: null, hasMore: false, total: 0, totalIsFloor: false },
    })
    expect(links(headers.get('link'))).toEqual({ first: `/v1/${list}?total=true` })
  }
})

test('a total is exact up to ten thousand, and a floor beyond', async () => {
  const { engine, stores, get } = startService({ empty: true })
  const add = (from: number, to: number) =>
    engine.write(async (tx) => {
      for (let i = from; i < to; i++) await stores.actors.insert(tx, newActor(i))
    })
  const newActor = (i: number) => ({
    type: 'person' as const,
    name: `Someone ${i}`,
    aliases: [],
    country: i % 2 === 0 ? 'LY' : null,
    sectors: [],
    description: null,
    startDate: null,
    endDate: null,
    affiliations: [],
    externalIds: [],
    tags: [],
    dataset: null,
  })
  const total = async (query = '') => {
    const { total: n, totalIsFloor } = (await get(`/v1/actors?limit=1&total=true${query}`)).body
      .page
    return [n, totalIsFloor]
  }
  await add(0, 10_000)
  expect(await total()).toEqual([10_000, false])
  expect(await total('&country=LY')).toEqual([5_000, false])
  await add(10_000, 10_001)
  for (const query of ['', '&q=someone', '&type=person', '&sort=-eventCount', '&hasEvent=false'])
    expect(await total(query), query).toEqual([10_000, true])
  expect(await total('&country=LY')).toEqual([5_001, false])
  expect((await get('/v1/actors?limit=1')).body.page).not.toHaveProperty('total')

  // Of so many matches, the newest are ranked, and the answer says so.
  const { page } = (await get('/v1/actors?q=someone&sort=relevance&limit=1')).body
  expect(page.rankedNewest).toBe(2_000)
})
