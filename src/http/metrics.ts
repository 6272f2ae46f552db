import { Hono } from 'hono'
import { lengthOf } from './answer.ts'
import type { AppEnv } from './env.ts'
import { METRICS_PATH } from './paths.ts'
import type { Metrics } from '../telemetry/metrics.ts'

/** `/metrics` in the text format of Prometheus. It is not part of the contract. */
export const metricsRoutes = ({ contentType, print }: Metrics) => {
  const app = new Hono<AppEnv>()
  app.get(METRICS_PATH, async (c) => {
    const text = await print()
    const headers = { 'Content-Type': contentType, 'Cache-Control': 'no-store' }
    return c.body(text, 200, { ...headers, ...lengthOf(text) })
  })
  return app
}
