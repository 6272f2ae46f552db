import { ElsewhereError, type Made, type Outcome, type Row, type RowResult } from '../row.ts'

/** The outcomes of rows: each row has exactly one, so they add up to the rows read. */
export const ROW_OUTCOMES = [
  'created',
  'updated',
  'unchanged',
  'same',
  'elsewhere',
  'refused',
] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** Outcomes from least to most. */
export const RANKS: Record<Outcome, number> = { unchanged: 0, updated: 1, created: 2 }

/** The results of a row's own resource, or of all its records if it has none. */
const mainOf = ({ row, made }: RowResult<Row>): Made[] =>
  made.filter((_, i) => row.records[i]?.keep !== true)

/**
 * The outcome of a row: the highest outcome of its records. `same` if it describes only resources
 * that earlier rows of this import describe, and changes nothing.
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
