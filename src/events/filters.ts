import type { Column } from 'drizzle-orm'
import type { Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { filterKinds } from '../db/query/filter-kinds.ts'
import type { Filter } from '../db/query/filter.ts'
import { filtering } from '../db/query/filters.ts'
import type { Links } from '../links/links.ts'
import { codeLabel, countryLabel, typeLabel } from '../vocabulary/labels.ts'
import { specialFilters } from './special-filters.ts'
import { EXCLUDABLE, type EventQuery } from './query.ts'
import { eventSides } from './sides.ts'

/** Filters by numbers and times. */
const measures = (
  { atLeast, partOf, range, span }: ReturnType<typeof filterKinds>,
  { events }: Engine['schema'],
) => ({
  startFrom: span<EventQuery, string>({ to: 'startTo' }),
  startTo: partOf<EventQuery>('startFrom'),
  // An event without a count has -1, which is not at most any number.
  fatalitiesMin: range<EventQuery>(events.fatalitiesBest, { to: 'fatalitiesMax', least: 0 }),
  fatalitiesMax: partOf<EventQuery>('fatalitiesMin'),
  intensityMin: range<EventQuery>(events.intensity, { to: 'intensityMax' }),
  intensityMax: partOf<EventQuery>('intensityMin'),
  // An event has no more texts and sources than articles.
  minArticles: atLeast<EventQuery>(events.articleCount, events.articleCount),
  minOriginals: atLeast<EventQuery>(events.originalCount, events.articleCount),
  minSources: atLeast<EventQuery>(events.sourceCount, events.articleCount),
  publishedFrom: range<EventQuery>(events.firstReportedAt, { to: 'publishedTo' }),
  publishedTo: partOf<EventQuery>('publishedFrom'),
  createdFrom: range<EventQuery>(events.createdAt, { to: 'createdTo' }),
  createdTo: partOf<EventQuery>('createdFrom'),
  updatedFrom: range<EventQuery>(events.updatedAt, { to: 'updatedTo' }),
  updatedTo: partOf<EventQuery>('updatedFrom'),
  confidenceMin: atLeast<EventQuery>(events.confidence),
})

/** How events are found by their participants and their evidence. */
const besideEvents = ({ evidence, participants }: Engine['schema']) => ({
  ofParticipant: (value: Column) => ({
    table: participants,
    value,
    sort: participants.dateStart,
    order: participants.idOrder,
    of: participants.eventSeq,
  }),
  ofEvidence: {
    table: evidence,
    sort: evidence.dateStart,
    order: evidence.idOrder,
    of: evidence.eventSeq,
  },
})

/** The filters of events. */
export const eventFilters = (
  engine: Engine,
  { actors: links, articles: reports, origins }: Links,
  names: ExternalIds,
) => {
  const { actors, events, evidence, participants } = engine.schema
  const sides = eventSides(engine.schema)
  const kinds = filterKinds(engine, origins, events, events.dateStart)
  const { column, dataset, flag, ids, link, named, partOf, sideList, source } = kinds
  const special = specialFilters(engine, kinds.pieces, links)
  const { ofParticipant, ofEvidence } = besideEvents(engine.schema)

  const acting = (role?: 'initiator' | 'recipient'): Filter<readonly string[], EventQuery> =>
    link(ofParticipant(participants.actorSeq), {
      numbers: links.numbers,
      named: actors,
      labels: links.namesOf,
      ...(role ? { role: [participants.role, role] } : { further: special.ofParticipant }),
    })

  // The most selective first.
  return filtering<EventQuery>(
    events,
    {
      id: ids(),
      externalId: named(names),
      article: link(
        { ...ofEvidence, value: evidence.articleSeq },
        { numbers: reports.numbers, isCounted: false, further: special.ofEvidence },
      ),
      ...special.pairs,
      initiator: acting('initiator'),
      recipient: acting('recipient'),
      actor: acting(),
      tag: sideList(sides.tags),
      code: special.codes,
      source: source({
        nameId: evidence.sourceNameId,
        domainId: evidence.sourceDomainId,
        beside: ofEvidence,
        further: special.ofEvidence,
      }),
      context: sideList(sides.contexts, { label: codeLabel }),
      dataset: dataset(events.datasetNameId),
      mode: column(events.mode, { label: codeLabel }),
      admin1: column(events.admin1),
      country: column(events.country, { label: countryLabel }),
      type: column(events.type, { label: typeLabel }),
      actorCountry: link(ofParticipant(participants.actorCountry), {
        label: countryLabel,
        further: special.ofParticipant,
      }),
      actorType: link(ofParticipant(participants.actorType), {
        label: codeLabel,
        further: special.ofParticipant,
      }),
      precision: column(events.datePrecision, { label: codeLabel }),
      status: column(events.status, { label: codeLabel }),
      quadClass: column(events.quadClass, { label: codeLabel }),
      hasEvidence: flag(events.hasEvidence),
      dateFrom: special.happenedFrom,
      dateTo: special.happenedTo,
      ...special.places,
      radiusKm: partOf('near'),
      ...measures(kinds, engine.schema),
      role: special.role,
      side: special.side,
      stance: special.stance,
      modality: special.modality,
    },
    EXCLUDABLE,
  )
}
