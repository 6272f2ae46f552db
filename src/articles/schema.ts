import { z } from '@hono/zod-openapi'
import {
  ActorId,
  allOptional,
  ArticleId,
  BODY_CHARACTERS,
  COMMON_DEFAULTS,
  Count,
  Country,
  Domain,
  InstantOrDay,
  Language,
  LANGUAGE_CHARACTERS,
  LIST_ITEMS,
  listed,
  listOf,
  NAME_CHARACTERS,
  nullable,
  patched,
  shown,
  SNIPPET_CHARACTERS,
  stored,
  strings,
  SUMMARY_CHARACTERS,
  label,
  text,
  Timestamp,
  TITLE_CHARACTERS,
  URL_CHARACTERS,
  WebUrl,
  withDefaults,
  written,
} from '../contract/fields.ts'
import { utf16Given, utf16Offsets } from '../contract/offsets.ts'
import { ActorRef, ArticleRef, ArticleStatus, EventRef, Source } from '../contract/refs.ts'

export const GENRES = [
  'news',
  'analysis',
  'opinion',
  'interview',
  'press_release',
  'fact_check',
  'report',
  'social_post',
  'transcript',
  'other',
] as const
export const Genre = z.enum(GENRES)
const PublishedPrecision = z.enum(['instant', 'day'])

/** How many events an article embeds; `eventCount` has the number of all. */
export const EVENTS_SHOWN = 100

const sourceFields = {
  name: nullable(label(NAME_CHARACTERS)).openapi({ description: 'Name of the outlet.' }),
  domain: nullable(Domain).openapi({ description: 'Internet domain of the outlet.' }),
  country: nullable(Country).openapi({ description: 'Country of the outlet, ISO 3166-1 alpha-2.' }),
}
const SourceInput = z
  .strictObject(withDefaults(sourceFields, { name: null, domain: null, country: null }))
  .openapi('SourceInput', { description: 'Who published an article.' })
const SourcePatch = z
  .strictObject(allOptional(sourceFields))
  .openapi('SourcePatch', { description: 'Changes to the source of an article.' })

const offset = Count.openapi({ description: 'Offset into the body, in Unicode code points.' })

const QuoteInput = z
  .strictObject({
    quote: text(SUMMARY_CHARACTERS).openapi({
      description: 'Passage that names or quotes the actor, verbatim.',
    }),
    start: nullable(offset).default(null),
    end: nullable(offset).default(null),
    ...utf16Given,
  })
  .openapi('QuoteInput', {
    description:
      'A passage that names or quotes an actor. Offsets that are left out are found in the body; offsets that disagree with it are refused.',
  })
const SHA256_CHARACTERS = 64
export const Quote = z
  .object({
    quote: shown(SUMMARY_CHARACTERS).openapi({
      description: 'Passage that names or quotes the actor, verbatim.',
    }),
    start: nullable(Count).openapi({
      description: 'Offset into the body, in Unicode code points.',
    }),
    end: nullable(Count).openapi({ description: 'Offset just after the last character.' }),
    ...utf16Offsets,
  })
  .openapi('Quote', {
    description: 'A passage that names or quotes an actor, with its offsets in the body.',
  })

/** The number of times an article names an actor, at most `max`. */
export const timesOf = (max: number) =>
  z.int().min(1).max(max).default(1).openapi({
    format: 'int32',
    description: 'The number of times that the article names the actor.',
  })

/** The passages about an actor, at most `max`. */
export const quotesOf = (max: number) =>
  z
    .array(QuoteInput)
    .max(max)
    .default([])
    .openapi({ description: 'Passages that name or quote the actor.' })

export const MentionInput = z
  .strictObject({
    actorId: ActorId.openapi({ description: 'Id of the actor.' }),
    count: timesOf(1_000_000),
    quotes: quotesOf(LIST_ITEMS),
  })
  .openapi('MentionInput', { description: 'An actor that an article mentions.' })

/** How many quotes an article may have, over all actors. */
const QUOTES_MAX = 5_000

/** Refuses mentions with more than `QUOTES_MAX` quotes in total. */
export const quotesFit = (
  mentions: { quotes?: unknown[] | undefined }[],
  ctx: z.core.$RefinementCtx,
): void => {
  const count = mentions.reduce((sum, { quotes = [] }) => sum + quotes.length, 0)
  if (count > QUOTES_MAX)
    ctx.addIssue({
      code: 'custom',
      message: `may have at most ${QUOTES_MAX} quotes in total, not ${count}`,
      params: { code: 'too_many' },
    })
}

export const Mention = z
  .object({
    actor: ActorRef,
    count: Count.openapi({ description: 'The number of times that the article names the actor.' }),
    quotes: listed(Quote).openapi({ description: 'Passages that name or quote the actor.' }),
  })
  .openapi('Mention', { description: 'An actor that an article mentions.' })

const StandsAlone = z.boolean().openapi({
  description: 'Declares the article an original, whatever the detection of duplicates finds.',
})

