import { actorTables } from './tables/actors.ts'
import { articleTables } from './tables/articles.ts'
import { changeTables } from './tables/changes.ts'
import { eventTables } from './tables/events.ts'
import { keyTables } from './tables/keys.ts'
import { originTables } from './tables/origins.ts'
import { suggestionTables } from './tables/suggestions.ts'
import type { Kit } from './tables/values.ts'

export * from './tables/values.ts'

/**
 * All tables, made with an engine's kit.
 *
 * Lists that belong to one resource and are read whole (tags, authors, codes …) are JSON on its
 * row; a side table per list carries the sort key beside the value, so that a filter by it is one
 * range of one index, and is kept as the list is written (see `sqlite/search.sql`). Links between
 * resources are tables only.
 *
 * Links and lists refer to resources by `seq`, their number: ids are what the contract calls them. Where lists sort
 * by a column, rows of one value are in the order of their ids: indexes have their first 64 bits, `id_order`, and
 * the number.
 */
export const define = (k: Kit) => {
  const origins = originTables(k)
  const actors = actorTables(k, origins)
  const articles = articleTables(k, origins, actors)
  const events = eventTables(k, origins, actors, articles)
  return {
    ...origins,
    ...articles,
    ...actors,
    ...events,
    ...suggestionTables(k),
    ...keyTables(k),
    ...changeTables(k),
  }
}

/** The tables of an engine. */
export type Schema = ReturnType<typeof define>
