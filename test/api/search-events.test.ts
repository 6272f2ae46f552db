import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { check } from '../support/check.ts'
import { startService } from '../support/service.ts'

const enc = encodeURIComponent

/** A service with two actors, and events in which they take part; finds events by their titles. */
const startNamed = async () => {
  const service = startService({ empty: true })
  const create = async (collection: string, body: object): Promise<string> => {
    const reply = await service.post(`/v1/${collection}`, body)
    expect(reply.status, reply.text).toBe(201)
    return reply.body.id
  }
  const army = await create('actors', {
    type: 'armed_group',
    name: 'Libyan National Army',
    aliases: [{ name: 'LNA', kind: 'acronym' }, { name: 'الجيش الوطني الليبي' }],
  })
  const haftar = await create('actors', { type: 'person', name: 'Khalifa Haftar' })
  const event = (title: string, actorIds: string[], more: object = {}) =>
    create('events', {
      title,
      type: 'OTHER',
      date: { start: '2024-01-01' },
      participants: actorIds.map((actorId) => ({ actorId, role: 'participant' })),
      ...more,
    })
  await event('Shelling', [army], { location: { name: 'Benghazi', country: 'LY' } })
  await event('Talks in Benghazi', [haftar])
  await event('A parade of the LNA', [], { location: { name: 'Tobruk', admin1: 'Al Butnan' } })
  await event('Nothing of note', [], { summary: 'Haftar was absent' })
  const finds = async (q: string, more = '') => {
    const reply = await service.get(`/v1/events?q=${enc(q)}&limit=200${more}`)
    expect(reply.status, reply.text).toBe(200)
    return reply.body.data.map(({ title }: { title: string }) => title).toSorted() as string[]
  }
  return { ...service, service, army, haftar, event, finds, create }
}
const [shelling, talks, parade, nothing] = [
  'Shelling',
  'Talks in Benghazi',
  'A parade of the LNA',
  'Nothing of note',
]

test('events are found by names, aliases and places, each word where it stands', async () => {
  const { finds, get } = await startNamed()
  for (const [q, found] of [
    ['LNA', [parade, shelling]],
    ['"libyan national army"', [shelling]],
    ['الجيش', [shelling]],
    ['haftar', [nothing, talks]],
    ['haftar benghazi', [talks]],
    ['lna benghazi', [shelling]],
    ['lna tobruk', [parade]],
    ['tobruk', [parade]],
    ['butnan', [parade]],
    ['haftar OR lna', [parade, nothing, shelling, talks]],
    ['benghazi -haftar', [shelling]],
    ['benghazi NOT lna', [talks]],
    ['-lna', [nothing, talks]],
    ['-lna -tobruk -absent', [talks]],
    ['khalifa talks', [talks]],
    ['khalifa shelling', []],
    ['khal*', [talks]],
    ['khalifa -nothing', [talks]],
  ] as const)
    for (const more of [
      '',
      '&sort=relevance',
      '&sort=-createdAt',
      '&dateFrom=2024-01-01&country=LY',
    ]) {
      const narrowed = more.includes('country') ? found.filter((one) => one === shelling) : found
      if (more.includes('relevance') && q.startsWith('-')) continue
      expect.soft(await finds(q, more), `${q} ${more}`).toEqual(narrowed)
      const { page } = (await get(`/v1/events?q=${enc(q)}&total=true${more}`)).body
      expect.soft(page.total, `${q} ${more}`).toBe(narrowed.length)
    }
})

test('by relevance, what texts say goes before what only names say, page by page, each event once', async () => {
  const { get, event, haftar, army } = await startNamed()
  for (let i = 0; i < 10; i++) await event(`Meeting ${i}`, [haftar, army])
  const titles: string[] = []
  for (let cursor = ''; ;) {
    const { data, page } = (
      await get(`/v1/events?q=${enc('haftar OR lna')}&sort=relevance&limit=3${cursor}`)
    ).body
    titles.push(...data.map(({ title }: { title: string }) => title))
    if (page.nextCursor === null) break
    cursor = `&cursor=${page.nextCursor}`
  }
  expect(titles.slice(0, 2).toSorted()).toEqual([parade, nothing])
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles).toHaveLength(14)
})

