import { isDeepStrictEqual } from 'node:util'

/** An operation of a JSON Patch (RFC 6902), of the kinds used here. */
export type PatchOperation =
  | { op: 'add' | 'replace'; path: string; value: unknown }
  | { op: 'remove'; path: string }

// Comparing all pairs of items is only done for short lists; libraries always do it, and need seconds for 1,000 items.
const PAIRS_MAX = 40_000

type Members = Record<string, unknown>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** A path as a JSON Pointer (RFC 6901). */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${escaped(String(part))}`).join('')

const unescaped = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~')

/** The longest common subsequence of two lists, as pairs of indices. */
const common = (before: string[], after: string[]): [number, number][] => {
  if (before.length * after.length > PAIRS_MAX) return []
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

const diffLists = (before: unknown[], after: unknown[], path: string): PatchOperation[] => {
  const shorter = Math.min(before.length, after.length)
  let begin = 0
  while (begin < shorter && isDeepStrictEqual(before[begin], after[begin])) begin++
  let end = 0
  while (
    end < shorter - begin &&
    isDeepStrictEqual(before[before.length - 1 - end], after[after.length - 1 - end])
  )
    end++
  const was = before.slice(begin, before.length - end)
  const is = after.slice(begin, after.length - end)
  const text = (item: unknown) => JSON.stringify(item)
  const operations: PatchOperation[] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...common(was.map(text), is.map(text)), [was.length, is.length]]) {
    // Between two common items, items are changed in place, and the rest removed or added.
    for (; i < (nextI ?? 0) && j < (nextJ ?? 0); i++, j++)
      operations.push(...diff(was[i], is[j], `${path}/${begin + j}`))
    for (; i < (nextI ?? 0); i++) operations.push({ op: 'remove', path: `${path}/${begin + j}` })
    for (; j < (nextJ ?? 0); j++)
      operations.push({ op: 'add', path: `${path}/${begin + j}`, value: is[j] })
    i++
    j++
  }
  return operations
}

/** The JSON Patch that turns one JSON value into another. */
export const diff = (before: unknown, after: unknown, path = ''): PatchOperation[] => {
  if (isDeepStrictEqual(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, path)
  if (!isObject(before) || !isObject(after)) return [{ op: 'replace', path, value: after }]
  return [
    ...Object.keys(before)
      .filter((name) => !Object.hasOwn(after, name))
      .map((name) => ({ op: 'remove' as const, path: `${path}/${escaped(name)}` })),
    ...Object.entries(after).flatMap(([name, value]): PatchOperation[] => {
      const at = `${path}/${escaped(name)}`
      return Object.hasOwn(before, name)
        ? diff(before[name], value, at)
        : [{ op: 'add', path: at, value }]
    }),
  ]
}

const applyOne = (
  value: unknown,
  [part, ...rest]: readonly string[],
  operation: PatchOperation,
): unknown => {
  if (part === undefined) return operation.op === 'remove' ? null : operation.value
  const isLast = rest.length === 0
  if (Array.isArray(value)) {
    const index = Number(part)
    const isAdded = isLast && operation.op === 'add'
    if (!/^\d+$/.test(part) || index >= value.length + (isAdded ? 1 : 0))
      throw new Error(`there is nothing at ${operation.path}`)
    if (isAdded) return value.toSpliced(index, 0, operation.value)
    if (isLast && operation.op === 'remove') return value.toSpliced(index, 1)
    return value.with(index, applyOne(value[index], rest, operation))
  }
  const name = unescaped(part)
  const isAdded = isLast && operation.op === 'add'
  if (!isObject(value) || !(isAdded || Object.hasOwn(value, name)))
    throw new Error(`there is nothing at ${operation.path}`)
  if (isLast && operation.op === 'remove') {
    const { [name]: _, ...others } = value
    return others
  }
  return { ...value, [name]: applyOne(value[name], rest, operation) }
}

/**
 * Applies a JSON Patch to a value, which is not changed itself.
 *
 * @throws when the value lacks a place that the patch changes
 */
export const applyOperations = (value: unknown, patch: readonly PatchOperation[]): unknown =>
  patch.reduce(
    (made, operation) => applyOne(made, operation.path.split('/').slice(1), operation),
    value,
  )
