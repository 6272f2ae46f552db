/**
 * Plays the scenario with a client that is as simple as can be: if that passes, what an SDK fails at
 * is the SDK's. It is also how a runner is written.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { readContract, type Document, type Operation } from '../generator/contract.ts'
import { startHarness } from './start.ts'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
type Values = Record<string, Json>

interface Step {
  say: string
  call: string
  path?: (string | number)[]
  body?: Json
  query?: Values
  options?: {
    ifMatch?: string | number
    ifNoneMatch?: string
    idempotencyKey?: string
    datelineComment?: string
    maxRetries?: number
    timeoutMs?: number
    headers?: Record<string, string>
    query?: Values
  }
  collect?: { limit?: number }
  pages?: number
  raw?: boolean
  faults?: Json[]
  random?: Json
  save?: string
  expect?: Json
  expectSome?: Json
  expectLength?: number
  error?: { type: string; status?: number; pointers?: string[]; problem?: Json }
  requests?: { count?: number; sameIdempotencyKey?: boolean; log?: Json }
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as unknown
const { chapters } = read('scenario.json') as { chapters: { title: string; steps: Step[] }[] }

const NAME = String.raw`([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*|\[\d+\])*)`
const WHOLE = new RegExp(String.raw`^\$${NAME}$`)
const PART = new RegExp(String.raw`\$\{${NAME}\}`, 'g')

const textOf = (value: Json | undefined): string => {
  if (typeof value === 'object') throw new Error(`${JSON.stringify(value)} is no text`)
  return String(value)
}

const resolve = (value: unknown, names: Values): Json => {
  const find = (name: string, steps: string): Json => {
    let found: Json | undefined = Object.hasOwn(names, name) ? names[name] : undefined
    for (const [step] of steps.matchAll(/\w+/g)) found = (found as Values | undefined)?.[step]
    if (found === undefined) throw new Error(`the scenario has no $${name}${steps}`)
    return found
  }
  if (typeof value === 'string') {
    const [, name, steps = ''] = WHOLE.exec(value) ?? []
    if (name !== undefined) return find(name, steps)
    return value.replace(PART, (_, inner: string, rest: string) => textOf(find(inner, rest)))
  }
  if (Array.isArray(value)) return value.map((item) => resolve(item, names))
  if (typeof value !== 'object' || value === null) return value as Json
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, resolve(item, names)]),
  )
}

/** @returns where it does not match and why, or null */
const mismatch = (actual: unknown, wanted: Json, at = ''): string | null => {
  const told = `${at || 'the result'} is ${JSON.stringify(actual)?.slice(0, 300)}`
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual)) return `${told}, not a list`
    if (actual.length !== wanted.length) return `${told}, not ${wanted.length} long`
    for (const [index, item] of wanted.entries()) {
      const found = mismatch(actual[index], item, `${at}/${index}`)
      if (found) return found
    }
    return null
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual))
      return `${told}, not an object`
    for (const [name, item] of Object.entries(wanted)) {
      const found = mismatch((actual as Values)[name], item, `${at}/${name}`)
      if (found) return found
    }
    return null
  }
  return actual === wanted ? null : `${told}, not ${JSON.stringify(wanted)}`
}

const TYPES: Record<number, string> = {
  304: 'NotModifiedError',
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  410: 'GoneError',
  412: 'PreconditionFailedError',
  413: 'ContentTooLargeError',
  422: 'ValidationError',
  428: 'PreconditionRequiredError',
  429: 'RateLimitError',
}

class Failure extends Error {
  readonly type: string
  readonly status: number | null
  readonly problem: Json
  readonly retryAfter: number | null
  constructor(type: string, status: number | null = null, text = '', retryAfter?: string | null) {
    super(`${type} ${status ?? ''} ${text}`)
    this.type = type
    this.status = status
    let problem: Json = null
    try {
      problem = JSON.parse(text) as Json
    } catch {
      // Not every answer is a problem.
    }
    this.problem = problem
    const seconds = Number(retryAfter ?? Number.NaN)
    this.retryAfter = !retryAfter
      ? null
      : Number.isNaN(seconds)
        ? (Date.parse(retryAfter) - Date.now()) / 1000
        : seconds
  }
  get canRetry(): boolean {
    if (this.retryAfter !== null && this.retryAfter > 60) return false
    if (this.type === 'ConnectionError' || this.type === 'TimeoutError') return true
    const { status } = this
    if (status === null) return false
    return (
      status === 408 ||
      status === 429 ||
      status >= 500 ||
      (status === 409 && this.retryAfter !== null)
    )
  }
}