test('snippets show the names and places by which an event was found', async () => {
  const { get } = await startNamed()
  for (const [q, snippet] of [
    ['"national army"', 'Libyan <mark>National Army</mark>, LNA, الجيش الوطني الليبي'],
    ['khalifa', '<mark>Khalifa</mark> Haftar'],
    ['tobruk', '<mark>Tobruk</mark>, Al Butnan'],
  ] as const) {
    const { data } = (await get(`/v1/events?q=${enc(q)}&snippet=true`)).body
    expect(data[0].snippet).toContain(snippet)
  }
})

test('what actors are called now is searched: renamed, with another alias, merged, deleted', async () => {
  const { finds, patch, post, remove, army, haftar, create } = await startNamed()
  await patch(`/v1/actors/${haftar}`, { name: 'Marshal of the East' })
  expect(await finds('haftar')).toEqual([nothing])
  expect(await finds('marshal')).toEqual([talks])
  await patch(`/v1/actors/${haftar}`, { aliases: [{ name: 'Hifter' }] })
  expect(await finds('hifter')).toEqual([talks])
  const eastern = await create('actors', { type: 'armed_group', name: 'Eastern Command' })
  await post(`/v1/actors/${eastern}/merge`, { duplicateId: army })
  expect(await finds('eastern')).toEqual([shelling])
  expect(await finds('LNA')).toEqual([parade, shelling])
  await remove(`/v1/actors/${eastern}?force=true`)
  expect(await finds('LNA')).toEqual([parade])
})

test('an event whose place changes is found by the new one', async () => {
  const { get, patch, finds } = await startNamed()
  const { id } = (await get('/v1/events?q=tobruk')).body.data[0]
  await patch(`/v1/events/${id}`, { location: { name: 'Derna' } })
  expect([await finds('tobruk'), await finds('derna')]).toEqual([[], [parade]])
})

test('the beginning of a word that is too short is refused with what to do', async () => {
  const { get } = startService()
  for (const list of ['articles', 'events'])
    for (const q of ['ab*', 'haftar a*', 'x-ab*', 'é*']) {
      const { status, body } = await get(`/v1/${list}?q=${enc(q)}`)
      expect.soft([status, body.errors?.[0]?.parameter], `${list} ${q}`).toEqual([400, 'q'])
      expect.soft(body.errors?.[0]?.message).toContain('at least 3 letters')
    }
  for (const q of ['ab', 'abc*', '中*', '"ab" *', '*'])
    expect.soft((await get(`/v1/articles?q=${enc(q)}`)).status, q).toBe(200)
  expect((await get('/v1/actors?q=ab*')).status).toBe(200)
})

test('the search index is checked against the texts, and made again from them', async () => {
  const { file, post, patch } = startService({ empty: true })
  const { id } = (await post('/v1/articles', { title: 'Zebra', body: '北京 मोदी “Straße”' })).body
  await patch(`/v1/articles/${id}`, { title: 'Okapi' })
  await post('/v1/events', {
    title: 'E',
    type: 'OTHER',
    date: { start: '2024-01-01' },
    location: { name: 'Tobruk' },
  })
  expect(await check(file, 'drizzle')).toEqual([])
  for (const fault of [
    'delete from articles_search',
    "insert into events_search(rowid, title) values (99, 'ghost')",
    "insert into articles_search(rowid, title) values (1000, 'ghost')",
  ]) {
    const client = new Database(file)
    client.exec(fault)
    client.close()
    expect.soft(await check(file, 'drizzle', { repair: true }), fault).toHaveLength(1)
    expect.soft(await check(file, 'drizzle'), fault).toEqual([])
  }
})
