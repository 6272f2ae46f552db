import { expect, test } from 'vitest'
import type { Event } from '../../src/events/schema.ts'
import { check } from '../support/check.ts'
import { revisionsOf, statesOf } from '../support/history.ts'
import { startService, type Service } from '../support/service.ts'

const DAY = { start: '2024-08-27' }
const UNKNOWN = '01j00000000000000000000000'

/** A service without data, and what makes some. */
const start = () => {
  const service = startService({ empty: true })
  const make = async (list: string, body: object): Promise<string> => {
    const reply = await service.post(`/v1/${list}`, body)
    expect(reply.status, reply.text).toBe(201)
    return reply.body.id
  }
  return {
    ...service,
    service,
    actor: (name: string, fields: object = {}) =>
      make('actors', { type: 'person', name, ...fields }),
    event: (title: string, ...participants: object[]) =>
      make('events', { title, type: 'CONSULT', date: DAY, participants }),
    article: (title: string, ...mentions: object[]) => make('articles', { title, mentions }),
    merge: async (into: string, duplicateId: string) => {
      const reply = await service.post(`/v1/actors/${into}/merge`, { duplicateId })
      expect(reply.status, reply.text).toBe(200)
      return reply.body
    },
    unmerge: async (id: string) => {
      const reply = await service.post(`/v1/actors/${id}/unmerge`, undefined)
      expect(reply.status, reply.text).toBe(200)
      return reply.body
    },
    read: async (id: string) =>
      (await service.get(`/v1/${id.slice(0, id.indexOf('_'))}s/${id}`)).body,
    participantsOf: async (event: string): Promise<string[]> =>
      ((await service.get(`/v1/events/${event}`)).body as Event).participants.map(
        ({ actor, role, title }) => `${actor.name} ${role} ${title ?? ''}`.trim(),
      ),
  }
}

/** All that a service holds, but for versions and times of change. */
const worldOf = async (service: Service) =>
  new Map([...(await statesOf(service))].map(([id, { state }]) => [id, state]))

const affiliated = (actorId: string, type = 'member_of') => ({ actorId, type })

test('merging and unmerging leaves everything as it was, each link in its place', async () => {
  const { actor, article, event, get, merge, read, service, unmerge } = start()
  const third = await actor('Third')
  const kept = await actor('Kept', {
    aliases: [{ name: 'Both' }, { name: 'K.' }],
    tags: ['a', 'both'],
    sectors: ['GOV'],
    externalIds: [{ scheme: 'x', value: '1' }],
    affiliations: [affiliated(third), affiliated(third, 'leads')],
  })
  const lost = await actor('Lost', {
    country: 'LY',
    description: 'Of the lost one.',
    startDate: '1970',
    aliases: [{ name: 'Both' }, { name: 'L.', language: 'en', kind: 'acronym' }],
    tags: ['b', 'both'],
    sectors: ['GOV', 'MIL'],
    externalIds: [{ scheme: 'x', value: '2' }],
    affiliations: [affiliated(kept), affiliated(third), affiliated(third, 'represents')],
  })
  await service.patch(`/v1/actors/${kept}`, {
    affiliations: [affiliated(lost, 'allied_with'), affiliated(third), affiliated(third, 'leads')],
  })
  await actor('Member', {
    affiliations: [affiliated(lost), affiliated(kept), affiliated(lost, 'leads')],
  })
  await event('One', { actorId: lost, role: 'host', side: 'a', title: 'Dr' })
  await event(
    'Two',
    { actorId: lost, role: 'initiator', title: 'L' },
    { actorId: third, role: 'initiator' },
    { actorId: kept, role: 'initiator', title: 'K' },
    { actorId: lost, role: 'host' },
  )
  await event('Three', { actorId: kept, role: 'host' })
  await article('One', { actorId: lost, count: 3, quotes: [{ quote: 'q' }] })
  await article(
    'Two',
    { actorId: lost, count: 2, quotes: [{ quote: 'p' }, { quote: 'q' }] },
    { actorId: third },
    { actorId: kept, count: 4, quotes: [{ quote: 'q' }, { quote: 'r' }] },
  )
  const before = await worldOf(service)
  const [{ eventCount, articleCount }, was] = [await read(kept), await read(lost)]
  for (const round of [1, 2]) {
    await merge(kept, lost)
    const { status, headers } = await get(`/v1/actors/${lost}`)
    expect([status, headers.get('cache-control')]).toEqual([308, 'no-cache'])
    const { actor: back, survivor, added, lost: missing } = await unmerge(lost)
    expect(await worldOf(service), `round ${round}`).toEqual(before)
    expect([added, missing]).toEqual([[], []])
    expect(survivor).toMatchObject({ eventCount, articleCount })
    expect(back).toMatchObject({ eventCount: was.eventCount, articleCount: was.articleCount })
    expect(back).toEqual(await read(lost))
    expect(survivor).toEqual(await read(kept))
  }
  expect(await check(service.file, 'drizzle')).toEqual([])
})

