import { parse, type Info } from 'csv-parse'
import { LINE_BYTES } from './lines.ts'

/** A row of a file by the names of its columns in lower case, and the line that it ends on. */
export interface CsvRow {
  line: number
  cells: Record<string, string>
  /** How many cells the row has, as far as that differs from its header. */
  surplus: number
  /** Whether its file names its columns. */
  isNamed: boolean
  /** The names of the columns as they are written. */
  columns: readonly string[]
}

/** What a row has in a column, without white space around it. */
export const cell = (row: CsvRow, name: string): string => (row.cells[name] ?? '').trim()

interface CsvOptions {
  /** The names of the columns when the first row is not a header. */
  fallback: readonly string[]
  isHeader: (cells: string[]) => boolean
  /** What stands between cells; found in the first line when not given. */
  delimiter?: string | undefined
}

const DELIMITERS = [',', '\t', ';', '|']

/** The delimiter of a file that begins so. */
const delimiterOf = (beginning: string): string => {
  const [line = ''] = beginning.split('\n', 1)
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

const UTF_16 = [0xff, 0xfe]

/**
 * Bytes as they are, which have to be UTF-8, or say that they are UTF-16: what can be read as neither would
 * be lost in silence.
 *
 * @param remedy what to do with a file of another encoding
 * @throws when they are something else
 */
export async function* unicode(
  chunks: AsyncIterable<Uint8Array>,
  remedy: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isUtf16: boolean | undefined
  const check = (chunk?: Uint8Array): void => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined })
    } catch (error) {
      throw new Error(`the file is not UTF-8: ${remedy}`, { cause: error })
    }
  }
  for await (const chunk of chunks) {
    isUtf16 ??= UTF_16.every((byte, i) => chunk[i] === byte)
    if (!isUtf16) check(chunk)
    yield chunk
  }
  if (isUtf16 === false) check()
}

/** Cells without those at the end that are empty, beyond so many: delimiters too many say nothing. */
const withoutTail = (cells: string[], from: number): string[] => {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, Math.max(last + 1, from))
}

/**
 * Reads rows by the names of their columns, whatever their order; a byte order mark, blank lines
 * and a missing header are coped with.
 *
 * @throws when the file is not CSV, or ends inside a quoted cell
 */
export async function* readCsv(
  file: AsyncIterable<Uint8Array>,
  { fallback, isHeader, delimiter }: CsvOptions,
): AsyncGenerator<CsvRow> {
  const chunks = file[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const parser = parse({
    bom: true,
    delimiter: delimiter ?? delimiterOf(Buffer.from(first.value).toString('utf8')),
    info: true,
    // A quote that is never closed takes all that comes after it for one cell.
    max_record_size: LINE_BYTES,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  const feed = async () => {
    for (let chunk: IteratorResult<Uint8Array> = first; !chunk.done; chunk = await chunks.next()) {
      if (!parser.write(chunk.value)) await new Promise((resolve) => parser.once('drain', resolve))
    }
    parser.end()
  }
  feed().catch((error: Error) => parser.destroy(error))
  let columns: readonly string[] | undefined
  let names: readonly string[] = []
  let isNamed = false
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    if (!columns) {
      const trimmed = withoutTail(
        record.map((cell) => cell.trim()),
        0,
      )
      const lower = trimmed.map((cell) => cell.toLowerCase())
      isNamed = isHeader(lower)
      columns = isNamed ? trimmed : fallback
      names = isNamed ? lower : fallback
      if (isNamed) continue
    }
    const cells: Record<string, string> = Object.create(null) as Record<string, string>
    for (const [i, name] of names.entries()) cells[name] = record[i] ?? ''
    const surplus = withoutTail(record, names.length).length - names.length
    yield { line: info.lines, cells, surplus, isNamed, columns }
  }
}
