import { expect, test } from 'vitest'
import { statesOf } from '../support/history.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const { haftar, army, berndt, bernt, meeting, national, spareActor } = SAMPLE
const UNKNOWN = '01j00000000000000000000000'
const DAY = { start: '2024-08-27' }

const make = async ({ post }: Service, list: string, body: object): Promise<string> => {
  const reply = await post(`/v1/${list}`, body)
  expect(reply.status, reply.text).toBe(201)
  return reply.body.id
}
const makeActor = (service: Service, name: string, fields: object = {}) =>
  make(service, 'actors', { type: 'person', name, ...fields })
const makeEvent = (service: Service, participants: object[], fields: object = {}) =>
  make(service, 'events', { title: 'E', type: 'CONSULT', date: DAY, participants, ...fields })
const makeArticle = (service: Service, mentions: object[], fields: object = {}) =>
  make(service, 'articles', { title: 'A', mentions, ...fields })

test('an actor needs a type and a name, and has defaults for the rest', async () => {
  const { post } = startService({ empty: true })
  const { status, body, headers } = await post('/v1/actors', { type: 'person', name: 'A' })
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(`/v1/actors/${body.id}`)
  expect(body).toEqual({
    id: expect.stringMatching(/^actor_[0-7][0-9a-hjkmnp-tv-z]{25}$/),
    version: 1,
    createdAt: body.updatedAt,
    updatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    externalIds: [],
    tags: [],
    dataset: null,
    type: 'person',
    name: 'A',
    aliases: [],
    country: null,
    sectors: [],
    description: null,
    startDate: null,
    endDate: null,
    affiliations: [],
    eventCount: 0,
    articleCount: 0,
  })
})

const full = {
  type: 'military',
  name: 'Army',
  aliases: [
    { name: 'الجيش', language: 'ar', kind: 'native' },
    { name: 'LNA', language: null, kind: 'acronym' },
  ],
  country: 'LY',
  sectors: ['MIL', 'GOV'],
  description: 'An army.',
  startDate: '2014-05',
  endDate: '2020',
  externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
  tags: ['b', 'a'],
  dataset: { name: 'd', version: null, licence: null, attribution: null },
}
const affiliation = (actorId: string, fields: object = {}) => ({
  actorId,
  type: 'part_of',
  title: 'Wing',
  from: '2014',
  to: '2020-01-02',
  ...fields,
})

test('what is written is read again as it was written', async () => {
  const { get, post } = startService()
  const made = (
    await post('/v1/actors', {
      ...full,
      affiliations: [affiliation(haftar), { actorId: army, type: 'allied_with' }],
    })
  ).body
  expect((await get(`/v1/actors/${made.id}`)).body).toEqual(made)
  expect(made).toMatchObject(full)
  expect(made.affiliations).toEqual([
    {
      actor: { id: haftar, name: 'Khalifa Haftar', type: 'person', country: 'LY' },
      type: 'part_of',
      title: 'Wing',
      from: '2014',
      to: '2020-01-02',
    },
    {
      actor: { id: army, name: 'Libyan National Army', type: 'military', country: 'LY' },
      type: 'allied_with',
      title: null,
      from: null,
      to: null,
    },
  ])
})

test('PUT writes the whole actor: what is left out is cleared, what others say of it stays', async () => {
  const service = startService()
  const before = (await service.get(`/v1/actors/${haftar}`)).body
  const { body } = await service.put(`/v1/actors/${haftar}`, { type: 'person', name: 'A' })
  const fresh = (await service.post('/v1/actors', { type: 'person', name: 'A' })).body
  const { id, createdAt, eventCount, articleCount } = before
  expect(body).toEqual({
    ...fresh,
    id,
    createdAt,
    eventCount,
    articleCount,
    version: before.version + 1,
    updatedAt: body.updatedAt,
  })
  expect(eventCount * articleCount).toBeGreaterThan(0)
})

