/** How long a transaction is to take, in milliseconds: a service beside it waits for the lock as long. */
const TARGET_MS = 80
const ROWS_FIRST = 50
const ROWS_MIN = 5
/** How many times as many rows as the one before a transaction may have. */
const GROWTH = 2

/** Finds out how many rows make a transaction that is short. */
export const pace = (rowsMax: number) => {
  let rows = Math.min(ROWS_FIRST, rowsMax)
  return {
    /** How many rows the next transaction is to have. */
    rows: (): number => rows,
    /** Learns how long a transaction of so many rows took. */
    took: (count: number, ms: number): void => {
      if (count === 0) return
      const fitting = (count * TARGET_MS) / Math.max(ms, 1)
      rows = Math.round(Math.min(Math.max(fitting, ROWS_MIN), rows * GROWTH, rowsMax))
    },
  }
}
export type Pace = ReturnType<typeof pace>
