import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { check, quantile, startService } from './service.ts'

/*
 * Opens connections of clients that send as slowly as they can. Each must be closed at its time limit, and other
 * clients must not be delayed.
 *
 * node bench/slow-clients.ts [--quick]
 */

const quick = process.argv.includes('--quick')
const CLIENTS = quick ? 100 : 500
const LIMIT_MS = quick ? 2_000 : 10_000
const TOLERANCE_MS = 500
const P99_MAX_MS = 50
const ARTICLES = 4_000
const TRICKLE_MS = 500
const HEALTHY_EVERY_MS = 5

const service = await startService(ARTICLES, { REQUEST_TIMEOUT_MS: String(LIMIT_MS) })
const { port } = service

const POST =
  'POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n'
/** How slow clients begin, and how they go on. */
const WAYS = [
  ['', ''],
  ['GET /v1/events HTTP/1.1\r\nHost: localhost\r\n', 'X-A: b\r\n'],
  ['GET /v1/events HTTP/1.1\r\nHost: localhost\r\nX-A: ', 'x'],
  [POST, ''],
  [POST, ' '],
] as const

/** How long a slow client stayed connected, in milliseconds. */
const beSlow = (i: number) =>
  new Promise<number>((resolve) => {
    const [begin, more] = WAYS[i % WAYS.length] ?? ['', '']
    let began = 0
    const socket = connect(port, '127.0.0.1', () => {
      began = performance.now()
      if (begin !== '') socket.write(begin)
    })
    const trickle = setInterval(() => {
      if (more !== '' && began > 0) socket.write(more)
    }, TRICKLE_MS)
    socket.resume()
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(trickle)
      resolve(performance.now() - began)
    })
  })

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const ask = (path: string) =>
  new Promise<{ ms: number; body: string }>((resolve, reject) => {
    const began = performance.now()
    const sent = request({ port, path, agent }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ ms: performance.now() - began, body })
        else reject(new Error(`${path} answers ${response.statusCode}`))
      })
    })
    sent.on('error', reject)
    sent.end()
  })

try {
  const { data } = JSON.parse((await ask('/v1/articles?limit=1')).body) as {
    data: { id: string }[]
  }
  const path = `/v1/articles/${data[0]?.id}`
  let isOver = false
  const healthy = async () => {
    const times: number[] = []
    while (!isOver) {
      times.push((await ask(path)).ms)
      await new Promise((resolve) => setTimeout(resolve, HEALTHY_EVERY_MS))
    }
    return times
  }
  for (let i = 0; i < 200; i++) await ask(path)
  const asking = healthy()
  const lasted = await Promise.all(Array.from({ length: CLIENTS }, (_, i) => beSlow(i)))
  isOver = true
  const times = await asking

  const [first, last] = [Math.min(...lasted), Math.max(...lasted)]
  check(
    `${CLIENTS} slow clients were closed after ${(first / 1_000).toFixed(2)} to ${(last / 1_000).toFixed(2)} s (limit ${LIMIT_MS / 1_000} s, at most ${TOLERANCE_MS / 1_000} s more)`,
    last <= LIMIT_MS + TOLERANCE_MS && first >= LIMIT_MS - TOLERANCE_MS,
  )
  const p99 = quantile(times, 0.99)
  check(
    `a healthy client meanwhile: ${times.length} answers, p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (under ${P99_MAX_MS})`,
    p99 < P99_MAX_MS,
  )
} finally {
  agent.destroy()
  await service.stop()
}
