import { isSamePlace, type ImportRecord, type Made, type Place } from '../row.ts'
import { differing, digestsOf, type Digests } from './digests.ts'
import { isList } from './lists.ts'
import type { Work } from './work.ts'

/** The first row of an import that describes a resource. */
interface Told extends Place {
  /** Digests of its fields, where several rows may describe the resource. */
  said?: Digests
}

/** Remembers that the row at hand describes a resource; gives the first row that does, and where the two differ. */
export const tell = (
  { memory, at }: Work,
  id: string,
  fields: object,
  { shared }: ImportRecord,
): Pick<Made, 'sameAs' | 'unlike'> => {
  const known = memory.recall(`told ${id}`)
  const said = shared ? digestsOf(fields) : undefined
  if (known === undefined) {
    memory.remember(`told ${id}`, JSON.stringify({ ...at, said }))
    return {}
  }
  const { said: before, ...first } = JSON.parse(known) as Told
  const unlike = said && before ? differing(before, said).filter((name) => !isList(name)) : []
  if (isSamePlace(first, at)) return unlike.length > 0 ? { sameAs: first, unlike } : {}
  return { sameAs: first, ...(unlike.length > 0 ? { unlike } : {}) }
}
