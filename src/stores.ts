import { dossierStore } from './actors/dossier/store.ts'
import { actorLedger } from './actors/ledger.ts'
import { actorStore } from './actors/store.ts'
import { annotator } from './articles/annotate.ts'
import { articleLedger } from './articles/ledger.ts'
import { articleStore } from './articles/store.ts'
import type { Engine } from './db/engine.ts'
import type { LedgerSources } from './db/ledger.ts'
import { printedItems } from './db/printed-items.ts'
import { eventLedger } from './events/ledger.ts'
import { eventStore } from './events/store.ts'
import { createLinks } from './links/links.ts'
import { recogniser } from './links/recogniser.ts'
import { suggester } from './search/suggest.ts'

/** Tells the ledger the state of resources. */
export const ledgerSources = (engine: Pick<Engine, 'kit' | 'schema'>): LedgerSources => ({
  article: articleLedger(engine),
  actor: actorLedger(engine),
  event: eventLedger(engine),
})

/**
 * The stores of an engine.
 *
 * @param itemBytes how many bytes of printed items of lists are kept
 */
export const createStores = (engine: Engine, itemBytes = 0) => {
  const printed = printedItems(engine, itemBytes)
  const { article, actor, event } = ledgerSources(engine)
  engine.changes.describe('article', article)
  engine.changes.describe('actor', actor)
  engine.changes.describe('event', event)
  const links = createLinks(engine)
  const stores = {
    articles: articleStore(engine, links, printed),
    actors: actorStore(engine, links, printed),
    events: eventStore(engine, links, printed),
  }
  const recognise = recogniser(engine)
  return {
    ...stores,
    /** The items of lists that are kept. */
    printed,
    dossiers: dossierStore(stores),
    recognise,
    annotate: annotator(recognise, (ids) => engine.read((db) => links.actors.survivors(db, ids))),
    /** Reads at once what a write will ask for of the datasets and sources of some resources. */
    foresee: links.origins.foresee,
    suggest: suggester(engine, stores.articles.filters.counted.get('source')?.labels),
  }
}
export type Stores = ReturnType<typeof createStores>
