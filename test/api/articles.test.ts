import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const { haftar, langley, meeting, national, spareArticle } = SAMPLE
const UNKNOWN = '01j00000000000000000000000'

const make = async ({ post }: Service, list: string, body: object): Promise<string> => {
  const reply = await post(`/v1/${list}`, body)
  expect(reply.status, reply.text).toBe(201)
  return reply.body.id
}
const makeArticle = (service: Service, fields: object = {}) =>
  make(service, 'articles', { title: 'Report', ...fields })

test('an article needs a title only, and has defaults for the rest', async () => {
  const { post } = startService({ empty: true })
  const { status, body, headers } = await post('/v1/articles', { title: 'A' })
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(`/v1/articles/${body.id}`)
  expect(body).toEqual({
    id: expect.stringMatching(/^article_[0-7][0-9a-hjkmnp-tv-z]{25}$/),
    version: 1,
    createdAt: body.updatedAt,
    updatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    externalIds: [],
    tags: [],
    dataset: null,
    url: null,
    title: 'A',
    summary: null,
    body: null,
    language: null,
    publishedAt: null,
    publishedPrecision: null,
    source: null,
    authors: [],
    section: null,
    genre: 'news',
    imageUrl: null,
    rights: null,
    wordCount: null,
    contentHash: hash('sha256', 'A\n'),
    standsAlone: false,
    status: 'published',
    duplicateOf: null,
    duplicateCount: 0,
    mentions: [],
    events: [],
    eventCount: 0,
  })
})

const full = {
  url: 'https://example.org/story?id=1',
  title: 'A meeting',
  summary: 'They met.',
  body: 'General Langley met Field Marshal Haftar.',
  language: 'en-GB',
  publishedAt: '2024-08-27T10:00:00.000Z',
  publishedPrecision: 'instant',
  source: { name: 'Example', domain: 'example.org', country: 'GB' },
  authors: ['B. Writer', 'A. Writer'],
  section: 'World',
  genre: 'analysis',
  imageUrl: 'https://example.org/i.jpg',
  rights: 'CC BY 4.0',
  externalIds: [{ scheme: 'gdelt', value: '1' }],
  tags: ['b', 'a'],
  dataset: { name: 'd', version: null, licence: 'CC0-1.0', attribution: null },
}

test('what is written is read again as it was written', async () => {
  const { get, post } = startService()
  const mentions = [
    { actorId: langley, count: 2, quotes: [{ quote: 'General Langley' }, { quote: 'not there' }] },
    { actorId: haftar },
  ]
  const made = (await post('/v1/articles', { ...full, mentions })).body
  expect((await get(`/v1/articles/${made.id}`)).body).toEqual(made)
  expect(made).toMatchObject(full)
  expect(made.wordCount).toBe(6)
  expect(made.contentHash).toBe(hash('sha256', `${full.title}\n${full.body}`))
  expect(made.mentions).toEqual([
    {
      actor: { id: langley, name: 'Michael Langley', type: 'person', country: 'US' },
      count: 2,
      quotes: [
        { quote: 'General Langley', start: 0, end: 15, startUtf16: 0, endUtf16: 15 },
        { quote: 'not there', start: null, end: null, startUtf16: null, endUtf16: null },
      ],
    },
    {
      actor: { id: haftar, name: 'Khalifa Haftar', type: 'person', country: 'LY' },
      count: 1,
      quotes: [],
    },
  ])
})

test('PUT writes the whole article: what is left out is cleared', async () => {
  const service = startService()
  const id = await make(service, 'articles', { ...full, mentions: [{ actorId: haftar }] })
  const before = (await service.get(`/v1/articles/${id}`)).body
  const { body } = await service.put(`/v1/articles/${id}`, { title: 'A' })
  const fresh = (await service.post('/v1/articles', { title: 'A' })).body
  expect(body).toEqual({
    ...fresh,
    id,
    version: 2,
    createdAt: before.createdAt,
    updatedAt: body.updatedAt,
  })
  expect((await service.get('/v1/articles?tag=b')).body.data).toEqual([])
})

