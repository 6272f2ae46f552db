import { randomUUID } from 'node:crypto'
import {
  maxHeaderSize,
  STATUS_CODES,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'
import { PROBLEM_KINDS, problemType } from '../contract/problem-kinds.ts'
import type { Problem } from '../contract/problem.ts'
import { isImport, openAnswer } from './response.ts'

type Status = 400 | 408 | 431 | 503

interface Answer {
  body: string
  headers: Record<string, string>
}

/** The problem that answers a request which does not reach the app. */
const unreadProblem = (status: Status, detail: string, instance = '/'): Answer => {
  const [slug, title] = PROBLEM_KINDS[status]
  const requestId = randomUUID()
  const problem: Problem = {
    type: problemType(slug),
    title,
    status,
    detail,
    instance,
    requestId,
  }
  const body = JSON.stringify(problem)
  return {
    body,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Length': `${Buffer.byteLength(body)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Request-Id': requestId,
    },
  }
}

const NOT_HTTP = 'The request is not valid HTTP.'
const NOT_A_URL =
  'The URL of the request is not valid: send white space and characters that are not ASCII as percent-encoded UTF-8 (é as %C3%A9; with curl: -G --data-urlencode).'

/** Answers a request whose URL or `Host` is not valid. */
export const refuseUnread = (): Response => {
  const { body, headers } = unreadProblem(400, NOT_HTTP)
  return new Response(body, { status: 400, headers })
}

const RETRY_AFTER_SECONDS = '1'

/** Answers a request at overload, as cheaply as possible. */
export const refuseBusy = ({ url = '' }: IncomingMessage, response: ServerResponse): void => {
  const { body, headers } = unreadProblem(
    503,
    'This server is overloaded. Try again after the seconds in Retry-After.',
    /^[\w./~-]+/.exec(url)?.[0],
  )
  const all: OutgoingHttpHeaders = { ...headers, 'Retry-After': RETRY_AFTER_SECONDS }
  response.writeHead(503, all).end(body)
}

/** How long a client may read the refusal before its connection is closed, in milliseconds. */
const LINGER_MS = 200

/** Makes the function that answers bytes which are not a request, or come too late, and closes the socket. */
export const socketRefuser = (requestTimeoutMs: number) => {
  const unread = (code: string | undefined): [Status, string] => {
    if (code === 'HPE_HEADER_OVERFLOW')
      return [431, `The request line and the headers may have at most ${maxHeaderSize} bytes.`]
    if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
      return [408, `A request may take at most ${requestTimeoutMs / 1000} s to be sent.`]
    return [400, code === 'HPE_INVALID_URL' ? NOT_A_URL : NOT_HTTP]
  }

  const refused = new WeakSet<Duplex>()
  const refuse = (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const answer = openAnswer(socket)
    if (answer?.req.complete) {
      // The wrong bytes follow a complete request, which is answered first.
      answer.once('close', () => refuse(error, socket))
      return
    }
    // An answer has begun: nothing may be written into it.
    if (answer?.headersSent) {
      socket.destroy()
      return
    }
    const [status, detail] = unread(error.code)
    const { body, headers } = unreadProblem(status, detail)
    const lines = Object.entries({ ...headers, Connection: 'close' }).map(
      ([name, value]) => `${name}: ${value}`,
    )
    const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines]
    socket.end([...head, '', body].join('\r\n'))
    // The client may not close the connection itself.
    setTimeout(() => socket.destroy(), LINGER_MS).unref()
  }

  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    // Further bytes cause further errors.
    if (refused.has(socket)) return
    refused.add(socket)
    refuse(error, socket)
  }
}

/** Refuses a request whose body does not arrive in so many milliseconds; imports have no limit. */
export const limitTime = (
  request: IncomingMessage,
  response: ServerResponse,
  ms: number,
  refuse: (error: NodeJS.ErrnoException, socket: Duplex) => void,
): void => {
  const { headers } = request
  const hasBody = 'content-length' in headers || 'transfer-encoding' in headers
  if (!hasBody || isImport(request)) return
  const timer = setTimeout(() => {
    if (request.complete) return
    // A request is answered once.
    if (response.headersSent) request.socket.destroy()
    else
      refuse(Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), request.socket)
  }, ms)
  request.once('close', () => clearTimeout(timer))
}
