import { AsyncLocalStorage } from 'node:async_hooks'
import { pino, type Logger } from 'pino'
import type { Config } from '../config.ts'
import type { OnStatement } from '../db/engine.ts'
import type { Requests } from '../telemetry/tracing.ts'
import { logOutput } from './log-output.ts'

/** The log of a process: JSON lines on standard output. */
export const logOf = (level: Config['logLevel']) => {
  const output = logOutput((lines) =>
    log.warn({ lines }, 'log lines were lost because standard output did not accept them'),
  )
  const log: Logger = pino({ level, base: { service: 'dateline' } }, output)
  return { log, output }
}

/** Logs slow statements, and sends spans to the configured collector. */
export const observe = async (config: Config, version: string) => {
  const { log, output } = logOf(config.logLevel)
  // Loaded only when configured: loading the exporter takes longer than the rest of the start.
  const tracing = config.tracing
    ? (await import('../telemetry/otel.ts')).startTracing(version, log)
    : undefined
  const slowMs = config.slowQueryMs === 'off' ? Infinity : config.slowQueryMs
  if (!tracing && slowMs === Infinity) return { log, output }
  const requests: Requests = new AsyncLocalStorage()
  const onStatement: OnStatement = (statement) => {
    const request = requests.getStore()
    request?.span?.ran(statement)
    if (statement.ms < slowMs) return
    const { requestId, span } = request ?? {}
    const ms = Math.round(statement.ms)
    log.warn({ requestId, traceId: span?.traceId, ...statement, ms }, 'slow statement')
  }
  return { log, output, tracing, requests, onStatement }
}
