import { expect, test } from 'vitest'
import { lines } from '../support/import-files.ts'
import { named, startEmpty } from '../support/imports.ts'
import { startService } from '../support/service.ts'

const item = (changes: Record<string, unknown> = {}) => ({
  uri: 'https://agency.example/item/1',
  type: 'text',
  pubstatus: 'usable',
  versioncreated: '2024-08-27T10:00:00Z',
  headline: 'Minister arrested in capital',
  body_text: 'The minister was arrested on Tuesday.',
  ...changes,
})
const later = (minutes: number, changes: Record<string, unknown> = {}) =>
  item({ versioncreated: `2024-08-27T10:${minutes}:00Z`, ...changes })
const start = () => {
  const service = startEmpty('ninjs', 'items.ndjson')
  return {
    ...service,
    load: (...items: unknown[]) => service.importText(lines(...items)),
    listed: async (query = '') => (await service.get(`/v1/articles?total=true${query}`)).body.data,
  }
}

test.for(['canceled', 'withheld', 'Cancelled'])(
  'a story that its publisher says is %s is withdrawn, and a later usable version brings it back',
  async (pubstatus) => {
    const service = start()
    service.load(item())
    const [{ id }] = await service.listed()
    const kill = later(30, { pubstatus, headline: 'KILL: Minister arrested', body_text: 'Wrong.' })
    expect(service.load(item(), kill).report).toMatch(/articles 0 1 1\n refused 0\n/)
    expect(await service.listed()).toEqual([])
    expect(await service.listed('&q=minister')).toEqual([])
    expect(await service.listed('&status=withdrawn')).toMatchObject([{ id, status: 'withdrawn' }])
    expect(await service.listed('&status=withdrawn&status=published')).toHaveLength(1)
    // What it said stays, and is in its history.
    const { body: article } = await service.get(`/v1/articles/${id}`)
    expect(article).toMatchObject({ title: 'Minister arrested in capital', status: 'withdrawn' })
    expect((await service.get(`/v1/articles/${id}/revisions`)).body.data).toHaveLength(2)
    const { body: feed } = await service.get('/v1/changes')
    expect(feed.data.map(({ kind }: { kind: string }) => kind)).toEqual(['create', 'update'])
    // Older versions and the same again change nothing.
    service.load(item(), later(10), kill)
    expect(await service.listed()).toEqual([])
    service.load(later(45, { body_text: 'She was not.' }))
    expect(await service.listed()).toMatchObject([{ id, status: 'published' }])
  },
)

test('a kill of a story that is not here is refused with that reason', async () => {
  const service = start()
  expect(service.load(item({ pubstatus: 'canceled' })).report).toMatch(/refused 1 /)
  expect(service.refused()).toMatchObject([
    { reason: expect.stringMatching(/canceled; there is no version of it here/) },
  ])
  expect(await service.listed('&status=withdrawn')).toEqual([])
})

test.for([
  ['28.08.2030 10:00', /cannot be read/],
  ['08.09.2030', /cannot be read/],
  [true, /cannot be read/],
  ['2230-08-28T10:00:00+0200', /embargoed until/],
  ['2230-08-28', /embargoed until/],
  ['2020-08-28T10:00:00+02:00', null],
] as const)(
  'a story under the embargo %s is published only when that is over',
  ([embargoed, reason]) => {
    const service = start()
    const { report } = service.load(item({ embargoed }))
    expect(report).toMatch(reason === null ? /articles 1 0 0\n refused 0\n/ : /refused 1 /)
    if (reason) expect(service.refused()[0]?.reason).toMatch(reason)
  },
)

test('a story that goes on under another uri is the same article', async () => {
  const service = start()
  service.load(item())
  const rewrite = later(30, {
    uri: 'tag:agency.example:2024:newsml_X',
    evolvedfrom: 'https://agency.example/item/1',
    headline: 'Minister arrested, released',
  })
  expect(service.load(rewrite).report).toMatch(/articles 0 1 0\n/)
  const one = await named(service, 'articles', 'ninjs:tag:agency.example:2024:newsml_X')
  expect(one).toMatchObject({
    title: 'Minister arrested, released',
    url: 'https://agency.example/item/1',
  })
  service.load(item(), rewrite)
  expect(await service.listed()).toEqual([one])
  service.load(later(50, { uri: rewrite.uri, pubstatus: 'canceled' }))
  expect(await service.listed()).toEqual([])
})

test('somebody withdraws an article and publishes it again, and its copies are not hidden meanwhile', async () => {
  const service = startService({ empty: true })
  const body = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ')
  const create = async (n: number) =>
    (
      await service.post('/v1/articles', {
        title: 'Talks in Benghazi',
        body,
        publishedAt: `2024-08-2${n}`,
        url: `https://paper${n}.example/talks`,
      })
    ).body.id
  const [first, second] = [await create(1), await create(2)]
  const shown = async () =>
    (await service.get('/v1/articles?duplicates=collapse')).body.data.map(
      ({ id }: { id: string }) => id,
    )
  expect(await shown()).toEqual([first])
  const { body: event } = await service.post('/v1/events', {
    title: 'Talks',
    type: 'CONSULT',
    date: { start: '2024-08-21' },
    evidence: [{ articleId: first }],
  })
  await service.patch(`/v1/articles/${first}`, { status: 'withdrawn' })
  expect(await shown()).toEqual([second])
  expect((await service.get(`/v1/events/${event.id}`)).body).toMatchObject({
    articleCount: 1,
    evidence: [{ article: { id: first, status: 'withdrawn' } }],
  })
  for (const format of ['ndjson', 'csv'])
    expect((await service.get(`/v1/articles/export?format=${format}`)).text).not.toContain(first)
  await service.patch(`/v1/articles/${first}`, { status: 'published' })
  expect(await shown()).toEqual([first])
})
