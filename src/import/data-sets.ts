import type { DataSet } from './data-set.ts'
import { gdeltEvents } from './gdelt-events.ts'
import { gdeltGkg } from './gdelt-gkg.ts'
import { gdeltMentions } from './gdelt-mentions.ts'
import { ndjson } from './ndjson.ts'
import { ninjs } from './ninjs.ts'
import { polecat } from './polecat.ts'
import { feeds } from './rss.ts'
import { spreadsheet } from './spreadsheet.ts'
import { ucdpActors } from './ucdp-actors.ts'
import { ucdpGed } from './ucdp-ged.ts'

/** What `dateline import` loads, by name. */
export const DATA_SETS: Record<string, DataSet> = {
  csv: spreadsheet,
  ndjson,
  ninjs,
  polecat,
  rss: feeds,
  'gdelt-events': gdeltEvents,
  'gdelt-mentions': gdeltMentions,
  'gdelt-gkg': gdeltGkg,
  'ucdp-actors': ucdpActors,
  'ucdp-ged': ucdpGed,
}
