/** How long a transaction is to take, in milliseconds: another process that writes waits for the lock as long. */
const SHARED_MS = 80
/** The same while no other process writes: each transaction costs a merge of the search index. */
const ALONE_MS = 300
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
    /** Learns how long a transaction of so many rows took, and whether another process writes too. */
    took: (count: number, ms: number, isShared: boolean): void => {
      if (count === 0) return
      const fitting = (count * (isShared ? SHARED_MS : ALONE_MS)) / Math.max(ms, 1)
      rows = Math.round(Math.min(Math.max(fitting, ROWS_MIN), rows * GROWTH, rowsMax))
    },
  }
}
