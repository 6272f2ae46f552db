import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** In seconds: from the time of one resource to the longest deadline. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** The metrics of the service, for Prometheus. */
export const createMetrics = (version: string) => {
  const registry = new Registry()
  const registers = [registry]
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the answer began, by method, path of the operation, and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  })
  new Gauge({
    name: 'dateline_info',
    help: 'The version of the program.',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1)

  return {
    contentType: registry.contentType,
    /** Adds what Node.js tells of the process; this is not undone, so it is called once in a process. */
    watchProcess: (): void => collectDefaultMetrics({ register: registry }),
    /** Counts a request; `route` is the path template of its operation, null when no operation has its path. */
    answered: (method: string, route: string | null, status: number, ms: number): void => {
      durations.observe({ method, route: route ?? 'none', status }, ms / 1_000)
    },
    /** Adds a gauge, with one value or one for each kind, that `read` gives at each scrape. */
    watch: (name: string, help: string, read: () => number | Record<string, number>): void => {
      const gauge = new Gauge({
        name: `dateline_${name}`,
        help,
        labelNames: typeof read() === 'number' ? [] : ['kind'],
        registers,
        collect: () => {
          const found = read()
          if (typeof found === 'number') gauge.set(found)
          else for (const [kind, value] of Object.entries(found)) gauge.set({ kind }, value)
        },
      })
    },
    /** Adds a counter that `read` gives at each scrape. */
    count: (name: string, help: string, read: () => number): void => {
      const counter = new Counter({
        name: `dateline_${name}_total`,
        help,
        registers,
        collect: () => {
          counter.reset()
          counter.inc(read())
        },
      })
    },
    /** All metrics in the text format of Prometheus. */
    print: (): Promise<string> => registry.metrics(),
  }
}
export type Metrics = ReturnType<typeof createMetrics>
