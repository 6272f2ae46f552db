import { NotFoundError } from '../common/errors.ts'
import type { Listed, Position } from '../common/lists.ts'
import type { Db, Engine } from './engine.ts'
import type { ListItem } from './query/add-snippets.ts'
import type { Load } from './query/list.ts'

/** Reads a page of a list, whose items `load` reads. */
type Page<Query> = <T extends ListItem>(
  db: Db,
  query: Query,
  after: Position | undefined,
  load: Load<T>,
) => Promise<Listed<T>>

/**
 * The verbs that read resources in short.
 *
 * @param none what is said of an unknown id
 * @param refuse throws what is to be said of an id that is known in another way
 */
export const summariesOf = <Query, Summary extends ListItem>(
  { read }: Engine,
  none: string,
  load: (db: Db, ids: string[]) => Promise<Summary[]>,
  page: Page<Query>,
  refuse?: (db: Db, id: string) => Promise<void>,
) => ({
  /** A page of the resources that pass the filters, in short. */
  listSummaries: (query: Query, after?: Position): Promise<Listed<Summary>> =>
    read((db) => page(db, query, after, load)),
  /** The first of them, on a snapshot that is open. */
  firstSummaries: async (db: Db, query: Query): Promise<Summary[]> =>
    (await page(db, query, undefined, load)).data,
  /** @throws NotFoundError */
  getSummary: (id: string): Promise<Summary> =>
    read(async (db) => {
      const [found] = await load(db, [id])
      if (found) return found
      await refuse?.(db, id)
      throw new NotFoundError(none)
    }),
})
