import type { HttpBindings } from '@hono/node-server'

/** What the app is given of a request beside itself. */
export interface Bindings extends HttpBindings {
  /** A request that only waits from now on is none that is in work. */
  rest?: () => void
}
