import { changeInside, KNOWN, nameIn, PREFIX, type Schema } from './enums.ts'

type Schemas = Record<string, Schema>
/** A holder of a schema: a component, or a parameter. */
interface Holder {
  schema: Schema
}

/** The keywords of one use of a scalar, beside those of the scalar itself. */
const OF_USES = new Set(['description', 'default', 'example', 'examples', 'deprecated'])
/** A component for fewer uses than these is longer than what it is for. */
const USES_MIN = 3

/** Parts a schema into what it is, and what is said of this use of it. */
const parted = (schema: Schema): [Schema, Schema] => {
  const [is, said]: [Schema, Schema] = [{}, {}]
  for (const key of Object.keys(schema).toSorted())
    (OF_USES.has(key) ? said : is)[key] = schema[key]
  return [is, said]
}

const isScalar = ({ type, enum: members, [KNOWN]: known }: Schema): boolean =>
  !members && !known && (type === 'string' || type === 'integer' || type === 'number')

const changeAll = (
  schemas: Schemas,
  parameters: Holder[],
  change: (schema: Schema) => Schema | undefined,
): void => {
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = changeInside(schema, change)
  for (const parameter of parameters) parameter.schema = changeInside(parameter.schema, change)
}

/** Makes each scalar that has a `title` and is used often a component of that name, to which its places refer. */
export const nameScalars = (schemas: Schemas, parameters: Holder[]): void => {
  const uses = new Map<string, number>()
  const found = (schema: Schema): { key: string; said: Schema } | undefined => {
    if (typeof schema['title'] !== 'string' || !isScalar(schema)) return undefined
    const [is, said] = parted(schema)
    return { key: JSON.stringify(is), said }
  }
  changeAll(schemas, parameters, (schema) => {
    const key = found(schema)?.key
    if (key !== undefined) uses.set(key, (uses.get(key) ?? 0) + 1)
    return undefined
  })
  const named: Schemas = {}
  changeAll(schemas, parameters, (schema) => {
    const scalar = found(schema)
    if (!scalar || (uses.get(scalar.key) ?? 0) < USES_MIN) return undefined
    const { title, ...is } = JSON.parse(scalar.key) as Schema
    const name = String(title)
    // Of two with one title, the first has the name.
    if (JSON.stringify((named[name] ??= is)) !== JSON.stringify(is)) return undefined
    return { $ref: PREFIX + name, ...scalar.said }
  })
  // A schema that is written out needs no name.
  changeAll(schemas, parameters, (schema) => {
    if (found(schema)) delete schema['title']
    return undefined
  })
  Object.assign(schemas, named)
}

/** Undoes `nameScalars`. */
export const inlineScalars = (schemas: Schemas, parameters: Holder[]): void => {
  const named = new Map(Object.entries(schemas).filter(([, schema]) => isScalar(schema)))
  for (const name of named.keys()) Reflect.deleteProperty(schemas, name)
  changeAll(schemas, parameters, ({ $ref, ...said }) => {
    const name = nameIn($ref)
    const scalar = named.get(name)
    return scalar && { title: name, ...scalar, ...said }
  })
}
