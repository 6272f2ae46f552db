import { expect, test } from 'vitest'
import { startService } from '../support/service.ts'

const BLANK = [
  ' ',
  '\t\n',
  '\u00a0',
  '\u200b\u200d',
  '\u00ad',
  '\ufeff',
  '\u3164',
  '\u2800',
  '\u202e',
  '\u0301',
]
const article = { title: 'A' }
const actor = { type: 'person', name: 'A' }
const event = { title: 'A', type: 'OTHER', date: { start: '2024-01-01' } }

test('titles, names and labels that show nothing are refused, wherever they are written', async () => {
  const { post, patch } = startService({ empty: true })
  const { id } = (await post('/v1/actors', actor)).body
  for (const blank of BLANK)
    for (const [list, body, pointer] of [
      ['articles', { title: blank }, '/title'],
      ['articles', { ...article, tags: [blank] }, '/tags/0'],
      ['articles', { ...article, authors: ['Ann', blank] }, '/authors/1'],
      ['articles', { ...article, section: blank }, '/section'],
      ['articles', { ...article, source: { name: blank } }, '/source/name'],
      [
        'articles',
        { ...article, externalIds: [{ scheme: 'x', value: blank }] },
        '/externalIds/0/value',
      ],
      ['articles', { ...article, dataset: { name: blank } }, '/dataset/name'],
      ['actors', { ...actor, name: blank }, '/name'],
      ['actors', { ...actor, aliases: [{ name: blank }] }, '/aliases/0/name'],
      ['events', { ...event, title: blank }, '/title'],
      ['events', { ...event, location: { name: blank } }, '/location/name'],
      ['events', { ...event, codes: [{ scheme: 'x', code: blank }] }, '/codes/0/code'],
    ] as const) {
      const { status, body: problem } = await post(`/v1/${list}`, body)
      const name = `${pointer} ${JSON.stringify(blank)}`
      expect.soft([status, problem.errors?.[0]?.pointer], name).toEqual([422, pointer])
      expect.soft(problem.errors?.[0]?.message, name).toBe('must have a visible character')
    }
  expect((await patch(`/v1/actors/${id}`, { name: '\u200b' })).status).toBe(422)
})

test('labels in another form of Unicode are the same', async () => {
  const { get, post } = startService({ empty: true })
  const composed = 'Й é 한 が آ'
  const decomposed = composed.normalize('NFD')
  const ids = (text: string) => [{ scheme: 'x', value: text }]
  const body = { title: 'A', publishedAt: '2024-01-01' }
  const labels = (text: string) => ({
    tags: [text],
    authors: [text],
    section: text,
    source: { name: text },
    dataset: { name: text },
  })
  const first = await post('/v1/articles', {
    ...body,
    ...labels(composed),
    externalIds: ids(composed),
  })
  await post('/v1/articles', { ...body, ...labels(decomposed) })
  for (const form of [composed, decomposed])
    for (const name of ['tag', 'author', 'section', 'source', 'dataset'])
      expect
        .soft(
          (await get(`/v1/articles?${name}=${encodeURIComponent(form)}`)).body.data.length,
          name,
        )
        .toBe(2)
  const found = await get(`/v1/articles?externalId=${encodeURIComponent(`x:${decomposed}`)}`)
  expect(found.body.data.map(({ id }: { id: string }) => id)).toEqual([first.body.id])
  expect((await post('/v1/articles', { title: 'B', externalIds: ids(decomposed) })).status).toBe(
    409,
  )
  const twice = await post('/v1/articles', { title: 'B', tags: [composed, decomposed] })
  expect(twice.status).toBe(422)
})
