import { z } from '@hono/zod-openapi'
import { excluding, LIMIT_DEFAULT } from '../common/lists.ts'
import { PREFIX_MIN, shortPrefixes } from '../common/search-query.ts'
import { Day, InstantOrDay, millis, text } from './fields.ts'

export const LIMIT_MAX = 200
export const CURSOR_CHARACTERS = 2_000
/** How many values of a filter may be sent. */
export const VALUES_MAX = 20

/**
 * The values of a parameter that may be repeated. What is no value, but whose parts between commas are, stands for its
 * parts: some clients join lists so.
 */
export const repeated =
  (value: z.ZodType) =>
  (given: unknown): unknown => {
    const isOne = (one: unknown) => value.safeParse(one).success
    const split = (one: unknown): unknown => {
      if (typeof one !== 'string' || !one.includes(',') || isOne(one)) return one
      const parts = one.split(',')
      return parts.every(isOne) ? parts : one
    }
    return given === undefined ? given : [given].flat().flatMap(split)
  }

/** A filter that may be repeated: rows match any of the values. The document says so once. */
export const many = <T extends z.ZodType>(value: T, description: string, max = VALUES_MAX) =>
  z.preprocess(repeated(value), z.array(value).max(max).optional()).openapi({ description })

/** How many ids a list may be asked for. */
export const IDS_MAX = 100

/** The filter `id`. */
export const ids = <T extends z.ZodType>(id: T, further: string) =>
  many(
    id,
    `Id, up to ${IDS_MAX}. \`page.missing\` names those that lead to nothing.${further}`,
    IDS_MAX,
  )

/** Adds to filters those that leave out what each of the named ones finds. */
export const withExcluding = <
  T extends Record<string, z.ZodType>,
  const N extends readonly (keyof T & string)[],
>(
  filters: T,
  names: N,
) => ({
  ...filters,
  ...(Object.fromEntries(
    names.map((name) => [
      excluding(name),
      filters[name]?.openapi({
        description: `Leaves out what \`${name}\` finds.`,
      }),
    ]),
  ) as { [K in N[number] as `exclude${Capitalize<K>}`]: T[K] }),
})

/** When resources were recorded, and when they last changed. */
export const recorded = () => ({
  createdFrom: from('First recorded at this time or later.'),
  createdTo: until('First recorded at this time or earlier.'),
  updatedFrom: from('Last changed at this time or later.'),
  updatedTo: until('Last changed at this time or earlier.'),
})

/** A filter that is `true` or `false`. */
export const flag = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform((s) => s === 'true')
    .optional()
    .openapi({ type: 'boolean', enum: undefined, description })

