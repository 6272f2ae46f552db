import { annotating } from '../articles/query.ts'
import { z } from '@hono/zod-openapi'
import { COLLECTIONS } from '../common/collections.ts'
import { Actor, aliasesOf, endsInTime, ActorInput, AffiliationInput } from '../actors/schema.ts'
import {
  Article,
  ArticleInput,
  MentionInput,
  quotesFit,
  quotesOf,
  timesOf,
} from '../articles/schema.ts'
import { EvidenceInput, offsetsFit } from '../events/evidence/schema.ts'
import { ParticipantInput } from '../events/participants/schema.ts'
import { codesOf, Event, modeOfType, EventInput } from '../events/schema.ts'
import {
  ActorId,
  ArticleId,
  Count,
  COUNT_MAX,
  defaultsOf,
  EventId,
  EvidenceId,
  ExternalIdInput,
  ID_CHARACTERS,
  Instant,
  LIST_ITEMS,
  nullable,
  shown,
  text,
  Version,
  WebUrl,
  written,
} from '../contract/fields.ts'
import { flag } from '../contract/params.ts'
import { Problem } from '../contract/problem.ts'

/** How many items a list of a line may have: merged and imported lists exceed other limits. */
const LINE_ITEMS = 10_000
const KEY_CHARACTERS = 512

type Written<S extends z.ZodRawShape> = {
  [K in keyof S]: S[K] extends z.ZodDefault<infer T> ? z.ZodOptional<T & z.ZodType> : S[K]
}

/** The fields of a write schema without defaults, so that what is left out stays. */
const fieldsOf = <S extends z.ZodRawShape>(shape: S) =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [
      name,
      field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType).optional() : field,
    ]),
    // Only the fields that had a default have become optional.
  ) as Written<S>

const key = text(KEY_CHARACTERS)
const names = {
  key: key.optional().openapi({ description: 'The `key` of a line of this stream.' }),
  externalIds: z
    .array(ExternalIdInput)
    .max(LIST_ITEMS)
    .optional()
    .openapi({ description: 'Its ids in other systems; any one of them finds it.' }),
}
const namesOne = (reference: Record<string, unknown>) =>
  [reference['id'], reference['key'], reference['url']].some((name) => typeof name === 'string') ||
  (Array.isArray(reference['externalIds']) && reference['externalIds'].length > 0)

const ActorSelector = z
  .object({ id: ActorId.optional().openapi({ description: 'Its id.' }), ...names })
  .refine(namesOne, { error: 'needs an id, a key or externalIds', params: { code: 'one_of' } })
  .openapi('ActorSelector', {
    description: 'An actor that a line refers to: by id, by the key of a line, or by external ids.',
  })
export type ActorSelector = z.infer<typeof ActorSelector>
const ArticleSelector = z
  .object({
    id: ArticleId.optional().openapi({ description: 'Its id.' }),
    ...names,
    url: nullable(WebUrl).optional().openapi({ description: 'Where it was published.' }),
  })
  .refine(namesOne, {
    error: 'needs an id, a key, externalIds or a url',
    params: { code: 'one_of' },
  })
  .openapi('ArticleSelector', {
    description:
      'An article that a line refers to: by id, by the key of a line, by external ids, or by url.',
  })
export type ArticleSelector = z.infer<typeof ArticleSelector>

const actorLink = {
  actorId: ActorId.optional().openapi({ description: 'Id of the actor; or give `actor`.' }),
  actor: ActorSelector.optional(),
}
const articleLink = {
  articleId: ArticleId.optional().openapi({ description: 'Id of the article; or give `article`.' }),
  article: ArticleSelector.optional(),
}
const oneOf = (link: object, id: string, reference: string, ctx: z.core.$RefinementCtx) => {
  if (id in link === reference in link)
    ctx.addIssue({
      code: 'custom',
      path: [reference],
      message: `must be given if ${id} is not, and not beside it`,
      params: { code: 'one_of' },
    })
}
const oneActor = (link: object, ctx: z.core.$RefinementCtx) => oneOf(link, 'actorId', 'actor', ctx)

const { actorId: _m, ...mention } = {
  ...MentionInput.shape,
  count: timesOf(COUNT_MAX),
  quotes: quotesOf(LINE_ITEMS),
}
const ImportMention = z
  .strictObject({ ...actorLink, ...mention })
  .superRefine(oneActor)
  .openapi('ImportMention', { description: 'An actor that an article mentions.' })

const { actorId: _a, ...affiliation } = AffiliationInput.shape
const ImportAffiliation = z
  .strictObject({ ...actorLink, ...affiliation })
  .superRefine(oneActor)
  .superRefine(endsInTime)
  .openapi('ImportAffiliation', { description: 'A relation of an actor to another one.' })
export type ImportAffiliation = z.infer<typeof ImportAffiliation>

const { actorId: _p, ...participant } = ParticipantInput.shape
const ImportParticipant = z
  .strictObject({ ...actorLink, ...participant })
  .superRefine(oneActor)
  .openapi('ImportParticipant', { description: 'An actor that takes part in an event.' })

const { articleId: _e, ...evidence } = EvidenceInput.shape
const ImportEvidence = z
  .strictObject({
    id: EvidenceId.optional().openapi({ description: 'Id of the link, where it was exported.' }),
    ...articleLink,
    ...evidence,
  })
  .superRefine((link, ctx) => oneOf(link, 'articleId', 'article', ctx))
  .superRefine(offsetsFit)
  .openapi('ImportEvidence', { description: 'An article as evidence for or against an event.' })
export type ImportEvidence = z.infer<typeof ImportEvidence>

