import { Column, is, Param, Placeholder, SQL } from 'drizzle-orm'

type Decode = (value: unknown) => unknown
export type ReadRow = (values: readonly unknown[]) => Record<string, unknown>
export type Fill = (values: Record<string, unknown>) => unknown[]

/** A selected column or expression, and the names under which a row has it. */
export interface SelectedField {
  path: string[]
  field: unknown
}

// Columns without a decoder of their own inherit this one, which changes nothing.
const readAsIs: unknown = Reflect.get(Column.prototype, 'mapFromDriverValue')
const writtenAsIs: unknown = Reflect.get(Column.prototype, 'mapToDriverValue')

const decoderOf = (field: unknown): Decode | null => {
  // An expression is decoded as the column that `mapWith` names.
  if (is(field, SQL)) return decoderOf(Reflect.get(field, 'decoder'))
  if (!is(field, Column) || Reflect.get(field, 'mapFromDriverValue') === readAsIs) return null
  // Most lists are empty.
  if (field.dataType === 'json')
    return (value) =>
      value === '[]' ? [] : value === null ? null : field.mapFromDriverValue(value)
  return (value) => (value === null ? null : field.mapFromDriverValue(value))
}

/** The name of a placeholder, or the value itself. */
const placeOf = (param: unknown) => {
  if (is(param, Placeholder)) return { name: param.name, encode: null, value: null }
  if (!is(param, Param) || !is(param.value, Placeholder))
    return { name: null, encode: null, value: param }
  const { encoder } = param
  const isAsIs = Reflect.get(encoder, 'mapToDriverValue') === writtenAsIs
  const encode = isAsIs ? null : (value: unknown) => encoder.mapToDriverValue(value)
  return { name: param.value.name, encode, value: null }
}

/** Makes the function that fills in the values of a statement; null is stored as it is. */
export const fillOf = (params: readonly unknown[]): Fill => {
  const places = params.map(placeOf)
  return (values) => {
    const filled: unknown[] = []
    for (const { name, encode, value: own } of places) {
      const value = name === null ? own : values[name]
      filled.push(encode === null || value === null || name === null ? value : encode(value))
    }
    return filled
  }
}

interface Cell {
  name: string
  at: number
  decode: Decode | null
}

const cellsOf = (cells: readonly Cell[]): ReadRow => {
  const names = cells.map(({ name }) => name)
  const places = cells.map(({ at }) => at)
  const decoders = cells.map(({ decode }) => decode)
  return (values) => {
    const row: Record<string, unknown> = {}
    for (let i = 0; i < names.length; i++) {
      const value = values[places[i] as number]
      const decode = decoders[i] as Decode | null
      row[names[i] as string] = decode === null ? value : decode(value)
    }
    return row
  }
}

/**
 * Makes the function that decodes the rows of a statement. A group of selected columns becomes an
 * object; null when all of them are null, as in a left join without a match.
 */
export const readerOf = (fields: readonly SelectedField[]): ReadRow => {
  const cells: Cell[] = []
  const groups = new Map<string, Cell[]>()
  for (const [at, { path, field }] of fields.entries()) {
    const [first = '', second] = path
    const cell = { name: second ?? first, at, decode: decoderOf(field) }
    const group = second === undefined ? cells : (groups.get(first) ?? [])
    group.push(cell)
    if (second !== undefined) groups.set(first, group)
  }
  const read = cellsOf(cells)
  if (groups.size === 0) return read
  const grouped = [...groups].map(([name, members]) => ({
    name,
    places: members.map(({ at }) => at),
    read: cellsOf(members),
  }))
  return (values) => {
    const row = read(values)
    for (const { name, places, read } of grouped)
      row[name] = places.every((at) => values[at] === null) ? null : read(values)
    return row
  }
}
