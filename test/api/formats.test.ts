import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import {
  committedContract,
  formatsOf,
  operationsOf,
  urlOf,
  type Operation,
} from '../support/document.ts'
import { inForm } from '../support/forms.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const contract = committedContract()
const lists = operationsOf(contract)
  .filter((operation) => formatsOf(operation).length > 0)
  // Graphs and tables of counts have tests of their own.
  .filter(({ path }) => !/network|pivot/.test(path))
  .map((operation): [string, Operation] => [operation.name, operation])
const linked = operationsOf(contract).filter(({ path }) => path.endsWith('/jsonld'))

const TYPES: Record<string, string> = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  jsonfeed: 'application/feed+json',
}

/** A reader of RFC 4180 that shares nothing with the program's writer. */
const parseCsv = (text: string): Record<string, string>[] => {
  const table: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (quoted === undefined && plain === '' && end === '' && table.at(-1)?.length === 0) break
    table.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') table.push([])
  }
  const [names = [], ...rows] = table.filter((row) => row.length > 0)
  return rows.map((row) => {
    expect(row).toHaveLength(names.length)
    return Object.fromEntries(names.map((name, i) => [name, row[i] ?? '']))
  })
}

test('all lists of the contract are had whole, and those of articles and events as feeds', () => {
  const ways = lists.map(([, { path }]) => path.split('/').at(-1))
  expect(ways.filter((way) => way === 'export')).toHaveLength(12)
  expect(ways.filter((way) => way === 'feed')).toHaveLength(4)
  expect(linked).toHaveLength(3)
})

test.for(lists)(
  '%s answers in each of its forms, the first when none is named',
  async ([, operation]) => {
    const service = startService()
    const url = urlOf(operation)
    const forms = formatsOf(operation)
    expect(Object.keys(operation.responses['200']?.content ?? {})).toEqual(
      forms.map((form) => TYPES[form]),
    )
    for (const [i, form] of forms.entries()) {
      const named = await service.get(`${url}?format=${form}`, { Accept: 'text/html' })
      const answers = i === 0 ? [named, await service.get(url)] : [named]
      for (const { status, headers } of answers)
        expect([status, headers.get('content-type'), headers.get('vary')]).toEqual([
          200,
          TYPES[form],
          'Accept-Encoding',
        ])
    }
  },
)

test('one operation answers in one media type, but for those with a format', () => {
  const several = operationsOf(contract).filter(
    ({ responses }) => Object.keys(responses['200']?.content ?? {}).length > 1,
  )
  expect(several.map(({ name }) => name).toSorted()).toEqual(
    operationsOf(contract)
      .filter((operation) => formatsOf(operation).length > 1)
      .map(({ name }) => name)
      .toSorted(),
  )
})

test.for(lists.filter(([name]) => name.endsWith('/export')))(
  '%s as a table has a row for each item',
  async ([, operation]) => {
    const service = startService()
    const url = urlOf(operation)
    const rows = parseCsv((await service.get(`${url}?format=csv`)).text)
    const { text } = await service.get(`${url}?format=ndjson`)
    const items = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  },
)

test('a table has what a spreadsheet needs, and filters as the list does', async () => {
  const { get } = startService()
  const { headers, text } = await get(
    '/v1/events/export?format=csv&q=haftar+langley&dateFrom=2024-08-01',
  )
  expect(headers.get('content-disposition')).toBe('inline; filename="events.csv"')
  const rows = parseCsv(text)
  const meeting = rows.find(({ id }) => id === SAMPLE.meeting)
  expect(rows.length).toBeLessThan(5)
  expect(meeting).toMatchObject({
    title: 'Haftar receives Langley and a US delegation in Benghazi',
    dateStart: '2024-08-27',
    country: 'LY',
    latitude: '32.11486',
    participantNames: expect.stringContaining('Khalifa Haftar; Michael Langley'),
    articleCount: '6',
  })
})

test('text that a spreadsheet would run is no formula, and odd text comes through', async () => {
  const service = startService({ empty: true })
  const titles = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a "b", c\r\nd', 'plain', '- dash']
  for (const title of titles) await service.post('/v1/articles', { title, body: title })
  const { text } = await service.get('/v1/articles/export?format=csv&sort=createdAt')
  const rows = parseCsv(text)
  expect(rows.map(({ title }) => title)).toEqual(
    titles.map((title) => (/^[=+\-@\t]/.test(title) ? `'${title}` : title)),
  )
  expect(rows.map(({ title }) => title)).toEqual(rows.map(({ body }) => body))
})

