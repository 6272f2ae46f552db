import { z } from '@hono/zod-openapi'
import type { ErrorCode } from '../common/error-codes.ts'
import { isCountry } from '../vocabulary/countries.ts'
import { canonicalLanguage } from '../vocabulary/languages.ts'
import { faultOf, labelFault, refusing } from './faults.ts'

export const NAME_CHARACTERS = 500
export const TITLE_CHARACTERS = 1_000
export const SUMMARY_CHARACTERS = 10_000
export const BODY_CHARACTERS = 500_000
export const URL_CHARACTERS = 2_000
export const LANGUAGE_CHARACTERS = 35
export const COUNTRY_CHARACTERS = 2
export const DOMAIN_CHARACTERS = 253
export const DAY_CHARACTERS = 10
export const INSTANT_CHARACTERS = 35
/** The longest id: a prefix of up to 20 letters, an underscore, and 26 characters. */
export const ID_CHARACTERS = 47
/** The longest URL of this service: its origin, and the longest URL of a request after escaping. */
export const OWN_URL_CHARACTERS = 100_000
export const LIST_ITEMS = 200
export const LINK_ITEMS = 1_000
/** The longest snippet: the longest body, with each character as an HTML entity. */
export const SNIPPET_CHARACTERS = 8 * BODY_CHARACTERS
export const GEONAMES_CHARACTERS = 12
/** The highest count, and the length of lists that have no other limit. */
export const COUNT_MAX = 2_000_000_000

/** Text of up to `max` Unicode code points, without NUL or half a surrogate pair. */
export const text = (max: number, { min = 1 } = {}) =>
  z
    .string()
    .check(refusing((s) => faultOf(s, min, max)))
    .openapi({ title: `Text${max}`, minLength: min, maxLength: max, pattern: '^[^\\x00]*$' })

/**
 * A name, title or label: text with a visible character, normalised to NFC so that equal texts compare equal however
 * they were typed.
 */
export const label = (max: number) =>
  z
    .string()
    .overwrite((s) => s.normalize('NFC'))
    .check(refusing((s) => labelFault(s, max)))
    .openapi({
      title: `Label${max}`,
      minLength: 1,
      maxLength: max,
      pattern: '^\\s*[^\\x00\\s][^\\x00]*$',
    })

/** A text in an answer. */
export const shown = (max: number) => z.string().openapi({ maxLength: max })

/** A list in an answer: imports and merges may make it longer than a client may write. */
export const listed = <T extends z.ZodType>(item: T, max = COUNT_MAX) =>
  z.array(item).openapi({ maxItems: max })

export const nullable = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()])

/** Gives the fields of a write schema their defaults, for creating and replacing. */
export const withDefaults = <
  T extends Record<string, z.ZodType>,
  D extends { [K in keyof T]?: unknown },
>(
  fields: T,
  defaults: D,
) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      name in defaults
        ? (field as z.ZodType & { default(v: unknown): z.ZodType }).default(defaults[name])
        : field,
    ]),
    // Only the keys of `defaults` have become optional.
  ) as { [K in keyof T]: K extends keyof D ? z.ZodDefault<T[K]> : T[K] }

/** The defaults of a write schema. */
export const defaultsOf = <S extends z.ZodRawShape>(shape: S) =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) =>
      field instanceof z.ZodDefault ? [[name, field.def.defaultValue] as const] : [],
    ),
    // Only fields with a default are returned.
  ) as { [K in keyof S as S[K] extends z.ZodDefault ? K : never]: z.output<S[K]> }

/** Makes every field of a write schema optional and without default, for a merge patch. */
export const allOptional = <T extends Record<string, z.ZodType>>(fields: T) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.optional()])) as {
    [K in keyof T]: z.ZodOptional<T[K]>
  }

const days = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether a partial ISO date names a real day, month or year between 0001 and 9999. */
const isDate = (s: string): boolean => {
  const [year = 0, month = 1, day = 1] = s.split('-').map(Number)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month)
}

