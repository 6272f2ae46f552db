import Database from 'better-sqlite3'
import postgres from 'postgres'
import { rowsOf } from './postgres.ts'

/** Runs a statement on a database of a test, beside its service: rows as lists. */
export const sqlOn = async (file: string, statement: string): Promise<unknown[][]> => {
  if (file.startsWith('postgres:')) return rowsOf(file, statement)
  const client = new Database(file, { timeout: 10_000 })
  try {
    const prepared = client.prepare(statement)
    if (prepared.reader) return prepared.raw().all() as unknown[][]
    prepared.run()
    return []
  } finally {
    client.close()
  }
}

/** Keeps all others from writing to a database of a test, until it is released. */
export const holdWrites = async (file: string): Promise<() => Promise<void>> => {
  if (file.startsWith('postgres:')) {
    const client = postgres(file, { max: 1, onnotice: () => {} })
    await client.unsafe('begin; select id from feed for update')
    return async () => {
      await client.unsafe('rollback')
      await client.end()
    }
  }
  const client = new Database(file)
  client.exec('begin immediate')
  return async () => {
    client.exec('rollback')
    client.close()
  }
}
