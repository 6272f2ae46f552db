import type { Column } from 'drizzle-orm'
import type { Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { filterKinds } from '../db/query/filter-kinds.ts'
import { filtering, type Filter } from '../db/query/filters.ts'
import type { Links } from '../links/links.ts'
import { codeLabel, countryLabel, typeLabel } from '../vocabulary/labels.ts'
import { specialFilters } from './special-filters.ts'
import type { EventQuery } from './query.ts'
import { eventSides } from './sides.ts'

/** The filters of events. */
export const eventFilters = (
  engine: Engine,
  { actors: links, origins }: Links,
  names: ExternalIds,
) => {
  const { events, evidence, participants } = engine.schema
  const sides = eventSides(engine.schema)
  const kinds = filterKinds(engine, origins, events, events.dateStart)
  const { column, dataset, flag, link, named, partOf, range, sideList, source } = kinds
  const { area, around, codes, happenedFrom, happenedTo, pair } = specialFilters(
    engine,
    kinds.pieces,
    links,
  )

  const ofParticipant = (value: Column) => ({
    table: participants,
    value,
    sort: participants.dateStart,
    of: participants.eventId,
  })
  const acting = (role?: 'initiator' | 'recipient'): Filter<readonly string[], EventQuery> =>
    link(ofParticipant(participants.actorId), {
      known: links.survivors,
      labels: links.namesOf,
      ...(role ? { role: [participants.role, role] } : {}),
    })
  const ofEvidence = { table: evidence, sort: evidence.dateStart, of: evidence.eventId }

  // The most selective first.
  return filtering<EventQuery>({
    externalId: named(names),
    article: link({ ...ofEvidence, value: evidence.articleId }, { isCounted: false }),
    pair,
    initiator: acting('initiator'),
    recipient: acting('recipient'),
    actor: acting(),
    tag: sideList(sides.tags),
    code: codes,
    source: source({
      nameId: evidence.sourceNameId,
      domainId: evidence.sourceDomainId,
      beside: ofEvidence,
    }),
    context: sideList(sides.contexts, { label: codeLabel }),
    dataset: dataset(events.datasetNameId),
    mode: column(events.mode, { label: codeLabel }),
    country: column(events.country, { label: countryLabel }),
    type: column(events.type, { label: typeLabel }),
    actorCountry: link(ofParticipant(participants.actorCountry), { label: countryLabel }),
    actorType: link(ofParticipant(participants.actorType), { label: codeLabel }),
    precision: column(events.datePrecision, { label: codeLabel }),
    status: column(events.status, { label: codeLabel }),
    quadClass: column(events.quadClass, { label: codeLabel }),
    hasEvidence: flag(events.hasEvidence),
    from: happenedFrom,
    to: happenedTo,
    bbox: area,
    near: around,
    radiusKm: partOf('near'),
    // What has no count has -1, which is not at most anything.
    fatalitiesMin: range(events.fatalitiesBest, { to: 'fatalitiesMax', least: 0 }),
    fatalitiesMax: partOf('fatalitiesMin'),
    intensityMin: range(events.intensity, { to: 'intensityMax' }),
    intensityMax: partOf('intensityMin'),
  })
}