// Patterns of dates; whether a day exists is checked by code.
const MONTH = '(0[1-9]|1[0-2])'
const DAY_OF_MONTH = '(0[1-9]|[12]\\d|3[01])'
const DATE = `\\d{4}-${MONTH}-${DAY_OF_MONTH}`
const DAY = /^\d{4}-\d{2}-\d{2}$/
const HOURS = '([01]\\d|2[0-3]):[0-5]\\d'
const TIME = `T${HOURS}:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]${HOURS})`

/** A day of the calendar from 0001-01-01 to 9999-12-31, with no pattern, as clients would match what their days print. */
export const Day = z
  .string()
  .refine((s) => DAY.test(s), { error: 'must be a day as YYYY-MM-DD', abort: true })
  .refine(isDate, { error: 'must be a day that exists' })
  .openapi({ title: 'Day', format: 'date', maxLength: DAY_CHARACTERS })

/** A day, month or year: ISO 8601 of reduced precision. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'must be YYYY, YYYY-MM or YYYY-MM-DD',
    abort: true,
  })
  .refine(isDate, { error: 'must be a date that exists' })
  .openapi({
    title: 'PartialDate',
    pattern: `^\\d{4}(-${MONTH}(-${DAY_OF_MONTH})?)?$`,
    maxLength: DAY_CHARACTERS,
  })

const INSTANT = new RegExp(`^${DATE}${TIME}$`)
const isInstant = (s: string): boolean => {
  if (!INSTANT.test(s) || !isDate(s.slice(0, 10))) return false
  const time = Date.parse(s)
  return !Number.isNaN(time) && time >= -62_135_596_799_999 && time <= 253_402_300_799_999
}

/** An instant, RFC 3339. */
export const Instant = z
  .string()
  .refine(isInstant, { error: 'must be an instant as 2024-08-27T12:00:00Z' })
  .openapi({ format: 'date-time', maxLength: INSTANT_CHARACTERS })

/** An instant in an answer: UTC with milliseconds. */
export const Timestamp = z.string().openapi({
  title: 'Timestamp',
  format: 'date-time',
  maxLength: '2024-08-27T12:00:00.000Z'.length,
})

/** An instant, or a day that stands for its first instant in UTC. */
export const InstantOrDay = z
  .string()
  .refine((s) => isInstant(s) || (DAY.test(s) && isDate(s) && s > '0001-01-01'), {
    error: 'must be an instant as 2024-08-27T12:00:00Z, or a day as 2024-08-27',
  })
  .openapi({
    title: 'InstantOrDay',
    pattern: `^${DATE}(${TIME})?$`,
    maxLength: INSTANT_CHARACTERS,
  })

/** The milliseconds since 1970 of a valid instant, or of the start of a valid day in UTC. */
export const millis = (s: string): number => Date.parse(s.length === 10 ? `${s}T00:00:00Z` : s)

/** Why a URL is refused; null when it is accepted. */
const urlFaultOf = (s: string): string | null => {
  if (/[\s\p{Cc}\u200b-\u200d\u2060\ufeff]/u.test(s))
    return 'must have no blanks, line breaks or control characters: write a blank as %20'
  const url = URL.parse(s)
  // Only browsers mend https:/host and https:\\host.
  if (url === null || !/^https?:\/\/[^/\\]/i.test(s)) return 'must be an absolute http or https URL'
  if (url.username !== '' || url.password !== '')
    return 'must not have a user name or password: leave out what is before the @'
  return null
}

/** An absolute http or https URL, without a user name and password. */
export const WebUrl = text(URL_CHARACTERS)
  .refine((s) => urlFaultOf(s) === null, {
    error: ({ input }) => urlFaultOf(String(input)) ?? 'is not allowed',
  })
  .openapi({
    title: 'WebUrl',
    format: 'uri',
    minLength: 1,
    maxLength: URL_CHARACTERS,
    pattern: '^[A-Za-z]+:[^\\s\\x00]+$',
  })

