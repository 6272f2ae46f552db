import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { isImport, openAnswer } from './response.ts'

const LOOK_EVERY_MS = 50
/** How long a client may do nothing while the server waits for it to end. */
const STILL_MS = 2_000

/** Whether it is the client's turn to send or to read; all else is for the server to end. */
const waitsForClient = (socket: Socket): boolean => {
  const answer = openAnswer(socket)
  if (!answer) return true
  // An import ends by itself once the server is to stop.
  if (!answer.req.complete && !isImport(answer.req))
    return answer.headersSent || answer.req.readableFlowing === true
  return answer.headersSent && socket.writableLength > 0
}

/**
 * Makes what ends a server: it accepts nobody, answers what it has accepted, and resolves when all
 * connections are closed. A client that keeps it waiting is cut off: after two seconds in which
 * nothing moves, or when half the time is over.
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
