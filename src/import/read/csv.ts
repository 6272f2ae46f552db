import { parse, type Info } from 'csv-parse'
import { withLines } from './beginning.ts'
import { LINE_BYTES } from './lines.ts'

/** A row by lowercase column names, and the line that it ends on. */
export interface CsvRow {
  line: number
  cells: Record<string, string>
  /** How many more cells the row has than the header; negative for fewer. */
  surplus: number
  /** Whether the file has a header. */
  isNamed: boolean
  /** The names of the columns as written. */
  columns: readonly string[]
}

/** A trimmed cell. */
export const cell = (row: CsvRow, name: string): string => (row.cells[name] ?? '').trim()

interface CsvOptions {
  /** The names of the columns when there is no header. */
  fallback: readonly string[]
  isHeader: (cells: string[]) => boolean
  /** The delimiter; detected in the header by default. */
  delimiter?: string | undefined
  /** The row of the header, counted from 1; rows above it are skipped. Default 1. */
  headerRow?: number | undefined
}

const DELIMITERS = [',', '\t', ';', '|']

/** More columns than any spreadsheet has. */
const COLUMNS_MAX = 16_384

/** A first line such as `sep=;` tells spreadsheets the delimiter. */
const SEPARATOR = /^\uFEFF?"?sep=(.)"?\r?\n/i

/** Detects the delimiter in the header. */
const delimiterOf = (beginning: string, headerRow: number): string => {
  const line = beginning.split('\n', headerRow)[headerRow - 1] ?? ''
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

const BYTE_ORDERS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Converts UTF-8, or UTF-16 with a byte order mark, to UTF-8. Bytes in other encodings are refused,
 * as they would be lost silently.
 * @param remedy advice for a file in another encoding
 * @throws when the bytes are neither
 */
export async function* unicode(
  chunks: AsyncIterable<Uint8Array>,
  remedy: string,
): AsyncGenerator<Uint8Array> {
  let encoding: string | undefined
  let decoder: InstanceType<typeof TextDecoder> | undefined
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? ''
    } catch (error) {
      const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16, which its byte order mark announces'
      throw new Error(`the file is not ${name}: ${remedy}`, { cause: error })
    }
  }
  for await (const chunk of chunks) {
    encoding ??=
      BYTE_ORDERS.find(([, mark]) => mark.every((byte, i) => chunk[i] === byte))?.[0] ?? 'utf-8'
    decoder ??= new TextDecoder(encoding, { fatal: true })
    const text = decode(chunk)
    yield encoding === 'utf-8' ? chunk : Buffer.from(text)
  }
  const text = decode()
  if (encoding !== 'utf-8' && text !== '') yield Buffer.from(text)
}

/** Drops empty cells at the end beyond the header: some programs write extra delimiters. */
const withoutTail = (cells: string[], from: number): string[] => {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, Math.max(last + 1, from))
}

/** The name of a column, without invisible characters and line breaks, in one of Unicode's forms. */
const columnName = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** The name by which cells of a column are known, whatever its case. */
export const columnKey = (name: string): string => columnName(name).toLowerCase()

/**
 * Reads rows by the names of their columns, in any order; handles a byte order mark, blank lines
 * and a missing header.
 * @throws when the file is not CSV, or ends inside a quoted cell
 */
export async function* readCsv(
  file: AsyncIterable<Uint8Array>,
  { fallback, isHeader, delimiter, headerRow = 1 }: CsvOptions,
): AsyncGenerator<CsvRow> {
  // One more for a line that tells the delimiter.
  const chunks = withLines(file, headerRow + 1)
  const first = await chunks.next()
  if (first.done) return
  const beginning = Buffer.from(first.value).toString('utf8')
  const [told = '', separator] = SEPARATOR.exec(beginning) ?? []
  const parser = parse({
    bom: true,
    delimiter: delimiter ?? separator ?? delimiterOf(beginning, headerRow),
    info: true,
    // A quote that is never closed would take the rest of the file for one cell.
    max_record_size: LINE_BYTES,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  const feed = async () => {
    let chunk: IteratorResult<Uint8Array> = {
      done: false,
      value: first.value.subarray(Buffer.byteLength(told)),
    }
    for (; !chunk.done; chunk = await chunks.next()) {
      if (!parser.write(chunk.value)) await new Promise((resolve) => parser.once('drain', resolve))
    }
    parser.end()
  }
  feed().catch((error: Error) => parser.destroy(error))
  let columns: readonly string[] | undefined
  let names: readonly string[] = []
  let isNamed = false
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    if (info.records + info.empty_lines < headerRow) continue
    if (record.length > COLUMNS_MAX && withoutTail(record, 0).length > COLUMNS_MAX)
      throw new Error(
        `line ${info.lines} has more than ${COLUMNS_MAX} cells: its delimiter is probably not ${JSON.stringify(parser.options.delimiter.toString())}`,
      )
    if (!columns) {
      const given = withoutTail(record.map(columnName), 0)
      const lower = given.map((name) => name.toLowerCase())
      isNamed = isHeader(lower)
      columns = isNamed ? given : fallback
      names = isNamed ? lower : fallback
      if (isNamed) continue
    }
    const cells: Record<string, string> = Object.create(null) as Record<string, string>
    for (const [i, name] of names.entries()) cells[name] = record[i] ?? ''
    const surplus = withoutTail(record, names.length).length - names.length
    yield { line: info.lines, cells, surplus, isNamed, columns }
  }
}