/** ISO 3166-1 alpha-2, and XK for Kosovo. */
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, {
    error: 'must be an ISO 3166-1 alpha-2 code in upper case, such as LY',
    abort: true,
  })
  .refine(isCountry, {
    error: 'is not a country code of ISO 3166-1 (or XK)',
    params: { code: 'not_allowed' },
  })
  .openapi({ title: 'Country', maxLength: COUNTRY_CHARACTERS })

/** A country in a filter, which may be written in lower case. */
export const CountryInAnyCase = z
  .string()
  .overwrite((s) => (/^[A-Za-z]{2}$/.test(s) ? s.toUpperCase() : s))
  .pipe(Country)
  .openapi({
    title: 'CountryInAnyCase',
    type: 'string',
    pattern: '^[A-Za-z]{2}$',
    maxLength: COUNTRY_CHARACTERS,
  })

/** A BCP 47 language tag; stored in its canonical form. */
export const Language = z
  .string()
  .max(LANGUAGE_CHARACTERS)
  .transform((tag, ctx) => {
    const canonical = canonicalLanguage(tag)
    if (canonical === null) {
      ctx.addIssue({
        code: 'custom',
        message: 'must be a BCP 47 language tag, such as en, ar or pt-BR',
      })
      return z.NEVER
    }
    return canonical
  })
  .openapi({
    title: 'Language',
    type: 'string',
    minLength: 2,
    maxLength: LANGUAGE_CHARACTERS,
    pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
  })

/** An internet domain, in lower case. */
export const Domain = z
  .string()
  .min(1)
  .max(DOMAIN_CHARACTERS)
  .regex(
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,
    'must be a domain in lower case, such as example.org',
  )
  .openapi({ title: 'Domain' })

const TAG_CHARACTERS = 100
export const Tag = label(TAG_CHARACTERS).openapi({ description: 'A label of your own.' })

export const Scheme = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-z0-9][a-z0-9._-]*$/, 'must be a name in lower case, such as ucdp or wikidata')

const number = (int: boolean, min: number, max: number) =>
  (int ? z.int() : z.number()).min(min).max(max)

export const Count = number(true, 0, COUNT_MAX).openapi({ title: 'Count', format: 'int32' })
export const Version = number(true, 1, COUNT_MAX).openapi({ title: 'Version', format: 'int32' })
export const Confidence = number(false, 0, 1).openapi({ title: 'Confidence', format: 'double' })
export const Latitude = number(false, -90, 90).openapi({ format: 'double' })
export const Longitude = number(false, -180, 180).openapi({ format: 'double' })

/** The pattern of an id after its prefix. */
export const ID_SUFFIX = '[0-7][0-9a-hjkmnp-tv-z]{25}'
const ID_SUFFIX_CHARACTERS = 26
/** The id of a resource: a TypeID. */
export const idOf = (prefix: string) => {
  const title = `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}Id`
  const form = `must be an id of the form ${prefix}_…, ${ID_SUFFIX_CHARACTERS} characters after the underscore`
  return z
    .string()
    .regex(new RegExp(`^${prefix}_${ID_SUFFIX}$`), form)
    .openapi({ title, maxLength: `${prefix}_`.length + ID_SUFFIX_CHARACTERS })
}
export const ArticleId = idOf('article')
export const ActorId = idOf('actor')
export const EventId = idOf('event')
export const EvidenceId = idOf('evidence')

/** Refuses a list with two items that have the same key. */
const distinct =
  <T>(key: (item: T) => string) =>
  (
    items: T[],
    ctx: {
      addIssue: (issue: {
        code: 'custom'
        path: (string | number)[]
        message: string
        params: { code: ErrorCode }
      }) => void
    },
  ) => {
    const seen = new Map<string, number>()
    for (const [i, item] of items.entries()) {
      const before = seen.get(key(item))
      if (before !== undefined) {
        ctx.addIssue({
          code: 'custom',
          path: [i],
          message: `is the same as item ${before}`,
          params: { code: 'duplicate' },
        })
      }
      seen.set(key(item), i)
    }
  }

/** A list in which no two items have the same key. */
export const listOf = <T extends z.ZodType>(
  item: T,
  max: number,
  key: (item: z.output<T>) => string,
) => z.array(item).max(max).superRefine(distinct(key)).openapi({ uniqueItems: true })

