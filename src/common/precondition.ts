/** Whether a write may go ahead, given the version that is stored. */
export type Precondition = (version: number) => boolean
