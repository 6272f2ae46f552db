import { expect, test } from 'vitest'
import { EVENT_TYPES, modesOf } from '../../src/vocabulary/plover.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const { haftar, langley, army, meeting, national, libyaReview, spareArticle, spareEvent } = SAMPLE
const UNKNOWN = '01j00000000000000000000000'
const DAY = { start: '2024-08-27' }
const event = (fields: object = {}) => ({ title: 'A', type: 'CONSULT', date: DAY, ...fields })

/** Makes something, and gives its id. */
const make = async ({ post }: Service, list: string, body: object): Promise<string> => {
  const reply = await post(`/v1/${list}`, body)
  expect(reply.status, reply.text).toBe(201)
  return reply.body.id
}
const makeActor = (service: Service, fields: object = {}) =>
  make(service, 'actors', { type: 'person', name: 'Someone', ...fields })
const makeArticle = (service: Service, fields: object = {}) =>
  make(service, 'articles', { title: 'Report', ...fields })

test('an event needs a title, a type and a day, and has defaults for the rest', async () => {
  const { post } = startService({ empty: true })
  const { status, body, headers } = await post('/v1/events', event())
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(`/v1/events/${body.id}`)
  expect(body).toEqual({
    id: expect.stringMatching(/^event_[0-7][0-9a-hjkmnp-tv-z]{25}$/),
    version: 1,
    createdAt: body.updatedAt,
    updatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    externalIds: [],
    tags: [],
    dataset: null,
    title: 'A',
    summary: null,
    type: 'CONSULT',
    mode: null,
    quadClass: 'verbal_cooperation',
    intensity: expect.any(Number),
    contexts: [],
    codes: [],
    modality: 'asserted',
    date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
    location: null,
    fatalities: null,
    status: 'reported',
    confidence: null,
    participants: [],
    evidence: [],
    evidenceCount: 0,
    articleCount: 0,
    originalCount: 0,
    sourceCount: 0,
    firstReportedAt: null,
  })
})

const full = {
  title: 'Talks in Sirte',
  summary: 'Two sides talk.',
  type: 'CONSULT',
  mode: 'visit',
  contexts: ['military', 'diplomatic'],
  codes: [{ scheme: 'cameo', code: '043' }],
  modality: 'planned',
  date: { start: '2024-09-01', end: '2024-09-03', precision: 'day' },
  location: {
    name: 'Sirte',
    country: 'LY',
    admin1: 'Surt',
    admin2: null,
    latitude: 31.2,
    longitude: 16.6,
    precision: 'nearby',
    geonamesId: '2210554',
  },
  // In the order of the source, which is not that of the numbers.
  fatalities: { low: 5, best: 2, high: 1, civilians: 0 },
  status: 'disputed',
  confidence: 0.25,
  externalIds: [{ scheme: 'ucdp', value: '1' }],
  tags: ['b', 'a'],
  dataset: { name: 'd', version: '1', licence: null, attribution: null },
}

test('what is written is read again as it was written', async () => {
  const { get, post } = startService()
  const participants = [
    { actorId: langley, role: 'initiator', side: 'b', title: 'General' },
    { actorId: haftar, role: 'host', side: 'a', title: null },
    { actorId: langley, role: 'participant', side: null, title: null },
  ]
  const made = (await post('/v1/events', { ...full, participants })).body
  const read = (await get(`/v1/events/${made.id}`)).body
  expect(read).toEqual(made)
  expect(read).toMatchObject(full)
  expect(read.participants).toEqual(
    [
      [langley, 'Michael Langley', 'US'],
      [haftar, 'Khalifa Haftar', 'LY'],
      [langley, 'Michael Langley', 'US'],
    ].map(([id, name, country], i) => {
      const { role, side, title } = participants[i] ?? {}
      return { actor: { id, name, type: 'person', country }, role, side, title }
    }),
  )
})

test('PUT writes the whole event: what is left out is cleared', async () => {
  const service = startService({ empty: true })
  const id = await make(service, 'events', full)
  const before = (await service.get(`/v1/events/${id}`)).body
  const { body } = await service.put(`/v1/events/${id}`, event())
  const fresh = (await service.post('/v1/events', event())).body
  expect(body).toEqual({
    ...fresh,
    id,
    version: 2,
    createdAt: before.createdAt,
    updatedAt: body.updatedAt,
  })
  expect((await service.get(`/v1/events/${id}`)).body).toEqual(body)
})

