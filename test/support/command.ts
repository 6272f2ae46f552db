import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { text as textOf } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { openSqlite } from '../../src/db/sqlite/engine.ts'
import { openPostgres } from '../../src/db/postgres/engine.ts'
import { scratch as memory } from '../../src/db/sqlite/scratch.ts'
import { keyStore } from '../../src/keys/store.ts'
import { administer, databaseName, ON_POSTGRES } from './postgres.ts'

/** A path in the project. */
export const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const BIN = inRoot('bin/dateline.js')

export type Environment = Record<string, string>

/** The oldest Node.js on the path, which may be that of the system. */
export const OLDEST = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .filter((path) => existsSync(path))
  .map((path) => {
    const version = execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    return { path, major: Number.parseInt(version, 10) }
  })
  .reduce((one, other) => (other.major < one.major ? other : one), {
    path: process.execPath,
    major: Number.parseInt(process.versions.node, 10),
  }).path

/** A temporary folder for a test, and the path of a database in it. */
export const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-command-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return { folder, url: `file:${join(folder, 'deep', 'test.db')}` }
}

/** A temporary folder with a database in it, as `migrate` makes it, or with the sample data. */
export const migrated = (name: 'emptyDatabase' | 'sampleDatabase' = 'emptyDatabase') => {
  const { folder } = scratch()
  const file = join(folder, 'test.db')
  copyFileSync(inject(name), file)
  return { folder, file, url: `file:${file}` }
}

/** The address of a database for processes, on the engine that the tests run on: empty, or with the sample data. */
export const ownDatabase = async (
  template: 'emptyDatabase' | 'sampleDatabase' = 'emptyDatabase',
): Promise<string> => {
  if (!ON_POSTGRES) return migrated(template).url
  const origin = inject('postgres')
  const name = databaseName()
  const of = template === 'emptyDatabase' ? 'dateline_empty' : 'dateline_sample'
  await administer(origin, `create database ${name} template ${of} strategy file_copy`)
  onTestFinished(() => administer(origin, `drop database ${name} with (force)`))
  return `${origin}/${name}`
}

/** A database of its own, and the keys in it. */
export const openKeys = async () => {
  const url = await ownDatabase()
  const engine = ON_POSTGRES ? openPostgres(url, { scratch: memory }) : openSqlite(url, 'drizzle')
  onTestFinished(() => engine.close())
  return { url, keys: keyStore(engine) }
}

const FILE =
  'This test has a database file where tests run on PostgreSQL: use ownDatabase(), or name it in test/support/file-only.ts with the reason.'

/** What a process of a test has in its environment; what one has compiled, others need not. */
export const environment = (env: Environment = {}): Environment => {
  if (ON_POSTGRES && env['DATABASE_URL']?.startsWith('file:')) throw new Error(FILE)
  return {
    PATH: process.env['PATH'] ?? '',
    NODE_COMPILE_CACHE: inject('compileCache'),
    ...env,
  }
}

/** The output and exit code of a command. */
export const dateline = (args: string[], env: Environment = {}, node = process.execPath) => {
  const { status, stdout, stderr } = spawnSync(node, [BIN, ...args], {
    cwd: scratch().folder,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

/** Starts a server process and waits until it listens. */
export const serve = async (env: Environment, node = process.execPath, args: string[] = []) => {
  const child = spawn(node, [BIN, 'serve', ...args], {
    cwd: scratch().folder,
    env: environment({ PORT: '0', ...env }),
    // A process group of its own, so that its children end with the test.
    detached: true,
  })
  const exited = once(child, 'exit') as Promise<[code: number | null, signal: string | null]>
  const logged = textOf(child.stdout)
  const said: string[] = []
  const lines = createInterface(child.stderr)
  const origin = new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line)
      const [, found] = /A first query\s+(http:\/\/[^/]+)/.exec(line) ?? []
      if (found !== undefined) resolve(found)
    })
    lines.on('close', () => reject(new Error(`the server did not start: ${said.join('\n')}`)))
  })
  onTestFinished(() => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {
      // The process has already ended.
    }
  })
  return { origin: await origin, said, child, exited, logged }
}
/** Starts a server process that loads the sample data into an empty database. */
export const serveSample = (env: Environment) => serve(env, process.execPath, ['--sample'])
export type Server = Awaited<ReturnType<typeof serve>>

/** Stops a server by a signal and waits for its end. */
export const stop = async ({ child, exited, logged }: Server) => {
  child.kill('SIGTERM')
  const [code] = await exited
  return { code, log: (await logged).trim().split('\n').filter(Boolean) }
}
