import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { parseFeed } from '@rowanmanning/feed-parser'
import { Ajv } from 'ajv'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { random } from '../support/random.ts'
import { filledOnce, type Service } from '../support/service.ts'
import { writer } from '../support/writer.ts'

/*
 * What is read by programs of others: tables by Python, maps by the schema of GeoJSON, feeds by a parser
 * of feeds, linked data by a processor of JSON-LD.
 */

const NDJSON = { 'Content-Type': 'application/x-ndjson' }

interface Item {
  id: string
  title?: string
  name?: string
  summary?: string | null
  description?: string | null
  body?: string | null
  url?: string | null
  tags: string[]
  authors?: string[]
  section?: string | null
  publishedAt?: string | null
  createdAt: string
  location?: { latitude: number | null; longitude: number | null } | null
}
const linesIn = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
/** What has the list show events of every modality. */
const all = (list: string) => (list === 'events' ? '&modality=any' : '')
const listed = async ({ get }: Service, list: string) =>
  linesIn<Item>((await get(`/v1/${list}/export?format=ndjson${all(list)}`)).text)

/** A service with a thousand things that are as odd as one may write them. */
const startFilled = filledOnce(async (service) => {
  const make = writer(random(7))
  const add = async (collection: string, count: number, one: () => object) => {
    const lines = Array.from({ length: count }, () => JSON.stringify({ [collection]: one() }))
    const { text } = await service.send('POST', '/v1/import', lines.join('\n'), NDJSON)
    return linesIn<{ id: string | null }>(text).flatMap(({ id }) => id ?? [])
  }
  const actors = await add('actor', 400, () => make.actor([]))
  const articles = await add('article', 400, () => make.article(actors))
  await add('event', 400, () => make.event(actors, articles))
}, true)
const startOdd = async () => (await startFilled()).service

const READ_CSV = `
import csv, io, json, sys
text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")
json.dump(list(csv.DictReader(text, strict=True)), sys.stdout)
`
const TEXTS = ['id', 'title', 'name', 'summary', 'description', 'body', 'url'] as const
/** Text as a table has it, in which no cell is a formula. */
const defused = (text: string | null | undefined) =>
  text === undefined || text === null ? '' : /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text

test.for(['articles', 'actors', 'events'])('Python reads the table of %s', async (list) => {
  const service = await startOdd()
  const { text } = await service.get(`/v1/${list}/export?format=csv${all(list)}`)
  const { stdout, stderr, status } = spawnSync('python3', ['-c', READ_CSV], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  expect([status, stderr]).toEqual([0, ''])
  const rows = JSON.parse(stdout) as Record<string, string>[]
  const items = await listed(service, list)
  expect(items.length).toBeGreaterThan(200)
  const columns = TEXTS.filter((name) => name in (rows[0] ?? {}))
  expect(rows.map((row) => columns.map((name) => row[name]))).toEqual(
    items.map((item) => columns.map((name) => defused(item[name]))),
  )
})

test('a map is GeoJSON by its schema, with all that the list has', async () => {
  const service = await startOdd()
  const schema = createRequire(import.meta.url)('geojson-schema/FeatureCollection.json') as object
  const isMap = new Ajv({ strict: false }).compile(schema)
  const { body } = await service.get('/v1/events/export?format=geojson&modality=any')
  expect(isMap(body), JSON.stringify(isMap.errors)).toBe(true)
  const events = await listed(service, 'events')
  expect(
    body.features.map(({ id, geometry }: { id: string; geometry: object | null }) => [
      id,
      geometry,
    ]),
  ).toEqual(
    events.map(({ id, location }) => [
      id,
      location && location.latitude !== null
        ? { type: 'Point', coordinates: [location.longitude, location.latitude] }
        : null,
    ]),
  )
})

// What XML cannot hold, and how it ends lines.
const inXml = (text: string) => text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
const folded = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim()

test.for(
  ['atom', 'rss'].flatMap((form) => ['articles', 'events'].map((list) => [form, list] as const)),
)('a parser of feeds reads the %s of %s', async ([form, list]) => {
  const service = await startOdd()
  const { text } = await service.get(`/v1/${list}/feed?format=${form}&limit=200`)
  const feed = parseFeed(text)
  const { body } = await service.get(`/v1/${list}?limit=200`)
  const items = body.data as Item[]
  const own = (id: string) => `http://localhost/v1/${list}/${id}`
  expect(
    feed.items.map(({ id, url, title, published }) => ({
      id,
      url,
      title: folded(title),
      published: published?.getTime(),
    })),
  ).toEqual(
    // The parser takes text for HTML, and reads its entities.
    items.map((item) => ({
      id: own(item.id),
      url: new URL(item.url ?? own(item.id)).href,
      title: folded(inXml(item.title ?? '').replaceAll('&amp;', '&')),
      published: expect.any(Number),
    })),
  )
})

const offline = () => Promise.reject(new Error('a document needs nothing of the network'))
/** What has no meaning is refused. */
const STRICT = { format: 'application/n-quads', documentLoader: offline, safe: true } as const
test.for(['articles', 'actors', 'events'])(
  'one of the %s is JSON-LD of which nothing is lost',
  async (list) => {
    const service = await startOdd()
    const items = await listed(service, list)
    for (const { id } of items.slice(0, 60)) {
      const { body } = await service.get(`/v1/${list}/${id}/jsonld`)
      const quads = await jsonld.toRDF(body, STRICT)
      expect(quads).toContain(`<http://localhost/v1/${list}/${id}>`)
    }
  },
)
