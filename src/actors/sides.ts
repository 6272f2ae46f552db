import type { Schema } from '../db/schema.ts'
import type { SideList } from '../db/side-lists.ts'

/** The side lists of actors that filters use, by field. */
export const actorSides = ({ actorTags, actorSectors }: Schema) =>
  ({
    tags: {
      table: actorTags,
      value: actorTags.tag,
      sort: actorTags.nameKey,
      of: actorTags.actorId,
    },
    sectors: {
      table: actorSectors,
      value: actorSectors.sector,
      sort: actorSectors.nameKey,
      of: actorSectors.actorId,
    },
  }) satisfies Record<string, SideList>
