import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from './data.ts'
import { SERVICE } from './service.ts'

const POLL_MS = 50
const SAID_CHARACTERS = 4_000

const children = new Set<ChildProcess>()

/**
 * Runs a benchmark in a temporary folder, and ends the processes that it started. The exit code is 1 when the
 * benchmark throws or a requirement is not met.
 */
export const inFolder = async (
  name: string,
  work: (folder: string) => Promise<boolean>,
): Promise<void> => {
  const folder = join(ROOT, 'bench', '.data', `${name}-${process.pid}`)
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
    mkdirSync(folder, { recursive: true })
    process.exitCode = (await work(folder)) ? 0 : 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  } finally {
    cleanUp()
  }
}

/** Starts a command of the service on a database. */
export const start = (args: string[], database: string): ChildProcess => {
  const child = spawn(process.execPath, [SERVICE, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: `file:${database}`,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      PORT: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** The peak memory of a process in MB; null when it has ended. */
export const peakOf = ({ pid }: ChildProcess): number | null => {
  try {
    const [, kb] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kb === undefined ? null : Number(kb) / 1_024
  } catch {
    return null
  }
}

/**
 * Runs a command of the service to its end; gives its output, its seconds, and its peak memory in MB.
 *
 * @throws when the command fails
 */
export const run = async (
  args: string[],
  database: string,
): Promise<{ said: string; seconds: number; peak: number }> => {
  const began = performance.now()
  const child = start(args, database)
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-SAID_CHARACTERS)
  })
  const ended = once(child, 'close')
  let peak = 0
  while (child.exitCode === null && child.signalCode === null) {
    peak = Math.max(peak, peakOf(child) ?? 0)
    await Promise.race([ended, sleep(POLL_MS)])
  }
  await ended
  if (child.exitCode !== 0) throw new Error(`${args.join(' ')}: ${said}`)
  return { said, seconds: (performance.now() - began) / 1_000, peak }
}
