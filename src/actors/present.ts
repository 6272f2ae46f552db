import { iso } from '../common/text.ts'
import type { Engine } from '../db/engine.ts'
import type { DatasetValue } from '../db/origins.ts'
import type { Actor } from './schema.ts'

type Affiliation = Actor['affiliations'][number]

/** An actor as it is read from the database. */
export type ActorRow = Engine['schema']['actors']['$inferSelect'] & { dataset: DatasetValue | null }

/** An affiliation with the actor that it is with. */
export interface AffiliationRow {
  actorId: string
  actor: { id: string; name: string; type: string; country: string | null }
  type: string
  title: string | null
  from: string | null
  to: string | null
}

/** The bridge from tables to the contract; what the database holds was validated on its way in. */
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
