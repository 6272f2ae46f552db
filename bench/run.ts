import { spawn, type ChildProcess } from 'node:child_process'
import { copyFileSync, readFileSync, statSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked, Told } from './client.ts'
import { inFolder } from './command.ts'
import { articlesAsked, ensureData, ROOT } from './data.ts'
import { ensureLean } from './lean/load.ts'
import { questions, type Pair } from './questions.ts'
import { childrenOf, median, SERVICE } from './service.ts'

/*
 * Compares the service with a lean server (lean/server.ts) that gives the same facts from a schema of its own. Each round
 * asks both the same new questions, in turn; what counts is the median of the rounds' ratios.
 *
 * node bench/run.ts [--quick] [--articles=N] [--one]     --one keeps both servers on one processor
 */

const quick = process.argv.includes('--quick')
const onOne = process.argv.includes('--one')
const ROUNDS = quick ? 3 : 5
const CONNECTIONS = onOne ? [16] : [1, 32]
/** By how much the ratio of rates may be below that of processor time. */
const RATE_SLACK = 0.1
const TICKS_PER_SECOND = 100
const PATIENCE_MS = 60_000

/** The kinds of requests, the number of each in a round, and the least ratio of processor time. */
const CASES = [
  { name: 'one article, any', kind: 'article', count: 3_000, least: 0.7 },
  { name: 'one article, as in life', kind: 'hot', count: 3_000, least: 1.2 },
  { name: 'a filtered list', kind: 'list', count: 1_000, least: 0.7 },
  { name: 'events of an actor', kind: 'events', count: 1_000, least: 0.7 },
  { name: 'a search by relevance', kind: 'search', count: 400, least: 0.8 },
  { name: 'POST of an article', kind: 'POST', count: 500, least: 0.4 },
]
const FILE_TIMES = 1.15
const START_MS = 350
const MEMORY_MB = { first: 110, loaded: 200 }

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        resolve(address !== null && typeof address === 'object' ? address.port : 0),
      )
    })
  })

/** The seconds of processor time that a process and its children have used. */
const cpuOf = (pid: number): number => {
  const [own, ...children] = [pid, ...childrenOf(pid)].map((one) => {
    try {
      const stat = readFileSync(`/proc/${one}/stat`, 'utf8')
      return stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 15)
        .map(Number)
    } catch {
      return [0, 0, 0, 0]
    }
  })
  // Children that have ended are counted with their parent.
  const all = (own ?? []).concat(children.flatMap((ticks) => ticks.slice(0, 2)))
  return all.reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND
}

/** The memory of a process that no file backs, in MB. */
const anonymousMb = (pid: number) =>
  Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024

const answers = (port: number, path: string) =>
  new Promise<boolean>((resolve) => {
    get({ port, host: '127.0.0.1', path, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode === 200))
    }).on('error', () => resolve(false))
  })

interface Running {
  pid: number
  port: number
  startMs: number
  stop: () => Promise<void>
}

const pinned = (processor: number, args: string[]): [string, string[]] =>
  onOne
    ? ['taskset', ['-c', String(processor), process.execPath, ...args]]
    : [process.execPath, args]

/** Starts a server; waits for its first answer. */
const start = async (
  args: string[],
  env: Record<string, string>,
  path: string,
): Promise<Running> => {
  const port = await freePort()
  const began = performance.now()
  const [program, given] = pinned(0, args)
  const child: ChildProcess = spawn(program, given, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  while (!(await answers(port, path))) {
    if (child.exitCode !== null || performance.now() - began > PATIENCE_MS)
      throw new Error(`${args.join(' ')} does not answer ${path}`)
    await sleep(2)
  }
  const startMs = performance.now() - began
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  return { pid: child.pid ?? 0, port, startMs, stop }
}

/** Sends requests from another process; tells the processor time of a request too, in microseconds. */
const ask = async (server: Running, requests: Asked[], connections: number) => {
  const [program, args] = pinned(1, [join('bench', 'client.ts')])
  const client = spawn(program, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] })
  const before = cpuOf(server.pid)
  client.stdin.end(JSON.stringify({ port: server.port, requests, connections }))
  const told = JSON.parse(await text(client.stdout)) as Told
  if (told.failed > 0) throw new Error(`${told.failed} of ${requests[0]?.path} … failed`)
  return { ...told, us: ((cpuOf(server.pid) - before) / requests.length) * 1e6 }
}
type Measured = Awaited<ReturnType<typeof ask>>

