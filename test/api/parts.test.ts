import { expect, test } from 'vitest'
import { dateline } from '../support/command.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'
import { inForm } from '../support/forms.ts'

const { meeting, haftar, langley, army, national, bernt } = SAMPLE

const day = (start: string, end: string, precision: string) => ({ start, end, precision })
const moves: [before: object, patch: object, after: object][] = [
  [{ start: '2024-08-27' }, { start: '2024-08-28' }, day('2024-08-28', '2024-08-28', 'day')],
  [{ start: '2024-08-27' }, { start: '2023-01-01' }, day('2023-01-01', '2023-01-01', 'day')],
  [
    { start: '2024-08-27' },
    { start: '2024-08-28', end: '2024-08-30' },
    day('2024-08-28', '2024-08-30', 'day'),
  ],
  [
    { start: '2024-08-27', end: '2024-08-29' },
    { start: '2024-08-28' },
    day('2024-08-28', '2024-08-29', 'day'),
  ],
  [
    { start: '2024-08-05', precision: 'week' },
    { start: '2024-08-12' },
    day('2024-08-12', '2024-08-18', 'week'),
  ],
  [
    { start: '2024-02-10', precision: 'month' },
    { start: '2023-02-01' },
    day('2023-02-01', '2023-02-28', 'month'),
  ],
  [
    { start: '2024-02-10', precision: 'year' },
    { start: '2021-06-05' },
    day('2021-01-01', '2021-12-31', 'year'),
  ],
  [
    { start: '2011-02-17', end: '2020-10-23', precision: 'longer' },
    { start: '2011-03-01' },
    day('2011-03-01', '2020-10-23', 'longer'),
  ],
  [{ start: '2024-08-27' }, { precision: 'month' }, day('2024-08-01', '2024-08-31', 'month')],
  [
    { start: '2024-08-10', precision: 'month' },
    { start: '2024-08-14', precision: 'day' },
    day('2024-08-14', '2024-08-14', 'day'),
  ],
  [{ start: '2024-08-27' }, { end: '2024-08-28' }, day('2024-08-27', '2024-08-28', 'day')],
]
test.for(moves)('a patch of the date %j by %j moves it to %j', async ([before, patch, after]) => {
  const service = startService()
  const event = { title: 'One', type: 'CONSULT', date: before }
  const { id } = (await service.post('/v1/events', event)).body
  const { status, body } = await service.patch(`/v1/events/${id}`, { date: patch })
  expect([status, body.date]).toEqual([200, after])
})

test('a start after an end of its own is refused', async () => {
  const { post, patch } = startService()
  const date = { start: '2024-08-27', end: '2024-08-29' }
  const { id } = (await post('/v1/events', { title: 'One', type: 'CONSULT', date })).body
  const { status, body } = await patch(`/v1/events/${id}`, { date: { start: '2024-09-01' } })
  expect([status, body.errors[0].pointer]).toEqual([422, '/date/end'])
})

const etagOf = async ({ get }: Pick<Service, 'get'>, url: string) =>
  (await get(url)).headers.get('etag') ?? ''

test('one participant is changed, added and removed, and the others stay', async () => {
  const service = startService()
  const { get, patch, post, remove } = service
  const url = `/v1/events/${meeting}`
  const before = (await get(url)).body
  const etag = await etagOf(service, url)
  const one = `${url}/participants/${langley}`
  const changed = await patch(one, { title: 'General', side: 'a' }, { 'If-Match': etag })
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).not.toBe(null)
  expect(changed.body).toMatchObject({ actor: { id: langley }, title: 'General', side: 'a' })
  expect((await get(one)).body).toEqual(changed.body)
  const after = (await get(url)).body
  expect(after).toEqual({
    ...before,
    version: before.version + 1,
    updatedAt: after.updatedAt,
    participants: before.participants.map((p: { actor: { id: string } }) =>
      p.actor.id === langley ? changed.body : p,
    ),
  })
  expect((await patch(one, { title: 'Lost' }, { 'If-Match': etag })).status).toBe(412)
  const { patch: difference } = (await get(`${url}/revisions`)).body.data[0]
  expect(difference.map(({ path }: { path: string }) => path)).toEqual([
    '/participants/1/side',
    '/participants/1/title',
  ])
  // What changes nothing makes no version.
  await patch(one, { title: 'General' })
  expect((await get(url)).body.version).toBe(after.version)

  const added = await post(`${url}/participants`, { actorId: langley, role: 'host' })
  expect(added.status).toBe(201)
  const location = added.headers.get('location') ?? ''
  expect((await get(location)).body).toEqual(added.body)
  expect((await post(`${url}/participants`, { actorId: langley, role: 'host' })).status).toBe(422)
  // In two roles, it must be said which is meant.
  expect((await get(one)).status).toBe(409)
  expect((await patch(one, { title: 'x' })).status).toBe(409)
  expect((await remove(one)).status).toBe(409)
  expect((await patch(`${one}?inRole=host`, { title: 'Host' })).body.title).toBe('Host')
  expect((await remove(`${one}?inRole=host`)).status).toBe(204)
  expect((await get(url)).body.participants).toEqual(after.participants)
  expect((await remove(one)).status).toBe(204)
  expect((await remove(one)).status).toBe(404)
  const last = (await get(url)).body
  expect(last.participants).toHaveLength(before.participants.length - 1)
  expect((await get(`/v1/events?actor=${langley}&limit=200`)).body.data).not.toContainEqual(
    expect.objectContaining({ id: meeting }),
  )
})

