import type { DataSet } from './data-set.ts'
import { ndjson } from './ndjson.ts'
import { ninjs } from './ninjs.ts'
import { feeds } from './rss.ts'
import { spreadsheet } from './spreadsheet.ts'
import { ucdpActors } from './ucdp-actors.ts'
import { ucdpGed } from './ucdp-ged.ts'

/** What `dateline import` loads, by name. */
export const DATA_SETS: Record<string, DataSet> = {
  csv: spreadsheet,
  ndjson,
  ninjs,
  rss: feeds,
  'ucdp-actors': ucdpActors,
  'ucdp-ged': ucdpGed,
}