const patches: [string, object, object][] = [
  [
    'null clears',
    { country: null, description: null, startDate: null, dataset: null },
    { country: null, description: null, startDate: null, dataset: null },
  ],
  [
    'lists replace lists',
    { aliases: [], sectors: ['COP'], tags: [] },
    { aliases: [], sectors: ['COP'], tags: [] },
  ],
  [
    'nested objects merge',
    { dataset: { version: '2' } },
    { dataset: { ...full.dataset, version: '2' } },
  ],
  ['a new name', { name: 'Other' }, { name: 'Other' }],
]
test.for(patches)('PATCH: %s, and the rest stays', async ([, patch, changed]) => {
  const service = startService()
  const id = await make(service, 'actors', { ...full, affiliations: [affiliation(haftar)] })
  const before = (await service.get(`/v1/actors/${id}`)).body
  const { status, body } = await service.patch(`/v1/actors/${id}`, patch)
  expect(status).toBe(200)
  expect(body).toEqual({ ...before, ...changed, version: 2, updatedAt: body.updatedAt })
})

test.for([
  {},
  { name: full.name },
  { aliases: full.aliases, dataset: {} },
  { affiliations: [affiliation(haftar)] },
])('the patch %j changes nothing, and the version stays', async (patch) => {
  const service = startService()
  const id = await make(service, 'actors', { ...full, affiliations: [affiliation(haftar)] })
  const before = await service.get(`/v1/actors/${id}`)
  expect((await service.patch(`/v1/actors/${id}`, patch)).text).toBe(before.text)
})

const refused = [
  [
    'an affiliation with nobody',
    { affiliations: [affiliation(army), affiliation(`actor_${UNKNOWN}`)] },
    '/affiliations/1/actorId',
  ],
  [
    'an affiliation that ends before it begins',
    { affiliations: [affiliation(army, { to: '2013-12' })] },
    '/affiliations/0/to',
  ],
  ['a date that does not exist', { startDate: '2023-02-29' }, '/startDate'],
  ['an unknown sector', { sectors: ['NOPE'] }, '/sectors/0'],
  ['the same alias twice', { aliases: [{ name: 'A' }, { name: 'A' }] }, '/aliases/1'],
  ['a country that is none', { country: 'QQ' }, '/country'],
] as const
test.for(refused)(
  '%s is refused, in creating, replacing and patching',
  async ([, fields, pointer]) => {
    const { post, put, patch } = startService()
    for (const reply of [
      await post('/v1/actors', { type: 'person', name: 'A', ...fields }),
      await put(`/v1/actors/${haftar}`, { type: 'person', name: 'A', ...fields }),
      await patch(`/v1/actors/${haftar}`, fields),
    ]) {
      expect.soft(reply.status).toBe(422)
      expect.soft(reply.body.errors?.[0]?.pointer).toBe(pointer)
    }
  },
)

test('an actor is not affiliated with itself', async () => {
  const { patch } = startService()
  const { status, body } = await patch(`/v1/actors/${haftar}`, {
    affiliations: [affiliation(haftar)],
  })
  expect([status, body.errors[0].pointer]).toEqual([422, '/affiliations/0/actorId'])
})

test('an external id leads to one actor: another with it is refused, and the first is named', async () => {
  const { patch, post } = startService({ empty: true })
  const externalIds = [{ scheme: 'wikidata', value: 'Q1' }]
  const first = (await post('/v1/actors', { type: 'person', name: 'First', externalIds })).body
  const second = (await post('/v1/actors', { type: 'person', name: 'B' })).body
  for (const reply of [
    await post('/v1/actors', { type: 'person', name: 'C', externalIds }),
    await patch(`/v1/actors/${second.id}`, { externalIds }),
  ])
    expect([reply.status, reply.body.conflicts]).toEqual([
      409,
      [{ collection: 'actor', id: first.id, title: 'First' }],
    ])
})

test('an actor moves in every list when its name changes', async () => {
  const service = startService()
  const id = await make(service, 'actors', {
    ...full,
    affiliations: [{ actorId: army, type: 'part_of' }],
  })
  await service.patch(`/v1/actors/${army}`, { affiliations: [{ actorId: id, type: 'leads' }] })
  await service.patch(`/v1/actors/${id}`, { name: 'ÀÀ first of all' })
  for (const query of [
    '',
    '?type=military',
    '?sector=MIL',
    '?country=LY',
    '?tag=a',
    '?dataset=d',
    `?affiliatedWith=${army}`,
  ])
    expect.soft((await service.get(`/v1/actors${query}`)).body.data[0].id, query).toBe(id)
})

