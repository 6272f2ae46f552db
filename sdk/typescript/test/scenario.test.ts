import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import * as sdk from '../src/index.js'
import { planned } from './support/plan.js'

interface Step {
  say: string
  call: string
  path?: (string | number)[]
  body?: unknown
  query?: Record<string, unknown>
  options?: sdk.WriteOptions & { datelineComment?: string }
  collect?: { limit?: number }
  pages?: number
  raw?: boolean
  faults?: unknown[]
  random?: unknown
  save?: string
  expect?: unknown
  expectSome?: unknown
  expectLength?: number
  error?: { type: string; status?: number; pointers?: string[]; problem?: unknown }
  requests?: { count?: number; sameIdempotencyKey?: boolean; log?: unknown[] }
}
interface Chapter {
  title: string
  steps: Step[]
}

const file = new URL('../../harness/scenario.json', import.meta.url)
const { chapters } = JSON.parse(readFileSync(file, 'utf8')) as { chapters: Chapter[] }

const look = (names: Map<string, unknown>, reference: string): unknown => {
  const [name = '', ...steps] = reference.split(/\.|\[|\]\.?/).filter(Boolean)
  if (!names.has(name)) throw new Error(`There is no ${reference}`)
  return steps.reduce<unknown>((value, step) => {
    const found = (value as Record<string, unknown>)[step]
    if (found === undefined) throw new Error(`There is no ${reference}`)
    return found
  }, names.get(name))
}

/** Puts in what `$name.member[0]` and `${name.member}` stand for. */
const resolve = (names: Map<string, unknown>, value: unknown): unknown => {
  if (typeof value === 'string') {
    if (/^\$\w/.test(value)) return look(names, value.slice(1))
    return value.replace(/\$\{(.+?)\}/g, (_, reference: string) => String(look(names, reference)))
  }
  if (Array.isArray(value)) return value.map((item) => resolve(names, item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, resolve(names, member)]),
  )
}

/** What the harness calls matching: objects may have more members, lists not more elements. */
const partly = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(partly)
  if (typeof value !== 'object' || value === null) return value
  return expect.objectContaining(
    Object.fromEntries(Object.entries(value).map(([name, member]) => [name, partly(member)])),
  )
}

/** The call of a step by its names, as the methods take their arguments. */
const start = (client: sdk.Dateline, { call, path = [], body, query, options }: Step): unknown => {
  const [resource = '', method = ''] = call.split('.')
  const methods = client[resource as 'events'] as unknown as Record<
    string,
    (...given: unknown[]) => unknown
  >
  return methods[method]?.(...path, ...(body === undefined ? [] : [body]), query, options)
}

type Iterated = AsyncIterable<unknown> & { pages: () => AsyncIterable<sdk.Page<unknown>> }

const play = async (step: Step, names: Map<string, unknown>): Promise<void> => {
  const resolved = resolve(names, { ...step, say: '', call: '', save: '' }) as Step
  const plan = await planned({ faults: step.faults ?? [], random: step.random ?? null })
  const direct = new sdk.Dateline({ baseUrl: inject('service') })
  const client = step.faults || step.random || step.requests ? plan.client : direct
  let result: unknown = null
  let failure: unknown
  try {
    const started = start(client, { ...resolved, call: step.call }) as sdk.Call<unknown> & Iterated
    if (step.collect) {
      const items: unknown[] = []
      result = items
      for await (const item of started)
        if (items.push(item) >= (step.collect.limit ?? Infinity)) break
    } else if (step.pages !== undefined) {
      const pages: unknown[] = []
      result = pages
      for await (const { data, page } of started.pages())
        if (pages.push({ data, page }) >= step.pages) break
    } else if (step.raw) {
      const { data, status, etag = null, requestId = null } = await started.withResponse()
      result = { data, status, etag, requestId }
    } else {
      result = (await started) ?? null
    }
  } catch (error) {
    failure = error
  }
  if (!step.error && failure) throw failure
  if (step.error) {
    const { type, status, pointers = [], problem } = resolved.error ?? step.error
    expect(failure, step.say).toHaveProperty('name', type)
    const error = failure as sdk.APIError
    if (status !== undefined) expect(error.status, step.say).toBe(status)
    const found = error.errors?.map(({ pointer }) => pointer)
    for (const pointer of pointers) expect(found, step.say).toContain(pointer)
    if (problem) expect(error.problem, step.say).toEqual(partly(problem))
  }
  if ('expect' in resolved) expect(result, step.say).toEqual(partly(resolved.expect))
  if ('expectSome' in resolved) expect(result, step.say).toContainEqual(partly(resolved.expectSome))
  if (step.expectLength !== undefined) expect(result, step.say).toHaveLength(step.expectLength)
  if (step.requests) {
    const { count, sameIdempotencyKey, log } = step.requests
    const seen = await plan.requests()
    if (count !== undefined) expect(seen, step.say).toHaveLength(count)
    if (sameIdempotencyKey) {
      const keys = new Set(seen.map(({ headers }) => headers['idempotency-key']))
      expect(keys.size, step.say).toBe(1)
      expect(keys.has(undefined as never), step.say).toBe(false)
    }
    if (log) expect(seen, step.say).toEqual(partly(resolved.requests?.log))
  }
  if (step.save) names.set(step.save, result)
}

test.for(chapters)('$title', async ({ steps }) => {
  const run = crypto.randomUUID().replaceAll('-', '').slice(0, 12)
  const names = new Map<string, unknown>([['run', run]])
  for (const step of steps) await play(step, names)
})
