import type { HttpBindings } from '@hono/node-server'

/** The values that the server passes to the app beside the request. */
export interface Bindings extends HttpBindings {
  /** Says that the request only waits from now on, so that it does not count as being worked on. */
  rest?: () => void
}
