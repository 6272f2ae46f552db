import type { Schema } from '../db/schema.ts'
import type { SideList } from '../db/side-lists.ts'

/** The side lists of actors that filters use, by field. */
export const actorSides = ({ actorTags, actorSectors }: Schema) =>
  ({
    tags: {
      table: actorTags,
      value: actorTags.tag,
      sort: actorTags.nameKey,
      order: actorTags.idOrder,
      of: actorTags.actorSeq,
    },
    sectors: {
      table: actorSectors,
      value: actorSectors.sector,
      sort: actorSectors.nameKey,
      order: actorSectors.idOrder,
      of: actorSectors.actorSeq,
    },
  }) satisfies Record<string, SideList>
