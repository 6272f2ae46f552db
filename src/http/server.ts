import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import type { Bindings } from './bindings.ts'
import { directly } from './direct.ts'
import { gate, type Gate, type GateOptions } from './gate.ts'
import { relayRawUrls, type ParserError } from './raw-url.ts'
import { openAnswer, TrueResponse } from './response.ts'
import type { Shortcut } from './shortcut.ts'
import { stopper } from './stop.ts'
import { limitTime, refuseBusy, refuseUnread, socketRefuser } from './unread.ts'

const KEEP_ALIVE_TIMEOUT_MS = 65_000
const IDLE_TIMEOUT_MS = 120_000
/** How often Node checks the time limit of headers, in milliseconds. */
const CHECK_EVERY_MS = 100

export interface ServerOptions extends GateOptions {
  /** The app. */
  fetch: (request: Request, bindings: HttpBindings) => Response | Promise<Response>
  /** Answers plain requests past the app. */
  short?: Shortcut | undefined
  /** The host of requests without a `Host` header. */
  hostname: string
  /** How long the headers of a request may take to arrive, and its body likewise, in milliseconds. */
  requestTimeoutMs: number
  /** After how many milliseconds an idle connection is closed. Default 120 000. */
  idleTimeoutMs?: number | undefined
  /** How many connections there may be; more are closed at once. */
  connectionsMax: number
}

/** Whether a request waits its turn; probes, metrics and docs never do. */
const isGated = ({ url = '' }: IncomingMessage) => url.startsWith('/v1/')

/** An HTTP server of an app, with its limits; it does not listen yet. */
export const httpServer = ({
  fetch,
  short,
  hostname,
  requestTimeoutMs,
  idleTimeoutMs = IDLE_TIMEOUT_MS,
  connectionsMax,
  ...limits
}: ServerOptions): {
  server: Server
  load: Gate['load']
  stop: ReturnType<typeof stopper>
} => {
  const { enter, leave, accepted, load } = gate(limits)
  const refuseSocket = socketRefuser(requestTimeoutMs)
  const options = { hostname, errorHandler: refuseUnread }
  // While the server stops, no connection is used again.
  const last = (response: Response): Response => {
    if (!server.listening) response.headers.set('Connection', 'close')
    return response
  }
  const answer = (request: Request, bindings: unknown): Response | Promise<Response> => {
    const response = fetch(request, bindings as HttpBindings)
    return response instanceof Promise ? response.then(last) : last(response)
  }
  const listener = getRequestListener(answer, options)
  let isAsked = false
  const gatedListener = getRequestListener((request, bindings) => {
    isAsked = true
    let isIn = true
    const rest = () => {
      if (isIn) leave()
      isIn = false
    }
    const { incoming, outgoing } = bindings as HttpBindings
    const response = answer(request, { incoming, outgoing, rest } satisfies Bindings)
    // A streamed answer mostly waits for its client.
    if (response instanceof Promise) return response.finally(rest)
    rest()
    return response
  }, options)
  const viaApp = (request: IncomingMessage, response: ServerResponse) => {
    isAsked = false
    // The client may have left while the request waited.
    if (!response.destroyed) void gatedListener(request, response)
    // The listener calls the app at once, or refuses the request itself.
    if (!isAsked) leave()
  }
  const direct = short && directly(short, () => !server.listening)
  const begin = direct
    ? (request: IncomingMessage, response: ServerResponse) =>
        direct(request, response, leave, () => viaApp(request, response))
    : viaApp
  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: CHECK_EVERY_MS,
      // Node's own limit would also end imports, which have none.
      requestTimeout: 0,
      // Node's own answer to a request without a host has no body.
      requireHostHeader: false,
      ServerResponse: TrueResponse,
    },
    (request, response) => {
      limitTime(request, response, requestTimeoutMs, refuseSocket)
      if (!isGated(request)) void listener(request, response)
      else if (!enter(() => begin(request, response))) refuseBusy(request, response)
    },
  )
  server.maxConnections = connectionsMax
  server.timeout = idleTimeoutMs
  server.on('connection', accepted)
  const relay = relayRawUrls(server, (connection) => openAnswer(connection) !== undefined)
  server.on('clientError', (error: ParserError, connection) => {
    if (!relay(error, connection)) refuseSocket(error, connection)
  })
  return { server, load, stop: stopper(server) }
}
