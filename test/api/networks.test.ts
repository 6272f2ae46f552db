import { expect, test } from 'vitest'
import type { Dyad, Network, NetworkEdge } from '../../src/events/network/schema.ts'
import type { Event } from '../../src/events/schema.ts'
import { enrich, EVENTS, queryOf, readWorld, type Collection } from '../support/collections.ts'
import { exported, listedBy } from '../support/exported.ts'
import { readData, startEmpty } from '../support/imports.ts'
import { random } from '../support/random.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const LIST = '/v1/events'
const url = (path: string, query: string) => `${path}${query === '' ? '' : `?${query}`}`
const byText = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

interface Edge extends Omit<NetworkEdge, 'filter' | 'latest'> {
  latest: string
}

/** What connects the actors of some events, told apart from how the service counts it. */
const connected = (events: Event[]) => {
  const taking = new Map<string, number>()
  const edges = new Map<string, { ends: [string, string, boolean]; events: Event[] }>()
  for (const event of events) {
    const roles = new Map<string, Set<string>>()
    for (const { actor, role } of event.participants)
      roles.set(actor.id, (roles.get(actor.id) ?? new Set()).add(role))
    for (const id of roles.keys()) taking.set(id, (taking.get(id) ?? 0) + 1)
    const ids = [...roles.keys()]
    const actsOn = (a: string, b: string) =>
      (roles.get(a)?.has('initiator') ?? false) && (roles.get(b)?.has('recipient') ?? false)
    for (const a of ids)
      for (const b of ids) {
        const isSaid = actsOn(a, b)
        if (a === b || (!isSaid && (actsOn(b, a) || byText(a, b) > 0))) continue
        const key = `${a} ${b} ${isSaid ? 1 : 0}`
        const edge = edges.get(key) ?? { ends: [a, b, isSaid], events: [] }
        edge.events.push(event)
        edges.set(key, edge)
      }
  }
  return { taking, edges: [...edges].map(edgeOf).toSorted(mostEvents) }
}
const mostEvents = (a: Edge, b: Edge) => b.count - a.count || byText(placeOf(a), placeOf(b))
const placeOf = ({ source, target, directed }: Edge) => `${source} ${target} ${directed ? 1 : 0}`

const CLASSES = [
  'verbal_cooperation',
  'material_cooperation',
  'verbal_conflict',
  'material_conflict',
] as const
const edgeOf = ([, { ends, events }]: [
  string,
  { ends: [string, string, boolean]; events: Event[] },
]): Edge => {
  const intensities = events.flatMap(({ intensity }) => (intensity === null ? [] : [intensity]))
  const mean = intensities.reduce((sum, one) => sum + one, 0) / intensities.length
  const [latest] = events.toSorted(
    (a, b) => byText(b.date.start, a.date.start) || byText(b.id, a.id),
  )
  return {
    source: ends[0],
    target: ends[1],
    directed: ends[2],
    count: events.length,
    quadClasses: CLASSES.map((quadClass) => ({
      quadClass,
      count: events.filter((event) => event.quadClass === quadClass).length,
    })).filter(({ count }) => count > 0),
    intensity: intensities.length > 0 ? Number(mean.toFixed(6)) : null,
    first: events.map(({ date }) => date.start).toSorted()[0] ?? '',
    last:
      events
        .map(({ date }) => date.end)
        .toSorted()
        .at(-1) ?? '',
    latest: latest?.id ?? '',
  }
}

const withoutFilter = ({ filter: _, latest, ...edge }: NetworkEdge): Edge => ({
  ...edge,
  latest: latest.id,
})
const mostFirst = (taking: Map<string, number>) =>
  [...taking].toSorted(([a, n], [b, m]) => m - n || byText(a, b))

/** The network that an actor has within some events. */
const ofActor = (events: Event[], centre: string, depth: number) => {
  const takes = ({ participants }: Event, near: string[]) =>
    participants.some(({ actor }) => near.includes(actor.id))
  let [near, shown] = [[] as string[], [centre]]
  for (let step = 0; step < depth; step++) {
    near = shown
    const others = connected(events.filter((event) => takes(event, near))).taking
    for (const id of near) others.delete(id)
    shown = [...near, ...mostFirst(others).map(([id]) => id)]
  }
  const { taking, edges } = connected(events)
  return {
    nodes: shown.map((id) => [id, taking.get(id) ?? 0]),
    edges: edges.filter(({ source, target }) => near.includes(source) || near.includes(target)),
  }
}