test('an actor that others refer to is not deleted by accident; they are named', async () => {
  const service = startService({ empty: true })
  const { get, remove } = service
  const id = await makeActor(service, 'Needed')
  const holders = [
    {
      collection: 'event',
      id: await makeEvent(service, [{ actorId: id }, { actorId: id, role: 'host' }]),
      title: 'E',
    },
    { collection: 'article', id: await makeArticle(service, [{ actorId: id }]), title: 'A' },
    {
      collection: 'actor',
      id: await makeActor(service, 'Member', {
        affiliations: [affiliation(id), affiliation(id, { type: 'leads' })],
      }),
      title: 'Member',
    },
  ]
  for (const url of [`/v1/actors/${id}`, `/v1/actors/${id}?force=false`]) {
    const { status, body } = await remove(url)
    expect(status).toBe(409)
    expect(body.conflicts).toEqual(holders)
  }
  const versions = () =>
    Promise.all(
      holders.map(
        async ({ collection, id: one }) => (await get(`/v1/${collection}s/${one}`)).body.version,
      ),
    )
  expect(await versions()).toEqual([1, 1, 1])
  expect((await remove(`/v1/actors/${id}?force=true`)).status).toBe(204)
  expect(await versions()).toEqual([2, 2, 2])
  expect((await get(`/v1/actors/${id}`)).status).toBe(404)
  expect((await get(`/v1/events/${holders[0]?.id}`)).body.participants).toEqual([])
  expect((await get(`/v1/articles/${holders[1]?.id}`)).body.mentions).toEqual([])
  expect((await get(`/v1/actors/${holders[2]?.id}`)).body.affiliations).toEqual([])
  for (const list of ['events', 'articles'])
    expect((await get(`/v1/${list}?actor=${id}`)).body.data).toEqual([])
})

test('an actor that nothing refers to is deleted, with what it says of others', async () => {
  const service = startService({ empty: true })
  const { get, remove } = service
  const other = await makeActor(service, 'Other')
  const id = await makeActor(service, 'Member', {
    affiliations: [affiliation(other)],
    externalIds: full.externalIds,
  })
  expect((await remove(`/v1/actors/${id}`)).status).toBe(204)
  expect((await get(`/v1/actors?affiliatedWith=${other}`)).body.data).toEqual([])
  expect((await remove(`/v1/actors/${other}`)).status).toBe(204)
  await makeActor(service, 'Another', { externalIds: full.externalIds })
})

/** Two records of one actor, and others that refer to both. */
const startTwins = async () => {
  const service = startService({ empty: true })
  const third = await makeActor(service, 'Third')
  const kept = await makeActor(service, 'Jeremy Berndt', {
    country: 'US',
    aliases: [{ name: 'J. Berndt', kind: 'alias' }],
    tags: ['a'],
    sectors: ['GOV'],
    externalIds: [{ scheme: 'x', value: 'kept' }],
  })
  const lost = await makeActor(service, 'Jeremy Bernt', {
    country: 'GB',
    description: 'A diplomat.',
    startDate: '1970',
    aliases: [
      { name: 'J. Berndt', kind: 'alias' },
      { name: 'برندت', language: 'ar', kind: 'native' },
    ],
    tags: ['b', 'a'],
    sectors: ['SPY', 'GOV'],
    externalIds: [{ scheme: 'x', value: 'lost' }],
    affiliations: [affiliation(third), affiliation(kept)],
  })
  const merge = (survivor = kept, duplicateId = lost) =>
    service.post(`/v1/actors/${survivor}/merge`, { duplicateId })
  return { ...service, service, third, kept, lost, merge }
}

test('merging moves names, identifiers and affiliations to the survivor, and fills its gaps', async () => {
  const { get, kept, lost, merge, third } = await startTwins()
  const { status, body } = await merge()
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: kept,
    version: 2,
    name: 'Jeremy Berndt',
    country: 'US',
    description: 'A diplomat.',
    startDate: '1970',
    tags: ['a', 'b'],
    sectors: ['GOV', 'SPY'],
    externalIds: [
      { scheme: 'x', value: 'kept' },
      { scheme: 'x', value: 'lost' },
    ],
  })
  expect(body.aliases.map(({ name }: { name: string }) => name)).toEqual([
    'J. Berndt',
    'Jeremy Bernt',
    'برندت',
  ])
  expect(body.affiliations.map(({ actor }: { actor: { id: string } }) => actor.id)).toEqual([third])
  const { data } = (await get('/v1/actors?externalId=x:lost')).body
  expect(data.map(({ id }: { id: string }) => id)).toEqual([kept])
  for (const q of ['bernt', 'برندت'])
    expect((await get(`/v1/actors?q=${encodeURIComponent(q)}`)).body.data[0]?.id).toBe(kept)
  expect((await get('/v1/actors?limit=200')).text).not.toContain(lost)
})

