import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** In seconds: from one resource, which takes less than a millisecond, to the longest deadline. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Numbers about the service, for a Prometheus that asks. */
export const createMetrics = (version: string) => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long it took until the answer began, by method, path of the operation, and status.',
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
    /** Counts a request; `route` is the path of the operation as the contract has it, null when there is none. */
    answered: (method: string, route: string | null, status: number, ms: number): void => {
      durations.observe({ method, route: route ?? 'none', status }, ms / 1_000)
    },
    /** Adds a number that is looked up when it is asked for, or one of each kind. */
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
    /** Adds a number that only grows, and is looked up when it is asked for. */
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
    print: (): Promise<string> => registry.metrics(),
  }
}
export type Metrics = ReturnType<typeof createMetrics>
