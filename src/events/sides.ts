import type { Schema } from '../db/schema.ts'
import type { SideList } from '../db/side-lists.ts'

/** The lists of an event that are filtered by, by their fields. */
export const eventSides = ({ eventTags, eventContexts, eventCodes }: Schema) =>
  ({
    tags: {
      table: eventTags,
      value: eventTags.tag,
      sort: eventTags.dateStart,
      of: eventTags.eventId,
    },
    contexts: {
      table: eventContexts,
      value: eventContexts.context,
      sort: eventContexts.dateStart,
      of: eventContexts.eventId,
    },
    codes: {
      table: eventCodes,
      value: eventCodes.code,
      further: eventCodes.scheme,
      sort: eventCodes.dateStart,
      of: eventCodes.eventId,
    },
  }) satisfies Record<string, SideList>
