import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ACTOR_TYPES } from '../src/vocabulary/actor-types.ts'
import { AFFILIATION_TYPES, ALIAS_KINDS } from '../src/actors/schema.ts'
import { GENRES } from '../src/articles/schema.ts'
import { MODALITIES, PLACE_PRECISIONS, ROLES } from '../src/events/schema.ts'
import { STATUSES } from '../src/http/refs.ts'
import { CONTEXTS, EVENT_TYPES, modesOf, SECTORS } from '../src/vocabulary/plover.ts'
import { dateline, scratch } from './support/command.ts'
import { random, type Random } from './support/random.ts'
import { startService, type Service } from './support/service.ts'

/** From how many seeds databases are made; the long form is ROUND_TRIPS=100. */
const ROUNDS = Number(process.env['ROUND_TRIPS'] ?? 3)
const NDJSON = { 'Content-Type': 'application/x-ndjson' }

const WORDS = [
  'talks',
  'Benghazi',
  'naïve',
  'e\u0301tat',
  'مصراتة',
  'Київ',
  '東京',
  '👩‍👩‍👧',
  '𝔘𝔫𝔦',
  '"quoted"',
  "it's",
  '<b>&amp;</b>',
  'a\tb',
  'line\nbreak',
  'cr\r\nlf',
  '\u2028',
  '\u0001',
  '\ufeff',
  '\ufffd',
  '=1+1',
  '{"json":[]}',
  '\\u0000',
  '%00',
]