const plain = {
  url: nullable(WebUrl).openapi({ description: 'Where it was published; unique once normalised.' }),
  title: label(TITLE_CHARACTERS).openapi({ description: 'Headline.' }),
  summary: nullable(text(SUMMARY_CHARACTERS)).openapi({ description: 'Summary of the article.' }),
  body: nullable(text(BODY_CHARACTERS)).openapi({ description: 'Full text, where rights allow.' }),
  language: nullable(Language).openapi({ description: 'Language of the article, BCP 47.' }),
  publishedAt: nullable(InstantOrDay).openapi({
    description: 'When it was published: an instant, or a day, which is stored as midnight UTC.',
  }),
  publishedPrecision: nullable(PublishedPrecision).openapi({
    description:
      'How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`.',
  }),
  authors: strings(label(NAME_CHARACTERS)).openapi({ description: 'Names of the authors.' }),
  section: nullable(label(NAME_CHARACTERS)).openapi({ description: 'Section of the outlet.' }),
  genre: Genre.openapi({ description: 'Kind of text.' }),
  imageUrl: nullable(WebUrl).openapi({ description: 'Lead image.' }),
  rights: nullable(label(TITLE_CHARACTERS)).openapi({ description: 'Rights statement.' }),
  standsAlone: StandsAlone,
  status: ArticleStatus.openapi({
    description:
      'Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them.',
  }),
  mentions: listOf(MentionInput, LIST_ITEMS, (m) => m.actorId)
    .superRefine(quotesFit)
    .openapi({
      description: `Actors that the article mentions, with up to ${QUOTES_MAX} quotes in total.`,
    }),
  ...written(),
}

/** Body that creates or replaces an article. */
export const ArticleInput = z
  .strictObject(
    withDefaults(
      { ...plain, source: nullable(SourceInput).openapi({ description: 'Who published it.' }) },
      {
        ...COMMON_DEFAULTS,
        url: null,
        summary: null,
        body: null,
        language: null,
        publishedAt: null,
        publishedPrecision: null,
        source: null,
        authors: [],
        section: null,
        genre: 'news',
        imageUrl: null,
        rights: null,
        standsAlone: false,
        status: 'published',
        mentions: [],
      },
    ),
  )
  .openapi('ArticleInput', { description: 'An article to record. Only the title is required.' })
export type ArticleInput = z.infer<typeof ArticleInput>

/** Body that changes an article: a JSON Merge Patch (RFC 7396). */
export const ArticlePatch = z
  .strictObject(
    allOptional({
      ...plain,
      ...patched(),
      source: nullable(SourcePatch).openapi({ description: 'Who published it.' }),
    }),
  )
  .openapi('ArticlePatch', {
    description:
      'A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.',
  })

const inLists = {
  ...stored(ArticleId),
  url: nullable(shown(URL_CHARACTERS)).openapi({ description: 'Where it was published.' }),
  title: shown(TITLE_CHARACTERS).openapi({ description: 'Headline.' }),
  summary: nullable(shown(SUMMARY_CHARACTERS)).openapi({ description: 'Summary of the article.' }),
  language: nullable(shown(LANGUAGE_CHARACTERS)).openapi({
    description: 'Language of the article, BCP 47.',
  }),
  publishedAt: nullable(Timestamp).openapi({
    description: 'When it was published; null when not known.',
  }),
  publishedPrecision: nullable(PublishedPrecision).openapi({
    description: 'How exactly `publishedAt` is known.',
  }),
  source: nullable(Source).openapi({ description: 'Who published it.' }),
  authors: listed(shown(NAME_CHARACTERS)).openapi({ description: 'Names of the authors.' }),
  section: nullable(shown(NAME_CHARACTERS)).openapi({ description: 'Section of the outlet.' }),
  genre: Genre.openapi({ description: 'Kind of text.' }),
  imageUrl: nullable(shown(URL_CHARACTERS)).openapi({ description: 'Lead image.' }),
  rights: nullable(shown(TITLE_CHARACTERS)).openapi({ description: 'Rights statement.' }),
  wordCount: nullable(Count).openapi({
    description:
      'The number of words in the body, also in scripts without spaces; null without a body.',
  }),
  contentHash: shown(SHA256_CHARACTERS).openapi({
    description: 'SHA-256 of title and body, white space folded.',
  }),
  standsAlone: StandsAlone,
  status: ArticleStatus.openapi({
    description:
      '`withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there.',
  }),
  duplicateOf: nullable(ArticleRef).openapi({
    description:
      'The earliest published article whose text it repeats nearly word for word; null when it is an original.',
  }),
  duplicateCount: Count.openapi({
    description:
      'The number of its duplicates; `GET /v1/articles?duplicateOf=` lists them. 0 for a duplicate.',
  }),
  mentions: listed(Mention).openapi({ description: 'Actors that the article mentions.' }),
  events: listed(EventRef, EVENTS_SHOWN).openapi({
    description: `Events that it is evidence of, latest first, up to ${EVENTS_SHOWN}; \`GET /v1/events?article=\` lists them all.`,
  }),
  eventCount: Count.openapi({ description: 'The number of events that it is evidence of.' }),
}

/** An article with its body. */
export const Article = z
  .object({
    ...inLists,
    body: nullable(shown(BODY_CHARACTERS)).openapi({
      description: 'Full text, where rights allow.',
    }),
  })
  .openapi('Article', { description: 'Something that was published.' })
export type Article = z.infer<typeof Article>

/** An article without its body, for lists. */
export const ListedArticle = z
  .object({
    ...inLists,
    snippet: nullable(shown(SNIPPET_CHARACTERS)).optional().openapi({
      description:
        'With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.',
    }),
  })
  .openapi('ListedArticle', { description: 'An article as lists have it: without its body.' })
export type ListedArticle = z.infer<typeof ListedArticle>
