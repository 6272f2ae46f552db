import { expect, test } from 'vitest'
import type { Event } from '../../src/events/schema.ts'
import { MODALITIES } from '../../src/contract/refs.ts'
import { SAMPLE, startService } from '../support/service.ts'

type Modality = (typeof MODALITIES)[number]

/** A service with two events of each modality in one place, in which Haftar takes part. */
const startMixed = async () => {
  const service = startService({ empty: true })
  const { post } = service
  const actor = (await post('/v1/actors', { type: 'person', name: 'Somebody' })).body.id as string
  const events: { id: string; modality: Modality }[] = []
  for (const modality of [...MODALITIES, ...MODALITIES]) {
    const event = {
      title: `A visit, ${modality}`,
      type: 'CONSULT',
      modality,
      date: { start: '2024-08-27' },
      location: { country: 'LY', latitude: 32, longitude: 20 },
      participants: [{ actorId: actor }],
    }
    const { status, body, text } = await post('/v1/events', event)
    expect(status, text).toBe(201)
    events.push(body)
  }
  const idsOf = (...wanted: Modality[]) =>
    events
      .filter(({ modality }) => wanted.includes(modality))
      .map(({ id }) => id)
      .toSorted()
  return { ...service, actor, idsOf, events }
}

test.for<[string, Modality[]]>([
  ['', ['asserted']],
  ['modality=asserted', ['asserted']],
  ['modality=planned', ['planned']],
  ['modality=denied&modality=hypothetical', ['denied', 'hypothetical']],
  ['modality=asserted&modality=planned', ['asserted', 'planned']],
  ['modality=any', [...MODALITIES]],
  ['modality=any&modality=denied', [...MODALITIES]],
  [MODALITIES.map((one) => `modality=${one}`).join('&'), [...MODALITIES]],
  ['q=visit&sort=relevance', ['asserted']],
  ['country=LY&sort=-createdAt', ['asserted']],
  ['near=32,20', ['asserted']],
  ['near=32,20&modality=planned', ['planned']],
])('?%s finds what is %s, in every form', async ([query, wanted]) => {
  const { get, actor, idsOf } = await startMixed()
  const ids = idsOf(...wanted)
  const sorted = (data: { id: string }[]) => data.map(({ id }) => id).toSorted()
  const page = (await get(`/v1/events?${query}&total=true`)).body
  expect(sorted(page.data)).toEqual(ids)
  expect(page.page.total).toBe(ids.length)
  expect(sorted((await get(`/v1/actors/${actor}/events?${query}`)).body.data)).toEqual(ids)
  const rows = (await get(`/v1/participants?${query}`)).body.data as { event: { id: string } }[]
  expect(sorted(rows.map(({ event }) => event))).toEqual(ids)
  const facetQuery = query.replace('&sort=relevance', '').replace('&sort=-createdAt', '')
  const facets = (await get(`/v1/events/facets?facet=type&facet=modality&${facetQuery}`)).body.data
  expect(facets[0].values).toMatchObject([{ value: 'CONSULT', count: ids.length }])
  const counted = facets[1].values as { value: string; count: number }[]
  expect(counted.map(({ value }) => value).toSorted()).toEqual([...wanted].toSorted())
})

test('an event that is named by its id is found, whatever its modality', async () => {
  const { get, idsOf } = await startMixed()
  const [planned = '', other = ''] = idsOf('planned')
  const named = (await get(`/v1/events?id=${planned}&id=${other}`)).body
  expect(named.data.map(({ id }: Event) => id).toSorted()).toEqual([planned, other])
  expect(named.page.missing).toEqual([])
  const asserted = (await get(`/v1/events?id=${planned}&modality=asserted`)).body
  expect(asserted.data).toEqual([])
  // It is there: only the filter leaves it out.
  expect(asserted.page.missing).toEqual([])
})

test('where everything is asserted, nothing else is found', async () => {
  const { get, post } = startService({ empty: true })
  await post('/v1/events', { title: 'It was so', type: 'CONSULT', date: { start: '2024-08-27' } })
  for (const [query, count] of [
    ['', 1],
    ['modality=any', 1],
    ['modality=planned', 0],
  ] as const)
    expect((await get(`/v1/events?${query}`)).body.data, query).toHaveLength(count)
})

test('an actor counts the events of every modality', async () => {
  const { get, actor, events } = await startMixed()
  expect((await get(`/v1/actors/${actor}`)).body.eventCount).toBe(events.length)
})

const { haftar, langley, army, berndt } = SAMPLE

/** Two events in which the same actors have each other's roles, sides and countries. */
const startRoles = async () => {
  const service = startService()
  const event = async (participants: object[], evidence: object[] = []) => {
    const { status, body, text } = await service.post('/v1/events', {
      title: 'Roles',
      type: 'CONSULT',
      date: { start: '2031-01-01' },
      participants,
      evidence,
    })
    expect(status, text).toBe(201)
    return body.id as string
  }
  const first = await event(
    [
      { actorId: haftar, role: 'initiator', side: 'a' },
      { actorId: langley, role: 'recipient', side: 'b' },
    ],
    [
      { articleId: SAMPLE.national, stance: 'supports' },
      { articleId: SAMPLE.libyaReview, stance: 'refutes' },
    ],
  )
  const second = await event(
    [
      { actorId: haftar, role: 'recipient', side: 'a' },
      { actorId: langley, role: 'initiator', side: 'b' },
      { actorId: army, role: 'mediator' },
    ],
    [
      { articleId: SAMPLE.national, stance: 'refutes' },
      { articleId: SAMPLE.libyaReview, stance: 'mentions' },
    ],
  )
  const third = await event([{ actorId: berndt, role: 'host' }])
  return { ...service, ids: { first, second, third } }
}

