import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { httpServer } from '../../src/http/server.ts'
import { linesOf } from '../../src/import/read/lines.ts'
import { spool } from '../../src/import/spool.ts'
import { UnreadRestError } from '../../src/common/errors.ts'
import { startService } from '../support/service.ts'

const NDJSON = { 'Content-Type': 'application/x-ndjson' }
const MEGABYTE = 1024 * 1024
const packers = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }
const good = `${JSON.stringify({ article: { title: 'Good' } })}\n`

interface Result {
  line: number
  status: string
  problem: { status: number; detail: string; errors?: unknown[] } | null
}
const parse = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Result)

/** Sends a packed body to the import. */
const send = async (encoding: keyof typeof packers, body: Buffer) => {
  const { app } = startService({ empty: true })
  const response = await app.request('/v1/import', {
    method: 'POST',
    headers: { ...NDJSON, 'Content-Encoding': encoding },
    body: new Uint8Array(packers[encoding](body)),
  })
  expect(response.status).toBe(200)
  return parse(await response.text())
}

const CHUNK = 64 * 1024
/** So many megabytes of a text, a chunk at a time; counts the chunks that are taken. */
const repeated = (text: string, megabytes: number) => {
  const chunk = Buffer.from(text.repeat(Math.ceil(CHUNK / text.length)))
  const taken = { bytes: 0 }
  async function* chunks() {
    while (taken.bytes < megabytes * MEGABYTE) {
      taken.bytes += chunk.length
      yield chunk
    }
  }
  return { taken, chunks: chunks() }
}

test.for([
  ['line ends', '\n'],
  ['line ends of Windows', '\r\n'],
  ['blank lines', '   \n'],
  ['lines with tabs', '\t\n'],
  ['one line without an end', 'x'],
  ['one blank line without an end', ' '],
  ['lines that are too long', `${'x'.repeat(20 * MEGABYTE)}\n`],
] as const)('a stream of nothing but %s is not read to its end', async ([, text]) => {
  const { taken, chunks } = repeated(text, 1_000)
  const read = async () => {
    for await (const _ of linesOf(chunks));
  }
  await expect(read()).rejects.toThrow(UnreadRestError)
  expect(taken.bytes).toBeLessThan(60 * MEGABYTE)
})

test('blank lines are passed over where there are as many lines beside them', async () => {
  async function* chunks() {
    for (let i = 0; i < 60; i++) {
      yield Buffer.from(`${'x'.repeat(MEGABYTE / 2)}\n`)
      yield Buffer.from('\n'.repeat(MEGABYTE / 2))
    }
  }
  let found = 0
  let last = 0
  for await (const lines of linesOf(chunks())) {
    found += lines.length
    last = lines.at(-1)?.line ?? last
  }
  expect([found, last]).toEqual([60, 59 * (1 + MEGABYTE / 2) + 1])
})

test.for(Object.keys(packers) as (keyof typeof packers)[])(
  'what %s packs of nothing ends an import with a result that says so',
  async (encoding) => {
    for (const nothing of ['\n', 'x']) {
      const body = Buffer.concat([Buffer.from(good), Buffer.alloc(40 * MEGABYTE, nothing)])
      const results = await send(encoding, body)
      expect(results.map(({ status }) => status)).toEqual(['created', 'refused'])
      expect(results[1]?.problem?.status).toBe(413)
      expect(results[1]?.problem?.detail).toMatch(/^The rest is not read: /)
    }
  },
)

test('what unpacks to far more than it is ends an import with a result that says so', async () => {
  const article = `${JSON.stringify({ article: { title: 'Same', body: 'x'.repeat(450_000) } })}\n`
  const results = await send('br', Buffer.from(article.repeat(240)))
  const last = results.pop()
  expect(last?.problem).toMatchObject({
    status: 413,
    detail: 'The rest is not read: it decompresses to more than 100 times its size and 64 MiB.',
  })
  expect(results.length).toBeGreaterThan(10)
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['created', 'unchanged']))
})

test('lines that are all refused end an import', { timeout: 60_000 }, async () => {
  for (const bad of ['x\n', '{}\n']) {
    const results = await send('gzip', Buffer.from(`${good}${bad.repeat(100_000)}`))
    expect(results.length).toBeLessThan(30_000)
    expect(results.at(-1)?.problem).toMatchObject({ status: 400 })
    expect(results.at(-1)?.problem?.detail).toMatch(/lines were all refused\.$/)
  }
})

test('a line with a thousand faults has a short result', async () => {
  const unknown = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`field${i}`, 1]))
  const evidence = Array.from({ length: 200 }, () => unknown)
  const { app } = startService({ empty: true })
  const response = await app.request('/v1/import', {
    method: 'POST',
    headers: NDJSON,
    body: JSON.stringify({ event: { ...unknown, evidence } }),
  })
  const text = await response.text()
  expect(parse(text)[0]?.problem?.errors).toHaveLength(10)
  expect(text.length).toBeLessThan(20_000)
})

/** A service behind its server. */
const listen = async (options: Parameters<typeof startService>[0] = {}) => {
  const service = startService({ empty: true, ...options })
  const { server } = httpServer({
    fetch: service.app.fetch,
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

/** A client that sends a packed import whole, and reads nothing. */
const sendUnread = async (port: number, body: Buffer) => {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  onTestFinished(() => void socket.destroy())
  const packed = gzipSync(body)
  socket.pause()
  socket.write(
    [
      'POST /v1/import HTTP/1.1',
      'Host: x',
      'Content-Type: application/x-ndjson',
      'Content-Encoding: gzip',
      `Content-Length: ${packed.length}`,
      '',
      '',
    ].join('\r\n'),
  )
  await new Promise((resolve) => socket.write(packed, resolve))
  return socket
}

/** Whether another import may begin. */
const isFree = async (port: number): Promise<boolean> => {
  const response = await fetch(`http://127.0.0.1:${port}/v1/import`, {
    method: 'POST',
    headers: NDJSON,
    body: good,
  })
  await response.text()
  return response.ok
}

test('an import ends when its client leaves, though nothing has come of it yet', async () => {
  const { port } = await listen({ importsMax: 1 })
  const article = `${JSON.stringify({ article: { title: 'Big', body: 'x'.repeat(450_000) } })}\n`
  const socket = await sendUnread(port, Buffer.from(article.repeat(120)))
  await expect.poll(() => isFree(port), { timeout: 20_000 }).toBe(false)
  socket.destroy()
  await expect.poll(() => isFree(port), { timeout: 20_000 }).toBe(true)
})

test('a spool leaves no file behind, and says how much of it waits', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const one = spool(folder)
  onTestFinished(() => one.close())
  expect(readdirSync(folder)).toEqual([])
  one.write('ab')
  one.write('é')
  expect(one.waiting()).toBe(4)
  const taken = one.taken()
  expect(Buffer.from((await one.next()) ?? '').toString()).toBe('abé')
  await taken
  expect(one.waiting()).toBe(0)
  one.end()
  expect(await one.next()).toBeNull()
})
