import { z } from '@hono/zod-openapi'
import { ActorSummary } from '../actors/summaries/schema.ts'
import { ArticleSummary } from '../articles/summaries/schema.ts'
import { COLLECTIONS, type Collection } from '../common/collections.ts'
import { ListFilter } from '../contract/counted.ts'
import { Count, listed, NAME_CHARACTERS, shown, text } from '../contract/fields.ts'
import { integer, longWords, many, SEARCH_LANGUAGE } from '../contract/params.ts'
import { EventSummary } from '../events/summaries/schema.ts'

export const SUGGESTION_KINDS = ['actor', 'source', 'tag', 'place', 'author'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** The collections whose lists have a filter of this kind. */
export const SUGGESTED_IN: Readonly<Record<SuggestionKind, readonly Collection[]>> = {
  actor: ['event'],
  source: ['article'],
  tag: ['event', 'article', 'actor'],
  place: ['event'],
  author: ['article'],
}

const SuggestionKind = z.enum(SUGGESTION_KINDS)

export const Suggestion = z
  .object({
    kind: SuggestionKind.openapi({ description: 'What it is.' }),
    value: shown(NAME_CHARACTERS).openapi({
      description: 'The value, as the filter of this name takes it: of an actor its id.',
    }),
    label: shown(NAME_CHARACTERS).openapi({
      description: 'What people read: the name of an actor or of a source; else the value itself.',
    }),
    collection: z
      .enum(COLLECTIONS)
      .openapi({ description: 'Kind of the resources that are counted.' }),
    count: Count.openapi({ description: 'How many of the collection have it.' }),
    filter: ListFilter,
  })
  .openapi('Suggestion', { description: 'What may be meant by the beginning of a word.' })
export type Suggestion = z.infer<typeof Suggestion>

const PER_KIND_MAX = 20
/** How many of each kind are suggested by default. */
export const PER_KIND = 5

export const Suggestions = z
  .object({
    data: listed(Suggestion, SUGGESTION_KINDS.length * PER_KIND_MAX).openapi({
      description: 'Kind by kind, the most used first.',
    }),
  })
  .openapi('Suggestions', { description: 'What may be meant by the beginning of a word.' })

const TYPED_CHARACTERS = 100

export const SuggestQuery = z.strictObject({
  q: text(TYPED_CHARACTERS).openapi({
    param: { required: true },
    description:
      'What has been typed: the last word as the beginning of a word, those before it whole, in any order. Case, accents and variants of letters do not matter.',
    example: 'haf',
  }),
  kind: many(SuggestionKind, 'What to suggest; all of it when not given.'),
  limit: integer(1, PER_KIND_MAX, `How many of each kind; ${PER_KIND} when not given.`),
})

const FOUND_MAX = 20
/** How many of each collection a search shows by default. */
export const FOUND = 5

/** Some of what a search finds in a collection. */
const foundOf = <T extends z.ZodType>(name: string, item: T, nouns: string, order: string) =>
  z
    .object({
      data: listed(item, FOUND_MAX).openapi({ description: `The first ${nouns}, ${order}.` }),
      more: z.boolean().openapi({ description: 'Whether there are more.' }),
      filter: ListFilter,
    })
    .openapi(name, { description: `Some of the ${nouns} that a search finds.` })

export const SearchResults = z
  .object({
    actors: foundOf('FoundActors', ActorSummary, 'actors', 'those with most events first').openapi({
      description: 'Actors with such a name.',
    }),
    events: foundOf('FoundEvents', EventSummary, 'events', 'the best first').openapi({
      description: 'Events with these words.',
    }),
    articles: foundOf('FoundArticles', ArticleSummary, 'articles', 'the best first').openapi({
      description: 'Articles with these words.',
    }),
  })
  .openapi('SearchResults', {
    description: 'What a search finds among actors, events and articles.',
  })
export type SearchResults = z.infer<typeof SearchResults>

export const SearchQuery = z.strictObject({
  q: longWords('')
    .unwrap()
    .openapi({
      param: { required: true },
      description: `Search in actors, events and articles: ${SEARCH_LANGUAGE} A prefix needs three letters or more.`,
      example: 'haftar',
    }),
  limit: integer(1, FOUND_MAX, `How many of each to show; ${FOUND} when not given.`),
})
