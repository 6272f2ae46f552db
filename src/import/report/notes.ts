import type { RowOutcome } from './outcome.ts'
import { isSamePlace, placeOf, type Made, type Place, type Row, type RowResult } from '../row.ts'

/** Something that was not imported as the row says, and why. */
export interface Note {
  status: 'same' | 'kept'
  collection: Made['collection']
  resource: string
  note: string
}

const rowAt = (row: Row, place: Place): string =>
  place.file === undefined || place.file === row.file
    ? `row ${place.line}`
    : `row ${place.line} of ${place.file}`

/** Notes on fields and resources that stay because somebody has changed or deleted them. */
export const keptOf = ({ made }: RowResult<Row>): Note[] =>
  made.flatMap(({ collection, id, kept = [], isGone }) => {
    if (!isGone && kept.length === 0) return []
    const note = isGone
      ? `this ${collection} has been deleted here, and stays so`
      : `fields changed here stay: ${kept.join(', ')}`
    return [{ status: 'kept', collection, resource: id, note }]
  })

/** Notes on a row that describes the same resource as an earlier row. */
export const sameOf = ({ row, made }: RowResult<Row>, outcome: RowOutcome): Note[] =>
  made.flatMap(({ collection, id, status, sameAs, unlike = [] }, i) => {
    if (!sameAs) return []
    // Rows that describe a resource together, as in a long table, add to it on purpose.
    const isReplaced = status === 'updated' && row.records[i]?.shared !== true
    if (outcome !== 'same' && unlike.length === 0 && !isReplaced) return []
    const where = isSamePlace(sameAs, placeOf(row)) ? 'this row' : rowAt(row, sameAs)
    const what =
      unlike.length > 0
        ? `that row has other values, which were imported, for: ${unlike.join(', ')}`
        : status === 'updated'
          ? 'this row has changed it'
          : 'this row has the same values'
    return [
      {
        status: 'same',
        collection,
        resource: id,
        note: `${where} has this ${collection} too; ${what}`,
      },
    ]
  })
