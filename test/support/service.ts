import { fileURLToPath } from 'node:url'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { pino } from 'pino'
import { expect, inject, onTestFinished } from 'vitest'
import { createApp, type AppDependencies } from '../../src/app.ts'
import type { SnapshotBounds } from '../../src/db/sqlite/snapshot.ts'
import { swaggerAssets } from '../../src/docs/assets.ts'
import { hoist } from '../../src/docs/hoist.ts'
import { sdkPackages } from '../../src/docs/sdks.ts'
import { explorerFiles } from '../../src/explorer/files.ts'
import { keyStore } from '../../src/keys/store.ts'
import { startWorker, type WorkerProcess } from '../../src/offload/process.ts'
import { createWorkers } from '../../src/offload/workers.ts'
import { WORKER } from './bundle.ts'
import { createMetrics } from '../../src/telemetry/metrics.ts'
import { ON_POSTGRES } from './postgres.ts'
import { testDatabase, type Image } from './test-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    emptyDatabase: string
    sampleDatabase: string
    compileCache: string
    /** The address of a server of PostgreSQL; empty when the tests run on SQLite. */
    postgres: string
  }
}

export interface Reply {
  status: number
  headers: Headers
  text: string
  // The body has already been checked against the contract.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any
}

type Document = ReturnType<ReturnType<typeof createApp>['document']>

/** The JSON texts in a body of lines or an event stream. */
export const itemsIn = (mediaType: string, text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) =>
      mediaType === 'text/event-stream' ? (/^data: (.*)$/.exec(line)?.[1] ?? []) : line || [],
    )

/** The body of an answer; of an event stream, which has no end, what comes first. */
const textOf = async (response: Response): Promise<string> => {
  if (response.headers.get('content-type') !== 'text/event-stream') return response.text()
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return first?.value ?? ''
}

/** Checks answers against the contract: status, media type, headers and schema. */
const contractOf = (document: Document) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv)
  for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true)
  ajv.addSchema({ $id: 'contract', ...document })
  const paths = Object.keys(document.paths ?? {}).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`),
  }))
  const pointer = (part: string) =>
    part.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')

  /** What is wrong with an answer; null when the contract describes it. */
  return (method: string, path: string, reply: Reply): string | null => {
    const known = paths.find(({ pattern }) => pattern.test(path))
    const operation = known && document.paths?.[known.template]?.[method.toLowerCase() as 'get']
    const type = reply.headers.get('content-type')?.split(';')[0] ?? ''
    if (!operation || !known) {
      const isProblem =
        type === 'application/problem+json' &&
        ajv.validate({ $ref: 'contract#/components/schemas/Problem' }, reply.body)
      return isProblem
        ? null
        : `${method} ${path} is not in the contract, and the answer ${reply.status} is no problem`
    }
    if (!reply.headers.has('X-Request-Id')) return `${method} ${path} has no X-Request-Id`
    const responses = operation.responses as Record<string, { $ref?: string }>
    const range = `${String(reply.status)[0] ?? ''}XX`
    const key = String(reply.status) in responses ? String(reply.status) : range
    const named = responses[key]
    if (!named) return `${method} ${path} answers ${reply.status}, which is not documented`
    const shared = named.$ref?.split('/').at(-1)
    const response = (shared === undefined ? named : document.components?.responses?.[shared]) as {
      content?: Record<string, { 'x-item-schema'?: { $ref: string } }>
      headers?: Record<string, { $ref?: string; required?: boolean }>
    }
    for (const [header, { $ref, required }] of Object.entries(response.headers ?? {})) {
      // Shared headers depend on the configuration of the server.
      if ($ref === undefined && required !== false && !reply.headers.has(header))
        return `${method} ${path} ${reply.status} has no header ${header}`
    }
    if (!response.content)
      return reply.text === '' ? null : `${method} ${path} ${reply.status} should have no body`
    if (!(type in response.content))
      return `${method} ${path} ${reply.status} has media type ${type}`
    const item = response.content[type]?.['x-item-schema']
    if (item) {
      const isLine = ajv.getSchema(`contract${item.$ref}`)
      const wrong = itemsIn(type, reply.text).find((line) => !isLine?.(JSON.parse(line)))
      return wrong === undefined ? null : `${method} ${path}: ${ajv.errorsText(isLine?.errors)}`
    }
    const at =
      shared === undefined
        ? `paths/${pointer(known.template)}/${method.toLowerCase()}/responses/${key}`
        : `components/responses/${shared}`
    const $ref = `contract#/${at}/content/${pointer(type)}/schema`
    const fits = ajv.getSchema($ref)
    if (!fits) return `${$ref} is not in the contract`
    return fits(/[/+]json$/.test(type) ? reply.body : reply.text)
      ? null
      : `${method} ${path} ${reply.status}: ${ajv.errorsText(fits.errors).slice(0, 500)}`
  }
}