const harness = await startHarness()
afterAll(async () => {
  await harness.stop()
})

const contract = readContract(
  (await (await fetch(`${harness.service}/openapi.json`)).json()) as Document,
)
const operations = new Map<string, Operation>(
  contract.resources.flatMap(({ property, operations: all }) =>
    all.map((operation) => [`${property}.${operation.method}`, operation] as const),
  ),
)

const play = async (
  base: string,
  step: Step,
): Promise<{ result: Json; failure: Failure | null }> => {
  const operation = operations.get(step.call)
  if (!operation) throw new Error(`the contract has no ${step.call}`)
  const { options = {} } = step
  const path = operation.pathParameters.reduce(
    (text, { name }, index) =>
      text.replace(`{${name}}`, encodeURIComponent(String(step.path?.[index] ?? ''))),
    operation.path,
  )
  const headers: Record<string, string> = {
    Accept: operation.answer.kind === 'none' ? '*/*' : operation.answer.mediaType,
    ...options.headers,
  }
  const { ifMatch } = options
  if (ifMatch !== undefined)
    headers['If-Match'] = typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch
  if (options.ifNoneMatch) headers['If-None-Match'] = options.ifNoneMatch
  if (options.datelineComment !== undefined)
    headers['Dateline-Comment'] = encodeURIComponent(options.datelineComment)
  if (operation.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey ?? randomUUID()
  if (step.body !== undefined) headers['Content-Type'] = 'application/json'

  const ask = async <T>(query: Values, take: (response: Response) => Promise<T>): Promise<T> => {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...query, ...options.query }))
      for (const item of [value].flat()) search.append(name, textOf(item))
    for (let attempt = 0; ; attempt++) {
      try {
        const response = await fetch(
          `${base}${path}${search.size > 0 ? `?${search.toString()}` : ''}`,
          {
            method: operation.http,
            headers,
            ...(step.body === undefined ? {} : { body: JSON.stringify(step.body) }),
            signal: AbortSignal.timeout(options.timeoutMs ?? 60_000),
          },
        )
        if (!response.ok) {
          const type =
            TYPES[response.status] ?? (response.status >= 500 ? 'ServerError' : 'APIError')
          throw new Failure(
            type,
            response.status,
            await response.text(),
            response.headers.get('retry-after'),
          )
        }
        return await take(response)
      } catch (error) {
        const { name } = error as Error
        const failure =
          error instanceof Failure
            ? error
            : new Failure(name === 'TimeoutError' ? 'TimeoutError' : 'ConnectionError')
        if (attempt >= (options.maxRetries ?? 2) || !failure.canRetry) throw failure
        await sleep((failure.retryAfter ?? 0.05) * 1000)
      }
    }
  }
  const json = async (response: Response): Promise<Json> => {
    const text = await response.text()
    if (response.status === 204) return null
    try {
      return JSON.parse(text) as Json
    } catch {
      throw new Failure('UnexpectedResponseError')
    }
  }

  const out: Json[] = []
  const limit = step.collect?.limit ?? Infinity
  const iterate = async () => {
    const query = { ...step.query }
    for (;;) {
      const page = (await ask(query, json)) as {
        data: Json[]
        page: { nextCursor: string | null; hasMore: boolean }
      }
      out.push(...(step.pages ? [page as unknown as Json] : page.data.slice(0, limit - out.length)))
      const { nextCursor, hasMore } = page.page
      if (out.length >= (step.pages ?? limit) || !hasMore) return
      query['goesOn' in operation.answer ? operation.answer.goesOn : 'since'] = nextCursor
    }
  }
  const lines = async () => {
    const response = await ask(step.query ?? {}, async (answer) => answer)
    if (!response.headers.get('content-type')?.includes('ndjson'))
      throw new Failure('UnexpectedResponseError')
    const decoder = new TextDecoder()
    let rest = ''
    try {
      for await (const chunk of response.body ?? []) {
        rest += decoder.decode(chunk, { stream: true })
        for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
          out.push(JSON.parse(rest.slice(0, end)) as Json)
          if (out.length >= limit) return
          rest = rest.slice(end + 1)
        }
      }
    } catch (error) {
      throw new Failure(
        (error as Error).name === 'TimeoutError' ? 'TimeoutError' : 'ConnectionError',
      )
    }
    if (rest !== '') throw new Failure('ConnectionError')
  }

  try {
    if (operation.answer.kind === 'lines') await lines()
    else if (step.collect || step.pages) await iterate()
    else {
      const result = await ask(step.query ?? {}, async (response) =>
        step.raw
          ? {
              status: response.status,
              etag: response.headers.get('etag'),
              requestId: response.headers.get('x-request-id'),
              data: await json(response),
            }
          : json(response),
      )
      return { result, failure: null }
    }
    return { result: out, failure: null }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { result: out, failure: error }
  }
}

