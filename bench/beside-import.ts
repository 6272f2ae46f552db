import { type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { inFolder, run, start } from './command.ts'
import { lines, writeLines } from './lines.ts'
import { quantile } from './service.ts'

/*
 * Measures how fast a service answers while `dateline import` writes to its database. One client each reads, writes
 * and asks for /healthz, with a short pause between two requests.
 *
 * node bench/beside-import.ts [--lines=30000]
 */

const LINES = Number(process.argv.find((arg) => arg.startsWith('--lines='))?.slice(8) ?? 30_000)
/** For each article there is a tenth of an actor and half an event. */
const LINES_PER_ARTICLE = 1.6
const PAUSE_MS = 20
const READ_P99_MS = 50
const WRITE_P99_MS = 500

const agent = new Agent({ keepAlive: true })

interface Asked {
  method: string
  path: string
  body?: string
}

const ask = (port: number, { method, path, body }: Asked): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const sent = request({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** The times of requests from now until the import ends. */
const keepAsking = async (
  port: number,
  isOver: () => boolean,
  make: (n: number) => Asked,
): Promise<number[]> => {
  const times: number[] = []
  for (let n = 0; !isOver(); n++) {
    const began = performance.now()
    const status = await ask(port, make(n))
    times.push(performance.now() - began)
    if (status >= 300) throw new Error(`${make(n).path} was answered ${status}`)
    await sleep(PAUSE_MS)
  }
  return times
}

const serve = async (database: string): Promise<{ child: ChildProcess; port: number }> => {
  const child = start(['serve'], database)
  for await (const line of createInterface({ input: child.stderr ?? process.stdin })) {
    const [, port] = /A first query\s+http:\/\/[^/]+:(\d+)/.exec(line) ?? []
    if (port !== undefined) return { child, port: Number(port) }
  }
  throw new Error('the server did not start')
}

await inFolder('beside-import', async (folder) => {
  const [alone, served] = [join(folder, 'alone.db'), join(folder, 'served.db')]
  const file = join(folder, 'lines.ndjson')
  await writeLines(file, lines(Math.ceil(LINES / LINES_PER_ARTICLE)))
  await run(['migrate'], alone)
  const { seconds: before } = await run(['import', 'ndjson', file], alone)

  const { child, port } = await serve(served)
  await ask(port, { method: 'POST', path: '/v1/articles', body: '{"title":"Before"}' })
  let isOver = false
  const importing = run(['import', 'ndjson', file], served).finally(() => (isOver = true))
  const over = () => isOver
  const [health, reads, writes, { seconds }] = await Promise.all([
    keepAsking(port, over, () => ({ method: 'GET', path: '/healthz' })),
    keepAsking(port, over, () => ({ method: 'GET', path: '/v1/articles?limit=20' })),
    keepAsking(port, over, (n) => ({
      method: 'POST',
      path: '/v1/articles',
      body: JSON.stringify({ title: `Beside ${n}`, body: `The text of article ${n}.` }),
    })),
    importing,
  ])
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended

  let isFine = true
  for (const [what, times, limit] of [
    ['/healthz', health, READ_P99_MS],
    ['GET /v1/articles', reads, READ_P99_MS],
    ['POST /v1/articles', writes, WRITE_P99_MS],
  ] as const) {
    const [half, most, all] = [0.5, 0.99, 1].map((q) => quantile(times, q).toFixed(1))
    const isKept = quantile(times, 0.99) < limit
    if (!isKept) isFine = false
    console.log(
      `${what}: ${times.length} answers, median ${half} ms, p99 ${most} ms (under ${limit}), at most ${all} ms ${isKept ? 'ok' : '!!'}`,
    )
  }
  console.log(
    `The import took ${before.toFixed(1)} s alone and ${seconds.toFixed(1)} s beside the service.`,
  )
  return isFine
})
