import type { AsyncLocalStorage } from 'node:async_hooks'
import type { StatementRun } from '../db/engine.ts'

/** The part that this process has in a request. */
export interface RequestSpan {
  /** The trace that it belongs to, as logs name it. */
  traceId: string
  /** What another process is told, so that it takes part. */
  headers: () => Record<string, string>
  /** Adds a statement that has just run. */
  ran: (statement: StatementRun) => void
  /** Ends it; `route` is the path of the operation as the contract has it, null when there is none. */
  end: (route: string | null, status: number) => void
}

/** Tells somebody else what the service does, span by span. */
export interface Tracing {
  /** Begins a span, in the trace that the headers of the request name, or in a new one. */
  begin: (method: string, path: string, header: (name: string) => string | undefined) => RequestSpan
  /** Sends what has not been sent. */
  end: () => Promise<void>
}

/** The request that work is done for. */
export interface CurrentRequest {
  requestId: string
  span?: RequestSpan | undefined
}
/** Knows for which request the code that asks is running. */
export type Requests = AsyncLocalStorage<CurrentRequest>
