import { excluding } from '../../src/common/lists.ts'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Change } from '../../src/changes/schema.ts'
import { feedFaultsOf } from '../support/check.ts'
import { dateline, scratch } from '../support/command.ts'
import { listOf } from '../support/history.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'
import { sqlOn } from '../support/sql.ts'

const { berndt, bernt, haftar, libyaReview, meeting, national, spareArticle, spareEvent } = SAMPLE

/** All changes since a cursor, and the cursor to go on from. */
const follow = async ({ get }: Service, since?: string, query = '') => {
  const changes: Change[] = []
  for (let cursor = since; ;) {
    const more = cursor === undefined ? '' : `&since=${encodeURIComponent(cursor)}`
    const { body } = await get(`/v1/changes?limit=50${more}${query}`)
    changes.push(...body.data)
    cursor = body.page.nextCursor as string
    if (!body.page.hasMore) return { changes, cursor }
  }
}

test('the feed tells of all that there is, from the first change on', async () => {
  const service = startService()
  const { changes } = await follow(service)
  expect(changes.map(({ position }) => position)).toEqual(changes.map((_, i) => i + 1))
  const known = new Map(changes.map(({ id, version }) => [id, version]))
  for (const list of ['articles', 'actors', 'events']) {
    const { data } = (await service.get(`/v1/${list}?limit=200`)).body
    for (const { id, version } of data) expect(known.get(id)).toBe(version)
  }
})

test('creates, updates, deletes and merges come in order, with what they do to others', async () => {
  const service = startService()
  const { get, patch, post, remove } = service
  const { cursor } = await follow(service)
  const made = (await post('/v1/articles', { title: 'New' })).body
  await patch(`/v1/articles/${made.id}`, { title: 'Newer' })
  await patch(`/v1/articles/${made.id}`, {})
  expect((await post('/v1/articles', { title: 'Half', url: 'x' })).status).toBe(422)
  await post(`/v1/events/${meeting}/evidence`, { articleId: made.id })
  await remove(`/v1/articles/${made.id}?force=true`)
  await post(`/v1/actors/${berndt}/merge`, { duplicateId: bernt })
  await remove(`/v1/events/${spareEvent}`)
  const { changes } = await follow(service, cursor)
  const first = changes[0]?.position ?? 0
  expect(changes.map(({ position }) => position)).toEqual(changes.map((_, i) => first + i))
  const survivor = (await get(`/v1/actors/${berndt}`)).body
  expect(
    changes.map(({ kind, collection, id, version }) => [kind, collection, id, version]),
  ).toEqual([
    ['create', 'article', made.id, 1],
    ['update', 'article', made.id, 2],
    ['update', 'event', meeting, 2],
    ['update', 'event', meeting, 3],
    ['delete', 'article', made.id, 3],
    ...changes
      .slice(5, -3)
      .map(({ collection, id, version }) => ['update', collection, id, version]),
    ['merge', 'actor', bernt, changes.at(-3)?.version],
    ['update', 'actor', berndt, survivor.version],
    ['delete', 'event', spareEvent, 2],
  ])
  expect(changes.at(-3)?.survivorId).toBe(berndt)
  expect((await follow(service, cursor)).changes).toEqual(changes)
  for (const [i, change] of changes.entries())
    expect((await follow(service, change.cursor)).changes).toEqual(changes.slice(i + 1))
})

test('bodies are shown on request, as they are now', async () => {
  const service = startService()
  const { get, patch, remove } = service
  const { cursor } = await follow(service)
  await patch(`/v1/articles/${national}`, { section: 'A' })
  await patch(`/v1/articles/${national}`, { section: 'B' })
  await remove(`/v1/articles/${spareArticle}`)
  await patch(`/v1/events/${meeting}`, { status: 'disputed' })
  const bare = (await follow(service, cursor)).changes
  const { changes } = await follow(service, cursor, '&include=body')
  const article = (await get(`/v1/articles/${national}`)).body
  const event = (await get(`/v1/events/${meeting}`)).body
  const shown = [{ article }, { article }, { article: null }, { event }]
  expect(changes).toEqual(bare.map((change, i) => ({ ...change, ...shown[i] })))
  for (const { collection, id, ...body } of (await follow(service, undefined, '&include=body'))
    .changes) {
    const { status, body: now } = await get(`${listOf(id)}/${id}`)
    expect(body[collection]).toEqual(status === 200 ? now : null)
  }
})

