import { isUtf8 } from 'node:buffer'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { duplexPair, type Duplex } from 'node:stream'

/** The error of Node's parser. */
export interface ParserError extends NodeJS.ErrnoException {
  /** The bytes that came last, and how many of them were parsed. */
  rawPacket?: Buffer
  bytesParsed?: number
}

const REQUEST_LINE = /^[A-Z-]+ ([^\s\0]+) HTTP\/1\.[01]\r\n/
const NOT_ASCII = /[^\p{ASCII}]+/gu

/**
 * The bytes of a request with raw UTF-8 in its URL, percent-encoded; undefined for any other error of the parser.
 */
export const percentEncoded = ({
  code,
  rawPacket,
  bytesParsed,
}: ParserError): Buffer | undefined => {
  if (code !== 'HPE_INVALID_URL' || !rawPacket) return undefined
  const first = rawPacket.findIndex((byte) => byte > 0x7f)
  const [line = '', sent = ''] = REQUEST_LINE.exec(rawPacket.toString('latin1')) ?? []
  // The parser must have stopped at the first such byte, in the first line.
  if (bytesParsed !== first || first >= line.length) return undefined
  const bytes = Buffer.from(sent, 'latin1')
  if (sent === '' || !isUtf8(bytes)) return undefined
  const url = bytes.toString().replace(NOT_ASCII, encodeURIComponent)
  const encoded = Buffer.from(
    line.replace(sent, () => url),
    'latin1',
  )
  return Buffer.concat([encoded, rawPacket.subarray(line.length)])
}

/** A connection that goes on with a new parser. */
interface Relay {
  socket: Socket
  /** The end that the server reads, and the end that we write to. */
  inner: Duplex
  end: Duplex
}

/**
 * Lets a server accept URLs with raw UTF-8, which curl sends and Node's parser refuses. That parser does not
 * recover, so the connection goes on with a new one.
 *
 * @param isBusy whether an answer is still to be sent on a connection
 * @returns a handler of parser errors, which says whether it has handled one
 */
export const relayRawUrls = (server: Server, isBusy: (connection: Duplex) => boolean) => {
  const relays = new WeakMap<Duplex, Relay>()

  const begin = (socket: Socket): Relay => {
    const [end, inner] = duplexPair()
    const relay = { socket, inner, end }
    // The old parser still listens for data.
    socket.removeAllListeners('data').on('data', (chunk) => {
      if (!relay.end.write(chunk)) socket.pause()
    })
    socket.once('close', () => relay.inner.destroy())
    relays.set(socket, relay)
    return relay
  }

  /** Passes a new connection to the server, which begins with these bytes. */
  const connect = (relay: Relay, bytes: Buffer): void => {
    const { socket, inner, end } = relay
    relays.set(inner, relay)
    // The rate limit needs the address.
    const { remoteAddress, remoteFamily, remotePort } = socket
    Object.assign(inner, { remoteAddress, remoteFamily, remotePort })
    inner.once('close', () => {
      if (relay.inner === inner) socket.destroySoon()
    })
    end.on('error', () => inner.destroy()).on('drain', () => socket.resume())
    end.pipe(socket)
    socket.resume()
    server.emit('connection', inner)
    end.write(bytes)
  }

  return (error: ParserError, connection: Duplex): boolean => {
    const known = relays.get(connection)
    // Further errors of the old parser mean nothing.
    if (known?.socket === connection) return true
    const request = percentEncoded(error)
    if (!request || isBusy(connection) || !connection.writable) return false
    // Bytes after the request would be lost with the old connection.
    const waits = known && known.end.writableLength + known.inner.readableLength
    if (waits !== undefined && waits > (error.rawPacket?.length ?? 0)) return false
    const relay = known ?? begin(connection as Socket)
    if (known) {
      known.end.unpipe(known.socket)
      const [end, inner] = duplexPair()
      Object.assign(known, { end, inner })
      connection.destroy()
    }
    connect(relay, request)
    return true
  }
}