const patches: [string, object, object][] = [
  [
    'null clears',
    { summary: null, mode: null, location: null, fatalities: null, dataset: null },
    { summary: null, mode: null, location: null, fatalities: null, dataset: null },
  ],
  [
    'lists replace lists',
    { tags: ['c'], contexts: [], codes: [{ scheme: 'x', code: '1' }] },
    { tags: ['c'], contexts: [], codes: [{ scheme: 'x', code: '1' }] },
  ],
  [
    'nested objects merge',
    { location: { name: 'Here' }, fatalities: { best: 3 } },
    { location: { ...full.location, name: 'Here' }, fatalities: { ...full.fatalities, best: 3 } },
  ],
  [
    'null clears inside nested objects',
    { location: { latitude: null, longitude: null } },
    { location: { ...full.location, latitude: null, longitude: null } },
  ],
  [
    'a nested object that loses all its fields is gone',
    { fatalities: { low: null, best: null, high: null, civilians: null } },
    { fatalities: null },
  ],
  [
    'a date follows its precision when the end is cleared',
    { date: { end: null, precision: 'month' } },
    { date: { start: '2024-09-01', end: '2024-09-30', precision: 'month' } },
  ],
  [
    'what is derived follows',
    { type: 'ASSAULT', mode: null },
    { type: 'ASSAULT', mode: null, quadClass: 'material_conflict' },
  ],
]
test.for(patches)('PATCH: %s, and the rest stays', async ([, patch, changed]) => {
  const service = startService({ empty: true })
  const id = await make(service, 'events', full)
  const before = (await service.get(`/v1/events/${id}`)).body
  const { status, body } = await service.patch(`/v1/events/${id}`, patch)
  expect(status).toBe(200)
  const { intensity, ...same } = body
  expect(intensity === before.intensity).toBe(!('type' in patch) && !('mode' in patch))
  expect({ ...same, intensity: before.intensity }).toEqual({
    ...before,
    ...changed,
    version: 2,
    updatedAt: body.updatedAt,
  })
})

test.for([
  {},
  { title: full.title },
  { tags: full.tags, location: full.location, date: full.date },
  { location: {} },
  { participants: [], evidence: [] },
])('the patch %j changes nothing, and the version stays', async (patch) => {
  const service = startService({ empty: true })
  const id = await make(service, 'events', full)
  const before = await service.get(`/v1/events/${id}`)
  const reply = await service.patch(`/v1/events/${id}`, patch)
  expect(reply.text).toBe(before.text)
  expect((await service.get(`/v1/events/${id}`)).headers.get('etag')).toBe(
    before.headers.get('etag'),
  )
})

test('an event is written back as it was read, and stays what it is', async () => {
  const { get, put } = startService()
  const { body } = await get(`/v1/events/${meeting}`)
  const names = [
    'title',
    'summary',
    'type',
    'mode',
    'contexts',
    'codes',
    'modality',
    'date',
    'location',
    'fatalities',
  ]
  const more = [
    'status',
    'confidence',
    'participants',
    'evidence',
    'externalIds',
    'tags',
    'dataset',
  ]
  const writable = Object.fromEntries([...names, ...more].map((name) => [name, body[name]]))
  const again = {
    ...writable,
    participants: writable.participants.map(({ actor, ...one }: { actor: { id: string } }) => ({
      actorId: actor.id,
      ...one,
    })),
    evidence: writable.evidence.map(
      ({ id: _, article, ...one }: { id: string; article: { id: string } }) => ({
        articleId: article.id,
        ...one,
      }),
    ),
  }
  expect((await put(`/v1/events/${meeting}`, again)).body).toEqual(body)
  expect((await get(`/v1/events/${meeting}`)).body).toEqual(body)
})

