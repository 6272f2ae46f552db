import { words } from '../text.ts'

/** One field that a change has changed: what it was, and what it became; of a list, only what differs. */
export interface Difference {
  /** The path of the field, such as `date` and `start`. */
  path: readonly string[]
  from: string[]
  to: string[]
  /** Whether these are the items of a list that went and came, beside others that stay. */
  isPart?: true
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How a value is said that is an item of a list, or stands alone. */
const said = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join(', ')
  if (!isFields(value)) return typeof value === 'string' ? value : JSON.stringify(value)
  const { actor, article, scheme, name, title, quote, role, type, code } = value
  const head = [actor, article].filter(isFields).map((one) => one['name'] ?? one['title'])
  const rest = [name, title, quote, scheme, value['value'], code, role ?? type].map((one, i) =>
    i === 6 && typeof one === 'string' ? `(${words(one)})` : one,
  )
  return [...head, ...rest].map(said).filter(Boolean).join(' ') || JSON.stringify(value)
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The items of a list that another has not, as they are said. */
const only = (some: readonly unknown[], others: readonly unknown[]): string[] => {
  const known = new Set(others.map((one) => JSON.stringify(one)))
  return some.filter((one) => !known.has(JSON.stringify(one))).map(said)
}

/** A place in a text that is not within a character. */
const between = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at

const AROUND = 60
const SHOWN = 600

/** The part of a text from a place on in which it differs, with some of what is around it. */
const partOf = (text: string, begin: number, end: number): string => {
  const from = between(text, Math.max(0, begin - AROUND))
  const to = Math.min(text.length, end + AROUND, from + SHOWN)
  const shown = text.slice(from, between(text, to))
  return `${from > 0 ? '…' : ''}${shown}${from + shown.length < text.length ? '…' : ''}`
}

/** Two long texts, cut to where they differ. */
const cut = (one: string, other: string): [string, string] => {
  const shorter = Math.min(one.length, other.length)
  let begin = 0
  while (begin < shorter && one[begin] === other[begin]) begin++
  let end = 0
  while (end < shorter - begin && one.at(-1 - end) === other.at(-1 - end)) end++
  return [partOf(one, begin, one.length - end), partOf(other, begin, other.length - end)]
}

const textOf = (value: unknown): string[] => {
  const one = said(value)
  return one === '' ? [] : [one]
}

/** The differences between two versions of something, in the fields that are named; within a field, part by part. */
export const differencesOf = (
  from: unknown,
  to: unknown,
  fields: readonly string[],
  path: readonly string[] = [],
): Difference[] =>
  fields.flatMap((field): Difference[] => {
    const [one, other] = [from, to].map((all) => (isFields(all) ? all[field] : undefined))
    if (isSame(one ?? null, other ?? null)) return []
    const at = [...path, field]
    if (isFields(one) && isFields(other))
      return differencesOf(one, other, [...new Set(Object.keys({ ...one, ...other }))], at)
    if (Array.isArray(one) && Array.isArray(other)) {
      const [less, more] = [only(one, other), only(other, one)]
      // The same items in another order.
      return less.length + more.length === 0
        ? [{ path: at, from: one.map(said), to: other.map(said) }]
        : [{ path: at, from: less, to: more, isPart: true }]
    }
    if (typeof one === 'string' && typeof other === 'string') {
      const [before, after] = cut(one, other)
      return [{ path: at, from: [before], to: [after] }]
    }
    return [{ path: at, from: textOf(one), to: textOf(other) }]
  })
