/** Whether a write may be made to the stored version. */
export type Precondition = (version: number) => boolean
