import type { Context } from 'hono'
import type { AppEnv } from './env.ts'

/** An answer of a worker process. */
export interface Reply<Body> {
  status: number
  headers: Record<string, string>
  body: Body
}

/** Answers long questions elsewhere than on the main thread: `src/offload`. */
export interface Isolation {
  /**
   * A page of a list, or an aggregate.
   *
   * @param here answers it on this thread
   * @param isLong whether it is long by nature, and not begun on this thread
   */
  page: (
    c: Context<AppEnv>,
    query: object,
    here: () => Promise<Response>,
    isLong?: boolean,
  ) => Promise<Response>
  /**
   * What a request reads of few rows; undefined when it would read more, and is to be answered by `page`.
   *
   * @param incoming the request
   */
  brief: <T>(incoming: object | undefined, read: () => Promise<T>) => Promise<T | undefined>
  /** A whole list, piece by piece. */
  stream: (c: Context<AppEnv>) => Promise<Reply<AsyncIterator<Uint8Array>>>
}
