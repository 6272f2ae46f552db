import { isDeepStrictEqual } from 'node:util'
import type { Db, Engine } from '../db/engine.ts'
import { listBeside } from '../db/rows.ts'
import type { Event, NewEvent } from './schema.ts'

/** Writes the codes, contexts and tags of events to their filter tables. */
export const sideLists = ({ schema: { eventCodes, eventContexts, eventTags } }: Engine) => {
  const putTags = listBeside(eventTags, eventTags.eventId)
  const putContexts = listBeside(eventContexts, eventContexts.eventId)
  const putCodes = listBeside(eventCodes, eventCodes.eventId)
  return async (
    tx: Db,
    { id: eventId, dateStart }: { id: string; dateStart: string },
    { tags, contexts, codes }: NewEvent,
    before: Event | null,
  ): Promise<void> => {
    const isNew = before === null
    const isRedated = before?.date.start !== dateStart
    if (isRedated || !isDeepStrictEqual(before.tags, tags)) {
      const rows = tags.map((tag) => ({ tag, dateStart, eventId }))
      await putTags(tx, eventId, rows, isNew)
    }
    if (isRedated || !isDeepStrictEqual(before.contexts, contexts)) {
      const rows = contexts.map((context) => ({ context, dateStart, eventId }))
      await putContexts(tx, eventId, rows, isNew)
    }
    if (isRedated || !isDeepStrictEqual(before.codes, codes)) {
      const rows = codes.map(({ scheme, code }) => ({ scheme, code, dateStart, eventId }))
      await putCodes(tx, eventId, rows, isNew)
    }
  }
}
