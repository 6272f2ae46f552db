import { request } from 'node:http'
import { Worker } from 'node:worker_threads'
import type { Load, Outcome } from './open-loop.ts'
import { check, quantile, startService } from './service.ts'

/*
 * Sends ten times the requests that the service can answer. It must answer nearly as many as at its peak, refuse the
 * rest at once, answer /healthz, keep its memory, and recover soon.
 *
 * node bench/overload.ts [--quick]
 */

const quick = process.argv.includes('--quick')
const PEAK_SECONDS = quick ? 3 : 8
const OVERLOAD_SECONDS = quick ? 6 : 30
const WARM_UP_SECONDS = quick ? 2 : 10
const RECOVERY_SECONDS = 5
const OVERLOAD = 10
const ARTICLES = 4_000
// Some milliseconds of work; answering a smaller request would be as cheap as refusing it.
const PATH = '/v1/events?limit=200'
const PEAK_CONNECTIONS = 16
const CONNECTIONS = 2_500
const PROBE_EVERY_MS = 100

const GOODPUT_MIN = 0.8
const REFUSAL_MAX_MS = 10
const HEALTH_MAX_MS = 50
// The heap grows in steps, and may still grow in the short form.
const MEMORY_GROWTH_MAX = quick ? 1 : 0.1

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const service = await startService(ARTICLES, { CONNECTIONS_MAX: String(2 * CONNECTIONS) })
const { port, memoryMb } = service

const load = (asked: Pick<Load, 'rate' | 'seconds' | 'connections'>) =>
  new Promise<Outcome>((resolve, reject) => {
    const worker = new Worker(new URL('open-loop.ts', import.meta.url), {
      workerData: { port, path: PATH, ...asked } satisfies Load,
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

/** The time of /healthz on a new connection, as probes ask for it. */
const askHealth = () =>
  new Promise<number>((resolve, reject) => {
    const began = performance.now()
    const sent = request({ port, path: '/healthz', agent: false }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - began)
        else reject(new Error(`/healthz answers ${response.statusCode}`))
      })
    })
    sent.on('error', reject)
    sent.end()
  })
const probe = () => {
  const times: number[] = []
  const memory: number[] = []
  let isOver = false
  const run = async () => {
    while (!isOver) {
      times.push(await askHealth())
      memory.push(memoryMb())
      await pause(PROBE_EVERY_MS)
    }
  }
  const done = run()
  return {
    stop: async () => {
      isOver = true
      await done
      return { times, memory }
    },
  }
}

const goodput = ({ statuses }: Outcome, seconds: number) => (statuses[200] ?? 0) / seconds
const measurePeak = async (seconds: number) =>
  goodput(await load({ rate: null, seconds, connections: PEAK_CONNECTIONS }), seconds)
const percent = (part: number) => `${(part * 100).toFixed(0)} %`

try {
  await measurePeak(2)
  const before = await measurePeak(PEAK_SECONDS)
  const idleMb = memoryMb()
  console.log(`${PATH}: ${before.toFixed(0)} a second on ${PEAK_CONNECTIONS} connections`)

  const overload = (seconds: number) =>
    load({ rate: before * OVERLOAD, seconds, connections: CONNECTIONS })
  // Lets the heap grow first.
  await overload(WARM_UP_SECONDS)
  await pause(1_000)
  const probing = probe()
  const over = await overload(OVERLOAD_SECONDS)
  const { times, memory } = await probing.stop()
  await pause(1_000)
  const recovered = await measurePeak(RECOVERY_SECONDS - 1)
  // Measured again, as the speed of the machine may have changed.
  const peak = (before + (await measurePeak(PEAK_SECONDS))) / 2

  const { statuses, unsent, broken, sent } = over
  console.log(
    `${OVERLOAD} times that for ${OVERLOAD_SECONDS} s: ${(sent / OVERLOAD_SECONDS).toFixed(0)} a second sent, ${unsent} not, ${broken} broken; answered ${JSON.stringify(statuses)}`,
  )
  const good = goodput(over, OVERLOAD_SECONDS) / peak
  check(
    `goodput ${percent(good)} of the peak (at least ${percent(GOODPUT_MIN)})`,
    good >= GOODPUT_MIN,
  )
  const [refused = [], answered = []] = [over.times[503], over.times[200]]
  const refusal = quantile(refused, 0.9)
  check(
    `refused in ${quantile(refused, 0.5).toFixed(1)} ms, p90 ${refusal.toFixed(1)} ms (under ${REFUSAL_MAX_MS}), p99 ${quantile(refused, 0.99).toFixed(1)} ms; answered in ${quantile(answered, 0.5).toFixed(0)} ms, p99 ${quantile(answered, 0.99).toFixed(0)} ms`,
    refusal < REFUSAL_MAX_MS,
  )
  const lives = quantile(times, 0.99)
  check(
    `/healthz in ${quantile(times, 0.5).toFixed(1)} ms, p99 ${lives.toFixed(1)} ms (under ${HEALTH_MAX_MS})`,
    lives < HEALTH_MAX_MS,
  )
  const half = memory.length / 2
  const growth = Math.max(...memory.slice(half)) / Math.max(...memory.slice(0, half)) - 1
  check(
    `memory ${idleMb.toFixed(0)} MB before, at most ${Math.max(...memory).toFixed(0)} MB; ${percent(growth)} more in the second half (at most ${percent(MEMORY_GROWTH_MAX)})`,
    growth <= MEMORY_GROWTH_MAX,
  )
  check(
    `in the ${RECOVERY_SECONDS} s after it ${percent(recovered / peak)} of the peak (at least ${percent(GOODPUT_MIN)})`,
    recovered / peak >= GOODPUT_MIN,
  )
} finally {
  await service.stop()
}
