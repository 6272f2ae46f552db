import { z } from '@hono/zod-openapi'
import {
  ActorId,
  allOptional,
  COMMON_DEFAULTS,
  Confidence,
  Count,
  Country,
  COUNTRY_CHARACTERS,
  DAY_CHARACTERS,
  ID_CHARACTERS,
  Language,
  LANGUAGE_CHARACTERS,
  LIST_ITEMS,
  listed,
  listOf,
  NAME_CHARACTERS,
  nullable,
  PartialDate,
  patched,
  shown,
  SNIPPET_CHARACTERS,
  stored,
  strings,
  SUMMARY_CHARACTERS,
  label,
  text,
  TITLE_CHARACTERS,
  withDefaults,
  written,
} from '../contract/fields.ts'
import { ActorRef, ActorType } from '../contract/refs.ts'
import { SECTORS } from '../vocabulary/plover.ts'

/** How many links and values the answer of an unmerge lists. */
export const VALUES_NAMED = 100

export const ALIAS_KINDS = ['alias', 'previous', 'native', 'transliteration', 'acronym'] as const
export const AFFILIATION_TYPES = [
  'member_of',
  'part_of',
  'leads',
  'holds_position',
  'represents',
  'employed_by',
  'allied_with',
  'successor_of',
  'related_to',
] as const
export const Sector = z.enum(SECTORS)
const AliasKind = z.enum(ALIAS_KINDS)
const AffiliationType = z.enum(AFFILIATION_TYPES)

const AliasInput = z
  .strictObject({
    name: label(NAME_CHARACTERS).openapi({ description: 'The other name.' }),
    language: nullable(Language)
      .default(null)
      .openapi({ description: 'Language of the name, BCP 47.' }),
    kind: AliasKind.default('alias').openapi({ description: 'Kind of name.' }),
  })
  .openapi('AliasInput', { description: 'Another name of an actor.' })
export const Alias = z
  .object({
    name: shown(NAME_CHARACTERS).openapi({ description: 'The other name.' }),
    language: nullable(shown(LANGUAGE_CHARACTERS)).openapi({
      description: 'Language of the name, BCP 47.',
    }),
    kind: AliasKind.openapi({ description: 'Kind of name.' }),
  })
  .openapi('Alias', { description: 'Another name of an actor.' })

/** Refuses an affiliation that ends before it begins, as far as the precision tells. */
export const endsInTime = (
  { from, to }: { from: string | null; to: string | null },
  ctx: z.core.$RefinementCtx,
) => {
  if (from === null || to === null || from.slice(0, to.length) <= to.slice(0, from.length)) return
  ctx.addIssue({
    code: 'custom',
    path: ['to'],
    message: 'must not end before it begins',
    params: { code: 'out_of_order' },
  })
}

export const AffiliationInput = z
  .strictObject({
    actorId: ActorId.openapi({ description: 'Id of the other actor.' }),
    type: AffiliationType.openapi({ description: 'The relation of this actor to the other.' }),
    title: nullable(label(NAME_CHARACTERS))
      .default(null)
      .openapi({ description: 'Title or office.' }),
    from: nullable(PartialDate)
      .default(null)
      .openapi({ description: 'First day: YYYY, YYYY-MM or YYYY-MM-DD.' }),
    to: nullable(PartialDate)
      .default(null)
      .openapi({ description: 'Last day; null if not known.' }),
  })
  .superRefine(endsInTime)
  .openapi('AffiliationInput', { description: 'A relation of an actor to another one.' })

export const Affiliation = z
  .object({
    actor: ActorRef,
    type: AffiliationType.openapi({ description: 'The relation of this actor to the other.' }),
    title: nullable(shown(NAME_CHARACTERS)).openapi({ description: 'Title or office.' }),
    from: nullable(shown(DAY_CHARACTERS)).openapi({
      description: 'First day: YYYY, YYYY-MM or YYYY-MM-DD.',
    }),
    to: nullable(shown(DAY_CHARACTERS)).openapi({ description: 'Last day; null if not known.' }),
  })
  .openapi('Affiliation', { description: 'A relation of an actor to another one.' })

/** The other names of an actor, at most `max`. */
export const aliasesOf = (max: number) =>
  listOf(AliasInput, max, (a) => `${a.name} ${a.language} ${a.kind}`).openapi({
    description: 'Its other names; search finds them all.',
  })

const fields = {
  type: ActorType.openapi({ description: 'Kind of actor.' }),
  name: label(NAME_CHARACTERS).openapi({ description: 'The name it is best known by.' }),
  aliases: aliasesOf(LIST_ITEMS),
  country: nullable(Country).openapi({ description: 'Country it belongs to, ISO 3166-1 alpha-2.' }),
  sectors: strings(Sector).openapi({ description: 'Its sectors: PLOVER codes.' }),
  description: nullable(text(SUMMARY_CHARACTERS)).openapi({ description: 'Short description.' }),
  startDate: nullable(PartialDate).openapi({
    description: 'Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.',
  }),
  endDate: nullable(PartialDate).openapi({
    description: 'Death or end: YYYY, YYYY-MM or YYYY-MM-DD.',
  }),
  affiliations: z
    .array(AffiliationInput)
    .max(LIST_ITEMS)
    .openapi({ description: 'Its relations to other actors.' }),
  ...written(),
}