const patches: [string, object, object][] = [
  [
    'null clears',
    { url: null, body: null, language: null, source: null, dataset: null },
    {
      url: null,
      body: null,
      language: null,
      source: null,
      dataset: null,
      wordCount: null,
      contentHash: hash('sha256', 'A meeting\n'),
    },
  ],
  [
    'lists replace lists',
    { tags: ['c'], authors: [], externalIds: [] },
    { tags: ['c'], authors: [], externalIds: [] },
  ],
  [
    'nested objects merge',
    { source: { country: null } },
    { source: { ...full.source, country: null } },
  ],
  [
    'a nested object that loses all its fields is gone',
    { source: { name: null, domain: null, country: null } },
    { source: null },
  ],
  [
    'an instant that is not known any more',
    { publishedAt: null },
    { publishedAt: null, publishedPrecision: null },
  ],
  [
    'a day in the place of an instant',
    { publishedAt: '2024-08-28' },
    { publishedAt: '2024-08-28T00:00:00.000Z', publishedPrecision: 'day' },
  ],
  [
    'what is derived follows',
    { body: 'Two words' },
    { body: 'Two words', wordCount: 2, contentHash: hash('sha256', 'A meeting\nTwo words') },
  ],
]
test.for(patches)('PATCH: %s, and the rest stays', async ([, patch, changed]) => {
  const service = startService({ empty: true })
  const id = await makeArticle(service, full)
  const before = (await service.get(`/v1/articles/${id}`)).body
  const { status, body } = await service.patch(`/v1/articles/${id}`, patch)
  expect(status).toBe(200)
  expect(body).toEqual({ ...before, ...changed, version: 2, updatedAt: body.updatedAt })
})

test.for([
  {},
  { title: full.title },
  { source: {} },
  { source: full.source, tags: full.tags, publishedAt: '2024-08-27T12:00:00+02:00' },
])('the patch %j changes nothing, and the version stays', async (patch) => {
  const service = startService({ empty: true })
  const id = await makeArticle(service, full)
  const before = await service.get(`/v1/articles/${id}`)
  expect((await service.patch(`/v1/articles/${id}`, patch)).text).toBe(before.text)
})

const published = [
  [{ publishedAt: '2024-08-27' }, '2024-08-27T00:00:00.000Z', 'day'],
  [{ publishedAt: '2024-08-27', publishedPrecision: 'instant' }, '2024-08-27T00:00:00.000Z', 'day'],
  [{ publishedAt: '2024-08-27T23:30:00-02:00' }, '2024-08-28T01:30:00.000Z', 'instant'],
  [
    { publishedAt: '2024-08-27T23:30:00-02:00', publishedPrecision: 'day' },
    '2024-08-28T00:00:00.000Z',
    'day',
  ],
  [{ publishedAt: '2024-08-27T10:00:00.123456Z' }, '2024-08-27T10:00:00.123Z', 'instant'],
  [{ publishedAt: '1970-01-01T00:00:00Z' }, '1970-01-01T00:00:00.000Z', 'instant'],
  [{ publishedAt: '0001-01-02' }, '0001-01-02T00:00:00.000Z', 'day'],
  [{ publishedAt: '9999-12-31T23:59:59.999Z' }, '9999-12-31T23:59:59.999Z', 'instant'],
  [{ publishedAt: null, publishedPrecision: 'day' }, null, null],
] as const
test.for(published)('the time %j is kept as %s, to the %s', async ([given, at, precision]) => {
  const { post } = startService({ empty: true })
  const { body } = await post('/v1/articles', { title: 'A', ...given })
  expect([body.publishedAt, body.publishedPrecision]).toEqual([at, precision])
})

test('an article known to the day becomes known to the instant when one is given', async () => {
  const service = startService({ empty: true })
  const id = await makeArticle(service, { publishedAt: '2024-08-27' })
  const { body } = await service.patch(`/v1/articles/${id}`, {
    publishedAt: '2024-08-27T10:00:00Z',
  })
  expect([body.publishedAt, body.publishedPrecision]).toEqual([
    '2024-08-27T10:00:00.000Z',
    'instant',
  ])
})

test('an article of the first day of the calendar is kept with it, or refused, not stripped of it', async () => {
  const { post } = startService({ empty: true })
  const { status, body } = await post('/v1/articles', { title: 'A', publishedAt: '0001-01-01' })
  if (status === 201) expect(body.publishedAt).toBe('0001-01-01T00:00:00.000Z')
  else expect([status, body.errors[0].pointer]).toEqual([422, '/publishedAt'])
})

