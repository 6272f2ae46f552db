import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { httpServer, type ServerOptions } from '../../src/http/server.ts'
import { startService } from '../support/service.ts'

type Fetch = ServerOptions['fetch']

/** A server of an app, on a port of its own. */
const listen = async (fetch: Fetch, options: Partial<Omit<ServerOptions, 'fetch'>> = {}) => {
  const { server } = httpServer({
    fetch,
    hostname: '127.0.0.1',
    requestTimeoutMs: 60_000,
    connectionsMax: 1_000,
    inFlightMax: 1_000,
    waitMaxMs: 600_000,
    ...options,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { server, port: (server.address() as AddressInfo).port }
}

interface Answer {
  status: number
  headers: Record<string, unknown>
  body: string
}

const many = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i))

/** A request on a connection of its own, or on those of an agent. */
const ask = (
  port: number,
  path: string,
  { method = 'GET', agent = false }: { method?: string; agent?: Agent | false } = {},
) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ port, path, method, agent }, (response) => {
      const { statusCode: status = 0, headers } = response
      void textOf(response).then((body) => resolve({ status, headers, body }), reject)
    })
    sent.on('error', reject)
    sent.end()
  })

/** Connections that are open already: a server accepts no more than one in a turn. */
const connections = async (port: number, count: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: count, maxFreeSockets: count })
  onTestFinished(() => agent.destroy())
  await Promise.all(many(count, () => ask(port, '/healthz', { agent })))
  return agent
}

/** Keeps the thread busy, as a query does. */
const work = (ms: number) => {
  const began = performance.now()
  while (performance.now() - began < ms);
}
const statuses = (answers: Answer[]) => answers.map(({ status }) => status)

test('what is more than may be in flight is refused at once, and what is let in is answered', async () => {
  let open = Promise.withResolvers<void>()
  let inWork = 0
  const { port } = await listen(
    async () => {
      inWork++
      await open.promise
      return new Response('done')
    },
    { inFlightMax: 5 },
  )
  const first = Promise.all(many(5, () => ask(port, '/v1/x')))
  await vi.waitFor(() => expect(inWork).toBe(5), 10_000)
  for (const method of ['GET', 'POST']) {
    const refused = await ask(port, '/v1/events?q=secret', { method })
    expect(refused.status).toBe(503)
    expect(refused.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'retry-after': '1',
    })
    expect(JSON.parse(refused.body)).toEqual({
      type: 'urn:dateline:problem:unavailable',
      title: 'Unavailable',
      status: 503,
      detail: expect.stringContaining('Retry-After'),
      instance: '/v1/events',
      requestId: refused.headers['x-request-id'],
    })
  }
  open.resolve()
  expect(statuses(await first)).toEqual(many(5, () => 200))
  open = Promise.withResolvers<void>()
  open.resolve()
  expect(statuses(await Promise.all(many(5, () => ask(port, '/v1/x'))))).toEqual(many(5, () => 200))
})

test('more requests than a turn has time for are answered in their order, and others between', async () => {
  const served: string[] = []
  const { server, port } = await listen((asked) => {
    const { pathname } = new URL(asked.url)
    if (pathname.startsWith('/v1/')) work(3)
    served.push(pathname)
    return new Response('done')
  })
  const agent = await connections(port, 101)
  served.length = 0
  const came: string[] = []
  server.prependListener('request', ({ url = '' }) => came.push(url))
  const asked = [...many(100, (i) => `/v1/${i}`), '/healthz']
  const answers = await Promise.all(asked.map((path) => ask(port, path, { agent })))
  expect(statuses(answers)).toEqual(asked.map(() => 200))
  const queued = (paths: string[]) => paths.filter((path) => path !== '/healthz')
  expect(queued(served)).toEqual(queued(came))
  expect(served.at(-1)).not.toBe('/healthz')
})

test('who would have to wait too long is refused, and when it is over everybody is let in', async () => {
  const { port } = await listen(
    () => {
      work(20)
      return new Response('done')
    },
    { waitMaxMs: 200 },
  )
  const agent = await connections(port, 100)
  const rounds: number[][] = [[], [], []]
  const client = async () => {
    for (const round of rounds) round.push((await ask(port, '/v1/x', { agent })).status)
  }
  await Promise.all(many(100, client))
  // How fast it is, it knows only after a while.
  const later = rounds.slice(1).flat()
  expect(later).toContain(200)
  expect(later).toContain(503)
  const after = await Promise.all(many(5, () => ask(port, '/v1/x', { agent })))
  expect(statuses(after)).toEqual(many(5, () => 200))
})

