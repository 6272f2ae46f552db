import { InvalidBodyError, UnreadRestError } from '../../common/errors.ts'
import { issuesOf } from '../../contract/issues.ts'
import { isDeep, NESTING_MAX } from '../../common/text.ts'
import { turns } from '../../common/turns.ts'
import type { Importer } from '../importer.ts'
import { LINE_BYTES, linesOf, type Line } from '../read/lines.ts'
import { isObject } from '../read/record.ts'
import { COLLECTIONS } from '../../common/collections.ts'
import { DERIVED, ImportLine } from '../schema.ts'
import { RefusedRow, type Collection, type Row } from '../row.ts'

/** The collection of an exported resource, by its id. */
const collectionOf = ({ id }: Record<string, unknown>): Collection | undefined =>
  COLLECTIONS.find((name) => typeof id === 'string' && id.startsWith(`${name}_`))

/** Deletes derived fields; the parsed line is used nowhere else. */
const dropDerived = (collection: Collection, value: unknown): void => {
  if (isObject(value)) for (const name of DERIVED[collection]) delete value[name]
}

/** How many faults of a line its result lists. */
const ISSUES_OF_A_LINE = 10

export interface LineRow extends Row {
  key: string | null
  collection: Collection | null
  /** The JSON Pointer of its resource in the line. */
  place: string
}

const ARRAY = 'The line is a JSON array: write each of its items as a line of its own.'

/** Reads a line; an exported resource is accepted in place of an import line. */
const readRow = async (
  { line, bytes, text }: Line,
  turn: () => Promise<void>,
): Promise<LineRow> => {
  const row: LineRow = { line, bytes, records: [], key: null, collection: null, place: '' }
  if (text === null)
    return { ...row, refused: new RefusedRow(`The line has more than ${LINE_BYTES} bytes.`) }
  let value: unknown
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(text)
    if (isDeep(json))
      return {
        ...row,
        refused: new RefusedRow(`The line nests more than ${NESTING_MAX} lists and objects.`),
      }
    await turn()
    value = JSON.parse(json)
    await turn()
  } catch {
    return { ...row, refused: new RefusedRow('The line is not JSON in UTF-8.') }
  }
  if (Array.isArray(value)) return { ...row, refused: new RefusedRow(ARRAY) }
  if (!isObject(value)) return { ...row, refused: new RefusedRow('The line is not a JSON object.') }
  const streamed = collectionOf(value)
  const given = streamed ? { [streamed]: value } : { ...value }
  for (const name of COLLECTIONS) if (name in given) dropDerived(name, given[name])
  row.collection = COLLECTIONS.find((name) => name in given) ?? null
  row.key = typeof given['key'] === 'string' ? given['key'] : null
  if (!streamed && row.collection) row.place = `/${row.collection}`
  const result = ImportLine.safeParse(given)
  if (result.success) return { ...row, records: [result.data] }
  const issues = issuesOf(result.error, 'body', given, ImportLine, ISSUES_OF_A_LINE)
  const skipped = streamed ? streamed.length + 1 : 0
  return {
    ...row,
    refused: new InvalidBodyError(
      issues.map((issue) => ({ ...issue, pointer: (issue.pointer ?? '').slice(skipped) })),
    ),
  }
}

const BLANK = /^[\t\r ]*$/

/** How many lines in a row may be refused before the rest is not read. */
const REFUSED_IN_A_ROW = 10_000

/**
 * Reads NDJSON, one article, actor or event a line, and skips blank lines.
 * @throws UnreadRestError when too many lines in a row are refused
 */
async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineRow[]> {
  let refused = 0
  const turn = turns()
  for await (const lines of linesOf(chunks)) {
    const rows: LineRow[] = []
    for (const line of lines) {
      const { text } = line
      if (text && text.length <= 80 && BLANK.test(text.toString('latin1'))) continue
      rows.push(await readRow(line, turn))
      await turn()
    }
    yield rows
    for (const row of rows) refused = row.refused ? refused + 1 : 0
    if (refused >= REFUSED_IN_A_ROW)
      throw new UnreadRestError(400, `the last ${refused} lines were all refused`)
  }
}

/** Reads NDJSON from a request; if the rest is not read, the last row says so. */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineRow[]> {
  let line = 1
  try {
    for await (const rows of readLines(chunks)) {
      line = (rows.at(-1)?.line ?? line) + 1
      yield rows
    }
  } catch (error) {
    if (!(error instanceof UnreadRestError)) throw error
    yield [{ line, bytes: 0, records: [], key: null, collection: null, place: '', refused: error }]
  }
}

const FIRST = /[^\t\n\r ]/
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf'

/** Passes bytes on; throws if they begin as a JSON array, whose lines would all be refused. */
async function* linesOnly(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isBegun = false
  for await (const chunk of chunks) {
    if (!isBegun) {
      const text = Buffer.from(chunk).toString('latin1').replace(BYTE_ORDER_MARK, '')
      const [first] = FIRST.exec(text) ?? []
      if (first === '[')
        throw new Error(
          "this is a JSON array: write each of its items on a line of its own, for example with jq -c '.[]'",
        )
      isBegun = first !== undefined
    }
    yield chunk
  }
}

/** Imports lines as Dateline exports them, or as `POST /v1/import` takes them. */
export const ndjson: Importer = {
  description: 'NDJSON as Dateline exports it: one article, actor or event a line',
  async *rows({ chunks }) {
    for await (const rows of readLines(linesOnly(chunks)))
      yield rows.map((row) => ({ ...row, name: row.key }))
  },
}
