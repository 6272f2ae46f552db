import { Call, collect, each, Lines, List, Page, type Answer, type LinesInput } from './call.js'
import {
  apiError,
  type APIError,
  ConfigurationError,
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
const JSON_TYPE = 'application/json'
const MERGE_PATCH = 'application/merge-patch+json'
const NDJSON = 'application/x-ndjson'

/** Whether this is Node, Deno or Bun, and not a browser: they may name themselves and send streams. */
const isServer = 'process' in globalThis && !('document' in globalThis)

/** What a hook is told of an attempt, without keys and other headers. */
export interface RequestInfo {
  method: string
  url: string
  /** From 1. */
  attempt: number
  idempotencyKey: string | undefined
}

export interface ResponseInfo extends RequestInfo {
  status: number
  requestId: string | undefined
  /** Time from the request to the head of its answer. */
  ms: number
}

export interface RetryInfo extends RequestInfo {
  /** Why the attempt failed. */
  error: DatelineError
  /** How long the next one is waited for. */
  waitMs: number
}

export interface ClientOptions {
  /**
   * Where the service is; a path in it is kept. Default: `DATELINE_BASE_URL` of the environment, or
   * `http://127.0.0.1:3000`.
   */
  baseUrl?: string | undefined
  /**
   * The API key, or a function that is asked for it before every attempt. Default: `DATELINE_API_KEY` of the
   * environment.
   */
  apiKey?: string | (() => string | Promise<string>) | undefined
  /** Time limit of one attempt in milliseconds. Default 60 000. */
  timeoutMs?: number | undefined
  /** How many more attempts follow one that failed. Default 2. */
  maxRetries?: number | undefined
  /** Headers for every request. */
  headers?: Record<string, string> | undefined
  /** A `fetch` of your own. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** Called before every attempt. What a hook throws, the call throws. */
  onRequest?: ((request: RequestInfo) => void) | undefined
  /** Called when the head of an answer is there, whatever its status. */
  onResponse?: ((response: ResponseInfo) => void) | undefined
  /** Called when an attempt has failed and another is to follow. */
  onRetry?: ((retry: RetryInfo) => void) | undefined
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
interface Request {
  method: string
  path: string
  query?: object | undefined
  body?: unknown
  /** A body that is sent line by line. */
  lines?: LinesInput<unknown> | undefined
  /** Whether the operation takes an idempotency key. */
  keyed?: boolean
  /** What is asked for, when it is not JSON. */
  accept?: string | undefined
  /** Whether the answer is read as it arrives, after the call is settled. */
  streams?: boolean
}

/** What an operation is asked that has no query parameters yet. */
export type NoParams = Record<string, never>

type AnyOptions = ReadOptions & WriteOptions

/** The headers of operations that have options of their own, by those options. */
export type HeaderOptions = (
  options: Record<string, string | undefined>,
) => Record<string, string | undefined>

/** A text for a header, which takes no other than ASCII. */
export const percentEncoded = (text: string | undefined): string | undefined =>
  text && encodeURIComponent(text)

const queryString = (query: object): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) search.append(name, String(one))
  const text = search.toString()
  return text && `?${text}`
}

const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')

export const backoff = (attempt: number): number =>
  Math.round(
    // Up to a quarter less, so that not all clients try again at once.
    Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** attempt) * (1 - Math.random() / 4),
  )

/** How long to wait before the next attempt; undefined when there is no point in one, or no more. */
const waitAfter = (error: unknown, attempt: number, retries: number): number | undefined => {
  const { status = 0, retryAfterMs } = error as Partial<APIError>
  const passing =
    error instanceof ConnectionError ||
    status === 408 ||
    status === 429 ||
    status >= 500 ||
    (status === 409 && retryAfterMs !== undefined)
  if (!passing || attempt >= retries) return undefined
  const wait = retryAfterMs ?? backoff(attempt)
  if (wait <= RETRY_AFTER_MAX_MS) return wait
  return retries < Infinity ? undefined : RETRY_AFTER_MAX_MS
}

/** What is beneath a failure of `fetch`, which says little itself. */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as {
    message: string
    cause?: { message?: string; code?: string }
  }
  return cause?.message || cause?.code || message
}