const EXTERNAL_ID = 'An identifier of this resource in another system. Unique per collection.'
const externalIdFields = {
  scheme: Scheme.openapi({
    description: 'The system that the identifier belongs to: ucdp, gdelt, wikidata, geonames …',
  }),
  value: label(512).openapi({ description: 'The identifier, as text.' }),
}
export const ExternalIdInput = z
  .strictObject(externalIdFields)
  .openapi('ExternalIdInput', { description: EXTERNAL_ID })
const ExternalId = z.object(externalIdFields).openapi('ExternalId', { description: EXTERNAL_ID })
export type ExternalId = z.infer<typeof ExternalId>

const RELEASE_CHARACTERS = 100
const LICENCE_CHARACTERS = 200
const datasetFields = {
  name: label(RELEASE_CHARACTERS).openapi({ description: 'Short name, for the filter `dataset`.' }),
  version: nullable(label(RELEASE_CHARACTERS)).openapi({ description: 'Release of the data set.' }),
  licence: nullable(label(LICENCE_CHARACTERS)).openapi({
    description: 'SPDX identifier or name of the licence.',
  }),
  attribution: nullable(label(SUMMARY_CHARACTERS)).openapi({
    description: 'Whom to credit, and how.',
  }),
}
export const Dataset = z
  .strictObject(withDefaults(datasetFields, { version: null, licence: null, attribution: null }))
  .openapi('DatasetInput', { description: 'The data set that a resource came from.' })
export type Dataset = z.infer<typeof Dataset>

export const StoredDataset = z
  .object({
    name: shown(RELEASE_CHARACTERS).openapi({
      description: 'Short name, for the filter `dataset`.',
    }),
    version: nullable(shown(RELEASE_CHARACTERS)).openapi({
      description: 'Release of the data set.',
    }),
    licence: nullable(shown(LICENCE_CHARACTERS)).openapi({ description: 'Name of the licence.' }),
    attribution: nullable(shown(SUMMARY_CHARACTERS)).openapi({
      description: 'Whom to credit, and how.',
    }),
  })
  .openapi('Dataset', { description: 'The data set that a resource came from.' })

/** A merge patch of the data set that a resource came from. */
export const DatasetPatch = z
  .strictObject(allOptional(datasetFields))
  .openapi('DatasetPatch', { description: 'Changes to the data set that a resource came from.' })

/** The fields of a merge patch that differ from the fields of a whole resource. */
export const patched = () => ({
  dataset: nullable(DatasetPatch).openapi({ description: 'The data set it came from, if any.' }),
})

/** Fields that every resource may be written with; lists have at most `max` items. */
export const written = (max = LIST_ITEMS) => ({
  externalIds: listOf(ExternalIdInput, max, (e) => `${e.scheme} ${e.value}`).openapi({
    description: 'Identifiers in other systems, unique in the collection.',
  }),
  tags: strings(Tag, max).openapi({ description: 'Labels of your own.' }),
  dataset: nullable(Dataset).openapi({ description: 'The data set it came from, if any.' }),
})

/** A list of distinct strings. */
export const strings = <T extends z.ZodType<string>>(item: T, max = LIST_ITEMS) =>
  listOf(item, max, (s) => s)

/** Fields that every resource has in answers. */
export const stored = (id: z.ZodType<string>) => ({
  id: id.openapi({ description: 'TypeID: a sortable identifier that never changes.' }),
  version: Version.openapi({ description: 'Number of the version, from 1; each change adds 1.' }),
  createdAt: Timestamp.openapi({ description: 'When it was first recorded.' }),
  updatedAt: Timestamp.openapi({ description: 'When it last changed.' }),
  externalIds: listed(ExternalId).openapi({ description: 'Identifiers in other systems.' }),
  tags: listed(shown(TAG_CHARACTERS)).openapi({ description: 'Labels.' }),
  dataset: nullable(StoredDataset).openapi({ description: 'The data set it came from, if any.' }),
})

export const COMMON_DEFAULTS = { externalIds: [], tags: [], dataset: null }