test('a deleted event is gone from everywhere; its actors and articles stay', async () => {
  const { get, remove } = startService()
  const counts = async () => [
    (await get(`/v1/actors/${haftar}`)).body.eventCount,
    (await get(`/v1/articles/${national}`)).body.eventCount,
  ]
  const [events = 0, evidenced = 0] = await counts()
  expect((await remove(`/v1/events/${meeting}`)).status).toBe(204)
  expect(await counts()).toEqual([events - 1, evidenced - 1])
  expect((await get(`/v1/events/${meeting}`)).status).toBe(404)
  expect((await remove(`/v1/events/${meeting}`)).status).toBe(404)
  expect((await get(`/v1/events/${meeting}/evidence`)).status).toBe(404)
  const { body } = await get(`/v1/articles/${national}`)
  expect(body.events.map(({ id }: { id: string }) => id)).not.toContain(meeting)
  for (const query of [
    'q=benghazi',
    `actor=${haftar}`,
    'country=LY',
    `article=${national}`,
    'near=32.1,20.1',
  ])
    expect((await get(`/v1/events?${query}&limit=200`)).text, query).not.toContain(meeting)
})

test('quad class and intensity follow type and mode, for every type', async () => {
  const service = startService({ empty: true })
  const seen = new Set<string>()
  for (const type of EVENT_TYPES) {
    const plain = (await service.post('/v1/events', event({ type }))).body
    for (const mode of modesOf(type)) {
      const { status, body } = await service.patch(`/v1/events/${plain.id}`, { mode })
      expect
        .soft([status, body.mode, body.quadClass], `${type} ${mode}`)
        .toEqual([200, mode, plain.quadClass])
      expect.soft(Math.abs(body.intensity)).toBeLessThanOrEqual(10)
    }
    seen.add(String(plain.quadClass))
    const cleared = (await service.patch(`/v1/events/${plain.id}`, { mode: null })).body
    expect.soft(cleared.intensity, type).toBe(plain.intensity)
  }
  expect([...seen].toSorted()).toEqual([
    'material_conflict',
    'material_cooperation',
    'null',
    'verbal_conflict',
    'verbal_cooperation',
  ])
})

test('a mode that is not of the type is refused with those that are', async () => {
  const { post, patch } = startService()
  const allowed = modesOf('PROTEST')
  for (const reply of [
    await post('/v1/events', event({ type: 'PROTEST', mode: 'visit' })),
    await patch(`/v1/events/${meeting}`, { type: 'PROTEST' }),
  ]) {
    expect(reply.status).toBe(422)
    expect(reply.body.errors[0]).toMatchObject({ in: 'body', pointer: '/mode', allowed })
  }
  const none = await post('/v1/events', event({ type: 'OTHER', mode: 'visit' }))
  expect([none.status, none.body.errors[0].pointer]).toEqual([422, '/mode'])
})

const dates = [
  [{ start: '2024-02-29' }, '2024-02-29', '2024-02-29', 'day'],
  [{ start: '2024-02-10', precision: 'week' }, '2024-02-10', '2024-02-16', 'week'],
  [{ start: '2024-02-10', precision: 'month' }, '2024-02-01', '2024-02-29', 'month'],
  [{ start: '2023-02-10', precision: 'month' }, '2023-02-01', '2023-02-28', 'month'],
  [{ start: '1900-02-10', precision: 'month' }, '1900-02-01', '1900-02-28', 'month'],
  [{ start: '0004-02-10', precision: 'month' }, '0004-02-01', '0004-02-29', 'month'],
  [{ start: '2024-12-15', precision: 'month' }, '2024-12-01', '2024-12-31', 'month'],
  [{ start: '2024-05-05', precision: 'year' }, '2024-01-01', '2024-12-31', 'year'],
  [{ start: '9999-12-30', precision: 'week' }, '9999-12-30', '9999-12-31', 'week'],
  [
    { start: '2011-02-17', end: '2020-10-23', precision: 'longer' },
    '2011-02-17',
    '2020-10-23',
    'longer',
  ],
  [{ start: '2024-08-27', end: '2024-08-29' }, '2024-08-27', '2024-08-29', 'day'],
  [
    { start: '0001-01-01', end: '9999-12-31', precision: 'longer' },
    '0001-01-01',
    '9999-12-31',
    'longer',
  ],
] as const
test.for(dates)('the date %j spans %s to %s', async ([date, start, end, precision]) => {
  const { get, post } = startService({ empty: true })
  const { id, ...made } = (await post('/v1/events', event({ date }))).body
  expect(made.date).toEqual({ start, end, precision })
  const found = async (query: string) => (await get(`/v1/events?${query}`)).body.data.length
  expect([
    await found(`dateFrom=${end}`),
    await found(`dateTo=${start}`),
    await found(`dateFrom=${start}&dateTo=${end}`),
  ]).toEqual([1, 1, 1])
})

