import { expect, test } from 'vitest'
import type { Change } from '../../src/changes/schema.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'
import { inForm } from '../support/forms.ts'

const { meeting, national } = SAMPLE
const nowOf = async ({ get }: Pick<Service, 'get'>): Promise<string> =>
  (await get('/v1/changes?since=now')).body.page.nextCursor

test('every list, stream and feed says where the change feed was when it was read', async () => {
  const service = startService()
  const { app, get, patch } = service
  for (const url of [
    '/v1/articles?',
    '/v1/articles?q=talks&sort=relevance&',
    '/v1/articles?dataset=None&',
    '/v1/actors?total=true&',
    '/v1/events?sort=-updatedAt&',
    '/v1/participants?',
    `/v1/events/${meeting}/evidence?`,
    `/v1/articles/${national}/evidence?`,
    `/v1/articles/${national}/revisions?`,
  ]) {
    await patch(`/v1/articles/${national}`, { section: url })
    const now = await nowOf(service)
    for (const form of ['json', 'ndjson', 'csv']) {
      if (form !== 'json' && /sort=relevance|total/.test(url)) continue
      const { headers, status } = await get(form === 'json' ? `${url}limit=2` : inForm(url, form))
      expect([status, headers.get('dateline-position')], url + form).toEqual([200, now])
    }
    if (/sort=relevance|total/.test(url)) continue
    const { headers } = await app.request(inForm(url, 'ndjson'), { method: 'HEAD' })
    expect(headers.get('dateline-position')).toBe(now)
  }
  expect((await get('/v1/events/feed?format=atom')).headers.get('dateline-position')).toBe(
    await nowOf(service),
  )
  const known = await get('/v1/events')
  const again = await get('/v1/events', { 'If-None-Match': known.headers.get('etag') ?? '' })
  expect([again.status, again.headers.get('dateline-position')]).toEqual([
    304,
    await nowOf(service),
  ])
})

test('an empty database has a position, from which all that comes is followed', async () => {
  const service = startService({ empty: true })
  const position = (await service.get('/v1/articles')).headers.get('dateline-position') ?? ''
  const { id } = (await service.post('/v1/articles', { title: 'First' })).body
  const { data } = (await service.get(`/v1/changes?since=${position}`)).body
  expect(data.map((change: Change) => change.id)).toEqual([id])
})

test(
  'a copy that is made under writes, and then follows from its position, ends as the server',
  { timeout: 120_000 },
  async () => {
    const service = startService({ workers: { max: 1 } })
    const { get, post, patch, remove } = service
    let isOver = false
    const writing = (async () => {
      for (let i = 0; !isOver; i++) {
        const { id } = (await post('/v1/articles', { title: `Article ${i}` })).body
        await patch(`/v1/articles/${id}`, { title: `Article ${i} changed` })
        if (i % 3 === 0) await remove(`/v1/articles/${id}`)
      }
    })()
    const copies: Map<string, number>[] = []
    for (let round = 0; round < 4; round++) {
      const { headers, text } = await get('/v1/articles/export?format=ndjson')
      const copy = new Map(
        text
          .trim()
          .split('\n')
          .map((line) => {
            const { id, version } = JSON.parse(line) as { id: string; version: number }
            return [id, version] as const
          }),
      )
      copies.push(copy)
      if (round === 3) {
        isOver = true
        await writing
      }
      let since = headers.get('dateline-position') ?? ''
      for (let hasMore = true; hasMore;) {
        const { data, page } = (await get(`/v1/changes?collection=article&limit=50&since=${since}`))
          .body
        for (const { id, version, kind } of data as Change[]) {
          // The snapshot ends at the position: what comes after is news, each time.
          if (kind === 'create') expect(copy.has(id)).toBe(false)
          else expect(copy.get(id)).toBe(version - 1)
          if (kind === 'delete') copy.delete(id)
          else copy.set(id, version)
        }
        since = page.nextCursor
        hasMore = page.hasMore
      }
    }
    const { data } = (await get('/v1/articles?limit=200')).body
    const last = copies.at(-1) ?? new Map<string, number>()
    for (const { id, version } of data) expect(last.get(id)).toBe(version)
    const lines = (await get('/v1/articles/export?format=ndjson')).text.trim().split('\n')
    expect(last.size).toBe(lines.length)
  },
)
