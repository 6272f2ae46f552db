import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import {
  createServer,
  request as requestOf,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { startProxy, type Proxy } from './proxy.ts'
import { startHarness, type Harness } from './start.ts'

interface Logged {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: string | null
  bodyBytes: number
  fault: string | null
  status: number | null
  answered: number | null
  aborted: boolean
  at: number
  connection: number
  elsewhere: boolean
  error?: string
}
interface Made {
  id: string
  baseUrl: string
  elsewhere: string
}

const makePlan = async (proxy: string, plan: unknown): Promise<Made> => {
  const made = await fetch(`${proxy}/plans`, { method: 'POST', body: JSON.stringify(plan) })
  expect(made.status).toBe(201)
  return (await made.json()) as Made
}
const logOf = async (baseUrl: string): Promise<Logged[]> => {
  const { requests } = (await (await fetch(baseUrl)).json()) as { requests: Logged[] }
  return requests
}

interface Got {
  status: number | null
  headers: IncomingHttpHeaders
  body: Buffer
  /** Milliseconds until the head, and until the end. */
  head: number
  end: number
  /** Times at which pieces of the body came. */
  pieces: number[]
  error: string | null
}

/** One request on a connection of its own, and all that can be seen of its answer. */
const get = (
  url: string,
  { method = 'GET', headers = {}, body = '', leaveAfter = 0 } = {},
): Promise<Got> =>
  new Promise((resolve) => {
    const start = performance.now()
    const passed = () => performance.now() - start
    const got: Got = {
      status: null,
      headers: {},
      body: Buffer.alloc(0),
      head: 0,
      end: 0,
      pieces: [],
      error: null,
    }
    const done = (error: Error | null) => {
      resolve({
        ...got,
        end: passed(),
        error: error && ((error as NodeJS.ErrnoException).code ?? error.message),
      })
    }
    const asked = requestOf(url, { method, headers, agent: false }, (answer: IncomingMessage) => {
      got.status = answer.statusCode ?? 0
      got.headers = answer.headers
      got.head = passed()
      answer.on('data', (chunk: Buffer) => {
        got.body = Buffer.concat([got.body, chunk])
        got.pieces.push(passed())
        if (leaveAfter > 0 && got.body.length >= leaveAfter) asked.destroy()
      })
      answer.once('end', () => done(null))
      answer.once('error', done)
    })
    asked.once('error', done)
    asked.end(body)
  })

const PAGE = JSON.stringify({
  data: [
    { id: 'a', type: 'AID' },
    { id: 'b', type: 'AID' },
  ],
  page: {},
})
const LINES = ['{"id":"a"}', '{"id":"bb"}', '{"id":"ccc"}'].map((line) => `${line}\n`)
const ZIPPED = gzipSync(PAGE)

/** What a stand-in for the service has seen, so that what a proxy sends on can be told. */
const seen = {
  open: 0,
  left: 0,
  requests: [] as { url: string; body: string; headers: IncomingHttpHeaders }[],
}

const fake: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://x')
  if (pathname === '/echo') {
    // Piece by piece, without waiting for the end.
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson' })
    response.flushHeaders()
    request.pipe(response)
    return
  }
  if (pathname === '/endless') {
    seen.open++
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson' })
    const timer = setInterval(() => response.write('{"id":"x"}\n'), 5)
    response.once('close', () => {
      clearInterval(timer)
      seen.left++
    })
    return
  }
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    seen.requests.push({
      url: request.url ?? '',
      body: Buffer.concat(chunks).toString('latin1'),
      headers: request.headers,
    })
    const json = { 'Content-Type': 'application/json', ETag: '"1"' }
    if (pathname === '/lines') {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' })
      for (const line of LINES) response.write(line)
      response.end()
    } else if (pathname === '/zipped' && request.headers['accept-encoding'] === 'gzip') {
      response.writeHead(200, {
        ...json,
        'Content-Encoding': 'gzip',
        'Content-Length': ZIPPED.length,
      })
      response.end(ZIPPED)
    } else if (pathname === '/moved') {
      response.writeHead(308, {
        Location: '/lines?x=1',
        Link: '</a?b=1>; rel="first", </c>; rel="next"',
      })
      response.end()
    } else if (pathname === '/gone') {
      response.writeHead(204).end()
    } else {
      response.writeHead(200, {
        ...json,
        'Content-Length': Buffer.byteLength(PAGE),
        'X-Twice': ['1', '2'],
      })
      response.end(PAGE)
    }
  })
}

