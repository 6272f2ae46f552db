import type { Collection } from '../common/collections.ts'
import type { Db, Engine } from '../db/engine.ts'

/** The parameters that lift the defaults by which a list leaves out resources. */
const ALL_OF: Record<Collection, Record<string, string[]>> = {
  article: { status: ['any'] },
  actor: {},
  event: { modality: ['any'] },
}

/** Tells the change feed which resources are shown otherwise since a write that has not changed them. */
export const touches = ({ changes }: Engine) => {
  const listed = (tx: Db, collection: Collection, by: string, value: string): void =>
    changes.touchedList(tx, { collection, by, value, also: ALL_OF[collection] })
  return {
    /** Resources by their ids. */
    shown: changes.touched,
    /** The events that an actor takes part in. */
    eventsOfActor: (tx: Db, actor: string) => listed(tx, 'event', 'actor', actor),
    /** The articles that mention an actor. */
    articlesOfActor: (tx: Db, actor: string) => listed(tx, 'article', 'actor', actor),
    /** The actors that are affiliated with an actor, or it with them. */
    actorsOfActor: (tx: Db, actor: string) => listed(tx, 'actor', 'affiliatedWith', actor),
    /** The events that an article is evidence of. */
    eventsOfArticle: (tx: Db, article: string) => listed(tx, 'event', 'article', article),
    /** The duplicates of an article. */
    duplicatesOf: (tx: Db, article: string) => listed(tx, 'article', 'duplicateOf', article),
    /** The articles that are evidence of an event. */
    articlesOfEvent: (tx: Db, event: string) => listed(tx, 'article', 'event', event),
  }
}
export type Touches = ReturnType<typeof touches>
