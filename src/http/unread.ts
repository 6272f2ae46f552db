import { randomUUID } from 'node:crypto'
import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { PROBLEM_KINDS, type Problem } from './problem.ts'
import { IMPORT_PATH } from './router.ts'

type Status = 400 | 408 | 431

/** The problem of a request that cannot be read, and so never reaches the app. */
const unreadProblem = (status: Status): { body: string; headers: Record<string, string> } => {
  const [slug, title, explanation] = PROBLEM_KINDS[status]
  const requestId = randomUUID()
  const problem: Problem = {
    type: `/docs/problems#${slug}`,
    title,
    status,
    detail: status === 400 ? 'The request is not valid HTTP.' : explanation,
    instance: '/',
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

/** Answers a request whose URL or host cannot be understood. */
export const refuseUnread = (): Response => {
  const { body, headers } = unreadProblem(400)
  return new Response(body, { status: 400, headers })
}

const STATUSES: Record<string, Status> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Answers on a socket whose bytes are not a request, and closes it. */
export const refuseSocket = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = STATUSES[error.code ?? ''] ?? 400
  const { body, headers } = unreadProblem(status)
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n'))
}

/** Refuses a request whose body has not come whole in so many milliseconds; an import takes its time. */
export const limitTime = (request: IncomingMessage, ms: number): void => {
  const { headers, url = '' } = request
  const hasBody = 'content-length' in headers || 'transfer-encoding' in headers
  if (!hasBody || url.split('?')[0] === IMPORT_PATH) return
  const timer = setTimeout(() => {
    if (request.complete) return
    const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
    refuseSocket(late, request.socket)
  }, ms)
  request.once('close', () => clearTimeout(timer))
}
