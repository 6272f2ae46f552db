import type { SaidValue } from '../../db/tables/values.ts'
import type { Known } from '../../db/said.ts'
import type { ImportRecord } from '../row.ts'
import type { Raw } from './links.ts'
import { listsOf } from './lists.ts'
import { fieldsOf, type Given } from './records.ts'
import { isSame, nameOf, sift, together, valueOf } from './said.ts'
import type { Work } from './work.ts'

/** A source's statement of a resource, now and in an earlier import. */
export interface Heard {
  /** Of the resource. */
  id: string
  /** The source's own name of the resource. */
  name: string
  before: Known | null
  now: SaidValue
  shared: boolean
  /** Whether the row only adds to lists, as an earlier row of the import has set the fields. */
  isListsOnly: boolean
  isUnchanged: boolean
}

/** @param isTold whether an earlier row of the import describes the resource */
export const hear = async (
  { tx, said, overwrite }: Work,
  id: string,
  given: Given,
  { shared = false }: ImportRecord,
  isTold: boolean,
): Promise<Heard> => {
  const name = nameOf(given)
  const before = await said.find(tx, id, name)
  const fields: Record<string, unknown> = fieldsOf(given)
  const now = valueOf(fields)
  const isListsOnly = shared && isTold
  const isUnchanged =
    !overwrite && before !== null && isSame(before.value, now, fields, { isListsOnly, shared })
  return { id, name, before, now, shared, isListsOnly, isUnchanged }
}

/** The fields of a record to import. */
interface Weighed<T> {
  fields: T
  /** The fields with a new value in the source that somebody has changed here: they stay. */
  kept: string[]
  /** The fields that the source no longer sets, as somebody has changed them here. */
  theirs: string[]
  touched: ReadonlySet<string>
}

/** Picks what to import of a record: the fields that are new in the source, and that nobody has changed here. */
export const weigh = async <T extends object>(
  { tx, said, overwrite }: Work,
  { id, before, now, isListsOnly }: Heard,
  stored: object,
  given: T,
  raw: Raw,
): Promise<Weighed<T>> => {
  const all = isListsOnly ? (listsOf(given) as T) : given
  const whole = { fields: all, kept: [], theirs: [], touched: new Set<string>() }
  if (overwrite) return whole
  const isMerged = !before && id.startsWith('actor_') && (await said.isSurvivor(tx, id))
  // What a source calls otherwise than before, as two feeds of a site may, is not new to it.
  const known = before ?? (isMerged ? null : await said.latest(tx, id))
  if (!known) {
    if (!isMerged || !('name' in all)) return whole
    // A source that describes a merged actor for the first time does not name it.
    const { name, ...fields } = all
    const kept = name === Reflect.get(stored, 'name') ? [] : ['name']
    return { ...whole, fields: fields as T, kept, theirs: ['name'] }
  }
  const touched = await said.touched(tx, id, known, { ...stored })
  const sifted = sift(all as Record<string, unknown>, {
    stored: { ...stored },
    before: known.value,
    now,
    touched,
    raw,
  })
  return { ...sifted, fields: sifted.fields as T, touched }
}

/** Records what a source says of a resource. */
export const note = (
  { tx, said }: Work,
  { id, name, before, now, shared, isListsOnly }: Heard,
  version: number,
  theirs: string[] = [],
): Promise<void> => {
  const fields = isListsOnly && before ? before.value.fields : now.fields
  const all = shared && before ? together(before.value, now) : now
  const isOther = before !== null && before.resourceId !== id
  const known = {
    resourceId: before?.resourceId ?? id,
    version: isOther ? before.version : version,
    value: { ...all, fields, theirs },
  }
  return said.put(tx, known, name)
}

/** Records what a source says of a resource that it has just made. */
export const noteNew = async (
  { tx, said }: Work,
  id: string,
  given: Given,
  { keep }: ImportRecord,
): Promise<void> => {
  if (keep) return
  const known = { resourceId: id, version: given.version ?? 1, value: valueOf(fieldsOf(given)) }
  await said.put(tx, known, nameOf(given))
}