// Every service has the same contract but for who needs no key; making and compiling it is slow.
const documents = new Map<string, Document>()
/** The contract as it is printed with the program. */
let printed: string | undefined
let compiled: ReturnType<typeof contractOf> | undefined

interface ServiceOptions extends Partial<
  Pick<
    AppDependencies,
    | 'corsOrigins'
    | 'publicUrl'
    | 'allowedHosts'
    | 'contract'
    | 'bodyLimitBytes'
    | 'requireKey'
    | 'publicRead'
    | 'ratePerKey'
    | 'ratePerAddress'
    | 'trustProxy'
    | 'keptBytes'
    | 'streamsMax'
    | 'streamStallMs'
    | 'importsMax'
    | 'importStallMs'
    | 'followersMax'
    | 'beatMs'
    | 'stopping'
    | 'steps'
  >
> {
  /** Start without sample data. */
  empty?: boolean
  /** Start with the explorer at `/`. */
  explorer?: boolean
  /** Use this database, as `file` of another service names it. */
  file?: string
  /** Start with a copy of this database. */
  image?: Image
  /** Limits of the snapshot of a stream. */
  snapshots?: SnapshotBounds
  /** Start with worker processes: how many, and their time limits. */
  workers?: { max: number; deadlineMs?: number; waitMs?: number }
}

