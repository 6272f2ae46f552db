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

const SHAPES_KEPT = 500

/** Prepared statements by shape, the most recently used of each connection. */
export const statementCache = <Statement extends Prepared>() => {
  const byHandle = new WeakMap<object, Map<string, Statement>>()
  return (db: object, shape: string, build: () => Statement): Statement => {
    const connection = connectionOf(db)
    let shapes = byHandle.get(connection)
    if (!shapes) {
      shapes = new Map()
      byHandle.set(connection, shapes)
    }
    let prepared = shapes.get(shape)
    if (prepared) {
      shapes.delete(shape)
    } else {
      prepared = build()
      const oldest = shapes.size >= SHAPES_KEPT ? shapes.keys().next().value : undefined
      if (oldest !== undefined) shapes.delete(oldest)
    }
    shapes.set(shape, prepared)
    return prepared
  }
}
