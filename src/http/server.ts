import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { gate, type Gate, type GateOptions } from './gate.ts'
import { relayRawUrls, type ParserError } from './raw-url.ts'
import type { Bindings } from './bindings.ts'
import { openAnswer, TrueResponse } from './response.ts'
import { stopper } from './stop.ts'
import { limitTime, refuseBusy, refuseUnread, socketRefuser } from './unread.ts'

const KEEP_ALIVE_TIMEOUT_MS = 65_000
const IDLE_TIMEOUT_MS = 120_000
/** How often it is looked whether the time of a request's headers is over, in milliseconds. */
const CHECK_EVERY_MS = 100

export interface ServerOptions extends GateOptions {
  /** The app. */
  fetch: (request: Request, bindings: HttpBindings) => Response | Promise<Response>
  /** The host of requests that name none. */
  hostname: string
  /** How long the headers of a request may take to come, and how long its body, in milliseconds. */
  requestTimeoutMs: number
  /** After how long a connection on which nothing moves is closed, in milliseconds. Default 120 000. */
  idleTimeoutMs?: number | undefined
  /** How many connections there may be; further ones are closed. */
  connectionsMax: number
}

/** What is always answered, however much there is to do. */
const isGated = ({ url = '' }: IncomingMessage) => url.startsWith('/v1/')

/** A server of an app, with the limits that protect it; it does not listen yet. */
export const httpServer = ({
  fetch,
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
  const answer = async (request: Request, bindings: unknown) => {
    const response = await fetch(request, bindings as HttpBindings)
    // Whoever is answered while the server ends must not ask again on the same connection.
    if (!server.listening) response.headers.set('Connection', 'close')
    return response
  }
  const listener = getRequestListener(answer, options)
  let isAsked = false
  const gatedListener = getRequestListener(async (request, bindings) => {
    isAsked = true
    let isIn = true
    const rest = () => {
      if (isIn) leave()
      isIn = false
    }
    try {
      return await answer(request, { ...(bindings as HttpBindings), rest } satisfies Bindings)
    } finally {
      // An answer that is streamed takes its time, and waits for its reader most of it.
      rest()
    }
  }, options)
  const begin = (request: IncomingMessage, response: ServerResponse) => {
    isAsked = false
    // Whoever left while waiting needs no answer.
    if (!response.destroyed) void gatedListener(request, response)
    // The app was asked at once, or will not be.
    if (!isAsked) leave()
  }
  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: CHECK_EVERY_MS,
      // Node's own limit is for all requests, and imports have none.
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
