import { expect, test } from 'vitest'
import { dateline, serve, stop, ownDatabase } from '../support/command.ts'
import { SAMPLE, startService } from '../support/service.ts'

/** How often forty write to one row; the long form is IF_MATCH_ROUNDS=1000. */
const IF_MATCH_ROUNDS = Number(process.env['IF_MATCH_ROUNDS'] ?? 20)

const readable = [
  '/v1/events',
  '/v1/actors',
  '/v1/articles?limit=3&q=libya',
  `/v1/events/${SAMPLE.meeting}`,
  `/v1/events/${SAMPLE.meeting}/evidence`,
  `/v1/events/${SAMPLE.meeting}/evidence/evidence_01j6nf1vggfewa3accynw3rcx3`,
  `/v1/actors/${SAMPLE.haftar}`,
  `/v1/actors/${SAMPLE.haftar}/events`,
  `/v1/actors/${SAMPLE.haftar}/articles`,
  `/v1/articles/${SAMPLE.national}`,
]
test.for(readable)('%s is not sent again to a reader that has it', async (url) => {
  const { get } = startService()
  const first = await get(url)
  const tag = first.headers.get('etag') ?? ''
  expect(tag).toMatch(/^"[^"]+"$/)
  expect((await get(url)).headers.get('etag')).toBe(tag)
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, `"other",W/${tag} , "x"`, '*']) {
    const { status, text, headers } = await get(url, { 'If-None-Match': known })
    expect.soft([status, text, headers.get('etag')], known).toEqual([304, '', tag])
  }
  for (const other of ['"other"', tag.slice(1, -1), 'W/"other"', '"*"', `${tag.slice(0, -2)}"`]) {
    const { status, text } = await get(url, { 'If-None-Match': other })
    expect.soft([status, text === first.text], other).toEqual([200, true])
  }
})

test('HEAD is answered as GET is, without the body, and not again to whoever has it', async () => {
  const { app, get } = startService()
  const url = `/v1/articles/${SAMPLE.national}`
  const tag = (await get(url)).headers.get('etag') ?? ''
  const head = await app.request(url, { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, ''])
  const headers = { 'If-None-Match': tag }
  expect((await app.request(url, { method: 'HEAD', headers })).status).toBe(304)
})

test('a tag changes with what a representation embeds, and with nothing else', async () => {
  const { get, patch } = startService()
  const url = `/v1/events/${SAMPLE.meeting}`
  const before = (await get(url)).headers.get('etag')
  await patch(`/v1/actors/${SAMPLE.spareActor}`, { tags: ['elsewhere'] })
  expect((await get(url)).headers.get('etag')).toBe(before)
  await patch(`/v1/actors/${SAMPLE.haftar}`, { name: 'K. Haftar' })
  const after = await get(url)
  expect(after.headers.get('etag')).not.toBe(before)
  expect(after.body.version).toBe(1)
})

test('what a write answers has the tag with which it is read next', async () => {
  const { get, post, put, patch } = startService({ empty: true })
  const made = await post('/v1/articles', { title: 'One' })
  const url = made.headers.get('location') ?? ''
  expect((await get(url)).headers.get('etag')).toBe(made.headers.get('etag'))
  const changed = await patch(url, { title: 'Two' })
  expect((await get(url)).headers.get('etag')).toBe(changed.headers.get('etag'))
  const replaced = await put(url, { title: 'Three' })
  expect((await get(url)).headers.get('etag')).toBe(replaced.headers.get('etag'))
  const tags = [made, changed, replaced].map(({ headers }) => headers.get('etag'))
  expect(new Set(tags).size).toBe(3)
})

const { meeting, haftar, national, spareEvent, spareActor, spareArticle } = SAMPLE
const link = 'evidence_01j6nf1vggfewa3accynw3rcx3'
/** Every write that may be made conditional: what it is about, how it is sent, what it answers. */
const conditional = [
  ['PUT', `/v1/articles/${national}`, { title: 'New' }, `/v1/articles/${national}`, 200],
  ['PATCH', `/v1/articles/${national}`, { title: 'New' }, `/v1/articles/${national}`, 200],
  ['DELETE', `/v1/articles/${spareArticle}`, undefined, `/v1/articles/${spareArticle}`, 204],
  ['PUT', `/v1/actors/${haftar}`, { type: 'person', name: 'New' }, `/v1/actors/${haftar}`, 200],
  ['PATCH', `/v1/actors/${haftar}`, { name: 'New' }, `/v1/actors/${haftar}`, 200],
  ['DELETE', `/v1/actors/${spareActor}`, undefined, `/v1/actors/${spareActor}`, 204],
  [
    'POST',
    `/v1/actors/${SAMPLE.berndt}/merge`,
    { duplicateId: SAMPLE.bernt },
    `/v1/actors/${SAMPLE.berndt}`,
    200,
  ],
  ['PATCH', `/v1/events/${meeting}`, { title: 'New' }, `/v1/events/${meeting}`, 200],
  [
    'PUT',
    `/v1/events/${meeting}`,
    { title: 'New', type: 'OTHER', date: { start: '2024-01-01' } },
    `/v1/events/${meeting}`,
    200,
  ],
  ['DELETE', `/v1/events/${spareEvent}`, undefined, `/v1/events/${spareEvent}`, 204],
  [
    'POST',
    `/v1/events/${meeting}/evidence`,
    { articleId: spareArticle },
    `/v1/events/${meeting}`,
    201,
  ],
  ['DELETE', `/v1/events/${meeting}/evidence/${link}`, undefined, `/v1/events/${meeting}`, 204],
] as const

