import { AsyncLocalStorage } from 'node:async_hooks'
import type Database from 'better-sqlite3'
import { sql, type SQL, type SQLChunk } from 'drizzle-orm'
import { StepsSpentError } from '../../common/errors.ts'

const STEP = 'dateline_step'

/** How many steps are left to the reads of a question. */
interface Budget {
  left: number
}
const budgets = new AsyncLocalStorage<Budget>()

/** Runs `work`, whose reads take at most so many steps; see `Engine.bounded`. */
export const bounded = <T>(steps: number, work: () => Promise<T>): Promise<T> =>
  budgets.run({ left: steps }, work)

/** Counts the steps of a connection's statements; `begin` takes the budget of the question that reads. */
export const countSteps = (client: Database.Database): { begin: () => void } => {
  let budget: Budget | undefined
  client.function(STEP, { directOnly: true }, (_, weight: unknown) => {
    if (budget && (budget.left -= Number(weight)) < 0) throw new StepsSpentError()
    return 1
  })
  return { begin: () => void (budget = budgets.getStore()) }
}

/**
 * Makes the test that counts a step for each row that it is asked of, and is always true. It must name a column of that
 * row: SQLite asks only once what names none. `weight` is how many steps the row counts for, as a dear test or a rank
 * takes as long as several rows. Where nobody limits the steps it is left out, as it takes a fifth of a microsecond.
 */
export type Step = (column: SQLChunk, weight?: number | SQL) => SQL | undefined

export const step: Step = (column, weight = 1) =>
  sql`${sql.raw(STEP)}(${column} is null, ${typeof weight === 'number' ? sql.raw(String(weight)) : weight})`
export const noStep: Step = () => undefined
