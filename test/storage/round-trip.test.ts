import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { dateline, ownDatabase, scratch } from '../support/command.ts'
import { fill } from '../support/fill.ts'
import { random } from '../support/random.ts'
import { startService, type Service } from '../support/service.ts'
import { wholeList } from '../support/whole.ts'

/** From how many seeds databases are made; the long form is ROUND_TRIPS=100. */
const ROUNDS = Number(process.env['ROUND_TRIPS'] ?? 2)
const NDJSON = { 'Content-Type': 'application/x-ndjson' }

/** All that a service has, as it streams it. */
const exported = async ({ get }: Service): Promise<string> => {
  const texts: string[] = []
  for (const list of ['actors', 'articles', 'events']) texts.push((await get(wholeList(list))).text)
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
    expect(all.split('\n').length).toBeGreaterThan(20)
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
  const { folder } = scratch()
  const env = { DATABASE_URL: await ownDatabase() }
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