test.for([
  [`participants/${bernt}`, { title: 'x' }, 404],
  [`participants/${haftar}`, { role: 'king' }, 422],
  [`participants/${haftar}`, { actorId: army }, 422],
  ['evidence/evidence_01j6nf1vggfewa3accynw3rcx4', { stance: 'refutes' }, 404],
  ['evidence/evidence_01j6nf1vggfewa3accynw3rcx3', { stance: 'perhaps' }, 422],
  ['evidence/evidence_01j6nf1vggfewa3accynw3rcx3', { start: 100_000 }, 422],
  ['evidence/evidence_01j6nf1vggfewa3accynw3rcx3', { start: 5, end: 3 }, 422],
  ['evidence/evidence_01j6nf1vggfewa3accynw3rcx3', { quote: 'x', start: 0, end: 1 }, 422],
] as const)('a patch of %s by %j is refused with %d', async ([path, patch, status]) => {
  const service = startService()
  expect((await service.patch(`/v1/events/${meeting}/${path}`, patch)).status).toBe(status)
  expect((await service.get(`/v1/events/${meeting}`)).body.version).toBe(1)
})

test('one evidence link is changed, and the others stay', async () => {
  const service = startService()
  const { get, patch } = service
  const url = `/v1/events/${meeting}`
  const before = (await get(url)).body
  const [first, second] = before.evidence
  const one = `${url}/evidence/${second.id}`
  const etag = await etagOf(service, url)
  const changed = await patch(one, { stance: 'refutes', confidence: 0.25 }, { 'If-Match': etag })
  expect(changed.body).toEqual({ ...second, stance: 'refutes', confidence: 0.25 })
  expect((await patch(one, { stance: 'mentions' }, { 'If-Match': etag })).status).toBe(412)
  const after = (await get(url)).body
  expect(after.version).toBe(before.version + 1)
  expect(after.evidence[0]).toEqual(first)
  expect(after.evidence[1]).toEqual(changed.body)
  const { body } = (await get(`/v1/articles/${second.article.id}`)).body
  const quote = String(body).slice(10, 40)
  const quoted = (await patch(one, { quote })).body
  expect(quoted).toMatchObject({ quote, start: 10, end: 40, stance: 'refutes' })
  const placed = (await patch(one, { start: 12, end: 30 })).body
  expect(placed.quote).toBe(String(body).slice(12, 30))
  const unquoted = (await patch(one, { quote: null })).body
  expect(unquoted).toMatchObject({ quote: null, start: null, end: null })
  const { version } = (await get(url)).body
  expect(version).toBe(before.version + 4)
  await service.post(`${url}/restore`, { version: 1 })
  expect((await get(url)).body.evidence).toEqual(before.evidence)
})

test('participants come in long form, under the filters of events, as pages, streams and exports', async () => {
  const service = startService()
  const { get, url } = service
  const events = (await get('/v1/events?limit=200&actor=' + haftar)).body.data
  type Row = { event: { id: string }; actor: { id: string }; role: string }
  const expected = events.flatMap(
    (event: { id: string; participants: { actor: { id: string }; role: string }[] }) =>
      event.participants.map(({ actor, role }) => [event.id, actor.id, role]),
  )
  expect(expected.length).toBeGreaterThan(5)
  const seen: string[][] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const more: string = cursor === '' ? '' : `&cursor=${cursor}`
    const { body } = await get(`/v1/participants?actor=${haftar}&limit=3${more}`)
    expect(body.data.length).toBeLessThanOrEqual(3)
    seen.push(...body.data.map(({ event, actor, role }: Row) => [event.id, actor.id, role]))
    cursor = body.page.nextCursor
  }
  expect(seen).toEqual(expected)
  const lines = (await get(`/v1/participants/export?actor=${haftar}&format=ndjson`)).text
    .trim()
    .split('\n')
  expect(
    lines.map((line) => {
      const { event, actor, role } = JSON.parse(line) as Row
      return [event.id, actor.id, role]
    }),
  ).toEqual(expected)
  const csv = (await get(`/v1/participants/export?actor=${haftar}&format=csv`)).text
  expect(csv.split('\r\n')[0]).toBe(
    'eventId,eventTitle,eventType,dateStart,dateEnd,datePrecision,eventCountry,actorId,actorName,actorType,actorCountry,role,side,title',
  )
  expect(csv.trim().split('\r\n')).toHaveLength(expected.length + 1)
  const env = { DATABASE_URL: url }
  const args = ['export', 'participants', '--format', 'csv', '--filter', `actor=${haftar}`]
  expect(dateline(args, env).stdout).toBe(csv)
  expect(dateline([...args, '--bom'], env).stdout).toBe(`\uFEFF${csv}`)
})