const badDates = [
  [{ start: '2024-02-30' }, '/date/start'],
  [{ start: '2024-08-27T00:00:00Z' }, '/date/start'],
  [{ start: '0000-01-01' }, '/date/start'],
  [{ start: '2024-08-27', end: '2024-08-26' }, '/date/end'],
  [{ start: '2024-08-27', precision: 'longer' }, '/date/end'],
  [{ start: '2024-08-27', precision: 'hour' }, '/date/precision'],
] as const
test.for(badDates)('the date %j is refused', async ([date, pointer]) => {
  const { post } = startService({ empty: true })
  const { status, body } = await post('/v1/events', event({ date }))
  expect([status, body.errors[0].pointer]).toEqual([422, pointer])
})

const refused = [
  [
    'an actor that is not there',
    { participants: [{ actorId: haftar }, { actorId: `actor_${UNKNOWN}` }] },
    '/participants/1/actorId',
  ],
  [
    'an article that is not there',
    { evidence: [{ articleId: national }, { articleId: `article_${UNKNOWN}` }] },
    '/evidence/1/articleId',
  ],
  [
    'the same actor twice in a role',
    { participants: [{ actorId: haftar }, { actorId: haftar }] },
    '/participants/1',
  ],
  ['one coordinate without the other', { location: { latitude: 1 } }, '/location/latitude'],
  ['the same tag twice', { tags: ['a', 'a'] }, '/tags/1'],
  [
    'the same code twice',
    {
      codes: [
        { scheme: 'a', code: '1' },
        { scheme: 'a', code: '1' },
      ],
    },
    '/codes/1',
  ],
  [
    'the same external id twice',
    {
      externalIds: [
        { scheme: 'a', value: '1' },
        { scheme: 'a', value: '1' },
      ],
    },
    '/externalIds/1',
  ],
  [
    'a start without an end',
    { evidence: [{ articleId: national, start: 1 }] },
    '/evidence/0/start',
  ],
  [
    'an end before its start',
    { evidence: [{ articleId: national, start: 2, end: 1 }] },
    '/evidence/0/end',
  ],
  [
    'a quote that is not at its place',
    { evidence: [{ articleId: national, quote: 'General', start: 1, end: 8 }] },
    '/evidence/0/start',
  ],
  [
    'a place beyond the end of the body',
    { evidence: [{ articleId: national, start: 0, end: 9_000 }] },
    '/evidence/0/start',
  ],
  [
    'a passage that is too long',
    { evidence: [{ articleId: national, start: 0, end: 10_001 }] },
    '/evidence/0/end',
  ],
] as const
test.for(refused)(
  '%s is refused, in creating, replacing and patching',
  async ([, fields, pointer]) => {
    const { post, put, patch } = startService()
    for (const reply of [
      await post('/v1/events', event(fields)),
      await put(`/v1/events/${meeting}`, event(fields)),
      await patch(`/v1/events/${spareEvent}`, fields),
    ]) {
      expect.soft(reply.status).toBe(422)
      expect.soft(reply.body.errors?.[0]?.pointer).toBe(pointer)
    }
  },
)

test('an external id leads to one event: another with it is refused, and the first is named', async () => {
  const { post, patch } = startService({ empty: true })
  const externalIds = [{ scheme: 'ucdp', value: '1' }]
  const first = (await post('/v1/events', event({ externalIds, title: 'First' }))).body
  const conflicts = [{ collection: 'event', id: first.id, title: 'First' }]
  const second = (await post('/v1/events', event())).body
  for (const reply of [
    await post('/v1/events', event({ externalIds })),
    await patch(`/v1/events/${second.id}`, {
      externalIds: [{ scheme: 'a', value: '1' }, ...externalIds],
    }),
  ])
    expect([reply.status, reply.body.conflicts]).toEqual([409, conflicts])
  await patch(`/v1/events/${first.id}`, { externalIds: [] })
  expect((await patch(`/v1/events/${second.id}`, { externalIds })).status).toBe(200)
})

