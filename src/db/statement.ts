interface Prepared {
  execute(values?: Record<string, unknown>): Promise<unknown>
}

/** Prepares a statement once per connection, on first use: preparing costs ten times a run. */
export const statement = <Handle extends object, Statement extends Prepared>(
  build: (db: Handle) => Statement,
): ((db: Handle) => Statement) => {
  const byHandle = new WeakMap<Handle, Statement>()
  return (db) => {
    let prepared = byHandle.get(db)
    if (!prepared) {
      prepared = build(db)
      byHandle.set(db, prepared)
    }
    return prepared
  }
}

const SHAPES_KEPT = 500

/** Prepared statements by shape, the most recently used of each connection. */
export const statementCache = <Statement extends Prepared>() => {
  const byHandle = new WeakMap<object, Map<string, Statement>>()
  return (db: object, shape: string, build: () => Statement): Statement => {
    let shapes = byHandle.get(db)
    if (!shapes) {
      shapes = new Map()
      byHandle.set(db, shapes)
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
