import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import {
  BadRequestError,
  ConflictError,
  Dateline,
  NotFoundError,
  ValidationError,
} from '../src/index.js'
import { datelineMocks, examples } from '../src/mocks.js'
import { calls } from './generated/calls.gen.js'
import { rejection } from './support/plan.js'

const baseUrl = 'http://dateline.test/api'

const mocked = () => {
  const mocks = datelineMocks(baseUrl)
  const server = setupServer(...mocks.handlers)
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => server.close())
  return { mocks, server, client: new Dateline({ baseUrl, maxRetries: 0 }) }
}

test('every operation is answered without a server', async () => {
  const { client } = mocked()
  for (const { name, run } of calls) await expect(run(client), name).resolves.not.toBeNull()
})

test('a list and its stream have answers of their own', async () => {
  const { client, mocks, server } = mocked()
  expect(await client.articles.stream().toArray()).toEqual(examples.streamArticles)
  expect((await client.articles.list()).data).toEqual(examples.listArticles.data)
  server.use(mocks.articles.stream([]))
  expect(await client.articles.stream().toArray()).toEqual([])
  expect((await client.articles.list()).data).toEqual(examples.listArticles.data)
  server.use(mocks.articles.stream(400))
  expect(await rejection(client.articles.stream().toArray())).toBeInstanceOf(BadRequestError)
})

test('feeds, graphs and tables are answered in the form that is asked for', async () => {
  const { client, mocks, server } = mocked()
  const feed = async (format: 'atom' | 'rss' | 'jsonfeed') =>
    await (await client.events.feed({ format })).text()
  expect(await feed('atom')).toBe(examples.feedEvents.atom)
  expect(await feed('atom')).toMatch(/<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/)
  expect(await feed('rss')).toMatch(/<rss /)
  expect(JSON.parse(await feed('jsonfeed'))).toMatchObject({
    version: expect.stringContaining('jsonfeed'),
  })
  const graph = await client.events.exportNetwork({ format: 'gexf' })
  expect(graph.headers.get('content-type')).toBe('application/gexf+xml')
  expect(
    await (await client.events.exportPivot({ rows: 'country', columns: 'quadClass' })).text(),
  ).toMatch(/^row,/)
  expect(await (await client.events.export({ format: 'csv' })).text()).toMatch(/^id,/)
  server.use(mocks.events.feed('<feed/>'), mocks.events.exportNetwork(422))
  expect(await feed('atom')).toBe('<feed/>')
  expect(await rejection(client.events.exportNetwork({ format: 'gexf' }))).toBeInstanceOf(
    ValidationError,
  )
})

test('what a list shows can be read by its id, and what nothing shows is not found', async () => {
  const { client } = mocked()
  const { data } = await client.events.list()
  expect(data).toEqual(examples.listEvents.data)
  const [first] = data
  expect(await client.events.get(first?.id ?? '')).toEqual(first)
  expect(await rejection(client.events.get('event_of_nobody'))).toBeInstanceOf(NotFoundError)
})

test('an answer of your own takes the place of the example', async () => {
  const { client, mocks, server } = mocked()
  server.use(
    mocks.events.get({ ...examples.getEvent, title: 'Mine' }),
    mocks.actors.delete(409),
    mocks.articles.create(async ({ request }) => ({
      ...examples.createArticle,
      title: ((await request.json()) as { title: string }).title,
    })),
  )
  expect((await client.events.get('event_1')).title).toBe('Mine')
  expect(await rejection(client.actors.delete('actor_1'))).toBeInstanceOf(ConflictError)
  expect((await client.articles.create({ title: 'Told' })).title).toBe('Told')
})
