import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from './data.ts'
import { lines, writeLines } from './lines.ts'

/*
 * Measures the most memory that imports and exports of a large file take: by the command, and in a
 * server that is sent it and asked for it.
 *
 * node bench/memory.ts [--mb=1024]
 */

const MB = Number(process.argv.find((arg) => arg.startsWith('--mb='))?.slice(5) ?? 1_024)
const LIMIT_MB = 300
const BYTES_PER_ARTICLE = 3_760
const POLL_MS = 50

const SERVICE = existsSync(join(ROOT, 'dist', 'main.js')) ? 'dist/main.js' : 'src/main.ts'
const folder = join(ROOT, 'bench', '.data', `memory-${process.pid}`)
const children = new Set<ChildProcess>()

const start = (args: string[], database: string): ChildProcess => {
  const child = spawn(process.execPath, [SERVICE, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: `file:${join(folder, database)}`,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      SEED: 'false',
      PORT: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** The most memory that a process has taken so far, in MB; null when it is gone. */
const peakOf = ({ pid }: ChildProcess): number | null => {
  try {
    const [, kb] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kb === undefined ? null : Number(kb) / 1_024
  } catch {
    return null
  }
}

let isFine = true
const report = (what: string, peak: number, began: number, bytes: number): void => {
  const isTooMuch = peak > LIMIT_MB
  if (isTooMuch) isFine = false
  const seconds = (performance.now() - began) / 1_000
  console.log(
    `${what}: ${(bytes / 1024 / 1024).toFixed(0)} MB in ${seconds.toFixed(0)} s, at most ${peak.toFixed(0)} MB of memory (under ${LIMIT_MB}) ${isTooMuch ? '!!' : 'ok'}`,
  )
}

/** Runs a command to its end. */
const command = async (what: string, args: string[], file: string): Promise<void> => {
  const began = performance.now()
  const child = start(args, 'command.db')
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)))
  const ended = once(child, 'exit')
  let peak = 0
  while (child.exitCode === null && child.signalCode === null) {
    peak = Math.max(peak, peakOf(child) ?? 0)
    await Promise.race([ended, sleep(POLL_MS)])
  }
  if (child.exitCode !== 0) throw new Error(`${args.join(' ')}: ${said}`)
  report(what, peak, began, statSync(file).size)
}

const serve = async (): Promise<{ child: ChildProcess; origin: string }> => {
  const child = start(['serve'], 'server.db')
  for await (const line of createInterface({ input: child.stderr ?? process.stdin })) {
    const [, origin] = /A first query\s+(http:\/\/[^/]+)/.exec(line) ?? []
    if (origin !== undefined) return { child, origin }
  }
  throw new Error('the server did not start')
}
const stop = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** Sends a file to be imported; how many lines of it were not taken. */
const send = async (origin: string, file: string): Promise<number> => {
  const sent = request(`${origin}/v1/import`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-ndjson' },
  })
  const reply = once(sent, 'response')
  createReadStream(file).pipe(sent)
  const [response] = (await reply) as [NodeJS.ReadableStream & { statusCode?: number }]
  if (response.statusCode !== 200) throw new Error(`the import was answered ${response.statusCode}`)
  let refused = 0
  for await (const line of createInterface(response)) if (/"status":"refused"/.test(line)) refused++
  return refused
}

const takeAll = async (url: string): Promise<number> => {
  let bytes = 0
  const response = await fetch(url, { headers: { Accept: 'application/x-ndjson' } })
  for await (const chunk of response.body ?? []) bytes += chunk.length
  return bytes
}

const run = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lines.ndjson')
  await writeLines(file, lines(Math.ceil((MB * 1024 * 1024) / BYTES_PER_ARTICLE)))

  await command('dateline import', ['import', 'ndjson', file], file)
  const out = join(folder, 'out.ndjson')
  await command('dateline export', ['export', '--output', out], out)
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `command.db${end}`), { force: true })
  rmSync(out)

  const server = await serve()
  let began = performance.now()
  const refused = await send(server.origin, file)
  if (refused > 0) throw new Error(`${refused} lines were refused`)
  report('POST /v1/import', peakOf(server.child) ?? Infinity, began, statSync(file).size)
  await stop(server.child)

  // Another process, which has imported nothing.
  const reader = await serve()
  began = performance.now()
  let bytes = 0
  for (const list of ['actors', 'articles', 'events'])
    bytes += await takeAll(`${reader.origin}/v1/${list}`)
  report('GET of all lists', peakOf(reader.child) ?? Infinity, began, bytes)
  await stop(reader.child)
}

const cleanUp = () => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    cleanUp()
    process.exit(1)
  })
}
try {
  await run()
  process.exitCode = isFine ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  cleanUp()
}
