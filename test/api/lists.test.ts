import { expect, test } from 'vitest'
import {
  ACTORS,
  ARTICLES,
  COLLECTIONS,
  enrich,
  EVENTS,
  expected,
  queryOf,
  readWorld,
  walk,
  type Collection,
} from '../support/collections.ts'
import { contractOf, operationsOf, parametersOf } from '../support/document.ts'
import { random } from '../support/random.ts'
import { filledOnce, SAMPLE, startService } from '../support/service.ts'

const startEnriched = filledOnce(async (service) => {
  await enrich(service)
  return readWorld(service)
})

/** A service with the sample and more, and all that it holds. */
const startListing = async () => {
  const { service, filled: world } = await startEnriched()
  const idsOf = async (collection: Collection, query: string, limit?: number) =>
    (await walk<{ id: string }>(service, `${collection.url}?${query}`, limit)).items.map(
      ({ id }) => id,
    )
  return { service, world, idsOf }
}

const PAGING = new Set(['after', 'limit', 'cursor', 'sort', 'total', 'snippet', 'format', 'bom'])

test('these tests know every filter of every list', () => {
  const operations = operationsOf(contractOf(startService()))
  for (const { url, filters } of COLLECTIONS) {
    const path = url.replace(/actor_\w+/, '{actorId}')
    const list = operations.find((one) => one.method === 'GET' && one.path === path)
    const known = list ? parametersOf(list, 'query').map(({ name }) => name) : []
    // Lists leave out withdrawn articles and what is not asserted: withdrawal.test.ts and modality.test.ts have it.
    const own = new Set([
      ...PAGING,
      ...(url.endsWith('/articles') ? ['status', 'excludeStatus'] : []),
      ...(url.endsWith('/events') ? ['modality', 'excludeModality'] : []),
    ])
    expect(Object.keys(filters).toSorted(), url).toEqual(
      known.filter((name) => !own.has(name)).toSorted(),
    )
  }
})

const whole = [ARTICLES, ACTORS, EVENTS] as unknown as Collection[]
const filtersOf = (collections: Collection[]) =>
  collections.flatMap((one) =>
    Object.keys(one.filters).map((name) => [one.url, name, one] as const),
  )

test.for(filtersOf(whole))(
  '%s?%s= finds what it asks for, and nothing else',
  async ([url, name, collection]) => {
    const { world, idsOf } = await startListing()
    const values = collection.filters[name]?.values(world) ?? []
    expect(values.length).toBeGreaterThan(0)
    const all = collection.items(world).length
    for (const value of values) {
      const query = queryOf(collection, [[name, [value]]])
      const wanted = expected(collection, world, [[name, [value]]])
      expect.soft(await idsOf(collection, query), `${url}?${query}`).toEqual(wanted)
      expect.soft(wanted.length, `${query} finds something`).toBeGreaterThan(0)
      expect.soft(wanted.length, `${query} leaves something out`).toBeLessThan(all)
    }
    if (collection.filters[name]?.single) return
    // Repeated, it finds what any of its values finds; the same value twice makes no difference.
    const asked: [string, string[]][] = [[name, [...values.slice(0, 4), ...values.slice(0, 1)]]]
    const found = await idsOf(collection, queryOf(collection, asked))
    expect(found).toEqual(expected(collection, world, asked))
  },
)

test.for(filtersOf(COLLECTIONS.slice(3)))(
  '%s?%s= filters within what the actor has',
  async ([, name, collection]) => {
    const { world, idsOf } = await startListing()
    expect(collection.items(world).length).toBeGreaterThan(2)
    for (const value of collection.filters[name]?.values(world) ?? []) {
      const query = queryOf(collection, [[name, [value]]])
      expect
        .soft(await idsOf(collection, query), query)
        .toEqual(expected(collection, world, [[name, [value]]]))
    }
  },
)

test.for(COLLECTIONS)('$url is in the order asked for, both ways', async (collection) => {
  const { world, idsOf } = await startListing()
  expect(await idsOf(collection, '')).toEqual(expected(collection, world, []))
  for (const name of Object.keys(collection.sorts)) {
    for (const sort of [name, `-${name}`]) {
      const wanted = expected(collection, world, [], sort)
      expect.soft(await idsOf(collection, `sort=${sort}`, 7), sort).toEqual(wanted)
    }
  }
})

const impossible = [
  ['articles', 'publishedFrom=2024-08-28&publishedTo=2024-08-27', 'publishedTo'],
  ['events', 'dateFrom=2024-08-28&dateTo=2024-08-27', 'dateTo'],
  ['events', 'fatalitiesMin=10&fatalitiesMax=9', 'fatalitiesMax'],
  ['events', 'intensityMin=1&intensityMax=-1', 'intensityMax'],
] as const
test.for(impossible)(
  '/v1/%s?%s can hold nothing, and is refused',
  async ([list, query, parameter]) => {
    const { get } = startService()
    const { status, body } = await get(`/v1/${list}?${query}`)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ in: 'query', parameter }])
  },
)

