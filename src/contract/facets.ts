import { z } from '@hono/zod-openapi'
import { Exact, ListFilter, VALUE_CHARACTERS } from './counted.ts'
import { Count, listed, NAME_CHARACTERS, shown } from './fields.ts'
import { integer, listQuery, repeated } from './params.ts'

/** How many filters are counted at once. */
const FACETS_MAX = 10
/** How many values of each. */
export const FACET_LIMIT_DEFAULT = 20
const FACET_LIMIT_MAX = 100

/** Which filters apply to a facet. */
const FACET_SCOPES = ['all', 'others'] as const
export type FacetScope = (typeof FACET_SCOPES)[number]

export const FacetValue = z
  .object({
    value: shown(VALUE_CHARACTERS).openapi({ description: 'The value, as the filter takes it.' }),
    label: shown(VALUE_CHARACTERS).openapi({
      description:
        'What people read in its place: the name of an actor or a country, what a code stands for; the value itself where it has no other name.',
    }),
    count: Count.openapi({ description: 'How many of what the filters find have it.' }),
    filter: ListFilter,
  })
  .openapi('FacetValue', { description: 'A value of a filter, counted.' })

export const Facet = z
  .object({
    facet: shown(NAME_CHARACTERS).openapi({ description: 'The filter whose values these are.' }),
    values: listed(FacetValue, FACET_LIMIT_MAX).openapi({
      description: 'Its commonest values, the most frequent first, then in the order of the text.',
    }),
    missing: Count.openapi({ description: 'How many of what the filters find have no value.' }),
    more: z.boolean().openapi({ description: 'Whether there are more values than these.' }),
  })
  .openapi('Facet', { description: 'How often the values of a filter occur.' })

/** The schema of the counts of a list. */
export const facetsOf = (name: string, of: string) =>
  z
    .object({
      data: listed(Facet, FACETS_MAX).openapi({
        description: 'A facet for each that was asked for, in the order in which they were.',
      }),
      exact: Exact,
    })
    .openapi(name, { description: `How ${of} are spread over the values of filters.` })

/** The parameters of counts: the filters of the list, and which of them to count. */
export const facetQuery = <T extends z.ZodRawShape>(
  filters: T,
  facets: readonly string[],
  example: string,
) =>
  listQuery({
    ...filters,
    facet: z
      .preprocess(repeated(z.enum(facets)), z.array(z.enum(facets)).min(1).max(FACETS_MAX))
      .openapi({
        param: { required: true },
        description: `Filter whose values are counted. Repeat for up to ${FACETS_MAX}.`,
        example: [example],
      }),
    facetLimit: integer(
      1,
      FACET_LIMIT_MAX,
      `How many values of each to answer with, ${FACET_LIMIT_DEFAULT} when not given.`,
    ),
    facetScope: z.enum(FACET_SCOPES).optional().openapi({
      description:
        'Which filters apply to a facet: `all`, or `others`, which leaves out its own, so that a side bar shows what else could be chosen; `all` when not given.',
    }),
  })
