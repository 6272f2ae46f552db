import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { percentEncoded } from '../../src/http/raw-url.ts'
import { httpServer } from '../../src/http/server.ts'
import { startService } from '../support/service.ts'

const listen = async (options: Parameters<typeof startService>[0] = {}) => {
  const service = startService(options)
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
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => void server.close(resolve))
  })
  return { ...service, server, port: (server.address() as AddressInfo).port }
}

interface Answer {
  status: number
  body: { data?: { title: string }[]; title?: string; detail?: string }
}

/** A connection on which requests are sent byte by byte as they are written. */
const dial = (port: number) => {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let text = ''
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  const next = async (): Promise<Answer> => {
    const isWhole = () => {
      const end = text.indexOf('\r\n\r\n')
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? Infinity)
      return end >= 0 && text.length >= end + 4 + length ? { end: end + 4, length } : undefined
    }
    await expect.poll(isWhole, { timeout: 20_000 }).toBeDefined()
    const { end, length } = isWhole() ?? { end: 0, length: 0 }
    const answer = {
      status: Number(text.slice(9, 12)),
      body: JSON.parse(
        Buffer.from(text.slice(end, end + length), 'latin1').toString(),
      ) as Answer['body'],
    }
    text = text.slice(end + length)
    return answer
  }
  return {
    socket,
    send: (bytes: string | Buffer) => socket.write(bytes),
    ask: (bytes: string | Buffer) => {
      socket.write(bytes)
      return next()
    },
    next,
  }
}

const get = (url: string, more = '') => `GET ${url} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`

test.for([
  ['Arabic', 'مصر'],
  ['French', 'été'],
  ['Chinese', '北京'],
  ['an emoji', '😀'],
])('UTF-8 in a URL as it is, as curl sends it, is read: %s', async ([, word = '']) => {
  const { port, post } = await listen()
  await post('/v1/articles', { title: `About ${word}`, tags: [word] })
  const { status, body } = await dial(port).ask(get(`/v1/articles?tag=${word}`))
  expect([status, body.data?.map(({ title }) => title)]).toEqual([200, [`About ${word}`]])
})

test('a connection goes on after such a URL, with any other request', async () => {
  const { port } = await listen()
  const { ask } = dial(port)
  for (let i = 0; i < 15; i++) {
    expect((await ask(get('/v1/events?q=مصر'))).status).toBe(200)
    expect((await ask(get('/v1/events?limit=1'))).body.data).toHaveLength(1)
  }
  const body = JSON.stringify({ title: 'GET /é HTTP/1.1' })
  const head = `POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`
  const made = await ask(head + body)
  expect([made.status, made.body.title]).toEqual([201, 'GET /é HTTP/1.1'])
})

test('a write with such a URL gets its body, also when it comes later', async () => {
  const { port } = await listen()
  const { send, ask } = dial(port)
  const body = JSON.stringify({ title: 'é'.repeat(50_000) })
  send(
    `POST /v1/articles?q=é HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`,
  )
  await sleep(50)
  const { status } = await ask(body.slice(10))
  // Creating takes no parameters, and a title not so many characters.
  expect(status).toBe(400)
  expect((await ask(get('/healthz'))).status).toBe(200)
})

test('who asks so is counted by the same address', async () => {
  const { port } = await listen({ ratePerAddress: 3 })
  const statuses: number[] = []
  for (let i = 0; i < 5; i++) {
    const url = i % 2 === 0 ? '/v1/events?q=é' : '/v1/events'
    statuses.push((await dial(port).ask(get(url))).status)
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429])
})

test.for([
  ['Latin-1', Buffer.from(get('/v1/events?q=caf\xe9'), 'latin1')],
  ['a URL whose line comes in two parts', null],
])(
  'bytes in a URL that cannot be read are refused, and told how to send them: %s',
  async ([, bytes]) => {
    const { port } = await listen()
    const { send, ask } = dial(port)
    if (!bytes) {
      send('GET /v1/events?q=')
      await sleep(200)
    }
    const { status, body } = await ask(bytes ?? 'مصر HTTP/1.1\r\nHost: localhost\r\n\r\n')
    expect(status).toBe(400)
    expect(body.detail).toContain('percent-encoded')
  },
)

const error = (text: string, bytesParsed: number, code = 'HPE_INVALID_URL') =>
  Object.assign(new Error('x'), { code, rawPacket: Buffer.from(text), bytesParsed })

test('only the URL of a request line is changed', () => {
  const rest = 'Host: x\r\nX-Name: é\r\n\r\n{"é":"GET /é HTTP/1.1"}'
  const made = percentEncoded(error(`POST /é?a=$&b=é HTTP/1.1\r\n${rest}`, 6))
  expect(made?.toString()).toBe(`POST /%C3%A9?a=$&b=%C3%A9 HTTP/1.1\r\n${rest}`)
})

test.for([
  ['another error', error('GET /é HTTP/1.1\r\n\r\n', 5, 'HPE_INVALID_METHOD')],
  ['an error elsewhere', error('GET /é HTTP/1.1\r\n\r\n', 9)],
  ['the middle of a line', error('?q=é HTTP/1.1\r\n\r\n', 3)],
  ['a line that has not come whole', error('GET /é', 5)],
  [
    'a request that comes after another one',
    error('GET /a HTTP/1.1\r\n\r\nGET /é HTTP/1.1\r\n\r\n', 24),
  ],
  ['no HTTP', error('GET /é FTP/1.1\r\n\r\n', 5)],
])('nothing is made of %s', ([, fault]) => {
  expect(percentEncoded(fault as ReturnType<typeof error>)).toBe(undefined)
})
