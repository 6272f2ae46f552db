/** Whether a request may see deleted resources. */
export interface GoneAccess {
  /** Whether the content of deleted resources is shown. */
  isShown: boolean
  /** Throws unless it may be shown. */
  demand: () => void
}
