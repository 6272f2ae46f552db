import { columnKey } from '../../read/csv.ts'
import { isObject } from '../../read/record.ts'
import { ITEM, Template, TemplateText, type Mapping, type Value } from './mapping.ts'
import { checkForm, fileOf, meant, refuse, type MappingRead } from './mapping-read.ts'

/** Every value of a mapping, with its place. */
function* valuesIn(part: unknown, at: string): Generator<{ at: string; value: Value }> {
  if (!isObject(part) && !Array.isArray(part)) return
  if (
    isObject(part) &&
    (part['from'] instanceof Template || ('value' in part && !isObject(part['value'])))
  )
    // Nothing else in a mapping has a template or a constant.
    yield { at, value: part }
  else
    for (const [name, inner] of Object.entries(part))
      yield* valuesIn(inner, at === '' ? name : `${at}.${name}`)
}

/** Every template of a mapping with a faulty form, with its place. */
function* templatesIn(part: unknown, at: string): Generator<{ at: string; from: Template }> {
  if (typeof part === 'string') {
    const from = TemplateText.safeParse(part).data
    if (from) yield { at: at.replace(/\.from$/, ''), from }
  } else if (isObject(part) || Array.isArray(part))
    for (const [name, inner] of Object.entries(part))
      if (!(FORMS.has(name) && 'from' in part)) yield* templatesIn(inner, `${at}.${name}`)
}
/** The properties that a value may have besides its text. */
const FORMS = new Set(['map', 'else', 'list', 'dates', 'countries'])

/** Columns of a template that the table lacks or has twice. */
const columnFaults = (
  { columns: named }: Template,
  at: string,
  { given }: MappingRead,
  columns: readonly string[],
): string[] => {
  const keys = columns.map(columnKey)
  return named.flatMap((name) => {
    const matches = keys.filter((key) => key === columnKey(name)).length
    if (matches === 1) return []
    if (matches > 1)
      return [
        `${at} names the column ${name}, which the table has ${matches} times: rename all but one`,
      ]
    if (name === ITEM)
      return hasItem(given, at) ? [] : [`${at} has {.}, which only a record with "each" may use`]
    return [`${at} names the column ${name}, which the table does not have${meant(name, columns)}`]
  })
}

/** The most columns that a message lists. */
const COLUMNS_LISTED = 100

/**
 * Compares a mapping with the columns of a table.
 * @throws an error that lists each place that does not fit, each column that is missing or
 * ambiguous, and the nearest name
 */
export const checkColumns = (read: MappingRead, columns: readonly string[]): Mapping => {
  const { mapping, given } = read
  const { actors, articles, events } = isObject(given) ? given : {}
  const faults = mapping
    ? [...valuesIn(recordsOf(mapping), '')].flatMap(({ at, value: { from, isBare } }) => {
        if (!from) return []
        if (isBare && from.columns.length === 0 && columns.includes(from.text))
          return [
            `${at} is the constant text ${from.text}: for the column write {${from.text}}, for the constant {"value": ${JSON.stringify(from.text)}}`,
          ]
        return columnFaults(from, at, read, columns)
      })
    : Object.entries({ actors, articles, events }).flatMap(([name, part]) =>
        [...templatesIn(part, name)].flatMap(({ at, from }) =>
          columnFaults(from, at, read, columns),
        ),
      )
  const told = columns.filter((name) => name !== '').slice(0, COLUMNS_LISTED)
  const isElsewhere = fileOf(read).headerRow === undefined && faults.length > told.length
  if (faults.length > 0)
    refuse([
      ...read.faults,
      ...faults,
      `the columns are: ${told.join(', ')}`,
      ...(isElsewhere
        ? ['if a later row names the columns, say which: "file": {"headerRow": 2}']
        : []),
    ])
  return checkForm(read)
}
const recordsOf = ({ actors, articles, events }: Mapping) => ({ actors, articles, events })

/** Whether a place of a mapping is in a record with "each". */
const hasItem = (given: unknown, at: string): boolean => {
  const [collection = '', name = '', field] = at.split('.')
  const records = isObject(given) ? given[collection] : undefined
  const record = isObject(records) ? records[name] : undefined
  return isObject(record) && record['each'] !== undefined && field !== 'each'
}
