import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/schema.ts'
import type { Event } from '../../src/events/schema.ts'
import { ACTORS, ARTICLES, enrich, EVENTS, queryOf, readWorld } from '../support/collections.ts'
import type { Collection, World } from '../support/collections.ts'
import { contractOf, operationsOf, parametersOf } from '../support/document.ts'
import { ACTOR_VALUES, ARTICLE_VALUES, EVENT_VALUES, type Values } from '../support/counted.ts'
import { random } from '../support/random.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

interface Facet {
  facet: string
  values: { value: string; label: string; count: number; filter: Record<string, string[]> }[]
  missing: number
  more: boolean
}

const COUNTED = [
  {
    collection: EVENTS,
    values: {
      ...EVENT_VALUES,
      year: ({ date }: Event) => [date.start.slice(0, 4)],
      month: ({ date }: Event) => [date.start.slice(0, 7)],
    },
  },
  {
    collection: ARTICLES,
    values: {
      ...ARTICLE_VALUES,
      year: ({ publishedAt }: Article) => [publishedAt?.slice(0, 4)],
      month: ({ publishedAt }: Article) => [publishedAt?.slice(0, 7)],
    },
  },
  { collection: ACTORS, values: ACTOR_VALUES },
] as unknown as { collection: Collection; values: Values<unknown> }[]

/** All that a list streams under some filters; null when it refuses them. */
const streamed = async (
  { get }: Service,
  url: string,
  query: string,
): Promise<unknown[] | null> => {
  const { status, text } = await get(
    `${url}/export?format=ndjson${query === '' ? '' : `&${query}`}`,
  )
  if (status === 400) return null
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]))
}

/** The query of filters that an answer has. */
const listedBy = (filter: Record<string, string[]>) =>
  new URLSearchParams(
    Object.entries(filter).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  ).toString()

/** The facet that items ought to have. */
const counted = (
  items: unknown[],
  facet: string,
  valuesOf: (item: unknown) => (string | null | undefined)[],
  most: number,
) => {
  const counts = new Map<string, number>()
  let missing = 0
  for (const item of items) {
    const own = new Set(valuesOf(item).filter((value) => typeof value === 'string'))
    if (own.size === 0) missing++
    for (const value of own) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const all = [...counts].toSorted(
    ([a, n], [b, m]) => m - n || Buffer.compare(Buffer.from(a), Buffer.from(b)),
  )
  return {
    facet,
    values: all.slice(0, most).map(([value, count]) => ({ value, count })),
    missing,
    more: all.length > most,
  }
}
const withoutLabels = ({ values, ...facet }: Facet) => ({
  ...facet,
  values: values.map(({ value, count }) => ({ value, count })),
})

test('these tests know every facet of every list', () => {
  const operations = operationsOf(contractOf(startService()))
  for (const { collection, values } of COUNTED) {
    const operation = operations.find(({ path }) => path === `${collection.url}/facets`)
    const facet = operation && parametersOf(operation, 'query').find((one) => one.name === 'facet')
    expect(facet?.schema.items?.enum?.toSorted(), collection.url).toEqual(
      Object.keys(values).toSorted(),
    )
  }
})

test('facets take every filter of their list, and what is of pages only is refused', async () => {
  const service = startService()
  const operations = operationsOf(contractOf(service))
  const namesOf = (path: string) => {
    const operation = operations.find((one) => one.method === 'GET' && one.path === path)
    return operation ? parametersOf(operation, 'query').map(({ name }) => name) : []
  }
  const OF_PAGES = new Set([
    'after',
    'limit',
    'cursor',
    'sort',
    'total',
    'snippet',
    'format',
    'bom',
  ])
  for (const { collection } of COUNTED) {
    const filters = namesOf(collection.url).filter((name) => !OF_PAGES.has(name))
    expect(namesOf(`${collection.url}/facets`)).toEqual([
      ...filters,
      'facet',
      'facetLimit',
      'facetScope',
    ])
  }
  const { status, body } = await service.get('/v1/events/facets?facet=type&limit=1')
  expect([status, body.errors[0].parameter, body.errors[0].code]).toEqual([400, 'limit', 'unknown'])
})

test.for(COUNTED.map((one) => [one.collection.url, one] as const))(
  'the facets of %s are what its stream has, under any filters',
  async ([url, { collection, values }]) => {
    const service = startService()
    await enrich(service)
    const world: World = await readWorld(service)
    const names = Object.keys(values)
    const { int, pick } = random(20_240_827)
    const filters = Object.entries(collection.filters)
    /** Facets, a few at a time, under filters. */
    const check = async (query: string, wanted: string[], most: number): Promise<void> => {
      const items = await streamed(service, url, query)
      if (items === null) {
        const { status } = await service.get(`${url}/facets?facet=${wanted[0] ?? ''}&${query}`)
        return expect.soft(status, query).toBe(400)
      }
      for (let i = 0; i < wanted.length; i += 5) {
        const some = wanted.slice(i, i + 5)
        const asked = some.map((name) => `facet=${name}`).join('&')
        const { body } = await service.get(
          `${url}/facets?${asked}&facetLimit=${most}${query === '' ? '' : `&${query}`}`,
        )
        const told = (body.data as Facet[]).map(withoutLabels)
        const right = some.map((name) => counted(items, name, values[name] ?? (() => []), most))
        expect.soft(told, `${url}?${query} ${asked} ${most}`).toEqual(right)
        const shown = (body.data as Facet[]).flatMap((facet) => facet.values)
        if (shown.length === 0) continue
        const { filter, count } = pick(shown)
        const listed = await streamed(service, url, listedBy(filter))
        expect.soft(listed?.length, `${url}?${query} ${listedBy(filter)}`).toBe(count)
      }
    }
    for (const most of [1, 3, 100]) await check('', names, most)
    // Each filter alone, with its first value and with several; then pairs of them.
    for (const [name, filter] of filters) {
      const given = filter.values(world)
      await check(queryOf(collection, [[name, given.slice(0, 1)]]), names, 100)
      if (!filter.single) await check(queryOf(collection, [[name, given.slice(0, 3)]]), names, 2)
    }
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
      await check(query, [pick(names)], int(1, 10))
    }
  },
)

