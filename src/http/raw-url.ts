import { isUtf8 } from 'node:buffer'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { duplexPair, type Duplex } from 'node:stream'

/** What Node says of bytes that it could not read. */
export interface ParserError extends NodeJS.ErrnoException {
  /** What came last on the connection, and how much of it had been read. */
  rawPacket?: Buffer
  bytesParsed?: number
}

const REQUEST_LINE = /^[A-Z-]+ ([^\s\0]+) HTTP\/1\.[01]\r\n/
const NOT_ASCII = /[^\p{ASCII}]+/gu

/**
 * The bytes of a request in whose URL UTF-8 stands as it is, with that percent-encoded; undefined when they
 * are anything else.
 */
export const percentEncoded = ({
  code,
  rawPacket,
  bytesParsed,
}: ParserError): Buffer | undefined => {
  if (code !== 'HPE_INVALID_URL' || !rawPacket) return undefined
  const first = rawPacket.findIndex((byte) => byte > 0x7f)
  const [line = '', sent = ''] = REQUEST_LINE.exec(rawPacket.toString('latin1')) ?? []
  // The parser has stopped at the first such byte, in the line that the packet begins with.
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

/** A connection that goes on through another parser. */
interface Relay {
  socket: Socket
  /** What the server has instead of it, and our end of that. */
  inner: Duplex
  end: Duplex
}

/**
 * Lets a server take URLs in which UTF-8 stands as it is, as curl sends them, and Node's parser refuses
 * them. That parser does not recover, so the connection goes on through a new one.
 *
 * @param isBusy whether an answer is still to be sent on a connection
 * @returns what takes errors of parsers, and says whether it has seen to one
 */
export const relayRawUrls = (server: Server, isBusy: (connection: Duplex) => boolean) => {
  const relays = new WeakMap<Duplex, Relay>()

  const begin = (socket: Socket): Relay => {
    const [end, inner] = duplexPair()
    const relay = { socket, inner, end }
    // The parser that has stopped listens for data too.
    socket.removeAllListeners('data').on('data', (chunk) => {
      if (!relay.end.write(chunk)) socket.pause()
    })
    socket.once('close', () => relay.inner.destroy())
    relays.set(socket, relay)
    return relay
  }

  /** Gives the server another connection, which begins with some bytes. */
  const connect = (relay: Relay, bytes: Buffer): void => {
    const { socket, inner, end } = relay
    relays.set(inner, relay)
    // Requests are counted by the address that they come from.
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
    // What its first parser still has to say of a connection is no longer so.
    if (known?.socket === connection) return true
    const request = percentEncoded(error)
    if (!request || isBusy(connection) || !connection.writable) return false
    // What has come after the request would be lost with the connection that it waits in.
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
