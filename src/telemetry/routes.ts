import { Hono } from 'hono'
import { lengthOf } from '../http/answer.ts'
import type { AppEnv } from '../http/env.ts'
import { METRICS_PATH } from '../http/router.ts'
import type { Metrics } from './metrics.ts'

/** `/metrics`, in the text format of Prometheus; no part of the contract, as its reader has one of its own. */
export const metricsRoutes = ({ contentType, print }: Metrics) => {
  const app = new Hono<AppEnv>()
  app.get(METRICS_PATH, async (c) => {
    const text = await print()
    const headers = { 'Content-Type': contentType, 'Cache-Control': 'no-store' }
    return c.body(text, 200, { ...headers, ...lengthOf(text) })
  })
  return app
}
