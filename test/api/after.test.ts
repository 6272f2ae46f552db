import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { ArticleInput } from '../../src/articles/schema.ts'
import {
  committedContract,
  contractOf,
  operationsOf,
  urlOf,
  type Operation,
  formatsOf,
} from '../support/document.ts'
import { filledOnce, SAMPLE, startService, type Service } from '../support/service.ts'
import { inForm } from '../support/forms.ts'
import { inThread } from '../support/in-thread.ts'

const NDJSON = { 'Content-Type': 'application/x-ndjson' }
type Row = Record<string, unknown>
type Read = (service: Service, url: string) => Promise<Row[]>

const asked = (url: string, more: string) => `${url}${url.includes('?') ? '&' : '?'}${more}`
const linesOf = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row)

/** The rows of a list in each form, pages from one to the next. */
const FORMS: Record<string, Read> = {
  json: async ({ get }, url) => {
    const rows: Row[] = []
    for (let next: string | undefined = asked(url, 'limit=7'); next !== undefined;) {
      const { status, body, headers } = await get(next)
      expect([next, status, body.detail]).toEqual([next, 200, undefined])
      rows.push(...body.data)
      next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    }
    return rows
  },
  ndjson: async ({ get }, url) => linesOf((await get(inForm(url, 'ndjson'))).text),
  csv: async ({ get }, url) => {
    const { text } = await get(inForm(url, 'csv'))
    return parse(text, { columns: true }) as Row[]
  },
  geojson: async ({ get }, url) => {
    const { features } = JSON.parse((await get(inForm(url, 'geojson'))).text) as {
      features: Row[]
    }
    return features
  },
}

/** What names the place of a row. */
const placeOf = (row: Row): string =>
  String(row['eventId'] ?? (row['event'] as Row | undefined)?.['id'])
const keyOf = (url: string, row: Row): string =>
  /participants/.test(url) ? placeOf(row) : String(row['id'] ?? row['version'])

/** Holds that a list that ends after so many rows, and goes on behind the last, is the whole list. */
const expectToGoOn = async (
  service: Service,
  url: string,
  form: string,
  cuts: (rows: Row[]) => number[],
) => {
  const read = FORMS[form]
  if (!read) throw new Error(`no form ${form}`)
  const whole = await read(service, url)
  for (const cut of cuts(whole)) {
    const received = whole.slice(0, cut)
    const last = received.at(-1)
    if (!last) continue
    const rest = await read(service, asked(url, `after=${keyOf(url, last)}`))
    expect([url, form, cut, rest]).toEqual([url, form, cut, whole.slice(cut)])
  }
  return whole.length
}
const everywhere = (rows: Row[]) => rows.map((_, i) => i + 1)
/** Behind the last row of each event. */
const betweenEvents = (rows: Row[]) =>
  everywhere(rows).filter((i) => rows[i] && placeOf(rows[i]) !== placeOf(rows[i - 1] ?? {}))
const somewhere = ({ length }: Row[]) => [
  1,
  2,
  Math.floor(length / 3),
  Math.floor(length / 2) + 1,
  length - 1,
  length,
]

/** A service in which many rows have the same date, count, name and time. */
const startFilled = filledOnce(async (service) => {
  const lines = [
    ...Array.from({ length: 24 }, (_, i) => ({
      key: `actor${i}`,
      actor: { name: `Name ${i}`, type: i % 2 === 0 ? 'state' : 'person' },
    })),
    ...Array.from({ length: 60 }, (_, i) => ({
      key: `article${i}`,
      article: {
        title: `Talks ${i}`,
        tags: [`t${i % 4}`],
        ...(i % 5 === 0 ? {} : { publishedAt: `2024-08-${10 + (i % 3)}` }),
      },
    })),
    ...Array.from({ length: 60 }, (_, i) => ({
      event: {
        title: `Meeting ${i} "of" =many`,
        type: i % 3 === 0 ? 'PROTEST' : 'CONSULT',
        date: { start: `2024-08-${10 + (i % 4)}` },
        ...(i % 4 === 0 ? {} : { fatalities: { best: i % 3 } }),
        ...(i % 2 === 0 ? { location: { country: 'LY', latitude: 32, longitude: i % 5 } } : {}),
        participants: [0, 1, 2].slice(0, i % 4).map((n) => ({
          actor: { key: `actor${(i + n) % 24}` },
          role: 'initiator',
        })),
        evidence: i % 3 === 0 ? [{ article: { key: `article${i}` } }] : [],
      },
    })),
  ]
  const body = lines.map((line) => JSON.stringify(line)).join('\n')
  const { text } = await service.send('POST', '/v1/import', body, NDJSON)
  expect(linesOf(text).filter(({ status }) => status === 'error')).toEqual([])
  // An import takes actors of one name for one.
  for (let i = 0; i < 6; i++)
    expect(
      (await service.post('/v1/actors', { name: `Name ${i % 2}`, type: 'state' })).status,
    ).toBe(201)
}, true)
const startTied = async () => (await startFilled()).service