test('merging moves events, mentions and affiliations, and what was said twice is said once', async () => {
  const { get, kept, lost, merge, service, third } = await startTwins()
  const only = await makeEvent(service, [
    { actorId: lost, role: 'host', side: 'a', title: 'Envoy' },
  ])
  const twins = await makeEvent(service, [
    { actorId: lost },
    { actorId: third },
    { actorId: kept },
    { actorId: lost, role: 'host' },
  ])
  const mentioned = await makeArticle(service, [
    { actorId: lost, count: 2, quotes: [{ quote: 'x' }] },
  ])
  const both = await makeArticle(service, [
    { actorId: kept, count: 3, quotes: [{ quote: 'a' }] },
    { actorId: lost, count: 2, quotes: [{ quote: 'b' }] },
  ])
  const member = await makeActor(service, 'Member', { affiliations: [affiliation(lost)] })
  await merge()

  const taking = async (id: string): Promise<unknown[]> =>
    (await get(`/v1/events/${id}`)).body.participants.map(
      ({ actor, role }: { actor: { id: string }; role: string }) => [actor.id, role],
    )
  expect((await get(`/v1/events/${only}`)).body.participants).toMatchObject([
    { actor: { id: kept, name: 'Jeremy Berndt' }, role: 'host', side: 'a', title: 'Envoy' },
  ])
  expect(new Set(await taking(twins))).toEqual(
    new Set([
      [third, 'participant'],
      [kept, 'participant'],
      [kept, 'host'],
    ]),
  )
  expect((await get(`/v1/articles/${mentioned}`)).body.mentions).toMatchObject([
    { actor: { id: kept }, count: 2 },
  ])
  const { mentions } = (await get(`/v1/articles/${both}`)).body
  expect(mentions).toMatchObject([
    { actor: { id: kept }, count: 5, quotes: [{ quote: 'a' }, { quote: 'b' }] },
  ])
  expect((await get(`/v1/actors/${member}`)).body.affiliations).toMatchObject([
    { actor: { id: kept } },
  ])
  expect((await get(`/v1/actors/${kept}`)).body).toMatchObject({ eventCount: 2, articleCount: 2 })
  for (const url of [`/v1/events/${only}`, `/v1/articles/${both}`, `/v1/actors/${member}`])
    expect((await get(url)).body.version, url).toBe(2)
})

test('the id of a merged actor leads whoever reads to the survivor, with its query', async () => {
  const { app, kept, lost, merge } = await startTwins()
  await merge()
  for (const method of ['GET', 'HEAD'])
    for (const rest of [
      '',
      '/events?type=CONSULT&limit=5&q=a%20b',
      '/articles?tag=a&tag=b',
      '/similar?limit=3',
    ]) {
      const reply = await app.request(`/v1/actors/${lost}${rest}`, { method })
      expect
        .soft([reply.status, reply.headers.get('location'), await reply.text()], method + rest)
        .toEqual([308, `/v1/actors/${kept}${rest}`, ''])
    }
})

test('a write to the id of a merged actor is refused with the survivor, and nothing happens', async () => {
  const { get, kept, lost, merge, send, service, third } = await startTwins()
  await makeEvent(service, [{ actorId: lost }])
  await merge()
  const last = await makeActor(service, 'Last')
  await merge(last, kept)
  const states = async () => JSON.stringify([...(await statesOf(service))])
  const before = await states()
  const { version } = (await get(`/v1/actors/${last}`)).body
  for (const ifMatch of [undefined, '*', `"${version}"`, '"1"', '"2"', '"3"', '"99"'])
    for (const id of [lost, kept])
      for (const [method, rest, body] of [
        ['PUT', '', { type: 'person', name: 'A' }],
        ['PATCH', '', { name: 'A' }],
        ['PATCH', '', {}],
        ['DELETE', ''],
        ['DELETE', '?force=true'],
        ['DELETE', '?force=false'],
        ['POST', '/merge', { duplicateId: third }],
        ['POST', '/merge', { duplicateId: last }],
        ['POST', '/merge', { duplicateId: id }],
        ['POST', '/restore', { version: 1 }],
      ] as const) {
        const reply = await send(method, `/v1/actors/${id}${rest}`, body, {
          'Idempotency-Key': crypto.randomUUID(),
          ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
        })
        const what = `${method} ${rest} ${ifMatch}`
        expect.soft(reply.status, what).toBe(409)
        expect.soft(reply.headers.get('location'), what).toBeNull()
        expect.soft(reply.body, what).toMatchObject({
          type: 'urn:dateline:problem:merged',
          conflicts: [{ collection: 'actor', id: last, title: 'Last' }],
        })
      }
  expect(await states()).toBe(before)
})