let isMet = true
const judge = (holds: boolean): string => {
  if (!holds) isMet = false
  return holds ? 'ok' : '!!'
}

const compare = async (
  { name, kind, count, least }: (typeof CASES)[number],
  connections: number,
  draw: (kind: string, count: number) => Pair[],
  { service, lean }: { service: Running; lean: Running },
) => {
  const ours: Measured[] = []
  const theirs: Measured[] = []
  // The first round warms both up.
  for (let round = 0; round <= ROUNDS; round++) {
    const pairs = draw(kind, count)
    const asking = [
      async () =>
        ours.push(
          await ask(
            service,
            pairs.map((pair) => pair.service),
            connections,
          ),
        ),
      async () =>
        theirs.push(
          await ask(
            lean,
            pairs.map((pair) => pair.lean),
            connections,
          ),
        ),
    ]
    for (const one of round % 2 === 0 ? asking : asking.toReversed()) await one()
  }
  const [us, lus] = [ours.slice(1), theirs.slice(1)]
  const cpu = median(us.map((one, i) => (lus[i]?.us ?? NaN) / one.us))
  const rate = median(us.map((one, i) => one.rate / (lus[i]?.rate ?? NaN)))
  const of = (all: Measured[], key: keyof Measured) => median(all.map((one) => one[key]))
  const cells = [
    `${of(us, 'us').toFixed(0)} / ${of(lus, 'us').toFixed(0)}`,
    `${cpu.toFixed(2)} (${least}) ${judge(cpu >= least)}`,
    `${of(us, 'rate').toFixed(0)} / ${of(lus, 'rate').toFixed(0)}`,
    `${rate.toFixed(2)}${connections > 1 ? ` ${judge(rate >= least - RATE_SLACK)}` : ''}`,
    `${of(us, 'p50').toFixed(1)}, ${of(us, 'p99').toFixed(1)}`,
    `${of(lus, 'p50').toFixed(1)}, ${of(lus, 'p99').toFixed(1)}`,
  ]
  console.log(`| ${name} | ${connections} | ${cells.join(' | ')} |`)
}

await inFolder('run', async (folder) => {
  const articles = articlesAsked()
  const made = { service: await ensureData(articles), lean: await ensureLean(articles) }
  const files = { service: join(folder, 'service.db'), lean: join(folder, 'lean.db') }
  copyFileSync(made.service, files.service)
  copyFileSync(made.lean, files.lean)
  const draw = questions(made, articles)
  const [first] = draw('article', 1)
  const lean = await start(
    [join('bench', 'lean', 'server.ts')],
    { DATABASE: files.lean },
    first?.lean.path ?? '/',
  )
  const service = await start(
    [SERVICE, 'serve'],
    { DATABASE_URL: `file:${files.service}`, LOG_LEVEL: 'warn' },
    first?.service.path ?? '/',
  )
  const firstMb = anonymousMb(service.pid)

  console.log(
    `${articles} articles, ${ROUNDS} rounds, ${onOne ? 'one processor' : 'all processors'}; service / lean\n`,
  )
  console.log(
    '| request | connections | CPU, us | ratio (least) | requests/s | ratio | service p50, p99 ms | lean |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const one of CASES)
    for (const connections of CONNECTIONS) await compare(one, connections, draw, { service, lean })

  const size = { service: statSync(made.service).size, lean: statSync(made.lean).size }
  const times = size.service / size.lean
  console.log(
    `\nfile: ${(size.service / 2 ** 20).toFixed(0)} MB, ${times.toFixed(2)} times the lean one (at most ${FILE_TIMES}) ${judge(times <= FILE_TIMES)}`,
  )
  console.log(
    `start: ${service.startMs.toFixed(0)} ms (at most ${START_MS}) ${judge(service.startMs <= START_MS)}`,
  )
  const loadedMb = anonymousMb(service.pid)
  console.log(
    `memory of its own: ${firstMb.toFixed(0)} MB after the first answer (at most ${MEMORY_MB.first}) ${judge(firstMb <= MEMORY_MB.first)}, ` +
      `${loadedMb.toFixed(0)} MB after the load (at most ${MEMORY_MB.loaded}) ${judge(loadedMb <= MEMORY_MB.loaded)}`,
  )
  await Promise.all([service.stop(), lean.stop()])
  return isMet
})
