import {
  defaultTextMapSetter,
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Logger } from 'pino'
import type { RequestSpan, Tracing } from './tracing.ts'

const SERVER_ERROR = 500

const requestHeaders = {
  get: (read: (name: string) => string | undefined, name: string) => read(name),
  keys: () => [],
}

/**
 * Sends spans to an OTLP collector, which the standard variables of OpenTelemetry name. Attributes follow its
 * semantic conventions; none has a query string or bound values.
 */
export const startTracing = (version: string, log: Logger): Tracing => {
  const say = (message: string) => log.warn({ message }, 'OpenTelemetry')
  diag.setLogger(
    { error: say, warn: say, info: say, debug: say, verbose: say },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  )
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'dateline',
      'service.version': version,
    }).merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  const tracer = provider.getTracer('dateline', version)
  const propagator = new W3CTraceContextPropagator()

  return {
    begin: (method, path, header): RequestSpan => {
      const from = propagator.extract(ROOT_CONTEXT, header, requestHeaders)
      const attributes = { 'http.request.method': method, 'url.path': path, 'url.scheme': 'http' }
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, from)
      const here = trace.setSpan(from, span)
      return {
        traceId: span.spanContext().traceId,
        headers: () => {
          const headers: Record<string, string> = {}
          propagator.inject(here, headers, defaultTextMapSetter)
          return headers
        },
        ran: ({ sql, ms, rows }) => {
          if (!span.isRecording()) return
          const [verb = ''] = /\w+/.exec(sql) ?? []
          const operation = verb.toUpperCase()
          const endTime = performance.timeOrigin + performance.now()
          const attributes = {
            'db.system.name': 'sqlite',
            'db.operation.name': operation,
            'db.query.text': sql,
            'db.response.returned_rows': rows,
          }
          const startTime = endTime - ms
          tracer
            .startSpan(operation, { kind: SpanKind.CLIENT, startTime, attributes }, here)
            .end(endTime)
        },
        end: (route, status) => {
          span.setAttribute('http.response.status_code', status)
          if (route !== null)
            span.updateName(`${method} ${route}`).setAttribute('http.route', route)
          if (status >= SERVER_ERROR)
            span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', `${status}`)
          span.end()
        },
      }
    },
    end: () => provider.shutdown(),
  }
}