describe('the proxy', () => {
  let proxy: Proxy
  const server = createServer(fake)
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    proxy = await startProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
  afterAll(async () => {
    await proxy.stop()
    server.close()
  })

  /** Asks as often as there are faults, and once more. */
  const meet = async (faults: unknown[], path = '/page', options = {}) => {
    const { baseUrl } = await makePlan(proxy.origin, { faults })
    const got: Got[] = []
    for (let i = 0; i <= faults.length; i++) got.push(await get(`${baseUrl}${path}`, options))
    return { got, log: await logOf(baseUrl), baseUrl }
  }

  test('passes what no plan touches, byte by byte', async () => {
    const { baseUrl } = await makePlan(proxy.origin, {})
    const zipped = await get(`${baseUrl}/zipped?a=%20+&b=é`.replace('é', '%C3%A9'), {
      headers: { 'Accept-Encoding': 'gzip', 'X-Mine': 'a, b' },
    })
    expect(zipped.body.equals(ZIPPED)).toBe(true)
    expect(gunzipSync(zipped.body).toString()).toBe(PAGE)
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', etag: '"1"' })
    expect(zipped.headers['content-length']).toBe(String(ZIPPED.length))
    expect(seen.requests.at(-1)).toMatchObject({
      url: '/zipped?a=%20+&b=%C3%A9',
      headers: { 'x-mine': 'a, b', 'accept-encoding': 'gzip' },
    })
    const page = await get(`${baseUrl}/page`, { method: 'POST', body: '\u0000{"é":1}' })
    expect(page.headers['x-twice']).toBe('1, 2')
    expect(Buffer.from(seen.requests.at(-1)?.body ?? '', 'latin1').toString()).toBe('\u0000{"é":1}')
    const [first, second] = await logOf(baseUrl)
    expect(first).toMatchObject({
      method: 'GET',
      path: '/zipped?a=%20+&b=%C3%A9',
      body: null,
      fault: null,
    })
    expect(second).toMatchObject({
      method: 'POST',
      body: '\u0000{"é":1}',
      status: 200,
      answered: 200,
      aborted: false,
    })
  })

  test('streams both ways without waiting', async () => {
    const { baseUrl } = await makePlan(proxy.origin, {})
    const answers: string[] = []
    await new Promise<void>((resolve, reject) => {
      const asked = requestOf(`${baseUrl}/echo`, { method: 'POST' }, (answer) => {
        answer.setEncoding('utf8').on('data', (text: string) => {
          answers.push(text)
          if (answers.length < 3) asked.write(`line ${answers.length}\n`)
          else asked.end()
        })
        answer.once('end', resolve)
      })
      asked.once('error', reject)
      asked.write('line 0\n')
    })
    expect(answers).toEqual(['line 0\n', 'line 1\n', 'line 2\n'])
    expect((await logOf(baseUrl))[0]?.body).toBe(answers.join(''))
  })

  test('keeps 64 KB of a body, and sends on all of it', async () => {
    const { baseUrl } = await makePlan(proxy.origin, {})
    const body = 'x'.repeat(1_000_000)
    await get(`${baseUrl}/page`, { method: 'PUT', body })
    expect(seen.requests.at(-1)?.body).toBe(body)
    const [entry] = await logOf(baseUrl)
    expect(entry).toMatchObject({ bodyBytes: 1_000_000, body: 'x'.repeat(65_536) })
  })

  test('tells the service when the client leaves', async () => {
    const { baseUrl } = await makePlan(proxy.origin, {})
    const before = { ...seen }
    await get(`${baseUrl}/endless`, { leaveAfter: 30 })
    await vi.waitFor(async () => {
      expect(seen.open - before.open).toBe(1)
      expect(seen.left - before.left).toBe(1)
      expect((await logOf(baseUrl))[0]).toMatchObject({ aborted: true, status: 200 })
    }, 10_000)
  })

  test('keeps redirects and links within the plan', async () => {
    const { baseUrl } = await makePlan(proxy.origin, {})
    const { pathname } = new URL(baseUrl)
    const { headers } = await get(`${baseUrl}/moved`)
    expect(headers.location).toBe(`${pathname}/lines?x=1`)
    expect(headers.link).toBe(`<${pathname}/a?b=1>; rel="first", <${pathname}/c>; rel="next"`)
    const followed = await fetch(`${baseUrl}/moved`)
    expect(await followed.text()).toBe(LINES.join(''))
    expect((await logOf(baseUrl)).map(({ path }) => path)).toEqual([
      '/moved',
      '/moved',
      '/lines?x=1',
    ])
  })

  test('numbers connections', async () => {
    const { baseUrl } = await makePlan(proxy.origin, {})
    await get(`${baseUrl}/page`)
    await get(`${baseUrl}/page`)
    const [first, second] = await logOf(baseUrl)
    expect(first?.connection).not.toBe(second?.connection)
  })

  test('drop-before: the service sees nothing', async () => {
    const before = seen.requests.length
    const { got, log } = await meet([{ kind: 'drop-before' }], '/page', {
      method: 'POST',
      body: 'b',
    })
    expect(got.map(({ status, error }) => [status, error])).toEqual([
      [null, 'ECONNRESET'],
      [200, null],
    ])
    expect(seen.requests.length - before).toBe(1)
    expect(log).toMatchObject([
      { fault: 'drop-before', status: null, answered: null, aborted: true, body: 'b' },
      { fault: null, status: 200, answered: 200, aborted: false },
    ])
  })

  test('null in the list is a request that goes through', async () => {
    const { got } = await meet([null, { kind: 'drop-before', reset: true }])
    expect(got.map(({ status }) => status)).toEqual([200, null, 200])
  })

  test('drop-after: the service has done it', async () => {
    const before = seen.requests.length
    const { got, log } = await meet([{ kind: 'drop-after' }], '/page', {
      method: 'POST',
      body: 'b',
    })
    expect(got.map(({ status, error }) => [status, error])).toEqual([
      [null, 'ECONNRESET'],
      [200, null],
    ])
    expect(seen.requests.length - before).toBe(2)
    expect(log[0]).toMatchObject({ fault: 'drop-after', status: 200, answered: null, body: 'b' })
  })

  test('drop-body: half of the body', async () => {
    const { got, log } = await meet([{ kind: 'drop-body' }])
    expect(got[0]).toMatchObject({ status: 200, error: 'ECONNRESET' })
    expect(got[0]?.headers['content-length']).toBe(String(PAGE.length))
    expect(got[0]?.body.toString()).toBe(PAGE.slice(0, Math.floor(PAGE.length / 2)))
    expect(log[0]).toMatchObject({ fault: 'drop-body', status: 200, answered: 200, aborted: true })
    const chunked = await meet([{ kind: 'drop-body' }], '/lines')
    expect(chunked.got[0]).toMatchObject({ status: 200, error: 'ECONNRESET' })
    const none = await meet([{ kind: 'drop-body' }], '/gone')
    expect(none.got.map(({ status }) => status)).toEqual([null, 204])
    expect(none.log[0]).toMatchObject({ status: 204, answered: null })
  })

  test('status: the proxy answers', async () => {
    const before = seen.requests.length
    const { got, log } = await meet([
      { kind: 'status', status: 503, headers: { 'retry-after': '7', 'X-A': 'b' } },
      { kind: 'status', status: 404, body: { status: 404 }, contentType: 'application/json' },
      { kind: 'status', status: 200, body: 'text' },
      { kind: 'status', status: 204 },
      { kind: 'status', status: 403, body: '' },
    ])
    expect(seen.requests.length - before).toBe(1)
    expect(got[0]?.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'retry-after': '7',
      'x-a': 'b',
    })
    expect(JSON.parse(got[0]?.body.toString() ?? '')).toMatchObject({
      title: 'Service Unavailable',
      status: 503,
      instance: '/page',
      requestId: got[0]?.headers['x-request-id'],
    })
    expect(got[1]).toMatchObject({ status: 404, headers: { 'content-type': 'application/json' } })
    expect(got[1]?.body.toString()).toBe('{"status":404}')
    expect(got[2]?.body.toString()).toBe('text')
    expect(got.map(({ status }) => status)).toEqual([503, 404, 200, 204, 403, 200])
    expect(got[4]?.body).toHaveLength(0)
    expect(log[0]).toMatchObject({ fault: 'status', status: null, answered: 503, aborted: false })
  })

  test('status: Retry-After as a date is never too early, and at most a second too late', async () => {
    const { got } = await meet([{ kind: 'status', status: 429, retryAfterDate: 2 }])
    const date = got[0]?.headers['retry-after'] ?? ''
    expect(date).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
    const ahead = Date.parse(date) - Date.now()
    expect(ahead).toBeGreaterThan(1000)
    expect(ahead).toBeLessThanOrEqual(3000)
  })

  test('status: early answers before it has read the body', async () => {
    const faults = [{ kind: 'status', status: 429, early: true }]
    const { baseUrl } = await makePlan(proxy.origin, { faults })
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = requestOf(`${baseUrl}/page`, { method: 'POST' }, (answer) => {
        answer.resume()
        asked.end('the end')
        resolve(answer.statusCode)
      })
      asked.once('error', reject)
      asked.write('a beginning, ')
    })
    expect(status).toBe(429)
    await vi.waitFor(async () => {
      expect((await logOf(baseUrl))[0]?.body).toBe('a beginning, the end')
    }, 10_000)
  })

  test('html-502 and html-200: pages', async () => {
    const { got } = await meet([{ kind: 'html-502' }, { kind: 'html-200' }])
    expect(got.map(({ status }) => status)).toEqual([502, 200, 200])
    for (const { headers, body } of got.slice(0, 2)) {
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(body.toString()).toContain('<html>')
    }
  })

  test('slow-headers: the answer begins later', async () => {
    const { got, log } = await meet([{ kind: 'slow-headers', ms: 300 }])
    expect(got[0]?.head).toBeGreaterThanOrEqual(299)
    expect(got[1]?.head).toBeLessThan(250)
    expect(got[0]?.body.toString()).toBe(PAGE)
    expect(log[0]).toMatchObject({ fault: 'slow-headers', status: 200, aborted: false })
  })

  test('slow-body: the answer trickles', async () => {
    const { got, log } = await meet([{ kind: 'slow-body', chunkBytes: 20, ms: 20 }])
    expect(got[0]?.body.toString()).toBe(PAGE)
    const gaps = Math.ceil(PAGE.length / 20) - 1
    expect(got[0]?.end).toBeGreaterThanOrEqual(gaps * 19)
    expect(got[0]?.pieces.length).toBeGreaterThan(gaps / 2)
    expect(log[0]).toMatchObject({ fault: 'slow-body', aborted: false })
  })

  test.each(['/page', '/lines', '/endless'])(
    'stall-body: %s stops, until the client leaves',
    async (path) => {
      const { baseUrl } = await makePlan(proxy.origin, {
        faults: [{ kind: 'stall-body', afterBytes: 25 }],
      })
      const left = seen.left
      const asked = AbortSignal.timeout(300)
      const answer = await fetch(`${baseUrl}${path}`, { signal: asked })
      let text = ''
      await expect(async () => {
        for await (const chunk of answer.body ?? []) text += Buffer.from(chunk).toString()
      }).rejects.toThrow(/aborted|timeout/)
      expect(text).toHaveLength(25)
      await vi.waitFor(async () => {
        expect((await logOf(baseUrl))[0]).toMatchObject({ fault: 'stall-body', aborted: true })
        if (path === '/endless') expect(seen.left).toBe(left + 1)
      }, 10_000)
    },
  )

  test('stall-body: never the last byte', async () => {
    const { baseUrl } = await makePlan(proxy.origin, {
      faults: [{ kind: 'stall-body', afterBytes: 1e6 }],
    })
    const { body, error } = await get(`${baseUrl}/page`, { leaveAfter: PAGE.length - 1 })
    expect(body).toHaveLength(PAGE.length - 1)
    expect(error).toBe('ECONNRESET')
  })

  test('half-line: whole lines, and half of the next', async () => {
    const { got, log } = await meet(
      [
        { kind: 'half-line', lines: 1 },
        { kind: 'half-line', lines: 2, end: 'destroy' },
        { kind: 'half-line', lines: 2, end: 'destroy', half: false },
        { kind: 'half-line', lines: 0, end: 'clean' },
        { kind: 'half-line', lines: 9 },
      ],
      '/lines',
    )
    const texts = got.map(({ body }) => body.toString())
    expect(texts[0]).toBe(`${LINES[0]}{"id"`)
    expect(texts[1]).toBe(`${LINES[0]}${LINES[1]}{"id":`)
    expect(texts[2]).toBe(`${LINES[0]}${LINES[1]}`)
    expect(texts[3]).toBe('{"id"')
    expect(texts[4]).toBe(LINES.join(''))
    expect(texts[5]).toBe(LINES.join(''))
    expect(got.map(({ error }) => error)).toEqual([
      null,
      'ECONNRESET',
      'ECONNRESET',
      null,
      null,
      null,
    ])
    expect(log.map(({ aborted }) => aborted)).toEqual([false, true, true, false, false, false])
  })

  test('half-line: an endless stream is left', async () => {
    const { baseUrl } = await makePlan(proxy.origin, { faults: [{ kind: 'half-line', lines: 3 }] })
    const left = seen.left
    const { body, error } = await get(`${baseUrl}/endless`)
    expect(body.toString()).toBe(`${'{"id":"x"}\n'.repeat(3)}{"id"`)
    expect(error).toBe(null)
    await vi.waitFor(() => expect(seen.left).toBe(left + 1), 10_000)
  })

  test('rewrite: JSON, and JSON line by line', async () => {
    const fault = {
      kind: 'rewrite',
      set: { '/data/*/new': [1], '/data/0/type': 'X', '/data/-': {}, '/no/way': 1, '/a~1b': null },
      remove: ['/page', '/data/1/type'],
    }
    const { got } = await meet([fault], '/zipped', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(JSON.parse(got[0]?.body.toString() ?? '')).toEqual({
      data: [{ id: 'a', type: 'X', new: [1] }, { id: 'b', new: [1] }, {}],
      'a/b': null,
    })
    expect(got[0]?.headers.etag).toBe('"1"')
    const lines = await meet([{ kind: 'rewrite', set: { '/type': 'NEW' } }], '/lines')
    expect(lines.got[0]?.body.toString()).toBe(
      LINES.map((line) => line.replace('}', ',"type":"NEW"}')).join(''),
    )
    expect(lines.got[1]?.body.toString()).toBe(LINES.join(''))
  })

  test('redirect: to another host, another port, the same place', async () => {
    const faults = [
      { kind: 'redirect' },
      { kind: 'redirect', to: 'port', status: 308 },
      { kind: 'redirect', to: 'same' },
      { kind: 'status', status: 500 },
      { kind: 'redirect', location: 'https://example.com/' },
    ]
    const { baseUrl, elsewhere } = await makePlan(proxy.origin, { faults })
    expect(new URL(elsewhere).host).not.toBe(new URL(baseUrl).host)
    const { pathname } = new URL(baseUrl)
    const headers = { Authorization: 'Bearer secret' }
    const first = await fetch(`${baseUrl}/page?a=1`, { headers })
    expect(first.url).toBe(`${elsewhere}/page?a=1`)
    expect(await first.text()).toBe(PAGE)
    const second = await fetch(`${baseUrl}/page`, { headers, method: 'POST', body: 'b' })
    expect(second.url).toBe(elsewhere.replace('localhost', '127.0.0.1') + '/page')
    const third = await fetch(`${baseUrl}/page`, { headers })
    expect(third.status).toBe(500)
    expect((await get(`${baseUrl}/page`)).headers.location).toBe('https://example.com/')
    const log = await logOf(baseUrl)
    expect(log.map(({ path, elsewhere: other, fault }) => [path, other, fault])).toEqual([
      ['/page?a=1', false, 'redirect'],
      ['/page?a=1', true, null],
      ['/page', false, 'redirect'],
      ['/page', true, null],
      ['/page', false, 'redirect'],
      ['/page', false, 'status'],
      ['/page', false, 'redirect'],
    ])
    expect(log[0]?.headers.authorization).toBe('Bearer secret')
    expect(log[1]?.headers.authorization).toBe(undefined)
    expect(log[3]).toMatchObject({ method: 'POST', body: 'b' })
    expect(pathname).toMatch(/^\/plans\/\w+$/)
  })

  test.each([
    [[], 'a plan is a JSON object'],
    [{ fault: [] }, 'a plan has no "fault"; it has "faults" and "random"'],
    [{ faults: [{ kind: 'x' }] }, 'faults[0]: there is no fault "x"'],
    [{ faults: [null, { kind: 'slow-body', ms: 1 }] }, 'faults[1]: slow-body needs "chunkBytes"'],
    [{ faults: [{ kind: 'drop-body', rest: true }] }, 'faults[0]: drop-body has no "rest"'],
    [{ faults: [{ kind: 'status', status: '503' }] }, 'faults[0]: "status" cannot be "503"'],
    [{ random: { rate: 2, seed: 1 } }, 'random: "rate" is from 0 to 1'],
    [{ random: { rate: 0.1, seed: 1, kinds: ['slow-body'] } }, 'random.kinds[0]: slow-body needs'],
  ])('%j is no plan', async (plan, why) => {
    const made = await fetch(`${proxy.origin}/plans`, {
      method: 'POST',
      body: JSON.stringify(plan),
    })
    expect(made.status).toBe(400)
    expect(((await made.json()) as { error: string }).error).toContain(why)
  })

  test('a plan that was deleted is gone', async () => {
    const { baseUrl } = await makePlan(proxy.origin, {})
    expect((await fetch(baseUrl, { method: 'DELETE' })).status).toBe(204)
    expect((await fetch(baseUrl)).status).toBe(404)
    expect((await fetch(`${baseUrl}/page`)).status).toBe(404)
    expect((await fetch(`${proxy.origin}/v1/events`)).status).toBe(404)
  })

  describe('a random plan', () => {
    /** What each of 1,000 requests met, in an order of their own. */
    const draw = async (random: unknown, concurrency: number, attempts = 1) => {
      const { baseUrl } = await makePlan(proxy.origin, { random })
      const queue = Array.from({ length: 1000 / attempts }, (_, i) => i)
      await Promise.all(
        Array.from({ length: concurrency }, async () => {
          for (let i = queue.pop(); i !== undefined; i = queue.pop())
            for (let attempt = 0; attempt < attempts; attempt++)
              await get(`${baseUrl}/page`, { method: 'POST', body: `{"n":${i}}` })
        }),
      )
      const log = await logOf(baseUrl)
      expect(log).toHaveLength(1000)
      return log.map(({ body, fault, answered }) => `${body} ${fault} ${answered}`).toSorted()
    }

    test('is the same by its seed, whatever the order', async () => {
      const [one, again, other] = await Promise.all([
        draw({ rate: 0.2, seed: 1 }, 50),
        draw({ rate: 0.2, seed: 1 }, 7),
        draw({ rate: 0.2, seed: 2 }, 50),
      ])
      expect(again).toEqual(one)
      expect(other).not.toEqual(one)
      const faults = one.filter((line) => !line.includes('null 200'))
      expect(faults.length).toBeGreaterThan(150)
      expect(faults.length).toBeLessThan(250)
      const kinds = Map.groupBy(faults, (line) => line.replace(/^\S+ /, ''))
      expect([...kinds.keys()].toSorted()).toEqual([
        'drop-after null',
        'drop-before null',
        'drop-body 200',
        'html-502 502',
        'status 429',
        'status 503',
      ])
      for (const some of kinds.values()) expect(some.length).toBeGreaterThan(15)
    })

    test('lets the same request through after so many faults', async () => {
      const lines = await draw({ rate: 1, seed: 3, most: 2, kinds: ['503'] }, 20, 5)
      expect(lines.filter((line) => line.endsWith('503'))).toHaveLength(800)
    })
  })
})

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([child]) => child as number)