const quotes = [
  ['the first words', 'met Khalifa', 'They met Khalifa Haftar.', 5],
  ['after emoji', 'met', '👩‍👩‍👧‍👦🇱🇾 met', 10],
  ['after Arabic', 'Haftar', 'خليفة حفتر (Haftar)', 12],
  ['in Arabic', 'حفتر', '👍 خليفة حفتر', 8],
  ['after mathematical letters', 'x', '𝕳𝖆𝖋x', 3],
  ['where it first stands', 'a', 'bab a', 1],
  ['over lines', 'one\ntwo', 'zero\none\ntwo', 5],
  ['the whole body', 'all 🎉', 'all 🎉', 0],
] as const
test.for(quotes)(
  'a quote is found in the body in code points: %s',
  async ([, quote, body, start]) => {
    const service = startService({ empty: true })
    const articleId = await makeArticle(service, { body })
    const end = start + [...quote].length
    const made = (await service.post('/v1/events', event({ evidence: [{ articleId, quote }] })))
      .body
    expect(made.evidence[0]).toMatchObject({ quote, start, end })
    expect([...body].slice(start, end).join('')).toBe(quote)
    const added = await service.post(`/v1/events/${made.id}/evidence`, {
      articleId,
      quote,
      start,
      end,
    })
    expect([added.status, added.body.start, added.body.end]).toEqual([201, start, end])
    const wrong = await service.post(`/v1/events/${made.id}/evidence`, {
      articleId,
      quote,
      start: start + 1,
      end: end + 1,
    })
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/start'])
  },
)

test('a quote that the body does not have is kept without a place', async () => {
  const service = startService({ empty: true })
  const withBody = await makeArticle(service, { body: 'Something else' })
  const without = await makeArticle(service)
  const evidence = [withBody, without].map((articleId) => ({ articleId, quote: 'They met' }))
  const made = (await service.post('/v1/events', event({ evidence }))).body
  expect(made.evidence.map(({ start, end }: { start: null; end: null }) => [start, end])).toEqual([
    [null, null],
    [null, null],
  ])
})

test('a place that is given may be a later one of the same words, and stays', async () => {
  const service = startService({ empty: true })
  const articleId = await makeArticle(service, { body: 'met, and met again' })
  const made = (
    await service.post(
      '/v1/events',
      event({ evidence: [{ articleId, quote: 'met', start: 9, end: 12 }] }),
    )
  ).body
  expect(made.evidence[0]).toMatchObject({ start: 9, end: 12 })
  const changed = (await service.patch(`/v1/events/${made.id}`, { title: 'B' })).body
  expect(changed.evidence).toEqual(made.evidence)
})

test('quotes move with the body of their article, and lose their place with it', async () => {
  const service = startService({ empty: true })
  const articleId = await makeArticle(service, { body: 'They met.' })
  const id = await make(service, 'events', event({ evidence: [{ articleId, quote: 'met' }] }))
  const place = async () => {
    const { start, end } = (await service.get(`/v1/events/${id}`)).body.evidence[0]
    return [start, end]
  }
  expect(await place()).toEqual([5, 8])
  for (const [body, now] of [
    ['🎉 They met.', [7, 10]],
    ['They parted.', [null, null]],
    ['met', [0, 3]],
    [null, [null, null]],
    ['We met', [3, 6]],
  ] as const) {
    await service.patch(`/v1/articles/${articleId}`, { body })
    expect(await place()).toEqual(now)
  }
})

test('a place without a quote does not outlive the body that it was a place in', async () => {
  const service = startService({ empty: true })
  const articleId = await makeArticle(service, { body: 'A long body that has many words.' })
  const id = await make(service, 'events', event({ evidence: [{ articleId, start: 20, end: 30 }] }))
  await service.patch(`/v1/articles/${articleId}`, { body: 'Short.' })
  const { start, end } = (await service.get(`/v1/events/${id}`)).body.evidence[0]
  expect([start, end]).toEqual([null, null])
})

