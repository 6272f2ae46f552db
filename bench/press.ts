/*
 * Clients that ask for one thing after the other until they are told to leave, in a process of their own:
 * what they do with the answers takes no time of whoever measures.
 */
import { Agent, request } from 'node:http'
import { giveWay } from '../src/offload/process.ts'

export interface Press {
  port: number
  /** What is asked, in this order, over and over. */
  paths: string[]
  clients: number
}
export interface Answer {
  status: number
  ms: number
}

export interface Pressed {
  answers: Answer[]
  /** How much came in all, also of what was broken off. */
  bytes: number
}

/** Asks, and throws away what is answered; it may be broken off. */
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
  // What is measured is how the service shares itself, not how this machine is shared with its clients.
  giveWay(process.pid)
  const leave = new AbortController()
  process.once('message', (asked: Press) => {
    process.once('message', () => leave.abort())
    void press(asked, leave.signal).then((pressed) => {
      process.send?.(pressed, () => process.disconnect())
    })
  })
}