test('one collection or two may be followed alone', async () => {
  const service = startService()
  const { changes } = await follow(service)
  for (const wanted of [['actor'], ['event', 'article'], ['actor', 'article', 'event']]) {
    const query = wanted.map((name) => `&collection=${name}`).join('')
    expect((await follow(service, undefined, query)).changes, query).toEqual(
      changes.filter(({ collection }) => wanted.includes(collection)),
    )
  }
})

test('now is where what is still to come begins', async () => {
  const service = startService()
  const { data, page } = (await service.get('/v1/changes?since=now')).body
  expect([data, page.hasMore]).toEqual([[], false])
  const { id } = (await service.post('/v1/actors', { name: 'A', type: 'other' })).body
  const { changes, cursor } = await follow(service, page.nextCursor)
  expect(changes).toMatchObject([{ id, kind: 'create' }])
  expect((await follow(service, cursor)).changes).toEqual([])
  // A filter moves on past what it leaves out.
  const articles = await follow(service, page.nextCursor, '&collection=article')
  expect(articles).toEqual({ changes: [], cursor })
})

test('an empty database has an empty feed, which goes on', async () => {
  const service = startService({ empty: true })
  const { changes, cursor } = await follow(service)
  expect(changes).toEqual([])
  await service.post('/v1/articles', { title: 'A' })
  expect((await follow(service, cursor)).changes).toMatchObject([{ position: 1, version: 1 }])
})

test('a cursor that was altered, or is another list’s, is refused', async () => {
  const service = startService()
  const { cursor } = await follow(service)
  const list = (await service.get('/v1/articles?limit=1')).body.page.nextCursor
  for (const since of ['x', `${cursor}x`, `x${cursor}`, cursor.replace('.', '..'), list]) {
    const { status, body } = await service.get(`/v1/changes?since=${encodeURIComponent(since)}`)
    expect([status, body.errors[0].parameter]).toEqual([400, 'since'])
  }
})

test('a restored database ends the cursors from before', async () => {
  const { folder } = scratch()
  const before = startService()
  const { cursor } = await follow(before)
  const url = `file:${join(folder, 'restored.db')}`
  const backup = join(folder, 'backup.db')
  expect(dateline(['backup', backup], { DATABASE_URL: `file:${before.file}` }).status).toBe(0)
  expect(dateline(['restore', backup], { DATABASE_URL: url }).status).toBe(0)
  const restored = startService({ file: join(folder, 'restored.db') })
  const { status, body } = await restored.get(`/v1/changes?since=${cursor}`)
  expect([status, body.type]).toEqual([410, 'urn:dateline:problem:gone'])
  const { changes, cursor: anew } = await follow(restored)
  const bare = (all: Change[]) => all.map(({ cursor: _, ...change }) => change)
  expect(bare(changes)).toEqual(bare((await follow(before)).changes))
  expect((await restored.get(`/v1/changes?since=${anew}`)).status).toBe(200)
})