/** A whole number in plain digits. */
export const integer = (min: number, max: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .optional()
    .openapi({ type: 'integer', format: 'int32', minimum: min, maximum: max, description })

/** The highest version in a request. */
export const VERSION_MAX = 999_999_999

/** A whole number in a path, from 1. */
export const pathInteger = (description: string, example: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1')
    .transform(Number)
    .openapi({
      type: 'integer',
      format: 'int32',
      minimum: 1,
      maximum: VERSION_MAX,
      description,
      example,
    })

/** As exact as any number is: what an answer gives can be sent back. */
const DECIMAL = /^-?\d{1,15}(\.\d{1,25})?$/

/** A decimal number, without exponent. */
export const decimal = (min: number, max: number, description: string) =>
  z
    .string()
    .regex(DECIMAL, 'must be a decimal number')
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .optional()
    .openapi({ type: 'number', format: 'double', minimum: min, maximum: max, description })

/** Numbers separated by commas. */
const numbers = (count: number, names: string) =>
  z.string().transform((s, ctx) => {
    const parts = s.split(',')
    if (parts.length !== count || !parts.every((part) => DECIMAL.test(part))) {
      ctx.addIssue({
        code: 'custom',
        message: `must be ${names}: ${count} decimal numbers separated by commas`,
        params: { code: 'bad_format' },
      })
      return z.NEVER
    }
    return parts.map(Number)
  })

const NUMBER = '-?\\d+(\\.\\d+)?'

/** Maps that can be moved round the world send degrees beyond the antimeridian. */
const LONGITUDE_MAX = 540
const WORLD = 360
const wrapped = (longitude: number): number => longitude - WORLD * Math.round(longitude / WORLD)

/** The sides of a box, between -180 and 180. */
const sides = (west: number, east: number) => {
  if (Math.abs(west) <= 180 && Math.abs(east) <= 180) return { west, east }
  if (east - west >= WORLD) return { west: -180, east: 180 }
  const from = wrapped(west)
  // A box that begins at the antimeridian has what is at 180 and what is at -180.
  return { west: from === -180 ? 180 : from, east: wrapped(east) }
}

const isBox = (west: number, south: number, east: number, north: number): boolean =>
  Math.abs(west) <= LONGITUDE_MAX &&
  Math.abs(east) <= LONGITUDE_MAX &&
  Math.abs(south) <= 90 &&
  Math.abs(north) <= 90 &&
  south <= north
const isPoint = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180

/** A box on the map, RFC 7946. */
export const bbox = (description: string) =>
  numbers(4, 'west,south,east,north')
    .transform(([west = 0, south = 0, east = 0, north = 0], ctx) => {
      if (!isBox(west, south, east, north)) {
        ctx.addIssue({
          code: 'custom',
          message:
            'must be west,south,east,north in degrees, longitude before latitude, with south not above north; west may exceed east to cross the antimeridian, and both may be up to 540 either way',
          params: {
            code: 'out_of_range',
            // Latitude and longitude that changed places.
            ...(isBox(south, west, north, east)
              ? { didYouMean: `${south},${west},${north},${east}` }
              : {}),
          },
        })
        return z.NEVER
      }
      return { ...sides(west, east), south, north }
    })
    .optional()
    .openapi({ type: 'string', pattern: `^${NUMBER}(,${NUMBER}){3}$`, maxLength: 140, description })

/** A point on the map. */
export const point = (description: string) =>
  numbers(2, 'lat,lon')
    .transform(([latitude = 0, longitude = 0], ctx) => {
      if (!isPoint(latitude, longitude)) {
        ctx.addIssue({
          code: 'custom',
          message: 'must be lat,lon in degrees: latitude first, other than in bbox',
          params: {
            code: 'out_of_range',
            ...(isPoint(longitude, latitude) ? { didYouMean: `${longitude},${latitude}` } : {}),
          },
        })
        return z.NEVER
      }
      return { latitude, longitude }
    })
    .optional()
    .openapi({ type: 'string', pattern: `^${NUMBER},${NUMBER}$`, maxLength: 70, description })

/** The start of a period: an instant, or the first instant of a day. */
export const from = (description: string) =>
  InstantOrDay.transform(millis)
    .optional()
    .openapi({ type: 'string', description: `${description} An instant, or a day.` })

/** The end of a period: an instant, or the last millisecond of a day. */
export const until = (description: string) =>
  InstantOrDay.transform((s) => (s.length === 10 ? millis(s) + 86_399_999 : millis(s)))
    .optional()
    .openapi({
      type: 'string',
      description: `${description} An instant, or a day, which is included.`,
    })

export const day = (description: string) => Day.optional().openapi({ description })

const SEARCH_CHARACTERS = 500
/** The search language, for descriptions. */
export const SEARCH_LANGUAGE =
  '`words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest.'

/** A search in names, as one types. */
export const words = (description: string) =>
  text(SEARCH_CHARACTERS).optional().openapi({ description })

/** A search in long texts, in which prefixes must have a few letters. */
export const longWords = (description: string) =>
  text(SEARCH_CHARACTERS)
    .superRefine((q, ctx) => {
      const short = shortPrefixes(q)
      if (short.length === 0) return
      ctx.addIssue({
        code: 'custom',
        message: `has ${short.join(', ')}: the beginning of a word must have at least ${PREFIX_MIN} letters; write more of it, or the whole word without *`,
        params: { code: 'too_short' },
      })
    })
    .optional()
    .openapi({ description })

/** `scheme:value`, the form of external ids and codes in filters. */
export const schemed = z
  .string()
  .max(577)
  .regex(/^[a-z0-9][a-z0-9._-]*:[^\0]+$/, 'must be scheme:value, such as ucdp:7072')
  .transform((s) => ({
    scheme: s.slice(0, s.indexOf(':')),
    value: s.slice(s.indexOf(':') + 1).normalize('NFC'),
  }))
  .openapi({
    title: 'SchemedId',
    type: 'string',
    pattern: '^[a-z0-9][a-z0-9._-]*:.+$',
    maxLength: 577,
  })

/** The description of `after`. */
const goesOn = (row: string) =>
  `${row} that you have received: the list goes on after it. Not with \`cursor\` or \`sort=relevance\`.`

/** The parameter `after`, with the id of a row. */
export const afterId = <T extends z.ZodType>(id: T, of: string) =>
  id.optional().openapi({ description: goesOn(`Id of ${of}`) })

/** The parameter `after` of revisions. */
export const afterVersion = integer(1, VERSION_MAX, goesOn('`version` of the last revision'))

/** The parameters of every list. */
export const paging = <const T extends readonly [string, ...string[]], After extends z.ZodType>(
  sorts: T,
  main: T[number],
  searched: string,
  after: After,
) => ({
  after,
  limit: integer(1, LIMIT_MAX, `How many items a page has; ${LIMIT_DEFAULT} when not given.`),
  cursor: z
    .string()
    .min(1)
    .max(CURSOR_CHARACTERS)
    .optional()
    .openapi({ description: '`page.nextCursor` of the page before.' }),
  sort: z
    .enum(sorts)
    .optional()
    .openapi({
      description: `Order; \`${main}\` when not given; \`-\` is descending. \`relevance\` needs \`q\`, and ranks only the newest 2,000 matches.`,
    }),
  total: flag('Count all matches in `page.total`, up to 10,000.'),
  snippet: flag(`With \`q\`: show the passage of ${searched} that matched.`),
})

const RANGES = [
  ['dateFrom', 'dateTo'],
  ['startFrom', 'startTo'],
  ['publishedFrom', 'publishedTo'],
  ['createdFrom', 'createdTo'],
  ['updatedFrom', 'updatedTo'],
  ['fatalitiesMin', 'fatalitiesMax'],
  ['intensityMin', 'intensityMax'],
] as const

interface Asked {
  after?: unknown
  q?: string | undefined
  sort?: string | undefined
  near?: unknown
  radiusKm?: unknown
}

/** The rules between the parameters of a list. */
const related = (query: Asked, ctx: z.RefinementCtx): void => {
  const { after, q, sort, near, radiusKm } = query
  if (sort === 'relevance' && q === undefined) {
    ctx.addIssue({
      code: 'custom',
      path: ['sort'],
      message: 'needs q: relevance is how well q matches',
      params: { code: 'needs_another' },
    })
  }
  if (sort === 'relevance' && after !== undefined) {
    ctx.addIssue({
      code: 'custom',
      path: ['after'],
      message: 'cannot be used with sort=relevance, as ranks change: choose another order',
      params: { code: 'conflicting' },
    })
  }
  const limits = query as Record<string, string | number | undefined>
  for (const [low, high] of RANGES) {
    const [least, most] = [limits[low], limits[high]]
    if (least !== undefined && most !== undefined && least > most) {
      ctx.addIssue({
        code: 'custom',
        path: [high],
        message: `must not be below ${low}`,
        params: { code: 'out_of_order' },
      })
    }
  }
  if (radiusKm !== undefined && near === undefined) {
    ctx.addIssue({
      code: 'custom',
      path: ['radiusKm'],
      message: 'needs near: send the point too',
      params: { code: 'needs_another' },
    })
  }
}

/** How many sets of parameters have a schema of their own. */
const SETS_KEPT = 200

/**
 * The query schema of a list, with the rules between parameters.
 *
 * A query is held against a schema of its own parameters, and of those that are required or have a default, as most have a
 * few of some sixty; and against that of all when it does not fit.
 */
export const listQuery = <T extends z.ZodRawShape>(shape: T) => {
  const whole = z.strictObject(shape).superRefine(related)
  const always = Object.entries(shape).flatMap(([name, parameter]) => {
    const left = z.safeParse(parameter, undefined)
    return left.success && left.data === undefined ? [] : [name]
  })
  const parts = new Map<string, typeof whole>()
  const partOf = (names: string[]): typeof whole | undefined => {
    const set = names.join()
    const known = parts.get(set)
    if (known || parts.size >= SETS_KEPT || !names.every((name) => Object.hasOwn(shape, name)))
      return known
    const own = Object.fromEntries(
      [...always, ...names].map((name) => [name, shape[name]]),
    ) as unknown as T
    const made = z.strictObject(own).superRefine(related)
    parts.set(set, made)
    return made
  }
  const safeParse = whole.safeParse.bind(whole)
  whole.safeParse = (given, params) => {
    const isGiven = typeof given === 'object' && given !== null
    const found = isGiven ? partOf(Object.keys(given).toSorted())?.safeParse(given) : undefined
    return found?.success ? found : safeParse(given, params)
  }
  return whole
}
