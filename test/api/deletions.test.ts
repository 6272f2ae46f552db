import { expect, test } from 'vitest'
import { SAMPLE, startService } from '../support/service.ts'

const idsOf = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id)

test('what has been deleted is listed, the last first, with who did it and why, until it is put back', async () => {
  const { keys, ...service } = startService({ requireKey: true })
  const { key, text } = await keys.create({ name: 'editor', scope: 'write', expiresAt: null })
  const headers = { Authorization: `Bearer ${text}` }
  const { get, post, remove } = service
  expect((await get('/v1/events/deletions', headers)).body.data).toEqual([])
  const [first] = SAMPLE.decoys
  for (const id of [first, SAMPLE.spareEvent]) {
    const why = { ...headers, 'Dateline-Comment': `not ${id}` }
    expect((await remove(`/v1/events/${id}`, why)).status).toBe(204)
  }
  const feed = await get('/v1/changes?order=desc&limit=2', headers)
  const { status, body, headers: answered } = await get('/v1/events/deletions', headers)
  expect(status).toBe(200)
  expect(answered.get('dateline-position')).not.toBeNull()
  expect(body.data).toEqual(
    feed.body.data.map((change: Record<string, unknown>) => ({
      id: change['id'],
      version: change['version'],
      deletedAt: change['at'],
      key: { id: key.id, name: 'editor' },
      comment: `not ${String(change['id'])}`,
      position: change['position'],
    })),
  )
  expect(idsOf(body)).toEqual([SAMPLE.spareEvent, first])
  expect((await get('/v1/articles/deletions', headers)).body.data).toEqual([])

  const restore = `/v1/events/${SAMPLE.spareEvent}/restore`
  expect((await post(restore, { version: 1 }, headers)).status).toBe(200)
  expect(idsOf((await get('/v1/events/deletions', headers)).body)).toEqual([first])
  expect((await remove(`/v1/events/${SAMPLE.spareEvent}`, headers)).status).toBe(204)
  const again = (await get('/v1/events/deletions', headers)).body.data
  expect(again.map((one: { id: string; version: number }) => [one.id, one.version])).toEqual([
    [SAMPLE.spareEvent, 4],
    [first, 2],
  ])
})

test('an actor that was merged is not among the deleted ones, one that was deleted is', async () => {
  const { get, remove } = startService()
  expect((await get('/v1/actors/deletions')).body.data).toEqual([])
  expect((await remove(`/v1/actors/${SAMPLE.spareActor}`)).status).toBe(204)
  expect(idsOf((await get('/v1/actors/deletions')).body)).toEqual([SAMPLE.spareActor])
})

test('pages of deletions hold each once', async () => {
  const { get, post, remove } = startService({ empty: true })
  const gone: string[] = []
  for (let n = 0; n < 7; n++) {
    const { body } = await post('/v1/articles', { title: `${n}` })
    if (n % 3 === 1) continue
    await remove(`/v1/articles/${body.id}`)
    gone.unshift(body.id)
  }
  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body }: { body: { data: { id: string }[]; page: { nextCursor: string | null } } } =
      await get(`/v1/articles/deletions?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
    seen.push(...idsOf(body))
    cursor = body.page.nextCursor
  }
  expect(seen).toEqual(gone)
  expect((await get('/v1/events/deletions')).body.data).toEqual([])
  expect((await post('/v1/articles/deletions', {})).status).toBe(405)
})
