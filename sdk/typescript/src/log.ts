import type { ClientOptions } from './transport.js'

/** What is logged to: `console` is one, and so are the loggers that there are for Node.js. */
export interface Logger {
  /** Told of every answer. */
  debug: (message: string) => void
  /** Told of every attempt that is followed by another. */
  warn: (message: string) => void
}

/**
 * Options that let a client tell a logger of its answers and retries, without keys and other headers:
 * `new Dateline({ ...logTo(console) })`.
 */
export const logTo = (logger: Logger): Pick<ClientOptions, 'onResponse' | 'onRetry'> => ({
  onResponse: ({ method, url, status, ms, attempt }) =>
    logger.debug(`${method} ${url}: ${status} in ${ms} ms, attempt ${attempt}`),
  onRetry: ({ error, waitMs }) => logger.warn(`${error.message}; again in ${waitMs} ms`),
})
