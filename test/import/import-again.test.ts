import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { IMPORTERS } from '../../src/import/importers.ts'
import { feed, FILES, ITEM, lines, MAPPING } from '../support/import-files.ts'
import { COLLECTIONS, counts, everything, named, readData, startEmpty } from '../support/imports.ts'
import { startService, type Service } from '../support/service.ts'

type Empty = ReturnType<typeof startEmpty>

const MINE = {
  articles: { title: 'Mine', body: 'My text.', language: 'de', section: 'Mine', tags: ['mine'] },
  actors: { name: 'Mine', type: 'other', country: 'DE', tags: ['mine'], aliases: [] },
  events: { title: 'Mine', summary: 'Mine', tags: ['mine'], contexts: [], participants: [] },
}
const listed = (service: Empty, file: string) =>
  readFileSync(join(service.reports, `${file}.refused.ndjson`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** A service with what a file has, and what imports it again. */
const startWith = (name: string) => {
  const { text = '', before } = FILES[name] ?? {}
  const service = startEmpty(name, 'file.txt')
  service.write('mapping.json', JSON.stringify(MAPPING))
  const options = name === 'csv' ? ['--mapping', 'mapping.json'] : []
  if (before) service.write('before.txt', before[1])
  return {
    ...service,
    load: (...more: string[]) => {
      if (before) service.run(['import', before[0], 'before.txt', ...more])
      return service.importText(text, ...options, ...more)
    },
  }
}

test.for(Object.keys(IMPORTERS))(
  'what somebody has changed, emptied or deleted stays so when %s is imported again',
  async (name) => {
    const service = startWith(name)
    service.load()
    const first = await everything(service)
    for (const collection of COLLECTIONS)
      for (const { id } of first[collection]) {
        const url = collection === 'articles' ? { url: `https://mine.example/${id}` } : {}
        const mine = { ...MINE[collection], ...url }
        expect((await service.patch(`/v1/${collection}/${id}`, mine)).status).toBe(200)
      }
    const edited = await everything(service)
    expect(service.load().report).toMatch(/^Nothing changed/m)
    expect(await everything(service)).toEqual(edited)

    for (const collection of COLLECTIONS)
      for (const { id } of first[collection]) {
        const force = collection === 'events' ? '' : '?force=true'
        expect((await service.remove(`/v1/${collection}/${id}${force}`)).status).toBe(204)
      }
    service.load()
    expect(await counts(service)).toEqual([0, 0, 0])
    service.load('--overwrite')
    expect(await counts(service)).toEqual(COLLECTIONS.map((list) => first[list].length))
  },
)

const ITEMS = (title: string, rest = '') =>
  feed(
    `<title>${title}</title><link>https://n.example/1</link><guid>https://n.example/1</guid>${rest}`,
  )
const only = async (service: Empty) => {
  const { articles } = await everything(service)
  expect(articles).toHaveLength(1)
  return (await service.get(`/v1/articles/${articles[0].id}`)).body
}

test('a field that somebody and its source have changed stays, and is listed; another is brought up to date', async () => {
  const service = startEmpty('rss', 'feed.xml')
  service.importText(ITEMS('One', '<category>a</category><category>b</category>'))
  const { id } = await only(service)
  await service.patch(`/v1/articles/${id}`, { title: 'Mine', tags: ['b', 'mine'] })
  const changed = ITEMS(
    'Two',
    '<category>a</category><category>b</category><category>c</category><description>Text.</description>',
  )
  const { report } = service.importText(changed)
  expect(report).toMatch(/articles 0 1 0\n refused 0\n kept 1 /)
  expect(listed(service, 'feed.xml')).toMatchObject([
    { line: 1, status: 'kept', resource: id, note: expect.stringMatching(/: title$/) },
  ])
  // What somebody has removed does not come back, and what the source has added since does.
  expect(await only(service)).toMatchObject({
    title: 'Mine',
    body: 'Text.',
    tags: ['b', 'mine', 'c'],
  })
  const before = await only(service)
  expect(service.importText(changed).report).toMatch(/^Nothing changed/m)
  expect(await only(service)).toEqual(before)
  // However often the source changes it.
  expect(service.importText(ITEMS('Three')).report).toMatch(/ kept 1 /)
  expect((await only(service)).title).toBe('Mine')
  // Once both are of one mind again, the source is followed again.
  await service.patch(`/v1/articles/${id}`, { title: 'Four' })
  service.importText(ITEMS('Four'))
  service.importText(ITEMS('Five'))
  expect((await only(service)).title).toBe('Five')
  await service.patch(`/v1/articles/${id}`, { title: 'Mine' })
  service.importText(ITEMS('Six'), '--overwrite')
  expect((await only(service)).title).toBe('Six')
})

test('a dry run tells of what would stay, and is no saying of the source', async () => {
  const service = startEmpty('rss', 'feed.xml')
  service.importText(ITEMS('One'))
  const { id } = await only(service)
  await service.patch(`/v1/articles/${id}`, { title: 'Mine' })
  expect(service.importText(ITEMS('Two'), '--dry-run').report).toMatch(/ kept 1 /)
  expect(service.importText(ITEMS('Two')).report).toMatch(/ kept 1 /)
  expect((await only(service)).version).toBe(2)
})

test('what was deleted and put back takes what its source changes, but for what it was given back otherwise', async () => {
  const service = startEmpty('rss', 'feed.xml')
  service.importText(ITEMS('One'))
  const { id } = await only(service)
  await service.remove(`/v1/articles/${id}`)
  const gone = service.importText(ITEMS('Two'))
  expect(gone.report).toMatch(/articles 0 0 1\n refused 0\n kept 1 /)
  expect(listed(service, 'feed.xml')).toMatchObject([{ note: expect.stringMatching(/deleted/) }])
  await service.post(`/v1/articles/${id}/restore`, { version: 1 })
  service.importText(ITEMS('Three'))
  expect(await only(service)).toMatchObject({ id, title: 'Three' })
})

test('what somebody has changed stays when another feed of the site has the article too', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const item = (guid: string, title: string) =>
    `<title>${title}</title><link>https://paper.example/a</link><guid isPermaLink="false">${guid}</guid><category>War</category>`
  const section = (title: string) =>
    feed(item('s1', title)).replace('https://alerts.example/', 'https://alerts.example/section')
  service.importText(feed(item('a1', 'Ttile')))
  const { id } = await only(service)
  await service.patch(`/v1/articles/${id}`, { title: 'Title', tags: [] })
  const { version } = await only(service)
  service.importText(section('Ttile'))
  expect(await only(service)).toMatchObject({ title: 'Title', tags: [] })
  expect(service.importText(section('Another')).report).toMatch(/ kept 1 /)
  expect(await only(service)).toMatchObject({ title: 'Title', tags: [], version: version + 1 })
})

test('a newer version of an item of ninjs leaves what somebody has changed', async () => {
  const service = startEmpty('ninjs', 'items.ndjson')
  service.importText(lines(ITEM(1, 'a')))
  const { id } = await only(service)
  await service.patch(`/v1/articles/${id}`, { title: 'Mine' })
  const newer = { ...ITEM(1, 'b', 'Corrected'), versioncreated: '2024-08-28T10:00:00Z' }
  expect(service.importText(lines(newer)).report).toMatch(/articles 0 1 0\n refused 0\n kept 1 /)
  expect(await only(service)).toMatchObject({ title: 'Mine', body: 'b' })
})

const DESK = {
  scheme: 'desk',
  dataset: { name: 'desk' },
  actors: { a: { id: '{Actor}', type: 'armed_group', name: '{Name}' } },
  events: {
    e: {
      id: '{No}',
      title: '{Title}',
      type: 'ASSAULT',
      date: '2024-08-27',
      participants: [{ actor: 'a', role: 'initiator' }],
    },
  },
}

test('actors that somebody has merged or renamed keep that, and no event loses or gains one', async () => {
  const service = startEmpty('csv', 'table.csv')
  service.write('mapping.json', JSON.stringify(DESK))
  const load = (...rows: string[]) =>
    service.importText(lines('No,Title,Actor,Name', ...rows), '--mapping', 'mapping.json')
  const rows = ['1,First clash,lna,Libyan National Army', '2,Second clash,forces,LNA forces']
  load(...rows)
  const [survivor, duplicate] = [
    await named(service, 'actors', 'desk:lna'),
    await named(service, 'actors', 'desk:forces'),
  ]
  const merged = await service.post(`/v1/actors/${survivor.id}/merge`, {
    duplicateId: duplicate.id,
  })
  expect(merged.status).toBe(200)
  await service.patch(`/v1/actors/${survivor.id}`, { name: 'Arab Armed Forces' })
  const before = await everything(service)
  expect(load(...rows).report).toMatch(/^Nothing changed/m)
  expect(await everything(service)).toEqual(before)
  // Its source has another name for what was merged, and a third event of it.
  const { report } = load(rows[0] ?? '', '2,Second clash,forces,Forces', '3,Third,forces,Forces')
  expect(report).toMatch(/events 1 0 2\n/)
  const after = await named(service, 'actors', 'desk:forces')
  expect(after).toMatchObject({ id: survivor.id, name: 'Arab Armed Forces', eventCount: 3 })
  expect(await counts(service)).toEqual([3, 1, 0])
})

test('an event of new rows names the actors that are there, and not those that somebody has deleted', async () => {
  const service = startEmpty('csv', 'table.csv')
  service.write('mapping.json', JSON.stringify(DESK))
  const load = (...rows: string[]) =>
    service.importText(lines('No,Title,Actor,Name', ...rows), '--mapping', 'mapping.json')
  load('1,First clash,lna,LNA')
  const { id } = await named(service, 'actors', 'desk:lna')
  await service.remove(`/v1/actors/${id}?force=true`)
  expect(load('1,First clash,lna,LNA', '2,Second,lna,LNA').report).toMatch(/events 1 0 1\n/)
  expect(await counts(service)).toEqual([2, 0, 0])
})

const GED = readData('ged.csv')

test('participants and evidence that somebody has added or removed outlast another release', async () => {
  const service = startEmpty()
  service.importText(GED)
  const event = await named(service, 'events', 'ucdp:147997')
  const { body: actor } = await service.post('/v1/actors', { name: 'Own', type: 'other' })
  const written = event.participants.map(
    ({ actor: { id }, ...rest }: { actor: { id: string } }) => ({ actorId: id, ...rest }),
  )
  await service.patch(`/v1/events/${event.id}`, {
    participants: [written[0], { actorId: actor.id, role: 'participant', side: 'a' }],
  })
  await service.remove(`/v1/events/${event.id}/evidence/${event.evidence[0].id}`)
  const row = GED.split('\n').find((line) => line.startsWith('147997,')) ?? ''
  const other = GED.replace(row, row.replace('Maidan', 'Maidan protesters'))
  service.importText(other, '--release', '25.1')
  const after = await named(service, 'events', 'ucdp:147997')
  expect(
    after.participants.map(({ actor: { name } }: { actor: { name: string } }) => name),
  ).toEqual(['Government of Ukraine', 'Own'])
  expect(after.evidence).toHaveLength(event.evidence.length - 1)
  expect(after.dataset.version).toBe('25.1')
})

const NDJSON = { 'Content-Type': 'application/x-ndjson' }
const importLines = async ({ send }: Service, all: unknown[], query = '') => {
  const { text } = await send('POST', `/v1/import${query}`, lines(...all), NDJSON)
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('lines over HTTP leave what somebody has changed or deleted, unless they are to overwrite it', async () => {
  const service = startService({ empty: true })
  const ids = (value: string) => ({ externalIds: [{ scheme: 's', value }] })
  const line = (name: string) => ({ actor: { name, type: 'person', ...ids('1') } })
  const [{ id }] = await importLines(service, [line('One')])
  await service.patch(`/v1/actors/${id}`, { name: 'Mine' })
  const nameOf = async () => (await service.get(`/v1/actors/${id}`)).body.name
  expect(await importLines(service, [line('One')])).toMatchObject([
    { status: 'unchanged', kept: [], isDeleted: false },
  ])
  expect(await importLines(service, [line('Two')])).toMatchObject([
    { id, status: 'unchanged', kept: ['name'] },
  ])
  expect(await nameOf()).toBe('Mine')
  expect(await importLines(service, [line('Two')], '?overwrite=true')).toMatchObject([
    { id, status: 'updated', kept: [] },
  ])
  expect(await nameOf()).toBe('Two')
  await service.remove(`/v1/actors/${id}`)
  expect(await importLines(service, [line('Two')])).toMatchObject([
    { id, status: 'unchanged', isDeleted: true },
  ])
  expect((await service.get(`/v1/actors/${id}`)).status).toBe(404)
  const [again] = await importLines(service, [line('Two')], '?overwrite=true')
  expect(again.status).toBe('created')
})

test('what was exported, and edited since, is not brought back by importing it again', async () => {
  const service = startService()
  const exported = async () =>
    (
      await Promise.all(
        COLLECTIONS.map(async (list) => (await service.get(`/v1/${list}/export`)).text),
      )
    ).join('')
  const lost = await exported()
  await importLines(service, [lost])
  const [{ id }] = (await service.get('/v1/events?limit=1')).body.data
  await service.patch(`/v1/events/${id}`, { title: 'Mine', participants: [], tags: [] })
  const before = await exported()
  await importLines(service, [lost])
  expect(await exported()).toBe(before)
})

test('an article that only its url names is the same to its source after somebody has corrected the url, and to what cites it', async () => {
  const service = startEmpty('ndjson', 'lines.ndjson')
  const [first, second] = ['https://n.example/1', 'https://n.example/2']
  const line = { article: { url: first, title: 'One' } }
  const citing = {
    event: {
      title: 'Cites it',
      type: 'CONSULT',
      date: { start: '2024-08-27' },
      evidence: [{ article: { url: first } }],
    },
  }
  service.importText(lines(line))
  const { id } = await only(service)
  await service.patch(`/v1/articles/${id}`, { url: second })
  expect(service.importText(lines(line)).report).toMatch(/^Nothing changed/m)
  expect(await only(service)).toMatchObject({ id, url: second })
  service.importText(lines(citing))
  const { events } = await everything(service)
  expect(events).toMatchObject([{ articleCount: 1 }])
  expect((await service.get(`/v1/articles/${id}`)).body.eventCount).toBe(1)
  expect(service.run(['check']).status).toBe(0)

  // To others it is the article of its new url alone.
  service.write('feed.xml', feed(`<title>Another</title><link>${first}</link>`))
  service.run(['import', 'rss', 'feed.xml'])
  const { articles } = await everything(service)
  expect(articles.map(({ url }: { url: string }) => url).toSorted()).toEqual([first, second])
  expect(service.run(['check']).status).toBe(0)
})
