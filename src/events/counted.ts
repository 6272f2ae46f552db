import { countedActors, type CountedEvent } from '../links/event-counts.ts'
import { columnsOf } from './columns.ts'
import type { EventInput } from './schema.ts'

/**
 * An event as it is counted.
 * @param actors the ids of the participants, which may have been merged since they were given
 */
export const countedEvent = (draft: EventInput, actors?: readonly string[]): CountedEvent => {
  const row = columnsOf(draft)
  return {
    modality: row.modality,
    values: {
      type: [row.type],
      mode: [row.mode],
      quadClass: [row.quadClass],
      country: [row.country],
      admin1: [row.admin1],
      place: [row.placeName],
      precision: [row.datePrecision],
      status: [row.status],
      modality: [row.modality],
      dataset: [draft.dataset?.name],
      tag: row.tags,
      context: row.contexts,
      code: row.codes.map(({ scheme, code }) => `${scheme}:${code}`),
      day: [row.dateStart],
      ...countedActors(
        draft.participants.map(({ actorId, role }, i) => ({
          actorId: actors?.[i] ?? actorId,
          role,
        })),
      ),
    },
  }
}
