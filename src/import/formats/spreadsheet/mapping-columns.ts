import { isObject } from '../../read/record.ts'
import { ITEM, Template, TemplateText, type Mapping, type Value } from './mapping.ts'
import { checkForm, fileOf, meant, refuse, type MappingRead } from './mapping-read.ts'

/** Every value of a mapping, with where it stands. */
function* valuesIn(part: unknown, at: string): Generator<{ at: string; value: Value }> {
  if (!isObject(part) && !Array.isArray(part)) return
  if (
    isObject(part) &&
    (part['from'] instanceof Template || ('value' in part && !isObject(part['value'])))
  )
    // Nothing else of a mapping has a template or a constant.
    yield { at, value: part }
  else
    for (const [name, inner] of Object.entries(part))
      yield* valuesIn(inner, at === '' ? name : `${at}.${name}`)
}

/** Every text with columns of a mapping whose form is not right, with where it stands. */
function* templatesIn(part: unknown, at: string): Generator<{ at: string; from: Template }> {
  if (typeof part === 'string') {
    const from = TemplateText.safeParse(part).data
    if (from) yield { at: at.replace(/\.from$/, ''), from }
  } else if (isObject(part) || Array.isArray(part))
    for (const [name, inner] of Object.entries(part))
      if (!(FORMS.has(name) && 'from' in part)) yield* templatesIn(inner, `${at}.${name}`)
}
/** What a value has beside its text. */
const FORMS = new Set(['map', 'else', 'list', 'dates', 'countries'])

/** Columns that a text names and the table has not, or has twice. */
const columnFaults = (
  { columns: named }: Template,
  at: string,
  { given }: MappingRead,
  columns: readonly string[],
): string[] => {
  const lower = columns.map((name) => name.toLowerCase())
  return named.flatMap((name) => {
    const matches = lower.filter((column) => column === name.toLowerCase()).length
    if (matches === 1) return []
    if (matches > 1)
      return [`${at} names the column ${name}, of which there are ${matches}: rename all but one`]
    if (name === ITEM)
      return hasItem(given, at) ? [] : [`${at} has {.}, which only a record with "each" has`]
    return [`${at} names the column ${name}, which is not there${meant(name, columns)}`]
  })
}

/** The most columns that a message lists. */
const COLUMNS_LISTED = 100

/**
 * Holds a mapping against the columns of a table.
 *
 * @throws an error that names each place where it does not fit, each column that is not there or is there
 * twice, and what was probably meant
 */
export const checkColumns = (read: MappingRead, columns: readonly string[]): Mapping => {
  const { mapping, given } = read
  const { actors, articles, events } = isObject(given) ? given : {}
  const faults = mapping
    ? [...valuesIn(recordsOf(mapping), '')].flatMap(({ at, value: { from, isBare } }) => {
        if (!from) return []
        if (isBare && from.columns.length === 0 && columns.includes(from.text))
          return [
            `${at} is always the text ${from.text}: for the column write {${from.text}}, for the text {"value": ${JSON.stringify(from.text)}}`,
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

/** Whether a place of a mapping is in a record that is made for each item of a list. */
const hasItem = (given: unknown, at: string): boolean => {
  const [collection = '', name = '', field] = at.split('.')
  const records = isObject(given) ? given[collection] : undefined
  const record = isObject(records) ? records[name] : undefined
  return isObject(record) && record['each'] !== undefined && field !== 'each'
}