test.for(COUNTED.map((one) => [one.collection.url, Object.keys(one.values)] as const))(
  'the filter of each value of %s lists what it counts, where other filters ask of the same',
  async ([url, names]) => {
    const service = startService()
    await enrich(service)
    const asked = url.endsWith('events')
      ? ['', `actor=${SAMPLE.haftar}&role=initiator`, 'tag=libya&stance=supports', 'modality=any']
      : ['', 'tag=libya']
    for (const query of asked) {
      for (const scope of ['all', 'others']) {
        for (const name of names) {
          const { body } = await service.get(
            `${url}/facets?facet=${name}&facetScope=${scope}&facetLimit=8&${query}`,
          )
          for (const { filter, count } of body.data[0].values) {
            const { body: page } = await service.get(
              `${url}?limit=1&total=true&${listedBy(filter)}`,
            )
            expect.soft(page.page.total, `${query} ${scope} ${listedBy(filter)}`).toBe(count)
          }
        }
      }
    }
  },
)

test('a facet may leave out its own filter, and only that', async () => {
  const { get } = startService()
  const typesOf = async (query: string) =>
    (await get(`/v1/events/facets?facet=type&${query}`)).body.data[0].values
  const others = await typesOf('type=CONSULT&country=LY&facetScope=others')
  const all = await typesOf('country=LY')
  expect(others.length).toBeGreaterThan(1)
  expect(others).toEqual(all)
  expect(await typesOf('type=CONSULT&country=LY&facetScope=all')).toEqual(
    all.filter(({ value }: { value: string }) => value === 'CONSULT'),
  )
  const { body } = await get(
    '/v1/events/facets?facet=modality&modality=planned&facetScope=others&facet=type',
  )
  const anyOf = await get('/v1/events/facets?facet=modality&modality=any')
  expect(body.data[0]).toEqual(anyOf.body.data[0])
  expect(body.data[1].values[0].filter).toMatchObject({ modality: ['planned'] })
})

test('what is not counted, or no value of a filter, cannot be had', async () => {
  const { get } = startService()
  for (const [asked, code, message] of [
    ['near', 'not_allowed', 'must name a filter whose values are counted'],
    ['toString', 'not_allowed', 'must name a filter whose values are counted'],
    ['type:PROTST', 'not_allowed', 'is not one of the allowed values'],
    ['actor:haftar', 'bad_format', 'actor_'],
    ['tag:', 'bad_format', 'must be a filter and a value'],
  ] as const) {
    const { status, body } = await get(`/v1/events?having=${asked}`)
    expect([status, body.errors[0].code], asked).toEqual([400, code])
    expect(body.errors[0], asked).toMatchObject({ parameter: 'having' })
    expect(body.errors[0].message, asked).toContain(message)
  }
})

