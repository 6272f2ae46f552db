import { fstatSync, write as writeFile } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** How many bytes of the log may wait for the output; lines beyond that are lost. */
const WAITING_BYTES = 1024 * 1024
const CHUNK_BYTES = 64 * 1024
/** Milliseconds until an output that failed is tried again. */
const RETRY_MS = 250
/** Milliseconds that the last lines may take. */
const LAST_LINES_MS = 1_000

/** Writes bytes, and reports how many were accepted. */
type Send = (bytes: Buffer, done: (error: Error | null | undefined, taken: number) => void) => void

/**
 * Writes to standard output through a stream, which never blocks. A write to a pipe that nobody
 * reads would block a thread of libuv, and the process waits for its threads when it ends.
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
 * Writes lines of the log to standard output in order. When the output fails, as on a full disk,
 * lines are dropped and counted, and nothing waits or stops.
 * @param onRecovered called with the number of dropped lines once the output works again
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
    /** The number of lines lost so far. */
    lost: (): number => lost,
    /** Waits until everything is written, for a limited time. */
    flush: async (): Promise<void> => {
      const until = performance.now() + LAST_LINES_MS
      while (waiting > 0 && performance.now() < until) await sleep(5)
    },
  }
}
