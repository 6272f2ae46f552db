import type { Schema } from '../db/schema.ts'
import type { SideList } from '../db/side-lists.ts'

/** The side lists of actors that filters use, by field. */
export const actorSides = ({ actors, actorTags, actorSectors }: Schema) =>
  ({
    tags: {
      table: actorTags,
      list: actors.tags,
      value: actorTags.tag,
      sort: actorTags.nameKey,
      order: actorTags.idOrder,
      of: actorTags.actorSeq,
    },
    sectors: {
      table: actorSectors,
      list: actors.sectors,
      value: actorSectors.sector,
      sort: actorSectors.nameKey,
      order: actorSectors.idOrder,
      of: actorSectors.actorSeq,
    },
  }) satisfies Record<string, SideList>