test('what was added to the survivor since the merge stays with it, and is named', async () => {
  const { actor, article, event, merge, patch, participantsOf, unmerge } = start()
  const kept = await actor('Kept')
  const lost = await actor('Lost', { tags: ['old'] })
  const early = await event('Early', { actorId: lost })
  const other = await event('Other')
  await event('Before', { actorId: kept })
  await merge(kept, lost)
  const late = await event('Late', { actorId: lost })
  const text = await article('Text', { actorId: kept })
  const member = await actor('Member', { affiliations: [affiliated(lost)] })
  await patch(`/v1/events/${other}`, { participants: [{ actorId: kept, role: 'host' }] })
  await patch(`/v1/actors/${kept}`, {
    tags: ['old', 'new'],
    aliases: [{ name: 'Lost' }, { name: 'Newer' }],
    externalIds: [{ scheme: 'x', value: '1' }],
  })
  const { actor: back, survivor, added, lost: missing } = await unmerge(lost)
  expect(added).toHaveLength(7)
  expect(added).toEqual(
    expect.arrayContaining([
      { kind: 'participant', id: late, title: 'Late' },
      { kind: 'participant', id: other, title: 'Other' },
      { kind: 'mention', id: text, title: 'Text' },
      { kind: 'affiliation', id: member, title: 'Member' },
      { kind: 'tag', id: null, title: 'new' },
      { kind: 'alias', id: null, title: 'Newer' },
      { kind: 'externalId', id: null, title: 'x:1' },
    ]),
  )
  expect(missing).toEqual([])
  expect(back).toMatchObject({ name: 'Lost', tags: ['old'], aliases: [], eventCount: 1 })
  expect(survivor).toMatchObject({
    tags: ['new'],
    aliases: [{ name: 'Newer' }],
    eventCount: 3,
    articleCount: 1,
  })
  expect(await participantsOf(early)).toEqual(['Lost participant'])
  expect(await participantsOf(late)).toEqual(['Kept participant'])
})

test('what was changed since the merge goes back changed, what was removed stays so and is named', async () => {
  const { actor, event, article, merge, patch, remove, participantsOf, read, unmerge } = start()
  const kept = await actor('Kept')
  const target = await actor('Target')
  const lost = await actor('Lost', {
    externalIds: [{ scheme: 'x', value: '1' }],
    affiliations: [affiliated(target)],
  })
  const retitled = await event('Retitled', { actorId: lost, role: 'host' })
  const left = await event('Left', { actorId: lost })
  const deleted = await event('Deleted', { actorId: lost })
  const said = await article('Said', { actorId: lost, count: 2 })
  await merge(kept, lost)
  await patch(`/v1/events/${retitled}`, {
    participants: [{ actorId: kept, role: 'host', title: 'Dr' }],
  })
  await patch(`/v1/events/${left}`, { participants: [] })
  await remove(`/v1/events/${deleted}`)
  await patch(`/v1/articles/${said}`, { mentions: [{ actorId: kept, count: 7 }] })
  await patch(`/v1/actors/${kept}`, { externalIds: [] })
  const taker = await actor('Taker', { externalIds: [{ scheme: 'x', value: '1' }] })
  await remove(`/v1/actors/${target}?force=true`)
  const { actor: back, lost: missing } = await unmerge(lost)
  expect(await participantsOf(retitled)).toEqual(['Lost host Dr'])
  expect((await read(said)).mentions).toMatchObject([{ actor: { id: lost }, count: 7 }])
  expect(back).toMatchObject({ externalIds: [], affiliations: [], eventCount: 1 })
  expect((await read(taker)).externalIds).toHaveLength(1)
  expect(missing).toHaveLength(4)
  expect(missing).toEqual(
    expect.arrayContaining([
      { kind: 'participant', id: left, title: 'Left' },
      { kind: 'participant', id: deleted, title: 'Deleted' },
      { kind: 'externalId', id: null, title: 'x:1' },
      { kind: 'affiliation', id: target, title: 'Target' },
    ]),
  )
})