test.for<[string, ('first' | 'second' | 'third')[]]>([
  [`actor=${haftar}&role=initiator`, ['first']],
  [`actor=${haftar}&role=recipient`, ['second']],
  [`actor=${haftar}&role=initiator&role=recipient`, ['first', 'second']],
  [`actor=${haftar}&actor=${langley}&role=initiator&side=b`, ['second']],
  [`actor=${haftar}&side=b`, []],
  [`actor=${langley}&side=b`, ['first', 'second']],
  [`actor=${haftar}&role=mediator`, []],
  ['actorCountry=LY&role=initiator', ['first']],
  ['actorCountry=us&role=initiator', ['second']],
  ['actorType=person&role=mediator', []],
  ['role=mediator', ['second']],
  ['role=initiator&side=b', ['second']],
  ['role=host&side=a', []],
  ['side=b', ['first', 'second']],
  [`excludeActor=${langley}&role=host`, ['third']],
  [`excludeActor=${haftar}&role=initiator`, []],
  [`article=${SAMPLE.national}&stance=refutes`, ['second']],
  [`article=${SAMPLE.libyaReview}&stance=refutes&stance=mentions`, ['first', 'second']],
  ['source=libyareview.com&stance=refutes', ['first']],
  ['stance=refutes', ['first', 'second']],
])('?%s asks one participant, or one article: %j', async ([query, wanted]) => {
  const { get, ids } = await startRoles()
  for (const sort of ['', '&sort=-createdAt', '&total=true']) {
    const { body } = await get(`/v1/events?dateFrom=2031-01-01&${query}${sort}`)
    const found = body.data.map(({ id }: Event) => id).toSorted()
    expect(found, `${query}${sort}`).toEqual(wanted.map((name) => ids[name]).toSorted())
  }
})

test('role and side of the events of an actor are its own', async () => {
  const { get, ids } = await startRoles()
  const found = async (query: string) =>
    (await get(`/v1/actors/${langley}/events?dateFrom=2031-01-01&${query}`)).body.data.map(
      ({ id }: Event) => id,
    )
  expect(await found('role=initiator')).toEqual([ids.second])
  expect(await found('role=mediator')).toEqual([])
  expect(await found('side=a')).toEqual([])
})

test('up to a hundred ids are read in one list, and those that lead to nothing are named', async () => {
  const { get, post, remove } = startService()
  const unknown = 'actor_01j00000000000000000000000'
  const gone = (await post('/v1/actors', { type: 'person', name: 'Gone' })).body.id as string
  expect((await remove(`/v1/actors/${gone}`)).status).toBe(204)
  const { body: made } = await post('/v1/actors', { type: 'person', name: 'Merged' })
  await post(`/v1/actors/${haftar}/merge`, { duplicateId: made.id })
  const query = [unknown, haftar, gone, made.id, army].map((id) => `id=${id}`).join('&')
  const { data, page } = (await get(`/v1/actors?${query}&total=true`)).body
  expect(data.map(({ id }: { id: string }) => id).toSorted()).toEqual([army, haftar].toSorted())
  expect([page.total, page.missing]).toEqual([2, [unknown, gone]])
  const many = Array.from({ length: 100 }, (_, i) => `event_01j0000000000000000000${1000 + i}`)
  const none = (await get(`/v1/events?${many.map((id) => `id=${id}`).join('&')}`)).body
  expect([none.data, none.page.missing]).toEqual([[], many])
  const tooMany = await get(
    `/v1/events?${[...many, SAMPLE.meeting].map((id) => `id=${id}`).join('&')}`,
  )
  expect([tooMany.status, tooMany.body.errors[0].code]).toEqual([400, 'too_many'])
  // A list that was asked for no ids names none.
  expect((await get('/v1/events?limit=1')).body.page).not.toHaveProperty('missing')
})

test('a withdrawn article that is named by its id is found', async () => {
  const { get, patch } = startService()
  await patch(`/v1/articles/${SAMPLE.national}`, { status: 'withdrawn' })
  const found = async (query: string) =>
    (await get(`/v1/articles?${query}`)).body.data.map(({ id }: { id: string }) => id)
  expect(await found(`id=${SAMPLE.national}`)).toEqual([SAMPLE.national])
  expect(await found(`id=${SAMPLE.national}&status=published`)).toEqual([])
  expect(await found('status=any&limit=200')).toContain(SAMPLE.national)
  expect(await found('limit=200')).not.toContain(SAMPLE.national)
})

test('the evidence of an event is listed by stance', async () => {
  const { get, post, ids } = await startRoles()
  const url = `/v1/events/${ids.second}/evidence`
  await post(url, { articleId: SAMPLE.spareArticle, stance: 'refutes' })
  const articles = async (query: string) =>
    (await get(`${url}?${query}`)).body.data.map(
      ({ article }: { article: { id: string } }) => article.id,
    )
  expect(await articles('stance=refutes')).toEqual([SAMPLE.national, SAMPLE.spareArticle])
  expect(await articles('stance=mentions&stance=refutes')).toHaveLength(3)
  expect(await articles('stance=supports')).toEqual([])
  const first = (await get(`${url}?stance=refutes&limit=1`)).body
  expect(first.data.map(({ article }: { article: { id: string } }) => article.id)).toEqual([
    SAMPLE.national,
  ])
  expect(await articles(`stance=refutes&limit=1&cursor=${first.page.nextCursor}`)).toEqual([
    SAMPLE.spareArticle,
  ])
})