const sameUrls = [
  ['https://example.org/a', 'HTTPS://EXAMPLE.org:443/a#part'],
  ['http://example.org', 'http://example.org:80/'],
  [
    'https://example.org/a?x=1&y=2',
    'https://example.org/a?utm_source=n&x=1&fbclid=abc&y=2&UTM_Medium=z',
  ],
  ['https://example.org/a', 'https://example.org/a?utm_source=n'],
  ['https://example.org/a', 'https://example.org/b/../a'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['https://example.org/é', 'https://example.org/%C3%A9'],
  ['https://example.org/a?q=one%20two', 'https://example.org/a?q=one%20two&utm_source=n'],
  ['https://example.org/a?q=%7Ex', 'https://example.org/a?q=%7Ex&gclid=1'],
  ['https://example.org/a?flag', 'https://example.org/a?flag&gclid=1'],
] as const
test.for(sameUrls)(
  '%s and %s are one page: the second is refused, and the first named',
  async ([one, other]) => {
    const service = startService({ empty: true })
    const { get, patch, post, put } = service
    const first = (await post('/v1/articles', { title: 'First', url: one })).body
    expect(first.url).toBe(one)
    const second = await makeArticle(service)
    const conflicts = [{ collection: 'article', id: first.id, title: 'First' }]
    for (const reply of [
      await post('/v1/articles', { title: 'B', url: other }),
      await put(`/v1/articles/${second}`, { title: 'B', url: other }),
      await patch(`/v1/articles/${second}`, { url: other }),
    ]) {
      expect.soft(reply.status).toBe(409)
      expect.soft(reply.body.conflicts).toEqual(conflicts)
    }
    expect((await get(`/v1/articles?url=${encodeURIComponent(other)}`)).body.data[0]?.id).toBe(
      first.id,
    )
    // The article itself may be written with another form of its own url.
    expect((await patch(`/v1/articles/${first.id}`, { url: other })).body.url).toBe(other)
  },
)

const otherUrls = [
  ['https://example.org/a', 'http://example.org/a'],
  ['https://example.org/a', 'https://example.org/A'],
  ['https://example.org/a', 'https://example.org/a/'],
  ['https://example.org/a?x=1', 'https://example.org/a?x=2'],
  ['https://example.org/a?x=1&y=2', 'https://example.org/a?y=2&x=1'],
  ['https://example.org/', 'https://example.org:8443/'],
] as const
test.for(otherUrls)('%s and %s are two pages', async ([one, other]) => {
  const service = startService({ empty: true })
  await makeArticle(service, { url: one })
  await makeArticle(service, { url: other })
})

test("a url that an article gives up may be another's", async () => {
  const service = startService({ empty: true })
  const url = 'https://example.org/a'
  const first = await makeArticle(service, { url })
  await service.patch(`/v1/articles/${first}`, { url: null })
  const second = await makeArticle(service, { url })
  await service.remove(`/v1/articles/${second}`)
  await makeArticle(service, { url })
})

test('an external id leads to one article: another with it is refused, and the first is named', async () => {
  const { get, patch, post } = startService({ empty: true })
  const externalIds = [{ scheme: 'gdelt', value: 'a:b c' }]
  const first = (await post('/v1/articles', { title: 'First', externalIds })).body
  const second = (
    await post('/v1/articles', { title: 'B', externalIds: [{ scheme: 'gdelt', value: 'A:B C' }] })
  ).body
  for (const reply of [
    await post('/v1/articles', { title: 'C', externalIds }),
    await patch(`/v1/articles/${second.id}`, { externalIds }),
  ])
    expect([reply.status, reply.body.conflicts]).toEqual([
      409,
      [{ collection: 'article', id: first.id, title: 'First' }],
    ])
  // Other collections have names of their own.
  expect((await post('/v1/actors', { type: 'person', name: 'A', externalIds })).status).toBe(201)
  const { data } = (await get('/v1/articles?externalId=gdelt:a:b%20c')).body
  expect(data.map(({ id }: { id: string }) => id)).toEqual([first.id])
})

const refused = [
  [
    'an actor that is not there',
    { mentions: [{ actorId: haftar }, { actorId: `actor_${UNKNOWN}` }] },
    '/mentions/1/actorId',
  ],
  ['the same actor twice', { mentions: [{ actorId: haftar }, { actorId: haftar }] }, '/mentions/1'],
  [
    'a quote that is not at its place',
    {
      body: 'They met',
      mentions: [{ actorId: haftar, quotes: [{ quote: 'met', start: 0, end: 3 }] }],
    },
    '/mentions/0/quotes/0/start',
  ],
  ['a page that is not on the web', { url: 'ftp://example.org/' }, '/url'],
  ['a script as an image', { imageUrl: 'javascript:alert(1)' }, '/imageUrl'],
  ['a language that is none', { language: 'english' }, '/language'],
  ['a country in lower case', { source: { country: 'ly' } }, '/source/country'],
  ['a domain with a scheme', { source: { domain: 'https://example.org' } }, '/source/domain'],
  ['a title of spaces alone that is too long', { title: ' '.repeat(1_001) }, '/title'],
  ['the same author twice', { authors: ['A', 'A'] }, '/authors/1'],
] as const
test.for(refused)(
  '%s is refused, in creating, replacing and patching',
  async ([, fields, pointer]) => {
    const { post, put, patch } = startService()
    for (const reply of [
      await post('/v1/articles', { title: 'A', ...fields }),
      await put(`/v1/articles/${national}`, { title: 'A', ...fields }),
      await patch(`/v1/articles/${spareArticle}`, fields),
    ]) {
      expect.soft(reply.status).toBe(422)
      expect.soft(reply.body.errors?.[0]?.pointer).toBe(pointer)
    }
  },
)

test('a language is kept in its canonical form', async () => {
  const { get, post } = startService({ empty: true })
  expect((await post('/v1/articles', { title: 'A', language: 'EN-us' })).body.language).toBe(
    'en-US',
  )
  expect((await get('/v1/articles?language=en-us')).body.data).toHaveLength(1)
})

test('words are counted and texts compared in any script, whatever the white space', async () => {
  const { post } = startService({ empty: true })
  const make = async (body: string) => (await post('/v1/articles', { title: 'A', body })).body
  const one = await make("It's  one\n\ntwo, 3 — خليفة حفتر!")
  const same = await make("It's one two, 3 — خليفة حفتر! ")
  expect([one.wordCount, same.contentHash]).toEqual([6, one.contentHash])
  expect((await make('Cafe\u0301')).contentHash).toBe((await make('Café')).contentHash)
  expect((await make('cafe')).contentHash).not.toBe((await make('Café')).contentHash)
})

test('lists leave the body out, and reading one article gives it', async () => {
  const { get } = startService()
  for (const item of (await get('/v1/articles?limit=200')).body.data)
    expect(item).not.toHaveProperty('body')
  expect((await get(`/v1/articles/${national}`)).body.body).toContain('Langley')
})

test('the articles of an actor are counted, whichever end changes', async () => {
  const service = startService({ empty: true })
  const { get, patch, remove } = service
  const actors = [
    await make(service, 'actors', { type: 'person', name: 'A' }),
    await make(service, 'actors', { type: 'person', name: 'B' }),
  ] as const
  const counts = () =>
    Promise.all(actors.map(async (id) => (await get(`/v1/actors/${id}`)).body.articleCount))
  const [a, b] = actors
  const first = await makeArticle(service, { mentions: [{ actorId: a, count: 9 }] })
  const second = await makeArticle(service, { mentions: [{ actorId: b }, { actorId: a }] })
  expect(await counts()).toEqual([2, 1])
  await patch(`/v1/articles/${first}`, { mentions: [{ actorId: b }] })
  expect(await counts()).toEqual([1, 2])
  await remove(`/v1/articles/${second}`)
  expect(await counts()).toEqual([0, 1])
  await patch(`/v1/articles/${first}`, { title: 'Other', mentions: [] })
  expect(await counts()).toEqual([0, 0])
})

test('quotes of mentions move with the body, when they are given again without a place', async () => {
  const service = startService()
  const quotes = [{ quote: 'Haftar' }]
  const id = await makeArticle(service, {
    body: 'Haftar spoke.',
    mentions: [{ actorId: haftar, quotes }],
  })
  const url = `/v1/articles/${id}`
  const { body } = await service.patch(url, {
    body: '🎉 Then Haftar spoke.',
    mentions: [{ actorId: haftar, quotes }],
  })
  expect(body.mentions[0].quotes).toEqual([
    { quote: 'Haftar', start: 7, end: 13, startUtf16: 8, endUtf16: 14 },
  ])
})

test('quotes of mentions move with the body when only the body is patched', async () => {
  const service = startService()
  const id = await makeArticle(service, {
    body: 'Haftar spoke.',
    mentions: [{ actorId: haftar, quotes: [{ quote: 'Haftar' }] }],
  })
  for (const [body, place] of [
    ['🎉 Then Haftar spoke.', [7, 13]],
    ['Nobody spoke.', [null, null]],
    [null, [null, null]],
    ['Haftar!', [0, 6]],
  ] as const) {
    const reply = await service.patch(`/v1/articles/${id}`, { body })
    expect.soft(reply.status, reply.text).toBe(200)
    const { start, end } = (await service.get(`/v1/articles/${id}`)).body.mentions[0].quotes[0]
    expect.soft([start, end]).toEqual(place)
  }
})

test('an article moves in every list when its time changes', async () => {
  const { get, patch } = startService()
  await patch(`/v1/articles/${national}`, { publishedAt: '1950-01-01' })
  const sort = async (url: string) =>
    (await get(`${url}${url.includes('?') ? '&' : '?'}sort=publishedAt&limit=200`)).body.data
      .filter(({ publishedAt }: { publishedAt: string | null }) => publishedAt !== null)
      .map(({ id }: { id: string }) => id)[0]
  for (const url of [
    '/v1/articles',
    '/v1/articles?tag=libya',
    '/v1/articles?author=Kamal%20Tabikha',
    `/v1/articles?actor=${haftar}`,
    `/v1/articles?event=${meeting}`,
    '/v1/articles?source=thenationalnews.com',
    '/v1/articles?publishedTo=1950-01-01',
    `/v1/actors/${haftar}/articles`,
  ])
    expect.soft(await sort(url), url).toBe(national)
})

test('an article that is evidence is not deleted by accident; the events that need it are named', async () => {
  const { get, remove } = startService()
  const { events } = (await get(`/v1/articles/${national}`)).body
  const { status, body } = await remove(`/v1/articles/${national}`)
  expect(status).toBe(409)
  expect(body.conflicts).toContainEqual({
    collection: 'event',
    id: meeting,
    title: expect.any(String),
  })
  expect(new Set(body.conflicts.map(({ id }: { id: string }) => id))).toEqual(
    new Set(events.map(({ id }: { id: string }) => id)),
  )
  expect((await remove(`/v1/articles/${national}?force=false`)).status).toBe(409)
  expect((await get(`/v1/articles/${national}`)).status).toBe(200)
})

test('an event that an article is evidence of twice is named once when the article is deleted', async () => {
  const service = startService({ empty: true })
  const articleId = await makeArticle(service)
  const id = await make(service, 'events', {
    title: 'E',
    type: 'OTHER',
    date: { start: '2024-01-01' },
    evidence: [{ articleId }, { articleId, quote: 'x' }],
  })
  const { body } = await service.remove(`/v1/articles/${articleId}`)
  expect(body.conflicts).toEqual([{ collection: 'event', id, title: 'E' }])
})

test('with force an article goes with its evidence and mentions, and what it was counted in follows', async () => {
  const { get, remove } = startService()
  const event = async () => (await get(`/v1/events/${meeting}`)).body
  const before = await event()
  const articles = (await get(`/v1/actors/${haftar}`)).body.articleCount
  expect((await remove(`/v1/articles/${national}?force=true`)).status).toBe(204)
  expect((await get(`/v1/articles/${national}`)).status).toBe(404)
  const after = await event()
  expect(after.version).toBe(before.version + 1)
  expect(after.articleCount).toBe(before.articleCount - 1)
  expect(after.evidence).toEqual(
    before.evidence.filter(({ article }: { article: { id: string } }) => article.id !== national),
  )
  expect((await get(`/v1/actors/${haftar}`)).body.articleCount).toBe(articles - 1)
  for (const query of [
    `actor=${haftar}`,
    'q=langley',
    'source=thenationalnews.com',
    `event=${meeting}`,
  ])
    expect((await get(`/v1/articles?limit=200&${query}`)).text, query).not.toContain(national)
})

test('texts of the greatest length are taken, counted in code points', async () => {
  const { get, post } = startService({ empty: true, bodyLimitBytes: 10_000_000 })
  const title = '🎉'.repeat(1_000)
  const body = '🎉'.repeat(499_999)
  const made = await post('/v1/articles', { title, body })
  expect(made.status).toBe(201)
  expect((await get(`/v1/articles/${made.body.id}`)).body.body).toBe(body)
  expect((await post('/v1/articles', { title: `${title}x` })).status).toBe(422)
  expect((await post('/v1/articles', { title: 'A', body: `${body}xx` })).status).toBe(422)
})
