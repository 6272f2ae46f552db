import { canonicalLanguage, languageNamed } from '../../../vocabulary/languages.ts'
import { COUNTRY_NAMES } from '../../../vocabulary/country-names.ts'
import { LINK_ITEMS } from '../../../contract/fields.ts'
import { nearest } from '../../../contract/issues.ts'
import { columnKey, type CsvRow } from '../../read/csv.ts'
import { readDate } from '../../read/dates.ts'
import { withPlainDigits } from '../../read/digits.ts'
import {
  COUNTRY_SYSTEMS,
  ITEM,
  type Mapping,
  type Template,
  type Value,
  type Values,
} from './mapping.ts'
import { cut, fold, NAME_MAX, TITLE_MAX } from '../../read/record.ts'
import { RefusedRow } from '../../row.ts'

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))$/

/** A row while its values are read. */
export interface Scope {
  mapping: Mapping
  /** The text in a column; empty where the mapping calls the value empty. */
  cell: (column: string) => string
  /** The day of the event, which decides which country codes are valid. */
  day: string | undefined
  /** The faults of the row, each with its place; one message lists them all. */
  faults: string[]
}

/** Calls `make`; if it refuses, records the fault and returns `nothing`. */
export const attempt = <T>(scope: Scope, nothing: T, make: () => T): T => {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof RefusedRow)) throw error
    scope.faults.push(error.message)
    return nothing
  }
}

export const scopeOf = (row: CsvRow, mapping: Mapping): Scope => {
  const empty = new Set(mapping.empty)
  return {
    mapping,
    cell: (column) => {
      const text = (row.cells[columnKey(column)] ?? '').trim()
      return empty.has(text) ? '' : text
    },
    day: undefined,
    faults: [],
  }
}
export const withItem = (scope: Scope, item: string): Scope => ({
  ...scope,
  cell: (column) => (column === ITEM ? item : scope.cell(column)),
})

/** Fills in a template; empty when all of its columns are empty. */
const textOf = (template: Template, { cell }: Scope): string => {
  const { parts, columns } = template
  if (columns.length > 0 && columns.every((column) => cell(column) === '')) return ''
  return parts.map((part) => (typeof part === 'string' ? part : cell(part.column))).join('')
}
export const isPartial = (value: Value | undefined, { cell }: Scope): boolean =>
  value?.from?.columns.some((column) => cell(column) === '') === true

const quoted = (text: string) => JSON.stringify(cut(text, 60))
const hint = (text: string, allowed: readonly string[]) => {
  const near = nearest(text, allowed)
  return near === undefined ? '' : `; did you mean ${near}?`
}

/** Applies the map of a value to a text. */
const mapped = (value: Value, text: string, at: string): string => {
  const { map } = value
  if (!map) return text
  const key = Object.keys(map).find((one) => one.toLowerCase() === text.toLowerCase())
  if (key !== undefined) return String(map[key] ?? '')
  if (value.else !== undefined) return String(value.else ?? '')
  const keys = Object.keys(map)
  throw new RefusedRow(`${at}: ${quoted(text)} is not in its map${hint(text, keys)}`)
}

/** The text of a field; empty when it has none. */
export const read = (value: Value | undefined, scope: Scope, at: string): string => {
  if (!value) return ''
  const { from } = value
  if (!from) return String(value.value ?? '')
  const text = textOf(from, scope).trim()
  return text === '' ? '' : mapped(value, text, at).trim()
}

/** The texts of a field that is a list. */
export const readAll = (values: Values | undefined, scope: Scope, at: string): string[] =>
  (values ?? []).flatMap((value) => {
    if (!value.from) return [read(value, scope, at)].filter((text) => text !== '')
    const separator = value.list ?? scope.mapping.list
    const text = textOf(value.from, scope)
    const parts = separator === undefined ? [text] : text.split(separator, LINK_ITEMS + 1)
    if (parts.length > LINK_ITEMS)
      throw new RefusedRow(`${at} has more than ${LINK_ITEMS} items, the most that a list may have`)
    return parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => mapped(value, part, at))
      .filter((part) => part !== '')
  })

