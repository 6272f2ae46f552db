import { z } from '@hono/zod-openapi'
import type { Having } from '../common/lists.ts'

/** The longest value that is counted: a code with its scheme. */
export const VALUE_CHARACTERS = 600
/** How many conditions `having` may have: those of a request, and the 20 values that a remainder leaves out. */
const HAVING_MAX = 60
/** The longest value of a filter: a search, or a name of an external id with its scheme. */
const FILTER_CHARACTERS = 2_000
const NAME_CHARACTERS = 30

/** The filters that list what was counted. Every value, bucket, edge and row of an aggregate has them as `filter`. */
export const ListFilter = z
  .record(
    z.string().openapi({ maxLength: NAME_CHARACTERS }),
    z
      .array(z.string().openapi({ maxLength: FILTER_CHARACTERS }))
      .openapi({ maxItems: 200, description: 'The values of the parameter.' }),
  )
  .openapi('ListFilter', {
    description:
      'Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.',
  })

/** Whether counts are exact. */
export const Exact = z.boolean().openapi({
  description: '`true`: all that passes is counted.',
})

/** Adds `having` to the filters of a list. */
export const withHaving = <T extends Record<string, z.ZodType>>(filters: T) => {
  const condition = z
    .string()
    .max(VALUE_CHARACTERS + NAME_CHARACTERS)
    .regex(/^-?[a-zA-Z0-9]+(:.+)?$/su, {
      error: 'must be a filter and a value, as tag:libya, or a filter alone, each with - for not',
      abort: true,
    })
    .transform((text, ctx): Having => {
      const [, minus = '', name = '', value] = /^(-?)([^:]+)(?::(.*))?$/su.exec(text) ?? []
      const isNot = minus !== ''
      // Whether its values are counted is for the list to say.
      if (value === undefined || !Object.hasOwn(filters, name)) return { name, value, isNot }
      const { data, error } = filters[name]?.safeParse([value]) ?? {}
      for (const issue of error?.issues ?? []) ctx.addIssue({ ...issue, path: [] })
      return error ? z.NEVER : { name, value: String([data].flat()[0]), isNot }
    })
    .openapi({
      type: 'string',
      pattern: '^-?[a-zA-Z0-9]+(:.+)?$',
      maxLength: VALUE_CHARACTERS + NAME_CHARACTERS,
    })
  return {
    ...filters,
    having: z
      .preprocess(
        (v) => (v === undefined || Array.isArray(v) ? v : [v]),
        z.array(condition).max(HAVING_MAX).optional(),
      )
      .openapi({
        description:
          'What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.',
      }),
  }
}
