import { expect, test } from 'vitest'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const ACTOR = 'actor_00000000000000000000000001'
const ARTICLE = 'article_00000000000000000000000002'
const EVENT = 'event_00000000000000000000000003'
const UNKNOWN = 'event_01j6ne0000e0000000000000zz'

const created = () => [
  { action: 'create', id: ACTOR, actor: { type: 'person', name: 'A witness' } },
  {
    action: 'create',
    id: ARTICLE,
    article: { title: 'Seen', body: 'She saw it all.', mentions: [{ actorId: ACTOR }] },
  },
  {
    action: 'create',
    id: EVENT,
    event: {
      title: 'A sighting',
      type: 'ACCUSE',
      date: { start: '2024-01-02' },
      participants: [{ actorId: ACTOR, role: 'initiator' }],
      evidence: [{ articleId: ARTICLE, quote: 'saw it all' }],
    },
  },
]

/** Where the feed ends: nothing was written when it stays there. */
const head = async ({ get }: Service) => (await get('/v1/changes/head')).body.position as number

test('operations see what those before them have done, and refer to what they create', async () => {
  const service = startService()
  const { get, post } = service
  const before = await head(service)
  const { status, body } = await post('/v1/batch', {
    operations: [
      ...created(),
      { action: 'update', id: EVENT, ifMatch: 1, eventPatch: { tags: ['seen'] } },
      { action: 'update', id: SAMPLE.meeting, eventPatch: { title: 'Renamed' } },
      { action: 'update', id: SAMPLE.meeting, eventPatch: { title: 'Renamed' } },
      { action: 'replace', id: SAMPLE.spareActor, actor: { type: 'media', name: 'Replaced' } },
      { action: 'delete', id: SAMPLE.spareEvent },
    ],
  })
  expect(status).toBe(200)
  const [actor, article, event] = body.data
  expect(
    body.data.map((one: Record<string, unknown>) => [
      one['index'],
      one['collection'],
      one['placeholder'],
      one['status'],
      one['version'],
    ]),
  ).toEqual([
    [0, 'actor', ACTOR, 'created', 1],
    [1, 'article', ARTICLE, 'created', 1],
    [2, 'event', EVENT, 'created', 1],
    [3, 'event', null, 'updated', 2],
    [4, 'event', null, 'updated', 2],
    [5, 'event', null, 'unchanged', 2],
    [6, 'actor', null, 'updated', 2],
    [7, 'event', null, 'deleted', null],
  ])
  expect(body.data[3].id).toBe(event.id)
  const read = (await get(`/v1/events/${event.id}`)).body
  expect(read).toMatchObject({
    version: 2,
    tags: ['seen'],
    participants: [{ actor: { id: actor.id, name: 'A witness' } }],
    evidence: [{ article: { id: article.id }, start: 4, end: 14 }],
  })
  expect((await get(`/v1/articles/${article.id}`)).body.mentions[0].actor.id).toBe(actor.id)
  expect((await get('/v1/events?q=sighting')).body.data[0].id).toBe(event.id)
  expect((await get(`/v1/events/${SAMPLE.spareEvent}`)).status).toBe(404)
  // Each that has changed something is a change of its own, in the order of the batch.
  expect(await head(service)).toBe(before + 7)
})

test.for([
  [
    'a body that does not fit',
    { action: 'create', event: { title: 'x', type: 'NOPE', date: { start: '2024-01-01' } } },
    422,
    '/operations/3/event/type',
  ],
  [
    'a reference that leads nowhere',
    {
      action: 'update',
      id: SAMPLE.meeting,
      eventPatch: { participants: [{ actorId: 'actor_00000000000000000000000009', role: 'host' }] },
    },
    422,
    '/operations/3/eventPatch/participants/0/actorId',
  ],
  ['an id of nothing', { action: 'update', id: UNKNOWN, eventPatch: {} }, 422, '/operations/3/id'],
  [
    'a patch that leaves something wrong',
    { action: 'update', id: SAMPLE.meeting, eventPatch: { date: { end: '1999-01-01' } } },
    422,
    '/operations/3/eventPatch/date/end',
  ],
  ['another version', { action: 'delete', id: SAMPLE.meeting, ifMatch: 99 }, 412, undefined],
  ['what others refer to', { action: 'delete', id: SAMPLE.haftar }, 409, undefined],
  [
    'an actor that was merged',
    { action: 'update', id: 'actor_01j6ne5h0cf3sbxk5v8tqwm2ra', actorPatch: { name: 'x' } },
    409,
    undefined,
  ],
] as const)(
  'with %s, nothing is written, and the answer says which operation it was',
  async ([, operation, expected, pointer]) => {
    const service = startService()
    const before = await head(service)
    const { status, body } = await service.post('/v1/batch', {
      operations: [...created(), operation],
    })
    expect([status, body.errors?.[0]?.pointer]).toEqual([expected, pointer])
    if (!pointer?.includes('/event/')) expect(body.detail).toContain('Operation 3 is refused')
    expect(await head(service)).toBe(before)
    expect((await service.get('/v1/events?q=sighting')).body.data).toEqual([])
    // The next write is not touched by it.
    const next = await service.post('/v1/batch', { operations: created() })
    expect(next.status).toBe(200)
  },
)

