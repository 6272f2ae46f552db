import { Call, Lines, List, Page, type Answer, type LinesInput } from './call.js'
import {
  apiError,
  ConnectionError,
  DatelineError,
  TimeoutError,
  UnexpectedResponseError,
} from './errors.js'
import type { PageInfo } from './generated/types.gen.js'
import { VERSION } from './generated/version.gen.js'

const BASE_URL = 'http://127.0.0.1:3000'
const TIMEOUT_MS = 60_000
const MAX_RETRIES = 2
const RETRY_AFTER_MAX_MS = 60_000
const BACKOFF_FIRST_MS = 500
const BACKOFF_MAX_MS = 8_000
const JITTER = 0.25
const KEY_BYTES = 16
const JSON_TYPE = 'application/json'
const NDJSON = 'application/x-ndjson'
const NO_CONTENT = 204

/** Whether this is Node, Deno or Bun, and not a browser: they may name themselves and send streams. */
const isServer = 'process' in globalThis && !('window' in globalThis && 'document' in globalThis)

export interface ClientOptions {
  /** Where the service is. Default `http://127.0.0.1:3000`; a path in it is kept. */
  baseUrl?: string
  /** The API key, or a function that is asked for it before every attempt. */
  apiKey?: string | (() => string | Promise<string>)
  /** Time limit of one attempt in milliseconds. Default 60 000. */
  timeoutMs?: number
  /** How many more attempts follow one that failed. Default 2. */
  maxRetries?: number
  /** Headers for every request. */
  headers?: Record<string, string>
  /** A `fetch` of your own. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
}

/** What may be different for one request. */
export interface RequestOptions {
  /** Cancels the call: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Time limit of one attempt in milliseconds; for streams, of the silence between bytes. */
  timeoutMs?: number | undefined
  maxRetries?: number | undefined
  headers?: Record<string, string> | undefined
  /** Query parameters that this version of the package does not know. */
  query?: Record<string, unknown> | undefined
}

export interface ReadOptions extends RequestOptions {
  /** Entity tag that you have: `NotModifiedError` when it is current. */
  ifNoneMatch?: string | undefined
}

export interface KeyOptions extends RequestOptions {
  /** The same request with the same key is done once. One is made when you give none. */
  idempotencyKey?: string | undefined
}

export interface WriteOptions extends KeyOptions {
  /** Entity tag or version that you mean to change: `PreconditionFailedError` when it is not current. */
  ifMatch?: string | number | undefined
}

/** A request as an operation describes it. */
export interface Request {
  method: string
  path: string
  query?: object | undefined
  body?: unknown
  /** Media type of the body. */
  mediaType?: string
  /** A body that is sent line by line. */
  lines?: LinesInput<unknown>
  /** Whether the operation takes an idempotency key. */
  keyed?: boolean
  /** What the operation has of headers beside those of all options. */
  headers?: Record<string, string | undefined>
  /** What is asked for, when it is not JSON. */
  accept?: string
  /** Whether the answer is read as it arrives, after the call is settled. */
  streams?: boolean
  /** What asks for the page after one, when it is not `cursor`. */
  goesOn?: 'since'
  /**
   * Of pages without end: how many items to ask for, and how many seconds an answer may wait for some.
   * Without `wait` they end with what there is.
   */
  feed?: { limit: number; wait: number | undefined }
}

/** What an operation is asked that has no query parameters yet. */
export type NoParams = Record<string, never>

type AnyOptions = ReadOptions & WriteOptions

/** A path with its parameters escaped. */
export const path = (parts: TemplateStringsArray, ...values: (string | number)[]): string =>
  parts.reduce((made, part, i) => {
    const value = String(values[i - 1] ?? '')
    // A URL would lose such a segment, and the request reach another resource.
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`"${value}" is no id`)
    return made + encodeURIComponent(value) + part
  })

/** A text for a header, which takes no other than ASCII. */
export const percentEncoded = (text: string | undefined): string | undefined =>
  text && encodeURIComponent(text)

const queryString = (query: object): string => {
  const parameters: [string, string][] = []
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) parameters.push([name, String(one)])
  }
  return parameters.length > 0 ? `?${new URLSearchParams(parameters).toString()}` : ''
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = () => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    const timer = setTimeout(done, ms)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })

export const backoff = (attempt: number): number =>
  Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** attempt) * (1 - Math.random() * JITTER)

/** How long to wait before the next attempt; undefined when there is no point in one, or no more. */
const waitAfter = (error: unknown, attempt: number, retries: number): number | undefined => {
  if (attempt >= retries) return undefined
  if (error instanceof ConnectionError) return backoff(attempt)
  const { status, retryAfterMs } = error as { status?: number; retryAfterMs?: number }
  const passing = status === 408 || status === 429 || (status ?? 0) >= 500
  if (!passing && !(status === 409 && retryAfterMs !== undefined)) return undefined
  const wait = retryAfterMs ?? backoff(attempt)
  if (wait <= RETRY_AFTER_MAX_MS) return wait
  return retries < Infinity ? undefined : RETRY_AFTER_MAX_MS
}

