import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig, VARIABLES } from '../../src/config.ts'
import { inRoot } from '../support/command.ts'

const PAGE = readFileSync(inRoot('docs/configuration.md'), 'utf8')
/** The rows of the table of variables: name, default, meaning. */
const rows = [...PAGE.matchAll(/^\| `([A-Z][A-Z_]+)` \|(?: `([^`]*)`)? \| (.+) \|$/gm)].map(
  ([, name = '', fallback = '', meaning = '']) => ({ name, fallback, meaning }),
)

test('the documentation explains each variable that the service reads, and no other', () => {
  expect(rows.map(({ name }) => name)).toEqual(VARIABLES)
  for (const { name, meaning } of rows) expect(meaning, name).toMatch(/\w{3}/)
})

test('the defaults of the documentation are those of the service', () => {
  const said = Object.fromEntries(rows.map(({ name, fallback }) => [name, fallback]))
  expect(readConfig(said)).toEqual(readConfig({}))
  for (const { name, fallback } of rows) {
    // A default that was not given would have gone unnoticed above.
    if (name === 'DATABASE_MAX_BYTES') expect(readConfig({}).databaseMaxBytes).toBeUndefined()
    else if (name === 'NODE_ENV') expect(fallback).toBe('')
    else if (name === 'CORS_ORIGINS') expect(readConfig({}).corsOrigins).toEqual([])
    else if (name === 'PUBLIC_URL') expect(readConfig({}).publicUrl).toBeUndefined()
    else if (name === 'ALLOWED_HOSTS') expect(readConfig({}).allowedHosts).toEqual([])
    else expect(fallback, name).not.toBe('')
  }
})

test('a variable that is empty is as one that is not set', () => {
  expect(readConfig(Object.fromEntries(VARIABLES.map((name) => [name, ''])))).toEqual(
    readConfig({}),
  )
})

test('other variables are passed over', () => {
  expect(readConfig({ PATH: '/bin', HOSTNAME: 'x', PORTS: '1' })).toEqual(readConfig({}))
})

test('what is read cannot be changed', () => {
  const config = readConfig({})
  expect(Object.isFrozen(config)).toBe(true)
})

test('each variable reaches the configuration', () => {
  expect(
    readConfig({
      HOST: '::1',
      PORT: '0',
      DATABASE_URL: 'file:/srv/dateline.db',
      LOG_LEVEL: 'debug',
      CORS_ORIGINS: 'https://one.example, https://two.example:8443,',
      PUBLIC_URL: 'https://dateline.example',
      ALLOWED_HOSTS: 'desk.example, 192.168.0.2,',
      BODY_LIMIT_BYTES: '2048',
      REQUIRE_KEY: 'false',
      PUBLIC_READ: 'true',
      RATE_LIMIT_PER_KEY: '0',
      RATE_LIMIT_PER_ADDRESS: '60',
      TRUST_PROXY: '1',
      REQUEST_TIMEOUT_MS: '5000',
      CONNECTIONS_MAX: '100',
      IN_FLIGHT_MAX: '50',
      WAIT_MAX_MS: '500',
      KEPT_BYTES: '1000000',
      EXPLORER: 'false',
      WORKERS: '0',
      READ_TIMEOUT_MS: '500',
      SLOW_QUERY_MS: 'off',
      OTEL_SERVICE_NAME: 'desk',
      OTEL_TRACES_EXPORTER: 'otlp',
      NODE_ENV: 'production',
      SHUTDOWN_TIMEOUT_MS: '0',
    }),
  ).toEqual({
    host: '::1',
    port: 0,
    databaseUrl: 'file:/srv/dateline.db',
    logLevel: 'debug',
    corsOrigins: ['https://one.example', 'https://two.example:8443'],
    publicUrl: 'https://dateline.example',
    allowedHosts: ['desk.example', '192.168.0.2'],
    bodyLimitBytes: 2048,
    requireKey: false,
    publicRead: true,
    ratePerKey: 0,
    ratePerAddress: 60,
    trustProxy: 1,
    requestTimeoutMs: 5_000,
    connectionsMax: 100,
    inFlightMax: 50,
    keptBytes: 1_000_000,
    explorer: false,
    waitMaxMs: 500,
    workers: 0,
    readTimeoutMs: 500,
    slowQueryMs: 'off',
    tracing: { OTEL_SERVICE_NAME: 'desk', OTEL_TRACES_EXPORTER: 'otlp' },
    sampleAllowed: false,
    shutdownTimeoutMs: 0,
  })
})

test.for([
  ['127.0.0.1', false],
  ['127.8.9.10', false],
  ['localhost', false],
  ['::1', false],
  ['0.0.0.0', true],
  ['::', true],
  ['192.168.1.10', true],
  ['127.0.0.1.example.org', true],
  ['desk.example.org', true],
] as const)('on %s, whether a key is required is %j', ([host, required]) => {
  expect(readConfig({ HOST: host }).requireKey).toBe(required)
  expect(readConfig({ HOST: host, REQUIRE_KEY: 'false' }).requireKey).toBe(false)
  expect(readConfig({ HOST: host, REQUIRE_KEY: 'true' }).requireKey).toBe(true)
})

test('only who asks for no key, on this machine alone, looks at the host of requests', () => {
  const hosts = (env: Record<string, string>) => readConfig(env).allowedHosts
  expect(hosts({})).toEqual([])
  expect(hosts({ ALLOWED_HOSTS: '*' })).toBeUndefined()
  expect(hosts({ REQUIRE_KEY: 'true', ALLOWED_HOSTS: 'desk.example' })).toBeUndefined()
  expect(hosts({ HOST: '0.0.0.0', REQUIRE_KEY: 'false' })).toBeUndefined()
})

test('sample data goes in only where no key is required, and not in production', () => {
  const allowed = (env: Record<string, string>) => readConfig(env).sampleAllowed
  expect(allowed({})).toBe(true)
  expect(allowed({ NODE_ENV: 'development' })).toBe(true)
  expect(allowed({ NODE_ENV: 'production' })).toBe(false)
  expect(allowed({ HOST: '0.0.0.0' })).toBe(false)
  expect(allowed({ HOST: '0.0.0.0', REQUIRE_KEY: 'false' })).toBe(true)
})

test('who must have a key has a limit, if none is set', () => {
  const rates = (env: Record<string, string>) => {
    const { ratePerKey, ratePerAddress } = readConfig(env)
    return [ratePerKey, ratePerAddress]
  }
  expect(rates({})).toEqual([0, 0])
  expect(rates({ HOST: '0.0.0.0' })).toEqual([6_000, 600])
  expect(rates({ HOST: '0.0.0.0', RATE_LIMIT_PER_KEY: '0' })).toEqual([0, 600])
  expect(rates({ RATE_LIMIT_PER_ADDRESS: '5' })).toEqual([0, 5])
})

const wrong: [name: string, values: string[]][] = [
  ['PORT', ['-1', '65536', '3000.5', '3e3', ' 3000', 'http']],
  ['DATABASE_URL', ['postgres:dateline', 'https://example.org', 'sqlite:dateline.db']],
  ['LOG_LEVEL', ['INFO', 'verbose', '30']],
  ['CORS_ORIGINS', ['example.org', 'ftp://example.org', 'https://one.example;https://two.example']],
  [
    'PUBLIC_URL',
    [
      'dateline.example',
      'https://dateline.example/',
      'https://dateline.example/api/',
      'https://dateline.example?x',
    ],
  ],
  ['ALLOWED_HOSTS', ['http://desk.example', 'desk.example:3000', 'Desk.example', 'a b', '*.desk/']],
  ['BODY_LIMIT_BYTES', ['0', '4MB', '-1']],
  ['REQUIRE_KEY', ['yes', 'AUTO']],
  ['PUBLIC_READ', ['auto', '0']],
  ['RATE_LIMIT_PER_KEY', ['none', '-1', '1.5', '10/m']],
  ['RATE_LIMIT_PER_ADDRESS', ['AUTO', '1e3']],
  ['TRUST_PROXY', ['true', '11', 'loopback']],
  ['REQUEST_TIMEOUT_MS', ['0', '1m']],
  ['CONNECTIONS_MAX', ['0', 'all']],
  ['IN_FLIGHT_MAX', ['0', '-1']],
  ['WAIT_MAX_MS', ['0', '1s']],
  ['WORKERS', ['-1', '65', 'four']],
  ['READ_TIMEOUT_MS', ['99', '10s', '3600001']],
  ['SLOW_QUERY_MS', ['-1', '1s', 'on', '3600001']],
  ['SHUTDOWN_TIMEOUT_MS', ['10s', '-1', '600001']],
]

test.for(wrong)('a value of %s that makes no sense is refused by name', ([name, values]) => {
  for (const value of values) {
    expect(() => readConfig({ [name]: value }), value).toThrow(new RegExp(`^ {2}${name}: \\S`, 'm'))
  }
})

test.for(['https://one.example/', 'https://one.example/path', 'https://user@one.example'])(
  'an origin written as %s is refused: browsers never send one like it',
  (origin) => {
    expect(() => readConfig({ CORS_ORIGINS: origin })).toThrow(/CORS_ORIGINS/)
  },
)

test('all that is wrong is said at once', () => {
  expect(() => readConfig({ PORT: 'x', WORKERS: 'x' })).toThrow(/PORT: .*\n.*WORKERS: /)
})
