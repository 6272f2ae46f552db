import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

// Asks for /healthz all the time, in a process of its own; its arguments are the port and pid of the service.
const [port = '', pid = ''] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const PAUSE_MS = 5

/** The processor time of the main thread of the service, in milliseconds. */
const worked = (): number =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6

/** The memory that the service has taken for itself, in KiB; pages of files, which the system takes back, do not count. */
const taken = (): number =>
  Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])

const ask = () =>
  new Promise<void>((resolve, reject) => {
    request({ port, path: '/healthz', agent }, (response) => {
      response.resume().on('end', resolve)
    })
      .on('error', reject)
      .end()
  })

/** The longest time of an answer since the last report: on the clock, and of processor time of that thread. */
let longest = { waitedMs: 0, workedMs: 0, probes: 0 }
/** The most memory since the start. */
let mostKb = 0
setInterval(() => (mostKb = Math.max(mostKb, taken())), PAUSE_MS)
process.on('message', () => {
  process.send?.({ ...longest, takenMb: mostKb / 1024 })
  longest = { waitedMs: 0, workedMs: 0, probes: 0 }
})
process.on('disconnect', () => process.exit())
for (;;) {
  const [at, before] = [performance.now(), worked()]
  await ask()
  longest = {
    waitedMs: Math.max(longest.waitedMs, performance.now() - at),
    workedMs: Math.max(longest.workedMs, worked() - before),
    probes: longest.probes + 1,
  }
  await sleep(PAUSE_MS)
}
