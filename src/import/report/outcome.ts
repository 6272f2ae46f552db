import { ElsewhereError, type Made, type Outcome, type Row, type RowResult } from '../row.ts'

/** What came of a row: just one of these, so that they add up to the rows that were read. */
export const ROW_OUTCOMES = [
  'created',
  'updated',
  'unchanged',
  'same',
  'elsewhere',
  'refused',
] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** From least to most. */
export const RANKS: Record<Outcome, number> = { unchanged: 0, updated: 1, created: 2 }

/** The parts of a row that are about what it tells of, and not about what that only refers to. */
export const mainOf = ({ row, made }: RowResult<Row>): Made[] =>
  made.filter((_, i) => row.records[i]?.keep !== true)

/**
 * What came of a row: the most that came of any of its parts. It is the same as another row where it tells
 * of nothing else than earlier rows of its import did, and changes nothing.
 */
export const outcomeOf = (result: RowResult<Row>): RowOutcome => {
  const { made, error } = result
  if (error instanceof ElsewhereError) return 'elsewhere'
  if (error) return 'refused'
  const best = made.reduce<Outcome>(
    (most, { status }) => (RANKS[status] > RANKS[most] ? status : most),
    'unchanged',
  )
  if (best !== 'unchanged') return best
  const main = mainOf(result)
  return main.length > 0 && main.every(({ sameAs }) => sameAs !== undefined) ? 'same' : 'unchanged'
}
