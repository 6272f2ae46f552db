import type { InputFile } from './input.ts'
import type { CsvRow } from './csv.ts'
import { RefusedRow, type ImportRecord, type Row } from './write.ts'

/** A row of a file. */
export interface DataRow extends Row {
  /** What the data set calls it. */
  name: string | null
}

export interface DataSetOptions {
  /** The release, such as 24.1, where the file does not say. */
  release: string | null
  /** What tells how a table is read, as text; null for data sets that want none. */
  mapping: string | null
}

/** A kind of file that can be imported. */
export interface DataSet {
  /** What it is, in a line. */
  description: string
  /** Whether its columns are told by a mapping. */
  wantsMapping?: boolean
  /**
   * Reads a file, a few rows at a time.
   *
   * @throws when the file is not of this kind
   */
  rows: (file: InputFile, options: DataSetOptions) => AsyncGenerator<DataRow[]>
}

const ROW_BYTES = 1_000

/** A row with what it makes, or why it makes nothing. */
export const refusable = (
  row: Omit<DataRow, 'records' | 'refused'>,
  read: () => ImportRecord[] | Pick<Row, 'records' | 'about' | 'notes'>,
): DataRow => {
  try {
    const made = read()
    return { ...row, ...(Array.isArray(made) ? { records: made } : made) }
  } catch (error) {
    if (error instanceof RefusedRow) return { ...row, records: [], refused: error }
    throw error
  }
}

/** The same for a row of a table. */
export const dataRow = (
  { line, surplus }: CsvRow,
  name: string,
  records: () => ImportRecord[],
): DataRow =>
  refusable({ line, bytes: ROW_BYTES, name: name === '' ? null : name }, () => {
    if (surplus !== 0)
      throw new RefusedRow(
        `the row has ${Math.abs(surplus)} cells ${surplus > 0 ? 'more' : 'fewer'} than the header`,
      )
    return records()
  })