/** Aborts an attempt that is silent for too long, or that its caller gives up. */
class Watch {
  readonly #abort = new AbortController()
  readonly #what: string
  readonly #ms: number
  readonly #signal: AbortSignal | undefined
  readonly #stop = () => this.#abort.abort()
  #timer: ReturnType<typeof setTimeout> | undefined
  #expired = false

  constructor(what: string, ms: number, signal: AbortSignal | undefined) {
    this.#what = what
    this.#ms = ms
    this.#signal = signal
    signal?.addEventListener('abort', this.#stop)
    if (signal?.aborted) this.#stop()
    this.touch()
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  /** Begins the time limit anew. */
  touch(): void {
    this.rest()
    this.#timer = setTimeout(() => {
      this.#expired = true
      this.#stop()
    }, this.#ms)
  }

  /** Lets time pass while it is not the server that is waited for. */
  rest(): void {
    clearTimeout(this.#timer)
  }

  end(): void {
    this.rest()
    this.#signal?.removeEventListener('abort', this.#stop)
  }

  /** What to throw for what `fetch` threw. */
  errorOf(cause: unknown): unknown {
    if (this.#signal?.aborted) return this.#signal.reason
    if (cause instanceof DatelineError) return cause
    return this.#expired
      ? new TimeoutError(`${this.#what}: no answer in ${this.#ms} ms`, { cause })
      : new ConnectionError(`${this.#what}: ${(cause as Error).message}`, { cause })
  }
}

const parse = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnexpectedResponseError(`${what}: the answer is not JSON`, { cause })
  }
}

const readJson = async (response: Response, what: string): Promise<unknown> => {
  const text = await response.text()
  return response.status === NO_CONTENT ? undefined : parse(text, what)
}

const asBody = async (input: LinesInput<unknown>): Promise<ReadableStream | Blob> => {
  const encoder = new TextEncoder()
  const lines = (async function* () {
    for await (const item of input) yield encoder.encode(`${JSON.stringify(item)}\n`)
  })()
  if (isServer) {
    return new ReadableStream({
      pull: async (controller) => {
        const { value, done } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => {
        await lines.return()
      },
    })
  }
  // Browsers do not send a stream over HTTP/1.1.
  const parts: BlobPart[] = []
  for await (const line of lines) parts.push(line)
  return new Blob(parts)
}

type Read<T> = (response: Response, what: string, watch: Watch) => Promise<T>

/** Sends requests, again where that may help, and reads answers. */
export class Transport {
  readonly #options: ClientOptions
  readonly #baseUrl: string

  constructor(options: ClientOptions) {
    this.#options = options
    this.#baseUrl = (options.baseUrl ?? BASE_URL).replace(/\/+$/, '')
  }

  call<T>(request: Request, options?: AnyOptions): Call<T> {
    return new Call(this.#send(request, options, readJson) as Promise<Answer<T>>)
  }

  list<T>(request: Request, options?: AnyOptions): List<T> {
    const after = (cursor: string) =>
      // A cursor says itself where the list goes on.
      this.list<T>(
        {
          ...request,
          query: { ...request.query, after: undefined, [request.goesOn ?? 'cursor']: cursor },
        },
        options,
      )
    return new List(
      this.#send(request, options, async (response, what) => {
        const body = (await readJson(response, what)) as { data: T[]; page: PageInfo } | undefined
        if (!body?.page) throw new UnexpectedResponseError(`${what}: the answer is no page`)
        return new Page(body, after)
      }),
    )
  }

  /** An answer whose body is yours to read. */
  bytes(request: Request, options?: AnyOptions): Call<Response> {
    return new Call(
      this.#send({ ...request, streams: true }, options, async (response, _, watch) => {
        watch.rest()
        return response
      }),
    )
  }

  /** The items of pages without end, asked for when they are wanted. */
  async *follow<T>(
    request: Request & Required<Pick<Request, 'feed'>>,
    options: AnyOptions = {},
  ): AsyncGenerator<T, void, undefined> {
    const { limit, wait } = request.feed
    const patient = { ...options, maxRetries: options.maxRetries ?? Infinity }
    // The first answer does not wait: it tells when `now` is, which another attempt would find later.
    let place: object = {}
    for (;;) {
      const query = { ...request.query, limit, ...place }
      const { data, page } = await this.list<T>({ ...request, query }, patient)
      yield* data
      if (wait === undefined && !page.hasMore) return
      // A service that does not wait is not asked again at once.
      if ('wait' in place && data.length === 0) await sleep(backoff(0), options.signal)
      place = { since: page.nextCursor, wait }
    }
  }

  lines<T>(request: Request, options?: AnyOptions): Lines<T> {
    return new Lines(() => this.#lines<T>(request, options))
  }

  async *#lines<T>(request: Request, options: AnyOptions | undefined) {
    const { data } = await this.#send(
      { ...request, accept: NDJSON, streams: true },
      options,
      async (response, what, watch) => {
        if (!response.headers.get('content-type')?.startsWith(NDJSON))
          throw new UnexpectedResponseError(`${what}: the answer is not NDJSON`)
        return { reader: response.body?.getReader(), what, watch }
      },
    )
    const { reader, what, watch } = data
    const decoder = new TextDecoder()
    let text = ''
    try {
      for (;;) {
        watch.touch()
        const { done, value } = (await reader?.read()) ?? { done: true }
        watch.rest()
        text += decoder.decode(value, { stream: !done })
        let start = 0
        for (let end; (end = text.indexOf('\n', start)) >= 0; start = end + 1)
          if (end > start) yield parse(text.slice(start, end), what) as T
        text = text.slice(start)
        if (done) break
      }
      if (text.trim()) {
        let last
        try {
          last = JSON.parse(text)
        } catch (cause) {
          throw new ConnectionError(`${what}: the stream ended in the middle of a line`, { cause })
        }
        yield last as T
      }
    } catch (cause) {
      throw watch.errorOf(cause)
    } finally {
      watch.end()
      await reader?.cancel().catch(() => {})
    }
  }

  async #send<T>(request: Request, options: AnyOptions = {}, read: Read<T>): Promise<Answer<T>> {
    const key = options.idempotencyKey ?? (request.keyed ? newKey() : undefined)
    const once = request.lines || (request.method === 'POST' && !key)
    const retries = once ? 0 : (options.maxRetries ?? this.#options.maxRetries ?? MAX_RETRIES)
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#attempt(request, options, key, read)
      } catch (error) {
        const wait = waitAfter(error, attempt, retries)
        if (wait === undefined) throw error
        await sleep(wait, options.signal)
      }
    }
  }

  async #attempt<T>(
    request: Request,
    options: AnyOptions,
    key: string | undefined,
    read: Read<T>,
  ): Promise<Answer<T>> {
    const { apiKey, timeoutMs = TIMEOUT_MS, fetch = globalThis.fetch } = this.#options
    const { ifMatch, ifNoneMatch, signal } = options
    const token = typeof apiKey === 'function' ? await apiKey() : apiKey
    // A value that no header can have is told here, as a TypeError: trying again would not help.
    const headers = new Headers()
    const set = (name: string, value: string | undefined) => {
      if (value !== undefined) headers.set(name, value)
    }
    set('accept', request.accept ?? JSON_TYPE)
    if (isServer) set('user-agent', `dateline-typescript/${VERSION}`)
    if (token) set('authorization', `Bearer ${token}`)
    set('content-type', request.lines ? NDJSON : request.mediaType)
    set('idempotency-key', key)
    set('if-match', typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch)
    set('if-none-match', ifNoneMatch)
    for (const given of [request.headers, this.#options.headers, options.headers])
      for (const name in given) set(name, given[name])

    const url = `${this.#baseUrl}${request.path}${queryString({ ...request.query, ...options.query })}`
    const what = `${request.method} ${request.path}`
    const patience = (request.feed?.wait ?? 0) * 1_000
    // A write is meant for the resource that it names, and for no other.
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const watch = new Watch(what, (options.timeoutMs ?? timeoutMs) + patience, signal)
    let open = false
    try {
      const response = await fetch(url, {
        method: request.method,
        headers,
        redirect: isRead ? 'follow' : 'manual',
        signal: watch.signal,
        ...(request.lines
          ? { body: await asBody(request.lines), duplex: 'half' }
          : request.mediaType && { body: JSON.stringify(request.body) }),
      })
      // All that browsers tell of a redirect that is not followed.
      if (response.type === 'opaqueredirect')
        throw new UnexpectedResponseError(
          `${what}: the answer is a redirect; only reads follow those`,
        )
      const { status, headers: answered } = response
      if (!response.ok) throw apiError(status, answered, await response.text())
      const data = await read(response, what, watch)
      open = request.streams === true
      return {
        data,
        status,
        headers: answered,
        etag: answered.get('etag') ?? undefined,
        requestId: answered.get('x-request-id') ?? undefined,
      }
    } catch (cause) {
      throw watch.errorOf(cause)
    } finally {
      if (!open) watch.end()
    }
  }
}
