/**
 * Starts the service and the faulty proxy in front of it, and says on standard output where they
 * are. It ends when its standard input does, so that nothing outlives the test runner that
 * started it; with `--idle` only on SIGTERM or SIGINT. The line `restart` on its standard input
 * kills the service and starts it again, and where they are is said again; the line
 * `write <count> <seed>` makes so many writes at random, and is answered when they are made.
 */
import { createInterface } from 'node:readline'
import { startProxy } from './proxy.ts'
import { startService } from './service.ts'
import { randomWrites } from '../../test/support/random-writes.ts'

const IDLE = process.argv.includes('--idle')

let stopping = false
let release: () => Promise<void> = async () => {}
const stop = async (code: number) => {
  if (stopping) return
  stopping = true
  await release()
  process.exit(code)
}

process.on('SIGTERM', () => void stop(0))
process.on('SIGINT', () => void stop(0))
process.on('SIGHUP', () => void stop(0))
if (!IDLE) {
  process.stdin.on('end', () => void stop(0))
  process.stdin.on('error', () => void stop(0))
  process.stdin.resume()
}
// Nobody reads any more, which is no reason to leave without cleaning up.
process.stdout.on('error', () => void stop(0))

/** Makes writes at random, one after the other. */
const write = async (origin: string, count: number, seed: number) => {
  const writes = randomWrites(async (method, path, body, headers) => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const isText = typeof body === 'string'
    const response = await fetch(origin + path, {
      method,
      headers: body === undefined || isText ? headers : { 'Content-Type': type, ...headers },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: isJson && text !== '' ? JSON.parse(text) : text }
  }, seed)
  for (let i = 0; i < count; i++) await writes.write()
  return { written: count }
}
const answer = (said: object) => {
  if (!stopping) process.stdout.write(`${JSON.stringify(said)}\n`)
}

const fail = async (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  await stop(1)
}

try {
  const starting = startService()
  release = async () => {
    await starting.then(({ stop }) => stop()).catch(() => {})
  }
  const service = await starting
  const proxy = await startProxy(service.origin)
  release = async () => {
    await Promise.all([proxy.stop(), service.stop()])
  }
  void service.ended.then(() => {
    if (!stopping) process.stderr.write('The service has ended by itself.\n')
    return stop(1)
  })
  // Asked to end before it had begun.
  const { origin, keys, restart } = service
  const tell = () => answer({ service: origin, proxy: proxy.origin, keys })
  if (!IDLE)
    createInterface({ input: process.stdin }).on('line', (line) => {
      const [command, count, seed] = line.split(' ')
      if (command === 'restart') restart().then(tell, fail)
      else if (command === 'write') write(origin, Number(count), Number(seed)).then(answer, fail)
    })
  tell()
} catch (error) {
  await fail(error)
}
