/*
 * Sends requests at a rate that does not depend on the answers, in a thread of its own, with the little HTTP that
 * this needs.
 */
import { connect, type Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

export interface Load {
  port: number
  path: string
  /** Requests a second; null sends the next request after each answer. */
  rate: number | null
  seconds: number
  connections: number
}
export interface Outcome {
  /** How many were answered with each status. */
  statuses: Record<number, number>
  /** How long the answers with each status took, in milliseconds. */
  times: Record<number, number[]>
  sent: number
  /** How many were not sent because every connection waited for an answer. */
  unsent: number
  /** How many connections ended early. */
  broken: number
}

const TICK_MS = 2

const run = ({ port, path, rate, seconds, connections }: Load): Promise<Outcome> => {
  const bytes = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
  const outcome: Outcome = { statuses: {}, times: {}, sent: 0, unsent: 0, broken: 0 }
  const idle: Socket[] = []
  const all = new Set<Socket>()
  const began = performance.now()
  const isOver = () => performance.now() - began > seconds * 1_000

  const note = (status: number, ms: number) => {
    outcome.statuses[status] = (outcome.statuses[status] ?? 0) + 1
    ;(outcome.times[status] ??= []).push(ms)
  }
  const open = (): Socket => {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    all.add(socket)
    let sentAt = 0
    let head = ''
    let missing = 0
    let status = 0
    socket.on('send', () => {
      sentAt = performance.now()
      outcome.sent++
      socket.write(bytes)
    })
    const answered = () => {
      note(status, performance.now() - sentAt)
      if (rate === null && !isOver()) socket.emit('send')
      else idle.push(socket)
    }
    socket.on('data', (chunk: Buffer) => {
      if (missing > 0) {
        missing -= chunk.length
        if (missing <= 0) answered()
        return
      }
      head += chunk.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      status = Number(head.slice(9, 12))
      const length = Number(/^content-length: (\d+)/im.exec(head.slice(0, end))?.[1] ?? 0)
      missing = length - (head.length - end - 4)
      head = ''
      if (missing <= 0) answered()
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      if (!isOver()) outcome.broken++
      all.delete(socket)
      const at = idle.indexOf(socket)
      if (at >= 0) idle.splice(at, 1)
    })
    return socket
  }

  return new Promise((resolve) => {
    const finish = () => {
      for (const socket of all) socket.destroy()
      resolve(outcome)
    }
    if (rate === null) {
      for (let i = 0; i < connections; i++) open().emit('send')
      setTimeout(finish, seconds * 1_000)
      return
    }
    let due = 0
    const ticker = setInterval(() => {
      const target = (rate * Math.min(performance.now() - began, seconds * 1_000)) / 1_000
      for (; due < target; due++) {
        const socket = idle.pop() ?? (all.size < connections ? open() : undefined)
        if (socket) socket.emit('send')
        else outcome.unsent++
      }
      if (!isOver()) return
      clearInterval(ticker)
      finish()
    }, TICK_MS)
  })
}

// A thread has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await run(workerData as Load))