test.for(['the first', 'the second', 'the first, then the second', 'the second, then the first'])(
  'a chain of merges is undone link by link: %s',
  async (order) => {
    const { actor, article, event, get, merge, service, unmerge } = start()
    const [a, b, c] = [
      await actor('A', { tags: ['a', 'ab', 'abc'], aliases: [{ name: 'X' }] }),
      await actor('B', { tags: ['b', 'ab', 'abc'], country: 'LY' }),
      await actor('C', { tags: ['c', 'abc'], aliases: [{ name: 'X' }] }),
    ]
    for (const some of [[a], [b], [c], [a, b], [a, c], [b, c], [a, b, c]]) {
      await event('E', ...some.map((actorId) => ({ actorId, role: 'host' })))
      await article('A', ...some.map((actorId, i) => ({ actorId, count: i + 1 })))
    }
    const before = await worldOf(service)
    await merge(b, a)
    const merged = await worldOf(service)
    await merge(c, b)
    if (order === 'the second') {
      await unmerge(b)
      expect(await worldOf(service)).toEqual(merged)
      expect((await get(`/v1/actors/${a}`)).headers.get('location')).toBe(`/v1/actors/${b}`)
      return
    }
    if (order.startsWith('the first')) {
      await unmerge(a)
      expect((await get(`/v1/actors/${b}`)).headers.get('location')).toBe(`/v1/actors/${c}`)
      expect((await get(`/v1/actors/${a}`)).body).toMatchObject({
        tags: ['a', 'ab', 'abc'],
        aliases: [{ name: 'X' }],
        country: null,
        eventCount: 4,
        articleCount: 4,
      })
      expect((await get(`/v1/actors/${c}`)).body).toMatchObject({
        aliases: [{ name: 'X' }, { name: 'B' }],
        country: 'LY',
        eventCount: 6,
        articleCount: 6,
      })
      if (order === 'the first') return
      await unmerge(b)
    } else {
      await unmerge(b)
      await unmerge(a)
    }
    expect(await worldOf(service)).toEqual(before)
    expect(await check(service.file, 'drizzle')).toEqual([])
  },
)

test('of several that were merged into one, each can leave, in any order', async () => {
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
    [1, 2, 0],
  ]) {
    const { actor, article, event, merge, service, unmerge } = start()
    const kept = await actor('Kept')
    const lost: string[] = []
    for (const name of ['One', 'Two', 'Three'])
      lost.push(await actor(name, { tags: ['same', name], aliases: [{ name: 'Same' }] }))
    const hosts = lost.map((actorId, i) => ({ actorId, role: 'host', title: `T${i}` }))
    await event('All', ...hosts)
    await event('Two of them', ...hosts.slice(1))
    await article('All', ...lost.map((actorId, i) => ({ actorId, count: i + 1 })))
    const before = await worldOf(service)
    for (const id of lost) await merge(kept, id)
    for (const i of order) await unmerge(lost[i] ?? '')
    const after = await worldOf(service)
    const sorted = (world: typeof before) =>
      JSON.stringify([...world], (_, value: unknown) =>
        Array.isArray(value) ? value.map((one) => JSON.stringify(one)).toSorted() : value,
      )
    expect(sorted(after)).toBe(sorted(before))
  }
})