const sortsOf = (service: Service, path: string): string[] => {
  const operation = operationsOf(contractOf(service)).find(
    (one) => one.method === 'GET' && one.path === path,
  )
  const sort = operation?.parameters.find(({ name }) => name === 'sort')
  return (sort?.schema.enum ?? []).map(String).filter((name) => name !== 'relevance')
}

test.for(['/v1/articles', '/v1/actors', '/v1/events'])(
  '%s goes on behind any row, in each order and form, also where many rows are alike',
  async (path) => {
    const service = await startTied()
    const sorts = sortsOf(service, path)
    expect(sorts.length).toBeGreaterThan(5)
    for (const sort of sorts)
      for (const form of path === '/v1/events' ? Object.keys(FORMS) : ['json', 'ndjson', 'csv'])
        expect(
          await expectToGoOn(service, `${path}?sort=${sort}`, form, somewhere),
        ).toBeGreaterThan(20)
  },
)

test.for([
  '/v1/events?type=PROTEST&country=LY',
  '/v1/events?type=PROTEST&type=CONSULT&sort=date',
  '/v1/events?q=meeting',
  '/v1/events?q=meeting&sort=-fatalities&hasEvidence=true',
  '/v1/events?bbox=-1,31,5,33&sort=fatalities',
  '/v1/events?fatalitiesMin=1&sort=-updatedAt',
  '/v1/articles?q=talks&tag=t1&tag=t2',
  '/v1/articles?hasEvent=true&sort=publishedAt',
  '/v1/actors?q=nam&sort=-eventCount',
  '/v1/actors?type=person&hasEvent=true',
])('%s goes on behind any row that it has', async (url) => {
  const service = await startTied()
  for (const [form, cuts] of Object.entries({
    json: somewhere,
    ndjson: everywhere,
    csv: somewhere,
  }))
    expect(await expectToGoOn(service, url, form, cuts)).toBeGreaterThan(5)
})

test('participants go on behind an event that was received with all of its own', async () => {
  const service = await startTied()
  // What is received in pages takes many requests for each place: of most orders, few places are tried so.
  const few = (rows: Row[]) => betweenEvents(rows).filter((_, i) => i % 8 === 0)
  for (const [i, sort] of sortsOf(service, '/v1/participants').entries())
    for (const [form, cuts] of Object.entries({
      json: i === 0 ? betweenEvents : few,
      ndjson: betweenEvents,
      ...(i === 0 ? { csv: betweenEvents } : {}),
    }))
      expect(
        await expectToGoOn(service, `/v1/participants?sort=${sort}`, form, cuts),
      ).toBeGreaterThan(60)
  const url = '/v1/participants?sort=-fatalities'
  for (const form of ['json', 'ndjson', 'csv']) {
    const read = FORMS[form] as Read
    const whole = await read(service, url)
    for (const cut of [5, 6, 7, 40, 41]) {
      // The last event may have more rows than were received: it is asked for again.
      const begun = placeOf(whole[cut - 1] as Row)
      const kept = whole.slice(0, cut).filter((row) => placeOf(row) !== begun)
      const rest = await read(service, `${url}&after=${placeOf(kept.at(-1) as Row)}`)
      expect([...kept, ...rest]).toEqual(whole)
    }
  }
})

const contract = committedContract()
const lists = operationsOf(contract).filter(
  ({ path, parameters }) =>
    path.endsWith('/export') && parameters.some(({ name }) => name === 'after'),
)

test.for(lists.map((one): [string, Operation] => [one.name, one]))(
  '%s takes after, in each of its forms',
  async ([, operation]) => {
    const service = startService()
    const forms = ['json', ...formatsOf(operation)]
    expect(forms).toContain('csv')
    const url = urlOf(operation).replace('/export', '')
    const isByEvent = url === '/v1/participants'
    for (const form of forms) {
      const rows = await expectToGoOn(service, url, form, isByEvent ? betweenEvents : everywhere)
      expect(rows).toBeGreaterThan(0)
    }
  },
)

