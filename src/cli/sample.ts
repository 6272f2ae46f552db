import type { Stores } from '../stores.ts'
import type { Engine } from '../db/engine.ts'
import { seed } from './seed.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

/** The refusal to write sample data where a server is in real use. */
export const NO_SAMPLE =
  'Sample data is not written where a key is required or with NODE_ENV=production: it is for trying Dateline on your own machine.'

/** Writes the sample data to an empty database and says so; false when it is not empty. */
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
