import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { httpServer } from '../../src/http/server.ts'
import { startService } from '../support/service.ts'

/** A service behind the server that protects it, on a port of its own. */
const listen = async (options: Parameters<typeof startService>[0] = {}) => {
  const service = startService({ empty: true, ...options })
  const { server } = httpServer({
    ...service.served,
    hostname: '127.0.0.1',
    requestTimeoutMs: 60_000,
    connectionsMax: 100,
    inFlightMax: 100,
    waitMaxMs: 60_000,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { service, port: (server.address() as AddressInfo).port }
}

interface Answer {
  status: number
  head: string
  body: string
}

/** A connection whose answers are read one by one. */
const open = (port: number) => {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  onTestFinished(() => void socket.destroy())
  let came = Buffer.alloc(0)
  let isOver = false
  let wake = Promise.withResolvers<void>()
  const tell = () => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  socket.on('data', (chunk: Buffer) => {
    came = Buffer.concat([came, chunk])
    tell()
  })
  socket.on('close', () => {
    isOver = true
    tell()
  })
  return {
    socket,
    /** The next answer; null when the connection ends before it. */
    next: async (): Promise<Answer | null> => {
      for (;;) {
        const end = came.indexOf('\r\n\r\n')
        const head = end < 0 ? '' : came.subarray(0, end).toString()
        const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
        if (end >= 0 && came.length >= end + 4 + length) {
          const body = came.subarray(end + 4, end + 4 + length).toString()
          came = came.subarray(end + 4 + length)
          return { status: Number(head.split(' ')[1]), head, body }
        }
        if (isOver) return null
        await wake.promise
      }
    },
  }
}

const isClosing = ({ head }: Answer) => /^connection: close/im.test(head)
const HEALTH = 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'

const JSON_TYPE = 'Content-Type: application/json'
const MEGABYTE = 1024 * 1024
const refusals: [kind: string, status: number, request: string, headers: string[]][] = [
  ['too large', 413, 'POST /v1/articles', [JSON_TYPE]],
  ['of another media type', 415, 'POST /v1/articles', ['Content-Type: text/plain']],
  ['packed in an unknown way', 415, 'POST /v1/articles', [JSON_TYPE, 'Content-Encoding: zstd']],
  ['of a path that is not there', 404, 'POST /v1/nothing', [JSON_TYPE]],
  ['of a method that is not there', 405, 'PUT /v1/articles', [JSON_TYPE]],
  ['of a bad key', 401, 'POST /v1/articles', [JSON_TYPE, 'X-API-Key: wrong']],
  ['of a wrong parameter', 400, 'POST /v1/articles?colour=red', [JSON_TYPE]],
  ['of a wrong header', 400, 'POST /v1/articles', [JSON_TYPE, 'Idempotency-Key: ']],
  ['of an import that is not lines', 415, 'POST /v1/import', [JSON_TYPE]],
  ['of a read', 200, 'GET /v1/articles', [JSON_TYPE]],
  ['of a deletion', 404, 'DELETE /v1/articles/article_01j00000000000000000000000', [JSON_TYPE]],
  ['outside of the API', 404, 'POST /nothing', [JSON_TYPE]],
  ['with a URL that is not one', 400, 'POST http://[', [JSON_TYPE]],
]

for (const [framing, whole] of [
  ['of known length', true],
  ['in chunks', false],
] as const)
  test.for(refusals)(
    `a large body ${framing}, %s, is answered and the connection does what the answer says`,
    { timeout: 60_000 },
    async ([, status, request, headers]) => {
      const { port } = await listen({ bodyLimitBytes: status === 413 ? MEGABYTE : 8 * MEGABYTE })
      const part = Buffer.alloc(MEGABYTE, ' ')
      for (let round = 0; round < 3; round++) {
        const { socket, next } = open(port)
        const framed = whole ? `Content-Length: ${3 * MEGABYTE}` : 'Transfer-Encoding: chunked'
        socket.write([`${request} HTTP/1.1`, 'Host: x', framed, ...headers, '', ''].join('\r\n'))
        for (let i = 0; i < 3; i++)
          socket.write(
            whole ? part : Buffer.concat([Buffer.from('100000\r\n'), part, Buffer.from('\r\n')]),
          )
        if (!whole) socket.write('0\r\n\r\n')
        const refused = await next()
        expect(refused?.status).toBe(status)
        if (refused && isClosing(refused)) {
          expect(await next()).toBeNull()
          continue
        }
        socket.write(HEALTH)
        expect((await next())?.status).toBe(200)
      }
    },
  )

test(
  'a refused body of a few megabytes does not cost its connection',
  { timeout: 60_000 },
  async () => {
    const { port } = await listen()
    const { socket, next } = open(port)
    for (let round = 0; round < 10; round++) {
      socket.write(
        `POST /v1/articles HTTP/1.1\r\nHost: x\r\n${JSON_TYPE}\r\nContent-Length: ${8 * MEGABYTE}\r\n\r\n`,
      )
      socket.write(Buffer.alloc(8 * MEGABYTE, ' '))
      const refused = await next()
      expect([refused?.status, refused && isClosing(refused)]).toEqual([413, false])
      socket.write(HEALTH)
      expect((await next())?.status).toBe(200)
    }
  },
)

test('a refused body that is too long to be read is said to end its connection', async () => {
  const { port } = await listen()
  const { socket, next } = open(port)
  const length = 2_000 * MEGABYTE
  socket.write(
    `POST /v1/articles HTTP/1.1\r\nHost: x\r\n${JSON_TYPE}\r\nContent-Length: ${length}\r\n\r\n`,
  )
  const refused = await next()
  expect([refused?.status, refused && isClosing(refused)]).toEqual([413, true])
  expect(await next()).toBeNull()
})

const stray: [kind: string, bytes: string][] = [
  ['letters', 'stray bytes\r\n\r\n'],
  ['a line that is no request', 'GET\r\n\r\n'],
  ['bytes that are no text', '\x00\x01\x02\r\n\r\n'],
  [
    'a request with two lengths',
    'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
  ],
  ['headers that are too large', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
]
test.for(stray)(
  'a write that is followed by %s has its own answer, and they have theirs',
  async ([, bytes]) => {
    const { port, service } = await listen()
    const { socket, next } = open(port)
    const body = JSON.stringify({ title: 'Committed' })
    socket.write(
      `POST /v1/articles HTTP/1.1\r\nHost: x\r\n${JSON_TYPE}\r\nContent-Length: ${body.length}\r\n\r\n${body}${bytes}`,
    )
    const written = await next()
    expect(written?.status).toBe(201)
    const refused = await next()
    expect([400, 431]).toContain(refused?.status)
    expect(refused && isClosing(refused)).toBe(true)
    expect(await next()).toBeNull()
    const { title } = (await service.get('/v1/articles')).body.data[0]
    expect(title).toBe('Committed')
  },
)

test('requests that follow one another at once are all answered before stray bytes are', async () => {
  const { port } = await listen()
  const { socket, next } = open(port)
  const post = (title: string) => {
    const body = JSON.stringify({ title })
    return `POST /v1/articles HTTP/1.1\r\nHost: x\r\n${JSON_TYPE}\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  }
  socket.write(`${post('One')}${HEALTH}${post('Two')}stray`)
  const answers = [await next(), await next(), await next(), await next(), await next()]
  expect(answers.map((answer) => answer?.status ?? null)).toEqual([201, 200, 201, 400, null])
})

test('a body whose chunks are not what they say is refused, once', async () => {
  const { port, service } = await listen()
  const { socket, next } = open(port)
  socket.write(
    `POST /v1/articles HTTP/1.1\r\nHost: x\r\n${JSON_TYPE}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
  )
  expect((await next())?.status).toBe(400)
  expect(await next()).toBeNull()
  expect((await service.get('/v1/articles')).body.data).toEqual([])
})
