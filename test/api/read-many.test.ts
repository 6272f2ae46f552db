import { expect, test } from 'vitest'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const MERGED = 'actor_01j6ne5h0cf3sbxk5v8tqwm2ra'
const SURVIVOR = 'actor_01j6ne5g98f04b1s2ebndq7rg3'
const unknown = (prefix: string) => `${prefix}_01j6ne0000e0000000000000zz`

const idsOf = async ({ get }: Service, path: string): Promise<string[]> => {
  const { body } = await get(`${path}?limit=200`)
  return body.data.map(({ id }: { id: string }) => id)
}

test.for(['events', 'actors', 'articles'])(
  '%s that are read together are what each is when it is read alone, in the order asked for',
  async (collection) => {
    const service = startService()
    const path = `/v1/${collection}`
    const ids = (await idsOf(service, path)).toReversed()
    expect(ids.length).toBeGreaterThan(20)
    const { status, headers, body } = await service.post(`${path}/read`, { ids })
    expect([status, body.missing, body.remaining]).toEqual([200, [], []])
    expect(headers.get('dateline-position')).not.toBeNull()
    const alone = []
    for (const id of ids) alone.push((await service.get(`${path}/${id}`)).body)
    expect(body.data).toEqual(alone)
  },
)

test('an id that there is nothing of is told with the reason, and one that is repeated is answered once', async () => {
  const { post, remove } = startService()
  expect((await remove(`/v1/actors/${SAMPLE.spareActor}`)).status).toBe(204)
  const ids = [
    unknown('actor'),
    SAMPLE.haftar,
    MERGED,
    SAMPLE.spareActor,
    SAMPLE.haftar,
    unknown('actor'),
  ]
  const { body } = await post('/v1/actors/read', { ids })
  expect(body.data.map(({ id }: { id: string }) => id)).toEqual([SAMPLE.haftar])
  expect(body.missing).toEqual([
    { id: unknown('actor'), reason: 'unknown', mergedInto: null },
    { id: MERGED, reason: 'merged', mergedInto: SURVIVOR },
    { id: SAMPLE.spareActor, reason: 'deleted', mergedInto: null },
  ])
  expect(body.remaining).toEqual([])
})

test('a deleted event or article is told as such, and one that is put back is read again', async () => {
  const { post, remove } = startService()
  for (const [path, id] of [
    ['/v1/events', SAMPLE.spareEvent],
    ['/v1/articles', SAMPLE.spareArticle],
  ] as const) {
    expect((await remove(`${path}/${id}`)).status).toBe(204)
    const gone = await post(`${path}/read`, { ids: [id] })
    expect(gone.body).toMatchObject({ data: [], missing: [{ id, reason: 'deleted' }] })
    expect((await post(`${path}/${id}/restore`, { version: 1 })).status).toBe(200)
    const back = await post(`${path}/read`, { ids: [id] })
    expect(back.body).toMatchObject({ data: [{ id }], missing: [] })
  }
})

test('an answer ends after some megabytes, and the ids that it leaves over bring the rest', async () => {
  const { post } = startService({ empty: true, bodyLimitBytes: 4 * 1024 * 1024 })
  const ids: string[] = []
  for (let n = 0; n < 30; n++) {
    const made = await post('/v1/articles', { title: `${n}`, body: `${n} `.repeat(100_000) })
    ids.push(made.body.id)
  }
  const read: string[] = []
  let rounds = 0
  for (let rest = ids; rest.length > 0; rounds++) {
    const { text, body } = await post('/v1/articles/read', { ids: rest })
    expect(text.length).toBeLessThan(5 * 1024 * 1024)
    expect(body.data.length).toBeGreaterThan(0)
    read.push(...body.data.map(({ id }: { id: string }) => id))
    rest = body.remaining
  }
  expect(read).toEqual(ids)
  expect(rounds).toBeGreaterThan(1)
})

test('a thousand ids are read at once, one more is refused, and so is none', async () => {
  const { post } = startService({ empty: true })
  const id = (n: number) => `event_01j6ne0000e000000000000${String(n).padStart(3, '0')}`
  const ids = Array.from({ length: 1000 }, (_, n) => id(n))
  const full = await post('/v1/events/read', { ids })
  expect(full.body).toMatchObject({ data: [], remaining: [] })
  expect(full.body.missing).toHaveLength(1000)
  for (const [wrong, pointer] of [
    [[...ids, unknown('event')], '/ids'],
    [[], '/ids'],
    [[SAMPLE.haftar], '/ids/0'],
  ] as const) {
    const { status, body } = await post('/v1/events/read', { ids: wrong })
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer])
  }
})

test.for([
  [['supports', 'refutes'], 'supports'],
  [['refutes', 'mentions', 'supports'], 'refutes'],
] as const)(
  'an article that is evidence of one event as %j shows the first, however it is read',
  async ([stances, first]) => {
    const { get, post } = startService()
    const article = (await post('/v1/articles', { title: 'Cited twice' })).body
    const evidence = stances.map((stance) => ({ articleId: article.id, stance }))
    const event = { title: 'Cited', type: 'CONSULT', date: { start: '2024-08-27' }, evidence }
    expect((await post('/v1/events', event)).status).toBe(201)
    const alone = (await get(`/v1/articles/${article.id}`)).body
    expect(alone.events).toMatchObject([{ stance: first }])
    const { body } = await post('/v1/articles/read', { ids: [SAMPLE.spareArticle, article.id] })
    expect(body.data[1]).toEqual(alone)
  },
)
