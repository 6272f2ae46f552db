import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { IMPORTERS } from '../../src/import/importers.ts'
import { feed, FILES, lines, MAPPING } from '../support/import-files.ts'
import { counts, everything, startEmpty } from '../support/imports.ts'
import { startService } from '../support/service.ts'

const numberIn = (report: string, pattern: RegExp) =>
  Number((pattern.exec(report)?.[1] ?? '0').replaceAll(',', ''))

/** How many rows a report says were read, and what it says came of them. */
const account = (report: string) => {
  const [, created, updated, unchanged] = /^ rows (\S+) (\S+) (\S+)$/m.exec(report) ?? []
  const told = [created, updated, unchanged].map((n) => Number(n?.replaceAll(',', '')))
  for (const name of ['same', 'refused', 'elsewhere'])
    told.push(numberIn(report, new RegExp(`^ ${name} ([\\d,]+)`, 'm')))
  return {
    read: numberIn(report, /([\d,]+) rows? in/),
    accounted: told.reduce((sum, n) => sum + n, 0),
  }
}

test.for(Object.keys(IMPORTERS))(
  'an import of %s accounts for every row, the first time and again',
  (name) => {
    const { text, rows, before } = FILES[name] ?? { text: '', rows: 0 }
    const service = startEmpty(name, 'file.txt')
    if (before) {
      service.write('before.txt', before[1])
      service.run(['import', before[0], 'before.txt'])
    }
    service.write('mapping.json', JSON.stringify(MAPPING))
    const options = name === 'csv' ? ['--mapping', 'mapping.json'] : []
    for (let run = 0; run < 2; run++) {
      const { report } = service.importText(text, ...options)
      const { read, accounted } = account(report)
      expect(read, report).toBeGreaterThan(1)
      if (rows > 0) expect(read, report).toBe(rows)
      expect(accounted, report).toBe(read)
    }
  },
)

const notes = (service: { reports: string }, file: string) =>
  readFileSync(join(service.reports, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('items of a feed that share a link, or have one that differs behind # only, are as many articles', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const text = feed(
    ...['', '', '#m', '#!/a', '#/b'].map(
      (fragment, i) =>
        `<title>Title ${i}</title><link>https://alerts.example/list${fragment}</link><guid isPermaLink="false">a${i}</guid><description>Text ${i}.</description>`,
    ),
  )
  expect(service.importText(text).report).toMatch(/articles 5 0 0\n/)
  expect(service.importText(text).report).toMatch(/articles 0 0 5\n/)
  const { articles } = await everything(service)
  expect(articles.map(({ title }: { title: string }) => title).toSorted()).toEqual(
    [0, 1, 2, 3, 4].map((i) => `Title ${i}`),
  )
  const { body } = await service.get('/v1/articles?url=https://alerts.example/list&total=true')
  expect(body.data).toHaveLength(3)
})

test('an item of the page of a feed itself, or without link and id, is no other item when it comes alone', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const items = ['One', 'Two', 'Three'].map(
    (title, i) =>
      `<title>${title}</title>${i === 2 ? '' : '<link>https://alerts.example/</link>'}<description>${title}.</description>`,
  )
  for (const item of items)
    expect(service.importText(feed(item)).report).toMatch(/articles 1 0 0\n/)
  expect(service.importText(feed(...items)).report).toMatch(/articles 0 0 3\n/)
})

const guids: [of: string, guid: (n: number) => string][] = [
  ['that count', (n) => `a${n}`],
  ['of its site', (n) => `https://alerts.example/?p=${n}`],
  ['of its site without a path', (n) => `https://alerts.example?p=${n}`],
  ['that are tags', (n) => `tag:alerts.example,2024:${n}`],
]
test.for(guids)(
  'items of a feed that come one by one with one link and guids %s are as many articles',
  async ([, guid]) => {
    const service = startEmpty('rss', 'feed.xml')
    const item = (n: number) =>
      `<title>Title ${n}</title><link>https://alerts.example/status</link><guid isPermaLink="false">${guid(n)}</guid>`
    for (const n of [1, 2, 3])
      expect(service.importText(feed(item(n))).report).toMatch(/articles 1 0 0\n/)
    for (const n of [1, 2, 3])
      expect(service.importText(feed(item(n))).report).toMatch(/articles 0 0 1\n/)
    expect(await counts(service)).toEqual([0, 0, 3])
  },
)

test('an article whose guid is its link, numbered anew with each change, is brought up to date', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const item = (n: number) =>
    `<title>Title ${n}</title><link>https://paper.example/a</link><guid isPermaLink="false">https://paper.example/a#${n}</guid>`
  service.importText(feed(item(12)))
  for (const n of [13, 1])
    expect(service.importText(feed(item(n))).report).toMatch(/articles 0 1 0\n/)
  expect(await counts(service)).toEqual([0, 0, 1])
})

