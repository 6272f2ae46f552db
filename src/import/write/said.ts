import { isDeepStrictEqual } from 'node:util'
import type { SaidValue } from '../../db/tables/values.ts'
import type { ExternalId } from '../../contract/fields.ts'
import { urlKey } from '../../common/text.ts'
import { digestOf, digestsOf } from './digests.ts'
import { isList, keyIn } from './lists.ts'

/** Fields that are valid only together. */
const TOGETHER = [
  ['publishedAt', 'publishedPrecision'],
  ['type', 'mode'],
]

type Fields = Record<string, unknown>
type Items = Record<string, string>

/** The part of a list item that says what it refers to, as its source writes it. */
const aboutOf = (list: string, item: unknown): unknown => {
  if (typeof item !== 'object' || item === null) return item
  const { actor, actorId, article, articleId, role, quote, start, end } = item as Fields
  if (list === 'mentions') return actor ?? actorId
  if (list === 'participants') return [actor ?? actorId, role]
  if (list === 'evidence') return [article ?? articleId, quote, start, end]
  return item
}

const itemsOf = (list: string, value: readonly unknown[]): Items => {
  // Objects with many different keys are slow with a prototype.
  const items = Object.create(null) as Items
  for (const item of value) {
    const about = aboutOf(list, item) ?? null
    const whole = digestOf(item)
    items[about === item ? whole : digestOf(about)] = whole
  }
  return items
}

/** A source's statement of a resource, as digests, for comparing it with the statement before. */
export const valueOf = (given: Fields): SaidValue => {
  const fields: Fields = {}
  const lists: Record<string, Items> = {}
  for (const [name, value] of Object.entries(given)) {
    if (!isList(name)) fields[name] = value
    else if (Array.isArray(value) && value.length > 0) lists[name] = itemsOf(name, value)
  }
  return { fields: digestsOf(fields), lists, theirs: [] }
}

/** The digest of how a source names a resource. */
export const nameOf = (given: {
  id?: string | undefined
  externalIds?: readonly ExternalId[] | undefined
  url?: string | null | undefined
}): string => {
  const [first] = given.externalIds ?? []
  if (first) return digestOf(`${first.scheme} ${first.value}`)
  return digestOf(given.url ? urlKey(given.url) : (given.id ?? ''))
}

const countOf = ({ lists }: SaidValue): number => Object.keys(lists['participants'] ?? {}).length
/** Whether a source no longer lists some participants; other lists lose nothing. */
const hasDropped = (before: SaidValue, now: SaidValue): boolean =>
  'participants' in now.lists && countOf(before) > countOf(now)

/** Whether a source says the same as before, except for what several rows say together. */
export const isSame = (
  before: SaidValue,
  now: SaidValue,
  given: Fields,
  { isListsOnly, shared }: { isListsOnly: boolean; shared: boolean },
): boolean =>
  (shared || !hasDropped(before, now)) &&
  (isListsOnly ||
    Object.keys(given).every((name) => isList(name) || before.fields[name] === now.fields[name])) &&
  Object.entries(now.lists).every(([list, items]) => {
    const known = before.lists[list] ?? {}
    return Object.entries(items).every(([about, whole]) => known[about] === whole)
  })

/** The fields of a resource that a source may change. */
interface Sifted {
  fields: Fields
  /** Fields with a new value in the source that somebody has changed. */
  kept: string[]
  /** Fields that the source no longer sets because somebody has changed them. */
  theirs: string[]
}

const isEqual = (name: string, stored: unknown, given: unknown): boolean =>
  isDeepStrictEqual(stored, given) ||
  (name === 'publishedAt' && Date.parse(String(stored)) === Date.parse(String(given)))

/**
 * Leaves out what a source has said before, and what somebody has changed since.
 * @param raw how the source writes each item of a list of links
 */
export const sift = (
  given: Fields,
  {
    stored,
    before,
    now,
    touched,
    raw,
  }: {
    stored: Fields
    before: SaidValue
    now: SaidValue
    touched: ReadonlySet<string>
    raw: ReadonlyMap<unknown, unknown>
  },
): Sifted => {
  const taken = new Set<string>()
  const kept = new Set<string>()
  const theirs = new Set([...touched].filter((name) => !isList(name)))
  for (const [name, value] of Object.entries(given)) {
    if (isList(name)) continue
    const isEven = isEqual(name, stored[name], value)
    if (isEven) theirs.delete(name)
    if (before.fields[name] === now.fields[name]) continue
    if (!touched.has(name) || isEven) taken.add(name)
    else kept.add(name)
  }
  for (const group of TOGETHER) {
    if (!group.some((name) => kept.has(name))) continue
    for (const name of group) if (taken.delete(name)) kept.add(name)
  }
  const fields: Fields = {}
  for (const [name, value] of Object.entries(given)) {
    const key = keyIn(name)
    if (key) fields[name] = Array.isArray(value) ? siftList(name, key, value) : value
    else if (taken.has(name)) fields[name] = value
  }
  return { fields, kept: [...kept], theirs: [...theirs] }

  function siftList(list: string, key: (item: unknown) => string, items: unknown[]): unknown[] {
    const known = before.lists[list] ?? {}
    const there = stored[list]
    const byKey = new Map(
      (Array.isArray(there) ? there : []).map((item: unknown) => [key(item), item]),
    )
    return items.flatMap((item) => {
      const said = raw.get(item) ?? item
      const whole = known[digestOf(aboutOf(list, said))]
      if (whole === undefined) return [item]
      const own = byKey.get(key(item))
      if (own === undefined) return []
      return [whole === digestOf(said) ? own : item]
    })
  }
}

/** Joins what rows say of one resource: lists add up, the first row sets the rest. */
export const together = (before: SaidValue, now: SaidValue): SaidValue => ({
  ...before,
  lists: Object.fromEntries(
    [...new Set([...Object.keys(before.lists), ...Object.keys(now.lists)])].map((list) => [
      list,
      { ...before.lists[list], ...now.lists[list] },
    ]),
  ),
})
