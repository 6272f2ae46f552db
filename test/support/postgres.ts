import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs'
import { createConnection, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'

/** Whether the tests run on PostgreSQL: `TEST_ENGINE=postgres`, on a server of their own or at `TEST_DATABASE`. */
export const ON_POSTGRES = process.env['TEST_ENGINE'] === 'postgres'

/** The newest of a program of PostgreSQL that Debian has installed. */
const newestOf = (program: string): string | undefined =>
  globSync(`/usr/lib/postgresql/*/bin/${program}`)
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1)

const binaries = (): string => {
  const newest = newestOf('postgres')
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

/** The bytes that a server's databases may take. */
const ROOM_BYTES = 2 ** 31
const MEMORY = '/dev/shm'
/** Where servers have their data: in memory if there is room, as tests make and drop a database each. */
const parentFolder = (): string => {
  if (!existsSync(MEMORY)) return tmpdir()
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize > ROOM_BYTES ? MEMORY : tmpdir()
}

/** A server of PostgreSQL. */
export interface PostgresServer {
  /** The address of its databases. */
  origin: string
  /** Host and port. */
  host: string
  folder: string
  /** Kills its main process with SIGKILL, and waits until it takes no connections. */
  kill: () => Promise<void>
  /** Makes a standby take writes. */
  promote: () => void
  stop: () => void
}

/** Starts a server in a temporary folder, with data that `make` puts into `data`. */
const start = async (
  more: Record<string, string>,
  make: (run: (program: string, ...args: string[]) => void, data: string) => void,
): Promise<PostgresServer> => {
  const bin = binaries()
  const folder = mkdtempSync(join(parentFolder(), 'dateline-postgres-'))
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
  make(run, data)
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
  let isKilled = false
  const pidFile = join(data, 'postmaster.pid')
  const isListening = async (): Promise<boolean> => {
    const socket = createConnection(port, '127.0.0.1')
    try {
      await once(socket, 'connect')
      return true
    } catch {
      return false
    } finally {
      socket.destroy()
    }
  }
  return {
    origin: `postgres://postgres@127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    folder,
    kill: async () => {
      process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL')
      isKilled = true
      while (await isListening()) await sleep(5)
    },
    promote: () => run('pg_ctl', '-D', data, '-w', 'promote'),
    stop: () => {
      if (!isKilled && existsSync(pidFile))
        run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts a server in a temporary folder. */
export const startPostgres = (more: Record<string, string> = {}): Promise<PostgresServer> =>
  start(more, (run, data) =>
    run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '-E', 'UTF8'),
  )

/** Starts a standby that follows a server. */
export const startStandby = (
  { host }: PostgresServer,
  more: Record<string, string> = {},
): Promise<PostgresServer> => {
  const [name = '', port = ''] = host.split(':')
  return start(more, (run, data) =>
    run('pg_basebackup', '-D', data, '-R', '-c', 'fast', '-h', name, '-p', port, '-U', 'postgres'),
  )
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

/** Runs a statement that creates or drops a database, while this process waits. */
export const administerNow = (origin: string, statement: string): void => {
  const { status, stderr } = spawnSync(
    newestOf('psql') ?? 'psql',
    ['-qXc', statement, `${origin}/postgres`],
    {
      encoding: 'utf8',
    },
  )
  // It may have been made meanwhile.
  if (status !== 0 && !/already exists|pg_database_datname_index/.test(stderr))
    throw new Error(stderr)
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