test.for(conditional)(
  '%s %s is refused to a writer who knows another version',
  async ([method, url, body, about, success]) => {
    const { get, send } = startService()
    const before = await get(about)
    const tag = before.headers.get('etag') ?? ''
    const version = before.body.version as number
    const stale = [
      `"${version + 1}"`,
      `"${version + 1}${tag.slice(2)}`,
      `W/"${version + 1}${tag.slice(2)}`,
      `"${version + 1}-gzip"`,
      '"x"',
      `"0${version}"`,
    ]
    for (const known of stale) {
      const { status } = await send(method, url, body, { 'If-Match': known })
      expect.soft(status, known).toBe(412)
    }
    for (const unquoted of [tag.slice(1, -1), `"${version}`, `${tag},`, `*, ${tag}`, '']) {
      const { status } = await send(method, url, body, { 'If-Match': unquoted })
      expect.soft(status, unquoted).toBe(400)
    }
    expect((await get(about)).text).toBe(before.text)
    expect((await send(method, url, body, { 'If-Match': `"9", ${tag}` })).status).toBe(success)
  },
)

test.for(conditional)(
  '%s %s goes ahead for whoever matches anything',
  async ([method, url, body, , success]) => {
    const { send } = startService()
    expect((await send(method, url, body, { 'If-Match': '*' })).status).toBe(success)
  },
)

test(
  'of forty writers who know the same version one is served, whichever process they ask',
  { timeout: 60_000 + IF_MATCH_ROUNDS * 5_000 },
  async () => {
    const url = await ownDatabase('sampleDatabase')
    const env = { DATABASE_URL: url, LOG_LEVEL: 'silent', WAIT_MAX_MS: '600000' }
    const servers = [await serve(env), await serve(env)]
    const origins = servers.map(({ origin }) => origin)
    const resources = [
      [`/v1/articles/${national}`, 'title'],
      [`/v1/actors/${haftar}`, 'name'],
      [`/v1/events/${meeting}`, 'title'],
    ] as const
    for (let round = 0; round < IF_MATCH_ROUNDS; round++) {
      const [path, field] = resources[round % resources.length] ?? resources[0]
      const read = async () => {
        const response = await fetch(`${origins[round % 2]}${path}`)
        const tag = response.headers.get('etag') ?? ''
        return { tag, body: (await response.json()) as Record<string, unknown> }
      }
      const before = await read()
      const replies = await Promise.all(
        Array.from({ length: 40 }, async (_, i) => {
          const { status } = await fetch(`${origins[i % 2]}${path}`, {
            method: 'PATCH',
            headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': before.tag },
            body: JSON.stringify({ [field]: `Round ${round}, writer ${i}` }),
          })
          return status
        }),
      )
      const refused = replies.filter((status) => status === 412).length
      const winner = replies.indexOf(200)
      const { body } = await read()
      expect({ refused, name: body[field], version: body['version'] }, `round ${round}`).toEqual({
        refused: 39,
        name: `Round ${round}, writer ${winner}`,
        version: Number(before.body['version']) + 1,
      })
    }
    for (const server of servers) expect((await stop(server)).code).toBe(0)
    expect(dateline(['check'], env)).toMatchObject({ status: 0 })
  },
)

test('forty writers without a condition are all served, one after the other', async () => {
  const { get, patch } = startService()
  const url = `/v1/actors/${haftar}`
  const before = (await get(url)).body.version
  const replies = await Promise.all(
    Array.from({ length: 40 }, (_, i) => patch(url, { description: `Writer ${i}` })),
  )
  const versions = replies.map(({ body }) => body.version)
  expect(new Set(versions).size).toBe(40)
  expect((await get(url)).body.version).toBe(before + 40)
})

test('of forty creates with the same url one is served, and the others name it', async () => {
  const { get, post } = startService({ empty: true })
  const actor = (await post('/v1/actors', { type: 'person', name: 'A' })).body.id
  const replies = await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      post('/v1/articles', {
        title: `Copy ${i}`,
        url: `https://example.org/same?utm_source=${i}`,
        tags: ['copy'],
        mentions: [{ actorId: actor }],
      }),
    ),
  )
  const [made, ...others] = replies.toSorted((a, b) => a.status - b.status)
  expect(made?.status).toBe(201)
  for (const { status, body } of others) {
    expect(status).toBe(409)
    expect(body.conflicts).toEqual([
      { collection: 'article', id: made?.body.id, title: made?.body.title },
    ])
  }
  for (const filter of ['', '&tag=copy', '&q=copy', `&actor=${actor}`])
    expect((await get(`/v1/articles?total=true${filter}`)).body.page.total, filter).toBe(1)
  expect((await get(`/v1/actors/${actor}`)).body.articleCount).toBe(1)
})

