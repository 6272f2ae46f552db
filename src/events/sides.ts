import type { Schema } from '../db/schema.ts'
import type { SideList } from '../db/side-lists.ts'

/** The lists of an event that are filtered by, by their fields. */
export const eventSides = ({ events, eventTags, eventContexts, eventCodes }: Schema) =>
  ({
    tags: {
      table: eventTags,
      list: events.tags,
      value: eventTags.tag,
      sort: eventTags.dateStart,
      order: eventTags.idOrder,
      of: eventTags.eventSeq,
    },
    contexts: {
      table: eventContexts,
      list: events.contexts,
      value: eventContexts.context,
      sort: eventContexts.dateStart,
      order: eventContexts.idOrder,
      of: eventContexts.eventSeq,
    },
    codes: {
      table: eventCodes,
      list: events.codes,
      value: eventCodes.code,
      further: eventCodes.scheme,
      sort: eventCodes.dateStart,
      order: eventCodes.idOrder,
      of: eventCodes.eventSeq,
    },
  }) satisfies Record<string, SideList>