test('who leaves while waiting is not answered, and holds no place', async () => {
  let served = 0
  const { port } = await listen(
    (asked) => {
      if (asked.url.includes('/v1/')) {
        work(30)
        served++
      }
      return new Response('done')
    },
    { inFlightMax: 30 },
  )
  const agent = await connections(port, 30)
  const leaving = many(30, () => ask(port, '/v1/x', { agent }).catch(() => null))
  await vi.waitFor(() => expect(served).toBeGreaterThan(0), 10_000)
  agent.destroy()
  expect((await Promise.all(leaving)).filter((answer) => answer === null)).not.toEqual([])
  const again = await connections(port, 30)
  const after = await Promise.all(many(30, () => ask(port, '/v1/x', { agent: again })))
  expect(statuses(after)).toEqual(many(30, () => 200))
  expect(served).toBeLessThan(60)
})

test('an answer that is streamed holds its place only until it begins', async () => {
  const { port } = await listen(
    () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
    { inFlightMax: 2 },
  )
  const begun = await Promise.all(
    many(10, (i) => {
      const sent = request({ port, path: `/v1/${i}`, agent: false }).on('error', () => {})
      sent.end()
      return once(sent, 'response') as Promise<[{ statusCode: number }]>
    }),
  )
  expect(begun.map(([{ statusCode }]) => statusCode)).toEqual(many(10, () => 200))
})

test('more connections than there may be are closed, and one that ends makes room', async () => {
  const { port } = await listen(() => new Response('done'), { connectionsMax: 3 })
  const sockets = await Promise.all(
    many(3, async () => {
      const socket = connect(port, '127.0.0.1')
      await once(socket, 'connect')
      return socket
    }),
  )
  await expect(ask(port, '/healthz')).rejects.toThrow(/ECONNRESET|socket hang up/)
  sockets[0]?.destroy()
  await vi.waitFor(async () => expect((await ask(port, '/healthz')).status).toBe(200), 10_000)
})

const LIMIT_MS = 300
const POST =
  'POST /v1/articles HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n'
const slow: [name: string, begin: string, more: string][] = [
  ['says nothing', '', ''],
  ['sends its first line and no more', 'GET /v1/events HTTP/1.1\r\n', ''],
  ['sends headers one by one', 'GET /v1/events HTTP/1.1\r\n', 'A: b\r\n'],
  ['sends its headers letter by letter', 'GET /v1/events HTTP/1.1\r\nX: ', 'x'],
  ['sends no body', POST, ''],
  ['sends its body letter by letter', POST, ' '],
]
test.for(slow)(
  'a client that %s is told so and closed when its time is over',
  async ([, begin, more]) => {
    const { app } = startService({ empty: true })
    const { port } = await listen(app.fetch, { requestTimeoutMs: LIMIT_MS })
    const began = performance.now()
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    const trickle = setInterval(() => more !== '' && socket.write(more), 20)
    onTestFinished(() => clearInterval(trickle))
    if (begin !== '') socket.write(begin)
    let said = ''
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await new Promise((resolve) => socket.on('close', resolve))
    expect(performance.now() - began).toBeGreaterThan(LIMIT_MS - 50)
    if (said !== '' || more === '') {
      expect(said).toMatch(/^HTTP\/1.1 408 /)
      expect(JSON.parse(said.split('\r\n\r\n')[1] ?? '')).toMatchObject({
        status: 408,
        detail: 'A request may take at most 0.3 s to be sent.',
      })
    }
    expect((await ask(port, '/healthz')).status).toBe(200)
  },
)

test('a client that does not read its answer is closed when nothing has moved for a while', async () => {
  const { port, server } = await listen(() => new Response('x'.repeat(50_000_000)), {
    idleTimeoutMs: 300,
  })
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  socket.pause()
  socket.write('GET /v1/x HTTP/1.1\r\nHost: x\r\n\r\n')
  const count = () =>
    new Promise<number>((resolve, reject) =>
      server.getConnections((error, n) => (error ? reject(error) : resolve(n))),
    )
  await vi.waitFor(async () => expect(await count()).toBe(1), 10_000)
  await vi.waitFor(async () => expect(await count()).toBe(0), { timeout: 20_000 })
})

test('headers that are too large are refused with how large they may be', async () => {
  const { port } = await listen(() => new Response('done'))
  const socket = connect(port, '127.0.0.1')
  socket.end(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)
  const said = await textOf(socket)
  expect(said).toMatch(/^HTTP\/1.1 431 /)
  expect(JSON.parse(said.split('\r\n\r\n')[1] ?? '').detail).toContain('at most 16384 bytes')
})
