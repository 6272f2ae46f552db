import { feeds } from './formats/feeds/feeds.ts'
import { gdeltEvents } from './formats/gdelt/events.ts'
import { gdeltGkg } from './formats/gdelt/gkg.ts'
import { gdeltMentions } from './formats/gdelt/mentions.ts'
import { ndjson } from './formats/ndjson.ts'
import { ninjs } from './formats/ninjs/ninjs.ts'
import { polecat } from './formats/polecat.ts'
import { spreadsheet } from './formats/spreadsheet/spreadsheet.ts'
import { ucdpActors } from './formats/ucdp/actors.ts'
import { ucdpGed } from './formats/ucdp/ged.ts'
import type { Importer } from './importer.ts'

/** The importers by the name that `dateline import` takes; a new one is added here. */
export const IMPORTERS: Record<string, Importer> = {
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
