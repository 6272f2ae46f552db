import { createAdaptorServer } from '@hono/node-server'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { committedContract, operationsOf, urlOf, type Operation } from '../support/document.ts'
import { filledOnce, SAMPLE, startService, type Service } from '../support/service.ts'
import { inForm } from '../support/forms.ts'

const contract = committedContract()
const paths = new Set(operationsOf(contract).map(({ path }) => path))
const lists = operationsOf(contract).filter(
  ({ method, path, parameters }) =>
    method === 'GET' &&
    paths.has(`${path}/export`) &&
    parameters.some(({ name }) => name === 'cursor'),
)
const named = lists.map((operation): [string, Operation] => [operation.name, operation])

const stream = (service: Service, url: string) => service.get(inForm(url, 'ndjson'))
const linesOf = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { id: string })

/** All items of a list, by its pages. */
const pagesOf = async ({ get }: Service, url: string): Promise<{ id: string }[]> => {
  const items: { id: string }[] = []
  for (let cursor = ''; ;) {
    const join = url.includes('?') ? '&' : '?'
    const { body } = await get(`${url}${join}limit=3${cursor}`)
    items.push(...body.data)
    if (!body.page.hasMore) return items
    cursor = `&cursor=${body.page.nextCursor}`
  }
}

test('all lists of the contract are there', () => {
  expect(lists).toHaveLength(12)
})

test.for(named)('%s as lines is all its pages, each item whole', async ([, operation]) => {
  const service = startService()
  const url = urlOf(operation)
  const { status, headers, text } = await stream(service, url)
  expect([status, headers.get('content-type'), headers.get('etag')]).toEqual([
    200,
    'application/x-ndjson',
    null,
  ])
  const lines = linesOf(text)
  const pages = await pagesOf(service, url)
  expect(lines.map(({ id }) => id)).toEqual(pages.map(({ id }) => id))
  const isArticles = operation.path.endsWith('articles')
  for (const [i, line] of lines.entries()) {
    const item = pages[i]
    expect(line).toEqual(isArticles ? (await service.get(`/v1/articles/${line.id}`)).body : item)
  }
  expect(lines.length).toBeGreaterThan(0)
})

test.for([
  '/v1/events?sort=date',
  '/v1/events?sort=-fatalities&country=LY',
  '/v1/events?q=haftar&sort=relevance',
  '/v1/events?type=CONSULT&type=AGREE&sort=-updatedAt',
  '/v1/articles?q=libya',
  '/v1/articles?sort=createdAt&hasEvent=true',
  '/v1/actors?sort=-eventCount&type=person',
  '/v1/actors?q=haf',
  '/v1/events?q=nothinghasthisword',
])('%s as lines has the order and the filters of its pages', async (url) => {
  const service = startService()
  const lines = linesOf((await stream(service, url)).text)
  const pages = await pagesOf(service, url)
  expect(lines.map(({ id }) => id)).toEqual(pages.map(({ id }) => id))
})

test.for(named)('%s as lines refuses what is for pages', async ([, operation]) => {
  const service = startService()
  const names = operation.parameters
    .map(({ name }) => name)
    .filter((name) => ['cursor', 'limit', 'total', 'snippet'].includes(name))
  expect(names).toContain('limit')
  for (const name of names) {
    const value = name === 'limit' ? '5' : 'true'
    const { status, body } = await stream(service, `${urlOf(operation)}?${name}=${value}`)
    expect([name, status, body.errors[0].parameter]).toEqual([name, 400, name])
  }
  const { status, body } = await stream(service, `${urlOf(operation)}?colour=red`)
  expect([status, body.errors[0].parameter]).toEqual([400, 'colour'])
})

test.for(named.filter(([, { path }]) => path.includes('{')))(
  '%s as lines is a problem when there is no such thing',
  async ([, operation]) => {
    const service = startService()
    const url = urlOf(operation).replace(/_01[^/]+/, '_01j6ne0000e9fvqtb3n5w8k2zz')
    const { status, headers } = await stream(service, url)
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  },
)

test.for(['*/*', 'application/x-ndjson', 'text/csv', 'application/atom+xml', 'text/html'])(
  'a list is JSON, whatever is accepted: %s',
  async (accept) => {
    const { get } = startService()
    const { headers } = await get('/v1/events', { Accept: accept })
    expect([headers.get('content-type'), headers.get('vary')]).toEqual([
      'application/json',
      'Accept-Encoding',
    ])
  },
)

test('HEAD says what a stream would be, and holds nothing open', async () => {
  const { app, engine } = startService({ streamsMax: 1 })
  for (let i = 0; i < 3; i++) {
    const head = await app.request('/v1/events/export', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'application/x-ndjson',
      '',
    ])
  }
  await engine.ping()
})

const draftOf = (i: number) => ({ title: `Many ${i}`, tags: ['many'], body: 'x'.repeat(2_000) })