test('what an event derives from its evidence is right whichever end changes', async () => {
  const service = startService({ empty: true })
  const { get, patch, post, remove } = service
  const source = { name: 'One', domain: 'one.example' }
  const a = await makeArticle(service, { publishedAt: '2024-08-28T10:00:00Z', source })
  const b = await makeArticle(service, {
    publishedAt: '2024-08-27',
    source: { name: 'Uno', domain: 'one.example' },
  })
  const c = await makeArticle(service, { source: { name: 'Only a name' } })
  const id = await make(
    service,
    'events',
    event({ evidence: [{ articleId: a }, { articleId: a, quote: 'x' }] }),
  )
  const derived = async () => {
    const { articleCount, sourceCount, firstReportedAt } = (await get(`/v1/events/${id}`)).body
    return [articleCount, sourceCount, firstReportedAt]
  }
  const ofArticle = async (article: string) =>
    (await get(`/v1/articles/${article}`)).body.eventCount
  expect(await derived()).toEqual([1, 1, '2024-08-28T10:00:00.000Z'])
  const added = (await post(`/v1/events/${id}/evidence`, { articleId: b })).body
  expect(await derived()).toEqual([2, 1, '2024-08-27T00:00:00.000Z'])
  await post(`/v1/events/${id}/evidence`, { articleId: c })
  expect(await derived()).toEqual([3, 2, '2024-08-27T00:00:00.000Z'])
  await patch(`/v1/articles/${b}`, { publishedAt: null, source: { domain: 'two.example' } })
  expect(await derived()).toEqual([3, 3, '2024-08-28T10:00:00.000Z'])
  await patch(`/v1/articles/${c}`, { publishedAt: '2020-01-01', source: null })
  expect(await derived()).toEqual([3, 2, '2020-01-01T00:00:00.000Z'])
  expect([await ofArticle(a), await ofArticle(b), await ofArticle(c)]).toEqual([1, 1, 1])
  await remove(`/v1/events/${id}/evidence/${added.id}`)
  expect(await derived()).toEqual([2, 1, '2020-01-01T00:00:00.000Z'])
  expect(await ofArticle(b)).toBe(0)
  await remove(`/v1/articles/${c}?force=true`)
  expect(await derived()).toEqual([1, 1, '2024-08-28T10:00:00.000Z'])
  await patch(`/v1/events/${id}`, { evidence: [] })
  expect(await derived()).toEqual([0, 0, null])
  expect(await ofArticle(a)).toBe(0)
})

test('the events of an actor are counted once each, whichever end changes', async () => {
  const service = startService({ empty: true })
  const { get, patch, remove } = service
  const [a, b] = [await makeActor(service), await makeActor(service)]
  const counts = async () => [
    (await get(`/v1/actors/${a}`)).body.eventCount,
    (await get(`/v1/actors/${b}`)).body.eventCount,
  ]
  const participants = [
    { actorId: a, role: 'initiator' },
    { actorId: a, role: 'recipient' },
  ]
  const first = await make(service, 'events', event({ participants }))
  expect(await counts()).toEqual([1, 0])
  const second = await make(
    service,
    'events',
    event({ participants: [{ actorId: b }, { actorId: a }] }),
  )
  expect(await counts()).toEqual([2, 1])
  await patch(`/v1/events/${first}`, { participants: [participants[0], { actorId: b }] })
  expect(await counts()).toEqual([2, 2])
  await remove(`/v1/events/${second}`)
  expect(await counts()).toEqual([1, 1])
  await patch(`/v1/events/${first}`, { participants: [] })
  expect(await counts()).toEqual([0, 0])
  expect((await get('/v1/actors?hasEvent=false')).body.data).toHaveLength(2)
})

