/** The real service as a child process, with a database of its own that holds the sample data. */
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GUARD = new URL('guard.ts', import.meta.url).href
const START_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 3_000

export type Keys = Record<'read' | 'write' | 'admin', string>

/** A service that runs. */
export interface Service {
  origin: string
  /** Keys that it knows, by their scope; it needs none unless configured to, and checks those that it is sent. */
  keys: Keys
  /** Settles when the process has ended, whoever ended it. */
  ended: Promise<void>
  /** Ends the process and removes its database. */
  stop: () => Promise<void>
  /** Kills the process, and starts another one on its port, with its database. */
  restart: () => Promise<void>
}

/** Makes the first key by the command, and the others with it: a command is a process more. */
const makeKeys = async (origin: string, first: () => Promise<string>): Promise<Keys> => {
  const admin = await first()
  const make = async (scope: keyof Keys) => {
    const answer = await fetch(`${origin}/v1/keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${admin}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'harness', scope }),
    })
    if (!answer.ok) throw new Error(`The service makes no key: ${await answer.text()}`)
    return ((await answer.json()) as { secret: string }).secret
  }
  return { read: await make('read'), write: await make('write'), admin }
}

/** Starts the service of this repository, or of the folder in `DATELINE_SERVICE_DIR`. */
export const startService = async ({
  REQUIRE_KEY: requireKey,
  ...configuration
}: Record<string, string> = {}): Promise<Service> => {
  const root = process.env.DATELINE_SERVICE_DIR ?? ROOT
  const command = join(root, 'bin', 'dateline.js')
  if (!existsSync(command)) throw new Error(`There is no ${command}`)
  const folder = mkdtempSync(join(tmpdir(), 'dateline-harness-'))
  const env: Record<string, string | undefined> & { PORT: string } = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: `file:${join(folder, 'dateline.db')}`,
    LOG_LEVEL: process.env.DATELINE_LOG_LEVEL ?? 'silent',
    SHUTDOWN_TIMEOUT_MS: '1000',
    // A worker process takes longer to start than clients wait that have little patience.
    WORKERS: '0',
    // On a busy machine it answers late, and refuses nobody: a test counts what is refused.
    WAIT_MAX_MS: '10000',
    DATELINE_HARNESS_FOLDER: folder,
    ...configuration,
  }
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  let isRestarting = false
  const launch = async (port = env.PORT) => {
    const child = spawn(process.execPath, ['--import', GUARD, command, 'serve', '--sample'], {
      cwd: root,
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { ...env, PORT: port },
    })
    // The service may be gone before its pipe is.
    child.stdin.on('error', () => {})
    const closed = new Promise<void>((resolve) => {
      child.once('close', () => {
        if (!isRestarting) {
          rmSync(folder, { recursive: true, force: true })
          end()
        }
        resolve()
      })
    })
    const stop = async () => {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
      await closed
      clearTimeout(timer)
    }
    const kill = async () => {
      child.kill('SIGKILL')
      await closed
    }
    const origin = await new Promise<string>((resolve, reject) => {
      let said = ''
      const fail = (why: string) => {
        clearTimeout(timer)
        child.kill('SIGKILL')
        reject(new Error(`The service ${why}:\n${said}`))
      }
      const timer = setTimeout(() => fail('does not start'), START_TIMEOUT_MS)
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-20_000)
        const found = /^Dateline \S+ on (http:\/\/\S+)\n/m.exec(said)
        if (found?.[1]) {
          clearTimeout(timer)
          resolve(found[1])
        }
      })
      child.once('error', (error) => fail(`cannot be started: ${error.message}`))
      child.once('close', (code) => fail(`ended with ${code}`))
    })
    const ready = await fetch(`${origin}/readyz`)
    await ready.arrayBuffer()
    if (!ready.ok) {
      await stop()
      throw new Error(`The service is not ready: ${ready.status}`)
    }
    return { origin, stop, kill }
  }
  let running = await launch()
  const keys = await makeKeys(running.origin, async () => {
    const args = [command, 'keys', 'create', '--name', 'harness', '--scope', 'admin']
    const { stdout } = await execute(process.execPath, args, { cwd: root, env })
    return stdout.trim()
  }).catch(async (error: unknown) => {
    await running.stop()
    throw error
  })
  const restart = async () => {
    isRestarting = true
    await running.kill()
    isRestarting = false
    running = await launch(new URL(running.origin).port)
  }
  if (requireKey !== undefined) {
    // The sample data and the keys are there now.
    env['REQUIRE_KEY'] = requireKey
    await restart()
  }
  return {
    origin: running.origin,
    keys,
    ended,
    stop: () => running.stop(),
    restart,
  }
}
