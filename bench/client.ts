/*
 * A client in a process of its own: sends each request of a job once, over so many connections, and tells how it went.
 * The job comes as JSON on standard input.
 */
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { quantile } from './service.ts'

export interface Asked {
  path: string
  /** The body of a POST; a GET has none. */
  body?: string
}
export interface Job {
  port: number
  requests: Asked[]
  connections: number
}
export interface Told {
  /** Requests per second. */
  rate: number
  /** Milliseconds until an answer had arrived whole. */
  p50: number
  p99: number
  /** How many answers had another status than 200 and 201. */
  failed: number
}

const ask = (port: number, { path, body }: Asked, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const method = body === undefined ? 'GET' : 'POST'
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
      response.resume().on('error', reject)
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', reject).end(body)
  })

const run = async ({ port, requests, connections }: Job): Promise<Told> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const left = requests.values()
  let failed = 0
  const began = performance.now()
  const work = async () => {
    for (const one of left) {
      const sent = performance.now()
      const status = await ask(port, one, agent)
      times.push(performance.now() - sent)
      if (status !== 200 && status !== 201) failed++
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  const seconds = (performance.now() - began) / 1_000
  agent.destroy()
  return {
    rate: requests.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    failed,
  }
}

if (import.meta.main) {
  const job = JSON.parse(await text(process.stdin)) as Job
  process.stdout.write(JSON.stringify(await run(job)))
}
