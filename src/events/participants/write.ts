import { isDeepStrictEqual } from 'node:util'
import { InputError } from '../../common/errors.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { orderOf } from '../../db/identity.ts'
import { listBeside, updateBy } from '../../db/rows.ts'
import type { LinkedActor } from '../../links/actors.ts'
import type { Links } from '../../links/links.ts'
import { eventDraft, takingPart } from '../draft.ts'
import type { WrittenEvent } from '../written.ts'
import type { Event, EventInput } from '../schema.ts'

/** Refuses two ids of one actor in one role, where one was merged into the other. */
const refuseTwice = ({ participants }: EventInput, taking: readonly LinkedActor[]): void => {
  const parts = new Set<string>()
  for (const [i, { role }] of participants.entries()) {
    const part = `${taking[i]?.id ?? ''} ${role}`
    if (parts.has(part)) {
      throw new InputError([
        {
          path: ['participants', i, 'actorId'],
          code: 'duplicate',
          message: 'has this role already, under the id that it was merged into',
        },
      ])
    }
    parts.add(part)
  }
}

export const participantWriter = ({ schema: { participants } }: Engine, { actors }: Links) => {
  const putRows = listBeside(participants, participants.eventSeq)
  const redate = updateBy(participants, participants.eventSeq, ['dateStart'])
  return {
    /** The actors of the participants, following merges. */
    resolve: (tx: Db, draft: EventInput): Promise<LinkedActor[]> =>
      actors.resolve(tx, takingPart(draft), (i) => ['participants', i, 'actorId']),
    /** Replaces the participants if they or the event's date changed. */
    put: async (
      tx: Db,
      { seq, id, dateStart }: WrittenEvent,
      draft: EventInput,
      taking: readonly LinkedActor[],
      before: Event | null,
    ): Promise<void> => {
      refuseTwice(draft, taking)
      const was = before ? eventDraft(before).participants : []
      const is = draft.participants.map((p, i) => ({ ...p, actorId: taking[i]?.id ?? p.actorId }))
      if (isDeepStrictEqual(was, is)) {
        if (before && before.date.start !== dateStart) await redate(tx, seq, { dateStart })
        return
      }
      const of = { eventSeq: seq, dateStart, idOrder: orderOf(id) }
      const rows = taking.flatMap(
        ({ seq: actorSeq, type: actorType, country: actorCountry }, i) => {
          const part = is[i]
          if (!part) return []
          const { role, side, title } = part
          return [{ ...of, position: i, actorSeq, role, side, title, actorType, actorCountry }]
        },
      )
      await putRows(tx, seq, rows, before === null)
      actors.countEvents(
        tx,
        was.map((p) => p.actorId),
        taking.map((actor) => actor.id),
      )
    },
  }
}
export type ParticipantWriter = ReturnType<typeof participantWriter>