test('evidence goes on behind a link, with its filters', async () => {
  const service = startService({ empty: true })
  const { body: event } = await service.post('/v1/events', {
    title: 'Talks',
    type: 'CONSULT',
    date: { start: '2024-08-27' },
  })
  const articles: string[] = []
  for (let i = 0; i < 12; i++) {
    const body = i % 3 === 0 ? 'The same text of the same agency, word for word.' : `Text ${i}`
    articles.push((await service.post('/v1/articles', { title: `T${i % 3}`, body })).body.id)
  }
  for (const articleId of articles) {
    const stance = articles.indexOf(articleId) % 2 === 0 ? 'supports' : 'refutes'
    expect(
      (await service.post(`/v1/events/${event.id}/evidence`, { articleId, stance })).status,
    ).toBe(201)
  }
  for (const form of ['json', 'ndjson', 'csv']) {
    const url = `/v1/events/${event.id}/evidence`
    expect(await expectToGoOn(service, url, form, everywhere)).toBe(12)
    expect(
      await expectToGoOn(service, `${url}?duplicates=collapse`, form, everywhere),
    ).toBeGreaterThan(1)
  }
  const [article = ''] = articles
  for (let i = 0; i < 8; i++) {
    const evidence = [{ articleId: article, stance: i % 2 === 0 ? 'supports' : 'refutes' }]
    const date = { start: `2024-08-${20 + (i % 2)}` }
    const made = await service.post('/v1/events', {
      title: `${i}`,
      type: 'CONSULT',
      date,
      evidence,
    })
    expect(made.status).toBe(201)
  }
  for (const form of ['json', 'ndjson', 'csv']) {
    const url = `/v1/articles/${article}/evidence`
    expect(await expectToGoOn(service, url, form, everywhere)).toBe(9)
    expect(await expectToGoOn(service, `${url}?stance=supports`, form, everywhere)).toBe(5)
  }
})

test('revisions go on behind a version', async () => {
  const service = startService()
  const url = `/v1/events/${SAMPLE.meeting}`
  for (let i = 0; i < 9; i++) await service.patch(url, { title: `Title ${i}` })
  for (const form of ['json', 'ndjson', 'csv'])
    expect(await expectToGoOn(service, `${url}/revisions`, form, everywhere)).toBeGreaterThan(9)
  expect(await refusal(service, `${url}/revisions?after=99`)).toEqual([400, 'after'])
  expect(await refusal(service, `${url}/revisions?after=0`)).toEqual([400, 'after'])
})

const refusal = async ({ get }: Service, url: string) => {
  const { status, body } = await get(url)
  return [status, body.errors?.[0]?.parameter]
}

test('a place that a list cannot go on from is refused, with what to do', async () => {
  const service = await startTied()
  const [article, event] = [
    (await service.get('/v1/articles?limit=1')).body.data[0].id,
    (await service.get('/v1/events?limit=1')).body.data[0].id,
  ]
  const cursor = (await service.get('/v1/articles?limit=1')).body.page.nextCursor
  for (const form of ['json', 'ndjson', 'csv'])
    for (const query of [
      `after=${event}`,
      'after=',
      'after=article_01j6ne0000e9fvqtb3n5w8k2zz',
      'q=nothinghasthisword&after=article_01j6ne0000e9fvqtb3n5w8k2zz',
      `after=${article}&after=${article}`,
      `q=talks&sort=relevance&after=${article}`,
    ])
      expect([query, ...(await refusal(service, inForm(`/v1/articles?${query}`, form)))]).toEqual([
        query,
        400,
        'after',
      ])
  expect(await refusal(service, `/v1/articles?cursor=${cursor}&after=${article}`)).toEqual([
    400,
    'after',
  ])
  expect(await refusal(service, `/v1/participants?after=${article}`)).toEqual([400, 'after'])
  await service.remove(`/v1/articles/${article}`)
  const { body } = await service.get(`/v1/articles?after=${article}`)
  expect(body.detail).toContain('earlier row')
})

test('a link of another event, or of another article, is no place', async () => {
  const service = startService()
  const [one, other] = (await service.get('/v1/events?hasEvidence=true&limit=2')).body.data
  const { id, article } = one.evidence[0]
  const elsewhere = other.evidence.find(
    (link: { article: { id: string } }) => link.article.id !== article.id,
  )
  expect(await refusal(service, `/v1/events/${other.id}/evidence?after=${id}`)).toEqual([
    400,
    'after',
  ])
  expect(
    await refusal(service, `/v1/articles/${article.id}/evidence?after=${elsewhere.id}`),
  ).toEqual([400, 'after'])
  const missing = '/v1/events/event_01j6ne0000e9fvqtb3n5w8k2zz/evidence'
  expect((await service.get(`${missing}?after=${id}`)).status).toBe(404)
})