/** Aborts an attempt that is silent for too long, or that its caller gives up. */
const watchOver = (what: string, ms: number, given: AbortSignal | undefined) => {
  const abort = new AbortController()
  const { signal } = abort
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => abort.abort()
  const rest = () => clearTimeout(timer)
  const touch = () => {
    rest()
    timer = setTimeout(stop, ms)
  }
  const errorOf = (cause: unknown): unknown => {
    if (given?.aborted) return given.reason
    if (cause instanceof DatelineError) return cause
    return signal.aborted
      ? new TimeoutError(`${what}: no answer in ${ms} ms`, { cause })
      : new ConnectionError(`${what}: ${reasonOf(cause)}`, { cause })
  }
  const stopped = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(errorOf(undefined))),
  )
  stopped.catch(() => {})
  given?.addEventListener('abort', stop)
  if (given?.aborted) stop()
  touch()
  return {
    signal,
    /** Fails when the time is over, or the caller gives up. */
    stopped,
    /** Begins the time limit anew. */
    touch,
    /** Lets time pass while it is not the server that is waited for. */
    rest,
    end: () => {
      rest()
      given?.removeEventListener('abort', stop)
    },
    /** The error to throw in place of what `fetch` threw. */
    errorOf,
  }
}
type Watch = ReturnType<typeof watchOver>

export const sleep = async (ms: number, signal: AbortSignal | undefined): Promise<void> => {
  const watch = watchOver('', ms, signal)
  try {
    await watch.stopped
  } catch {
    signal?.throwIfAborted()
  } finally {
    watch.end()
  }
}

const parse = (text: string, what: string, isCut = false): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw isCut
      ? new ConnectionError(`${what}: ended within a line`, { cause })
      : new UnexpectedResponseError(`${what}: no JSON`, { cause })
  }
}

const readJson = async (response: Response, what: string): Promise<unknown> => {
  const text = await response.text()
  return response.status === 204 ? undefined : parse(text, what)
}

type FromLines = (lines: AsyncIterable<Uint8Array<ArrayBuffer>>) => ReadableStream

const asBody = async (input: LinesInput<unknown>): Promise<ReadableStream | Blob> => {
  const encoder = new TextEncoder()
  const lines = (async function* () {
    for await (const item of input) yield encoder.encode(`${JSON.stringify(item)}\n`)
  })()
  // Browsers do not send a stream over HTTP/1.1, and Node.js before 20.6 makes none of lines.
  if (isServer && 'from' in ReadableStream) return (ReadableStream.from as FromLines)(lines)
  return new Blob(await collect(lines))
}

type Read<T> = (response: Response, what: string, watch: Watch) => Promise<T>

const OPTIONS = ' baseUrl apiKey timeoutMs maxRetries headers fetch onRequest onResponse onRetry '

interface Environment {
  process: { env: Record<string, string | undefined> }
}

/** A variable of the environment, where there is one that may be read. */
const env = (name: string): string | undefined => {
  try {
    return (globalThis as unknown as Environment).process.env[name] || undefined
  } catch {
    return undefined
  }
}