/** Records so many articles. */
const fill = async ({ stores }: Service, count: number): Promise<void> => {
  const { ArticleInput } = await import('../../src/articles/schema.ts')
  await Promise.all(
    Array.from({ length: count }, (_, i) => stores.articles.create(ArticleInput.parse(draftOf(i)))),
  )
}

/** A service with a list that a connection does not buffer. */
const startLong = filledOnce((service) => fill(service, 5_000), true)

/** The lines of an answer as they arrive. */
async function* read(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      yield part.value
  } finally {
    await reader?.cancel()
  }
}

test('a stream is of one moment, whatever is written meanwhile', async () => {
  const service = startService({ empty: true })
  await fill(service, 200)
  const response = await service.app.request('/v1/articles/export?sort=createdAt')
  let text = ''
  for await (const part of read(response)) {
    if (text === '') {
      const page = await service.get('/v1/articles?sort=-createdAt&limit=50')
      for (const { id } of page.body.data) await service.remove(`/v1/articles/${id}`)
      await service.post('/v1/articles', { title: 'Late' })
    }
    text += part
  }
  expect(linesOf(text)).toHaveLength(200)
  expect(text).not.toContain('Late')
  expect(linesOf((await stream(service, '/v1/articles')).text)).toHaveLength(151)
})

test('as many streams as are allowed are open at a time; who ends or leaves makes room', async () => {
  const service = startService({ empty: true, streamsMax: 2 })
  await fill(service, 200)
  const open = () => service.app.request('/v1/articles/export')
  const [one, two] = [await open(), await open()]
  const refused = await stream(service, '/v1/articles')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect((await service.get('/v1/articles')).status).toBe(200)
  await one.body?.cancel()
  const three = await open()
  expect(three.status).toBe(200)
  expect(linesOf(await two.text())).toHaveLength(200)
  expect((await open()).status).toBe(200)
  await three.body?.cancel()
})

test('a question that is wrong takes no room', async () => {
  const service = startService({ streamsMax: 1 })
  const missing = '/v1/events/event_01j6ne0000e9fvqtb3n5w8k2zz/evidence'
  for (let i = 0; i < 3; i++) expect((await stream(service, missing)).status).toBe(404)
  expect((await stream(service, '/v1/events')).status).toBe(200)
})

test('too many matches are not ranked as lines', async () => {
  const service = startService({ empty: true })
  await fill(service, 2_001)
  const { status, body } = await stream(service, '/v1/articles?q=many&sort=relevance')
  expect([status, body.errors[0].parameter]).toEqual([400, 'sort'])
  expect(linesOf((await stream(service, '/v1/articles?q=many')).text)).toHaveLength(2_001)
})

const listen = async (service: Service): Promise<number> => {
  const server = createAdaptorServer({ fetch: service.app.fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A client that asks for a stream and reads nothing. */
const ask = async (port: number): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  socket.write('GET /v1/articles/export HTTP/1.1\r\nHost: x\r\n\r\n')
  await new Promise((resolve) => socket.once('readable', resolve))
  return socket
}

/** Waits until a stream may be opened again. */
const hasRoom = async (port: number): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(`http://127.0.0.1:${port}/v1/actors/export`)
    await response.text()
    if (response.ok) return
    await sleep(50)
  }
  throw new Error('The stream stays open')
}

test('a client that leaves ends its stream', async () => {
  const { service } = await startLong({ streamsMax: 1 })
  const port = await listen(service)
  const socket = await ask(port)
  expect((await fetch(`http://127.0.0.1:${port}/v1/actors/export`)).status).toBe(503)
  socket.destroy()
  await hasRoom(port)
})

test('a client that takes nothing is dropped', async () => {
  const { service } = await startLong({ streamsMax: 1, streamStallMs: 200 })
  const port = await listen(service)
  const socket = await ask(port)
  await hasRoom(port)
  socket.resume()
  await new Promise((resolve) => socket.once('close', resolve))
})

test('a list that cannot be read to its end breaks the connection', async () => {
  const service = startService({ empty: true })
  await fill(service, 500)
  const port = await listen(service)
  const { articles } = service.stores
  const whole = articles.stream
  articles.stream = async function* (query) {
    for await (const part of whole(query)) {
      yield part
      throw new Error('the disk is gone')
    }
  }
  const response = await fetch(`http://127.0.0.1:${port}/v1/articles/export`)
  await expect(response.text()).rejects.toThrow(TypeError)
  expect((await fetch(`http://127.0.0.1:${port}/v1/articles/${SAMPLE.national}`)).status).toBe(404)
})

test('a list that is larger than memory should be is sent in parts', async () => {
  const { service } = await startLong()
  const port = await listen(service)
  const socket = await ask(port)
  // The reader waits: what the server has read ahead is little of 10 MB.
  await sleep(300)
  let taken = 0
  const before = process.memoryUsage().arrayBuffers
  socket.on('data', (chunk: Buffer) => (taken += chunk.length))
  await new Promise<void>((resolve) => {
    socket.on('data', () => {
      if (taken > 10_000_000) resolve()
    })
  })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
})
