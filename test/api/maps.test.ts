import { expect, test } from 'vitest'
import type { EventCluster, EventMap } from '../../src/events/map/schema.ts'
import { EventInput, type Event } from '../../src/events/schema.ts'
import { enrich, EVENTS, queryOf, readWorld, type Collection } from '../support/collections.ts'
import { exported, listedBy } from '../support/exported.ts'
import { readData, startEmpty } from '../support/imports.ts'
import { check as checkDatabase } from '../support/check.ts'
import { ON_POSTGRES } from '../support/postgres.ts'
import { random } from '../support/random.ts'
import { startService, type Service } from '../support/service.ts'

const AREAS = ['admin2', 'admin1', 'area', 'country', 'sea_or_air']
const CLUSTERS_MAX = 500

interface Place {
  id: string
  longitude: number
  latitude: number
  isArea: boolean
}
const placesOf = (events: Event[]): Place[] =>
  events.flatMap(({ id, location }) =>
    location === null || location.latitude === null || location.longitude === null
      ? []
      : [
          {
            id,
            longitude: location.longitude,
            latitude: location.latitude,
            isArea: AREAS.includes(location.precision ?? ''),
          },
        ],
  )

/** The clusters of places in a grid, as boxes with counts, told apart from how the service finds them. */
const clustered = (places: Place[], degrees: number) => {
  const cells = Map.groupBy(
    places,
    ({ longitude, latitude }) =>
      `${Math.floor((longitude + 180) / degrees)} ${Math.floor((latitude + 90) / degrees)}`,
  )
  return [...cells.values()]
    .map((own) => {
      const [x, y] = [own.map((one) => one.longitude), own.map((one) => one.latitude)]
      return {
        bbox: [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)],
        count: own.length,
        event: own.length === 1 ? own[0]?.id : undefined,
      }
    })
    .toSorted(byBox)
}
const byBox = (a: { bbox: number[] }, b: { bbox: number[] }) =>
  a.bbox.join() < b.bbox.join() ? -1 : 1
const shown = (clusters: EventCluster[]) =>
  clusters.map(({ bbox, count, event }) => ({ bbox, count, event: event?.id })).toSorted(byBox)

/** The boxes that a map with this query shows. */
const boxesOf = (query: string): [west: number, south: number, east: number, north: number][] => {
  const given = new URLSearchParams(query).get('bbox') ?? '-180,-90,180,90'
  const [west = 0, south = 0, east = 0, north = 0] = given.split(',').map(Number)
  return west <= east
    ? [[west, south, east, north]]
    : [
        [west, south, 180, north],
        [-180, south, east, north],
      ]
}

/** Checks a map under filters against what the list exports under them; gives the map. */
const check = async (service: Service, query: string, zoom: number): Promise<EventMap | null> => {
  const { status, body } = await service.get(`/v1/events/clusters?zoom=${zoom}&${query}`)
  const events = await exported<Event>(service, '/v1/events', query)
  if (events === null) {
    expect.soft(status, query).toBe(400)
    return null
  }
  const { data, exact } = body as EventMap
  expect.soft(exact).toBe(true)
  const places = placesOf(events)
  const [areas, points] = [true, false].map((isArea) =>
    places.filter((place) => place.isArea === isArea),
  ) as [Place[], Place[]]
  // A map that is larger than a screen, or has too many clusters, has larger cells.
  let degrees = 90 / 2 ** zoom
  const cells = () =>
    boxesOf(query).reduce(
      (sum, [west, south, east, north]) =>
        sum + (1 + (east - west) / degrees) * (1 + (north - south) / degrees),
      0,
    )
  while (cells() > 4_096) degrees *= 2
  const count = () => clustered(areas, degrees).length + clustered(points, degrees).length
  while (count() > CLUSTERS_MAX) degrees *= 2
  expect.soft(shown(data.clusters), `${query} at ${zoom}`).toEqual(clustered(points, degrees))
  expect.soft(shown(data.areas), `${query} at ${zoom}`).toEqual(clustered(areas, degrees))

  const anywhere = query
    .split('&')
    .filter((pair) => !pair.startsWith('bbox='))
    .join('&')
  const everything = (await exported<Event>(service, '/v1/events', anywhere)) ?? []
  const isOnMap = /hasCoordinates=true/.test(query)
  expect
    .soft(data.unlocated?.count, query)
    .toBe(isOnMap ? undefined : everything.length - placesOf(everything).length)
  return body as EventMap
}

/** A map of so many events, at random places, some of them in the same one. */
const scatter = async ({ engine, stores }: Service, events: number): Promise<void> => {
  const { int, pick, chance } = random(3)
  await engine.write(async (tx) => {
    for (let i = 0; i < events; i++) {
      const [longitude, latitude] = chance(0.2)
        ? [pick([-180, 180, 0, 11.25, -1e-7]), pick([-90, 90, 0, 45, 1e-7])]
        : [int(-18_000, 18_000) / 100 + 1 / 3_000_000, int(-9_000, 8_999) / 100]
      const precision = pick([...AREAS, 'exact', 'nearby', null])
      const input = EventInput.parse({
        title: `Event ${i}`,
        type: 'AID',
        date: { start: '2024-01-01' },
        location: chance(0.1) ? null : { longitude, latitude, precision },
      })
      await stores.events.insert(tx, input)
    }
  })
}

test('maps have what the events that pass have, under any filters', async () => {
  const service = startService()
  await enrich(service)
  const world = await readWorld(service)
  const collection = EVENTS as unknown as Collection
  const { int, pick } = random(20_240_827)
  const filters = Object.entries(collection.filters)
  for (const [name, { values }] of filters)
    await check(service, queryOf(collection, [[name, values(world).slice(0, 1)]]), int(0, 8))
  for (let n = 0; n < 20; n++) {
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
    await check(service, query, int(0, 22))
  }
})