/** What one may write, at random. */
const writer = ({ int, chance, pick, next }: Random) => {
  const text = (words: number) =>
    Array.from({ length: int(1, words) }, () => pick(WORDS)).join(chance(0.9) ? ' ' : '')
  const maybe = <T>(make: () => T): T | null => (chance(0.6) ? make() : null)
  const some = <T>(most: number, make: (i: number) => T): T[] =>
    Array.from({ length: chance(0.5) ? int(0, most) : 0 }, (_, i) => make(i))
  const distinct = <T>(most: number, make: () => T): T[] => [...new Set(some(most, make))]
  const day = () =>
    `${pick(['0001', '1969', '1970', '2024', '9999'])}-${String(int(1, 12)).padStart(2, '0')}-${String(int(1, 28)).padStart(2, '0')}`
  const partial = () => day().slice(0, pick([4, 7, 10]))
  let names = 0
  const common = () => ({
    externalIds: some(2, () => ({
      scheme: pick(['desk', 'a.b-c']),
      value: `${text(1)} ${names++}`,
    })),
    tags: distinct(4, () => text(2)),
    dataset: maybe(() => ({
      name: text(1),
      version: maybe(() => text(1)),
      licence: maybe(() => 'CC0-1.0'),
      attribution: maybe(() => text(5)),
    })),
  })
  const told = Array.from({ length: 3 }, () => text(60) + text(60))
  const article = (actors: string[]) => {
    // Some say what others do, and so are their duplicates.
    const body = maybe(() => (chance(0.4) ? `${pick(told)}${chance(0.3) ? '.' : ''}` : text(60)))
    const chars = [...(body ?? '')]
    const quoted = () => {
      const start = int(0, chars.length - 1)
      const end = int(start + 1, chars.length)
      return { quote: chars.slice(start, end).join(''), start, end }
    }
    return {
      ...common(),
      url: chance(0.5) ? `https://example.org/${names++}?q=${encodeURIComponent(text(1))}#x` : null,
      title: text(6),
      summary: maybe(() => text(20)),
      body,
      language: maybe(() => pick(['en', 'pt-br', 'zh-hant-tw'])),
      publishedAt: maybe(() =>
        pick(['2024-08-27', '2024-08-27T12:00:00+02:00', '0001-01-02', '9999-12-31T23:59:59.999Z']),
      ),
      publishedPrecision: chance(0.2) ? 'day' : null,
      source: maybe(() => ({
        name: maybe(() => text(2)),
        domain: maybe(() => 'example.org'),
        country: maybe(() => 'LY'),
      })),
      authors: distinct(3, () => text(2)),
      section: maybe(() => text(1)),
      genre: pick(GENRES),
      imageUrl: maybe(() => 'https://example.org/i.png'),
      rights: maybe(() => text(3)),
      standsAlone: chance(0.1),
      mentions: distinct(3, () => pick(actors)).map((actorId) => ({
        actorId,
        count: int(1, 9),
        quotes: some(2, () =>
          chars.length > 0 && chance(0.7) ? quoted() : { quote: text(3), start: null, end: null },
        ),
      })),
    }
  }
  const actor = (others: string[]) => ({
    ...common(),
    type: pick(ACTOR_TYPES),
    name: text(3),
    aliases: [
      ...new Map(
        some(3, () => ({
          name: text(2),
          language: maybe(() => 'ar'),
          kind: pick(ALIAS_KINDS),
        })).map((alias) => [JSON.stringify(alias), alias]),
      ).values(),
    ],
    country: maybe(() => pick(['LY', 'US', 'XK'])),
    sectors: distinct(2, () => pick(SECTORS)),
    description: maybe(() => text(10)),
    startDate: maybe(partial),
    endDate: maybe(partial),
    affiliations: some(others.length > 0 ? 3 : 0, () => ({
      actorId: pick(others),
      type: pick(AFFILIATION_TYPES),
      title: maybe(() => text(2)),
      from: maybe(partial),
      to: null,
    })),
  })
  const event = (actors: string[], articles: string[]) => {
    const type = pick(EVENT_TYPES)
    const modes = modesOf(type)
    const precision = pick(['day', 'week', 'month', 'year', 'longer'] as const)
    const start = day()
    const end =
      precision === 'longer' ? '9999-12-31' : precision === 'day' ? maybe(() => start) : null
    return {
      ...common(),
      title: text(5),
      summary: maybe(() => text(20)),
      type,
      mode: modes.length > 0 ? maybe(() => pick(modes)) : null,
      contexts: distinct(3, () => pick(CONTEXTS)),
      codes: distinct(3, () => `${pick(['cameo', 'ucdp'])} ${pick(['042', '043'])}`).map((code) => {
        const [scheme, value] = code.split(' ')
        return { scheme, code: value }
      }),
      modality: pick(MODALITIES),
      date: { start, end, precision },
      location: maybe(() => ({
        name: maybe(() => text(2)),
        country: maybe(() => 'LY'),
        admin1: maybe(() => text(1)),
        admin2: null,
        ...(chance(0.6)
          ? { latitude: (next() - 0.5) * 180, longitude: (next() - 0.5) * 360 }
          : { latitude: null, longitude: null }),
        precision: maybe(() => pick(PLACE_PRECISIONS)),
        geonamesId: maybe(() => '88319'),
      })),
      fatalities: maybe(() => ({
        low: maybe(() => int(0, 9)),
        best: maybe(() => int(0, 9)),
        high: maybe(() => int(0, 9)),
        civilians: maybe(() => int(0, 9)),
      })),
      status: pick(STATUSES),
      confidence: maybe(next),
      participants: distinct(4, () => `${pick(actors)} ${pick(ROLES)}`).map((part) => {
        const [actorId, role] = part.split(' ')
        return { actorId, role, side: maybe(() => pick(['a', 'b'])), title: maybe(() => text(2)) }
      }),
      evidence: some(4, () => ({
        articleId: pick(articles),
        ...(chance(0.5)
          ? { quote: chance(0.5) ? pick(WORDS) : text(3) }
          : chance(0.3)
            ? { start: 1, end: 3 }
            : {}),
        stance: pick(['supports', 'refutes', 'mentions']),
        confidence: maybe(next),
      })),
    }
  }
  return { article, actor, event, text }
}

