/** The precisions of dates, which the build reads in the contract. */
declare module 'vocabulary:precisions' {
  /** From the most exact one on. */
  export const names: readonly string[]
  /** By the interval of a timeline: how many of them are as exact as it. */
  export const exact: Record<'day' | 'week' | 'month' | 'quarter' | 'year', number>
}
