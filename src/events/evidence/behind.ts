import { NoRowError } from '../../common/errors.ts'
import type { Db } from '../../db/engine.ts'
import type { Position } from '../../common/lists.ts'
import type { LinkRows } from './rows.ts'

/** Where a link is in the lists that have it. */
interface LinkPlace {
  eventId: string
  articleId: string
  dateStart: string
  position: number
}

/**
 * Where a list of links goes on behind one of them.
 *
 * @param behind id of that link
 * @throws NoRowError when the list does not have it
 */
export const placeBehind = async (
  db: Db,
  { place }: LinkRows,
  behind: string | undefined,
  isOfList: (link: LinkPlace) => boolean,
  positionOf: (link: LinkPlace) => Position,
): Promise<Position | undefined> => {
  if (behind === undefined) return undefined
  const [link] = await place(db).execute({ id: behind })
  if (!link || !isOfList(link)) throw new NoRowError()
  return positionOf(link)
}
