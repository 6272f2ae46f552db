import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'

/** Who is told of the statements of PostgreSQL. */
const watchers = new Set<(sql: string, rows: number) => void>()
/** Tells of a statement that a database of a test has run on a server. */
export const noteStatement = ({ sql, rows }: { sql: string; rows: number }): void => {
  for (const tell of watchers) tell(sql, rows)
}

type Run = (this: Database.Statement, ...given: unknown[]) => unknown

/**
 * Records the statements that read in this process, and the rows that they give, until it is stopped or the test ends;
 * of PostgreSQL, those that write too.
 */
export const watchStatements = (
  tell: (sql: string, rows: number) => void,
): { stop: () => void } => {
  const any = new Database(':memory:')
  const statement = Object.getPrototypeOf(any.prepare('select 1')) as Record<'all' | 'get', Run>
  any.close()
  const originals = { all: statement.all, get: statement.get }
  for (const name of ['all', 'get'] as const)
    statement[name] = function noted(...given) {
      const found = originals[name].apply(this, given)
      tell(this.source, Array.isArray(found) ? found.length : Number(found !== undefined))
      return found
    }
  watchers.add(tell)
  const stop = () => {
    Object.assign(statement, originals)
    watchers.delete(tell)
  }
  onTestFinished(stop)
  return { stop }
}

/** Counts the statements that match. */
export const countStatements = (pattern: RegExp): { stop: () => number } => {
  let count = 0
  const { stop } = watchStatements((sql) => {
    if (pattern.test(sql)) count++
  })
  return {
    stop: () => {
      stop()
      return count
    },
  }
}
