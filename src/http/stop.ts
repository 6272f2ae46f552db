import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { isImport, openAnswer } from './response.ts'

const LOOK_EVERY_MS = 50
/** How long a client may do nothing while the server stops. */
const STILL_MS = 2_000

/** Whether a connection waits for its client to send or to read. */
const waitsForClient = (socket: Socket): boolean => {
  const answer = openAnswer(socket)
  if (!answer) return true
  // An import ends by itself when the server stops.
  if (!answer.req.complete && !isImport(answer.req))
    return answer.headersSent || answer.req.readableFlowing === true
  return answer.headersSent && socket.writableLength > 0
}

/**
 * Makes the function that stops a server: it accepts no connection, answers the requests it has, and resolves when
 * all connections are closed. A client that keeps it waiting is disconnected after two seconds without any byte, or
 * after half of the time.
 */
export const stopper = (server: Server): ((timeoutMs: number) => Promise<void>) => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })

  return async (timeoutMs) => {
    const still = new Map<Socket, { moved: number; since: number }>()
    const patienceEnds = performance.now() + timeoutMs / 2
    const look = () => {
      server.closeIdleConnections()
      const now = performance.now()
      for (const socket of sockets) {
        const moved = socket.bytesRead + socket.bytesWritten - socket.writableLength
        const before = still.get(socket)
        if (!waitsForClient(socket)) still.delete(socket)
        else if (now > patienceEnds) socket.destroy()
        else if (before?.moved !== moved) still.set(socket, { moved, since: now })
        else if (now - before.since > STILL_MS) socket.destroy()
      }
    }
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    const timer = setInterval(look, LOOK_EVERY_MS)
    await closed
    clearInterval(timer)
  }
}