const baseOf = (given: string): string => {
  let href = ''
  try {
    href = new URL(given, globalThis.location?.href).href
  } catch {
    // It is told below.
  }
  if (!/^https?:[^?#@]+$/.test(href))
    // It may have a password in it, and is not told.
    throw new ConfigurationError('baseUrl is no http(s) URL')
  return href.replace(/\/+$/, '')
}

/** Sends requests, again where that may help, and reads answers. */
export class Transport {
  readonly #options: ClientOptions
  readonly #headers: HeaderOptions
  readonly #baseUrl: string

  constructor(options: ClientOptions, headers: HeaderOptions = () => ({})) {
    for (const name in options)
      if (!OPTIONS.includes(` ${name} `)) throw new ConfigurationError(`There is no option ${name}`)
    this.#options = options
    this.#headers = headers
    this.#baseUrl = baseOf(options.baseUrl ?? env('DATELINE_BASE_URL') ?? BASE_URL)
  }

  /** Whatever is sent, whether this version knows it or not. */
  send<T>(
    method: string,
    path: string,
    query?: object,
    options?: AnyOptions,
    body?: unknown,
    keyed = false,
  ): Call<T> {
    if (path[0] !== '/') throw new TypeError(`"${path}" is no path`)
    return this.#call({ method, path, query, body, keyed }, options, readJson) as Call<T>
  }

  /** A list; `goesOn` asks for the page after one. */
  list<T>(
    path: string,
    query?: object,
    options?: AnyOptions,
    goesOn: 'cursor' | 'since' = 'cursor',
  ): List<T> {
    const after = (cursor: string) =>
      // A cursor says itself where the list goes on.
      this.list<T>(path, { ...query, after: undefined, [goesOn]: cursor }, options, goesOn)
    return new List(() =>
      this.#send({ method: 'GET', path, query }, options, async (response, what) => {
        const body = (await readJson(response, what)) as { data: T[]; page: PageInfo } | undefined
        if (!body?.page) throw new UnexpectedResponseError(`${what}: no page`)
        return new Page(body, after, options?.signal)
      }),
    )
  }

  /** An answer whose body is yours to read. */
  bytes(path: string, query: object | undefined, options?: AnyOptions, accept = '*/*') {
    return this.#call(
      { method: 'GET', path, query, accept, streams: true },
      options,
      async (response, _, watch) => {
        watch.rest()
        return response
      },
    )
  }

  /**
   * The items of pages without end, asked for when they are wanted. `feed` is how many at a time, and `+` how
   * many seconds an answer may wait for some; without that they end with what there is.
   */
  async *follow<T>(
    path: string,
    query: object | undefined,
    options: AnyOptions = {},
    feed: string,
  ): AsyncGenerator<T, void, undefined> {
    const [limit, wait] = feed.split('+')
    const patient = { ...options, maxRetries: options.maxRetries ?? Infinity }
    // The first answer does not wait: it tells when `now` is, which another attempt would find later.
    let place: object = {}
    for (;;) {
      const { data, page } = await this.list<T>(path, { ...query, limit, ...place }, patient)
      yield* each(data, options.signal)
      if (!wait && !page.hasMore) return
      // A service that does not wait is not asked again at once.
      if ('wait' in place && data.length === 0) await sleep(backoff(0), options.signal)
      place = { since: page.nextCursor, wait }
    }
  }

  /** Lines that are read as they arrive; what is given as `input` is sent line by line. */
  stream<T>(
    path: string,
    query?: object,
    options?: AnyOptions,
    input?: LinesInput<unknown>,
  ): Lines<T> {
    const method = input ? 'POST' : 'GET'
    const request = { method, path, query, lines: input, accept: NDJSON, streams: true }
    return new Lines(() =>
      this.#send(request, options, async (response, what, watch) => {
        if (!response.headers.get('content-type')?.startsWith(NDJSON))
          throw new UnexpectedResponseError(`${what}: no NDJSON`)
        return this.#lines<T>(response.body?.getReader(), what, watch, options?.signal)
      }),
    )
  }

  async *#lines<T>(
    reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
    what: string,
    watch: Watch,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<T, void, undefined> {
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
          if (end > start) {
            signal?.throwIfAborted()
            yield parse(text.slice(start, end), what) as T
          }
        text = text.slice(start)
        if (done) break
      }
      if (text.trim()) yield parse(text, what, true) as T
    } catch (cause) {
      throw watch.errorOf(cause)
    } finally {
      watch.end()
      await reader?.cancel().catch(() => {})
    }
  }

  #call<T>(...given: [Request, AnyOptions | undefined, Read<T>]): Call<T> {
    const answer = this.#send(...given)
    return new Call(() => answer)
  }

  async #send<T>(request: Request, options: AnyOptions = {}, read: Read<T>): Promise<Answer<T>> {
    const { onRetry, maxRetries = MAX_RETRIES } = this.#options
    const { method, lines, keyed, query } = request
    const isRead = method === 'GET'
    const idempotencyKey = options.idempotencyKey ?? (keyed && !isRead ? newKey() : undefined)
    const once = lines || (method === 'POST' && !idempotencyKey)
    const retries = once ? 0 : (options.maxRetries ?? maxRetries)
    const url = `${this.#baseUrl}${request.path}${queryString({ ...query, ...options.query })}`
    for (let attempt = 1; ; attempt++) {
      const info = { method, url, attempt, idempotencyKey }
      try {
        return await this.#attempt(request, options, info, read)
      } catch (error) {
        if (error instanceof DatelineError) error.attempts = attempt
        const waitMs = waitAfter(error, attempt - 1, retries)
        if (waitMs === undefined) throw error
        onRetry?.({ ...info, error: error as DatelineError, waitMs })
        await sleep(waitMs, options.signal)
      }
    }
  }

  async #attempt<T>(
    request: Request,
    options: AnyOptions,
    info: RequestInfo,
    read: Read<T>,
  ): Promise<Answer<T>> {
    const { apiKey = env('DATELINE_API_KEY'), fetch = globalThis.fetch, ...client } = this.#options
    const { onRequest, onResponse, timeoutMs = TIMEOUT_MS } = client
    const { ifMatch, ifNoneMatch, signal } = options
    const { method, lines, body, query } = request
    const { url, attempt } = info
    const [address] = url.split('?')
    const what = `${method} ${address}`
    // What is asked to wait may take longer.
    const { wait = 0 } = (query ?? {}) as { wait?: number | string }
    const watch = watchOver(what, (options.timeoutMs ?? timeoutMs) + Number(wait) * 1_000, signal)
    let open = false
    try {
      const asked = typeof apiKey === 'function' ? apiKey() : apiKey
      // Neither a key nor a fetch of the caller's own has to heed the signal.
      const token = await Promise.race([watch.stopped, asked])
      // A value that no header can have is told here, as a TypeError: trying again would not help.
      const headers = new Headers()
      const type = method === 'PATCH' ? MERGE_PATCH : JSON_TYPE
      const own = {
        accept: request.accept ?? JSON_TYPE,
        'user-agent': isServer ? `dateline-typescript/${VERSION}` : undefined,
        authorization: token ? `Bearer ${token}` : undefined,
        'content-type': lines ? NDJSON : body === undefined ? undefined : type,
        'idempotency-key': info.idempotencyKey,
        'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch,
        'if-none-match': ifNoneMatch,
        ...this.#headers(options as Record<string, string>),
      }
      for (const given of [own, client.headers, options.headers])
        for (const [name, value] of Object.entries(given ?? {}))
          if (value !== undefined) headers.set(name, value)
      const sent = {
        method,
        headers,
        // A write is meant for the resource that it names, and for no other.
        redirect: method === 'GET' ? 'follow' : 'manual',
        signal: watch.signal,
        ...(lines
          ? { body: await asBody(lines), duplex: 'half' }
          : body !== undefined && { body: JSON.stringify(body) }),
      } as const
      onRequest?.(info)
      const start = Date.now()
      let response
      try {
        response = await Promise.race([watch.stopped, fetch(url, sent)])
      } catch (cause) {
        throw (await this.#refusal(what, watch.signal)) ?? watch.errorOf(cause)
      }
      const { status, headers: answered } = response
      const requestId = answered.get('x-request-id') ?? undefined
      const ms = Date.now() - start
      onResponse?.({ ...info, status, requestId, ms })
      try {
        // All that browsers tell of a redirect that is not followed.
        if (response.type === 'opaqueredirect')
          throw new UnexpectedResponseError(`${what}: a redirected write`)
        if (!response.ok) throw apiError(status, answered, await response.text())
        const data = await read(response, what, watch)
        open = request.streams === true
        const etag = answered.get('etag') ?? undefined
        return { data, status, headers: answered, etag, requestId, attempts: attempt }
      } catch (cause) {
        throw watch.errorOf(cause)
      }
    } finally {
      if (!open) watch.end()
    }
  }

  /** What a browser keeps from a page it does not explain; but it does ask, when no answer is wanted. */
  async #refusal(what: string, signal: AbortSignal) {
    const origin = globalThis.location?.origin
    const isOther = origin && !isServer && !this.#baseUrl.startsWith(origin)
    if (!isOther) return undefined
    const answer = await fetch(`${this.#baseUrl}/healthz`, { mode: 'no-cors', signal }).catch(
      () => undefined,
    )
    return answer && new ConfigurationError(`${what}: CORS_ORIGINS lacks ${origin}`)
  }
}
