import type { AsyncLocalStorage } from 'node:async_hooks'
import type { StatementRun } from '../db/engine.ts'

/** The span of a request in this process. */
export interface RequestSpan {
  /** Id of its trace, as in the logs. */
  traceId: string
  /** The trace context headers for another process. */
  headers: () => Record<string, string>
  /** Adds a child span for a statement that has just run. */
  ran: (statement: StatementRun) => void
  /** Ends the span; `route` is the path template of the operation, null when no operation has the path. */
  end: (route: string | null, status: number) => void
}

/** Sends a span for each request and statement. */
export interface Tracing {
  /** Begins a span in the trace that the headers name, or in a new one. */
  begin: (method: string, path: string, header: (name: string) => string | undefined) => RequestSpan
  /** Sends the remaining spans. */
  end: () => Promise<void>
}

/** The request that code runs for. */
export interface CurrentRequest {
  requestId: string
  span?: RequestSpan | undefined
}
/** The request that the current code runs for. */
export type Requests = AsyncLocalStorage<CurrentRequest>
