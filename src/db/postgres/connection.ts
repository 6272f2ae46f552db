import type { Options, PostgresType, Sql } from 'postgres'
import { DatabaseError } from '../../common/database-error.ts'
import type { Db, OnStatement } from '../engine.ts'
import { handleOn } from './driver.ts'
import { breaks, failureOf } from './errors.ts'
import { pipeline } from './pipeline.ts'

/** Seconds that connecting may take. */
const CONNECT_SECONDS = 5
/** After so many different statements a connection is replaced, as the server keeps the plan of each. */
const STATEMENTS_MAX = 2_000

/** The numbers of PostgreSQL's types. */
const TYPES = {
  bool: [16],
  bytes: [17],
  /** int8, int2, int4, oid, float4, float8 and numeric. */
  numbers: [20, 21, 23, 26, 700, 701, 1700],
  /** json, dates and times, which stay texts. */
  texts: [114, 3802, 1082, 1083, 1114, 1184],
}

const asIs = (value: unknown) => value
const type = (numbers: number[], parse: (text: string) => unknown): PostgresType => ({
  to: numbers[0] ?? 0,
  from: numbers,
  // Values are texts already.
  serialize: asIs,
  parse,
})
const types = {
  bool: type(TYPES.bool, (text) => text === 't'),
  bytes: type(TYPES.bytes, (text) => Buffer.from(text.slice(2), 'hex')),
  numbers: type(TYPES.numbers, Number),
  texts: type(TYPES.texts, asIs),
}

/** A value as the text that the server reads, whatever the type. */
const encoded = (value: unknown): string | null => {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  throw new TypeError(`a statement takes no ${typeof value}`)
}

/** How connections are made. */
export interface ConnectionSettings {
  url: string
  /** Parameters of the session, such as `statement_timeout`. */
  session?: Record<string, string | number> | undefined
  onStatement?: OnStatement | undefined
  /** Whether it writes: reads that are asked for side by side are one statement, which is planned once. */
  isWriting?: boolean | undefined
}

/** A connection, used by one read or one transaction at a time. */
export interface Connection {
  db: Db
  /** Runs statements without values, such as `begin`. */
  command: (text: string) => Promise<readonly (readonly unknown[])[]>
  /** Runs a statement that undoes what was written, and with it what was sent and is not written yet. */
  undo: (text: string) => Promise<unknown>
  isBroken: () => boolean
  /** Whether it should be replaced: it has prepared very much, or `wear` was called. */
  isWorn: () => boolean
  wear: () => void
  end: () => Promise<void>
}

const MISSING =
  'PostgreSQL needs the package `postgres`, which is not installed: run `npm install postgres@3` where Dateline is installed.'

const driver = async () => {
  try {
    return (await import('postgres')).default
  } catch (error) {
    throw new Error(MISSING, { cause: error })
  }
}

/** The parameter of a URL that says which hosts are read. */
export const PREFERENCE = 'target_session_attrs'

/** Splits from a URL the folder of a socket and the port, which the driver wants apart, and what it need not know. */
const placeIn = (
  url: string,
): { url: string; place: Pick<Options<Record<string, never>>, 'host' | 'port' | 'user'> } => {
  const parsed = new URL(url)
  const take = (name: string): string | undefined => {
    const value = parsed.searchParams.get(name) ?? undefined
    parsed.searchParams.delete(name)
    return value
  }
  take(PREFERENCE)
  const [host, port, user] = [take('host'), take('port'), take('user')]
  return {
    url: parsed.href,
    place: {
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port: Number(port) }),
      ...(user === undefined ? {} : { user }),
    },
  }
}

const gone = () => new DatabaseError('unreachable', 'CONNECTION_CLOSED', 'the connection was lost')

/** Connects to one server; nothing is sent before the first statement. */
export const connect = async ({
  url: given,
  session = {},
  onStatement,
  isWriting = false,
}: ConnectionSettings): Promise<Connection> => {
  const postgres = await driver()
  let isBroken = false
  const { url, place } = placeIn(given)
  const client: Sql = postgres(url, {
    ...place,
    max: 1,
    types,
    fetch_types: false,
    idle_timeout: 0,
    // A connection that is lost must not be made again unseen: its transaction would be lost.
    max_lifetime: null,
    connect_timeout: CONNECT_SECONDS,
    onnotice: () => {},
    onclose: () => (isBroken = true),
    connection: { application_name: 'dateline', ...session },
  })
  const known = new Set<string>()
  let isWorn = false
  const guarded = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    if (isBroken) throw gone()
    try {
      return await work()
    } catch (error) {
      if (breaks(error)) isBroken = true
      throw failureOf(error)
    }
  }
  const query = (text: string, values: readonly unknown[]) => {
    known.add(text)
    return client
      .unsafe(text, values.map(encoded), { prepare: true, simple: false } as object)
      .values()
  }
  const told = onStatement
    ? async (text: string, values: readonly unknown[]) => {
        const began = performance.now()
        const rows = await query(text, values)
        const ms = performance.now() - began
        onStatement({ sql: text, ms, rows: rows.count ?? rows.length })
        return rows
      }
    : query
  const command = (text: string) => guarded(() => client.unsafe(text).values())
  const runner = pipeline((text, values) => guarded(() => told(text, values)), isWriting)
  return {
    db: handleOn(runner),
    command: (text) => runner.after(() => command(text)),
    undo: (text) => runner.undoing(() => command(text)),
    isBroken: () => isBroken,
    isWorn: () => isWorn || known.size > STATEMENTS_MAX,
    wear: () => void (isWorn = true),
    end: () => client.end({ timeout: CONNECT_SECONDS }),
  }
}