/** Checks networks and dyads under filters against what the list exports under them. */
const check = async (service: Service, query: string, centre: string): Promise<number> => {
  const { get } = service
  const events = await exported<Event>(service, LIST, query)
  const more = query === '' ? '' : `${query}&`
  if (events === null) {
    for (const path of ['/v1/events/network', '/v1/events/dyads'])
      expect.soft((await get(url(path, query))).status, query).toBe(400)
    return 0
  }
  const { taking, edges } = connected(events)
  const { data, exact } = (await get(`/v1/events/network?${more}nodes=500`)).body as Network
  expect.soft(exact).toBe(true)
  const right = { nodes: mostFirst(taking), edges, more: { nodes: 0, edges: 0 } }
  const told = {
    nodes: data.nodes.map(({ actor, count }) => [actor.id, count]),
    edges: data.edges.map(withoutFilter),
    more: data.more,
  }
  expect.soft(told, query).toEqual(right)

  for (const depth of [1, 2]) {
    const asked = `/v1/actors/${centre}/network?${more}nodes=500&depth=${depth}`
    const own = ((await get(asked)).body as Network).data
    expect
      .soft(
        {
          nodes: own.nodes.map(({ actor, count }) => [actor.id, count]),
          edges: own.edges.map(withoutFilter),
        },
        asked,
      )
      .toEqual(ofActor(events, centre, depth))
  }

  const dyads: Dyad[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await get(
      `/v1/events/dyads?${more}limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`,
    )
    dyads.push(...body.data)
    cursor = body.page.nextCursor
  }
  expect(await exported<Dyad>(service, '/v1/events/dyads', query)).toEqual(dyads)
  expect
    .soft(
      dyads.map(({ source, target, filter: _, ...row }) => ({
        ...row,
        source: source.id,
        target: target.id,
      })),
      query,
    )
    .toEqual(edges.map(({ latest: _, ...edge }) => edge))
  return edges.length
}

/** Events in which actors have several roles, act on each other, and take part alone. */
const addRoles = async ({ get, post }: Service, events: number): Promise<void> => {
  const { int, pick } = random(7)
  const actors = (await get('/v1/actors?limit=6')).body.data as { id: string }[]
  const roles = ['initiator', 'recipient', 'participant', 'mediator', 'host'] as const
  for (let i = 0; i < events; i++) {
    const named = new Map<string, object>()
    for (let n = int(0, 5); n > 0; n--) {
      const [actorId, role] = [pick(actors).id, pick(roles)]
      named.set(`${actorId} ${role}`, { actorId, role })
    }
    const { status } = await post(LIST, {
      title: `Event ${i}`,
      type: pick(['CONSULT', 'ASSAULT', 'AID', 'OTHER', 'ACCUSE']),
      date: {
        start: `2024-0${int(1, 9)}-1${int(0, 9)}`,
        precision: pick(['day', 'month', 'year']),
      },
      participants: [...named.values()],
    })
    expect(status).toBe(201)
  }
}

test('networks and dyads are what the events that pass have, under any filters', async () => {
  const service = startService()
  await enrich(service)
  await addRoles(service, 40)
  const world = await readWorld(service)
  const collection = EVENTS as unknown as Collection
  const { pick } = random(20_240_827)
  const filters = Object.entries(collection.filters)
  expect(await check(service, '', SAMPLE.haftar)).toBeGreaterThan(20)
  for (const [name, { values }] of filters)
    await check(service, queryOf(collection, [[name, values(world).slice(0, 1)]]), SAMPLE.haftar)
  let compared = 0
  for (let n = 0; n < 15; n++) {
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
    compared += await check(service, query, pick(world.actors).id)
  }
  expect(compared).toBeGreaterThan(0)
})

test('networks and dyads of an imported file are what its events have', async () => {
  const { importText, ...service } = startEmpty()
  expect(importText(readData('ged.csv')).status).toBe(0)
  const [busiest] = (await service.get('/v1/actors?sort=-eventCount&limit=1')).body.data
  for (const query of ['', 'country=UA', 'type=ASSAULT&fatalitiesMin=1', 'dateFrom=2015-01-01'])
    await check(service, query, busiest.id)
})

test('the filter of each node, edge and dyad lists as many events as it counts', async () => {
  const service = startService()
  await enrich(service)
  await addRoles(service, 40)
  const { get } = service
  const { pick } = random(11)
  const of = `actor=${SAMPLE.haftar}&role=initiator&role=recipient`
  const pair = `pair=${SAMPLE.haftar},${SAMPLE.langley}`
  for (const query of [
    '',
    'type=CONSULT&type=OTHER',
    of,
    pair,
    `dyad=${SAMPLE.haftar},${SAMPLE.langley}&modality=any`,
    `initiator=${SAMPLE.haftar}&excludeDyad=${SAMPLE.haftar},${SAMPLE.langley}`,
    `having=actor:${SAMPLE.haftar}&dateFrom=2024-01-01`,
  ]) {
    const networks = await Promise.all(
      ['events', `actors/${SAMPLE.haftar}`].map(
        async (path) => ((await get(`/v1/${path}/network?nodes=50&${query}`)).body as Network).data,
      ),
    )
    const dyads = (await get(`/v1/events/dyads?limit=200&${query}`)).body.data as Dyad[]
    const counted = [...networks.flatMap(({ nodes, edges }) => [...nodes, ...edges]), ...dyads]
    expect(counted.length).toBeGreaterThan(1)
    for (let n = 0; n < 25; n++) {
      const { count, filter } = pick(counted)
      expect(await listedBy(service, LIST, filter), JSON.stringify(filter)).toBe(count)
    }
    const [{ quadClasses, filter }] = dyads as [Dyad]
    for (const { quadClass, count } of quadClasses)
      expect(await listedBy(service, LIST, { ...filter, quadClass: [quadClass] })).toBe(count)
  }
})