test('the id of a merged actor that is written with escapes leads to the survivor too', async () => {
  const { kept, lost, merge, app } = await startTwins()
  await merge()
  const reply = await app.request(`/v1/actors/${lost.replace('_', '%5F')}`)
  expect([reply.status, reply.headers.get('location')]).toEqual([308, `/v1/actors/${kept}`])
})

test('filters find by the id of a merged actor what they find by that of the survivor', async () => {
  const { get, kept, lost, merge, service, third } = await startTwins()
  await makeEvent(service, [
    { actorId: lost, role: 'initiator' },
    { actorId: third, role: 'recipient' },
  ])
  await makeEvent(service, [
    { actorId: third, role: 'initiator' },
    { actorId: kept, role: 'recipient' },
  ])
  await makeArticle(service, [{ actorId: lost }])
  await merge()
  for (const [query, many] of [
    ['events?actor=ID', 2],
    ['events?initiator=ID', 1],
    ['events?recipient=ID', 1],
    [`events?pair=ID,${third}`, 2],
    [`events?pair=${third},ID`, 2],
    ['events?actor=ID&sort=-fatalities', 2],
    ['articles?actor=ID', 1],
    ['actors?affiliatedWith=ID', 1],
  ] as const) {
    const [old, now] = await Promise.all(
      [lost, kept].map((id) => get(`/v1/${query.replace('ID', id)}`)),
    )
    expect.soft(old?.body.data, query).toHaveLength(many)
    expect.soft(old?.body.data, query).toEqual(now?.body.data)
  }
})

test('what is written with the id of a merged actor is about the survivor', async () => {
  const { get, kept, lost, merge, service, third } = await startTwins()
  await merge()
  const event = await makeEvent(service, [{ actorId: lost }])
  expect((await get(`/v1/events/${event}`)).body.participants[0].actor.id).toBe(kept)
  const article = await makeArticle(service, [{ actorId: lost }])
  expect((await get(`/v1/articles/${article}`)).body.mentions[0].actor.id).toBe(kept)
  await service.patch(`/v1/actors/${third}`, { affiliations: [affiliation(lost)] })
  expect((await get(`/v1/actors/${third}`)).body.affiliations[0].actor.id).toBe(kept)
  expect((await get(`/v1/actors/${kept}`)).body).toMatchObject({ eventCount: 1, articleCount: 1 })
})

test('an actor that takes part twice in a role, once under its old id, is refused', async () => {
  const { kept, lost, merge, post } = await startTwins()
  await merge()
  const twice = [{ actorId: lost }, { actorId: kept }]
  const event = await post('/v1/events', {
    title: 'E',
    type: 'OTHER',
    date: DAY,
    participants: twice,
  })
  expect
    .soft([event.status, event.body.errors?.[0]?.pointer])
    .toEqual([422, '/participants/1/actorId'])
  const article = await post('/v1/articles', { title: 'A', mentions: twice })
  expect
    .soft([article.status, article.body.errors?.[0]?.pointer])
    .toEqual([422, '/mentions/1/actorId'])
})

test('a chain of merges leads to its end from every link', async () => {
  const { get, kept, lost, merge, post, service } = await startTwins()
  const last = await makeActor(service, 'Last')
  await merge(kept, lost)
  await merge(last, kept)
  for (const id of [kept, lost]) {
    const { status, headers } = await get(`/v1/actors/${id}`)
    expect([status, headers.get('location')]).toEqual([308, `/v1/actors/${last}`])
    expect((await get(`/v1/actors/${id}/events`)).headers.get('location')).toBe(
      `/v1/actors/${last}/events`,
    )
  }
  const again = await post(`/v1/actors/${kept}/merge`, { duplicateId: lost })
  expect([again.status, again.body.conflicts]).toEqual([
    409,
    [expect.objectContaining({ id: last })],
  ])
  expect(
    (await get(`/v1/actors/${last}`)).body.aliases.map(({ name }: { name: string }) => name),
  ).toContain('Jeremy Bernt')
})

