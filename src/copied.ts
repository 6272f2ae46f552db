import { actorSides } from './actors/sides.ts'
import { actorTexts } from './actors/store.ts'
import { articleSides } from './articles/sides.ts'
import { articleTexts } from './articles/store.ts'
import type { Row } from './db/copy.ts'
import type { Db, Engine } from './db/engine.ts'
import { orderOf } from './db/identity.ts'
import { searched } from './db/query/searched.ts'
import { sideItems, sideListAdder } from './db/side-lists.ts'
import { eventTexts } from './events/lists.ts'
import { mapAdder } from './events/map/add.ts'
import { eventSides } from './events/sides.ts'

/** Makes what has the side lists, the search indexes and the map of an engine take in rows that a write has copied. */
export const copiedIndexer = (engine: Engine) => {
  const { schema } = engine
  const { articles, actors, events } = schema
  const searches = {
    articles: searched(engine, 'articles', articles, articleTexts(engine)),
    actors: searched(engine, 'actors', actors, actorTexts(engine)),
    events: searched(engine, 'events', events, eventTexts(engine)),
  }
  const addArticle = sideListAdder(articleSides(schema))
  const addActor = sideListAdder(actorSides(schema))
  const addEvent = sideListAdder(eventSides(schema))
  const addToMap = mapAdder(engine)
  const placed = ({ seq, id }: { seq: number; id: string }, sort: string | number) => ({
    seq,
    order: orderOf(id),
    sort,
  })
  const lists: Record<keyof typeof searches, (tx: Db, row: Row) => Promise<void>> = {
    articles: (tx, row) => {
      const article = row as typeof articles.$inferSelect
      const { publishedAt, tags, authors } = article
      return addArticle(tx, placed(article, publishedAt), {
        tags: sideItems(tags),
        authors: sideItems(authors),
      })
    },
    actors: (tx, row) => {
      const actor = row as typeof actors.$inferSelect
      const { nameKey, tags, sectors } = actor
      return addActor(tx, placed(actor, nameKey), {
        tags: sideItems(tags),
        sectors: sideItems(sectors),
      })
    },
    events: async (tx, row) => {
      const event = row as typeof events.$inferSelect
      await addEvent(tx, placed(event, event.dateStart), {
        tags: sideItems(event.tags),
        contexts: sideItems(event.contexts),
        codes: event.codes.map(({ code, scheme }) => [code, scheme]),
      })
      await addToMap(tx, event.seq, event)
    },
  }
  return async (tx: Db, table: string, rows: readonly Row[]): Promise<void> => {
    if (!(table in searches)) return
    const name = table as keyof typeof searches
    for (const row of rows) {
      await lists[name](tx, row)
      searches[name](tx, String(row['id']), true)
    }
  }
}