test('labels are what people read: names, and what codes stand for', async () => {
  const { get } = startService()
  const labels = async (url: string) =>
    new Map(
      ((await get(`${url}&facetLimit=100`)).body.data as Facet[]).flatMap(({ values }) =>
        values.map(({ value, label }) => [value, label] as const),
      ),
    )
  const events = await labels(
    '/v1/events/facets?facet=type&facet=country&facet=actor&facet=context&facet=tag',
  )
  expect(events.get('CONSULT')).toBe('Consult')
  expect(events.get('LY')).toBe('Libya')
  expect(events.get(SAMPLE.haftar)).toBe('Khalifa Haftar')
  expect(events.get('diplomatic')).toBe('Diplomatic')
  expect(events.get('libya')).toBe('libya')
  const articles = await labels('/v1/articles/facets?facet=language&facet=source&facet=actor')
  expect(articles.get('de')).toBe('German')
  expect(articles.get('libyareview.com')).toBe('LibyaReview')
  expect(articles.get(SAMPLE.haftar)).toBe('Khalifa Haftar')
  const actors = await labels('/v1/actors/facets?facet=sector&facet=type')
  expect(actors.get('MIL')).toBe('Regular armed forces')
  expect(actors.get('government_body')).toBe('Government body')
})

test('a filter on what is counted applies like any other', async () => {
  const { get } = startService()
  const { body } = await get('/v1/events/facets?facet=type&type=CONSULT')
  expect(body.data[0].values).toHaveLength(1)
  expect(body.data[0]).toMatchObject({ values: [{ value: 'CONSULT' }], more: false })
})

test('a facet that is asked for twice is answered once, in the order that was asked for', async () => {
  const { get } = startService()
  const { body } = await get('/v1/events/facets?facet=tag&facet=type&facet=tag')
  expect(body.data.map(({ facet }: Facet) => facet)).toEqual(['tag', 'type'])
})

test('filters that find nothing leave nothing to count', async () => {
  const { get } = startService()
  for (const query of ['source=nowhere.example', 'tag=nothing', 'q=%2B', 'q=unheardof']) {
    const { status, body } = await get(`/v1/events/facets?facet=type&facet=tag&${query}`)
    const nothing = { values: [], missing: 0, more: false }
    expect(status).toBe(200)
    expect(body.data).toEqual([
      { facet: 'type', ...nothing },
      { facet: 'tag', ...nothing },
    ])
  }
})

test.for([
  ['', 'facet', 'required'],
  ['facet=typ', 'facet', 'not_allowed'],
  ['facet=bbox', 'facet', 'not_allowed'],
  [Array(11).fill('facet=type').join('&'), 'facet', 'too_many'],
  ['facet=type&facetLimit=0', 'facetLimit', 'out_of_range'],
  ['facet=type&facetLimit=101', 'facetLimit', 'out_of_range'],
  ['facet=type&dateFrom=2024-08-28&dateTo=2024-08-27', 'dateTo', 'out_of_order'],
] as const)('/v1/events/facets?%s is refused for %s', async ([query, parameter, code]) => {
  const { get } = startService()
  const { status, body } = await get(`/v1/events/facets?${query}`)
  expect(status).toBe(400)
  expect(body.errors[0]).toMatchObject({ in: 'query', parameter, code })
})

test('an unknown facet is refused with those that there are, and the nearest', async () => {
  const { get } = startService()
  const { body } = await get('/v1/actors/facets?facet=contry')
  expect(body.errors[0]).toMatchObject({
    allowed: ['type', 'country', 'sector', 'tag', 'dataset'],
    didYouMean: 'country',
  })
})