test('a merge is undone after the survivor was deleted, put back, or put back as it was before', async () => {
  const { actor, event, get, merge, participantsOf, post, read, remove, unmerge } = start()
  const kept = await actor('Kept')
  const [one, two, three] = [
    await actor('One', { tags: ['one'] }),
    await actor('Two', { tags: ['two'] }),
    await actor('Three', { tags: ['three'] }),
  ]
  const happened = await event('E', { actorId: three, role: 'host' })
  for (const id of [one, two, three]) await merge(kept, id)
  await post(`/v1/actors/${kept}/restore`, { version: 1 })
  expect((await read(kept)).tags).toEqual([])
  const third = await unmerge(three)
  expect(third.actor).toMatchObject({ tags: ['three'], eventCount: 1 })
  expect(await participantsOf(happened)).toEqual(['Three host'])
  await remove(`/v1/actors/${kept}?force=true`)
  expect((await get(`/v1/actors/${one}`)).status).toBe(404)
  expect((await post(`/v1/actors/${one}/restore`, { version: 1 })).status).toBe(409)
  const first = await unmerge(one)
  expect(first).toMatchObject({ actor: { name: 'One', tags: ['one'] }, survivor: null })
  await post(`/v1/actors/${kept}/restore`, { version: 1 })
  expect((await get(`/v1/actors/${two}`)).status).toBe(308)
  expect((await get(`/v1/actors/${one}`)).status).toBe(200)
  expect((await unmerge(two)).survivor).toMatchObject({ id: kept, name: 'Kept' })
})

test('an identifier that has come back to the survivor by another merge stays there, and is named', async () => {
  const { actor, merge, patch, unmerge } = start()
  const kept = await actor('Kept')
  const externalIds = [{ scheme: 'x', value: '1' }]
  const lost = await actor('Lost', { externalIds })
  await merge(kept, lost)
  await patch(`/v1/actors/${kept}`, { externalIds: [] })
  const other = await actor('Other', { externalIds })
  await merge(kept, other)
  expect(await unmerge(lost)).toMatchObject({
    actor: { externalIds: [] },
    survivor: { externalIds },
    lost: [{ kind: 'externalId', id: null, title: 'x:1' }],
  })
  expect(await unmerge(other)).toMatchObject({
    actor: { externalIds },
    survivor: { externalIds: [] },
    lost: [],
  })
})

test('what is unmerged has its history, and was elsewhere meanwhile', async () => {
  const { actor, get, merge, service, unmerge } = start()
  const kept = await actor('Kept')
  const lost = await actor('Lost')
  await merge(kept, lost)
  const { actor: back } = await unmerge(lost)
  expect(back.version).toBe(3)
  expect((await revisionsOf(service, lost)).map(({ kind }) => kind)).toEqual([
    'create',
    'merge',
    'create',
  ])
  expect((await get(`/v1/actors/${lost}/revisions/1`)).body.actor).toMatchObject({ name: 'Lost' })
  expect((await get(`/v1/actors/${lost}?asOf=9999-12-31`)).body).toEqual(back)
  const { data } = (await get('/v1/changes')).body
  expect(data.slice(-2)).toMatchObject([
    { kind: 'create', id: lost },
    { kind: 'update', id: kept },
  ])
})

test('what is not merged, or of another version, is not unmerged', async () => {
  const { actor, merge, post, remove } = start()
  const kept = await actor('Kept')
  const lost = await actor('Lost')
  const status = async (id: string, headers = {}) =>
    (await post(`/v1/actors/${id}/unmerge`, undefined, headers)).status
  expect(await status(kept)).toBe(409)
  expect(await status(`actor_${UNKNOWN}`)).toBe(404)
  await merge(kept, lost)
  expect(await status(lost, { 'If-Match': '"1"' })).toBe(412)
  expect(await status(lost, { 'If-Match': '"2"' })).toBe(200)
  expect(await status(lost)).toBe(409)
  await remove(`/v1/actors/${lost}`)
  expect(await status(lost)).toBe(404)
})
