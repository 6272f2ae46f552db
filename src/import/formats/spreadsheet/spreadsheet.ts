import { tableRow, type Importer } from '../../importer.ts'
import { readCsv, unicode, type CsvRow } from '../../read/csv.ts'
import { attempt, read, scopeOf } from './cells.ts'
import type { Mapping } from './mapping.ts'
import { checkColumns } from './mapping-columns.ts'
import { checkForm, fileOf, readMapping } from './mapping-read.ts'
import { recordsOf } from './records.ts'

/** The id of a row's event, for the list of refused rows. */
const nameOf = (row: CsvRow, mapping: Mapping): string => {
  const [event] = Object.values(mapping.events ?? {})
  const scope = scopeOf(row, mapping)
  return event ? attempt(scope, '', () => read(event.id, scope, 'id')) : ''
}

/** Whether a row consists of HXL hashtags, which humanitarian tables have below the header. */
const isHxl = (row: CsvRow): boolean => {
  const texts = Object.values(row.cells).filter((text) => text.trim() !== '')
  return texts.length > 0 && texts.every((text) => text.trim().startsWith('#'))
}

/** A mapping with the release given by `--release`. */
const released = (mapping: Mapping, release: string | null): Mapping => ({
  ...mapping,
  dataset: { ...mapping.dataset, version: release ?? mapping.dataset.version },
})

/** Converts bytes of another encoding to UTF-8. */
async function* recoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decode = (chunk?: Uint8Array): Buffer => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }))
    } catch (error) {
      throw new Error(`the file is not ${encoding}, as the mapping says`, { cause: error })
    }
  }
  for await (const chunk of chunks) yield decode(chunk)
  yield decode()
}

/** Imports any table as CSV, by a mapping that describes its columns. */
export const spreadsheet: Importer = {
  description: 'any CSV with a header, described by a mapping (--mapping)',
  wantsMapping: true,
  async *rows({ chunks }, { release, mapping: text }) {
    const given = readMapping(text ?? '')
    const { encoding, delimiter, headerRow } = fileOf(given)
    const bytes =
      encoding === undefined
        ? unicode(
            chunks,
            'name its encoding in the mapping, as "file": {"encoding": "windows-1252"}',
          )
        : recoded(chunks, encoding)
    const table = readCsv(bytes, {
      fallback: [],
      isHeader: () => true,
      delimiter,
      headerRow,
    })
    let mapping: Mapping | undefined
    let isFirst = true
    for await (const row of table) {
      mapping ??= released(checkColumns(given, row.columns), release)
      if (isFirst && isHxl(row)) {
        isFirst = false
        continue
      }
      isFirst = false
      const own = mapping
      yield [tableRow(row, nameOf(row, own), () => recordsOf(row, own))]
    }
    checkForm(given)
    if (!mapping) throw new Error('it has no rows below the header')
  },
}
