/** The proxy that stands between an SDK and the service, and does what a plan says goes wrong. */
import {
  Agent,
  createServer,
  request as requestOf,
  STATUS_CODES,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { finished, pipeline } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { lottery, PlanError, readPlan, type Fault, type Plan } from './plans.ts'

const LOGGED_BYTES = 65_536
/** A lot may look at bodies so long; longer ones, and streams, count by method and path only. */
const LOT_BYTES = 65_536
const KEEP_ALIVE_TIMEOUT_MS = 120_000

/** Headers of one connection, which are not for the other side of the proxy. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** What is told of a request that came in under a plan. */
interface Entry {
  method: string
  /** Below the base URL, with the query. */
  path: string
  headers: IncomingHttpHeaders
  body: Buffer[]
  bodyBytes: number
  fault: Fault['kind'] | null
  /** What the service answered. */
  status: number | null
  /** What the client was answered. */
  answered: number | null
  /** Whether the client left before it had the whole answer, or the answer was broken off. */
  aborted: boolean
  /** Milliseconds since the plan was made. */
  at: number
  /** Number of the connection it came by, counted over all plans. */
  connection: number
  /** Whether it came to the other host. */
  elsewhere: boolean
  /** What went wrong that no plan says. */
  error?: string
}

interface Running {
  id: string
  plan: Plan
  taken: number
  draw: ((asks: string) => Fault | null) | null
  entries: Entry[]
  madeAt: number
}

/** A proxy that runs. */
export interface Proxy {
  origin: string
  stop: () => Promise<void>
}

const isLines = (type: string) => /\b(ndjson|jsonl)\b/.test(type)
const isJson = (type: string) => /[/+]json\b/.test(type)

const HTML = (title: string) =>
  `<!doctype html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`

const keep = (entry: Entry, chunk: Buffer) => {
  const room = LOGGED_BYTES - entry.bodyBytes
  if (room > 0) entry.body.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
  entry.bodyBytes += chunk.length
}

const shown = ({ body, ...entry }: Entry) => ({
  ...entry,
  body: entry.bodyBytes === 0 ? null : Buffer.concat(body).toString('utf8'),
})

const readBody = async (request: IncomingMessage, entry?: Entry): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (entry) keep(entry, chunk)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Reads to the end, keeping no more than the log does. */
const skipBody = async (request: IncomingMessage, entry: Entry): Promise<void> => {
  for await (const chunk of request as AsyncIterable<Buffer>) keep(entry, chunk)
}

const cut = (response: ServerResponse, reset: boolean | undefined) => {
  const { socket } = response
  if (reset) socket?.resetAndDestroy()
  else socket?.destroy()
}

/** Settles when there is room for more; false when the client has left. */
const write = async (response: ServerResponse, chunk: Buffer): Promise<boolean> => {
  if (response.closed || response.destroyed) return false
  if (!response.write(chunk)) {
    await new Promise<void>((resolve) => {
      const done = () => {
        response.off('drain', done)
        response.off('close', done)
        resolve()
      }
      response.once('drain', done)
      response.once('close', done)
    })
  }
  return !response.closed
}

/** Writes, and settles when the operating system has it. */
const flush = (response: ServerResponse, chunk: Buffer): Promise<void> =>
  new Promise((resolve) => {
    response.write(chunk, () => {
      resolve()
    })
  })

const setAt = (root: unknown, pointer: string, value: unknown, remove: boolean): unknown => {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (steps.length === 0) return remove ? null : value
  const visit = (node: unknown, index: number) => {
    if (typeof node !== 'object' || node === null) return
    const step = steps[index] as string
    const holder = node as Record<string, unknown>
    const names = step === '*' ? Object.keys(holder) : [step]
    for (const name of names) {
      if (index < steps.length - 1) visit(holder[name], index + 1)
      else if (Array.isArray(node) && name === '-') node.push(value)
      else if (!remove) holder[name] = value
      else if (Array.isArray(node)) node.splice(Number(name), 1)
      else delete holder[name]
    }
  }
  visit(root, 0)
  return root
}

const rewritten = (
  text: string,
  { set = {}, remove = [] }: Fault & { kind: 'rewrite' },
): string => {
  let value: unknown = JSON.parse(text)
  for (const [pointer, item] of Object.entries(set)) value = setAt(value, pointer, item, false)
  for (const pointer of remove) value = setAt(value, pointer, undefined, true)
  return JSON.stringify(value)
}

/** The lines of a stream, each with its newline, as soon as they are whole; the rest at the end. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield rest.subarray(0, end + 1)
      rest = rest.subarray(end + 1)
    }
  }
  if (rest.length > 0) yield rest
}

const listen = async (listener: RequestListener): Promise<{ server: Server; port: number }> => {
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS, requestTimeout: 0, requireHostHeader: false },
    listener,
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, resolve)
  })
  return { server, port: (server.address() as AddressInfo).port }
}

/** Starts a proxy to the service at that origin. */
export const startProxy = async (service: string): Promise<Proxy> => {
  const target = new URL(service)
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 1024 })
  const plans = new Map<string, Running>()
  const connections = new WeakMap<Socket, number>()
  let connectionCount = 0
  let planCount = 0
  let problemCount = 0
  let origin = ''
  let other = 0

  const numberOf = (socket: Socket): number => {
    const known = connections.get(socket)
    if (known) return known
    connections.set(socket, ++connectionCount)
    return connectionCount
  }

  const baseOf = ({ id }: Running) => `/plans/${id}`

  /** Keeps the client within the plan: `Location` is a target, `Link` has targets in brackets. */
  const within = (running: Running, name: string, value: string): string => {
    const moved = (url: string) => {
      const path = url.startsWith(`${service}/`) ? url.slice(service.length) : url
      return path.startsWith('/') && !path.startsWith('//') ? baseOf(running) + path : url
    }
    if (name === 'location' || name === 'content-location') return moved(value)
    if (name === 'link') return value.replace(/<([^>]*)>/g, (_, url: string) => `<${moved(url)}>`)
    return value
  }

  const headersOf = (running: Running, answer: IncomingMessage, without: string[]): string[] => {
    const headers: string[] = []
    for (let i = 0; i + 1 < answer.rawHeaders.length; i += 2) {
      const name = answer.rawHeaders[i] as string
      const lower = name.toLowerCase()
      if (HOP_BY_HOP.has(lower) || without.includes(lower)) continue
      headers.push(name, within(running, lower, answer.rawHeaders[i + 1] as string))
    }
    return headers
  }

  const begin = (
    running: Running,
    entry: Entry,
    response: ServerResponse,
    answer: IncomingMessage,
    without: string[] = [],
  ) => {
    entry.answered = answer.statusCode ?? 0
    response.sendDate = false
    response.writeHead(
      entry.answered,
      answer.statusMessage ?? '',
      headersOf(running, answer, without),
    )
    response.flushHeaders()
  }

  /** Sends the request on. Settles with the head of the answer. */
  const forward = (
    request: IncomingMessage,
    response: ServerResponse,
    entry: Entry,
    body: Buffer | null,
    identity: boolean,
  ): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const headers: OutgoingHttpHeaders = {}
      for (const [name, value] of Object.entries(request.headersDistinct)) {
        if (HOP_BY_HOP.has(name) || name === 'expect' || name === 'host' || !value) continue
        headers[name] = value.length === 1 ? value[0] : value
      }
      headers.host = target.host
      if (identity) headers['accept-encoding'] = 'identity'
      const hasBody = Boolean(
        request.headers['content-length'] ?? request.headers['transfer-encoding'],
      )
      if (request.headers['transfer-encoding']) headers['transfer-encoding'] = 'chunked'
      const outgoing = requestOf({
        agent,
        host: target.hostname,
        port: target.port,
        method: request.method ?? 'GET',
        path: entry.path,
        headers,
      })
      // A client that leaves is gone for the service too.
      response.once('close', () => {
        if (!response.writableFinished) outgoing.destroy()
      })
      outgoing.once('error', reject)
      outgoing.once('response', (answer: IncomingMessage) => {
        entry.status = answer.statusCode ?? 0
        // The service may answer before it has read all, and then read no more.
        outgoing.on('error', () => {})
        answer.on('error', () => {})
        resolve(answer)
      })
      if (body) {
        outgoing.end(body)
      } else if (hasBody) {
        outgoing.flushHeaders()
        request.on('data', (chunk: Buffer) => keep(entry, chunk))
        request.pipe(outgoing)
        outgoing.once('close', () => {
          request.unpipe(outgoing)
          request.resume()
        })
      } else {
        outgoing.end()
      }
    })

  const answerSelf = (
    entry: Entry,
    response: ServerResponse,
    status: number,
    headers: Record<string, string>,
    body: string,
  ) => {
    entry.answered = status
    const isEmpty = status === 204 || status === 205 || status === 304
    const bytes = Buffer.from(isEmpty ? '' : body)
    response.writeHead(status, {
      ...(isEmpty ? {} : { 'Content-Length': String(bytes.length) }),
      ...headers,
    })
    response.end(bytes)
  }

  const answerStatus = (
    fault: Fault & { kind: 'status' },
    entry: Entry,
    response: ServerResponse,
  ) => {
    const { status, contentType, retryAfterDate } = fault
    const requestId = `proxy-${++problemCount}`
    const headers: Record<string, string> = { 'X-Request-Id': requestId }
    let body = ''
    if (typeof fault.body === 'string') {
      body = fault.body
      headers['Content-Type'] = contentType ?? 'text/plain; charset=utf-8'
    } else if (fault.body !== undefined) {
      body = JSON.stringify(fault.body)
      headers['Content-Type'] =
        contentType ?? (status >= 400 ? 'application/problem+json' : 'application/json')
    } else if (status >= 400) {
      body = JSON.stringify({
        type: 'about:blank',
        title: STATUS_CODES[status] ?? 'Unknown',
        status,
        detail: 'The proxy says so.',
        instance: entry.path.replace(/\?.*$/, ''),
        requestId,
      })
      headers['Content-Type'] = contentType ?? 'application/problem+json'
    } else if (contentType) {
      headers['Content-Type'] = contentType
    }
    if (retryAfterDate !== undefined) {
      const seconds = Math.ceil(Date.now() / 1000 + retryAfterDate)
      headers['Retry-After'] = new Date(seconds * 1000).toUTCString()
    }
    for (const [name, value] of Object.entries(fault.headers ?? {})) {
      const same = Object.keys(headers).find((known) => known.toLowerCase() === name.toLowerCase())
      if (same) delete headers[same]
      headers[name] = value
    }
    answerSelf(entry, response, status, headers, body)
  }

  const pass = (
    running: Running,
    entry: Entry,
    response: ServerResponse,
    answer: IncomingMessage,
  ): Promise<void> => {
    begin(running, entry, response, answer)
    return new Promise((resolve) => {
      pipeline(answer, response, () => {
        resolve()
      })
    })
  }

  const stall = async (
    fault: Fault & { kind: 'stall-body' },
    response: ServerResponse,
    answer: IncomingMessage,
  ) => {
    const length = answer.headers['content-length']
    // The last byte would end the answer.
    let room =
      length === undefined ? fault.afterBytes : Math.min(fault.afterBytes, Number(length) - 1)
    if (room > 0) {
      for await (const chunk of answer.iterator({ destroyOnReturn: false })) {
        const part = (chunk as Buffer).subarray(0, room)
        room -= part.length
        if (!(await write(response, part)) || room <= 0) break
      }
    }
    if (!response.closed) await new Promise<void>((resolve) => response.once('close', resolve))
    answer.destroy()
  }

  const trickle = async (
    fault: Fault & { kind: 'slow-body' },
    response: ServerResponse,
    answer: IncomingMessage,
  ) => {
    const step = Math.max(1, fault.chunkBytes)
    // The last piece goes with the end: a client that has all of it leaves, and has not aborted.
    let next: Buffer | null = null
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      for (let from = 0; from < chunk.length; from += step) {
        if (next) {
          if (!(await write(response, next))) return
          await sleep(fault.ms)
        }
        next = chunk.subarray(from, from + step)
      }
    }
    response.end(next ?? '')
  }

  const halve = async (
    fault: Fault & { kind: 'half-line' },
    response: ServerResponse,
    answer: IncomingMessage,
  ) => {
    let whole = 0
    for await (const line of linesOf(answer as AsyncIterable<Buffer>)) {
      if (whole < fault.lines) {
        whole++
        if (!(await write(response, line))) return
        continue
      }
      if (fault.half !== false)
        await flush(response, line.subarray(0, Math.max(1, Math.floor((line.length - 1) / 2))))
      break
    }
    if (fault.end === 'destroy') {
      await flush(response, Buffer.alloc(0))
      cut(response, false)
    } else {
      response.end()
    }
  }

  const rewrite = async (
    fault: Fault & { kind: 'rewrite' },
    running: Running,
    entry: Entry,
    response: ServerResponse,
    answer: IncomingMessage,
  ) => {
    const type = answer.headers['content-type'] ?? ''
    if (isLines(type)) {
      begin(running, entry, response, answer, ['content-length'])
      for await (const line of linesOf(answer as AsyncIterable<Buffer>)) {
        const text = line.toString('utf8').trim()
        const next = text === '' ? line : Buffer.from(`${rewritten(text, fault)}\n`)
        if (!(await write(response, next))) return
      }
      response.end()
    } else if (isJson(type)) {
      const body = Buffer.from(rewritten((await readBody(answer)).toString('utf8'), fault))
      entry.answered = answer.statusCode ?? 0
      response.sendDate = false
      response.writeHead(entry.answered, answer.statusMessage ?? '', [
        ...headersOf(running, answer, ['content-length']),
        'Content-Length',
        String(body.length),
      ])
      response.end(body)
    } else {
      await pass(running, entry, response, answer)
    }
  }

  const choose = async (
    running: Running,
    request: IncomingMessage,
    entry: Entry,
  ): Promise<{ fault: Fault | null; body: Buffer | null }> => {
    const { plan, draw } = running
    if (entry.elsewhere) return { fault: null, body: null }
    if (running.taken < plan.faults.length)
      return { fault: plan.faults[running.taken++] ?? null, body: null }
    if (!draw) return { fault: null, body: null }
    const length = Number(request.headers['content-length'] ?? 0)
    const body = length > 0 && length <= LOT_BYTES ? await readBody(request, entry) : null
    const asks = `${entry.method} ${entry.path} ${body?.toString('latin1') ?? ''}`
    return { fault: draw(asks), body }
  }

  const serve = async (
    running: Running,
    request: IncomingMessage,
    response: ServerResponse,
    entry: Entry,
  ): Promise<void> => {
    const { fault, body } = await choose(running, request, entry)
    entry.fault = fault?.kind ?? null
    const sendOn = (identity = false) => forward(request, response, entry, body, identity)
    const takeIn = async () => {
      if (!body) await skipBody(request, entry)
    }
    switch (fault?.kind) {
      case undefined:
        return pass(running, entry, response, await sendOn())
      case 'drop-before':
        await takeIn()
        cut(response, fault.reset)
        return
      case 'drop-after':
        await readBody(await sendOn())
        cut(response, fault.reset)
        return
      case 'drop-body': {
        const answer = await sendOn()
        const whole = await readBody(answer)
        // An answer without a body could not be seen to be broken off.
        if (whole.length > 0) {
          begin(running, entry, response, answer)
          await flush(response, whole.subarray(0, Math.floor(whole.length / 2)))
        }
        cut(response, fault.reset)
        return
      }
      case 'status':
        if (!fault.early) await takeIn()
        answerStatus(fault, entry, response)
        if (fault.early) await takeIn()
        return
      case 'html-502':
      case 'html-200': {
        await takeIn()
        const isBad = fault.kind === 'html-502'
        const headers = { 'Content-Type': 'text/html; charset=utf-8' }
        const page = HTML(isBad ? '502 Bad Gateway' : 'Sign in to the network')
        answerSelf(entry, response, isBad ? 502 : 200, headers, page)
        return
      }
      case 'redirect': {
        await takeIn()
        const hosts = {
          host: `http://localhost:${other}`,
          port: `http://127.0.0.1:${other}`,
          same: '',
        }
        const location =
          fault.location ?? `${hosts[fault.to ?? 'host']}${baseOf(running)}${entry.path}`
        answerSelf(entry, response, fault.status ?? 307, { Location: location }, '')
        return
      }
      case 'slow-headers': {
        const answer = await sendOn()
        const left = new AbortController()
        response.once('close', () => left.abort())
        await sleep(fault.ms, undefined, { signal: left.signal }).catch(() => {})
        if (response.closed) answer.destroy()
        else await pass(running, entry, response, answer)
        return
      }
      case 'slow-body':
      case 'stall-body': {
        const answer = await sendOn()
        begin(running, entry, response, answer)
        await (fault.kind === 'slow-body'
          ? trickle(fault, response, answer)
          : stall(fault, response, answer))
        return
      }
      case 'half-line': {
        const answer = await sendOn(true)
        begin(running, entry, response, answer, ['content-length'])
        await halve(fault, response, answer)
        return
      }
      case 'rewrite':
        return rewrite(fault, running, entry, response, await sendOn(true))
    }
  }

  const control = async (
    request: IncomingMessage,
    response: ServerResponse,
    id: string | undefined,
  ) => {
    const send = (status: number, value: unknown) => {
      const text = value === undefined ? '' : `${JSON.stringify(value)}\n`
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
    }
    const body = await readBody(request)
    const running = plans.get(id ?? '')
    if (id === undefined) {
      if (request.method !== 'POST') return send(405, { error: 'POST makes a plan' })
      try {
        const plan = readPlan(JSON.parse(body.toString('utf8') || '{}'))
        const made: Running = {
          id: String(++planCount),
          plan,
          taken: 0,
          draw: plan.random && lottery(plan.random),
          entries: [],
          madeAt: performance.now(),
        }
        plans.set(made.id, made)
        const base = baseOf(made)
        return send(201, {
          id: made.id,
          baseUrl: `${origin}${base}`,
          elsewhere: `http://localhost:${other}${base}`,
        })
      } catch (error) {
        if (!(error instanceof PlanError || error instanceof SyntaxError)) throw error
        return send(400, { error: error.message })
      }
    }
    if (!running) return send(404, { error: `there is no plan ${id}` })
    if (request.method === 'GET') return send(200, { requests: running.entries.map(shown) })
    if (request.method !== 'DELETE') return send(405, { error: 'GET or DELETE' })
    plans.delete(running.id)
    return response.writeHead(204).end()
  }

  const listener =
    (elsewhere: boolean): RequestListener =>
    (request, response) => {
      const [, id, path] = /^\/plans(?:\/([^/?]+))?(\/.*)?$/.exec(request.url ?? '') ?? []
      const running = plans.get(id ?? '')
      if (path === undefined || !running) {
        if (request.url === '/plans' || (id && path === undefined)) {
          control(request, response, id).catch(() => response.destroy())
        } else {
          request.resume()
          response.writeHead(404, { 'Content-Type': 'application/json' })
          response.end(
            `{"error":"there is no plan for ${JSON.stringify(request.url).slice(1, -1)}"}`,
          )
        }
        return
      }
      const entry: Entry = {
        method: request.method ?? '',
        path,
        headers: request.headers,
        body: [],
        bodyBytes: 0,
        fault: null,
        status: null,
        answered: null,
        aborted: false,
        at: Math.round(performance.now() - running.madeAt),
        connection: numberOf(request.socket),
        elsewhere,
      }
      running.entries.push(entry)
      response.setMaxListeners(30).on('error', () => {})
      request.on('error', () => {})
      finished(response, (error) => {
        entry.aborted = Boolean(error)
      })
      serve(running, request, response, entry).catch((error: unknown) => {
        // A client that left has made this itself.
        if (!response.closed && !request.destroyed)
          entry.error = error instanceof Error ? error.message : String(error)
        response.destroy()
      })
    }

  const [main, second] = await Promise.all([listen(listener(false)), listen(listener(true))])
  origin = `http://127.0.0.1:${main.port}`
  other = second.port
  return {
    origin,
    stop: async () => {
      await Promise.all(
        [main, second].map(
          ({ server }) =>
            new Promise<void>((resolve) => {
              server.close(() => resolve())
              server.closeAllConnections()
            }),
        ),
      )
      agent.destroy()
    },
  }
}
