import { AsyncLocalStorage } from 'node:async_hooks'
import { pino } from 'pino'
import type { Config } from '../config.ts'
import type { OnStatement } from '../db/sqlite.ts'
import type { Requests } from '../telemetry/tracing.ts'

/** The log of a process: JSON lines on standard output. */
export const logOf = (level: Config['logLevel']) => pino({ level, base: { service: 'dateline' } })

/** What is told of the work of a process: slow statements in its log, spans to whoever is named for it. */
export const observe = async (config: Config, version: string) => {
  const log = logOf(config.logLevel)
  // Loading what sends spans takes longer than all else at the start.
  const tracing = config.tracing
    ? (await import('../telemetry/otel.ts')).startTracing(version, log)
    : undefined
  const slowMs = config.slowQueryMs === 'off' ? Infinity : config.slowQueryMs
  if (!tracing && slowMs === Infinity) return { log }
  const requests: Requests = new AsyncLocalStorage()
  const onStatement: OnStatement = (statement) => {
    const request = requests.getStore()
    request?.span?.ran(statement)
    if (statement.ms < slowMs) return
    const { requestId, span } = request ?? {}
    const ms = Math.round(statement.ms)
    log.warn({ requestId, traceId: span?.traceId, ...statement, ms }, 'slow statement')
  }
  return { log, tracing, requests, onStatement }
}
