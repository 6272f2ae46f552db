import type { InputFile } from './read/input.ts'
import type { CsvRow } from './read/csv.ts'
import { RefusedRow, type ImportRecord, type Row } from './row.ts'

export interface FileRow extends Row {
  /** The id that the file gives the row; null when it gives none. */
  name: string | null
}

interface ImporterOptions {
  /** The release, such as 24.1, for files that do not say it. */
  release: string | null
  /** The text of the file that describes the columns; null for importers that know their columns. */
  mapping: string | null
}

/** Reads the files of one format. To add one, write it in a file under formats/ and list it in importers.ts. */
export interface Importer {
  /** One line for `dateline import --help`. */
  description: string
  /** Whether a mapping must describe the columns. */
  wantsMapping?: boolean
  /** Reads a file, a few rows at a time; throws when it has another format. */
  rows: (file: InputFile, options: ImporterOptions) => AsyncGenerator<FileRow[]>
}

const ROW_BYTES = 1_000

/** Makes the records of a row; a RefusedRow becomes the row's refusal. */
export const refusable = (
  row: Omit<FileRow, 'records' | 'refused'>,
  read: () => ImportRecord[] | Pick<Row, 'records' | 'about' | 'notes'>,
): FileRow => {
  try {
    const made = read()
    return { ...row, ...(Array.isArray(made) ? { records: made } : made) }
  } catch (error) {
    if (error instanceof RefusedRow) return { ...row, records: [], refused: error }
    throw error
  }
}

/** Makes the records of a row of a table, which must have as many cells as the header. */
export const tableRow = (
  { line, surplus }: CsvRow,
  name: string,
  records: () => ImportRecord[],
): FileRow =>
  refusable({ line, bytes: ROW_BYTES, name: name === '' ? null : name }, () => {
    if (surplus !== 0)
      throw new RefusedRow(
        `the row has ${Math.abs(surplus)} cells ${surplus > 0 ? 'more' : 'fewer'} than the header`,
      )
    return records()
  })
