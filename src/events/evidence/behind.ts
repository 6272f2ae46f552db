import { NoRowError } from '../../common/errors.ts'
import type { Db } from '../../db/engine.ts'
import type { Position } from '../../common/lists.ts'
import type { LinkRows } from './rows.ts'

/** The position of a link in the lists that contain it. */
interface LinkPlace {
  event: { seq: number; id: string }
  articleId: string
  dateStart: string
  position: number
}

/**
 * The position after which a list continues.
 * @param behind id of the last link seen
 * @throws NoRowError when the list does not contain it
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
