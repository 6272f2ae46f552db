import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { once } from 'node:events'
import postgres from 'postgres'

/** Whether the tests run on PostgreSQL: `TEST_ENGINE=postgres`, on a server of their own or at `TEST_DATABASE`. */
export const ON_POSTGRES = process.env['TEST_ENGINE'] === 'postgres'

/** The newest programs of a server that Debian has installed. */
const binaries = (): string => {
  const found = globSync('/usr/lib/postgresql/*/bin/postgres').toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  )
  const newest = found.at(-1)
  if (newest === undefined)
    throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  return dirname(newest)
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Options of a server whose data need not survive it. */
const OPTIONS = {
  listen_addresses: '127.0.0.1',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  shared_buffers: '128MB',
  autovacuum_naptime: '10s',
}

/** Starts a server in a temporary folder; gives the address of its databases and what ends it. */
export const startPostgres = async (
  more: Record<string, string> = {},
): Promise<{ origin: string; folder: string; stop: () => void }> => {
  const bin = binaries()
  const folder = mkdtempSync(join(tmpdir(), 'dateline-postgres-'))
  const data = join(folder, 'data')
  // A server refuses to run as root.
  const isRoot = process.getuid?.() === 0
  const run = (program: string, ...args: string[]): void => {
    const command = [join(bin, program), ...args]
    const { status, stderr, stdout } = isRoot
      ? spawnSync(
          'setpriv',
          ['--reuid=postgres', '--regid=postgres', '--init-groups', ...command],
          {
            encoding: 'utf8',
            cwd: folder,
          },
        )
      : spawnSync(command[0] ?? '', command.slice(1), { encoding: 'utf8', cwd: folder })
    if (status !== 0) throw new Error(`${program}: ${stderr}${stdout}`)
  }
  if (isRoot) {
    chmodSync(folder, 0o755)
    spawnSync('chown', ['postgres:postgres', folder])
  }
  run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '-E', 'UTF8')
  const port = await freePort()
  const options = Object.entries({ ...OPTIONS, ...more, port: String(port) })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
  run(
    'pg_ctl',
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `${options} -k ${folder}`,
    'start',
  )
  return {
    origin: `postgres://postgres@127.0.0.1:${port}`,
    folder,
    stop: () => {
      if (existsSync(data)) run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs statements that create and drop databases. */
export const administer = async (origin: string, ...statements: string[]): Promise<void> => {
  const client = postgres(`${origin}/postgres`, { max: 1, onnotice: () => {} })
  try {
    for (const statement of statements) await client.unsafe(statement)
  } finally {
    await client.end()
  }
}

/** Reads a statement of a database: rows as lists. */
export const rowsOf = async (url: string, statement: string): Promise<unknown[][]> => {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await client.unsafe(statement).values()
  } finally {
    await client.end()
  }
}

let made = 0
/** A name for a database of this process. */
export const databaseName = (): string => `t${process.pid}_${++made}`