/** Fills a service by its routes, changing, merging and deleting on the way; what is refused is left out. */
const fill = async ({ send, post }: Service, random: Random): Promise<void> => {
  const make = writer(random)
  const { int, chance, pick } = random
  const actors: string[] = []
  const articles: string[] = []
  const events: string[] = []
  const add = async (path: string, body: object, to: string[]) => {
    const reply = await post(path, body)
    if (reply.status === 201) to.push(reply.body.id)
  }
  for (let i = 0; i < 12; i++) await add('/v1/actors', make.actor(actors), actors)
  for (let i = 0; i < 15; i++) await add('/v1/articles', make.article(actors), articles)
  for (let i = 0; i < 15; i++) await add('/v1/events', make.event(actors, articles), events)
  for (let i = 0; i < 40; i++) {
    const actor = pick(actors)
    const patches: [string, object][] = [
      [
        `/v1/actors/${actor}`,
        { name: make.text(2), affiliations: make.actor(actors).affiliations },
      ],
      [`/v1/articles/${pick(articles)}`, { body: chance(0.5) ? make.article([]).body : null }],
      [`/v1/articles/${pick(articles)}`, { standsAlone: chance(0.5), publishedAt: null }],
      [`/v1/events/${pick(events)}`, { status: 'disputed', tags: [make.text(1)] }],
    ]
    const [path, body] = pick(patches)
    if (chance(0.7)) await send('PATCH', path, body)
    else if (chance(0.6))
      await post(`/v1/events/${pick(events)}/evidence`, {
        articleId: pick(articles),
        quote: 'talks',
      })
    else if (chance(0.5)) await post(`/v1/actors/${actor}/merge`, { duplicateId: pick(actors) })
    else
      await send(
        'DELETE',
        `${pick([`/v1/events/${pick(events)}`, `/v1/articles/${pick(articles)}`])}?force=${chance(0.5)}`,
      )
    if (i % 10 === int(0, 9)) await add('/v1/articles', make.article(actors), articles)
  }
}

/** All that a service has, as it streams it. */
const exported = async ({ get }: Service): Promise<string> => {
  const texts: string[] = []
  for (const list of ['actors', 'articles', 'events'])
    texts.push((await get(`/v1/${list}?format=ndjson`)).text)
  return texts.join('')
}
const imported = async (text: string): Promise<Service> => {
  const copy = startService({ empty: true })
  const { status, text: results } = await copy.send('POST', '/v1/import', text, NDJSON)
  expect(status).toBe(200)
  const bad = results.split('\n').filter((line) => line !== '' && !line.includes('"created"'))
  expect(bad).toEqual([])
  return copy
}

test.for(Array.from({ length: ROUNDS }, (_, i) => i))(
  'what a database holds, made at random from seed %i, comes out as it went in',
  async (seed) => {
    const source = startService({ empty: true })
    const chosen = random(seed)
    await fill(source, chosen)
    const all = await exported(source)
    expect(all.split('\n').length).toBeGreaterThan(30)
    expect(await exported(await imported(all))).toBe(all)
    const shuffled = all
      .split('\n')
      .slice(0, -1)
      .map((line) => ({ line, at: chosen.next() }))
      .toSorted((a, b) => a.at - b.at)
    const other = await imported(shuffled.map(({ line }) => line).join('\n'))
    expect(await exported(other)).toBe(all)
    // A second time, nothing is new.
    const { text } = await other.send('POST', '/v1/import', all, NDJSON)
    expect(text.split('\n').filter((line) => line !== '' && !line.includes('"unchanged"'))).toEqual(
      [],
    )
    expect(await exported(other)).toBe(all)
  },
)

