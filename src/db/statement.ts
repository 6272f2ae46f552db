import { connectionOf } from './unit-of-work.ts'

interface Prepared {
  execute(values?: Record<string, unknown>): Promise<unknown>
}

/** Prepares a statement once per connection, on first use: preparing costs ten times a run. */
export const statement = <Handle extends object, Statement extends Prepared>(
  build: (db: Handle) => Statement,
): ((db: Handle) => Statement) => {
  const byHandle = new WeakMap<Handle, Statement>()
  return (db) => {
    const connection = connectionOf(db)
    let prepared = byHandle.get(connection)
    if (!prepared) {
      prepared = build(connection)
      byHandle.set(connection, prepared)
    }
    return prepared
  }
}

/** How many statements of all shapes a connection keeps; each takes some 20 KB, in V8 and in the database's driver. */
const SHAPES_KEPT = 250

/** The statements of each connection by cache and shape, the most recently used last. */
const keptStatements = new WeakMap<object, Map<string, Prepared>>()
let caches = 0

/** Prepared statements by shape; of all caches together, a connection keeps those that were used most recently. */
export const statementCache = <Statement extends Prepared>() => {
  const cache = ++caches
  return (db: object, shape: string, build: () => Statement): Statement => {
    const connection = connectionOf(db)
    const name = `${cache} ${shape}`
    let kept = keptStatements.get(connection)
    if (!kept) keptStatements.set(connection, (kept = new Map()))
    // A name begins with the number of its cache, whose statements are all of this type.
    let prepared = kept.get(name) as Statement | undefined
    if (prepared) {
      kept.delete(name)
    } else {
      prepared = build()
      const oldest = kept.size >= SHAPES_KEPT ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
    }
    kept.set(name, prepared)
    return prepared
  }
}