test.for([
  ['no operation', [], '/operations'],
  ['an action without a resource', [{ action: 'create' }], '/operations/0/action'],
  [
    'two resources',
    [{ action: 'create', actor: { type: 'person', name: 'x' }, article: { title: 'x' } }],
    '/operations/0/actor',
  ],
  [
    'a patch with replace',
    [{ action: 'replace', id: SAMPLE.meeting, eventPatch: {} }],
    '/operations/0/eventPatch',
  ],
  ['an update without an id', [{ action: 'update', eventPatch: {} }], '/operations/0/id'],
  [
    'an id of another collection',
    [{ action: 'update', id: SAMPLE.haftar, eventPatch: {} }],
    '/operations/0/id',
  ],
  [
    'an id of its own choice',
    [
      {
        action: 'create',
        id: UNKNOWN,
        event: { title: 'x', type: 'AID', date: { start: '2024-01-01' } },
      },
    ],
    '/operations/0/id',
  ],
  ['a placeholder twice', [...created().slice(0, 1), ...created().slice(0, 1)], '/operations/1/id'],
  [
    'a version of what is created',
    [{ action: 'create', ifMatch: 1, actor: { type: 'person', name: 'x' } }],
    '/operations/0/ifMatch',
  ],
  [
    'force without delete',
    [{ action: 'update', id: SAMPLE.haftar, force: true, actorPatch: {} }],
    '/operations/0/force',
  ],
] as const)('a batch with %s is refused', async ([, operations, pointer]) => {
  const { status, body } = await startService().post('/v1/batch', { operations })
  expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer])
})

test('an actor that others refer to is deleted by force, and a merged one leads to its survivor after', async () => {
  const { get, post } = startService()
  const { status } = await post('/v1/batch', {
    operations: [{ action: 'delete', id: SAMPLE.langley, force: true }],
  })
  expect(status).toBe(200)
  expect((await get(`/v1/actors/${SAMPLE.langley}`)).status).toBe(404)
})

test('a batch with an idempotency key is made once, and answered the same again', async () => {
  const service = startService()
  const headers = { 'Idempotency-Key': 'batch-1', 'Dateline-Comment': 'from the field' }
  const first = await service.post('/v1/batch', { operations: created() }, headers)
  const at = await head(service)
  const again = await service.post('/v1/batch', { operations: created() }, headers)
  expect(again.text).toBe(first.text)
  expect(again.headers.get('idempotency-replayed')).toBe('true')
  expect(await head(service)).toBe(at)
  const other = await service.post('/v1/batch', { operations: created().slice(0, 1) }, headers)
  expect(other.status).toBe(422)
  const { data } = (await service.get('/v1/changes?order=desc&limit=3')).body
  expect(data.map(({ comment }: { comment: string }) => comment)).toEqual(
    Array(3).fill('from the field'),
  )
})

test('a thousand operations are one transaction, and one more is refused', async () => {
  const service = startService({ empty: true })
  const operations = Array.from({ length: 1000 }, (_, n) => ({
    action: 'create',
    id: `actor_0000000000${String(n).padStart(16, '0')}`,
    actor:
      n === 0
        ? { type: 'other', name: 'The first' }
        : {
            type: 'other',
            name: `Number ${n}`,
            affiliations: [
              {
                actorId: `actor_0000000000${String(n - 1).padStart(16, '0')}`,
                type: 'related_to',
              },
            ],
          },
  }))
  const { status, body } = await service.post('/v1/batch', { operations })
  expect(status).toBe(200)
  expect(body.data).toHaveLength(1000)
  expect(await head(service)).toBe(1000)
  const last = (await service.get(`/v1/actors/${body.data[999].id}`)).body
  expect(last.affiliations[0].actor.id).toBe(body.data[998].id)
  const more = [...operations, { action: 'create', actor: { type: 'other', name: 'x' } }]
  const refused = await service.post('/v1/batch', { operations: more })
  expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, '/operations'])
  expect(await head(service)).toBe(1000)
})
