import { expect, test } from 'vitest'
import { fitting, jsonBytes, PAGE_BYTES, QUOTES_SHOWN_BYTES } from '../../src/common/bounds.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

/** What a page may have beside its items. */
const AROUND = 64 * 1024
/** How many evidence links the event has; their quotes are more than a page may have. */
const LINKS = 200
const LIMITS = { empty: true, bodyLimitBytes: 16 * 1024 * 1024 }

/** Walks through a list, and holds each page against the bound; gives the items, and on how many pages they were. */
const walk = async ({ get }: Pick<Service, 'get'>, url: string) => {
  const items: Record<string, unknown>[] = []
  let pages = 0
  for (let cursor: string | null = ''; cursor !== null; pages++) {
    const { body, text } = await get(`${url}limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`)
    const largest = Math.max(
      ...body.data.map((one: object) => Buffer.byteLength(JSON.stringify(one))),
    )
    expect(Buffer.byteLength(text), url).toBeLessThan(Math.max(PAGE_BYTES, largest) + AROUND)
    expect(body.page.hasMore).toBe(body.page.nextCursor !== null)
    expect(body.data.length).toBeGreaterThan(0)
    items.push(...body.data)
    cursor = body.page.nextCursor
  }
  return { items, pages }
}

test(
  'a page ends early when its articles have much, and none is lost or comes twice',
  { timeout: 120_000 },
  async () => {
    const service = startService(LIMITS)
    const { post, get } = service
    const actor = (await post('/v1/actors', { type: 'person', name: 'One' })).body.id
    const quotes = Array.from({ length: 100 }, (_, i) => ({ quote: `${i} `.padEnd(9_000, 'ü') }))
    const made: string[] = []
    for (let i = 0; i < 12; i++) {
      const mentions = i % 3 === 0 ? [] : [{ actorId: actor, quotes }]
      made.push((await post('/v1/articles', { title: `Article ${i}`, mentions })).body.id)
    }
    for (const list of [
      '/v1/articles?',
      `/v1/articles?sort=createdAt&`,
      '/v1/articles?q=article&sort=relevance&',
    ]) {
      const { items, pages } = await walk(service, list)
      expect(items.map(({ id }) => String(id)).toSorted()).toEqual(made.toSorted())
      expect(pages).toBeGreaterThan(1)
    }
    expect((await get('/v1/articles?limit=200&total=true')).body.page.total).toBe(12)
    const { text } = await get('/v1/articles/export?format=ndjson')
    expect(text.split('\n').length - 1).toBe(12)
  },
)

test('streams of long bodies have them all', { timeout: 120_000 }, async () => {
  const { post, get } = startService(LIMITS)
  for (let i = 0; i < 12; i++)
    await post('/v1/articles', {
      title: `Article ${i}`,
      body: `${i} `.padEnd(499_000, 'long text '),
    })
  const lines = (await get('/v1/articles/export?format=ndjson')).text.trim().split('\n')
  expect(lines).toHaveLength(12)
  expect(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(12)
})

test(
  'an event shows the first of long quotes, and its list of evidence has them all',
  { timeout: 120_000 },
  async () => {
    const service = startService(LIMITS)
    const { post, get, patch } = service
    const body = 'wüüü '.repeat(60_000)
    const article = (await post('/v1/articles', { title: 'Long', body })).body.id
    const event = (
      await post('/v1/events', { title: 'One', type: 'CONSULT', date: { start: '2024-01-01' } })
    ).body.id
    const links: string[] = []
    for (let i = 0; i < LINKS; i++) {
      const place = i % 10 === 3 ? { quote: 'wüüü' } : { start: i, end: i + 10_000 }
      links.push(
        (await post(`/v1/events/${event}/evidence`, { articleId: article, ...place })).body.id,
      )
    }
    const shown = (await get(`/v1/events/${event}`)).body
    expect(shown.evidence.map(({ id }: { id: string }) => id)).toEqual(
      links.slice(0, shown.evidence.length),
    )
    expect(shown.evidence.length).toBeGreaterThan(0)
    expect(jsonBytes(shown)).toBeLessThan(QUOTES_SHOWN_BYTES + 100_000)
    expect([shown.evidenceCount, shown.articleCount]).toEqual([LINKS, 1])
    expect((await get('/v1/events')).body.data[0].evidence).toEqual(shown.evidence)
    const { items, pages } = await walk(service, `/v1/events/${event}/evidence?`)
    expect(items.map(({ id }) => id)).toEqual(links)
    expect(pages).toBeGreaterThan(1)
    const collapsed = await walk(service, `/v1/events/${event}/evidence?duplicates=collapse&`)
    expect(collapsed.items.map(({ id }) => id)).toEqual(links)
    // What is not shown is not lost by a change of something else.
    expect((await patch(`/v1/events/${event}`, { title: 'Two' })).status).toBe(200)
    expect((await patch(`/v1/events/${event}`, { evidence: [] })).status).toBe(409)
    expect((await walk(service, `/v1/events/${event}/evidence?`)).items).toHaveLength(LINKS)
  },
)

test(
  'a page of revisions ends early when their differences have much',
  { timeout: 120_000 },
  async () => {
    const service = startService(LIMITS)
    const { post, patch } = service
    const { id } = (await post('/v1/articles', { title: 'One' })).body
    for (let i = 0; i < 24; i++)
      await patch(`/v1/articles/${id}`, { body: `${i} `.padEnd(400_000 + i, 'text ') })
    const { items, pages } = await walk(service, `/v1/articles/${id}/revisions?`)
    expect(items.map(({ version }) => version)).toEqual(
      Array.from({ length: 25 }, (_, i) => 25 - i),
    )
    expect(pages).toBeGreaterThan(1)
  },
)

test('ordinary pages hold what they are asked for', async () => {
  const { get } = startService()
  const { data, page } = (await get('/v1/events?limit=10')).body
  expect([data.length, page.hasMore]).toEqual([10, true])
  expect((await get(`/v1/events/${SAMPLE.meeting}/evidence?limit=1`)).body.data).toHaveLength(1)
})

test('as many fit as have no more than so many bytes, and one at least', () => {
  expect([fitting([], 5), fitting([9], 5), fitting([2, 3], 5), fitting([2, 3, 1], 5)]).toEqual([
    0, 1, 2, 2,
  ])
})

test.for([
  null,
  'short',
  'ü'.repeat(1_000),
  12.5,
  true,
  [],
  {},
  { a: ['b', { c: 'd'.repeat(400) }] },
])('about as many bytes are counted as are printed: %j', (value) => {
  const printed = Buffer.byteLength(JSON.stringify(value))
  expect(Math.abs(jsonBytes(value) - printed)).toBeLessThan(printed * 0.2 + 12)
})