test('a database that is put back as a file ends the cursors that it cannot know', async () => {
  const { folder } = scratch()
  const service = startService()
  const { patch, file } = service
  const { cursor: before } = await follow(service)
  const copy = join(folder, 'copy.db')
  const client = new Database(file)
  client.prepare('vacuum into ?').run(copy)
  client.close()
  await patch(`/v1/articles/${national}`, { section: 'A' })
  const { cursor: beyond } = await follow(service)

  // The backup goes on in another way than what it was taken of.
  const restored = startService({ file: copy })
  const gone = async (since: string) =>
    (await restored.get(`/v1/changes?since=${encodeURIComponent(since)}`)).status
  expect([await gone(before), await gone(beyond)]).toEqual([200, 410])
  await restored.patch(`/v1/articles/${national}`, { section: 'B' })
  await restored.patch(`/v1/articles/${national}`, { section: 'C' })
  expect([await gone(before), await gone(beyond)]).toEqual([200, 410])
})

test('what the feed has is checked against what there is', async () => {
  const { file } = startService()
  const faultsAfter = async (statement: string): Promise<string[]> => {
    await sqlOn(file, statement)
    return feedFaultsOf(file)
  }
  expect(await feedFaultsOf(file)).toEqual([])
  const [[last] = []] = (await sqlOn(file, 'select position from feed')) as number[][]
  expect(await faultsAfter('update feed set position = position + 1')).toEqual([
    `the change feed should have the positions 1 to ${Number(last) + 1}, and has ${last} from 1 to ${last}`,
  ])
  expect(await faultsAfter('update feed set position = position - 1')).toEqual([])
  const version = `${national} has another version than its last change made`
  const set = (to: number) => `update articles set version = ${to} where id = '${national}'`
  expect(await faultsAfter(set(7))).toEqual([version])
  expect(await faultsAfter(set(1))).toEqual([])
  const kind = (to: string) =>
    `update changes set kind = '${to}' where resource_id = '${spareArticle}'`
  expect(await faultsAfter(kind('delete'))).toEqual([
    `${spareArticle} has another version than its last change made`,
  ])
  expect(await faultsAfter(kind('create'))).toEqual([])
  expect(await faultsAfter(`delete from articles where id = '${spareArticle}'`)).toEqual([
    `${spareArticle} is not there, and no change says that it is gone`,
  ])
  expect(await faultsAfter(kind('delete'))).toEqual([])
  const first = (from: number, to: number) =>
    `update changes set version = ${to} where resource_id = '${berndt}' and version = ${from}`
  expect(await faultsAfter(first(1, 0))).toEqual([
    `versions of ${berndt} are missing among the changes`,
  ])
  expect(await faultsAfter(first(0, 1))).toEqual([])
})

test('a change names its key, also when that has been revoked or renamed since', async () => {
  const { keys, patch, get, file } = startService({ requireKey: true, publicRead: true })
  const { key, text } = await keys.create({ name: 'Desk', scope: 'write', expiresAt: null })
  const url = `/v1/articles/${national}`
  await patch(url, { section: 'A' }, { 'X-API-Key': text })
  const namedIn = async () => {
    const change = (await get(`/v1/changes?key=${key.id}`)).body.data.at(-1)
    const revision = (await get(`${url}/revisions`)).body.data[0]
    const csv = (await get(`${url}/revisions/export?format=csv`)).text
    expect(csv).toContain(`${key.id},${change.key.name}`)
    return [change.key, revision.key]
  }
  const named = (name: string | null) => [
    { id: key.id, name },
    { id: key.id, name },
  ]
  expect(await namedIn()).toEqual(named('Desk'))
  await keys.revoke(key.id)
  expect(await namedIn()).toEqual(named('Desk'))
  await sqlOn(file, `update api_keys set name = 'News desk' where id = '${key.id}'`)
  expect(await namedIn()).toEqual(named('News desk'))
})