test('numbers below zero are numbers in a table', async () => {
  const service = startService({ empty: true })
  await service.post('/v1/events', {
    title: 'South',
    type: 'ASSAULT',
    date: { start: '2024-01-01' },
    location: { latitude: -33.9, longitude: -18.4 },
  })
  const [row] = parseCsv((await service.get('/v1/events/export?format=csv')).text)
  expect(row).toMatchObject({ latitude: '-33.9', longitude: '-18.4', intensity: '-9' })
})

test('a map has longitude before latitude, and no geometry where there is none', async () => {
  const service = startService()
  await service.post('/v1/events', {
    title: 'Nowhere',
    type: 'ASSAULT',
    date: { start: '2024-01-01' },
  })
  const { body } = await service.get('/v1/events/export?format=geojson')
  expect(body.type).toBe('FeatureCollection')
  const shown = (id: string) => body.features.find((one: { id: string }) => one.id === id)
  expect(shown(SAMPLE.meeting)).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [20.06859, 32.11486] },
    properties: { title: expect.stringContaining('Haftar'), participants: expect.any(Array) },
  })
  const nowhere = body.features.find(
    (one: { properties: { title: string } }) => one.properties.title === 'Nowhere',
  )
  expect(nowhere.geometry).toBe(null)
})

test('a list without items is empty in each form', async () => {
  const service = startService({ empty: true })
  for (const [, operation] of lists) {
    if (operation.path.includes('{')) continue
    for (const form of formatsOf(operation)) {
      const { status, text, body } = await service.get(`${operation.path}?format=${form}`)
      expect(status).toBe(200)
      if (form === 'ndjson') expect(text).toBe('')
      if (form === 'csv') expect(parseCsv(text)).toEqual([])
      if (form === 'geojson') expect(body.features).toEqual([])
      if (form === 'jsonfeed') expect(body.items).toEqual([])
    }
  }
})

interface Shown {
  id: string
  link: string
  title: string
}
const readers: [form: string, read: (text: string) => Shown[]][] = [
  [
    'atom',
    (text) =>
      (parseAtomFeed(text).entries ?? []).map(({ id = '', title, links }) => ({
        id,
        title: typeof title === 'string' ? title : (title?.value ?? ''),
        link: links?.[0]?.href ?? '',
      })),
  ],
  [
    'rss',
    (text) =>
      (parseRssFeed(text).items ?? []).map(({ guid, title = '', link = '' }) => ({
        id: guid?.value ?? '',
        title,
        link,
      })),
  ],
  [
    'jsonfeed',
    (text) =>
      (parseJsonFeed(text).items ?? []).map(({ id = '', title = '', url = '' }) => ({
        id,
        title,
        link: url,
      })),
  ],
]

test.for(readers)('a feed as %s says what its page does', async ([form, read]) => {
  const service = startService()
  const odd = {
    title: '<b>R&D</b> ]]> "x" \u0001\u0085\ufffe 👍',
    url: 'https://example.org/?a=1&b=2',
    lost: '\u0001\u0085\ufffe',
  }
  await service.post('/v1/articles', { title: odd.title, url: odd.url, publishedAt: '2030-01-01' })
  for (const list of ['articles', 'events']) {
    const { body } = await service.get(`/v1/${list}?limit=5`)
    const { text } = await service.get(inForm(`/v1/${list}?limit=5`, form))
    const shown = read(text)
    const plain = (title: string) =>
      form === 'jsonfeed' ? title : [...title].filter((c) => !odd.lost.includes(c)).join('')
    expect(shown).toEqual(
      body.data.map((item: { id: string; title: string; url?: string | null }) => ({
        id: `http://localhost/v1/${list}/${item.id}`,
        title: plain(item.title),
        link: item.url ?? `http://localhost/v1/${list}/${item.id}`,
      })),
    )
  }
})

