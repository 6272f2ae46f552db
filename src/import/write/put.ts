import type { Collection, ImportRecord, Made } from '../row.ts'
import { TakenError } from './errors.ts'
import { findGone, imagine, type Draft } from './find.ts'
import { collectionOf, type Given, type Names } from './records.ts'
import { hear, note, noteNew, type Heard } from './sources.ts'
import { tell } from './told.ts'
import type { Work } from './work.ts'

/** The row that described a resource first, and what its source says; `heard` is null if new. */
interface Met {
  told: Pick<Made, 'sameAs' | 'unlike'>
  heard: Heard | null
}

/** The result of a record of a resource that somebody has deleted; null when nobody has. */
export const leftGone = async (
  work: Work,
  collection: Collection,
  names: Names,
  namer?: string,
): Promise<Made | null> => {
  const id = await findGone(work, collection, names, namer)
  return id === null ? null : { collection, id, status: 'unchanged', isGone: true }
}

/**
 * Compares a record with the resource that it describes, before its links are resolved. Gives the result
 * of a record that changes nothing.
 */
export const meet = async (
  work: Work,
  found: string | null,
  given: Given,
  fields: object,
  record: ImportRecord,
): Promise<Made | Met> => {
  const collection = collectionOf(record)
  if (found === null)
    return (await leftGone(work, collection, given, record.namer)) ?? { told: {}, heard: null }
  const made: Made = { collection, id: found, status: 'unchanged' }
  if (record.keep) return made
  const told = tell(work, found, fields, record)
  const heard = await hear(work, found, given, record, told.sameAs !== undefined)
  return heard.isUnchanged && work.mode !== 'insert' ? { ...made, ...told } : { told, heard }
}

/** Notes a resource that a record has made. */
export const added = async (
  work: Work,
  id: string,
  draft: Draft,
  given: Given,
  fields: object,
  record: ImportRecord,
): Promise<Made> => {
  const collection = collectionOf(record)
  work.there.add(collection, id, draft.article ?? draft.actor ?? draft.event)
  if (!record.keep) tell(work, id, fields, record)
  await noteNew(work, id, given, record)
  if (work.dryRun) imagine(work, id, draft)
  return { collection, id, status: 'created' }
}

/** @throws TakenError when a resource that exists must not be changed */
export const demandUpsert = (
  { mode }: Work,
  collection: Collection,
  id: string,
  title: string,
): void => {
  if (mode === 'insert')
    throw new TakenError(`This ${collection} is there already.`, [{ collection, id, title }])
}

/**
 * Notes a resource that a record has changed, or left as it was.
 * @param changed the resource after it, or null when nothing was to be changed
 */
export const updated = async (
  work: Work,
  collection: Collection,
  { told, heard }: { told: Met['told']; heard: Heard },
  { before, changed, joined }: { before: Version; changed: Version | null; joined: Names },
  { kept, theirs }: { kept: string[]; theirs: string[] },
): Promise<Made> => {
  await note(work, heard, (changed ?? before).version, theirs)
  work.there.add(collection, heard.id, joined)
  return { collection, id: heard.id, status: changed ? 'updated' : 'unchanged', ...told, kept }
}
interface Version {
  version: number
}