test('the feed is filtered by key, collection and resource in any combination, in both orders', async () => {
  const service = startService({ requireKey: true, publicRead: true })
  const { keys, patch, get } = service
  const made = await Promise.all(
    ['One', 'Other'].map((name) => keys.create({ name, scope: 'write', expiresAt: null })),
  )
  const urls = [`articles/${national}`, `articles/${spareArticle}`, `events/${meeting}`]
  for (let round = 0; round < 4; round++)
    for (const [i, { text }] of made.entries())
      for (const [at, url] of urls.entries())
        if ((round + i + at) % 3 !== 0)
          await patch(`/v1/${url}`, { tags: [`${round} ${i}`] }, { 'X-API-Key': text })
  const all = (await follow(service)).changes
  const [one = '', other = ''] = made.map(({ key }) => key.id)
  const filters: Partial<Record<string, string[]>>[] = [
    { key: [one] },
    { key: [one, other] },
    { collection: ['event'] },
    { collection: ['event', 'article'] },
    { id: [national] },
    { id: [national, meeting] },
    { excludeKey: [one] },
    { excludeKey: [one, other] },
    { excludeCollection: ['article'] },
    { excludeCollection: ['event', 'article', 'actor'] },
    { excludeId: [national, meeting] },
    { excludeId: [national], excludeKey: [other], collection: ['article', 'event'] },
    { excludeCollection: ['event'], key: [one] },
    { excludeKey: [one], id: [national] },
    { key: [one], collection: ['article'] },
    { key: [one], id: [national, meeting] },
    { key: [one], collection: ['event'], id: [national, meeting] },
    { collection: ['actor'], id: [national] },
    { key: ['key_01j6ne5q40fj0s37vh50ba1dn4'] },
    {},
  ]
  for (const filter of filters) {
    const expected = all
      .filter(({ id, collection, key }) =>
        Object.entries({ id, collection, key: key?.id ?? '' }).every(
          ([name, value]) =>
            (filter[name]?.includes(value) ?? true) && !filter[excluding(name)]?.includes(value),
        ),
      )
      .map(({ position }) => position)
    const query = Object.entries(filter)
      .flatMap(([name, values = []]) => values.map((value) => `&${name}=${value}`))
      .join('')
    const walk = async (order: string, limit: number) => {
      const seen: number[] = []
      for (let cursor: string | null = null; ;) {
        const since = cursor === null ? '' : `&since=${cursor}`
        const { body } = await get(`/v1/changes?order=${order}&limit=${limit}${query}${since}`)
        seen.push(...body.data.map(({ position }: Change) => position))
        cursor = body.page.nextCursor as string
        if (!body.page.hasMore) return { seen, cursor }
      }
    }
    expect((await walk('asc', 3)).seen, query).toEqual(expected)
    const { seen, cursor } = await walk('desc', 3)
    expect(seen, `${query} backwards`).toEqual(expected.toReversed())
    expect((await get(`/v1/changes?order=desc${query}&since=${cursor}`)).body.data).toEqual([])
    expect((await get(`/v1/changes?order=desc&limit=1${query}&since=now`)).body.data).toHaveLength(
      Math.min(1, expected.length),
    )
  }
})

test('a page ends before it has looked at too many changes that are left out, and followers go on', async () => {
  const service = startService({ requireKey: true })
  const { keys, post, get } = service
  const { key, text } = await keys.create({ name: 'Own', scope: 'write', expiresAt: null })
  const mine = { 'X-API-Key': text }
  const { cursor } = (await get('/v1/changes?order=desc&limit=1', mine)).body.data[0]
  const actors = Array.from(
    { length: 1_000 },
    (_, i) => `{"actor":{"type":"other","name":"A${i}"}}`,
  )
  for (let round = 0; round < 12; round++)
    expect(
      await post('/v1/import', actors.join('\n').replaceAll('"A', `"${round} A`), {
        ...mine,
        'Content-Type': 'application/x-ndjson',
      }),
    ).toMatchObject({ status: 200 })
  const others = await keys.create({ name: 'Other', scope: 'write', expiresAt: null })
  await post('/v1/actors', { type: 'other', name: 'Theirs' }, { 'X-API-Key': others.text })

  const url = `/v1/changes?excludeKey=${key.id}`
  const first = (await get(`${url}&since=${cursor}`, mine)).body
  expect(first).toMatchObject({ data: [], page: { hasMore: true } })
  const second = (await get(`${url}&since=${first.page.nextCursor}`, mine)).body
  expect(second).toMatchObject({ data: [{ key: { name: 'Other' } }], page: { hasMore: false } })
  const waited = (await get(`${url}&since=${cursor}&wait=20`, mine)).body
  expect(waited.data).toEqual(second.data)
})