test('what has changed so that it is not among the filtered still has its place', async () => {
  const service = await startTied()
  const url = '/v1/events?type=PROTEST&sort=createdAt'
  const whole = await FORMS['ndjson']?.(service, url)
  const last = whole?.[4] as { id: string }
  await service.patch(`/v1/events/${last.id}`, { type: 'CONSULT', mode: null })
  expect(await FORMS['ndjson']?.(service, `${url}&after=${last.id}`)).toEqual(whole?.slice(5))
})

test('a page behind a row links to the next without it, however its name is written', async () => {
  const service = await startTied()
  const { id } = (await service.get('/v1/articles?limit=1')).body.data[0]
  for (const name of ['after', '%61fter', 'aft%65r']) {
    const { headers, body } = await service.get(`/v1/articles?${name}=${id}&limit=3&tag=t1&tag=t2`)
    expect(headers.get('link')).not.toContain(id)
    const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? ''
    expect((await service.get(next)).status).toBe(200)
    const plain = `/v1/articles?limit=3&tag=t1&tag=t2&cursor=${body.page.nextCursor}`
    expect((await service.get(plain)).status).toBe(200)
  }
  const feed = await service.get(`/v1/articles/feed?after=${id}&limit=3&format=jsonfeed`)
  expect(feed.body.next_url).not.toContain('after=')
})

test('a worker process goes on as the service does', async () => {
  const service = startService({ steps: 0, workers: { max: 1 } })
  for (const form of ['json', 'ndjson'])
    await expectToGoOn(service, '/v1/events?q=haftar&country=LY', form, everywhere)
  const wrong = '/v1/events?q=haftar&country=LY&after=event_01j6ne0000e9fvqtb3n5w8k2zz'
  expect(await refusal(service, wrong)).toEqual([400, 'after'])
  expect(await refusal(service, inForm(wrong, 'csv'))).toEqual([400, 'after'])
})

test('a stream whose snapshot was ended goes on with after, to the whole list', async () => {
  const service = startService({
    empty: true,
    snapshots: { growthBytes: 2 * 1024 * 1024, ageMs: 50 },
  })
  const fill = (count: number, of: string) =>
    service.engine.write(async (tx) => {
      for (let i = 0; i < count; i++)
        await service.stores.articles.insert(
          tx,
          ArticleInput.parse({ title: `${of} ${i}`, body: `${of}w${i} `.repeat(2_000) }),
        )
    })
  await fill(300, 'First')
  const url = '/v1/articles/export?sort=-createdAt&format=ndjson'
  const wanted = linesOf((await service.get(url)).text)
  const response = await service.app.request(url)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = (await reader?.read())?.value ?? ''
  for (let i = 0; i < 4; i++) {
    await fill(60, `Later ${i}`)
    await sleep(100)
  }
  await expect(
    (async () => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
        text += part.value
    })(),
  ).rejects.toThrow()
  const received = linesOf(text.slice(0, text.lastIndexOf('\n') + 1))
  expect(received.length).toBeGreaterThan(0)
  expect(received.length).toBeLessThan(300)
  const { text: rest } = await service.get(`${url}&after=${String(received.at(-1)?.['id'])}`)
  const ids = (rows: Row[]) => rows.map(({ id }) => id)
  expect(ids([...received, ...linesOf(rest)])).toEqual(ids(wanted))
})

test('an export goes on behind a row', async () => {
  const service = await startTied()
  const dateline = (...args: string[]) =>
    inThread(['export', ...args], service.folder, { DATABASE_URL: service.url })
  const whole = linesOf(dateline('events', '--filter', 'sort=-fatalities').stdout)
  const last = String(whole[20]?.['id'])
  const rest = dateline('events', '--filter', 'sort=-fatalities', '--filter', `after=${last}`)
  expect(linesOf(rest.stdout)).toEqual(whole.slice(21))
  const wrong = dateline('events', '--filter', 'after=event_01j6ne0000e9fvqtb3n5w8k2zz')
  expect([wrong.status, wrong.stdout]).toEqual([1, ''])
  expect(wrong.stderr).toContain('after names no row')
})