test('actors that belong to each other come out as they went in, however many there are', async () => {
  const { int, chance } = random(1)
  const COUNT = 2_500
  const scheme = 'many'
  const lines = Array.from({ length: COUNT }, (_, i) => ({
    actor: {
      type: 'armed_group',
      name: `Group ${int(0, 1_000_000)}`,
      externalIds: [{ scheme, value: `${i}` }],
      affiliations: chance(0.4)
        ? [{ actor: { externalIds: [{ scheme, value: `${int(0, COUNT - 1)}` }] }, type: 'part_of' }]
        : [],
    },
  })).map((line, i) => {
    const { affiliations } = line.actor
    const isOwn = affiliations.some(({ actor }) => actor.externalIds[0]?.value === `${i}`)
    return JSON.stringify(isOwn ? { actor: { ...line.actor, affiliations: [] } } : line)
  })
  const source = await imported(lines.join('\n'))
  const all = await exported(source)
  expect(all.match(/"version":1,/g)).toHaveLength(COUNT)
  expect(await exported(await imported(all))).toBe(all)
})

test('what a service streams goes through files, packed and plain, and comes out the same', async () => {
  const source = startService({ empty: true })
  await fill(source, random(1_000))
  const all = await exported(source)
  const { folder, url } = scratch()
  const env = { DATABASE_URL: url }
  writeFileSync(join(folder, 'all.gz'), gzipSync(all))
  const { status, stderr } = dateline(['import', 'ndjson', join(folder, 'all.gz')], env)
  expect(status, stderr).toBe(0)
  expect(dateline(['export'], env).stdout).toBe(all)
  const packed = join(folder, 'again.ndjson.gz')
  expect(dateline(['export', '--output', packed], env).status).toBe(0)
  expect(gunzipSync(readFileSync(packed)).toString()).toBe(all)
})

test('lists, counts and quotes that have become longer than one may write them come out as they went in', async () => {
  const source = startService({ empty: true })
  const { post, patch } = source
  const made = async (path: string, body: object): Promise<string> =>
    (await post(path, body)).body.id
  const many = (name: string) => Array.from({ length: 150 }, (_, i) => `${name} ${i}`)
  const actors: string[] = []
  for (const name of ['one', 'two', 'three'])
    actors.push(
      await made('/v1/actors', {
        type: 'person',
        name,
        tags: many(name),
        aliases: many(name).map((alias) => ({ name: alias })),
        externalIds: many(name).map((value) => ({ scheme: 'desk', value })),
      }),
    )
  const [survivor = '', ...others] = actors
  const mentions = actors.map((actorId) => ({
    actorId,
    count: 1_000_000,
    quotes: many('said').map((quote) => ({ quote })),
  }))
  const article = await made('/v1/articles', { title: 'Long', mentions })
  await made('/v1/events', {
    type: 'CONSULT',
    title: 'Talks',
    date: { start: '2024-08-27' },
    evidence: [{ articleId: article, start: 5, end: 50_000 }],
  })
  await patch(`/v1/articles/${article}`, { body: 'long '.repeat(20_000) })
  for (const duplicateId of others) await post(`/v1/actors/${survivor}/merge`, { duplicateId })
  const all = await exported(source)
  expect(all).toContain('"count":3000000')
  expect(await exported(await imported(all))).toBe(all)
})

test('evidence that was given a place before there was a text quotes it once there is', async () => {
  const { get, post, patch } = startService({ empty: true })
  const { body: article } = await post('/v1/articles', { title: 'Talks' })
  const { body: event } = await post('/v1/events', {
    type: 'CONSULT',
    title: 'Talks',
    date: { start: '2024-08-27' },
    evidence: [
      { articleId: article.id, start: 5, end: 9 },
      { articleId: article.id, quote: 'they', start: 15, end: 19 },
      { articleId: article.id, start: 100, end: 109 },
    ],
  })
  await patch(`/v1/articles/${article.id}`, { body: 'they met, then they left' })
  const { body: now } = await get(`/v1/events/${event.id}`)
  expect(now).toMatchObject({
    version: 2,
    evidence: [
      { quote: 'met,', start: 5, end: 9 },
      { quote: 'they', start: 15, end: 19 },
      { quote: null, start: null, end: null },
    ],
  })
  const { body: past } = await get(`/v1/events/${event.id}/revisions/1`)
  expect(past.event.evidence).toEqual(event.evidence)
})
