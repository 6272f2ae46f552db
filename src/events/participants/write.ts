import { isDeepStrictEqual } from 'node:util'
import { InputError } from '../../common/errors.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { listBeside, updateBy } from '../../db/rows.ts'
import type { LinkedActor } from '../../links/actors.ts'
import type { Links } from '../../links/links.ts'
import { eventDraft, takingPart } from '../draft.ts'
import type { Event, NewEvent } from '../schema.ts'

/** Refuses an actor that takes part in one role twice, once under the id of an actor merged into it. */
const refuseTwice = ({ participants }: NewEvent, taking: readonly LinkedActor[]): void => {
  const parts = new Set<string>()
  for (const [i, { role }] of participants.entries()) {
    const part = `${taking[i]?.id ?? ''} ${role}`
    if (parts.has(part)) {
      throw new InputError([
        {
          path: ['participants', i, 'actorId'],
          code: 'duplicate',
          message: 'takes part in this role already, under the id it was merged into',
        },
      ])
    }
    parts.add(part)
  }
}

/** Writes the participants of events. */
export const participantWriter = ({ schema: { participants } }: Engine, { actors }: Links) => {
  const putRows = listBeside(participants, participants.eventId)
  const redate = updateBy(participants, participants.eventId, ['dateStart'])
  return {
    /** The actors that take part, those of merged ones in their place. */
    resolve: (tx: Db, draft: NewEvent): Promise<LinkedActor[]> =>
      actors.resolve(tx, takingPart(draft), (i) => ['participants', i, 'actorId']),
    /** Writes who takes part, if that is somebody else or the event has another day. */
    put: async (
      tx: Db,
      { id: eventId, dateStart }: { id: string; dateStart: string },
      draft: NewEvent,
      taking: readonly LinkedActor[],
      before: Event | null,
    ): Promise<void> => {
      refuseTwice(draft, taking)
      const was = before ? eventDraft(before).participants : []
      const is = draft.participants.map((p, i) => ({ ...p, actorId: taking[i]?.id ?? p.actorId }))
      if (isDeepStrictEqual(was, is)) {
        if (before && before.date.start !== dateStart) await redate(tx, eventId, { dateStart })
        return
      }
      const rows = taking.flatMap(({ id: actorId, type: actorType, country: actorCountry }, i) => {
        const part = is[i]
        if (!part) return []
        const { role, side, title } = part
        return [
          { eventId, position: i, actorId, role, side, title, dateStart, actorType, actorCountry },
        ]
      })
      await putRows(tx, eventId, rows, before === null)
      actors.countEvents(
        tx,
        was.map((p) => p.actorId),
        taking.map((actor) => actor.id),
      )
    },
  }
}
export type ParticipantWriter = ReturnType<typeof participantWriter>