/** A service with a database of its own, closed when the test ends; every answer is checked against the contract. */
export const startService = ({
  empty = false,
  explorer = false,
  file: given,
  image,
  corsOrigins = [],
  bodyLimitBytes = 1024 * 1024,
  requireKey = false,
  publicRead = false,
  ratePerKey = 0,
  ratePerAddress = 0,
  trustProxy = 0,
  keptBytes = 32 * 1024 * 1024,
  workers: wanted,
  snapshots,
  ...limits
}: ServiceOptions = {}) => {
  const database = testDatabase({
    empty,
    file: given,
    image,
    snapshots,
    countsSteps: wanted !== undefined,
  })
  const { engine, folder } = database
  const gate = join(folder, 'gate')
  const started: WorkerProcess[] = []
  // PostgreSQL itself ends what takes long.
  const asked = ON_POSTGRES ? undefined : wanted
  const workers =
    asked &&
    createWorkers({
      start: () => {
        const worker = startWorker([process.execPath, WORKER], {
          DATABASE_URL: engine.url,
          PUBLIC_URL: limits.publicUrl ?? '',
          GATE: gate,
          // What one has compiled, others need not.
          NODE_COMPILE_CACHE: inject('compileCache'),
        })
        started.push(worker)
        return worker
      },
      deadlineMs: 60_000,
      waitMs: 60_000,
      ...asked,
    })
  const {
    app,
    served,
    document: made,
    stores,
  } = createApp({
    engine,
    workers,
    version: '0.0.0',
    assets: swaggerAssets(import.meta.url),
    sdks: sdkPackages(fileURLToPath(new URL('../../dist/sdk', import.meta.url))),
    explorer: explorer
      ? explorerFiles(fileURLToPath(new URL('../../dist/explorer', import.meta.url)))
      : undefined,
    log: pino({ level: 'silent' }),
    metrics: createMetrics('0.0.0'),
    corsOrigins,
    bodyLimitBytes,
    requireKey,
    publicRead,
    ratePerKey,
    ratePerAddress,
    trustProxy,
    keptBytes,
    contract: () => (printed ??= JSON.stringify(hoist(made()))),
    ...limits,
  })
  onTestFinished(async () => {
    workers?.end()
    expect(await database.end()).toEqual([])
  })
  const document = (): Document => {
    const policy = `${requireKey} ${publicRead}`
    const known = documents.get(policy) ?? made()
    documents.set(policy, known)
    return known
  }
  const fault = (compiled ??= contractOf(document()))

  const send = async (
    method: string,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const raw = typeof body === 'string'
    const response = await app.request(url, {
      method,
      headers: body === undefined || raw ? headers : { 'Content-Type': type, ...headers },
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    })
    const text = await textOf(response)
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '')
    const reply: Reply = {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson && text !== '' ? JSON.parse(text) : undefined,
    }
    const wrong =
      url.startsWith('/v1') || url.startsWith('/healthz') || url.startsWith('/readyz')
        ? fault(method, url.split('?')[0] ?? '', reply)
        : null
    if (wrong !== null) throw new Error(wrong)
    return reply
  }

  return {
    app,
    /** What a server is made with. */
    served,
    get document() {
      return document()
    },
    engine,
    workers,
    /** The worker processes that were started, in order. */
    started,
    /** Blocks worker processes in the middle of a read, until it is called with false. */
    hold: (still: boolean) => {
      rmSync(`${gate}-reached`, { force: true })
      if (still) writeFileSync(gate, '')
      else rmSync(gate, { force: true })
    },
    /** Whether a worker process is blocked. */
    isHeld: () => existsSync(`${gate}-reached`),
    stores,
    keys: keyStore(engine),
    get file() {
      return database.file
    },
    /** As `DATABASE_URL` takes it. */
    get url() {
      return database.url
    },
    /** A temporary folder; a database file is in it. */
    folder,
    image: database.image,
    send,
    get: (url: string, headers?: Record<string, string>) => send('GET', url, undefined, headers),
    post: (url: string, body: unknown, headers?: Record<string, string>) =>
      send('POST', url, body, headers),
    put: (url: string, body: unknown, headers?: Record<string, string>) =>
      send('PUT', url, body, headers),
    patch: (url: string, body: unknown, headers?: Record<string, string>) =>
      send('PATCH', url, body, headers),
    remove: (url: string, headers?: Record<string, string>) =>
      send('DELETE', url, undefined, headers),
  }
}
export type Service = ReturnType<typeof startService>

/** Starts services with copies of a database that is filled once, at the first use, and tells what filling it gave. */
export const filledOnce = <T>(fill: (service: Service) => Promise<T>, empty = false) => {
  const make = async () => {
    const service = startService({ empty })
    const filled = await fill(service)
    return { image: await service.image(), filled }
  }
  let made: ReturnType<typeof make> | undefined
  return async (options: Omit<ServiceOptions, 'empty' | 'file' | 'image'> = {}) => {
    const { image, filled } = await (made ??= make())
    return { service: startService({ ...options, image }), filled }
  }
}

/** Ids of the sample data. */
export const SAMPLE = {
  meeting: 'event_01j6ne713rfb1r7q31ydrk7ghh',
  spareEvent: 'event_01j6ne876geka8pqzst6edjwpq',
  decoys: [
    'event_01j6ne7bvgevvr3qxz2rfvj9pm',
    'event_01j6ne7ctrfk5vejz49tb8djw1',
    'event_01j6ne7dt0f3xvx4zymp8asgnm',
  ],
  haftar: 'actor_01j6ne3900fpessv41p9yppbge',
  langley: 'actor_01j6ne39z8frjveepjg4j41cv6',
  berndt: 'actor_01j6ne3aygfcas344pr6cyzta2',
  bernt: 'actor_01j6ne3bxrevsrt0460kpp16gg',
  army: 'actor_01j6ne3mq0ekgazqe909pwr31m',
  spareActor: 'actor_01j6ne5n5gf57bqvrkhvpzbcb0',
  libyaReview: 'article_01j6ne5p4re3zs1js3rst0fv2b',
  national: 'article_01j6ne5q40fj0s37vh50ba1dn4',
  spareArticle: 'article_01j6ne704gfhd8ae0rv0z61qc8',
} as const
