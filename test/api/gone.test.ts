import { expect, test } from 'vitest'
import type { Scope } from '../../src/common/scope.ts'
import { committedContract, operationsOf, urlOf, formatsOf } from '../support/document.ts'
import { startService } from '../support/service.ts'

const contract = committedContract()

const BODY = 'The port was closed at noon. Qsecret ships waited outside the harbour.'
/** Each of these is in what gets deleted, and nowhere else. */
const ARTICLE = ['Tsecret', 'usecret', 'Nsecret', 'dsecret.example', 'Qsecret']
const ACTORS = ['Asecret', 'Msecret']

/** A service in which much refers to what is deleted in the end, and who may ask it. */
const start = async () => {
  const service = startService({ empty: true, requireKey: true, publicRead: true })
  const keyOf = async (scope: Scope) => {
    const { text } = await service.keys.create({ name: scope, scope, expiresAt: null })
    return { 'X-API-Key': text }
  }
  const [reader, writer] = [await keyOf('read'), await keyOf('write')]
  const make = async (list: string, body: object): Promise<string> => {
    const reply = await service.post(`/v1/${list}`, body, writer)
    expect(reply.status, reply.text).toBe(201)
    return reply.body.id
  }
  const article = await make('articles', {
    title: 'Tsecret',
    url: 'https://example.org/usecret',
    publishedAt: '1987-03-04',
    source: { name: 'Nsecret', domain: 'dsecret.example' },
    body: BODY,
  })
  const gone = await make('actors', { type: 'military', name: 'Asecret', country: 'NR' })
  const merged = await make('actors', { type: 'person', name: 'Msecret', country: 'TV' })
  const kept = await make('actors', {
    type: 'person',
    name: 'Kept',
    affiliations: [
      { actorId: gone, type: 'member_of' },
      { actorId: merged, type: 'related_to' },
    ],
  })
  const event = await make('events', {
    title: 'Closed port',
    type: 'COERCE',
    date: { start: '2024-08-27' },
    participants: [
      { actorId: gone, role: 'initiator' },
      { actorId: merged, role: 'host' },
      { actorId: kept, role: 'recipient' },
    ],
    evidence: [{ articleId: article, quote: 'Qsecret ships waited' }],
  })
  const said = await make('articles', {
    title: 'Another paper',
    mentions: [{ actorId: gone }, { actorId: merged }, { actorId: kept }],
  })
  // The evidence is added, changed and taken away in revisions of their own.
  await service.patch(`/v1/events/${event}`, { evidence: [] }, writer)
  await service.patch(
    `/v1/events/${event}`,
    { evidence: [{ articleId: article, start: 29, end: 49 }] },
    writer,
  )
  await service.patch(`/v1/articles/${article}`, { body: `Now: ${BODY}` }, writer)
  const at = new Date().toISOString()
  await service.post(`/v1/actors/${gone}/merge`, { duplicateId: merged }, writer)
  for (const url of [`/v1/articles/${article}`, `/v1/actors/${gone}`])
    expect((await service.remove(`${url}?force=true`, writer)).status).toBe(204)
  return { ...service, reader, writer, article, gone, merged, kept, event, said, at }
}

