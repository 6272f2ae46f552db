import { ServerResponse, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { IMPORT_PATH } from './paths.ts'

/** How much of a body is read and dropped after the answer, so that the connection can be used again. */
const REST_BYTES = 16 * 1024 * 1024
const REST_MS = 60_000
/** How much a client may still send before its connection is closed, so that it can read its answer. */
const LINGER_BYTES = 64 * 1024 * 1024
const LINGER_MS = 1_000

/** The unfinished answers of each connection, in the order of their requests. */
const open = new WeakMap<Duplex, Set<ServerResponse>>()

/** The next answer of a connection; undefined when no request is being answered. */
export const openAnswer = (socket: Duplex): ServerResponse | undefined => {
  const [first] = open.get(socket) ?? []
  return first
}

const lengthOf = ({ headers }: IncomingMessage): number =>
  'transfer-encoding' in headers ? Infinity : Number(headers['content-length'] ?? 0)

/** Whether a request is an import, whose body is read while it is answered. */
export const isImport = ({ url = '' }: IncomingMessage): boolean =>
  url.split('?')[0] === IMPORT_PATH

/** Whether a part of the body has not arrived. */
const isUnsent = (request: IncomingMessage): boolean => !request.complete && lengthOf(request) > 0

/** Reads and drops the rest of a body, up to a limit of bytes and time. */
const drain = (request: IncomingMessage, done: () => void): void => {
  const isShort = lengthOf(request) <= REST_BYTES
  let left = isShort ? REST_BYTES : LINGER_BYTES
  const stop = () => {
    clearTimeout(timer)
    request.off('data', count).off('end', stop).off('close', stop)
    done()
  }
  const count = (chunk: Uint8Array) => {
    left -= chunk.length
    if (left < 0) stop()
  }
  const timer = setTimeout(stop, isShort ? REST_MS : LINGER_MS)
  // The stream that the app reads would pause the request again.
  request.removeAllListeners('data')
  request.on('data', count).once('end', stop).once('close', stop).resume()
}

/**
 * An answer to a request whose body may not have arrived whole, as when it is refused early. A short rest is read
 * and dropped, so that the connection can be used again. For a long rest, or one of unknown length, the answer says
 * `Connection: close`.
 */
export class TrueResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  constructor(...made: [request: Request]) {
    super(...made)
    const { socket } = this.req
    const answers = open.get(socket) ?? new Set()
    open.set(socket, answers.add(this))
    this.once('close', () => answers.delete(this))
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const isTaken = status === 200 && isImport(this.req)
    if (isUnsent(this.req) && lengthOf(this.req) > REST_BYTES && !isTaken)
      this.setHeader('Connection', 'close')
    return super.writeHead(status, ...(rest as []))
  }

  override end(...given: unknown[]): this {
    const { req } = this
    const isLate = isUnsent(req) && !req.destroyed
    if (!isLate || (this.statusCode === 200 && isImport(req))) {
      super.end(...(given as []))
      // Unread bytes would block the next request on the connection.
      if (lengthOf(req) > 0 && !req.readableEnded && !req.destroyed)
        drain(req, () => {
          if (!req.complete) req.socket.destroySoon()
        })
      return this
    }
    const [chunk] = given
    // The answer is sent now; only its end waits for the rest of the body.
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk)
    else this.flushHeaders()
    drain(req, () => super.end())
    return this
  }
}
