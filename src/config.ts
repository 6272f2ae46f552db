import { z } from 'zod'
import { addressesIn } from './common/addresses.ts'

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`))

const isOrigin = (text: string) =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text

/** Whether a text is an origin, or one with a path, without a slash at its end. */
const isRoot = (text: string) => {
  if (!/^https?:/.test(text) || !URL.canParse(text)) return false
  const { origin, pathname } = new URL(text)
  return text === origin + pathname.replace(/\/$/, '')
}

/** Whether a text is a host name in the form of URLs. */
const isHostName = (text: string) =>
  URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text

/** A list of texts separated by commas. */
const list = (isItem: (text: string) => boolean, { error }: { error: string }) =>
  z
    .string()
    .default('')
    .transform((items) =>
      items
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .pipe(z.array(z.string().refine(isItem, { error })))

/** Whether an address can only be reached from this machine. */
const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host)

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default(fallback ? 'true' : 'false')
    .transform((s) => s === 'true')

/** How many requests a minute; 0 is no limit. */
const rate = z
  .union([z.literal('auto'), wholeNumber(0, 1_000_000)], {
    error: 'must be auto, or a whole number up to 1000000',
  })
  .default('auto')
const RATE_PER_KEY = 6_000
const RATE_PER_ADDRESS = 600

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const SLOW_QUERY_MS = 1_000

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.string().default('3000').pipe(wholeNumber(0, 65_535)),
  DATABASE_URL: z
    .string()
    .min(1)
    .refine(
      (url) =>
        url === ':memory:' ||
        /^file:[^:]/.test(url) ||
        (/^postgres(ql)?:\/\//.test(url) &&
          addressesIn(url).every((address) => URL.canParse(address))) ||
        !/^[a-z][a-z0-9+.-]+:/i.test(url),
      {
        error: 'must be file:PATH, postgres://HOST/NAME, or :memory:',
      },
    )
    .default('file:./data/dateline.db'),
  DATABASE_MAX_BYTES: z.string().pipe(wholeNumber(1_048_576, 17_592_186_044_416)).optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })
    .default('info'),
  CORS_ORIGINS: list((origin) => origin === '*' || isOrigin(origin), {
    error: 'must be origins such as https://example.org, separated by commas, or *',
  }),
  PUBLIC_URL: z
    .string()
    .refine(isRoot, {
      error: 'must be a URL such as https://dateline.example or https://example.org/dateline',
    })
    .optional(),
  ALLOWED_HOSTS: list((name) => name === '*' || isHostName(name), {
    error: 'must be host names such as dateline.example, separated by commas, or *',
  }),
  BODY_LIMIT_BYTES: z.string().default('4194304').pipe(wholeNumber(1_024, 1_073_741_824)),
  REQUIRE_KEY: z
    .enum(['auto', 'true', 'false'], { error: 'must be auto, true or false' })
    .default('auto'),
  PUBLIC_READ: flag(false),
  EXPLORER: flag(true),
  RATE_LIMIT_PER_KEY: rate,
  RATE_LIMIT_PER_ADDRESS: rate,
  TRUST_PROXY: z.string().default('0').pipe(wholeNumber(0, 10)),
  REQUEST_TIMEOUT_MS: z.string().default('60000').pipe(wholeNumber(100, 600_000)),
  CONNECTIONS_MAX: z.string().default('1000').pipe(wholeNumber(1, 1_000_000)),
  IN_FLIGHT_MAX: z.string().default('1000').pipe(wholeNumber(1, 1_000_000)),
  KEPT_BYTES: z.string().default('67108864').pipe(wholeNumber(0, 17_179_869_184)),
  WAIT_MAX_MS: z.string().default('1000').pipe(wholeNumber(1, 600_000)),
  WORKERS: z.string().default('4').pipe(wholeNumber(0, 64)),
  READ_TIMEOUT_MS: z.string().default('10000').pipe(wholeNumber(100, 3_600_000)),
  SLOW_QUERY_MS: z
    .union([z.literal('off'), wholeNumber(0, 3_600_000)], {
      error: 'must be off, or a whole number up to 3600000',
    })
    .default(SLOW_QUERY_MS),
  NODE_ENV: z.string().optional(),
  SHUTDOWN_TIMEOUT_MS: z.string().default('10000').pipe(wholeNumber(0, 600_000)),
})

/** One line of help for each variable. */
const MEANINGS: Record<keyof typeof Environment.shape, string> = {
  HOST: 'address to listen on',
  PORT: 'port to listen on; 0 takes a free one',
  DATABASE_URL:
    'file:PATH, postgres://USER@HOST/NAME (commas between hosts), or :memory: for one that ends with the process',
  DATABASE_MAX_BYTES: 'largest size of the database file',
  LOG_LEVEL: 'fatal, error, warn, info, debug, trace or silent',
  CORS_ORIGINS: 'origins whose pages may call the API, separated by commas; * for all',
  PUBLIC_URL: 'URL that clients use, for links in answers',
  ALLOWED_HOSTS: 'further host names to accept when no key is required; * for any',
  BODY_LIMIT_BYTES: 'largest body of a request',
  REQUIRE_KEY: 'true, false, or auto: requests need a key unless HOST is loopback',
  PUBLIC_READ: 'true: reading needs no key',
  EXPLORER: 'false: no page at / to explore the data',
  RATE_LIMIT_PER_KEY: 'requests a minute for a key; 0 is no limit',
  RATE_LIMIT_PER_ADDRESS: 'requests a minute from an address without a key',
  TRUST_PROXY: 'number of proxies in front, for the address of clients',
  REQUEST_TIMEOUT_MS: 'time limit for the headers and for the body of a request',
  CONNECTIONS_MAX: 'largest number of connections',
  IN_FLIGHT_MAX: 'largest number of requests that are worked on or wait',
  KEPT_BYTES:
    'bytes of answers and of items of lists that are kept, to be sent again as long as nothing changes',
  WAIT_MAX_MS: 'longest time that a request waits at overload',
  WORKERS: 'worker processes for slow pages, and as many for whole lists',
  READ_TIMEOUT_MS: 'time limit for a page in a worker process',
  SLOW_QUERY_MS: 'statements that take as long are logged; or off',
  NODE_ENV: 'production refuses the sample data',
  SHUTDOWN_TIMEOUT_MS: 'time limit for running requests after SIGTERM',
}

/** The variables for help: name, default, meaning. */
export const settings = (): { name: string; fallback: string; meaning: string }[] =>
  Object.entries(MEANINGS).map(([name, meaning]) => ({
    name,
    fallback: String(Environment.shape[name as keyof typeof MEANINGS].parse(undefined) ?? ''),
    meaning,
  }))

/** The certificates that a collector may be signed with; worker processes need them too. */
const TRUSTED = 'NODE_EXTRA_CA_CERTS'

/**
 * The variables of OpenTelemetry, when they name a collector and do not switch traces off. Its SDK reads all other
 * settings from the environment.
 */
const tracingOf = (
  env: Record<string, string | undefined>,
): Readonly<Record<string, string>> | undefined => {
  const variables: Record<string, string> = {}
  for (const [name, value] of Object.entries(env))
    if ((name.startsWith('OTEL_') || name === TRUSTED) && value) variables[name] = value
  const exporter = variables['OTEL_TRACES_EXPORTER']
  const isNamed =
    exporter === 'otlp' ||
    'OTEL_EXPORTER_OTLP_ENDPOINT' in variables ||
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT' in variables
  const isOff = exporter === 'none' || variables['OTEL_SDK_DISABLED']?.toLowerCase() === 'true'
  return isNamed && !isOff ? variables : undefined
}

/** The variables that configure the service; docs/configuration.md explains each. */
export const VARIABLES = Object.keys(Environment.shape)

export interface Config {
  readonly host: string
  readonly port: number
  readonly databaseUrl: string
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL']
  readonly corsOrigins: readonly string[]
  /** The origin that clients use; undefined for that of each request. */
  readonly publicUrl: string | undefined
  /** The host names, besides those of this machine, that requests may name; undefined for any. */
  readonly allowedHosts: readonly string[] | undefined
  /** The largest size of the database file; undefined for no limit. */
  readonly databaseMaxBytes: number | undefined
  readonly bodyLimitBytes: number
  readonly requireKey: boolean
  readonly publicRead: boolean
  /** Whether browsers find the explorer. */
  readonly explorer: boolean
  readonly ratePerKey: number
  readonly ratePerAddress: number
  readonly trustProxy: number
  readonly requestTimeoutMs: number
  readonly connectionsMax: number
  readonly inFlightMax: number
  /** How many bytes of answers are kept. */
  readonly keptBytes: number
  readonly waitMaxMs: number
  readonly workers: number
  readonly readTimeoutMs: number
  /** From how many milliseconds on a statement is logged; 0 for all of them. */
  readonly slowQueryMs: number | 'off'
  /** The variables of OpenTelemetry, when traces are sent. */
  readonly tracing: Readonly<Record<string, string>> | undefined
  /** Whether the sample data may be loaded; not on a server for others. */
  readonly sampleAllowed: boolean
  readonly shutdownTimeoutMs: number
}

/**
 * Reads the configuration from the environment.
 *
 * @throws an error with a line for each invalid variable
 */
export const readConfig = (env: Record<string, string | undefined> = process.env): Config => {
  const given = Object.fromEntries(
    VARIABLES.map((name) => [name, env[name] === '' ? undefined : env[name]]),
  )
  const result = Environment.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${String(issue.path[0])}: ${issue.message}`)
    throw new Error(`The configuration is not valid:\n${lines.join('\n')}`)
  }
  const { data } = result
  const requireKey =
    data.REQUIRE_KEY === 'auto' ? !isLoopback(data.HOST) : data.REQUIRE_KEY === 'true'
  // A service that requires no key serves its own machine, without rate limits.
  const rateOf = (given: number | 'auto', usual: number) =>
    given === 'auto' ? (requireKey ? usual : 0) : given
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    logLevel: data.LOG_LEVEL,
    corsOrigins: data.CORS_ORIGINS,
    publicUrl: data.PUBLIC_URL,
    // Without keys, only the host name keeps pages of other sites out (DNS rebinding).
    allowedHosts:
      requireKey || !isLoopback(data.HOST) || data.ALLOWED_HOSTS.includes('*')
        ? undefined
        : data.ALLOWED_HOSTS,
    databaseMaxBytes: data.DATABASE_MAX_BYTES,
    bodyLimitBytes: data.BODY_LIMIT_BYTES,
    requireKey,
    publicRead: data.PUBLIC_READ,
    explorer: data.EXPLORER,
    ratePerKey: rateOf(data.RATE_LIMIT_PER_KEY, RATE_PER_KEY),
    ratePerAddress: rateOf(data.RATE_LIMIT_PER_ADDRESS, RATE_PER_ADDRESS),
    trustProxy: data.TRUST_PROXY,
    requestTimeoutMs: data.REQUEST_TIMEOUT_MS,
    connectionsMax: data.CONNECTIONS_MAX,
    inFlightMax: data.IN_FLIGHT_MAX,
    keptBytes: data.KEPT_BYTES,
    waitMaxMs: data.WAIT_MAX_MS,
    workers: data.WORKERS,
    readTimeoutMs: data.READ_TIMEOUT_MS,
    slowQueryMs: data.SLOW_QUERY_MS,
    tracing: tracingOf(env),
    sampleAllowed: !requireKey && data.NODE_ENV !== 'production',
    shutdownTimeoutMs: data.SHUTDOWN_TIMEOUT_MS,
  })
}

const DEFAULT_BASE_URL = 'http://127.0.0.1:3000'

/** Where a command that is a client finds the service, and its key there. */
export interface Connection {
  readonly baseUrl: string
  readonly apiKey: string | undefined
}

/**
 * Reads from the environment where the service is.
 *
 * @throws an error that names the variable that is wrong
 */
export const readConnection = (
  env: Record<string, string | undefined> = process.env,
): Connection => {
  const baseUrl = env['DATELINE_BASE_URL'] || DEFAULT_BASE_URL
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl))
    throw new Error(`DATELINE_BASE_URL must be a URL such as ${DEFAULT_BASE_URL}.`)
  // One slash at the end is dropped; more are a mistake that the service answers.
  return { baseUrl: baseUrl.replace(/\/$/, ''), apiKey: env['DATELINE_API_KEY'] || undefined }
}