test('a feed leads to its next page, and is not sent twice', async () => {
  const { get } = startService()
  const first = await get('/v1/articles/feed?limit=2&format=jsonfeed')
  const { pathname, search } = new URL(first.body.next_url)
  const second = await get(pathname + search)
  expect(second.body.items).toHaveLength(2)
  expect(second.body.items[0].id).not.toBe(first.body.items[0].id)
  const again = await get('/v1/articles/feed?limit=2&format=jsonfeed', {
    'If-None-Match': first.headers.get('etag') ?? '',
  })
  expect([again.status, again.text]).toEqual([304, ''])
})

const offline = () => Promise.reject(new Error('a document needs nothing of the network'))
const expand = async ({ get }: Service, url: string) => {
  const { body, headers } = await get(`${url}/jsonld`)
  expect(headers.get('content-type')).toBe('application/ld+json')
  const [node] = await jsonld.expand(body, { documentLoader: offline })
  return node as Record<string, Record<string, unknown>[]>
}
const things = [
  [`/v1/articles/${SAMPLE.national}`, 'NewsArticle', 'headline'],
  [`/v1/actors/${SAMPLE.haftar}`, 'Person', 'name'],
  [`/v1/actors/${SAMPLE.army}`, 'Organization', 'name'],
  [`/v1/events/${SAMPLE.meeting}`, 'Event', 'name'],
] as const

test.for([
  ['where it is asked', '', {}],
  ['where it is asked, behind a prefix', '/news', {}],
  ['by a worker process, behind a prefix', '/news', { workers: { max: 1 }, steps: 0 }],
] as const)('links have the public URL, read %s', async ([, prefix, options]) => {
  const root = `https://desk.example${prefix}`
  const service = startService({ publicUrl: root, ...options })
  const asked = '/v1/articles/feed?q=haftar&sort=relevance&limit=1&format=jsonfeed'
  const { body } = await service.get(asked)
  expect(body.feed_url).toBe(root + asked)
  expect(body.next_url.startsWith(`${root}/v1/articles/feed?q=haftar&`)).toBe(true)
  expect(body.items[0].id).toMatch(new RegExp(`^${root}/v1/articles/article_\\w+$`))
  const listed = await service.get('/v1/articles?q=haftar&sort=relevance&limit=1')
  expect(listed.headers.get('link')).toContain(`<${prefix}/v1/articles?q=haftar`)
  expect(service.started).toHaveLength(service.workers ? 1 : 0)
  const node = await expand(service, `/v1/articles/${SAMPLE.national}`)
  expect(node['@id']).toBe(`${root}/v1/articles/${SAMPLE.national}`)
  const made = await service.post('/v1/articles', { title: 'Here' })
  expect(made.headers.get('location')).toBe(`${prefix}/v1/articles/${made.body.id}`)
  const merge = { duplicateId: SAMPLE.bernt }
  await service.post(`/v1/actors/${SAMPLE.berndt}/merge`, merge)
  const merged = await service.app.request(`/v1/actors/${SAMPLE.bernt}`)
  expect(merged.headers.get('location')).toBe(`${prefix}/v1/actors/${SAMPLE.berndt}`)
  const start = await service.app.request('/')
  expect(start.headers.get('link')).toContain(`<${prefix}/openapi.json>`)
  expect((await service.get('/openapi.json')).body.servers[0].url).toBe(root)
})

test.for(things)('%s is linked data, a %s', async ([url, type, name]) => {
  const service = startService()
  const node = await expand(service, url)
  const { body } = await service.get(url)
  expect(node['@type']).toEqual([`https://schema.org/${type}`])
  expect(node['@id']).toBe(`http://localhost${url}`)
  expect(node[`https://schema.org/${name}`]).toEqual([{ '@value': body.title ?? body.name }])
  expect(
    await jsonld.toRDF((await service.get(`${url}/jsonld`)).body, {
      format: 'application/n-quads',
      documentLoader: offline,
    }),
  ).toContain(`<http://localhost${url}>`)
})

test('an event as linked data leads to who took part and to the sentence that says so', async () => {
  const service = startService()
  const node = await expand(service, `/v1/events/${SAMPLE.meeting}`)
  expect(node['https://schema.org/actor']?.map((one) => one['@id'])).toContain(
    `http://localhost/v1/actors/${SAMPLE.haftar}`,
  )
  const quotes = JSON.stringify(node['https://schema.org/subjectOf'])
  expect(quotes).toContain('met Khalifa Haftar in Benghazi on Tuesday.')
})