test('a cursor of the feed leads on in either order', async () => {
  const { get } = startService()
  const newest = (await get('/v1/changes?order=desc&limit=3')).body
  const [third, second, first] = newest.data.map(({ position }: Change) => position)
  const after = (await get(`/v1/changes?since=${newest.page.nextCursor}`)).body
  expect(after.data.map(({ position }: Change) => position)).toEqual([second, third])
  const back = (await get(`/v1/changes?order=desc&limit=1&since=${newest.page.nextCursor}`)).body
  expect(back.data[0].position).toBe(first - 1)
})

test.for([
  '?order=desc&wait=5',
  '/stream?order=desc',
  '/stream?wait=5',
  '/stream?limit=5',
  '?order=down',
  '?key=Desk',
  '?id=national',
  '?resource=national',
  '?collection=key',
])('what the feed cannot be asked is refused: %s', async (asked) => {
  const { get } = startService()
  expect((await get(`/v1/changes${asked}`)).status).toBe(400)
})

/** What the last change of a write touched. */
const touchedBy = async (service: Service, write: () => Promise<{ status: number }>) => {
  const { cursor } = await follow(service, 'now')
  expect((await write()).status).toBeLessThan(300)
  return (await follow(service, cursor)).changes.flatMap(({ touches }) => touches)
}

test('a change names what embeds what it changed, and nothing when nothing does', async () => {
  const service = startService()
  const { get, patch, post, remove } = service
  const actor = `/v1/actors/${haftar}`
  const lists = ['event', 'article', 'actor'] as const
  const renamed = await touchedBy(service, () => patch(actor, { name: 'K. Haftar' }))
  expect(renamed.map(({ collection }) => collection)).toEqual(lists)
  for (const { collection, filter = {} } of renamed) {
    const query = Object.entries(filter).flatMap(([name, all]) =>
      all.map((one) => `${name}=${one}`),
    )
    const { data } = (await get(`/v1/${collection}s?${query.join('&')}`)).body
    expect(data.length).toBeGreaterThan(0)
    expect(JSON.stringify(data)).toContain('"name":"K. Haftar"')
  }
  for (const [path, body] of [
    [actor, { description: 'Field marshal.', tags: ['x'] }],
    [`/v1/events/${meeting}`, { summary: 'They met.', status: 'disputed' }],
    [`/v1/articles/${national}`, { section: 'World' }],
  ] as const)
    expect(await touchedBy(service, () => patch(path, body)), path).toEqual([])
  const event = { filter: { article: [libyaReview], modality: ['any'] }, collection: 'event' }
  const retitled = () => patch(`/v1/articles/${libyaReview}`, { title: 'Other' })
  expect(await touchedBy(service, retitled)).toEqual([event])

  const { participants, evidence } = (await get(`/v1/events/${meeting}`)).body
  const idsOf = (items: { id: string }[]) => [...new Set(items.map(({ id }) => id))].toSorted()
  const actors = idsOf(participants.map((one: { actor: { id: string } }) => one.actor))
  const articles = idsOf(evidence.map((one: { article: { id: string } }) => one.article))
  const deleted = await touchedBy(service, () => remove(`/v1/events/${meeting}`))
  expect(
    Object.fromEntries(deleted.map(({ collection, ids = [] }) => [collection, ids.toSorted()])),
  ).toEqual({ actor: actors, article: articles })
  const made = await touchedBy(service, () =>
    post('/v1/articles', { title: 'Of him', mentions: [{ actorId: haftar }] }),
  )
  expect(made).toEqual([{ collection: 'actor', ids: [haftar] }])
})
