import { ServerResponse, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { IMPORT_PATH } from './router.ts'

/** How much of a body is still read after its request was answered, so that the connection can go on. */
const REST_BYTES = 16 * 1024 * 1024
const REST_MS = 60_000
/** How much a client may still send on a connection that is to close, so that it gets to read its answer. */
const LINGER_BYTES = 64 * 1024 * 1024
const LINGER_MS = 1_000

/** The answers that are not finished, by connection, in the order of their requests. */
const open = new WeakMap<Duplex, Set<ServerResponse>>()

/** The answer that a connection is to have next; undefined when no request is in work on it. */
export const openAnswer = (socket: Duplex): ServerResponse | undefined => {
  const [first] = open.get(socket) ?? []
  return first
}

const lengthOf = ({ headers }: IncomingMessage): number =>
  'transfer-encoding' in headers ? Infinity : Number(headers['content-length'] ?? 0)

/** Whether the body of a request is read while it is answered. */
export const isImport = ({ url = '' }: IncomingMessage): boolean =>
  url.split('?')[0] === IMPORT_PATH

/** Whether some of a body has still to come. */
const isUnsent = (request: IncomingMessage): boolean => !request.complete && lengthOf(request) > 0

/** Reads what is left of a body and drops it, up to a limit of bytes and of time. */
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
  // The stream that was made of the body for the app would pause it again.
  request.removeAllListeners('data')
  request.on('data', count).once('end', stop).once('close', stop).resume()
}

/**
 * An answer that is true about its connection. A request may be answered before its body has come whole,
 * as when it is refused. Where the rest is short, it is read, and the next request on the connection is
 * answered. Where it is long, or nobody knows how long, the answer says `Connection: close`.
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
      // What has come and was not read would keep the next request waiting.
      if (!req.readableEnded && !req.destroyed)
        drain(req, () => {
          if (!req.complete) req.socket.destroySoon()
        })
      return this
    }
    const [chunk] = given
    // The client has the whole answer now; only the end of it waits for the rest of the body.
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk)
    else this.flushHeaders()
    drain(req, () => super.end())
    return this
  }
}
