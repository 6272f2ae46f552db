import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ensureData, ROOT } from './data.ts'

export const SERVICE = existsSync(join(ROOT, 'dist', 'main.js')) ? 'dist/main.js' : 'src/main.ts'

/** How much memory a process holds. */
export const memoryMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** The running child processes of a process. */
export const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => {
      try {
        return /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] === `${pid}`
      } catch {
        // The process has ended meanwhile.
        return false
      }
    })

const shareMb = (pid: number): number => {
  try {
    const [, kb] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return Number(kb ?? 0) / 1024
  } catch {
    // The process has ended meanwhile.
    return 0
  }
}

/** The memory of a process and its children; shared memory counts once. */
export const memoryWithChildren = (pid: number): number =>
  [pid, ...childrenOf(pid)].reduce((sum, one) => sum + shareMb(one), 0)

/** The service in a process of its own, on this database. */
export const serve = async (file: string, env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [SERVICE, 'serve'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: `file:${file}`,
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const found = /^Dateline .* on http:\/\/127\.0\.0\.1:(\d+)$/.exec(line)?.[1]
      if (found) resolve(Number(found))
    })
    child.once('exit', () => reject(new Error('the service did not start')))
  })
  const pid = child.pid ?? 0
  return {
    port,
    pid,
    memoryMb: () => memoryMb(pid),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The service in a process of its own, on a copy of a database with so many articles. */
export const startService = async (articles: number, env: Record<string, string> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const file = join(folder, 'bench.db')
  copyFileSync(await ensureData(articles), file)
  const service = await serve(file, env)
  return {
    ...service,
    stop: async () => {
      await service.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const quantile = (times: number[], q: number): number => {
  const sorted = Float64Array.from(times).toSorted()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN
}

export const median = (all: number[]): number => quantile(all, 0.5)

/** Prints whether a requirement is met; the exit code is 1 when one is not. */
export const check = (what: string, holds: boolean): void => {
  console.log(`${holds ? 'ok' : '!!'} ${what}`)
  if (!holds) process.exitCode = 1
}