test('maps of an imported file have what its events have', async () => {
  const { importText, ...service } = startEmpty()
  expect(importText(readData('ged.csv')).status).toBe(0)
  for (const query of ['', 'country=UA', 'placePrecision=exact&placePrecision=country'])
    for (const zoom of [0, 4, 12]) await check(service, query, zoom)
})

test('a map has 500 clusters at most, which count all events', async () => {
  const service = startService({ empty: true })
  await scatter(service, 3_000)
  for (const [zoom, query] of [
    [0, ''],
    [3, ''],
    [5, ''],
    [5, 'bbox=-30,-30,60,60'],
    [6, 'bbox=170,-80,-170,80'],
    [9, 'bbox=-1,-1,1,1&having=-tag'],
    [4, 'hasCoordinates=false'],
  ] as const) {
    const map = await check(service, query, zoom)
    const { clusters = [], areas = [] } = map?.data ?? {}
    expect(clusters.length + areas.length).toBeLessThanOrEqual(CLUSTERS_MAX)
  }
  // However many cells the zoom would give the world, it is one answer.
  const { data } = (await service.get('/v1/events/clusters?zoom=22')).body as EventMap
  expect(data.clusters.length + data.areas.length).toBeGreaterThan(100)
  expect(data.clusters.length + data.areas.length).toBeLessThanOrEqual(CLUSTERS_MAX)
})

test('a map has what is there after events have moved, gone, come back and been put back', async () => {
  const service = startService({ empty: true })
  const { get, patch, post, remove } = service
  const { int, pick, chance } = random(17)
  const ids: string[] = []
  const place = () => ({
    longitude: pick([-180, -0.01, 0, 13.37, 13.38, 179.99, 180]),
    latitude: pick([-90, -1e-7, 0, 45.05, 45.06, 90]),
    precision: pick(['exact', 'country', null]),
  })
  const change = async () => {
    const id = pick(ids)
    const kind = int(0, 5)
    if (kind === 0) return remove(`/v1/events/${id}`)
    if (kind === 1) {
      const { status, body } = await get(`/v1/events/${id}/revisions?limit=200`)
      if (status !== 200) return undefined
      const { version } = pick(body.data as { version: number }[])
      return post(`/v1/events/${id}/restore`, { version })
    }
    return patch(`/v1/events/${id}`, {
      location: chance(0.1) ? null : place(),
      modality: chance(0.8) ? 'asserted' : 'planned',
    })
  }
  for (let n = 0; n < 60; n++) {
    const input = { title: `Event ${n}`, type: 'AID', date: { start: '2024-01-01' } }
    const { body } = await post('/v1/events', { ...input, location: place() })
    ids.push(body.id)
  }
  for (let round = 0; round < 8; round++) {
    for (let n = 0; n < 25; n++) await change()
    for (const [zoom, query] of [
      [0, ''],
      [8, ''],
      [6, 'bbox=13.375,-1,180,90&modality=any'],
      [3, 'bbox=170,-90,-170,45.055&modality=planned'],
    ] as const)
      await check(service, query, zoom)
  }
  if (!ON_POSTGRES) expect(await checkDatabase(service.file, 'drizzle')).toEqual([])
})

test('the filter of each cluster lists as many events as it counts', async () => {
  const service = startService({ empty: true })
  await scatter(service, 1_500)
  const { pick } = random(5)
  for (const query of [
    'zoom=2',
    'zoom=5&bbox=160,-90,-160,90',
    'zoom=3&placePrecision=exact&placePrecision=admin1&hasCoordinates=true',
    'zoom=1&near=0,0&radiusKm=9000',
  ]) {
    const { clusters, areas, unlocated } = (await service.get(`/v1/events/clusters?${query}`)).body
      .data as EventMap['data']
    const all = [...clusters, ...areas]
    expect(all.length).toBeGreaterThan(3)
    for (let n = 0; n < 40; n++) {
      const { count, filter } = pick(all)
      expect(await listedBy(service, '/v1/events', filter), JSON.stringify(filter)).toBe(count)
    }
    if (unlocated)
      expect(await listedBy(service, '/v1/events', unlocated.filter)).toBe(unlocated.count)
  }
})

test.for([
  ['170,-20,190,0', '170,-20,-170,0'],
  ['-190,-20,-170,0', '170,-20,-170,0'],
  ['180,-90,200,90', '180,-90,-160,90'],
  ['350,31,390,33', '-10,31,30,33'],
  ['-300,-90,60,90', '-180,-90,180,90'],
])('the box %s of a map that was moved round the world is %s', async ([given, same]) => {
  const { get } = startService()
  for (const path of ['/v1/events', '/v1/events/clusters']) {
    const [moved, plain] = await Promise.all(
      [given, same].map((bbox) => get(`${path}?bbox=${bbox}`)),
    )
    expect(moved?.status).toBe(200)
    expect(moved?.body.data).toEqual(plain?.body.data)
  }
})

test.for([
  ['zoom=23', 'zoom', 'out_of_range'],
  ['bbox=541,0,0,1', 'bbox', 'out_of_range'],
  ['placePrecision=city', 'placePrecision', 'not_allowed'],
  ['limit=5', 'limit', 'unknown'],
] as const)('/v1/events/clusters?%s is refused for %s', async ([query, parameter, code]) => {
  const { status, body } = await startService().get(`/v1/events/clusters?${query}`)
  expect(status).toBe(400)
  expect(body.errors[0]).toMatchObject({ in: 'query', parameter, code })
})
