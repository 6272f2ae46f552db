import { Column, is, SQL, type DriverValueDecoder } from 'drizzle-orm'

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
 * Has a prepared statement read its rows by a plan that is made once.
 *
 * Drizzle asks anew for each cell what it is, which took a quarter of the time of a list; and it
 * takes a joined row for missing when its first column is null, even when others are not.
 */
export const withFastRows = <Statement extends object>(prepared: Statement): Statement => {
  const internals = prepared as Statement & Internals
  if (!internals.fields || internals.customResultMapper) return prepared
  const fields = internals.fields.map(({ path, field }): Field => {
    const [first = '', second] = path
    return second === undefined
      ? { group: null, name: first, decode: decoderOf(field) }
      : { group: first, name: second, decode: decoderOf(field) }
  })
  const readRow = compile(fields)
  internals.customResultMapper = (rows) => rows.map(readRow)
  return prepared
}
