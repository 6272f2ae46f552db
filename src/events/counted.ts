import { countedActors, INTENSITY_PARTS, type CountedEvent } from '../links/event-counts.ts'
import { columnsOf } from './columns.ts'
import type { EventInput } from './schema.ts'

/**
 * An event as it is counted.
 * @param actors the ids of the participants, which may have been merged since they were given
 */
export const countedEvent = (draft: EventInput, actors?: readonly string[]): CountedEvent => {
  const row = columnsOf(draft)
  const best = Math.max(0, row.fatalitiesBest)
  const { intensity } = row
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
    sums: {
      day: row.dateStart,
      of: {
        dayBest: best,
        dayLow: row.fatalitiesLow ?? best,
        dayHigh: row.fatalitiesHigh ?? best,
        ...(typeof intensity === 'number'
          ? { dayIntensity: Math.trunc(intensity * INTENSITY_PARTS), dayRated: 1 }
          : {}),
      },
    },
  }
}
