import type { Stores } from '../stores.ts'
import type { Engine } from '../db/engine.ts'
import { seed } from './seed.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

/** What is said where invented data must not stand among what others read. */
export const NO_SAMPLE =
  'No sample data goes in where a key is required, or with NODE_ENV=production: it is for trying Dateline on your own machine.'

/** Puts the sample data into a database that is empty, and says so; false when it is not empty. */
export const putSample = async (
  engine: Engine,
  stores: Stores,
  { inRoot }: Place,
): Promise<boolean> => {
  const seeded = await seed(engine, stores, inRoot('seeds'))
  if (!seeded) return false
  say(`Sample data: ${seeded.articles} articles, ${seeded.actors} actors, ${seeded.events} events.`)
  return true
}
