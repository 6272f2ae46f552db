import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { serve, stop, ownDatabase } from '../support/command.ts'

/** A client that sends something, reads nothing, and stays. */
const stay = async (origin: string, text: string): Promise<Socket> => {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname).on('error', () => {})
  onTestFinished(() => void socket.destroy())
  await new Promise((resolve) => socket.once('connect', resolve))
  if (text !== '') await new Promise((resolve) => socket.write(text, resolve))
  return socket
}

const ask = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')
const post = (path: string, type: string, length: number, body: string) =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    `Content-Type: ${type}`,
    `Content-Length: ${length}`,
    '',
    body,
  ].join('\r\n')

const line = (i: number) =>
  `${JSON.stringify({ article: { title: `Article ${i}`, body: 'x'.repeat(20_000) } })}\n`

const clients: [kind: string, sent: string, more: string][] = [
  ['says nothing', '', ''],
  ['sends half a request', 'GET /v1/events HTTP/1.1\r\nX: ', ''],
  ['sends its headers letter by letter', 'GET /v1/events HTTP/1.1\r\nX: ', 'x'],
  ['sends half a body', post('/v1/articles', 'application/json', 100, '{"title":'), ''],
  ['sends its body letter by letter', post('/v1/articles', 'application/json', 9e5, '{'), ' '],
  ['sends half a body that is refused', post('/v1/articles', 'text/plain', 9e5, '{'), ''],
  ['pauses an import', post('/v1/import', 'application/x-ndjson', 9e5, line(-1)), ''],
  ['sends an import letter by letter', post('/v1/import', 'application/x-ndjson', 9e5, '{'), ' '],
  ['reads nothing of a stream', ask('/v1/articles/export'), ''],
  ['reads nothing of a page', ask('/v1/articles?limit=200').repeat(400), ''],
  ['reads nothing of the changes', ask('/v1/changes/stream'), ''],
]

test(
  'no client that sends or reads too slowly keeps a server from ending with 0',
  { timeout: 120_000 },
  async () => {
    const url = await ownDatabase()
    const server = await serve({
      DATABASE_URL: url,

      LOG_LEVEL: 'silent',
      SHUTDOWN_TIMEOUT_MS: '30000',
    })
    const lines = Array.from({ length: 1_000 }, (_, i) => line(i)).join('')
    const imported = await fetch(`${server.origin}/v1/import`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
      body: lines,
    })
    expect((await imported.text()).split('\n')).toHaveLength(1_001)
    for (const [, sent, more] of clients) {
      const socket = await stay(server.origin, sent)
      const trickle = setInterval(() => more !== '' && socket.write(more), 100)
      onTestFinished(() => clearInterval(trickle))
    }
    const healthy = await fetch(`${server.origin}/healthz`)
    expect(healthy.status).toBe(200)
    expect((await stop(server)).code).toBe(0)
  },
)

test('an import that is under way when the server stops says which lines are in', async () => {
  const url = await ownDatabase()
  const server = await serve({ DATABASE_URL: url, LOG_LEVEL: 'silent' })
  const socket = await stay(server.origin, post('/v1/import', 'application/x-ndjson', 9e6, line(1)))
  let said = ''
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await expect.poll(() => said, { timeout: 20_000 }).toContain('"created"')
  const stopped = stop(server)
  await new Promise((resolve) => socket.once('close', resolve))
  const [, result] = said.match(/^\{.*\}$/gm) ?? []
  expect(JSON.parse(result ?? '')).toMatchObject({
    line: 2,
    status: 'refused',
    problem: {
      status: 503,
      detail: 'The rest is not read: the service is stopping, so send it again.',
    },
  })
  expect((await stopped).code).toBe(0)
})