const nothing = [
  ['articles', 'source=nowhere.example'],
  ['articles', 'dataset=nothing'],
  ['articles', 'externalId=ucdp:nothing'],
  ['articles', 'event=event_01j00000000000000000000000'],
  ['articles', 'actor=actor_01j00000000000000000000000'],
  ['articles', 'url=https://nowhere.example/'],
  ['articles', 'tag=nothing'],
  ['actors', 'externalId=ucdp:nothing&type=person'],
  ['actors', 'affiliatedWith=actor_01j00000000000000000000000'],
  ['events', 'article=article_01j00000000000000000000000'],
  ['events', 'source=nowhere.example'],
  ['events', 'code=nothing&code=cameo:nothing'],
  ['events', 'near=-60,-120&radiusKm=1'],
] as const
test.for(nothing)('/v1/%s?%s finds nothing, and says so', async ([list, query]) => {
  const { get } = startService()
  const { status, body } = await get(`/v1/${list}?${query}&total=true`)
  expect(status).toBe(200)
  const page = { nextCursor: null, hasMore: false, total: 0, totalIsFloor: false }
  expect(body).toEqual({ data: [], page })
})

test('a filter that names nothing known leaves the others of its name to find what they find', async () => {
  const { world, idsOf } = await startListing()
  const asked: [string, string[]][] = [['source', ['libyareview.com']]]
  const collection = ARTICLES as unknown as Collection
  const query = `${queryOf(collection, asked)}&source=nowhere.example`
  expect(await idsOf(collection, query)).toEqual(expected(collection, world, asked))
  expect(await idsOf(collection, 'excludeSource=nowhere.example')).toEqual(
    expected(collection, world, []),
  )
})

test('a radius of nothing finds what is at the very point', async () => {
  const { get } = startService()
  const { data } = (await get('/v1/events?near=32.11486,20.06859&radiusKm=0&limit=200')).body
  expect(data.map(({ id }: { id: string }) => id)).toContain(SAMPLE.meeting)
})

test('any filters go together, in any order, on pages of any size, and are counted right', async () => {
  const { service, world } = await startListing()
  const { int, pick, chance } = random(20_240_827)
  let found = 0
  for (let n = 0; n < 300; n++) {
    const collection = pick(COLLECTIONS)
    const names = new Set(
      Array.from({ length: int(1, 3) }, () => pick(Object.keys(collection.filters))),
    )
    const asked = [...names].flatMap((name): [string, string[]][] => {
      const { single, excludes, values = () => [] } = collection.filters[name] ?? {}
      if (excludes?.some((other) => names.has(other))) return []
      const many = Array.from({ length: single ? 1 : int(1, 3) }, () => pick(values(world)))
      return [[name, [...new Set(many)]]]
    })
    const sort = chance(0.3)
      ? undefined
      : pick(Object.keys(collection.sorts).flatMap((one) => [one, `-${one}`]))
    const query = queryOf(collection, asked, sort)
    const wanted = expected(collection, world, asked, sort)
    const limit = int(1, 7)
    const { items, pages } = await walk<{ id: string }>(
      service,
      `${collection.url}?${query}&total=true`,
      limit,
    )
    expect
      .soft(
        items.map(({ id }) => id),
        `${collection.url}?${query}`,
      )
      .toEqual(wanted)
    for (const { page } of pages) expect.soft(page['total'], query).toBe(wanted.length)
    expect.soft(pages.length, query).toBe(Math.max(1, Math.ceil(wanted.length / limit)))
    found += wanted.length
  }
  expect(found).toBeGreaterThan(300)
})

test.for([
  ['country[]=LY&country[]=US', 'country=LY&country=US'],
  ['country%5B%5D=LY&type=CONSULT', 'country=LY&type=CONSULT'],
  ['country[0]=LY&country%5B1%5D=US', 'country=LY&country=US'],
  ['country=LY,US&type=CONSULT,AID', 'country=LY&country=US&type=CONSULT&type=AID'],
  ['limit[]=2', 'limit=2'],
  ['country=ly', 'country=LY'],
  ['actorCountry=us&actorCountry=Ly', 'actorCountry=US&actorCountry=LY'],
])('?%s is read as %s', async ([asked, meant]) => {
  const { service } = await startListing()
  const answer = await service.get(`/v1/events?${asked}`)
  const plain = await service.get(`/v1/events?${meant}`)
  expect([answer.status, answer.body.data.length > 0]).toEqual([200, true])
  expect(answer.body.data).toEqual(plain.body.data)
  // A cursor of one goes on in the other.
  const { nextCursor } = answer.body.page
  if (nextCursor !== null)
    expect((await service.get(`/v1/events?${meant}&cursor=${nextCursor}`)).status).toBe(200)
})

test('a comma stays in a text, and in what is wrong on one side of it', async () => {
  const { service } = await startListing()
  expect((await service.get('/v1/events?tag=a,b&total=true')).body.page.total).toBe(0)
  const { status, body } = await service.get('/v1/events?type=CONSULT,NOPE')
  expect([status, body.errors[0].parameter]).toEqual([400, 'type'])
})

test('brackets in a value stay', async () => {
  const { service } = await startListing()
  const { status, body } = await service.get('/v1/events?type[]=[]=')
  expect([status, body.errors[0].parameter]).toEqual([400, 'type'])
  expect((await service.get('/v1/events?tag=a[]=b&total=true')).body.page.total).toBe(0)
})