test('an article with a new guid is the one that somebody has corrected, or deleted', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const item = (guid: string) =>
    `<title>A tilte</title><link>https://paper.example/a</link><guid isPermaLink="false">${guid}</guid>`
  service.importText(feed(item('one')))
  const [{ id }] = (await service.get('/v1/articles')).body.data
  expect((await service.patch(`/v1/articles/${id}`, { title: 'A title' })).status).toBe(200)
  expect(service.importText(feed(item('two'))).status).toBe(0)
  const { data } = (await service.get('/v1/articles')).body
  expect(data).toMatchObject([{ id, title: 'A title' }])
  expect((await service.remove(`/v1/articles/${id}`)).status).toBe(204)
  expect(service.importText(feed(item('three'))).status).toBe(0)
  expect(await counts(service)).toEqual([0, 0, 0])
})

test('items of a feed with one guid and links of their own are as many articles', () => {
  const service = startEmpty('rss', 'feed.xml')
  const item = (n: number) =>
    `<title>Title ${n}</title><link>https://alerts.example/${n}</link><guid>0</guid>`
  expect(service.importText(feed(item(1), item(2))).report).toMatch(/articles 2 0 0\n/)
  expect(service.importText(feed(item(1), item(2))).report).toMatch(/articles 0 0 2\n/)
})

test('what is the same as an earlier row is listed with that row', () => {
  const service = startEmpty('rss', 'feed.xml')
  const item = (title: string) =>
    `<title>${title}</title><link>https://alerts.example/1</link><guid>https://alerts.example/1</guid>`
  const { report } = service.importText(feed(item('One'), item('One, corrected'), item('One')))
  expect(report).toMatch(/articles 1 0 0\n refused 0\n same 2 /)
  expect(report).toMatch('feed.xml.refused.ndjson')
  expect(notes(service, 'feed.xml.refused.ndjson')).toMatchObject([
    {
      line: 2,
      status: 'same',
      collection: 'article',
      note: expect.stringMatching(/row 1 .*title/),
    },
    { line: 3, status: 'same', note: expect.stringMatching(/row 1/) },
  ])
})

test('rows of a table that share a link and say otherwise are listed with the row that was taken', () => {
  const service = startEmpty('csv', 'table.csv')
  service.write('mapping.json', JSON.stringify(MAPPING))
  const text = lines(
    'No;Title;Link',
    '1;Clash at the port;https://paper.example/live#a1',
    '2;Minister resigns;https://paper.example/live#a2',
  )
  const { report } = service.importText(text, '--mapping', 'mapping.json')
  expect(report).toMatch(/events 2 0 0\n actors 1 0 0\n articles 1 0 0\n/)
  expect(notes(service, 'table.csv.refused.ndjson')).toMatchObject([
    { line: 3, id: '2', collection: 'article', note: expect.stringMatching(/row 2 .*title/) },
  ])
})

test('lines of one url are two articles by ids that differ, and else name each other', async () => {
  const service = startService({ empty: true })
  const url = 'https://paper.example/live'
  const guid = (value: string) => ({ externalIds: [{ scheme: 'guid', value }] })
  const sent = lines(
    { article: { title: 'One', url, ...guid('1') } },
    { article: { title: 'Two', url, ...guid('2') } },
    { article: { title: 'Three', url } },
    { article: { title: 'Two', url, ...guid('2') } },
  )
  const send = async () => {
    const { text } = await service.send('POST', '/v1/import', sent, {
      'Content-Type': 'application/x-ndjson',
    })
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
  const results = await send()
  expect(results).toMatchObject([
    { line: 1, status: 'created', sameAs: null },
    { line: 2, status: 'created', sameAs: null },
    { line: 3, status: 'updated', sameAs: 1 },
    { line: 4, status: 'unchanged', sameAs: 2 },
  ])
  expect(results[2].id).toBe(results[0].id)
  expect((await service.get('/v1/articles?total=true')).body.data).toHaveLength(2)
})

test('a second article of one url needs an id of the same scheme that differs', async () => {
  const service = startService({ empty: true })
  const create = (value: string | null) =>
    service.send('POST', '/v1/articles', {
      title: 'Live',
      url: 'https://paper.example/live',
      ...(value === null ? {} : { externalIds: [{ scheme: 'guid', value }] }),
    })
  expect((await create('1')).status).toBe(201)
  expect((await create('2')).status).toBe(201)
  const { status, body } = await create(null)
  expect(status).toBe(409)
  expect(body.conflicts).toMatchObject([{ collection: 'article', title: 'Live' }])
})
