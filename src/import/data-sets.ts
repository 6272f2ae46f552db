import type { DataSet } from './data-set.ts'
import { ndjson } from './ndjson.ts'
import { ucdpActors } from './ucdp-actors.ts'
import { ucdpGed } from './ucdp-ged.ts'

/** What `dateline import` loads, by name. */
export const DATA_SETS: Record<string, DataSet> = {
  ndjson,
  'ucdp-actors': ucdpActors,
  'ucdp-ged': ucdpGed,
}
