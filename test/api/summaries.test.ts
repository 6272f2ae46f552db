import { expect, test } from 'vitest'
import { SAMPLE, startService } from '../support/service.ts'

type Item = Record<string, unknown> & { id: string }

/** The fields of a summary, taken of the whole resource. */
const shortened: Record<string, (whole: Item) => unknown> = {
  events: (whole) => {
    const { id, version, title, type, quadClass, modality, status, date, articleCount } = whole
    const place = whole['location'] as Record<string, unknown> | null
    const all = whole['participants'] as { actor: { id: string; name: string }; role: string }[]
    return {
      id,
      version,
      title,
      type,
      quadClass,
      modality,
      status,
      date,
      location: place && {
        name: place['name'],
        country: place['country'],
        latitude: place['latitude'],
        longitude: place['longitude'],
      },
      participants: all
        .slice(0, 4)
        .map(({ actor, role }) => ({ actor: { id: actor.id, name: actor.name }, role })),
      participantCount: all.length,
      articleCount,
    }
  },
  actors: ({ id, version, name, type, country, eventCount, articleCount }) => ({
    id,
    version,
    name,
    type,
    country,
    eventCount,
    articleCount,
  }),
  articles: (whole) => {
    const { id, version, url, title, language, publishedAt, source, genre, wordCount } = whole
    const { status, eventCount } = whole
    const original = whole['duplicateOf'] as { id: string } | null
    const originalId = original?.id ?? null
    const published = { language, publishedAt, source, genre, wordCount, status }
    return { id, version, url, title, ...published, originalId, eventCount }
  },
}

test.for(['events', 'actors', 'articles'])(
  '%s in short have less than 1 KB each, and what they say is what the whole ones say',
  async (collection) => {
    const { get } = startService()
    const whole = (await get(`/v1/${collection}?limit=200`)).body
    const short = (await get(`/v1/${collection}/summaries?limit=200`)).body
    expect(short.data).toHaveLength(whole.data.length)
    expect(short.data.length).toBeGreaterThan(20)
    for (const item of short.data as Item[])
      expect(Buffer.byteLength(JSON.stringify(item)), item.id).toBeLessThan(1024)
    expect(short.data).toEqual(whole.data.map(shortened[collection]))
    for (const item of short.data.slice(0, 5) as Item[])
      expect((await get(`/v1/${collection}/${item.id}/summary`)).body).toEqual(item)
  },
)

test('summaries take the filters, the search, the order and the pages of their list', async () => {
  const { get } = startService()
  for (const query of [
    'events?type=CONSULT&sort=date',
    'events?q=haftar&sort=relevance&total=true&snippet=true',
    `events?actor=${SAMPLE.haftar}&limit=3`,
    'actors?q=haf',
    'articles?language=ar&total=true',
  ]) {
    const [path = '', asked = ''] = query.split('?')
    const whole = (await get(`/v1/${path}?${asked}`)).body
    const short = (await get(`/v1/${path}/summaries?${asked}`)).body
    const named = ({ data }: { data: { id: string; snippet?: string }[] }) =>
      data.map(({ id, snippet }) => [id, snippet])
    expect(named(short), query).toEqual(named(whole))
    expect(short.data.length, query).toBeGreaterThan(0)
    expect({ ...short.page, nextCursor: null }).toEqual({ ...whole.page, nextCursor: null })
  }
  const seen: string[] = []
  for (let url: string | null = '/v1/events/summaries?limit=7'; url !== null;) {
    const { body }: { body: { data: Item[]; page: { nextCursor: string | null } } } = await get(url)
    seen.push(...body.data.map(({ id }) => id))
    const { nextCursor } = body.page
    url = nextCursor === null ? null : `/v1/events/summaries?limit=7&cursor=${nextCursor}`
  }
  const all = (await get('/v1/events?limit=200')).body.data
  expect(seen).toEqual(all.map(({ id }: Item) => id))
})

test('an actor that was merged leads to the summary of the survivor, and an unknown id to 404', async () => {
  const { get } = startService()
  const moved = await get('/v1/actors/actor_01j6ne5h0cf3sbxk5v8tqwm2ra/summary')
  expect([moved.status, moved.headers.get('location')]).toEqual([
    308,
    '/v1/actors/actor_01j6ne5g98f04b1s2ebndq7rg3/summary',
  ])
  for (const [path, id] of [
    ['events', 'event'],
    ['actors', 'actor'],
    ['articles', 'article'],
  ] as const)
    expect((await get(`/v1/${path}/${id}_01j6ne0000e0000000000000zz/summary`)).status).toBe(404)
})