test('of many creates with the same external id one is served', async () => {
  const { get, post } = startService({ empty: true })
  const externalIds = [{ scheme: 'ucdp', value: '7' }]
  const bodies = {
    articles: { title: 'A', externalIds },
    actors: { name: 'A', type: 'person', externalIds },
    events: { title: 'A', type: 'OTHER', date: { start: '2024-01-01' }, externalIds },
  }
  for (const [list, body] of Object.entries(bodies)) {
    const replies = await Promise.all(Array.from({ length: 10 }, () => post(`/v1/${list}`, body)))
    const statuses = replies.map(({ status }) => status).toSorted((a, b) => a - b)
    expect(statuses, list).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
    expect((await get(`/v1/${list}?total=true`)).body.page.total).toBe(1)
  }
})

/** What a reader can see of everything there is. */
const everything = async ({ get }: ReturnType<typeof startService>) => {
  const lists = ['/v1/articles', '/v1/actors', '/v1/events', `/v1/events/${meeting}/evidence`]
  const texts = lists.map(async (url) => (await get(`${url}?limit=200`)).text)
  return (await Promise.all(texts)).join('\n')
}

const unknown = '01j00000000000000000000000'
const failing = [
  [
    'an article with an unknown actor among its mentions',
    'POST',
    '/v1/articles',
    {
      title: 'Half',
      tags: ['half'],
      source: { domain: 'half.example' },
      mentions: [{ actorId: haftar }, { actorId: `actor_${unknown}` }],
    },
  ],
  [
    'an article whose external id another has',
    'PATCH',
    `/v1/articles/${national}`,
    {
      title: 'Half',
      body: null,
      mentions: [],
      tags: ['half'],
      externalIds: [{ scheme: 'libyareview', value: '47710' }],
    },
  ],
  [
    'an event with an unknown article among its evidence',
    'POST',
    '/v1/events',
    {
      title: 'Half',
      type: 'OTHER',
      date: { start: '2024-01-01' },
      tags: ['half'],
      participants: [{ actorId: haftar }],
      evidence: [{ articleId: spareArticle }, { articleId: `article_${unknown}` }],
    },
  ],
  [
    'an event whose evidence has a place that does not fit',
    'PATCH',
    `/v1/events/${meeting}`,
    {
      title: 'Half',
      participants: [],
      evidence: [{ articleId: national, quote: 'General', start: 1, end: 8 }],
    },
  ],
  [
    'an actor whose affiliation leads nowhere',
    'PUT',
    `/v1/actors/${haftar}`,
    {
      type: 'other',
      name: 'Half',
      tags: ['half'],
      affiliations: [{ actorId: `actor_${unknown}`, type: 'leads' }],
    },
  ],
  [
    'an actor merged with one that is not there',
    'POST',
    `/v1/actors/${haftar}/merge`,
    { duplicateId: `actor_${unknown}` },
  ],
  ['an actor that others need', 'DELETE', `/v1/actors/${haftar}`, undefined],
  ['an article that is evidence', 'DELETE', `/v1/articles/${national}`, undefined],
  [
    'evidence from an unknown article',
    'POST',
    `/v1/events/${meeting}/evidence`,
    { articleId: `article_${unknown}` },
  ],
] as const
test.for(failing)('a write that fails leaves nothing behind: %s', async ([, method, url, body]) => {
  const service = startService()
  const before = await everything(service)
  const { status } = await service.send(method, url, body)
  expect([409, 422]).toContain(status)
  expect(await everything(service)).toBe(before)
  for (const filter of [
    'articles?tag=half',
    'articles?source=half.example',
    'events?q=half',
    'actors?q=half',
  ])
    expect((await service.get(`/v1/${filter}`)).body.data, filter).toEqual([])
})

test('writes that fail do not disturb those that are made at the same time', async () => {
  const { get, post } = startService({ empty: true })
  const replies = await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      post('/v1/articles', {
        title: `Title ${i}`,
        tags: ['together'],
        mentions: i % 3 === 0 ? [{ actorId: `actor_${unknown}` }] : [],
      }),
    ),
  )
  expect(replies.map(({ status }) => status)).toEqual(
    replies.map((_, i) => (i % 3 === 0 ? 422 : 201)),
  )
  const { data } = (await get('/v1/articles?tag=together&limit=200')).body
  expect(data.map(({ title }: { title: string }) => title).toSorted()).toEqual(
    replies.flatMap((_, i) => (i % 3 === 0 ? [] : [`Title ${i}`])).toSorted(),
  )
})