test('what was deleted is in no answer to those who may not write, wherever it was embedded', async () => {
  const world = await start()
  const { event, kept, said, at, reader, send } = world
  const resources = { articleId: said, actorId: kept, eventId: event }
  const urls = new Set<string>()
  for (const operation of operationsOf(contract)) {
    if (operation.method !== 'GET' || !operation.path.startsWith('/v1/')) continue
    for (const version of ['1', '2', '3', '4', '5', '6']) {
      const url = urlOf(operation, { ...resources, version })
      urls.add(url)
      const names = new Set(
        operation.parameters.filter((p) => p.in === 'query').map(({ name }) => name),
      )
      if (names.has('asOf')) urls.add(`${url}?asOf=${at}`)
      if (names.has('include')) urls.add(`${url}?include=body`)
      if (names.has('q')) urls.add(`${url}?q=${[...ARTICLE, ...ACTORS].join('+OR+')}`)
      for (const format of formatsOf(operation)) urls.add(`${url}?format=${format}`)
    }
  }
  expect([...urls].filter((url) => /revisions\/\d/.test(url)).length).toBeGreaterThan(10)
  let answered = 0
  for (const url of urls)
    for (const key of [{}, reader]) {
      const { status, text } = await send('GET', url, undefined, key)
      if (status === 200) answered++
      for (const secret of [...ARTICLE, ...ACTORS, '1987-03-04'])
        // A search repeats what was asked for.
        if (!url.includes('q=')) expect(text, url).not.toContain(secret)
    }
  expect(answered).toBeGreaterThan(50)
})

test('what is embedded and deleted is shown by its id and a mark', async () => {
  const { article, at, event, gone, kept, merged, said, get } = await start()
  const hidden = (id: string) => ({
    id,
    name: '',
    type: 'unidentified',
    country: null,
    deleted: true,
  })
  for (const url of [`/v1/events/${event}?asOf=${at}`, `/v1/events/${event}/revisions/1`]) {
    const { body } = await get(url)
    const shown = body.event ?? body
    expect(shown.participants.map((one: { actor: object }) => one.actor)).toEqual([
      hidden(gone),
      hidden(merged),
      { id: kept, name: 'Kept', type: 'person', country: null },
    ])
    expect(shown.evidence).toEqual([
      {
        id: expect.any(String),
        article: {
          id: article,
          title: '',
          url: null,
          publishedAt: null,
          source: null,
          status: 'published',
          originalId: null,
          deleted: true,
        },
        quote: null,
        start: null,
        end: null,
        startUtf16: null,
        endUtf16: null,
        stance: 'supports',
        confidence: null,
      },
    ])
    expect(shown).toMatchObject({ articleCount: 1, sourceCount: 0, firstReportedAt: null })
  }
  const { body: mentioning } = await get(`/v1/articles/${said}?asOf=${at}`)
  expect(mentioning.mentions.map((one: { actor: object }) => one.actor).slice(0, 2)).toEqual([
    hidden(gone),
    hidden(merged),
  ])
  const { body: affiliated } = await get(`/v1/actors/${kept}/revisions/1`)
  expect(affiliated.actor.affiliations.map((one: { actor: object }) => one.actor)).toEqual([
    hidden(gone),
    hidden(merged),
  ])
})

test('those who may write see what was deleted as it was last', async () => {
  const { at, event, kept, said, get, writer } = await start()
  const texts = async (...urls: string[]) =>
    (await Promise.all(urls.map(async (url) => (await get(url, writer)).text))).join()
  const asOf = await texts(
    `/v1/events/${event}?asOf=${at}`,
    `/v1/articles/${said}?asOf=${at}`,
    `/v1/actors/${kept}?asOf=${at}`,
  )
  for (const secret of [...ARTICLE, ...ACTORS]) expect(asOf).toContain(secret)
  expect(asOf).toContain('"deleted":true')
  expect(await texts(`/v1/events/${event}/revisions`)).toContain('Qsecret')
  expect(await texts(`/v1/events/${event}/revisions/export?format=ndjson`)).toContain('Qsecret')
  expect(await texts(`/v1/events/${event}/revisions/3`)).toContain('Qsecret')
})

test('what is deleted and put back is shown to all again', async () => {
  const { article, event, get, post, writer } = await start()
  const { version } = (await get(`/v1/articles/${article}/revisions`, writer)).body.data[1]
  expect((await post(`/v1/articles/${article}/restore`, { version }, writer)).status).toBe(200)
  const { body } = await get(`/v1/events/${event}/revisions/1`)
  expect(body.event.evidence).toMatchObject([{ article: { title: 'Tsecret' } }])
  expect(body.event.evidence[0].article).not.toHaveProperty('deleted')
})
