import { fstatSync, write as writeFile } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** How much of the log waits for its output; what comes on top is lost. */
const WAITING_BYTES = 1024 * 1024
const CHUNK_BYTES = 64 * 1024
/** After how long an output that has failed is tried again, in milliseconds. */
const RETRY_MS = 250
/** How long the last lines may take, in milliseconds. */
const LAST_LINES_MS = 1_000

/** Writes bytes, and tells how many were taken. */
type Send = (bytes: Buffer, done: (error: Error | null | undefined, taken: number) => void) => void

/**
 * What writes to standard output without keeping the thread waiting. A write to a pipe that nobody reads would
 * block a thread of libuv, for which the process waits at its end: a stream asks first whether there is room.
 */
const sender = (fd: number): Send => {
  const stat = fstatSync(fd)
  if (!stat.isFIFO() && !stat.isSocket())
    return (bytes, done) => writeFile(fd, bytes, 0, bytes.length, null, done)
  return (bytes, done) => {
    process.stdout.write(bytes, (error) => done(error, error ? 0 : bytes.length))
  }
}

/**
 * Takes lines of the log, and writes them to standard output in their order, as fast as it takes them. Whatever
 * becomes of it, as when the disk is full, nothing waits for it and nothing ends: lines are counted that were lost.
 *
 * @param onRecovered is told how many lines were lost, once there is room again
 */
export const logOutput = (onRecovered: (lost: number) => void, send: Send = sender(1)) => {
  const lines: string[] = []
  let waiting = 0
  let chunk = Buffer.alloc(0)
  let isSending = false
  let lost = 0
  let lostBefore = 0

  const next = (): void => {
    let text = ''
    while (text.length < CHUNK_BYTES && lines.length > 0) text += lines.shift() ?? ''
    chunk = Buffer.from(text)
  }
  const pump = (): void => {
    if (isSending) return
    if (chunk.length === 0) next()
    if (chunk.length === 0) return
    isSending = true
    send(chunk, (error, taken) => {
      isSending = false
      waiting -= taken
      chunk = chunk.subarray(taken)
      if (error) {
        setTimeout(pump, RETRY_MS).unref()
        return
      }
      if (lost > lostBefore && waiting < WAITING_BYTES / 2) {
        const count = lost - lostBefore
        lostBefore = lost
        onRecovered(count)
      }
      pump()
    })
  }

  return {
    write: (line: string): void => {
      const bytes = Buffer.byteLength(line)
      if (waiting + bytes > WAITING_BYTES) {
        lost++
        return
      }
      lines.push(line)
      waiting += bytes
      pump()
    },
    /** How many lines were lost so far. */
    lost: (): number => lost,
    /** Waits until all is written, for a while. */
    flush: async (): Promise<void> => {
      const until = performance.now() + LAST_LINES_MS
      while (waiting > 0 && performance.now() < until) await sleep(5)
    },
  }
}
export type LogOutput = ReturnType<typeof logOutput>