/** Until the service has all that the scenario is about. */
const canPlay = (steps: Step[]) =>
  steps.every(
    ({ call, options, requests }) =>
      operations.has(call) &&
      ((options?.idempotencyKey === undefined && !requests?.sameIdempotencyKey) ||
        operations.get(call)?.idempotencyKey),
  )

test.for(chapters)('$title: its calls are of the contract', ({ steps }) => {
  for (const { say, call, path = [], query = {} } of steps) {
    const operation = operations.get(call)
    if (!operation) continue
    expect(path, say).toHaveLength(operation.pathParameters.length)
    for (const [name, value] of Object.entries(query)) {
      const parameter = operation.query.find((known) => known.name === name)
      expect(parameter, `${say}: ${name}`).toBeDefined()
      expect(Array.isArray(value), `${say}: ${name}`).toBe(parameter?.schema.type === 'array')
    }
  }
})

test('the scenario is what its schema says', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  const validate = ajv.compile(read('scenario.schema.json') as object)
  validate(read('scenario.json'))
  expect(validate.errors).toBe(null)
})

describe.each([1, 2])('time %i', () => {
  test.concurrent.for(chapters)('$title', async ({ steps }, { skip }) => {
    skip(!canPlay(steps), 'the service has not all of it')
    const names: Values = { run: randomBytes(9).toString('hex').slice(0, 12) }
    for (const raw of steps) {
      const { say, call, save, ...rest } = raw
      const step = { say, call, ...(resolve(rest, names) as object) } as Step
      const fail = (why: string) => new Error(`${say}: ${why}`)
      let base = harness.service
      if (step.faults || step.random || step.requests) {
        const plan = { faults: step.faults ?? [], random: step.random ?? null }
        const made = await fetch(`${harness.proxy}/plans`, {
          method: 'POST',
          body: JSON.stringify(plan),
        })
        if (made.status !== 201) throw fail(await made.text())
        ;({ baseUrl: base } = (await made.json()) as { baseUrl: string })
      }
      const { result, failure } = await play(base, step)
      if (failure && !step.error) throw fail(failure.message)
      if (step.error) {
        if (!failure) throw fail(`there is no error, but ${JSON.stringify(result).slice(0, 500)}`)
        const { type, status, pointers = [], problem } = step.error
        if (failure.type !== type) throw fail(`the error is ${failure.message}`)
        if (status !== undefined && failure.status !== status) throw fail(failure.message)
        const wrong = ((failure.problem as Values | null)?.errors ?? []) as { pointer?: string }[]
        for (const pointer of pointers)
          if (!wrong.some((one) => one.pointer === pointer)) throw fail(failure.message)
        const why = problem === undefined ? null : mismatch(failure.problem, problem, 'problem')
        if (why) throw fail(why)
      }
      const why = step.expect === undefined ? null : mismatch(result, step.expect)
      if (why) throw fail(why)
      const { expectSome } = step
      if (
        expectSome !== undefined &&
        !(result as Json[]).some((item) => !mismatch(item, expectSome))
      )
        throw fail('none is as expected')
      if (step.expectLength !== undefined && (result as Json[]).length !== step.expectLength)
        throw fail(`there are ${(result as Json[]).length}`)
      if (step.requests) {
        const { requests } = (await (await fetch(base)).json()) as {
          requests: { headers: Values }[]
        }
        const { count, sameIdempotencyKey, log } = step.requests
        if (count !== undefined && requests.length !== count)
          throw fail(`there were ${requests.length} requests`)
        const keys = new Set(requests.map(({ headers }) => headers['idempotency-key']))
        if (sameIdempotencyKey && (keys.size !== 1 || keys.has(undefined)))
          throw fail(`the keys are ${JSON.stringify([...keys])}`)
        const wrong = log === undefined ? null : mismatch(requests, log, 'requests')
        if (wrong) throw fail(wrong)
      }
      if (save) names[save] = result
    }
  })
})
