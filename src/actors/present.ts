import { iso } from '../common/text.ts'
import type { Engine } from '../db/engine.ts'
import type { DatasetValue } from '../db/origins.ts'
import type { Actor } from './schema.ts'

type Affiliation = Actor['affiliations'][number]

/** A row of an actor with its dataset. */
export type ActorRow = Engine['schema']['actors']['$inferSelect'] & { dataset: DatasetValue | null }

/** An affiliation with the fields of the actor that it leads to. */
interface AffiliationRow {
  actorSeq: number
  actor: { id: string; name: string; type: string; country: string | null }
  type: string
  title: string | null
  from: string | null
  to: string | null
}

/** Turns a row into the contract's actor; it was validated when it was written. */
export const present = (row: ActorRow, affiliated: readonly AffiliationRow[]): Actor => ({
  id: row.id,
  version: row.version,
  createdAt: iso(row.createdAt),
  updatedAt: iso(row.updatedAt),
  externalIds: row.externalIds,
  tags: row.tags,
  dataset: row.dataset,
  type: row.type as Actor['type'],
  name: row.name,
  aliases: row.aliases as Actor['aliases'],
  country: row.country,
  sectors: row.sectors as Actor['sectors'],
  description: row.description,
  startDate: row.startDate,
  endDate: row.endDate,
  affiliations: affiliated.map(({ actor, type, title, from, to }) => ({
    actor: actor as Affiliation['actor'],
    type: type as Affiliation['type'],
    title,
    from,
    to,
  })),
  eventCount: row.eventCount,
  articleCount: row.articleCount,
})
