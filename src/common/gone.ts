/** What the one who asks may know of resources that are deleted. */
export interface GoneAccess {
  /** Whether their content is shown. */
  isShown: boolean
  /** Throws unless it is. */
  demand: () => void
}