test('what an event embeds of actors and articles is what they are now', async () => {
  const { get, patch } = startService()
  await patch(`/v1/actors/${army}`, { name: 'LNA', type: 'armed_group', country: null })
  await patch(`/v1/articles/${national}`, {
    title: 'General Langley met Haftar in Benghazi',
    url: null,
    publishedAt: null,
    source: null,
  })
  const { participants, evidence } = (await get(`/v1/events/${meeting}`)).body
  const actors = participants.map(({ actor }: { actor: object }) => actor)
  expect(actors).toContainEqual({ id: army, name: 'LNA', type: 'armed_group', country: null })
  const articles = evidence.map(({ article }: { article: object }) => article)
  expect(articles).toContainEqual({
    id: national,
    title: 'General Langley met Haftar in Benghazi',
    url: null,
    publishedAt: null,
    source: null,
    status: 'published',
    // Without a date it is no longer the first of its text.
    originalId: expect.stringMatching(/^article_/),
  })
  const has = async (query: string) =>
    (await get(`/v1/events?limit=200&${query}`)).text.includes(meeting)
  expect(await has('actorType=armed_group')).toBe(true)
  expect(await has('actorType=military&actorCountry=US')).toBe(true)
  expect(await has('source=thenationalnews.com')).toBe(false)
})

test('an event moves in every list when its day changes', async () => {
  const { get, patch } = startService()
  await patch(`/v1/events/${meeting}`, { date: { start: '1950-01-01', end: '1950-01-01' } })
  const first = async (url: string) =>
    (await get(`${url}${url.includes('?') ? '&' : '?'}sort=date&limit=1`)).body.data[0]?.id
  for (const url of [
    '/v1/events',
    '/v1/events?tag=libya',
    '/v1/events?context=military',
    '/v1/events?code=043',
    `/v1/events?actor=${haftar}`,
    `/v1/events?article=${national}`,
    '/v1/events?source=thenationalnews.com',
    '/v1/events?actorType=person',
    `/v1/actors/${haftar}/events`,
    `/v1/events?pair=${haftar},${langley}`,
    '/v1/events?type=CONSULT&dateTo=1950-12-31',
  ])
    expect.soft(await first(url), url).toBe(meeting)
  const { events } = (await get(`/v1/articles/${national}`)).body
  expect(events.at(-1).date.start).toBe('1950-01-01')
})

const ids = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id)

test('evidence is listed, added, read and removed, and the event counts each change', async () => {
  const { get, post, remove } = startService()
  const url = `/v1/events/${meeting}/evidence`
  const version = async () => (await get(`/v1/events/${meeting}`)).body.version
  const before = (await get(url)).body
  expect(before.data).toEqual((await get(`/v1/events/${meeting}`)).body.evidence)
  const link = { articleId: spareArticle, stance: 'refutes', confidence: 0.5 }
  const added = await post(url, link)
  expect(added.status).toBe(201)
  expect(added.headers.get('location')).toBe(`${url}/${added.body.id}`)
  expect(added.body).toMatchObject({
    article: { id: spareArticle },
    stance: 'refutes',
    confidence: 0.5,
    quote: null,
    start: null,
  })
  expect((await get(`${url}/${added.body.id}`)).text).toBe(added.text)
  expect(ids((await get(url)).body)).toEqual([...ids(before), added.body.id])
  expect(await version()).toBe(2)
  expect((await remove(`${url}/${added.body.id}`)).status).toBe(204)
  expect((await remove(`${url}/${added.body.id}`)).status).toBe(404)
  expect((await get(`${url}/${added.body.id}`)).status).toBe(404)
  expect(ids((await get(url)).body)).toEqual(ids(before))
  expect(await version()).toBe(3)
})

test('an evidence link is not found under another event', async () => {
  const { get, remove } = startService()
  const link = (await get(`/v1/events/${meeting}`)).body.evidence[0].id
  expect((await get(`/v1/events/${spareEvent}/evidence/${link}`)).status).toBe(404)
  expect((await remove(`/v1/events/${spareEvent}/evidence/${link}`)).status).toBe(404)
  expect((await get(`/v1/events/${meeting}/evidence/${link}`)).status).toBe(200)
})

test('evidence that stays keeps its id when the list is replaced', async () => {
  const { get, patch } = startService()
  const before = (await get(`/v1/events/${meeting}`)).body.evidence
  const kept = [2, 0].map((i) => before[i])
  const evidence = kept.map(({ article, quote }) => ({
    articleId: article.id,
    quote,
    stance: 'refutes',
  }))
  const after = (
    await patch(`/v1/events/${meeting}`, { evidence: [{ articleId: spareArticle }, ...evidence] })
  ).body.evidence
  expect(after.slice(1).map(({ id }: { id: string }) => id)).toEqual(kept.map(({ id }) => id))
  expect(before.map(({ id }: { id: string }) => id)).not.toContain(after[0].id)
})

