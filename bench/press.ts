/*
 * Clients that send requests until they are told to leave, in a process of their own, so that they do not delay the
 * process that measures.
 */
import { Agent, request } from 'node:http'
import { giveWay } from '../src/offload/process.ts'

export interface Press {
  port: number
  /** The paths that are requested, in this order, over and over. */
  paths: string[]
  clients: number
}
export interface Answer {
  status: number
  ms: number
}

export interface Pressed {
  answers: Answer[]
  /** All bytes that came, also of aborted answers. */
  bytes: number
}

/** Sends a request and drops the body of its answer. */
export const ask = (
  port: number,
  path: string,
  options: { agent?: Agent; signal?: AbortSignal; onData?: (chunk: Buffer) => void } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const asked = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      if (options.onData) response.on('data', options.onData)
      else response.resume()
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, ms: performance.now() - began }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })

const press = ({ port, paths, clients }: Press, signal: AbortSignal): Promise<Pressed> => {
  const agent = new Agent({ keepAlive: true })
  const answers: Answer[] = []
  let asked = 0
  let bytes = 0
  const onData = (chunk: Buffer) => {
    bytes += chunk.length
  }
  const run = async () => {
    while (!signal.aborted) {
      const path = paths[asked++ % paths.length] ?? '/'
      await ask(port, path, { agent, signal, onData }).then(
        (answer) => answers.push(answer),
        (error: unknown) => {
          if (!signal.aborted) throw error
        },
      )
    }
  }
  return Promise.all(Array.from({ length: clients }, run)).then(() => ({ answers, bytes }))
}

if (process.send) {
  // The clients must not take processor time from the service.
  giveWay(process.pid)
  const leave = new AbortController()
  process.once('message', (asked: Press) => {
    process.once('message', () => leave.abort())
    void press(asked, leave.signal).then((pressed) => {
      process.send?.(pressed, () => process.disconnect())
    })
  })
}