describe('the process', () => {
  const ways = [
    ['when its standard input closes', [], (harness: Harness) => harness.process.stdin?.end(), 0],
    ['on SIGTERM', [], (harness: Harness) => harness.process.kill('SIGTERM'), 0],
    [
      'on SIGINT, idle, and not before when its standard input closes',
      ['--idle'],
      (harness: Harness) => harness.process.kill('SIGINT'),
      0,
    ],
    ['when it is killed', [], (harness: Harness) => harness.process.kill('SIGKILL'), null],
    [
      'when the service ends',
      [],
      (harness: Harness) => {
        for (const pid of childrenOf(harness.process.pid ?? 0)) process.kill(pid, 'SIGKILL')
      },
      1,
    ],
  ] as const

  test.for(ways)('ends %s, and leaves nothing', async ([, args, end, code]) => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-harness-test-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    // Compiled code stays there for the next start.
    const left = () => readdirSync(folder).filter((name) => name !== 'node-compile-cache')
    vi.stubEnv('TMPDIR', folder)
    const harness = await startHarness(...args)
    vi.unstubAllEnvs()
    // A test that fails leaves nothing either.
    onTestFinished(() => void harness.process.kill('SIGTERM'))
    const children = childrenOf(harness.process.pid ?? 0)
    expect(children).toHaveLength(1)
    expect(left()).toHaveLength(1)
    expect((await fetch(`${harness.service}/readyz`)).status).toBe(200)
    if (args.length > 0) {
      // It stays without standard input then.
      harness.process.stdin?.end()
      await sleep(300)
      expect((await fetch(`${harness.service}/readyz`)).status).toBe(200)
    }
    // A client in the middle of an answer does not hold it up.
    const faults = [{ kind: 'slow-headers', ms: 60_000 }]
    const { baseUrl } = await makePlan(harness.proxy, { faults })
    const waiting = get(`${baseUrl}/v1/events`)
    await sleep(50)
    const ended = new Promise((resolve) => harness.process.once('close', resolve))
    end(harness)
    expect(await ended).toBe(code)
    expect((await waiting).error).toBe('ECONNRESET')
    await vi.waitFor(
      () => {
        expect(children.filter(isAlive)).toEqual([])
        expect(left()).toEqual([])
      },
      { timeout: 10_000 },
    )
  })

  test('kills the service and starts it again on its port, with its database', async () => {
    const harness = await startHarness()
    onTestFinished(async () => {
      await harness.stop()
    })
    const [before] = childrenOf(harness.process.pid ?? 0)
    const made = await fetch(`${harness.service}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'It stays' }),
    })
    const { id } = (await made.json()) as { id: string }
    await harness.restart()
    expect(childrenOf(harness.process.pid ?? 0)).not.toEqual([before])
    const { baseUrl } = await makePlan(harness.proxy, {})
    expect((await fetch(`${baseUrl}/v1/articles/${id}`)).status).toBe(200)
  })
})

test('1,000 calls at a time of 10 go through, and each is told of', async () => {
  const harness = await startHarness()
  onTestFinished(async () => {
    await harness.stop()
  })
  const { baseUrl } = await makePlan(harness.proxy, {})
  let left = 1000
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      while (left-- > 0) {
        const answer = await fetch(`${baseUrl}/v1/events?limit=1`)
        expect(answer.status).toBe(200)
        await answer.arrayBuffer()
      }
    }),
  )
  expect(await logOf(baseUrl)).toHaveLength(1000)
})