test('a network has so many actors at most, and tells how many more there are', async () => {
  const { get } = startService()
  const whole = ((await get('/v1/events/network?nodes=500')).body as Network).data
  const part = ((await get('/v1/events/network?nodes=3')).body as Network).data
  expect(part.nodes).toEqual(whole.nodes.slice(0, 3))
  expect(part.more).toEqual({ nodes: whole.nodes.length - 3, edges: 0 })
  const shown = new Set(part.nodes.map(({ actor }) => actor.id))
  expect(part.edges).toEqual(
    whole.edges.filter(({ source, target }) => shown.has(source) && shown.has(target)),
  )
  const path = `/v1/actors/${SAMPLE.haftar}/network`
  const own = ((await get(path)).body as Network).data
  const alone = ((await get(`${path}?nodes=1`)).body as Network).data
  expect(alone).toEqual({
    nodes: own.nodes.slice(0, 1),
    edges: [],
    more: { nodes: own.nodes.length - 1, edges: 0 },
  })
})

test('the network of a merged actor leads to its survivor, and that of nobody to nothing', async () => {
  const { get, post } = startService()
  const { body } = await post('/v1/actors', { type: 'person', name: 'Hiftar' })
  expect((await post(`/v1/actors/${SAMPLE.haftar}/merge`, { duplicateId: body.id })).status).toBe(
    200,
  )
  for (const path of ['network', 'network/export']) {
    const moved = await get(`/v1/actors/${body.id}/${path}?depth=2`)
    expect(moved.status).toBe(308)
    expect(moved.headers.get('location')).toContain(`/v1/actors/${SAMPLE.haftar}/${path}`)
    expect((await get(`/v1/actors/actor_01j6ne0000fcas344pr6cyzta2/${path}`)).status).toBe(404)
  }
})

test.for([
  ['network?nodes=501', 'nodes', 'out_of_range'],
  ['network?depth=1', 'depth', 'unknown'],
  ['network/export?format=dot', 'format', 'not_allowed'],
  ['dyads?sort=-date', 'sort', 'unknown'],
  ['dyads?dyad=actor_1', 'dyad', 'bad_format'],
] as const)('/v1/events/%s is refused for %s', async ([query, parameter, code]) => {
  const { status, body } = await startService().get(`/v1/events/${query}`)
  expect(status).toBe(400)
  expect(body.errors[0]).toMatchObject({ in: 'query', parameter, code })
})

test('a page of dyads with a cursor of other filters is refused', async () => {
  const { get } = startService()
  const { body } = await get('/v1/events/dyads?limit=1')
  const other = await get(`/v1/events/dyads?limit=1&type=AID&cursor=${body.page.nextCursor}`)
  expect([other.status, other.body.errors[0].code]).toEqual([400, 'bad_cursor'])
})

test('dyads as a table have a row each, with the query that lists their events', async () => {
  const service = startService()
  const dyads = (await service.get('/v1/events/dyads?limit=200')).body.data as Dyad[]
  const { text, headers } = await service.get('/v1/events/dyads/export?format=csv')
  expect(headers.get('content-type')).toBe('text/csv')
  const [head, ...rows] = text.trimEnd().split('\r\n')
  expect(head).toBe(
    'sourceId,sourceName,targetId,targetName,directed,count,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,intensity,first,last,filter',
  )
  expect(rows).toHaveLength(dyads.length)
  const filter = rows[0]?.split(',').at(-1) ?? ''
  const { body } = await service.get(`/v1/events?total=true&${filter}`)
  expect(body.page.total).toBe(dyads[0]?.count)
})

test.for(['graphml', 'gexf'])(
  'networks are exported as %s, whatever is in names',
  async (format) => {
    const { get, patch } = startService()
    await patch(`/v1/actors/${SAMPLE.haftar}`, { name: 'A & <B> "C" \u0007\u{1f54a}' })
    const { text, headers } = await get(
      `/v1/actors/${SAMPLE.haftar}/network/export?format=${format}`,
    )
    expect(headers.get('content-type')).toBe(`application/${format}+xml`)
    expect(text).toContain('A &amp; &lt;B&gt; &quot;C&quot; \u{1f54a}')
    const { nodes, edges } = ((await get(`/v1/actors/${SAMPLE.haftar}/network`)).body as Network)
      .data
    expect(text.match(/<node /g)).toHaveLength(nodes.length)
    expect(text.match(/<edge /g)).toHaveLength(edges.length)
  },
)
