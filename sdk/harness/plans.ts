/** What is to go wrong: faults as data, checked, and drawn by lot. */

/** A fault; README.md tells what each does. */
export type Fault =
  | { kind: 'drop-before'; reset?: boolean }
  | { kind: 'drop-after'; reset?: boolean }
  | { kind: 'drop-body'; reset?: boolean }
  | {
      kind: 'status'
      status: number
      headers?: Record<string, string>
      body?: unknown
      contentType?: string
      retryAfterDate?: number
      early?: boolean
    }
  | { kind: 'html-502' }
  | { kind: 'html-200' }
  | { kind: 'slow-headers'; ms: number }
  | { kind: 'slow-body'; chunkBytes: number; ms: number }
  | { kind: 'stall-body'; afterBytes: number }
  | { kind: 'half-line'; lines: number; end?: 'clean' | 'destroy'; half?: boolean }
  | { kind: 'rewrite'; set?: Record<string, unknown>; remove?: string[] }
  | { kind: 'redirect'; status?: number; to?: 'host' | 'port' | 'same'; location?: string }

/** Faults by lot. */
export interface Lot {
  rate: number
  seed: number
  kinds: Fault[]
  /** How many in a row the same request gets at most. */
  most: number
}

/** What `POST /plans` takes, checked. */
export interface Plan {
  faults: (Fault | null)[]
  random: Lot | null
}

/** What a plan must not be. Its message is for whoever wrote the plan. */
export class PlanError extends Error {}

type Check =
  | 'boolean'
  | 'string'
  | 'status'
  | 'count'
  | 'strings'
  | 'texts'
  | 'any'
  | readonly string[]
type Shape = Record<string, { is: Check; required?: boolean }>

const required = (is: Check) => ({ is, required: true })
const SHAPES: Record<Fault['kind'], Shape> = {
  'drop-before': { reset: { is: 'boolean' } },
  'drop-after': { reset: { is: 'boolean' } },
  'drop-body': { reset: { is: 'boolean' } },
  status: {
    status: required('status'),
    headers: { is: 'texts' },
    body: { is: 'any' },
    contentType: { is: 'string' },
    retryAfterDate: { is: 'count' },
    early: { is: 'boolean' },
  },
  'html-502': {},
  'html-200': {},
  'slow-headers': { ms: required('count') },
  'slow-body': { chunkBytes: required('count'), ms: required('count') },
  'stall-body': { afterBytes: required('count') },
  'half-line': {
    lines: required('count'),
    end: { is: ['clean', 'destroy'] },
    half: { is: 'boolean' },
  },
  rewrite: { set: { is: 'any' }, remove: { is: 'strings' } },
  redirect: {
    status: { is: 'status' },
    to: { is: ['host', 'port', 'same'] },
    location: { is: 'string' },
  },
}

/** Names that a lot may use for faults that would need more words. */
const SHORT: Record<string, Fault> = {
  '503': { kind: 'status', status: 503 },
  '429': { kind: 'status', status: 429, headers: { 'Retry-After': '0' } },
}
const DEFAULT_KINDS = ['drop-before', 'drop-after', 'drop-body', '503', '429', 'html-502']

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const passes = (value: unknown, check: Check): boolean => {
  if (typeof check !== 'string') return check.includes(value as string)
  switch (check) {
    case 'any':
      return true
    case 'status':
      return Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599
    case 'count':
      return typeof value === 'number' && value >= 0
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
    case 'texts':
      return isObject(value) && Object.values(value).every((item) => typeof item === 'string')
    default:
      return typeof value === check
  }
}

const readFault = (value: unknown, where: string): Fault => {
  if (!isObject(value)) throw new PlanError(`${where}: a fault is an object with "kind"`)
  const { kind, ...rest } = value
  const shape = Object.hasOwn(SHAPES, String(kind)) ? SHAPES[kind as Fault['kind']] : undefined
  if (!shape) {
    const known = Object.keys(SHAPES).join(', ')
    throw new PlanError(`${where}: there is no fault ${JSON.stringify(kind)}; there are: ${known}`)
  }
  for (const [name, item] of Object.entries(rest)) {
    const rule = Object.hasOwn(shape, name) ? shape[name] : undefined
    if (!rule) throw new PlanError(`${where}: ${String(kind)} has no "${name}"`)
    if (!passes(item, rule.is))
      throw new PlanError(`${where}: "${name}" cannot be ${JSON.stringify(item)}`)
  }
  for (const [name, rule] of Object.entries(shape)) {
    if (rule.required && !(name in rest))
      throw new PlanError(`${where}: ${String(kind)} needs "${name}"`)
  }
  return value as Fault
}

const readLot = (value: unknown): Lot => {
  if (!isObject(value)) throw new PlanError('random: is an object with "rate" and "seed"')
  const { rate, seed, kinds = DEFAULT_KINDS, most = Infinity, ...rest } = value
  const [unknown] = Object.keys(rest)
  if (unknown) throw new PlanError(`random: has no "${unknown}"`)
  if (typeof rate !== 'number' || rate < 0 || rate > 1)
    throw new PlanError('random: "rate" is from 0 to 1')
  if (!Number.isInteger(seed)) throw new PlanError('random: "seed" is a whole number')
  if (typeof most !== 'number') throw new PlanError('random: "most" is a number')
  if (!Array.isArray(kinds) || kinds.length === 0)
    throw new PlanError('random: "kinds" has at least one')
  return {
    rate,
    seed: seed as number,
    most,
    kinds: kinds.map((kind: unknown, index) =>
      typeof kind === 'string'
        ? (SHORT[kind] ?? readFault({ kind }, `random.kinds[${index}]`))
        : readFault(kind, `random.kinds[${index}]`),
    ),
  }
}

/** @throws PlanError when it is no plan */
export const readPlan = (value: unknown): Plan => {
  if (!isObject(value)) throw new PlanError('a plan is a JSON object')
  const { faults = [], random = null, ...rest } = value
  const [unknown] = Object.keys(rest)
  if (unknown) throw new PlanError(`a plan has no "${unknown}"; it has "faults" and "random"`)
  if (!Array.isArray(faults)) throw new PlanError('"faults" is a list')
  return {
    faults: faults.map((fault: unknown, index) =>
      fault === null ? null : readFault(fault, `faults[${index}]`),
    ),
    random: random === null ? null : readLot(random),
  }
}

/** FNV-1a over the characters, and the finish of MurmurHash3, which mixes the low bits well. */
const hash = (text: string): number => {
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}

/**
 * Draws lots. What a request draws depends on the seed, on what it asks, and on how often that was
 * asked before, not on when it comes: calls at the same time do not change each other's luck.
 */
export const lottery = ({ rate, seed, kinds, most }: Lot): ((asks: string) => Fault | null) => {
  const asked = new Map<string, { times: number; inARow: number }>()
  return (asks) => {
    const before = asked.get(asks) ?? { times: 0, inARow: 0 }
    asked.set(asks, before)
    const attempt = `${seed} ${before.times++} ${asks}`
    if (before.inARow >= most || hash(`whether ${attempt}`) / 2 ** 32 >= rate) {
      before.inARow = 0
      return null
    }
    before.inARow++
    return kinds[hash(`which ${attempt}`) % kinds.length] ?? null
  }
}