/** Body that creates or replaces an actor. */
export const ActorInput = z
  .strictObject(
    withDefaults(fields, {
      ...COMMON_DEFAULTS,
      aliases: [],
      country: null,
      sectors: [],
      description: null,
      startDate: null,
      endDate: null,
      affiliations: [],
    }),
  )
  .openapi('ActorInput', { description: 'An actor to record. Type and name are required.' })
export type ActorInput = z.infer<typeof ActorInput>

/** Body that changes an actor: a JSON Merge Patch (RFC 7396). */
export const ActorPatch = z
  .strictObject(allOptional({ ...fields, ...patched() }))
  .openapi('ActorPatch', {
    description:
      'A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.',
  })

export const MergeRequest = z
  .strictObject({
    duplicateId: ActorId.openapi({ description: 'Id of the duplicate to merge into it.' }),
  })
  .openapi('MergeRequest', { description: 'The duplicate to merge into this actor.' })

/** The kinds of links and values that a merge moves. */
const MERGED_KINDS = [
  'participant',
  'mention',
  'affiliation',
  'alias',
  'sector',
  'tag',
  'externalId',
] as const

const MergedValue = z
  .object({
    kind: z.enum(MERGED_KINDS).openapi({
      description:
        'Kind: a link from an event (`participant`), from an article (`mention`) or between actors (`affiliation`), or a value of the actor itself.',
    }),
    id: nullable(shown(ID_CHARACTERS)).openapi({
      description: 'Id of the event, article or other actor; null for a value.',
    }),
    title: shown(TITLE_CHARACTERS).openapi({
      description: 'Title or name of that resource, or the value.',
    }),
  })
  .openapi('MergedValue', {
    description: 'A link or value that a merge or its undoing affects.',
  })
export type MergedValue = z.infer<typeof MergedValue>

export const Actor = z
  .object({
    ...stored(ActorId),
    type: ActorType.openapi({ description: 'Kind of actor.' }),
    name: shown(NAME_CHARACTERS).openapi({ description: 'The name it is best known by.' }),
    aliases: listed(Alias).openapi({ description: 'Its other names.' }),
    country: nullable(shown(COUNTRY_CHARACTERS)).openapi({
      description: 'Country it belongs to, ISO 3166-1 alpha-2.',
    }),
    sectors: listed(Sector).openapi({ description: 'PLOVER sector codes.' }),
    description: nullable(shown(SUMMARY_CHARACTERS)).openapi({ description: 'Short description.' }),
    startDate: nullable(shown(DAY_CHARACTERS)).openapi({
      description: 'Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.',
    }),
    endDate: nullable(shown(DAY_CHARACTERS)).openapi({
      description: 'Death or end: YYYY, YYYY-MM or YYYY-MM-DD.',
    }),
    affiliations: listed(Affiliation).openapi({
      description:
        'Its relations to other actors. `GET /v1/actors?affiliatedWith=` finds relations in both directions.',
    }),
    eventCount: Count.openapi({ description: 'The number of events that it takes part in.' }),
    articleCount: Count.openapi({ description: 'The number of articles that mention it.' }),
    snippet: nullable(shown(SNIPPET_CHARACTERS)).optional().openapi({
      description:
        'In lists with `snippet=true`: the names that matched `q`, as HTML with the hits in `<mark>`.',
    }),
  })
  .openapi('Actor', { description: 'A person, group or organisation that acts.' })
export type Actor = z.infer<typeof Actor>

/** The result of undoing a merge. */
export const Unmerged = z
  .object({
    actor: Actor.openapi({ description: 'The actor whose merge was undone.' }),
    survivor: nullable(Actor).openapi({ description: 'The survivor; null when it is deleted.' }),
    added: listed(MergedValue, VALUES_NAMED).openapi({
      description:
        'What was added to the survivor since the merge and stays there; the first hundred.',
    }),
    lost: listed(MergedValue, VALUES_NAMED).openapi({
      description:
        'What the actor had before the merge and could not get back, because it was removed since or another actor has it; the first hundred.',
    }),
  })
  .openapi('Unmerged', { description: 'The two actors after a merge was undone.' })
export type Unmerged = z.infer<typeof Unmerged>

const SIMILARITIES = [
  'same_name',
  'same_words',
  'similar_name',
  'acronym',
  'same_type',
  'other_type',
  'same_country',
  'other_country',
  'other_identifier',
] as const

const SimilarityReason = z
  .object({
    code: z.enum(SIMILARITIES).openapi({ description: 'The reason.' }),
    message: shown(SUMMARY_CHARACTERS).openapi({ description: 'The reason as a sentence.' }),
  })
  .openapi('SimilarityReason', {
    description: 'A reason for or against two actors being the same.',
  })

export const SimilarActor = z
  .object({
    actor: ActorRef,
    score: Confidence.openapi({ description: 'Score from 0 to 1 for ordering, no probability.' }),
    reasons: listed(SimilarityReason).openapi({ description: 'Reasons, those of names first.' }),
  })
  .openapi('SimilarActor', {
    description: 'An actor that may be the same as another one, recorded twice.',
  })
export type SimilarActor = z.infer<typeof SimilarActor>

export const SimilarActors = z
  .object({
    data: listed(SimilarActor).openapi({ description: 'The most likely first.' }),
  })
  .openapi('SimilarActors', { description: 'Actors that may be the same as another one.' })