/** The fields of an export that are restored when the resource does not exist. */
const kept = (id: z.ZodString) => ({
  id: id.optional().openapi({ description: 'Its id, where it was exported.' }),
  version: Version.optional().openapi({ description: 'Its version, where it was exported.' }),
  createdAt: Instant.optional().openapi({ description: 'When it was first recorded.' }),
  updatedAt: Instant.optional().openapi({ description: 'When it last changed.' }),
})

const AS_READ =
  ' Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.'

const { externalIds, tags } = written(LINE_ITEMS)
const lists = { externalIds: externalIds.optional(), tags: tags.optional() }

const article = { ...fieldsOf(ArticleInput.shape), ...lists }
export const ImportArticle = z
  .strictObject({
    ...kept(ArticleId),
    ...article,
    mentions: z
      .array(ImportMention)
      .max(LINE_ITEMS)
      .superRefine(quotesFit)
      .optional()
      .openapi({ description: 'Actors that the article mentions.' }),
  })
  .openapi('ImportArticle', {
    description: `An article to import; its url identifies it too.${AS_READ}`,
  })
export type ImportArticle = z.infer<typeof ImportArticle>

const aliases = aliasesOf(LINE_ITEMS).optional()
const actor = { ...fieldsOf(ActorInput.shape), ...lists, aliases }
export const ImportActor = z
  .strictObject({
    ...kept(ActorId),
    ...actor,
    affiliations: z
      .array(ImportAffiliation)
      .max(LINE_ITEMS)
      .optional()
      .openapi({ description: 'Its relations to other actors.' }),
  })
  .openapi('ImportActor', { description: `An actor to import.${AS_READ}` })
export type ImportActor = z.infer<typeof ImportActor>

const codes = codesOf(LINE_ITEMS).optional()
const event = { ...fieldsOf(EventInput.shape), ...lists, codes }
export const ImportEvent = z
  .strictObject({
    ...kept(EventId),
    ...event,
    participants: z
      .array(ImportParticipant)
      .max(LINE_ITEMS)
      .optional()
      .openapi({ description: 'Who took part, in order.' }),
    evidence: z
      .array(ImportEvidence)
      .max(LINE_ITEMS)
      .optional()
      .openapi({ description: 'The articles that are evidence.' }),
  })
  .superRefine(modeOfType)
  .openapi('ImportEvent', { description: `An event to import.${AS_READ}` })
export type ImportEvent = z.infer<typeof ImportEvent>

export const ARTICLE_DEFAULTS = defaultsOf(ArticleInput.shape)
export const ACTOR_DEFAULTS = defaultsOf(ActorInput.shape)
export const EVENT_DEFAULTS = defaultsOf(EventInput.shape)

const onlyRead = (read: z.ZodObject, written: z.ZodObject) => {
  const fields = new Set(Object.keys(written.shape))
  return [...Object.keys(read.shape), 'snippet'].filter((name) => !fields.has(name))
}
/** Derived fields by collection, which an import ignores. */
export const DERIVED = {
  article: onlyRead(Article, ImportArticle),
  actor: onlyRead(Actor, ImportActor),
  event: onlyRead(Event, ImportEvent),
}

export const ImportLine = z
  .strictObject({
    key: key.optional().openapi({
      description:
        'A name of your own for this line, by which other lines of the stream refer to it; it must be unique.',
    }),
    article: ImportArticle.optional(),
    actor: ImportActor.optional(),
    event: ImportEvent.optional(),
  })
  .superRefine((line, ctx) => {
    const given = COLLECTIONS.filter((name) => line[name] !== undefined)
    if (given.length !== 1)
      ctx.addIssue({
        code: 'custom',
        message: 'must have one of article, actor and event',
        params: { code: 'one_of' },
      })
  })
  .openapi('ImportLine', {
    description: 'One article, actor or event. A line of a streamed list may be sent as it is.',
  })
export type ImportLine = z.infer<typeof ImportLine>

export const ImportResult = z
  .object({
    line: Count.openapi({ description: 'The number of the line in the stream, from 1.' }),
    key: nullable(shown(KEY_CHARACTERS)).openapi({ description: 'The key of the line.' }),
    collection: nullable(z.enum(COLLECTIONS)).openapi({
      description: 'The collection of the resource; null when the line cannot be read.',
    }),
    id: nullable(shown(ID_CHARACTERS)).openapi({
      description: 'Id of the resource; null when refused.',
    }),
    status: z.enum(['created', 'updated', 'unchanged', 'refused']).openapi({
      description: 'The outcome; with `dryRun`, the outcome that the import would have.',
    }),
    sameAs: nullable(Count).openapi({
      description:
        'The first line of this import with the same id, external id or url, if this is a later one.',
    }),
    kept: z.array(shown(KEY_CHARACTERS)).max(LIST_ITEMS).openapi({
      description:
        'The fields with a new value in the line that somebody has changed since the last import; they were not imported.',
    }),
    isDeleted: z.boolean().openapi({
      description:
        'Whether somebody has deleted the resource since the last import; it stays deleted.',
    }),
    problem: nullable(Problem).openapi({ description: 'Why it was refused; null otherwise.' }),
  })
  .openapi('ImportResult', { description: 'The result of one line of an import.' })
export type ImportResult = z.infer<typeof ImportResult>

export const ImportQuery = z.strictObject({
  mode: z.enum(['upsert', 'insert']).optional().openapi({
    description:
      'What to do when a resource with the same id, external id or url exists: `upsert` (default) updates it, `insert` refuses the line.',
  }),
  onError: z.enum(['skip', 'abort']).optional().openapi({
    description:
      'After a refused line: `skip` it (default) and go on with the next line, or `abort` and keep what was imported before.',
  }),
  overwrite: flag('Import also what somebody has changed or deleted since the last import.'),
  annotate: annotating,
  dryRun: flag('Report the outcome of each line without writing anything.'),
})