type Convert = (text: string, value: Value, scope: Scope, at: string) => unknown

const line =
  (max: number): Convert =>
  (text) =>
    cut(fold(text), max)
export const name = line(NAME_MAX)
export const title = line(TITLE_MAX)
export const plain: Convert = (text) => text
export const lower: Convert = (text) => text.toLowerCase()
export const upper: Convert = (text) => text.toUpperCase()

/** A number with a decimal comma, and with dots between thousands. */
const withDecimalDot = (text: string): string =>
  (/^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text).replace(
    ',',
    '.',
  )

export const number: Convert = (text, _value, { mapping }, at) => {
  const bare = withPlainDigits(text)
    .replace(/[\s'’]/g, '')
    .replace(/^\u2212/, '-')
  const n = Number(mapping.decimal === ',' ? withDecimalDot(bare) : bare)
  if (!Number.isFinite(n)) throw new RefusedRow(`${at}: ${quoted(text)} is not a number`)
  return n
}

export const language: Convert = (text, _value, _scope, at) => {
  const tag = canonicalLanguage(text) ?? languageNamed(text)
  if (tag === null) throw new RefusedRow(`${at}: ${quoted(text)} is not a language`)
  return tag
}

export const country: Convert = (text, value, { mapping, day }, at) => {
  const system = value.from ? (value.countries ?? mapping.countries ?? 'iso2') : 'iso2'
  const found = COUNTRY_SYSTEMS[system](system === 'name' ? text : text.toUpperCase(), day)
  if (found === null)
    throw new RefusedRow(
      `${at}: ${quoted(text)} is not a known country (${system})${system === 'name' ? hint(text, COUNTRY_NAMES) : ''}`,
    )
  return found
}

export const date: Convert = (text, value, { mapping }, at): string => {
  const formats = value.dates ?? mapping.dates ?? ['ISO']
  const found = readDate(text, formats, mapping.months)
  if (found === null)
    throw new RefusedRow(
      `${at}: ${quoted(text)} is not a date in the format ${formats.join(' or ')}`,
    )
  return found
}
/** A time needs a zone; without one, only the day is taken. */
export const instant: Convert = (text, value, scope, at) => {
  const [, day, time] = INSTANT.exec(text) ?? []
  if (day !== undefined && time !== undefined) return `${day}T${time}`
  const found = String(date(text, value, scope, at))
  if (found.length < 10) throw new RefusedRow(`${at}: ${quoted(text)} is not a day`)
  return found
}

/** A field; null when the row has none. */
const field = (
  key: string,
  value: Value | undefined,
  convert: Convert,
  scope: Scope,
  at: string,
): Record<string, unknown> => {
  const place = `${at}.${key}`
  return attempt(scope, {}, () => {
    const text = read(value, scope, place)
    return text === '' || !value ? {} : { [key]: convert(text, value, scope, place) }
  })
}
export type Fields<M> = Partial<Record<keyof M & string, Convert>>
export const fieldsOf = <M extends object>(part: M, fields: Fields<M>, scope: Scope, at: string) =>
  Object.assign(
    {},
    ...Object.entries(fields).map(([key, convert]) =>
      // `fields` lists only fields with a single value.
      field(key, part[key as keyof M] as Value | undefined, convert as Convert, scope, at),
    ),
  ) as Record<string, unknown>
/** An object of fields; null when the row has none of them. */
export const part = <M extends object>(
  key: string,
  mapping: M | undefined,
  fields: Fields<M>,
  scope: Scope,
  at: string,
): Record<string, unknown> => {
  const found = mapping ? fieldsOf(mapping, fields, scope, `${at}.${key}`) : {}
  return Object.keys(found).length === 0 ? {} : { [key]: found }
}
export const listed = (
  key: string,
  values: Values | undefined,
  convert: Convert,
  scope: Scope,
  at: string,
) => {
  const [first] = values ?? []
  return attempt(scope, {}, () => {
    const all = readAll(values, scope, `${at}.${key}`)
    return first && all.length > 0
      ? { [key]: [...new Set(all.map((text) => convert(text, first, scope, `${at}.${key}`)))] }
      : {}
  })
}