test('a page of participants goes on in the same event when others have come before it', async () => {
  const service = startService({ empty: true })
  const { get, post } = service
  const actors: string[] = []
  for (let i = 0; i < 5; i++)
    actors.push((await post('/v1/actors', { type: 'person', name: `Actor ${i}` })).body.id)
  const event = (start: string) => ({
    title: start,
    type: 'CONSULT',
    date: { start },
    participants: actors.map((actorId) => ({ actorId })),
  })
  await post('/v1/events', event('2024-01-02'))
  await post('/v1/events', { ...event('2024-01-01'), participants: [] })
  await post('/v1/events', event('2023-01-01'))
  const first = (await get('/v1/participants?limit=3')).body
  await post('/v1/events', event('2024-01-03'))
  const next = (await get(`/v1/participants?limit=20&cursor=${first.page.nextCursor}`)).body
  const daysOf = (body: { data: { event: { title: string }; actor: { name: string } }[] }) =>
    body.data.map(({ event, actor }) => `${event.title} ${actor.name}`)
  const of = (title: string) => actors.map((_, i) => `${title} Actor ${i}`)
  const rest = next.page.nextCursor
    ? (await get(`/v1/participants?limit=20&cursor=${next.page.nextCursor}`)).body
    : { data: [] }
  expect([...daysOf(first), ...daysOf(next), ...daysOf(rest)]).toEqual([
    ...of('2024-01-02'),
    ...of('2023-01-01'),
  ])
})

test('any table begins with a byte order mark when asked, and nothing else does', async () => {
  const { get } = startService()
  for (const url of [
    '/v1/articles?',
    '/v1/actors?',
    '/v1/events?',
    '/v1/participants?',
    `/v1/articles/${national}/evidence?`,
    `/v1/articles/${national}/revisions?`,
    `/v1/events/${meeting}/evidence?`,
    `/v1/actors/${haftar}/events?`,
  ]) {
    const plain = (await get(inForm(url, 'csv'))).text
    const { app } = startService()
    const bytes = Buffer.from(
      await (await app.request(inForm(`${url}bom=true`, 'csv'))).arrayBuffer(),
    )
    expect([...bytes.subarray(0, 3)], url).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.subarray(3).toString().split('\r\n')[0]).toBe(plain.split('\r\n')[0])
    expect((await get(`${url}bom=true`)).status, url).toBe(400)
    expect((await get(inForm(`${url}bom=true`, 'ndjson'))).status, url).toBe(400)
  }
})

test('an article tells what it is evidence of, with quotes and where they are', async () => {
  const service = startService()
  const { get, post } = service
  const body = 'Talks were held in Tripoli. Others say that no talks were held.'
  const article = (await post('/v1/articles', { title: 'One', body })).body.id
  const made: string[] = []
  for (let i = 0; i < 7; i++) {
    const event = {
      title: `Event ${i}`,
      type: 'CONSULT',
      date: { start: `2024-01-0${(i % 3) + 1}` },
    }
    const { id } = (await post('/v1/events', event)).body
    for (const [stance, quote] of [
      ['supports', 'Talks were held'],
      ['refutes', 'no talks were held'],
    ]) {
      const link = await post(`/v1/events/${id}/evidence`, { articleId: article, stance, quote })
      made.push(link.body.id)
    }
  }
  const url = `/v1/articles/${article}/evidence`
  const seen: { id: string; event: { id: string; date: { start: string } } }[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const more: string = cursor === '' ? '' : `&cursor=${cursor}`
    const page = (await get(`${url}?limit=3${more}`)).body
    seen.push(...page.data)
    cursor = page.page.nextCursor
  }
  expect(seen.map(({ id }) => id).toSorted()).toEqual(made.toSorted())
  const days = seen.map(({ event }) => event.date.start)
  expect(days).toEqual(days.toSorted().toReversed())
  const refuting = (await get(`${url}?stance=refutes&limit=200`)).body.data
  expect(refuting).toHaveLength(7)
  expect(refuting[0]).toMatchObject({ quote: 'no talks were held', start: 44, end: 62 })
  const lines = (await get(`${url}/export?format=ndjson`)).text.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(seen)
  expect((await get(`/v1/articles/article_01j6ne704gfhd8ae0rv0z61qc9/evidence`)).status).toBe(404)
  expect((await get(`${url}?stance=none`)).status).toBe(400)
})
