import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'

type Run = (this: Database.Statement, ...given: unknown[]) => unknown

/** Records the statements that read in this process, until it is stopped or the test ends. */
export const watchStatements = (tell: (sql: string) => void): { stop: () => void } => {
  const any = new Database(':memory:')
  const statement = Object.getPrototypeOf(any.prepare('select 1')) as Record<'all' | 'get', Run>
  any.close()
  const originals = { all: statement.all, get: statement.get }
  for (const name of ['all', 'get'] as const)
    statement[name] = function noted(...given) {
      tell(this.source)
      return originals[name].apply(this, given)
    }
  const stop = () => void Object.assign(statement, originals)
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