test('two links to one article both keep their ids when a third is added', async () => {
  const service = startService({ empty: true })
  const articleId = await makeArticle(service)
  const links = [{ articleId }, { articleId, stance: 'refutes' }]
  const made = (await service.post('/v1/events', event({ evidence: links }))).body
  const { body } = await service.patch(`/v1/events/${made.id}`, {
    evidence: [...links, { articleId, quote: 'x' }],
  })
  expect(ids({ data: body.evidence }).slice(0, 2)).toEqual(ids({ data: made.evidence }))
})

test('evidence is paged whole, in its order, and the event shows the first hundred', async () => {
  const service = startService({ empty: true })
  const { get, patch, remove } = service
  const articleId = await makeArticle(service)
  const evidence = Array.from({ length: 120 }, (_, i) => ({ articleId, quote: `Quote ${i}` }))
  const id = await make(service, 'events', event({ evidence }))
  const walked: string[] = []
  for (let url = `/v1/events/${id}/evidence?limit=50`; url !== '';) {
    const { body } = await get(url)
    walked.push(...body.data.map(({ quote }: { quote: string }) => quote))
    const { nextCursor } = body.page
    url = nextCursor === null ? '' : `/v1/events/${id}/evidence?limit=50&cursor=${nextCursor}`
  }
  expect(walked).toEqual(evidence.map(({ quote }) => quote))
  const shown = async () =>
    (await get(`/v1/events/${id}`)).body.evidence.map(({ quote }: { quote: string }) => quote)
  expect(await shown()).toEqual(walked.slice(0, 100))

  // A list that is not shown whole cannot be replaced by mistake; other fields can change.
  expect((await patch(`/v1/events/${id}`, { evidence: [] })).status).toBe(409)
  expect((await patch(`/v1/events/${id}`, { title: 'B' })).status).toBe(200)
  expect((await get(`/v1/events/${id}/evidence?limit=200`)).body.data).toHaveLength(120)

  // What is removed makes room for what comes after it.
  for (const { id: link } of (await get(`/v1/events/${id}/evidence?limit=30`)).body.data)
    await remove(`/v1/events/${id}/evidence/${link}`)
  expect(await shown()).toEqual(walked.slice(30))
  expect((await patch(`/v1/events/${id}`, { evidence: [] })).status).toBe(200)
})

test('evidence that comes and goes many times is still shown', async () => {
  const service = startService({ empty: true })
  const articleId = await makeArticle(service)
  const id = await make(service, 'events', event())
  const url = `/v1/events/${id}/evidence`
  let last = (await service.post(url, { articleId })).body.id
  for (let i = 0; i < 105; i++) {
    const next = (await service.post(url, { articleId })).body.id
    await service.remove(`${url}/${last}`)
    last = next
  }
  expect(ids({ data: (await service.get(`/v1/events/${id}`)).body.evidence })).toEqual([last])
})

test('an article shows the events that it is evidence of, once each, the latest first', async () => {
  const service = startService({ empty: true })
  const articleId = await makeArticle(service)
  for (const start of ['2024-01-01', '2024-03-01', '2024-02-01'])
    await make(
      service,
      'events',
      event({
        title: start,
        date: { start },
        evidence: [{ articleId }, { articleId, stance: 'mentions', quote: 'x' }],
      }),
    )
  const { events, eventCount } = (await service.get(`/v1/articles/${articleId}`)).body
  expect(events.map(({ title }: { title: string }) => title)).toEqual([
    '2024-03-01',
    '2024-02-01',
    '2024-01-01',
  ])
  expect(eventCount).toBe(3)
})

test('both links of an article that is evidence twice are shown', async () => {
  const { get, post } = startService()
  const before = (await get(`/v1/events/${meeting}`)).body.articleCount
  const added = await post(`/v1/events/${meeting}/evidence`, {
    articleId: libyaReview,
    stance: 'mentions',
  })
  expect(added.status).toBe(201)
  expect((await get(`/v1/events/${meeting}`)).body.articleCount).toBe(before)
})