test('merging the same actors again changes nothing', async () => {
  const { get, kept, merge } = await startTwins()
  const first = await merge()
  const second = await merge()
  expect([second.status, second.text]).toEqual([200, first.text])
  expect((await get(`/v1/actors/${kept}`)).text).toBe(first.text)
})

test('what cannot be merged is refused', async () => {
  const { kept, lost, merge, third } = await startTwins()
  const refuses = async (survivor: string, duplicate: string) => {
    const { status, body } = await merge(survivor, duplicate)
    expect([status, body.errors[0].pointer]).toEqual([422, '/duplicateId'])
  }
  await refuses(kept, kept)
  await refuses(kept, `actor_${UNKNOWN}`)
  await merge(kept, lost)
  await refuses(third, lost)
  expect((await merge(`actor_${UNKNOWN}`, kept)).status).toBe(404)
})

test('what a merge leaves can be changed like anything else, however much it gathered', async () => {
  const { get, kept, lost, merge, patch, service } = await startTwins()
  const many = (name: string) => Array.from({ length: 150 }, (_, i) => `${name} ${i}`)
  for (const [id, name] of [
    [kept, 'k'],
    [lost, 'l'],
  ] as const) {
    const reply = await patch(`/v1/actors/${id}`, {
      tags: many(name),
      aliases: many(name).map((one) => ({ name: one })),
    })
    expect(reply.status).toBe(200)
  }
  const quotes = many('q').map((quote) => ({ quote }))
  const article = await makeArticle(service, [
    { actorId: kept, count: 900_000, quotes },
    { actorId: lost, count: 900_000, quotes: quotes.map(({ quote }) => ({ quote: `${quote}!` })) },
  ])
  expect((await merge()).status).toBe(200)
  expect.soft((await patch(`/v1/actors/${kept}`, { description: 'Changed' })).status).toBe(200)
  expect.soft((await patch(`/v1/articles/${article}`, { summary: 'Changed' })).status).toBe(200)
  expect((await get(`/v1/actors/${kept}`)).body.name).toBe('Jeremy Berndt')
})

test('an actor who is affiliated with both of two that are merged is so once', async () => {
  const { get, kept, lost, merge, service } = await startTwins()
  const member = await makeActor(service, 'Member', {
    affiliations: [affiliation(kept), affiliation(lost)],
  })
  await merge()
  expect((await get(`/v1/actors/${member}`)).body.affiliations).toHaveLength(1)
})

test('the ids that led to a deleted actor lead nowhere', async () => {
  const { get, kept, lost, merge, remove } = await startTwins()
  await merge()
  expect((await remove(`/v1/actors/${kept}?force=true`)).status).toBe(204)
  expect((await get(`/v1/actors/${lost}`)).status).toBe(404)
})

test('the two records of the diplomat in the sample become one', async () => {
  const { get, post } = startService()
  const { body } = await post(`/v1/actors/${berndt}/merge`, { duplicateId: bernt })
  expect(body.aliases.map(({ name }: { name: string }) => name)).toContain('Jeremy Bernt')
  const { mentions } = (await get(`/v1/articles/${SAMPLE.libyaReview}`)).body
  expect(mentions.map(({ actor }: { actor: { id: string } }) => actor.id)).toContain(berndt)
  expect((await get(`/v1/actors/${bernt}`)).status).toBe(308)
  expect(
    (await get(`/v1/events/${meeting}`)).body.participants.map(
      ({ actor }: { actor: { id: string } }) => actor.id,
    ),
  ).toContain(berndt)
})

test('the lists of an actor are of what is there, and not found for nobody', async () => {
  const { get } = startService()
  expect((await get(`/v1/actors/${spareActor}/events`)).body.data).toEqual([])
  const { data } = (await get(`/v1/actors/${haftar}/articles?limit=200`)).body
  expect(data.map(({ id }: { id: string }) => id)).toContain(national)
  for (const list of ['events', 'articles'])
    expect((await get(`/v1/actors/actor_${UNKNOWN}/${list}`)).status).toBe(404)
})
