import { z } from '@hono/zod-openapi'
import { ArticleSummary } from '../../articles/summaries/schema.ts'
import { Exact, ListFilter, VALUE_CHARACTERS } from '../../contract/counted.ts'
import { ActorId, Count, listed, nullable, shown, Version } from '../../contract/fields.ts'
import { ActorRef } from '../../contract/refs.ts'
import { EventSummary } from '../../events/summaries/schema.ts'
import { changed } from '../../history/schema.ts'
import { Actor, Affiliation, Alias } from '../schema.ts'

export const ALIASES_SHOWN = 20
export const POSITIONS_SHOWN = 50
export const VALUES_SHOWN = 10
export const YEARS_SHOWN = 100
export const LATEST_SHOWN = 5
export const MERGED_SHOWN = 50

const { name, type, country, sectors, description, startDate, endDate } = Actor.shape
const more = Count.openapi({ description: 'How many others there are.' })
const ofEvents = ListFilter.openapi({
  description: 'What lists these events at `GET /v1/events`.',
})
const events = { count: Count.openapi({ description: 'The number of events.' }), filter: ofEvents }

const DossierProfile = z
  .object({
    id: ActorId.openapi({ description: 'Id of the actor.' }),
    version: Version.openapi({ description: 'Number of the version.' }),
    name,
    type,
    country,
    sectors,
    description,
    startDate,
    endDate,
    aliases: listed(Alias, ALIASES_SHOWN).openapi({
      description: `The first ${ALIASES_SHOWN} of its other names.`,
    }),
  })
  .openapi('DossierProfile', {
    description: 'Who the actor is. The fields are those of an actor.',
  })

const DossierPositions = z
  .object({
    values: listed(Affiliation, POSITIONS_SHOWN).openapi({
      description: 'The relations, the earliest first; those without a first day before others.',
    }),
    more,
  })
  .openapi('DossierPositions', {
    description: 'What the actor was, over time: its relations to other actors.',
  })

const Counterpart = z
  .object({ actor: ActorRef, ...events })
  .openapi('Counterpart', { description: 'Another actor, and the events that both take part in.' })
const DossierCounterparts = z
  .object({
    values: listed(Counterpart, VALUES_SHOWN).openapi({
      description: 'The actors with most shared events first.',
    }),
    more,
  })
  .openapi('DossierCounterparts', { description: 'The actors that it shares events with.' })

const DossierCount = z
  .object({
    value: shown(VALUE_CHARACTERS).openapi({ description: 'The value, as the filter takes it.' }),
    label: shown(VALUE_CHARACTERS).openapi({ description: 'What people read in its place.' }),
    ...events,
  })
  .openapi('DossierCount', { description: 'How many events have a value.' })
const DossierCounts = z
  .object({
    values: listed(DossierCount, VALUES_SHOWN).openapi({
      description: 'The values of most events first.',
    }),
    missing: Count.openapi({ description: 'How many events have no value.' }),
    more: z.boolean().openapi({ description: 'Whether there are more values than these.' }),
  })
  .openapi('DossierCounts', { description: 'The events by the values of a filter.' })

const DossierYear = z
  .object({
    year: shown(4).openapi({ description: 'The year, as `2024`.' }),
    ...events,
  })
  .openapi('DossierYear', { description: 'The events that begin in a year.' })
const EarlierEvents = z
  .object(events)
  .openapi('EarlierEvents', { description: 'The events that begin before some years.' })
const DossierYears = z
  .object({
    values: listed(DossierYear, YEARS_SHOWN).openapi({
      description: `The years from the first event to the last, each year in between too; the last ${YEARS_SHOWN}.`,
    }),
    earlier: nullable(EarlierEvents).openapi({
      description: 'The events that begin before these years; null when there are none.',
    }),
  })
  .openapi('DossierYears', { description: 'The events by the year of the first day.' })

const DossierEvents = z
  .object({
    ...events,
    latest: listed(EventSummary, LATEST_SHOWN).openapi({ description: 'The latest of them.' }),
  })
  .openapi('DossierEvents', { description: 'The events that the actor takes part in.' })
const DossierArticles = z
  .object({
    count: Count.openapi({ description: 'The number of articles.' }),
    filter: ListFilter.openapi({ description: 'What lists them at `GET /v1/articles`.' }),
    latest: listed(ArticleSummary, LATEST_SHOWN).openapi({ description: 'The latest of them.' }),
  })
  .openapi('DossierArticles', { description: 'The articles that mention the actor.' })

const MergedActor = z
  .object({
    id: ActorId.openapi({ description: 'Its id.' }),
    name,
    version: Version.openapi({ description: 'Its version.' }),
    position: changed.position.openapi({ description: 'Position of the merge in the changes.' }),
  })
  .openapi('MergedActor', {
    description:
      'A merged actor: `POST /v1/actors/{id}/unmerge` undoes it, with its version as `If-Match`.',
  })
const DossierMerged = z
  .object({
    values: listed(MergedActor, MERGED_SHOWN).openapi({ description: 'The last merged first.' }),
    more,
  })
  .openapi('DossierMerged', {
    description: 'The actors merged into this one, also by way of another.',
  })

const DossierData = z
  .object({
    actor: DossierProfile,
    positions: DossierPositions,
    counterparts: DossierCounterparts,
    types: DossierCounts.openapi({ description: 'The events by type.' }),
    countries: DossierCounts.openapi({ description: 'The events by country.' }),
    regions: DossierCounts.openapi({ description: 'The events by region.' }),
    years: DossierYears,
    events: DossierEvents,
    articles: DossierArticles,
    merged: DossierMerged,
  })
  .openapi('DossierData', { description: 'What is known of an actor.' })

export const Dossier = z.object({ data: DossierData, exact: Exact }).openapi('Dossier', {
  description: 'What is known of an actor, and whether its counts are exact.',
})
export type Dossier = z.infer<typeof Dossier>