test('counts that a client has are not sent again, until they change', async () => {
  const { app, get, post } = startService()
  const url = '/v1/events/facets?facet=type'
  const { headers } = await get(url)
  const etag = headers.get('etag') ?? ''
  const known = { 'If-None-Match': etag }
  expect((await get(url, known)).status).toBe(304)
  const head = await app.request(url, { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  await post('/v1/events', { type: 'AID', title: 'Aid', date: { start: '2024-08-27' } })
  const after = await get(url, known)
  expect(after.status).toBe(200)
  expect(after.headers.get('dateline-position')).not.toBe(headers.get('dateline-position'))
})

test.for(['POST', 'PUT', 'PATCH', 'DELETE'])(
  '%s on facets is refused with what they answer',
  async (method) => {
    const { send } = startService()
    const body = method === 'DELETE' ? undefined : {}
    const { status, headers } = await send(method, '/v1/events/facets', body)
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  },
)

test('facets are open to whoever may read, and are counted as what they are', async () => {
  const { app, get, keys } = startService({ requireKey: true })
  const url = '/v1/actors/facets?facet=type'
  expect((await get(url)).status).toBe(401)
  const { text } = await keys.create({ name: 'of a test', scope: 'read', expiresAt: null })
  const key = { 'X-API-Key': text }
  expect((await get(url, key)).status).toBe(200)
  const metrics = await (await app.request('/metrics', { headers: key })).text()
  expect(metrics).toContain('route="/v1/actors/facets"')
  expect(metrics).not.toContain('route="/v1/actors/{actorId}"')
})

test('events are counted by sources, and by kinds and countries of actors, as these change', async () => {
  const { get, post, patch, remove } = startService({ empty: true })
  const made = async (url: string, body: unknown): Promise<string> =>
    (await post(url, body)).body.id
  const actor = (type: string, country: string | null, name: string) =>
    made('/v1/actors', { type, name, country })
  const article = (domain: string) =>
    made('/v1/articles', { title: `Of ${domain}`, source: { name: null, domain } })
  const read = async (more: string) =>
    Object.fromEntries(
      (
        await get(`/v1/events/facets?facet=actorType&facet=actorCountry&facet=source${more}`)
      ).body.data.map(({ facet, values, missing }: Facet) => [
        facet,
        [...values.map(({ value, count }) => `${value} ${count}`), `none ${missing}`].join(', '),
      ]),
    ) as Record<string, string>
  const expectCounts = async (actorType: string, actorCountry: string, source: string) => {
    const all = await read('')
    expect(all).toEqual({ actorType, actorCountry, source })
    // The same rows, counted one by one.
    expect(await read('&startFrom=1900-01-01')).toEqual(all)
  }

  const [state, person] = [await actor('state', 'LY', 'One'), await actor('person', null, 'Two')]
  const other = await actor('person', 'LY', 'Three')
  const [a, b] = [await article('a.example'), await article('b.example')]
  const part = (actorId: string, role = 'participant') => ({ actorId, role })
  const event = { title: 'E', type: 'CONSULT', date: { start: '2024-01-01' } }
  const first = await made('/v1/events', {
    ...event,
    participants: [part(state), part(person), part(other, 'mediator')],
    evidence: [{ articleId: a }, { articleId: a, quote: 'Of' }],
  })
  const second = await made('/v1/events', { ...event, participants: [part(other)] })
  await expectCounts('person 2, state 1, none 0', 'LY 2, none 0', 'a.example 1, none 1')

  const { id: cited } = (await post(`/v1/events/${second}/evidence`, { articleId: b })).body
  await expectCounts(
    'person 2, state 1, none 0',
    'LY 2, none 0',
    'a.example 1, b.example 1, none 0',
  )
  await patch(`/v1/articles/${b}`, { source: { name: null, domain: 'a.example' } })
  await expectCounts('person 2, state 1, none 0', 'LY 2, none 0', 'a.example 2, none 0')
  await remove(`/v1/events/${second}/evidence/${cited}`)
  await expectCounts('person 2, state 1, none 0', 'LY 2, none 0', 'a.example 1, none 1')

  await patch(`/v1/actors/${other}`, { type: 'state', country: null })
  await expectCounts('state 2, person 1, none 0', 'LY 1, none 1', 'a.example 1, none 1')
  await post(`/v1/actors/${state}/merge`, { duplicateId: other })
  await expectCounts('state 2, person 1, none 0', 'LY 2, none 0', 'a.example 1, none 1')
  await post(`/v1/actors/${other}/unmerge`, undefined)
  await expectCounts('state 2, person 1, none 0', 'LY 1, none 1', 'a.example 1, none 1')

  await post(`/v1/events/${second}/participants`, part(person))
  await expectCounts('person 2, state 2, none 0', 'LY 1, none 1', 'a.example 1, none 1')
  await remove(`/v1/actors/${person}?force=true`)
  await expectCounts('state 2, none 0', 'LY 1, none 1', 'a.example 1, none 1')
  await patch(`/v1/events/${first}`, { modality: 'planned' })
  await expectCounts('state 1, none 0', 'none 1', 'none 1')
  await patch(`/v1/events/${first}`, { modality: 'asserted' })
  await remove(`/v1/articles/${a}?force=true`)
  await expectCounts('state 2, none 0', 'LY 1, none 1', 'none 2')
  await remove(`/v1/events/${first}`)
  await remove(`/v1/events/${second}`)
  await expectCounts('none 0', 'none 0', 'none 0')
})
