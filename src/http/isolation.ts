import type { Context } from 'hono'
import type { AppEnv } from './env.ts'

/** An answer of a worker process. */
export interface Reply<Body> {
  status: number
  headers: Record<string, string>
  body: Body
}

/**
 * How much a question is to read: a page mostly finds its few rows; an aggregate mostly reads many, and only a little is
 * tried here; what is long by nature is not begun here.
 */
export type Size = 'page' | 'aggregate' | 'long'

/** Answers long questions elsewhere than on the main thread: `src/offload`. */
export interface Isolation {
  /**
   * A page of a list, or an aggregate.
   *
   * @param here answers it on this thread
   */
  page: (
    c: Context<AppEnv>,
    query: object,
    here: () => Promise<Response>,
    size?: Size,
  ) => Promise<Response>
  /**
   * What a request reads of few rows; undefined when it would read more, and is to be answered by `page`.
   *
   * @param incoming the request
   */
  brief: <T>(
    incoming: object | undefined,
    read: () => Promise<T>,
    size?: Size,
  ) => Promise<T | undefined>
  /** A whole list, piece by piece. */
  stream: (c: Context<AppEnv>) => Promise<Reply<AsyncIterator<Uint8Array>>>
}
