import {
  Column,
  is,
  Param,
  Placeholder,
  SQL,
  type DriverValueDecoder,
  type DriverValueEncoder,
} from 'drizzle-orm'

/** A column of a result: where its value goes, and how it is read when not as it is. */
interface Field {
  group: string | null
  name: string
  decode: ((value: unknown) => unknown) | null
}

interface Ordered {
  path: string[]
  field: unknown
}

/** What of drizzle's prepared statements is neither typed nor documented, as of 0.45. */
interface Internals {
  fields?: Ordered[]
  customResultMapper?: (rows: unknown[][]) => unknown
  executeMethod: 'run' | 'all' | 'get'
  query: { params: unknown[] }
  stmt: {
    run: (values: unknown[]) => unknown
    raw: () => { all: (values: unknown[]) => unknown[][] }
  }
  execute: (values?: Record<string, unknown>) => Promise<unknown>
}

// The reader that columns inherit, which gives values back as they are.
const asIs: unknown = Reflect.get(Column.prototype, 'mapFromDriverValue')

const decoderOf = (field: unknown): Field['decode'] => {
  const decoder = (
    is(field, Column)
      ? field
      : is(field, SQL)
        ? Reflect.get(field, 'decoder')
        : Reflect.get(Object(Reflect.get(Object(field), 'sql')), 'decoder')
  ) as DriverValueDecoder<unknown, unknown> | undefined
  if (!decoder || Reflect.get(decoder, 'mapFromDriverValue') === asIs) return null
  // Most lists are empty.
  if (is(field, Column) && field.dataType === 'json') {
    return (value) =>
      value === '[]' ? [] : value === null ? null : decoder.mapFromDriverValue(value)
  }
  return (value) => (value === null ? null : decoder.mapFromDriverValue(value))
}

type ReadRow = (values: readonly unknown[]) => unknown
type Fill = (values: Record<string, unknown>) => unknown[]

const encodesAsIs: unknown = Reflect.get(Column.prototype, 'mapToDriverValue')

/** Makes what puts the values of a statement in their places, compiled as below; null is nobody's to encode. */
const fillOf = (params: readonly unknown[]): Fill => {
  const encoders: (DriverValueEncoder<unknown, unknown> | null)[] = []
  const cells = params.map((param, i) => {
    const [name, encoder] = is(param, Placeholder)
      ? [param.name, null]
      : is(param, Param) && is(param.value, Placeholder)
        ? [param.value.name, param.encoder]
        : [null, null]
    encoders.push(encoder)
    if (name === null) return `params[${i}]`
    const value = `v[${JSON.stringify(name)}]`
    return encoder && Reflect.get(encoder, 'mapToDriverValue') !== encodesAsIs
      ? `${value} === null ? null : encoders[${i}].mapToDriverValue(${value})`
      : value
  })
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- see `compile`
  const make = new Function('params', 'encoders', `return (v) => [${cells.join(', ')}]`) as (
    params: readonly unknown[],
    of: typeof encoders,
  ) => Fill
  return make(params, encoders)
}

/**
 * Makes the reader of one row: an object literal with every column in its place. A group of
 * columns, all of them null, was joined to nothing.
 *
 * It is compiled because a loop over names costs several times as much on every row; its source is
 * made of the names of our own columns and of numbers.
 */
const compile = (fields: readonly Field[]): ReadRow => {
  const cellOf = (field: Field, i: number) =>
    `${JSON.stringify(field.name)}: ${field.decode ? `decode[${i}](v[${i}])` : `v[${i}]`}`
  const parts: string[] = []
  for (const [group, members] of Map.groupBy(
    fields.map((field, i) => ({ field, i })),
    ({ field }) => field.group,
  )) {
    const cells = members.map(({ field, i }) => cellOf(field, i)).join(', ')
    const isEmpty = members.map(({ i }) => `v[${i}] === null`).join(' && ')
    parts.push(
      group === null ? cells : `${JSON.stringify(group)}: ${isEmpty} ? null : { ${cells} }`,
    )
  }
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- see above
  const make = new Function('decode', `return (v) => ({ ${parts.join(', ')} })`) as (
    decode: Field['decode'][],
  ) => ReadRow
  return make(fields.map(({ decode }) => decode))
}

/**
 * Has a prepared statement fill in its values and read its rows by plans that are made once.
 *
 * Drizzle asks anew for each value and cell what it is, which took a quarter of the time of a list and
 * a tenth of that of an import; and it takes a joined row for missing when its first column is null,
 * even when others are not.
 */
export const withFastRows = <Statement extends object>(prepared: Statement): Statement => {
  const internals = prepared as Statement & Internals
  const { executeMethod, query, stmt } = internals
  const fill = fillOf(query.params)
  if (executeMethod === 'run') internals.execute = async (values = {}) => stmt.run(fill(values))
  if (!internals.fields || internals.customResultMapper) return prepared
  const fields = internals.fields.map(({ path, field }): Field => {
    const [first = '', second] = path
    return second === undefined
      ? { group: null, name: first, decode: decoderOf(field) }
      : { group: first, name: second, decode: decoderOf(field) }
  })
  const readRow = compile(fields)
  internals.customResultMapper = (rows) => rows.map(readRow)
  if (executeMethod === 'all')
    internals.execute = async (values = {}) => stmt.raw().all(fill(values)).map(readRow)
  return prepared
}
