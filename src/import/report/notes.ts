import type { RowOutcome } from './outcome.ts'
import { isSamePlace, placeOf, type Made, type Place, type Row, type RowResult } from '../row.ts'

/** What was not taken as a row says it, and why. */
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

/** What somebody has changed or deleted, and that stays though the row says otherwise. */
export const keptOf = ({ made }: RowResult<Row>): Note[] =>
  made.flatMap(({ collection, id, kept = [], isGone }) => {
    if (!isGone && kept.length === 0) return []
    const note = isGone
      ? `this ${collection} has been deleted here, and stays so`
      : `what has been changed here stays: ${kept.join(', ')}`
    return [{ status: 'kept', collection, resource: id, note }]
  })

/** What is to be told of a row that tells of the same as another. */
export const sameOf = ({ row, made }: RowResult<Row>, outcome: RowOutcome): Note[] =>
  made.flatMap(({ collection, id, status, sameAs, unlike = [] }, i) => {
    if (!sameAs) return []
    // Rows that tell of the same together, as those of a long table do, add to it as they should.
    const isReplaced = status === 'updated' && row.records[i]?.shared !== true
    if (outcome !== 'same' && unlike.length === 0 && !isReplaced) return []
    const where = isSamePlace(sameAs, placeOf(row)) ? 'this row' : rowAt(row, sameAs)
    const what =
      unlike.length > 0
        ? `that one says otherwise, and was taken for: ${unlike.join(', ')}`
        : status === 'updated'
          ? 'this row has changed it'
          : 'this row says nothing else'
    return [
      {
        status: 'same',
        collection,
        resource: id,
        note: `${where} has this ${collection} too; ${what}`,
      },
    ]
  })
