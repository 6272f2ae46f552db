import { ElsewhereError, placeOf, RefusedRow, type ImportRecord, type Made } from '../row.ts'
import type { Row, RowResult } from '../row.ts'
import { isRefusal, TakenError, UnresolvedError } from './errors.ts'
import { find, findId } from './find.ts'
import { affiliate, affiliationsOf, putActor } from './put-actor.ts'
import { putArticle } from './put-article.ts'
import { cite, putEvent } from './put-event.ts'
import { collectionOf } from './records.ts'
import type { Stage, Waiting, Work } from './work.ts'

const put = (
  work: Work,
  record: ImportRecord,
  stage: Stage,
): Promise<Made & { waits?: boolean }> => {
  const { article, actor, event, cites } = record
  if (article) return putArticle(work, article, record)
  if (actor) return putActor(work, actor, record, stage)
  if (event) return putEvent(work, event, record)
  if (cites) return cite(work, cites)
  throw new RefusedRow('the line has no article, actor or event')
}

/** @throws RefusedRow when the key of a record is that of another resource */
const claim = async (work: Work, { key, article, actor, event }: ImportRecord): Promise<void> => {
  const claimed = key === undefined ? undefined : work.memory.recall(`key ${key}`)
  if (claimed === undefined) return
  const collection = collectionOf({ article, actor, event })
  const given = article ?? actor ?? event
  const own = given ? await find(work, collection, given) : null
  if (own === null || own !== (await findId(work, collection, claimed)))
    throw new RefusedRow('The key of the line is that of another line.')
}

/** Remembers the keys and ids by which later rows may refer to the records of a row. */
const remember = ({ memory }: Work, { records }: Row, made: { id: string }[]): void => {
  for (const [i, record] of records.entries()) {
    const id = made[i]?.id
    const given = (record.article ?? record.actor ?? record.event)?.id
    if (id === undefined) continue
    if (record.key !== undefined) memory.remember(`key ${record.key}`, id)
    if (given !== undefined && given !== id) memory.remember(`id ${given}`, id)
  }
}

/** Writes the affiliations of the actor of a row; null when they lead to no actor yet. */
export const writeAffiliations = async <R extends Row>(
  work: Work,
  { row, made: [actor, ...others] = [] }: Waiting<R>,
  stage: Stage,
): Promise<RowResult<R> | null> => {
  const [record] = row.records
  const linked = actor && (await affiliationsOf(work, record?.actor?.affiliations ?? [], stage))
  if (!actor || !linked) return null
  return { row, made: [await affiliate(work, actor, linked, record), ...others], error: null }
}

/** The outcome of a row: its result, or that it waits for later rows. */
type Written<R extends Row> =
  | { result: RowResult<R>; waits?: never }
  | { waits: Waiting<R>; result?: never }

/** Writes a row; throws what it is refused for, where a part of it has been written. */
export const writeRow = async <R extends Row>(
  work: Work,
  waiting: Waiting<R>,
  stage: Stage,
): Promise<Written<R>> => {
  const { row, made: before = [] } = waiting
  const { records, about, refused } = row
  if (refused) return { result: { row, made: before, error: refused } }
  work.isBegun = false
  work.at = placeOf(row)
  try {
    if (about && (await find(work, about.collection, about)) === null)
      throw new ElsewhereError(`the ${about.collection} is not here`)
    if (waiting.made) {
      const result = await writeAffiliations(work, waiting, 'last')
      return { result: result ?? { row, made: before, error: null } }
    }
    const made: (Made & { waits?: boolean })[] = []
    for (const record of records) {
      await claim(work, record)
      made.push(await put(work, record, stage))
    }
    remember(work, row, made)
    return made[0]?.waits
      ? { waits: { row, made: made.map(({ waits: _, ...one }) => one) } }
      : { result: { row, made, error: null } }
  } catch (error) {
    if (!isRefusal(error) || work.isBegun) throw error
    if (error instanceof UnresolvedError && stage !== 'last') return { waits: { row } }
    // Rows that refer to the record mean the resource that exists.
    if (error instanceof TakenError) remember(work, row, error.holders)
    return { result: { row, made: before, error } }
  }
}
